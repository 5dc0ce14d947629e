// SPDX-FileCopyrightText: 2026 The Waypost authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/search/query.h"

#include <algorithm>

namespace waypost::search {

namespace {
using namespace Qt::StringLiterals;

constexpr qsizetype longestQuery = 1'024;
constexpr int mostTerms = 16;
constexpr int mostWordsInPhrase = 32;
constexpr int leastTail = 4; ///< digits
constexpr int leastNumber = 5; ///< digits of a number that is typed in parts

bool isQuote(QChar c)
{
    return c == u'"' || c == u'\u201c' || c == u'\u201d' || c == u'\u201e';
}

bool isAllDigits(const QByteArray &text)
{
    return !text.isEmpty()
        && std::all_of(text.begin(), text.end(), [](char c) { return c >= '0' && c <= '9'; });
}

/// The tokens of a piece of text, by what they are.
struct Pieces {
    QList<QByteArray> words; ///< in order
    QByteArray whole; ///< the id it is, if it is one
    QByteArray digits; ///< of the id or number
    bool endsAlone = false; ///< the last one is a character alone
    int wholes = 0;
};

Pieces piecesOf(Tokenizer &tokenizer, const QString &text)
{
    Pieces pieces;
    tokenizer.scan(text.toUtf8(), [&pieces](const Token &token) {
        const QByteArray word = token.text.toByteArray();
        if (!token.beside) {
            pieces.words << word;
            pieces.endsAlone = token.kind == TokenKind::Last;
        } else if (token.kind == TokenKind::Whole && !isAllDigits(word)) {
            pieces.whole = word;
            ++pieces.wholes;
        } else if (token.kind == TokenKind::Whole) {
            pieces.digits = word;
        }
        return pieces.words.size() < mostWordsInPhrase;
    });
    if (pieces.words.size() == 1) {
        if (isAllDigits(pieces.words.first()))
            pieces.digits = pieces.words.first();
        else if (!pieces.digits.isEmpty()) // "ORD1029"
            pieces.whole = pieces.words.first();
    }
    if (pieces.wholes > 1)
        pieces.whole.clear(); // several ids in one breath: parts only
    return pieces;
}

/// What a number may end in: its digits, and "0151 234" is "+49 151 234" from behind.
QList<QByteArray> endsOf(const QByteArray &digits)
{
    qsizetype zeros = 0;
    while (zeros < digits.size() && digits[zeros] == '0')
        ++zeros;
    QList<QByteArray> ends;
    for (const QByteArray &end : {digits, digits.mid(zeros)})
        if (end.size() >= leastTail && !ends.contains(end))
            ends << end;
    return ends;
}

struct Placed {
    QByteArray text;
    int begin = 0;
    int end = 0;
    bool open = false; ///< one may look inside
};
using Places = QList<QList<Placed>>; ///< by position, the tokens that stand there

bool fits(const QByteArray &wanted, const Placed &there, bool prefix, Depth depth)
{
    if (there.text == wanted || (prefix && there.text.startsWith(wanted)))
        return true;
    return depth == Depth::Inside && there.open && charactersIn(wanted) >= leastInside
        && there.text.contains(wanted);
}

/// The token at that position that fits.
const Placed *fitting(const QList<Placed> &place, const QByteArray &wanted, bool prefix, Depth depth)
{
    const auto found = std::find_if(place.begin(), place.end(),
                                    [&](const Placed &token) { return fits(wanted, token, prefix, depth); });
    return found == place.end() ? nullptr : &*found;
}

bool has(const Places &places, const Phrase &phrase, Depth depth, Query::Marks *marks)
{
    const qsizetype length = phrase.words.size();
    const Depth each = length == 1 ? depth : Depth::Words;
    bool found = false;
    for (qsizetype at = 0; length > 0 && at + length <= places.size(); ++at) {
        QPair<int, int> span {-1, -1};
        qsizetype i = 0;
        for (; i < length; ++i) {
            const Placed *token
                = fitting(places[at + i], phrase.words[i], phrase.prefix && i + 1 == length, each);
            if (!token)
                break;
            span = {i == 0 ? token->begin : span.first, token->end};
        }
        if (i < length)
            continue;
        if (!marks)
            return true;
        found = true;
        *marks << span;
    }
    return found;
}

Places placesIn(Tokenizer &tokenizer, const QByteArray &text)
{
    Places places;
    tokenizer.scan(text, [&places](const Token &token) {
        if (!token.beside || places.isEmpty())
            places << QList<Placed> {};
        places.last() << Placed {token.text.toByteArray(), token.begin, token.end, token.isOpen()};
        return true;
    });
    return places;
}

void putInOrder(Query::Marks &marks)
{
    std::sort(marks.begin(), marks.end());
    Query::Marks joined;
    for (const auto &mark : std::as_const(marks))
        if (!joined.isEmpty() && mark.first <= joined.last().second)
            joined.last().second = std::max(joined.last().second, mark.second);
        else
            joined << mark;
    marks = joined;
}
} // namespace

/// Takes the text apart at spaces and quotes.
class Query::Parser {
public:
    Parser(Query &query, int leastBeginning)
        : m_query(query)
        , m_leastBeginning(leastBeginning)
    {
    }
    void take(const QString &text)
    {
        if (looksLikeNumber(text.trimmed()))
            return addPiece(text.trimmed(), false, !text.back().isSpace());
        qsizetype at = 0;
        while (at < text.size() && m_query.m_terms.size() < mostTerms)
            at = takeOne(text, at);
    }

private:
    qsizetype takeOne(const QString &text, qsizetype at)
    {
        while (at < text.size() && text[at].isSpace())
            ++at;
        const bool without = at + 1 < text.size() && text[at] == u'-' && !text[at + 1].isSpace();
        at += without ? 1 : 0;
        if (at < text.size() && isQuote(text[at])) {
            qsizetype end = at + 1;
            while (end < text.size() && !isQuote(text[end]))
                ++end;
            addPhrase(text.mid(at + 1, end - at - 1), without, end == text.size());
            return end + 1;
        }
        qsizetype end = at;
        while (end < text.size() && !text[end].isSpace() && !isQuote(text[end]))
            ++end;
        addPiece(text.mid(at, end - at), without, end == text.size());
        return end;
    }

