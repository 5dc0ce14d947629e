// SPDX-FileCopyrightText: 2026 The Waypost authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/conversations/conversations.h"
#include "core/sla/clock.h"
#include "core/sla/sla.h"

/// What the relay does about promises by itself: tells what came up, once, and chooses the policy.
namespace waypost::sla {

constexpr qint64 lateMs = 5'000; ///< told later than that after its time: no relay ran

/// sla.check.
[[nodiscard]] Result<Events> decideCheck(const Command &command, Rows &rows);
/// sla.nudge.
[[nodiscard]] Result<Events> decideNudge(const Command &command, Rows &rows);

/// The events of a level that came up, and of what its actions change. `rows` are as before.
[[nodiscard]] Events levelEvents(const Command &command, const Session &session, const Clock &clock,
                                 const Level &level, const QString &policy, bool late, Rows &rows);
/// sla.breached and sla.warned begin alike.
[[nodiscard]] Event clockEvent(const Command &command, const QString &type, const Session &session,
                               const Clock &clock, bool late);

} // namespace waypost::sla
