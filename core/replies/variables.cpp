// SPDX-FileCopyrightText: 2026 The Waypost authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/replies/variables.h"

#include "core/base/text.h"

#include <QDateTime>
#include <QLocale>
#include <QRegularExpression>
#include <QTimeZone>

#include <algorithm>
#include <optional>
#include <variant>

namespace waypost::replies {

namespace {
using namespace Qt::StringLiterals;

bool isPath(QStringView text)
{
    static const QRegularExpression pattern(u"^[a-z][a-z0-9_]*(?:\\.[a-z][a-z0-9_]*)*$"_s);
    return pattern.match(text).hasMatch();
}

/// "name(inside)" taken apart; nothing if it is no call of that name.
std::optional<QString> insideOf(const QString &what, QLatin1StringView name)
{
    if (!what.startsWith(name) || !what.endsWith(u')') || what.size() <= name.size() + 1
        || what[name.size()] != u'(')
        return std::nullopt;
    return what.sliced(name.size() + 1, what.size() - name.size() - 2).trimmed();
}

/// What one variable gives: a value, or why there is none.
using Value = std::variant<QString, Unresolved>;

class Filling {
public:
    explicit Filling(const Values &values)
        : m_values(values)
        , m_locale(values.language.isEmpty() ? QLocale(QLocale::English) : QLocale(values.language))
    {
    }

    [[nodiscard]] Value valueOf(const QString &what) const
    {
        if (const auto inside = insideOf(what, "dt"_L1))
            return moment(inside->section(u',', 0, 0).trimmed(), inside->section(u',', 1).trimmed());
        if (const auto inside = insideOf(what, "t"_L1))
            return word(*inside);
        if (!isPath(what))
            return Unresolved::Malformed;
        if (what == "date"_L1 || what == "time"_L1)
            return moment(u"date"_s, what);
        const auto text = m_values.texts.constFind(what);
        if (text == m_values.texts.cend())
            return m_values.moments.contains(what) ? moment(what, {}) : Value(unknown(what));
        return text->isEmpty() ? Value(Unresolved::Missing) : Value(cleanLine(*text, longestValueShown));
    }

private:
    [[nodiscard]] Unresolved unknown(const QString &path) const
    {
        const auto &prefixes = m_values.openPrefixes;
        return std::any_of(prefixes.begin(), prefixes.end(),
                           [&](const QString &prefix) { return path.startsWith(prefix); })
            ? Unresolved::Missing
            : Unresolved::Unknown;
    }

    [[nodiscard]] Value word(const QString &argument) const
    {
        if (!isPath(argument))
            return Unresolved::Malformed;
        if (const auto text = m_values.texts.constFind(argument); text != m_values.texts.cend()) {
            if (text->isEmpty())
                return Unresolved::Missing;
            const QString known = localWord(*text, m_values.language);
            return known.isEmpty() ? cleanLine(*text, longestValueShown) : known;
        }
        const QString known = localWord(argument, m_values.language);
        return known.isEmpty() ? Value(unknown(argument)) : Value(known);
    }

    [[nodiscard]] Value moment(const QString &path, const QString &style) const
    {
        if (!isPath(path))
            return Unresolved::Malformed;
        if (const auto at = m_values.moments.constFind(path); at != m_values.moments.cend()) {
            QTimeZone zone(m_values.timeZone.toLatin1());
            if (m_values.timeZone.isEmpty() || !zone.isValid())
                zone = QTimeZone::utc();
            return *at == 0 ? Value(Unresolved::Missing)
                            : written(QDateTime::fromMSecsSinceEpoch(*at, zone), style);
        }
        const auto text = m_values.texts.constFind(path);
        if (text == m_values.texts.cend())
            return unknown(path);
        if (text->isEmpty())
            return Unresolved::Missing;
        const QDate day = QDate::fromString(*text, Qt::ISODate); // as custom attributes keep it
        return day.isValid() ? written(QDateTime(day, QTime(0, 0), Qt::UTC), style)
                             : Value(Unresolved::Missing);
    }

