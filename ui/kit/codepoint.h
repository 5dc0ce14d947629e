// SPDX-FileCopyrightText: 2026 The Waypost authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include <QStringView>

namespace waypost::ui {

struct CodePoint {
    char32_t value = 0; ///< a lone surrogate stands for itself
    qsizetype length = 1; ///< in UTF-16 units
};

/// The character that starts at `at`, which is within the text.
[[nodiscard]] inline CodePoint codePointAt(QStringView text, qsizetype at)
{
    const QChar first = text[at];
    if (first.isHighSurrogate() && at + 1 < text.size() && text[at + 1].isLowSurrogate())
        return {QChar::surrogateToUcs4(first, text[at + 1]), 2};
    return {first.unicode(), 1};
}

} // namespace waypost::ui
