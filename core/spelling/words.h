// SPDX-FileCopyrightText: 2026 The Waypost authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include <QList>
#include <QString>

namespace waypost::spelling {

struct WordRange {
    qsizetype start = 0; ///< in UTF-16 units
    qsizetype length = 0;
    bool operator==(const WordRange &) const = default;
};

/// The words of a line that a dictionary can know: never inside an address (web, mail), `code`, a
/// {{variable}}, a @mention, a :shortcode: or a /command, never with a digit in them, no emoji, none of one
/// letter, without WhatsApp's *marks* at their edges. Words of scripts that are written without spaces are
/// not given. Any thread.
[[nodiscard]] QList<WordRange> wordsToCheck(const QString &line);

} // namespace waypost::spelling
