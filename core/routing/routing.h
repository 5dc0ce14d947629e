// SPDX-FileCopyrightText: 2026 The Waypost authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/events/feature.h"

/// Who gets what is nobody's yet (semantics 3c), and whether an agent is there for it.
namespace waypost::routing {

/// Whether an agent takes work. Table "availabilities", key: agent's id.
struct Availability {
    QString wanted; ///< what he chose: "online", "busy" (keeps what he has, gets nothing new), "away"
    qint64 connected = 0; ///< 1: one of his devices is connected
    qint64 idle = 0; ///< 1: he has not touched it for the workspace's `presence.away_minutes`
    QString state; ///< "online", "busy", "away", "offline": follows from the three above
    qint64 since = 0; ///< UTC ms at which `state` began
    qint64 offeredAt = 0; ///< when he last got something: round robin goes by it
    static constexpr std::tuple fields {
        Field {"wanted", &Availability::wanted},       Field {"connected", &Availability::connected},
        Field {"idle", &Availability::idle},           Field {"state", &Availability::state},
        Field {"since", &Availability::since},         Field {"offered_at", &Availability::offeredAt},
    };
};

/// What an agent can do and how much. Table "profiles", key: agent's id.
struct Profile {
    QString skills; ///< JSON array of strings, sorted: languages ("es", "pt-BR") and tags alike
    qint64 capacity = 20; ///< weighted open conversations at a time, 0…1000
    QString perPriority; ///< JSON object: most conversations of a priority at a time; missing: no limit
    QString shift; ///< calendar's id; empty: always on shift
    static constexpr std::tuple fields {
        Field {"skills", &Profile::skills},
        Field {"capacity", &Profile::capacity},
        Field {"per_priority", &Profile::perPriority},
        Field {"shift", &Profile::shift},
    };
};

/// How a team's waiting list is handed out. Table "queues", key: team's id; "" (kept as "-"): what has no team.
struct Queue {
    QString mode; ///< "manual", "round_robin", "balanced", "skills"
    QString must; ///< "skills": JSON array of tag or language names that count as must-have when a
                  ///< conversation has them; others are nice to have
    qint64 sticky = 1; ///< the last agent of the contact first
    qint64 stickyWaitS = 120; ///< how long it waits for him if he can't take it now; 0…86400
    qint64 awayGraceS = 300; ///< unanswered and undrafted ones go back so long after their agent has gone; 0…86400
    qint64 vipFirst = 1; ///< contacts marked as VIP before all others
    QString weights; ///< JSON object by priority: what one counts against a capacity; default 1 each
    static constexpr std::tuple fields {
        Field {"mode", &Queue::mode},
        Field {"must", &Queue::must},
        Field {"sticky", &Queue::sticky},
        Field {"sticky_wait_s", &Queue::stickyWaitS},
        Field {"away_grace_s", &Queue::awayGraceS},
        Field {"vip_first", &Queue::vipFirst},
        Field {"weights", &Queue::weights},
    };
};

/// Commands: availability.set {wanted} (of oneself; of others by supervisors, subject: agent), profile.set
/// {skills, capacity, per_priority?, shift?} (supervisor; subject: agent), queue.set {…} (supervisor; subject:
/// team or "-"). Intake: agent.seen {connected, idle} (from the hub's sessions), routing.run {} (a timer's;
/// subject: team or "-": hands out what waits, oldest due first), routing.release {} (a timer's; subject:
/// agent who has gone).
/// Events: availability.changed, profile.changed, queue.changed; of the conversation: conversation.assigned
/// {agent, epoch…, why: {by: "routing", mode, reason, load, capacity, skills, others: […]}}; routing.waits {why}
/// (nobody can take it: told once), routing.alarm {team} and routing.alarm_over (all of a team are away while
/// somebody waits). Refusals: bad_value, not_allowed, no_such_agent, no_such_team.
[[nodiscard]] Feature routing();

} // namespace waypost::routing
