// SPDX-FileCopyrightText: 2026 The Waypost authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "ui/inbox/bubblepart.h"

namespace waypost::ui {

/// What a message says, as blocks of a bubble: one way to show each kind in core/conversations/content.h.
[[nodiscard]] BubbleParts partsOf(const PartLook &look, const conversations::Content &content);

/// The ad or post it came from; empty if `referral` (JSON) is.
[[nodiscard]] BubbleParts referralParts(const PartLook &look, const QString &referral);

/// A file's name made safe to show, with a word for files without one.
[[nodiscard]] QString shownFileName(const conversations::MediaContent &content);

} // namespace waypost::ui
