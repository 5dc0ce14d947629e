// SPDX-FileCopyrightText: 2026 The Waypost authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/kit/fold.h"

namespace waypost::ui {

namespace {
constexpr qsizetype wordSearch = 80; ///< how far back from the limit a cut between words is looked for

/// Where the line after the last one that is shown would begin; the text's size if it has no more lines.
qsizetype endOfLines(const QString &text)
{
    qsizetype end = -1;
    for (int line = 0; line < FoldedLines; ++line) {
        end = text.indexOf(u'\n', end + 1);
        if (end < 0 || end >= FoldedCharacters)
            return text.size();
    }
    return end;
}

qsizetype betweenWords(const QString &text, qsizetype limit)
{
    for (qsizetype at = limit; at > limit - wordSearch; --at)
        if (text[at].isSpace())
            return at;
    return text[limit].isLowSurrogate() ? limit - 1 : limit;
}
} // namespace

QString folded(const QString &text)
{
    qsizetype end = endOfLines(text);
    if (end > FoldedCharacters)
        end = betweenWords(text, FoldedCharacters);
    return end == text.size() ? text : text.left(end) + QChar(0x2026);
}

} // namespace waypost::ui
