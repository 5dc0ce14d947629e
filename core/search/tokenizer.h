// SPDX-FileCopyrightText: 2026 The Waypost authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/search/folding.h"

#include <QByteArrayView>

#include <functional>

namespace waypost::search {

enum class TokenKind : quint8 {
    Word, ///< letters and digits
    Pair, ///< two neighbours of a script that does not part words
    Last, ///< the last character of such a run, alone
    Symbol, ///< one emoji
    Whole, ///< an id or number without what stands between its parts: "A-1029/7" → "a10297"
    Tail, ///< '~' and a number from its end: a prefix of it is the number's last digits
};

struct Token {
    QByteArrayView text; ///< folded UTF-8; holds only while the sink runs
    int begin = 0; ///< bytes of the source it stands for
    int end = 0;
    bool beside = false; ///< at the place of the token before it, not after it
    TokenKind kind = TokenKind::Word;
    /// May one look for a part of it? Pairs are parts already.
    [[nodiscard]] bool isOpen() const { return kind == TokenKind::Word || kind == TokenKind::Whole; }
};

/// Characters in valid UTF-8.
[[nodiscard]] qsizetype charactersIn(QByteArrayView text);
constexpr int leastInside = 3; ///< characters of a part of a word that one may look for

/// Text → tokens, the same for what is kept and for what is looked for. Words of all scripts that part words;
/// pairs of characters of those that do not; emoji one by one; ids and numbers in parts and whole, with their
/// last digits findable. Invalid UTF-8 parts words. No token is longer than 64 characters: what goes beyond
/// is left out. One thread at a time.
class Tokenizer {
public:
    static constexpr int mostCharacters = 64;
    static constexpr char tailMark = '~';
    /// Counts up whenever other tokens come out: an index of an older one is made anew.
    static constexpr int version = 1;

    using Sink = std::function<bool(const Token &)>; ///< false: enough
    /// False: the sink had enough.
    bool scan(QByteArrayView text, const Sink &sink);
    /// '~' and the digits from the last to the first.
    [[nodiscard]] static QByteArray tailOf(QByteArrayView digits);

private:
    class Run;
    Folding m_folding;
};

/// Decodes the character at `at` and moves on behind it; U+FFFD for a byte that is none.
[[nodiscard]] char32_t nextCharacter(QByteArrayView text, qsizetype &at);

} // namespace waypost::search
