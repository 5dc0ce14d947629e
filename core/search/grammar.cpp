// SPDX-FileCopyrightText: 2026 The Waypost authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/search/grammar.h"

#include "core/search/moments.h"
#include "core/search/query.h"

#include <algorithm>
#include <utility>

namespace waypost::search {

namespace {
using namespace Qt::StringLiterals;
using Kind = Node::Kind;

constexpr qsizetype longestGrammarText = 1'024;
constexpr int mostLeaves = 64;
constexpr int mostBrackets = 8;
constexpr qsizetype longestName = 20;

bool quotes(QChar c)
{
    return c == u'"' || c == u'\u201c' || c == u'\u201d' || c == u'\u201e';
}

/// Words that have a meaning of their own between others.
bool isJoin(QStringView word)
{
    return word == "OR"_L1 || word == "AND"_L1 || word == "NOT"_L1;
}

Node joined(Kind kind, const QList<Node> &parts)
{
    Node node {kind};
    for (const Node &part : parts)
        if (part.kind == kind)
            node.parts << part.parts; // empty ones go
        else if (!part.isEmpty())
            node.parts << part;
    if (node.parts.isEmpty())
        return {};
    return node.parts.size() == 1 ? Node(node.parts.first()) : node;
}

Node negated(const Node &node)
{
    if (node.isEmpty())
        return {};
    if (node.kind == Kind::Not)
        return node.parts.first();
    return {Kind::Not, {}, {}, {node}};
}

class GrammarParser {
public:
    explicit GrammarParser(const QString &text)
        : m_text(text.left(longestGrammarText))
    {
        if (text.size() > m_text.size())
            note(ParseNote::What::TooMuch, m_text.size(), text.size() - m_text.size());
    }
    [[nodiscard]] Parsed parsed()
    {
        if (const QString trimmed = m_text.trimmed(); Query::looksLikeNumber(trimmed)) {
            m_parsed.ast = {Kind::Word, trimmed};
            m_parsed.typing = !m_text.back().isSpace();
            return m_parsed;
        }
        QList<Node> parts;
        while (!atEnd()) {
            parts << sequence(0);
            if (!atEnd())
                ++m_at; // a bracket that closes nothing
        }
        m_parsed.ast = joined(Kind::All, parts);
        if (const QString text = canonicalText(m_parsed.ast); Query::looksLikeNumber(text))
            m_parsed.ast = {Kind::Word, text}; // so it will be read again
        return m_parsed;
    }

private:
    [[nodiscard]] bool atEnd() const { return m_at >= m_text.size(); }
    [[nodiscard]] QChar here() const { return m_text[m_at]; }
    void skipSpaces()
    {
        while (!atEnd() && here().isSpace())
            ++m_at;
    }
    void note(ParseNote::What what, qsizetype position, qsizetype length, const QString &subject = {},
              const QString &other = {})
    {
        if (m_parsed.notes.size() < mostLeaves)
            m_parsed.notes << ParseNote {what, int(position), int(length), subject, other};
    }

    /// Up to the end or to the bracket that closes it.
    [[nodiscard]] Node sequence(int depth)
    {
        QList<Node> parts;
        for (skipSpaces(); !atEnd() && here() != u')'; skipSpaces()) {
            if (takeJoin("AND"_L1) || takeJoin("OR"_L1)) // they join nothing here
                continue;
            QList<Node> any {single(depth)};
            for (skipSpaces(); takeJoin("OR"_L1); skipSpaces())
                if (skipSpaces(); !atEnd() && here() != u')')
                    any << single(depth);
            parts << joined(Kind::Any, any);
        }
        return joined(Kind::All, parts);
    }

    /// A word of its own, and then the place behind it.
    [[nodiscard]] bool takeJoin(QLatin1StringView join)
    {
        const qsizetype end = m_at + join.size();
        if (QStringView(m_text).sliced(std::min(m_at, m_text.size())).startsWith(join)
            && (end == m_text.size() || m_text[end].isSpace() || m_text[end] == u'('
                || m_text[end] == u')')) {
            m_at = end;
            return true;
        }
        return false;
    }

