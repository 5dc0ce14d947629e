// SPDX-FileCopyrightText: 2026 The Waypost authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/events/feature.h"

#include <QStringList>

/// Who gets what is nobody's yet (semantics 3c), and whether an agent is there for it.
namespace waypost::routing {

/// Whether an agent takes work. Table "availabilities", key: agent's id. Who has none was never there.
struct Availability {
    QString wanted; ///< what he chose: "online", "busy" (keeps what he has, gets nothing new), "away"
    qint64 connected = 0; ///< 1: one of his devices is connected, or was until a moment ago
    qint64 idle = 0; ///< 1: he has touched none of them for the workspace's `presence.away_minutes`
    qint64 onShift = 1; ///< 0: his calendar is closed (only kept while he is connected)
    QString state; ///< "online", "busy", "away", "offline": follows from the first three
    qint64 since = 0; ///< UTC ms at which `state` began
    qint64 goneAt = 0; ///< UTC ms at which he went away or offline; 0: he is there
    static constexpr std::tuple fields {
        Field {"wanted", &Availability::wanted},  Field {"connected", &Availability::connected},
        Field {"idle", &Availability::idle},      Field {"on_shift", &Availability::onShift},
        Field {"state", &Availability::state},    Field {"since", &Availability::since},
        Field {"gone_at", &Availability::goneAt},
    };
};

/// What an agent can do and how much. Table "profiles", key: agent's id. Supervisors and owners get something
/// only if they have one.
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

/// How a team's waiting list is handed out. Table "queues", key: team's id; "-": what has no team. Without
/// one nothing is handed out, goes back or is told.
struct Queue {
    QString mode; ///< "manual" (people take; what the gone have goes back all the same), "round_robin",
                  ///< "balanced", "skills"
    QString must; ///< JSON array of tag or language names that whoever gets a conversation must have among
                  ///< his skills if it has them; in mode "skills" the others are nice to have
    qint64 sticky = 1; ///< the last agent of the contact first
    qint64 stickyWaitS = 120; ///< how long it waits for him if he can't take it now; 0…86400
    qint64 awayGraceS
        = 300; ///< unanswered and undrafted ones go back so long after their agent has gone; 0…86400
    qint64 vipFirst = 1; ///< contacts marked as VIP before all others
    QString weights; ///< JSON object by priority: what one counts against a capacity, 0…100; default 1 each
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

/// All of a team are away or offline while somebody waits. Table "routing_alarms", key as of queues.
struct Alarm {
    qint64 since = 0; ///< UTC ms; 0: it is over
    qint64 waiting = 0; ///< how many waited when it began, 1,000 at the most
    static constexpr std::tuple fields {Field {"since", &Alarm::since}, Field {"waiting", &Alarm::waiting}};
};

[[nodiscard]] QString queueOf(const QString &team); ///< its key: the team's id, or "-"
/// May the agent be given what waits in the queue? `takes`: he has a profile.
[[nodiscard]] bool worksFor(const QString &queue, const QString &role, const QStringList &teams, bool takes);
/// Does one of the skills cover the need? Case is of no account; of languages "pt" covers "pt-BR" and the
/// other way round.
[[nodiscard]] bool covers(const QStringList &skills, const QString &need);

/// Commands: availability.set {wanted} (of oneself; of others by supervisors; subject: agent), profile.set
/// {skills?, capacity?, per_priority?, shift?} (supervisor; subject: agent) and queue.set {mode?, must?,
/// sticky?, sticky_wait_s?, away_grace_s?, vip_first?, weights?} (supervisor; subject: team or "-"); what is
/// missing stays as it was.
/// Intake: agent.seen {connected, idle} (from the hub's sessions; subject: agent), routing.shift {} (a
/// timer's: his calendar opens or closes), routing.run {} (a timer's; subject: team or "-": hands out what
/// waits), routing.release {conversation?, drafted} (a timer's; subject: agent who has gone: takes back what
/// he has not answered; the relay puts in `drafted` where he has an unsent text). Events:
/// availability.changed (all of the row), profile.changed, queue.changed; of a conversation:
/// conversation.assigned {agent, before, why} (no agent: it goes back) and routing.waits {why} (nobody takes
/// it; each reason is told once as long as it waits); of a queue: routing.alarm {waiting},
/// routing.alarm_over. `why`: {by: "routing", mode, code, reason (a short English sentence), load, capacity,
/// skills, others: [{agent, load, capacity, bar?}]}. Codes of those who get it: last_agent, next_in_turn,
/// lowest_load, best_skills; of what goes back: gone; of what waits: nobody_here, nobody_online, off_shift,
/// no_skill, full, waits_for_last, handed_back, drafted (its agent is gone, but has begun an answer: a person
/// decides). Refusals: bad_value, not_allowed, no_such_agent, no_such_team, no_such_calendar.
[[nodiscard]] Feature routing();

} // namespace waypost::routing