    [[nodiscard]] Value written(const QDateTime &at, const QString &style) const
    {
        if (style.isEmpty() || style == "date"_L1)
            return m_locale.toString(at.date(), QLocale::ShortFormat);
        if (style == "time"_L1)
            return m_locale.toString(at.time(), QLocale::ShortFormat);
        if (style == "datetime"_L1)
            return QString(m_locale.toString(at.date(), QLocale::ShortFormat) + u' '
                           + m_locale.toString(at.time(), QLocale::ShortFormat));
        if (style == "long"_L1)
            return m_locale.toString(at.date(), QLocale::LongFormat);
        if (style == "weekday"_L1)
            return m_locale.toString(at.date(), u"dddd"_s);
        return Unresolved::Unknown;
    }

    const Values &m_values;
    QLocale m_locale;
};

/// The end of what may be a variable that begins at `start`; -1: it is text.
qsizetype closingOf(const QString &text, qsizetype start)
{
    const qsizetype last = std::min(text.size() - 1, start + longestVariable - 1);
    for (qsizetype i = start + 2; i < last; ++i) {
        if (text[i] == u'\n' || (text[i] == u'{' && (i == start + 2 || text[i + 1] == u'{')))
            return -1;
        if (text[i] == u'}' && text[i + 1] == u'}')
            return i;
    }
    return -1;
}

bool isEscaped(const QString &text, qsizetype braces)
{
    return braces > 0 && text[braces - 1] == u'\\';
}
} // namespace

QList<Variable> variablesIn(const QString &text)
{
    QList<Variable> found;
    for (qsizetype i = text.indexOf("{{"_L1); i >= 0; i = text.indexOf("{{"_L1, i)) {
        const qsizetype close = isEscaped(text, i) ? -1 : closingOf(text, i);
        if (close < 0) {
            i += isEscaped(text, i) ? 2 : 1;
            continue;
        }
        const QString inside = text.sliced(i + 2, close - i - 2);
        const qsizetype bar = inside.indexOf(u'|');
        Variable variable {i, close + 2 - i, (bar < 0 ? inside : inside.first(bar)).trimmed(), {}, bar >= 0};
        if (bar >= 0)
            variable.fallback = cleanLine(inside.sliced(bar + 1));
        found << variable;
        i = close + 2;
    }
    return found;
}

QString unescaped(const QString &text)
{
    return QString(text).replace("\\{{"_L1, "{{"_L1);
}

Rendered rendered(const QString &source, const Values &values)
{
    const Filling filling(values);
    Rendered result;
    qsizetype from = 0;
    int count = 0;
    for (const Variable &variable : variablesIn(source)) {
        result.text += unescaped(source.sliced(from, variable.start - from));
        from = variable.start + variable.length;
        Value value = filling.valueOf(variable.what);
        const Unresolved *why = std::get_if<Unresolved>(&value);
        const bool fallback = why && *why == Unresolved::Missing && variable.hasFallback;
        if (fallback)
            value = variable.fallback;
        const QString *text = std::get_if<QString>(&value);
        if (text && (++count > mostVariables || result.text.size() + text->size() > longestRendered)) {
            value = Unresolved::TooMany;
            text = nullptr;
        }
        if (text) {
            result.filled << Filled {result.text.size(), text->size(), fallback};
            result.text += *text;
        } else {
            result.problems << Problem {variable.start, variable.length, result.text.size(), variable.what,
                                        std::get<Unresolved>(value)};
            result.text += QStringView(source).sliced(variable.start, variable.length);
        }
    }
    result.text += unescaped(source.sliced(from));
    return result;
}

QString firstNameOf(const QString &name)
{
    QString line = cleanLine(name);
    if (const qsizetype comma = line.indexOf(u','); comma > 0 && comma + 1 < line.size())
        line = line.sliced(comma + 1).trimmed();
    for (const QString &word : line.split(u' ', Qt::SkipEmptyParts))
        if (word.size() > 1 && !word.endsWith(u'.')
            && std::any_of(word.begin(), word.end(), [](QChar c) { return c.isLetter() || c.isSurrogate(); }))
            return word;
    return {};
}

} // namespace waypost::replies
