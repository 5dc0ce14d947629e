// SPDX-FileCopyrightText: 2026 The Waypost authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "ui/inbox/bubblepart.h"

namespace waypost::ui {

/// A note's Markdown, folded when it is long. A link is an action: "link:<address>".
[[nodiscard]] BubbleParts noteParts(const PartLook &look, const QString &markdown);

} // namespace waypost::ui
