// SPDX-FileCopyrightText: 2026 The Waypost authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/print/transcript.h"

#include "core/base/phone.h"

#include <QCoreApplication>
#include <QDateTime>
#include <QRegularExpression>

#include <algorithm>

namespace waypost::ui {

namespace {
using namespace Qt::StringLiterals;
constexpr qsizetype shortestNamePart = 3; ///< of a name that is looked for in texts
constexpr int shownDigits = 2;

class PrintWords {
    Q_DECLARE_TR_FUNCTIONS(Transcript)
};

/// Seven digits or more, however they are grouped: phone, account and card numbers.
QString withoutNumbers(const QString &text)
{
    static const QRegularExpression number(u"\\+?\\d(?:[\\s().\\-\\x{00A0}\\x{202F}]{0,2}\\d){6,}"_s,
                                           QRegularExpression::UseUnicodePropertiesOption);
    QString masked = text;
    for (auto matches = number.globalMatch(text); matches.hasNext();) {
        const auto match = matches.next();
        int digits = int(std::count_if(match.capturedView().begin(), match.capturedView().end(),
                                       [](QChar each) { return each.isDigit(); }));
        for (qsizetype at = match.capturedStart(); at < match.capturedEnd(); ++at)
            if (masked[at].isDigit() && digits-- > shownDigits)
                masked[at] = u'•';
    }
    return masked;
}

QString withoutName(const QString &text, const QString &name, const QString &instead)
{
    QString left = text;
    QStringList parts = name.split(u' ', Qt::SkipEmptyParts);
    parts.removeIf([](const QString &part) { return part.size() < shortestNamePart; });
    parts.prepend(name);
    for (const QString &part : parts) {
        if (part.isEmpty())
            continue;
        const QRegularExpression whole(
            u"(?<![\\p{L}\\p{M}])"_s + QRegularExpression::escape(part) + u"(?![\\p{L}\\p{M}])"_s,
            QRegularExpression::CaseInsensitiveOption | QRegularExpression::UseUnicodePropertiesOption);
        left.replace(whole, instead);
    }
    return left;
}

QString timeText(qint64 at, const Transcript &transcript, const QLocale &locale)
{
    return locale.toString(QDateTime::fromMSecsSinceEpoch(at, transcript.zone).time(), QLocale::ShortFormat);
}

QString dayText(qint64 at, const Transcript &transcript, const QLocale &locale)
{
    return locale.toString(QDateTime::fromMSecsSinceEpoch(at, transcript.zone).date(), QLocale::LongFormat);
}

QString authorText(const TranscriptLine &line, const Transcript &transcript)
{
    const QString name = transcript.nameOf(line.author);
    return line.note ? PrintWords::tr("Note by %1").arg(name) : name;
}

QString escapedLines(const QString &text)
{
    return text.toHtmlEscaped().replace(u'\n', u"<br>"_s);
}
} // namespace

QString Transcript::nameOf(const QString &author) const
{
    if (author == "customer"_L1)
        return contact.isEmpty() ? PrintWords::tr("Customer") : contact;
    if (author == "phone"_L1)
        return PrintWords::tr("Phone app");
    const QString name = names.value(author);
    return name.isEmpty() ? PrintWords::tr("Agent") : name;
}

int Transcript::messages() const
{
    return int(
        std::count_if(lines.begin(), lines.end(), [](const TranscriptLine &line) { return !line.note; }));
}

Transcript redacted(const Transcript &transcript, Redaction redaction, bool notes)
{
    Transcript left = transcript;
    left.notes = notes;
    if (!notes)
        left.lines.removeIf([](const TranscriptLine &line) { return line.note; });
    if (redaction == Redaction::None)
        return left;
    left.phone = maskedPhone(left.phone);
    if (redaction == Redaction::NamesAndNumbers) {
        left.phone.clear();
        left.contact = PrintWords::tr("Customer");
        int number = 0;
        QStringList agents = left.names.keys();
        agents.sort();
        for (const QString &agent : agents)
            left.names[agent] = PrintWords::tr("Agent %1").arg(++number);
    }
    for (TranscriptLine &line : left.lines) {
        if (redaction == Redaction::NamesAndNumbers) {
            for (auto it = transcript.names.cbegin(); it != transcript.names.cend(); ++it)
                line.text = withoutName(line.text, *it, left.names.value(it.key()));
            line.text = withoutName(line.text, transcript.contact, left.contact);
        }
        line.text = withoutNumbers(line.text);
    }
    left.contact = withoutNumbers(left.contact);
    return left;
}

QStringList headOf(const Transcript &transcript, const QLocale &locale)
{
    const auto joined = [](QStringList parts) {
        parts.removeAll(QString());
        return parts.join(u" · "_s);
    };
    QStringList facts {PrintWords::tr("%n message(s)", nullptr, transcript.messages())};
    if (!transcript.lines.isEmpty())
        facts << PrintWords::tr("%1 to %2")
                     .arg(dayText(transcript.lines.first().at, transcript, locale),
                          dayText(transcript.lines.last().at, transcript, locale));
    facts << PrintWords::tr("times in %1").arg(QString::fromLatin1(transcript.zone.id()));
    if (!transcript.whole)
        facts << PrintWords::tr("older messages are not here");
    return {joined({transcript.workspace, transcript.team, transcript.channel}),
            joined({transcript.contact, readablePhone(transcript.phone)}), joined(facts)};
}

QString plainTextOf(const Transcript &transcript, const QLocale &locale)
{
    QString text = headOf(transcript, locale).join(u'\n') + u"\n"_s;
    QString day;
    for (const TranscriptLine &line : transcript.lines) {
        if (const QString now = dayText(line.at, transcript, locale); now != day) {
            day = now;
            text += u"\n"_s + day + u"\n"_s;
        }
        QString words = line.text;
        words.replace(u'\n', u"\n    "_s); // so that no line of a customer's looks like ours
        text += timeText(line.at, transcript, locale) + u"  "_s + authorText(line, transcript) + u": "_s
            + words + u"\n"_s;
    }
    return text;
}

QString bodyOf(const Transcript &transcript, const QLocale &locale)
{
    QString body;
    QString day;
    for (const TranscriptLine &line : transcript.lines) {
        if (const QString now = dayText(line.at, transcript, locale); now != day) {
            day = now;
            body += u"<h4 dir=\"auto\">%1</h4>\n"_s.arg(day.toHtmlEscaped());
        }
        const QString head = u"<b dir=\"auto\">%1</b> <span style=\"color:#5f6b76\">%2</span>"_s.arg(
            authorText(line, transcript).toHtmlEscaped(),
            timeText(line.at, transcript, locale).toHtmlEscaped());
        const QString ground = line.note ? u" style=\"background-color:#fff3cd\""_s : QString();
        const QString direction = line.text.isRightToLeft() ? u"rtl"_s : u"ltr"_s;
        body += u"<p"_s + ground + u">"_s + head + u"</p>\n<p dir=\""_s + direction + u"\""_s + ground
            + u">"_s + escapedLines(line.text) + u"</p>\n"_s;
    }
    return body;
}

QString htmlOf(const Transcript &transcript, const QLocale &locale)
{
    QString head;
    for (const QString &line : headOf(transcript, locale))
        head += u"<p dir=\"auto\">"_s + line.toHtmlEscaped() + u"</p>\n"_s;
    return u"<!DOCTYPE html>\n<html lang=\""_s + locale.bcp47Name().toHtmlEscaped()
        + u"\"><head><meta charset=\"utf-8\"><meta http-equiv=\"Content-Security-Policy\" "
          "content=\"default-src 'none'; style-src 'unsafe-inline'\"><title>"_s
        + transcript.contact.toHtmlEscaped() + u"</title></head>\n<body>\n<header>\n"_s + head
        + u"</header>\n"_s + bodyOf(transcript, locale) + u"</body></html>\n"_s;
}

} // namespace waypost::ui
