// SPDX-FileCopyrightText: 2026 The Waypost authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/kit/codepoint.h"
#include "ui/kit/formatter.h"

namespace waypost::ui {

namespace {
constexpr int MaxShownLines = 1'000;
constexpr int MaxMarksPerBase = 8;
constexpr char32_t EmojiSelector = 0xfe0f;
constexpr char16_t EnclosingKeycap = 0x20e3;

bool isCombining(char32_t c)
{
    const auto category = QChar::category(c);
    return category == QChar::Mark_NonSpacing || category == QChar::Mark_Enclosing;
}

/// Characters that are never shown: controls, and overrides, whose only use today is to make one thing read
/// as another.
bool isUnwanted(char32_t c)
{
    return (c < 0x20 && c != U'\n') || (c >= 0x7f && c < 0xa0) || c == 0x202d || c == 0x202e || c == 0xfeff;
}

/// Every kind of line end is one, a tab is a space, half a character is U+FFFD.
char32_t normalised(char32_t c)
{
    if (c == U'\r' || c == 0x2028 || c == 0x2029)
        return U'\n';
    if (c == U'\t')
        return U' ';
    return QChar::isSurrogate(c) ? char32_t(QChar::ReplacementCharacter) : c;
}
} // namespace

QString clamped(const QString &text)
{
    QString result;
    result.reserve(std::min(text.size(), MaxShownCharacters));
    int lines = 1;
    qsizetype marks = 0;
    int onThisBase = 0;
    for (qsizetype i = 0; i < text.size();) {
        const auto [found, length] = codePointAt(text, i);
        i += length;
        const QChar next = i < text.size() ? text[i] : QChar();
        const char32_t c = normalised(found);
        // Qt hands "1", selector, keycap to the font in a way it can't join; without the selector it can.
        const bool dropped
            = (found == U'\r' && next == u'\n') || (c == EmojiSelector && next == EnclosingKeycap);
        if (dropped || isUnwanted(c))
            continue;
        onThisBase = isCombining(c) ? onThisBase + 1 : 0;
        if (onThisBase > MaxMarksPerBase || (onThisBase > 0 && ++marks > MaxShownMarks))
            continue;
        lines += c == U'\n' ? 1 : 0;
        if (result.size() + length > MaxShownCharacters || lines > MaxShownLines)
            return result + QChar(0x2026);
        result += QChar::fromUcs4(c);
    }
    return result;
}

} // namespace waypost::ui
