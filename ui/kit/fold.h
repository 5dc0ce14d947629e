// SPDX-FileCopyrightText: 2026 The Waypost authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include <QString>

namespace waypost::ui {

inline constexpr qsizetype FoldedCharacters = 2'000;
inline constexpr int FoldedLines = 40;

/// The beginning of a text that is too long for a bubble: at most 2,000 characters and 40 lines, cut between
/// words where there are any, with "…". A text that is short enough comes back as it is. What is laid out
/// stays small whatever a stranger sends.
[[nodiscard]] QString folded(const QString &text);

} // namespace waypost::ui
