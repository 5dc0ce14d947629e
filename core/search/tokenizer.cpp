// SPDX-FileCopyrightText: 2026 The Waypost authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/search/tokenizer.h"

#include <algorithm>

namespace waypost::search {

namespace {
constexpr char32_t noCharacter = 0xfffd;
constexpr int mostExtends = 8; ///< marks on one character of a script that does not part words
constexpr int leastDigits = 5; ///< of a number that is also kept whole
constexpr int leastDigitsInId = 4; ///< "ORD1029"
constexpr int mostDigits = 20;
constexpr int widestGap = 2; ///< between parts of a number: ") "

bool isAscii(char32_t character)
{
    return character < 0x80;
}
/// Holds the parts of an id together: A-1029/7, ana.lopez@example.com.
bool connects(char32_t character)
{
    return isAscii(character) && QByteArrayView("-/._:#+@&").contains(char(character));
}
/// Stands between the parts of a number as people write it.
bool partsNumber(char32_t character)
{
    return character == 0xa0 || character == 0x202f
        || (isAscii(character) && QByteArrayView(" ()-./").contains(char(character)));
}
} // namespace

qsizetype charactersIn(QByteArrayView text)
{
    return std::count_if(text.begin(), text.end(), [](char c) { return (quint8(c) & 0xc0) != 0x80; });
}

char32_t nextCharacter(QByteArrayView text, qsizetype &at)
{
    const auto byte = [&](qsizetype i) { return i < text.size() ? quint8(text[i]) : quint8(0); };
    const quint8 lead = byte(at);
    if (lead < 0x80) {
        ++at;
        return lead;
    }
    const int more = lead >= 0xf0 ? 3 : lead >= 0xe0 ? 2 : 1;
    char32_t value = lead & (0x3fU >> more);
    bool valid = lead >= 0xc2 && lead <= 0xf4;
    for (int i = 1; valid && i <= more; ++i) {
        valid = (byte(at + i) & 0xc0) == 0x80;
        value = value << 6 | (byte(at + i) & 0x3fU);
    }
    constexpr char32_t least[] = {0, 0x80, 0x800, 0x10000};
    valid = valid && value >= least[more] && value <= 0x10ffff && (value < 0xd800 || value > 0xdfff);
    at += valid ? more + 1 : 1;
    return valid ? value : noCharacter;
}

QByteArray Tokenizer::tailOf(QByteArrayView digits)
{
    QByteArray tail(1, tailMark);
    for (qsizetype i = digits.size(); i > 0; --i)
        tail += digits[i - 1];
    return tail;
}

/// One scan. Between tokens it remembers the word that is being read, the character of a run of pairs that
/// waits for its neighbour, and the id or number that may still go on.
class Tokenizer::Run {
public:
    explicit Run(const Sink &sink)
        : m_sink(sink)
    {
    }
    void take(char32_t character, const Folded &folded, int begin, int end);
    void endOfText()
    {
        endWord();
        endPairs();
        endId();
        endNumber();
    }
    [[nodiscard]] bool goesOn() const { return m_goesOn; }

private:
    struct Piece {
        QByteArray text;
        int begin = 0;
        int end = 0;
        int characters = 0;
        bool digits = false; ///< has some
        bool letters = false;
        int parts = 0;
        void clear()
        {
            text.resize(0);
            characters = parts = 0;
            digits = letters = false;
        }
        [[nodiscard]] bool isEmpty() const { return text.isEmpty(); }
        void add(const QByteArray &more, int from, int to)
        {
            if (isEmpty())
                begin = from;
            end = to;
            if (characters < mostCharacters) {
                text += more;
                ++characters;
            }
        }
    };
    void takeLetter(const Folded &folded, int begin, int end);
    void takeJoined(const Folded &folded, int begin, int end);
    void takeExtend(const Folded &folded, int end);
    void takeBreak(char32_t character);
    void endWord();
    void closeWaiting();
    void endPairs();
    void endId();
    void endNumber();
    void emitToken(QByteArrayView text, int begin, int end, TokenKind kind, bool beside = false)
    {
        if (m_goesOn)
            m_goesOn = m_sink({text, begin, end, beside, kind});
    }

