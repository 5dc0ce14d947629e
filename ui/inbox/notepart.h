// SPDX-FileCopyrightText: 2026 The Waypost authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/conversations/conversations.h"
#include "ui/inbox/bubblepart.h"

namespace waypost::ui {

/// The files of a note, as they stand in it.
[[nodiscard]] QList<conversations::MediaContent> filesOf(const conversations::Note &note);
/// In one line: what it says and the names of its files.
[[nodiscard]] QString noteWords(const conversations::Note &note);
/// A note's Markdown, folded when it is long. A link is an action: "link:<address>".
/// Below it its files, whose actions say which of them is meant: "open_media:<media>".
[[nodiscard]] BubbleParts noteParts(const PartLook &look, const conversations::Note &note);

} // namespace waypost::ui
