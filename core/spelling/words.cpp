// SPDX-FileCopyrightText: 2026 The Waypost authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/spelling/words.h"

#include <QRegularExpression>

namespace waypost::spelling {

namespace {
using namespace Qt::StringLiterals;

constexpr qsizetype longestWord = 60; ///< what is longer is none

bool isUnspaced(char32_t c)
{
    switch (QChar::script(c)) {
    case QChar::Script_Han:
    case QChar::Script_Hiragana:
    case QChar::Script_Katakana:
    case QChar::Script_Thai:
    case QChar::Script_Lao:
    case QChar::Script_Khmer:
    case QChar::Script_Myanmar:
        return true;
    default:
        return false;
    }
}

bool isCheckable(const QString &word)
{
    if (word.size() > longestWord)
        return false;
    int letters = 0;
    for (const char32_t c : word.toUcs4()) {
        if (QChar::isDigit(c) || isUnspaced(c))
            return false;
        letters += QChar::isLetter(c) ? 1 : 0;
    }
    return letters > 1;
}
} // namespace

QList<WordRange> wordsToCheck(const QString &line)
{
    // What is no prose comes first, so that a word is only looked for where none of it begins.
    static const QRegularExpression token(
        u"(?<skip>```.*?(?:```|$)|`[^`]+`|\\{\\{[^}]*\\}\\}?|(?:[a-z][a-z0-9+.-]{1,15}://|www\\.)\\S+"
        "|[\\w.+-]+@[\\w-]+\\.[\\w.-]+|[\\w-]+(?:\\.[\\w-]+)+(?:/\\S*)?|[@#/][\\w.-]+|:[a-z0-9_+-]+:)"
        "|(?<word>[\\p{L}\\p{M}\\p{N}]+(?:['\\x{2019}\\x{200c}\\x{200d}-][\\p{L}\\p{M}\\p{N}]+)*)"_s,
        QRegularExpression::UseUnicodePropertiesOption | QRegularExpression::CaseInsensitiveOption);
    QList<WordRange> words;
    for (auto it = token.globalMatch(line); it.hasNext();) {
        const auto match = it.next();
        if (match.capturedStart(u"word"_s) >= 0 && isCheckable(match.captured()))
            words << WordRange {match.capturedStart(), match.capturedLength()};
    }
    return words;
}

} // namespace waypost::spelling