    [[nodiscard]] Node single(int depth)
    {
        bool without = false;
        for (skipSpaces(); takeJoin("NOT"_L1); skipSpaces())
            without = !without;
        if (atEnd() || here() == u')')
            return {};
        const auto isMinus = [this] {
            const QChar next = m_text.size() > m_at + 1 ? m_text[m_at + 1] : u' ';
            return here() == u'-' && !next.isSpace() && next != u')';
        };
        for (; isMinus(); ++m_at)
            without = !without;
        const Node node = plain(depth);
        return without ? negated(node) : node;
    }

    [[nodiscard]] Node plain(int depth)
    {
        const qsizetype begin = m_at;
        if (here() == u'(')
            return group(depth);
        if (quotes(here())) {
            const QString words = quoted().simplified();
            return leaf({words.isEmpty() ? Kind::All : Kind::Phrase, words}, begin);
        }
        if (const OperatorSpec *spec = operatorHere())
            return withValues(*spec, begin, depth);
        while (!atEnd() && !here().isSpace() && here() != u')' && !quotes(here()))
            ++m_at;
        const QString word = m_text.mid(begin, m_at - begin);
        noteUnknownOperator(word, begin);
        m_parsed.typing = atEnd();
        return leaf({isJoin(word) ? Kind::All : Kind::Word, isJoin(word) ? QString() : word}, begin);
    }

    [[nodiscard]] Node group(int depth)
    {
        const qsizetype begin = m_at++;
        if (depth >= mostBrackets) {
            note(ParseNote::What::TooMuch, begin, m_text.size() - begin);
            m_at = m_text.size();
            return {};
        }
        const Node node = sequence(depth + 1);
        if (atEnd())
            note(ParseNote::What::Unclosed, begin, 1);
        else
            ++m_at;
        m_parsed.typing = m_parsed.typing && atEnd() && m_text.back() != u')';
        return node;
    }

    /// From a quote on to the next one.
    [[nodiscard]] QString quoted()
    {
        const qsizetype begin = ++m_at;
        while (!atEnd() && !quotes(here()))
            ++m_at;
        const QString words = m_text.mid(begin, m_at - begin);
        m_parsed.typing = atEnd();
        if (atEnd())
            note(ParseNote::What::Unclosed, begin - 1, 1);
        else
            ++m_at;
        return words;
    }

    /// What stands here is "name:"; then the place is behind the colon.
    [[nodiscard]] const OperatorSpec *operatorHere()
    {
        const qsizetype colon = m_text.indexOf(u':', m_at);
        if (colon <= m_at || colon - m_at > longestName)
            return nullptr;
        const OperatorSpec *spec = findOperator(QStringView(m_text).sliced(m_at, colon - m_at));
        if (spec)
            m_at = colon + 1;
        return spec;
    }

    [[nodiscard]] Node withValues(const OperatorSpec &spec, qsizetype begin, int depth)
    {
        if (atEnd() || here() != u'(' || depth >= mostBrackets)
            return withValue(spec, begin);
        const qsizetype bracket = m_at++;
        QList<Node> any;
        for (skipSpaces(); !atEnd() && here() != u')'; skipSpaces())
            if (!takeJoin("OR"_L1))
                any << withValue(spec, m_at);
        if (atEnd())
            note(ParseNote::What::Unclosed, bracket, 1);
        else
            ++m_at;
        return joined(Kind::Any, any);
    }

