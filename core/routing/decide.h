// SPDX-FileCopyrightText: 2026 The Waypost authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/routing/routing.h"
#include "core/team/viewer.h"

#include <array>

/// The decisions of routing, by what they are about. All pure: rows in, facts or a refusal out.
namespace waypost::routing {

constexpr qint64 msASecond = 1'000;

[[nodiscard]] Result<Events> decideProfile(const Command &command, Rows &rows);
[[nodiscard]] Result<Events> decideQueue(const Command &command, Rows &rows);
[[nodiscard]] Result<Events> decideWanted(const Command &command, Rows &rows);
[[nodiscard]] Result<Events> decideSeen(const Command &command, Rows &rows);
[[nodiscard]] Result<Events> decideShift(const Command &command, Rows &rows);
[[nodiscard]] Result<Events> decideRun(const Command &command, Rows &rows);
[[nodiscard]] Result<Events> decideRelease(const Command &command, Rows &rows);

[[nodiscard]] QList<Projection> setupProjections(); ///< availabilities, profiles, queues, alarms
[[nodiscard]] QList<Timer> timersOfRouting(const Event &event, Rows &rows);

[[nodiscard]] std::optional<Queue> queueAt(const QString &queue, Rows &rows);
/// Queues that hand out by themselves, or not, whose waiting list the agent may be given from.
[[nodiscard]] QStringList queuesFor(const QString &agent, Rows &rows);
[[nodiscard]] Profile profileOf(const QString &agent, Rows &rows); ///< as set, else the default
[[nodiscard]] std::optional<Availability> availabilityAt(const QString &agent, Rows &rows);
[[nodiscard]] QStringList agentsIn(const QString &state, Rows &rows); ///< 1,000 at the most
[[nodiscard]] QStringList agentsOnCalendar(const QString &calendar, Rows &rows);
/// By priority, in the order of priorityNames.
[[nodiscard]] std::array<qint64, 4> weightsOf(const Queue &queue);
[[nodiscard]] bool isGone(const Availability &row);

/// Is his calendar open? Nothing in it, or none: yes.
[[nodiscard]] bool isOnShift(const Profile &profile, qint64 at, Rows &rows);
/// When that changes next, UTC ms; 0: not within a year.
[[nodiscard]] qint64 nextShiftChange(const Profile &profile, qint64 at, Rows &rows);

} // namespace waypost::routing