    const Sink &m_sink;
    Piece m_word;
    Piece m_before; ///< a character of a run of pairs that waits for its neighbour
    Piece m_waiting; ///< that neighbour, as long as marks may follow
    Piece m_id; ///< the parts so far
    Piece m_number;
    int m_gap = 0; ///< separators since the last word
    bool m_goesOn = true;
};

void Tokenizer::Run::take(char32_t character, const Folded &folded, int begin, int end)
{
    switch (folded.kind) {
    case CharClass::Word:
    case CharClass::Digit:
        endPairs();
        return takeLetter(folded, begin, end);
    case CharClass::Joined:
        endWord();
        endId();
        endNumber();
        return takeJoined(folded, begin, end);
    case CharClass::Extend:
        return takeExtend(folded, end);
    case CharClass::Symbol:
        endOfText();
        return emitToken(folded.text, begin, end, TokenKind::Symbol);
    case CharClass::Ignored:
        return;
    case CharClass::Break:
        endPairs();
        return takeBreak(character);
    }
}

void Tokenizer::Run::takeLetter(const Folded &folded, int begin, int end)
{
    m_gap = 0;
    const bool digit = folded.kind == CharClass::Digit;
    m_word.digits = m_word.digits || digit;
    m_word.letters = m_word.letters || !digit;
    m_word.add(folded.text, begin, end);
}

void Tokenizer::Run::takeJoined(const Folded &folded, int begin, int end)
{
    closeWaiting();
    m_waiting.add(folded.text, begin, end);
}

/// A pair of it and the character before it, now that its marks are known.
void Tokenizer::Run::closeWaiting()
{
    if (m_waiting.isEmpty())
        return;
    if (!m_before.isEmpty()) {
        const QByteArray pair = m_before.text + m_waiting.text;
        emitToken(pair, m_before.begin, m_waiting.end, TokenKind::Pair);
    }
    std::swap(m_before, m_waiting);
    m_waiting.clear();
}

void Tokenizer::Run::takeExtend(const Folded &folded, int end)
{
    if (!m_waiting.isEmpty()) {
        m_waiting.end = end;
        if (m_waiting.characters <= mostExtends)
            m_waiting.add(folded.text, m_waiting.begin, end);
    } else if (!m_word.isEmpty()) {
        m_word.letters = true;
        m_word.add(folded.text, m_word.begin, end);
    } // with nothing to stand on it says nothing
}

void Tokenizer::Run::takeBreak(char32_t character)
{
    endWord();
    ++m_gap;
    if (m_gap > 1 || !connects(character))
        endId();
    if (m_gap > widestGap || !partsNumber(character))
        endNumber();
}

void Tokenizer::Run::endWord()
{
    if (m_word.isEmpty())
        return;
    const bool plain = m_word.digits && !m_word.letters;
    if (!plain || m_number.text.size() + m_word.text.size() > mostDigits)
        endNumber();
    if (m_id.characters + m_word.characters > mostCharacters)
        endId();
    emitToken(m_word.text, m_word.begin, m_word.end, TokenKind::Word);
    m_id.digits = m_id.digits || m_word.digits;
    m_id.letters = m_id.letters || m_word.letters;
    m_id.add(m_word.text, m_word.begin, m_word.end);
    m_id.characters += m_word.characters - 1;
    ++m_id.parts;
    if (plain) {
        m_number.add(m_word.text, m_word.begin, m_word.end);
        ++m_number.parts;
    }
    m_word.clear();
}

void Tokenizer::Run::endPairs()
{
    closeWaiting();
    if (!m_before.isEmpty())
        emitToken(m_before.text, m_before.begin, m_before.end, TokenKind::Last);
    m_before.clear();
}

/// Letters and digits that belong together: whole, its digits alone, and those from their end.
void Tokenizer::Run::endId()
{
    if (m_id.digits && m_id.letters) {
        QByteArray digits;
        for (const char c : std::as_const(m_id.text))
            if (c >= '0' && c <= '9')
                digits += c;
        if (m_id.parts > 1)
            emitToken(m_id.text, m_id.begin, m_id.end, TokenKind::Whole, true);
        if (digits.size() >= leastDigitsInId) {
            emitToken(digits, m_id.begin, m_id.end, TokenKind::Whole, true);
            emitToken(tailOf(digits), m_id.begin, m_id.end, TokenKind::Tail, true);
        }
        m_number.clear(); // its digits are part of the id
    }
    m_id.clear();
}

void Tokenizer::Run::endNumber()
{
    if (m_number.text.size() >= leastDigits) {
        if (m_number.parts > 1)
            emitToken(m_number.text, m_number.begin, m_number.end, TokenKind::Whole, true);
        emitToken(tailOf(m_number.text), m_number.begin, m_number.end, TokenKind::Tail, true);
    }
    m_number.clear();
}

bool Tokenizer::scan(QByteArrayView text, const Sink &sink)
{
    Run run(sink);
    for (qsizetype at = 0; at < text.size() && run.goesOn();) {
        const qsizetype begin = at;
        const char32_t character = nextCharacter(text, at);
        run.take(character, m_folding.of(character), int(begin), int(at));
    }
    run.endOfText();
    return run.goesOn();
}

} // namespace waypost::search
