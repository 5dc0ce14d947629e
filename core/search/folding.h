// SPDX-FileCopyrightText: 2026 The Waypost authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include <QByteArray>
#include <QHash>

namespace waypost::search {

/// How the tokenizer treats a character.
enum class CharClass : quint8 {
    Break, ///< between words
    Word, ///< letters of scripts that part words
    Digit, ///< of any script
    Joined, ///< letters of scripts that do not: Han, kana, hangul, Thai, Lao, Khmer, Burmese
    Extend, ///< a vowel sign or the like: belongs to what stands before it
    Symbol, ///< emoji
    Ignored, ///< says nothing and parts nothing: accents, harakat, joiners, skin tones
};

struct Folded {
    CharClass kind = CharClass::Break;
    QByteArray text; ///< UTF-8 of what it is the same as
};

/// What characters are the same as when one searches: compatibility forms, case, accents of Latin, Greek and
/// Cyrillic, forms of alef, yeh and teh marbuta, harakat and tatweel, Hebrew points, Indic nukta, digits of
/// all scripts. Vowel signs of Indic scripts stay: without them Hindi is other words. Composed and decomposed
/// text give the same. Remembers what it was asked: one for each tokenizer, on its thread.
class Folding {
public:
    [[nodiscard]] const Folded &of(char32_t character);

private:
    QHash<char32_t, Folded> m_known;
};

} // namespace waypost::search
