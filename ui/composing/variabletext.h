// SPDX-FileCopyrightText: 2026 The Waypost authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/replies/variables.h"

#include <QString>

class QTextEdit;

namespace waypost::ui {

struct Tokens;

/// Shows a rendered text with its variables marked: filled ones in the accent's colour, fallbacks softer,
/// unresolved ones red. Plain text, never markup.
void showRendered(QTextEdit &view, const replies::Rendered &rendered, const Tokens &tokens);
/// "{{contact.nam}}: there is no such variable." One line a problem, for people and screen readers.
[[nodiscard]] QString problemText(const replies::Problem &problem);
/// All of them in one sentence; empty: none.
[[nodiscard]] QString problemsText(const QList<replies::Problem> &problems);

} // namespace waypost::ui
