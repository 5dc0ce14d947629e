// SPDX-FileCopyrightText: 2026 The Waypost authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/team/team.h"

namespace waypost::team {

/// Somebody who looks at rows: what his role shows him of a field is in rights.h, which conversations he sees
/// at all is here.
struct Viewer {
    QString agent;
    Role role = Role::Agent;
    QStringList teams {}; ///< sorted; none: he belongs to all of them
    bool operator==(const Viewer &) const = default;

    /// Nothing of anybody, if the agent may not sign in or has a role that this version does not know.
    [[nodiscard]] static std::optional<Viewer> from(const QString &agent, const Agent &row);

    /// The rule, for everything that shows, sends, searches or accepts: owners, supervisors and agents
    /// without a team see every conversation; an agent with teams those of his teams, those of no team,
    /// those that are his, and those that a supervisor has let him into. `guests`: JSON array of agents' ids.
    [[nodiscard]] bool seesAll() const { return role != Role::Agent || teams.isEmpty(); }
    [[nodiscard]] bool sees(const QString &team, const QString &assignee, const QString &guests) const
    {
        return seesAll() || team.isEmpty() || assignee == agent || teams.contains(team)
            || (!guests.isEmpty() && guests.contains(u'"' + agent + u'"'));
    }
};

} // namespace waypost::team
