// SPDX-FileCopyrightText: 2026 The Waypost authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "ui/kit/formatter.h"

namespace waypost::ui {

/// A piece of a message as it is written, the marks still in it.
struct SourceSpan {
    qsizetype start = 0;
    qsizetype length = 0;
    Marks marks;
    bool isMark = false; ///< a character that vanishes when the message is shown: * _ ~ ` or a line's prefix
    bool operator==(const SourceSpan &) const = default;
};

/// What formatted() makes of each character, for an editor that shows what will become of what is typed: in
/// order, not overlapping; gaps are plain. Nothing for a text beyond MaxShownCharacters.
[[nodiscard]] QList<SourceSpan> markedSource(const QString &text);

} // namespace waypost::ui
