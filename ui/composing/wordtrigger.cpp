// SPDX-FileCopyrightText: 2026 The Waypost authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/composing/wordtrigger.h"

#include <algorithm>

namespace waypost::ui {

WordTrigger triggerAt(const QString &text, qsizetype cursor)
{
    constexpr qsizetype longest = 40;
    const qsizetype end = std::clamp<qsizetype>(cursor, 0, text.size());
    if (end < text.size() && text[end].isLetterOrNumber())
        return {}; // inside a word
    for (qsizetype i = end - 1; i >= 0 && end - i <= longest; --i) {
        const QChar c = text[i];
        if (c == u'/' || c == u'@')
            return i == 0 || text[i - 1].isSpace() ? WordTrigger {c, i, text.sliced(i + 1, end - i - 1)}
                                                   : WordTrigger {};
        if (!c.isLetterOrNumber() && !c.isMark() && !c.isSurrogate() && c != u'-' && c != u'_')
            return {};
    }
    return {};
}

} // namespace waypost::ui
