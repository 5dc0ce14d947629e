// SPDX-FileCopyrightText: 2026 The Waypost authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/events/feature.h"
#include "core/sla/sla.h"

/// How sessions follow from what happens to conversations.
namespace waypost::sla {

/// Table "sla_sessions".
[[nodiscard]] Projection sessionsTable();
/// Keys of the sessions that the event is about.
[[nodiscard]] QStringList sessionKeys(const Event &event, Rows &rows);
/// The conversation's present session; nothing if it has none yet.
[[nodiscard]] std::optional<Session> presentSession(const QString &conversation, Rows &rows);
/// All that are open, by conversation.
[[nodiscard]] QStringList openConversations(Rows &rows);

} // namespace waypost::sla
