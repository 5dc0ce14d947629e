// SPDX-FileCopyrightText: 2026 The Waypost authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/conversations/conversations.h"

/// What merging does to rows. While conversations are merged, each row also keeps itself as it would be
/// without (Conversation::apart), brought up to date by its own events: so undoing gives exactly that. One
/// level: what is merged has nothing merged into it.
namespace waypost::conversations {

/// The row as JSON, by field, without `apart`; fields at their default are left out.
[[nodiscard]] QJsonObject jsonOf(const Conversation &row);
[[nodiscard]] Conversation conversationFrom(const QJsonObject &json);

/// The row after conversation.merged, .absorbed, .unmerged, .released or .split.
void evolveMerging(Conversation &row, const Event &event);
/// Of a row that is not the event's subject: what it has in common with that one while they are merged.
void evolveAlongside(Conversation &row, const QString &key, const Event &event);

} // namespace waypost::conversations