    [[nodiscard]] Phrase phraseOf(const Pieces &pieces, bool typing) const
    {
        Phrase phrase {pieces.words, false};
        if (phrase.words.isEmpty())
            return phrase;
        if (pieces.endsAlone && phrase.words.size() > 1)
            phrase.words.removeLast(); // the pair before it has it
        else
            phrase.prefix
                = pieces.endsAlone || (typing && charactersIn(phrase.words.last()) >= m_leastBeginning);
        return phrase;
    }

    void addPhrase(const QString &text, bool without, bool typing)
    {
        const Phrase phrase = phraseOf(piecesOf(m_tokenizer, text), typing);
        if (!phrase.words.isEmpty())
            m_query.m_terms << Term {{phrase}, without};
    }

    void addPiece(const QString &text, bool without, bool typing)
    {
        const Pieces pieces = piecesOf(m_tokenizer, text);
        const Phrase phrase = phraseOf(pieces, typing);
        if (phrase.words.isEmpty())
            return;
        Term term {{phrase}, without};
        QList<Phrase> exactly;
        if (!pieces.whole.isEmpty()) {
            exactly << Phrase {{pieces.whole}, false};
            if (pieces.words.size() > 1)
                term.any << Phrase {{pieces.whole}, typing};
        } else if (!pieces.digits.isEmpty()) {
            if (pieces.words.size() > 1)
                term.any << Phrase {{pieces.digits}, typing};
            exactly << Phrase {{pieces.digits}, false};
            for (const QByteArray &end : endsOf(pieces.digits)) {
                term.any << Phrase {{Tokenizer::tailOf(end)}, true};
                exactly << term.any.last();
            }
        }
        m_query.m_terms << term;
        if (!without && pieces.digits.size() + pieces.whole.size() >= leastTail)
            m_query.m_exactly << exactly;
    }

    Query &m_query;
    int m_leastBeginning;
    Tokenizer m_tokenizer;
};

bool Query::looksLikeNumber(const QString &text)
{
    const auto digits = std::count_if(text.begin(), text.end(), [](QChar c) { return c.isDigit(); });
    return digits >= leastNumber && std::all_of(text.begin(), text.end(), [](QChar c) {
               return c.isDigit() || c.isSpace() || u"+-()./"_s.contains(c);
           });
}

bool Query::isOneWord() const
{
    return m_terms.size() == 1 && !m_terms.first().without && m_terms.first().any.first().words.size() == 1
        && charactersIn(m_terms.first().any.first().words.first()) >= leastInside;
}

Query Query::parse(const QString &text, int leastBeginning)
{
    Query query;
    const QString wanted = text.left(longestQuery);
    if (!wanted.isEmpty())
        Parser(query, leastBeginning).take(wanted);
    const auto wantedTerms = std::count_if(query.m_terms.begin(), query.m_terms.end(),
                                           [](const Term &term) { return !term.without; });
    if (wantedTerms != 1 || query.m_terms.size() != 1)
        query.m_exactly.clear(); // an id among words is one of them
    return query;
}

bool Query::isEmpty() const
{
    return std::all_of(m_terms.begin(), m_terms.end(), [](const Term &term) { return term.without; });
}

bool Query::matches(Tokenizer &tokenizer, const QByteArray &text, Depth depth, Marks *marks) const
{
    if (isEmpty())
        return false;
    const Places places = placesIn(tokenizer, text);
    for (const Term &term : m_terms) {
        bool there = false;
        for (const Phrase &phrase : term.any)
            there = has(places, phrase, term.without ? Depth::Words : depth, term.without ? nullptr : marks)
                || there;
        if (there == term.without)
            return false;
    }
    if (marks)
        putInOrder(*marks);
    return true;
}

bool Query::rulesOut(Tokenizer &tokenizer, const QByteArray &text) const
{
    if (m_terms.isEmpty())
        return false;
    const Places places = placesIn(tokenizer, text);
    return std::any_of(m_terms.begin(), m_terms.end(), [&places](const Term &term) {
        return term.without && std::any_of(term.any.begin(), term.any.end(), [&places](const Phrase &phrase) {
                   return has(places, phrase, Depth::Words, nullptr);
               });
    });
}

} // namespace waypost::search
