// SPDX-FileCopyrightText: 2026 The Waypost authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/events/feature.h"
#include "core/team/rights.h"

namespace waypost::team {

/// A person who answers, leads or owns. Always a person. Table "agents". Passwords and devices are not rows:
/// they are the relay's accounts.
struct Agent {
    QString name;
    QString role; ///< nameOf(Role)
    qint64 disabledAt = 0; ///< 0: may sign in
    qint64 createdAt = 0;
    QString teams; ///< JSON array of the ids of his teams, sorted; empty: none, so he sees all conversations

    static constexpr std::tuple fields {
        Field {"name", &Agent::name},
        Field {"role", &Agent::role},
        Field {"disabled_at", &Agent::disabledAt},
        Field {"created_at", &Agent::createdAt},
        Field {"teams", &Agent::teams},
    };
};
[[nodiscard]] QStringList teamsOf(const Agent &agent);

/// A group of agents with a waiting list of its own. Table "teams".
struct Team {
    QString name;
    qint64 createdAt = 0;
    static constexpr std::tuple fields {Field {"name", &Team::name}, Field {"created_at", &Team::createdAt}};
};

/// Commands: agent.add {name, role} (subject: new agent's id), agent.disable, agent.enable, agent.set_role
/// {role}, agent.set_teams {teams: [ids]}, team.add {name} (subject: new team's id). Events: agent.added,
/// agent.disabled, agent.enabled, agent.role_set, agent.teams_set, team.added. An owner can't disable or
/// demote the last owner.
[[nodiscard]] Feature team();

} // namespace waypost::team