    [[nodiscard]] Node withValue(const OperatorSpec &spec, qsizetype begin)
    {
        const bool isQuoted = !atEnd() && quotes(here());
        const qsizetype from = m_at;
        if (!isQuoted)
            while (!atEnd() && !here().isSpace() && here() != u')' && !quotes(here()))
                ++m_at;
        QString value = isQuoted ? quoted().simplified() : m_text.mid(from, m_at - from);
        m_parsed.typing = false;
        if (value.isEmpty()) {
            note(ParseNote::What::NoValue, begin, m_at - begin, spec.name);
            return {};
        }
        const QString known = knownValue(spec, value);
        if (known.isEmpty()) {
            note(ParseNote::What::UnknownValue, from, m_at - from, value, spec.name);
            return {};
        }
        return leaf({Kind::Operator, known, spec.name}, begin);
    }

    /// The value as it is printed; empty: the operator does not have it.
    [[nodiscard]] static QString knownValue(const OperatorSpec &spec, const QString &value)
    {
        for (const QLatin1StringView each : spec.values)
            if (value.compare(each, Qt::CaseInsensitive) == 0)
                return each;
        if (spec.name == "status"_L1 && value.compare("resolved"_L1, Qt::CaseInsensitive) == 0)
            return u"closed"_s;
        if (isTimeOperator(spec.name))
            return isMoment(value) ? value.toLower() : QString();
        if (spec.name == "sla"_L1)
            return withinOf(value) ? value.toLower() : QString();
        return spec.values.isEmpty() || spec.open ? value : QString();
    }

    void noteUnknownOperator(const QString &word, qsizetype begin)
    {
        const qsizetype colon = word.indexOf(u':');
        const QString name = word.left(colon);
        const bool isName = colon > 1 && colon <= longestName
            && std::all_of(name.begin(), name.end(),
                           [](QChar c) { return c.isLetter() || c == u'_' || c == u'-'; });
        if (isName && !word.mid(colon).startsWith("://"_L1))
            note(ParseNote::What::UnknownOperator, begin, colon + 1, name);
    }

    [[nodiscard]] Node leaf(const Node &node, qsizetype begin)
    {
        if (node.isEmpty())
            return {};
        if (++m_leaves <= mostLeaves)
            return node;
        if (m_leaves == mostLeaves + 1)
            note(ParseNote::What::TooMuch, begin, m_text.size() - begin);
        return {};
    }

    QString m_text;
    qsizetype m_at = 0;
    int m_leaves = 0;
    Parsed m_parsed;
};

QString printedValue(const QString &value)
{
    const bool bare = !value.startsWith(u'(')
        && std::none_of(value.begin(), value.end(), [](QChar c) { return c.isSpace() || c == u')'; });
    return bare ? value : QString(u'"' + value + u'"');
}

/// `inside`: what it is a part of; some parts need brackets there.
QString printed(const Node &node, Kind inside)
{
    const auto bracketed = [](const QString &text) { return QString(u'(' + text + u')'); };
    const auto list = [&node](QLatin1StringView between, Kind kind) {
        QStringList texts;
        for (const Node &part : node.parts)
            texts << printed(part, kind);
        return texts.join(between);
    };
    switch (node.kind) {
    case Kind::Word:
        return node.text;
    case Kind::Phrase:
        return u'"' + node.text + u'"';
    case Kind::Operator:
        return node.name + u':' + printedValue(node.text);
    case Kind::Not:
        return u'-' + printed(node.parts.first(), Kind::Not);
    case Kind::Any: {
        const QString text = list(" OR "_L1, Kind::Any);
        return inside == Kind::Not ? bracketed(text) : text;
    }
    case Kind::All:
        break;
    }
    const QString text = list(" "_L1, Kind::All);
    return inside == Kind::All ? text : bracketed(text);
}
} // namespace

Parsed parse(const QString &text)
{
    return text.isEmpty() ? Parsed {} : GrammarParser(text).parsed();
}

QString canonicalText(const Node &ast)
{
    return printed(ast, Kind::All);
}

bool hasWords(const Node &ast)
{
    return ast.kind == Kind::Word || ast.kind == Kind::Phrase
        || std::any_of(ast.parts.begin(), ast.parts.end(), [](const Node &part) { return hasWords(part); });
}

} // namespace waypost::search
