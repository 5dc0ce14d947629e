// SPDX-FileCopyrightText: 2026 The Waypost authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/replies/macros.h"
#include "ui/composing/replylibrary.h"

namespace waypost::ui {

/// "Adds the tag refund", "Assigns it to Mei": an action of a macro in words.
[[nodiscard]] QString actionText(const QJsonObject &action, const ReplyLibrary::Shelf &shelf);
/// The same for a step that is about to be run, with what stands in its way or can't be taken back.
[[nodiscard]] QString stepText(const replies::MacroStep &step, const ReplyLibrary::Shelf &shelf);

} // namespace waypost::ui
