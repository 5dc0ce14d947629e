// SPDX-FileCopyrightText: 2026 The Waypost authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/notify/banners.h"

namespace waypost::ui {

QString bannerLine(const QString &text, qsizetype most)
{
    QString line;
    for (const QChar character : text.left(4 * most)) {
        const bool direction = character >= u'\u202A' && character <= u'\u202E'; // would turn the rest round
        if (character.isSpace() || (character.category() == QChar::Other_Control))
            line += u' ';
        else if (!direction)
            line += character;
    }
    line = line.simplified();
    if (line.size() <= most)
        return line;
    line.truncate(most - 1);
    if (line.back().isHighSurrogate())
        line.chop(1);
    return line + u'…';
}

} // namespace waypost::ui
