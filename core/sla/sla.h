// SPDX-FileCopyrightText: 2026 The Waypost authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/events/feature.h"
#include "core/sla/terms.h"

namespace waypost::sla {

/// Table "sla_policies", key: UUIDv7. The first one by `position` that fits a session holds for it.
struct Policy {
    QString name;
    qint64 position = 0; ///< ascending; ties by id
    QString
        fits; ///< JSON object, all of it must hold: {"priority": […], "channel": […], "team": […], "tag":
              ///< […] (any of them), "vip": true, "attribute": {"<name>": […]}, "segment": […]}; {}: always
    QString grid; ///< JSON as in toJson(Terms)
    QString pauses;
    QString levels;
    qint64 botCounts = 0;
    QString calendar; ///< id; empty: wall time
    qint64 active = 1;
    qint64 version = 0; ///< counts what was saved, from 1
    qint64 changedAt = 0;
    QString changedBy;
    qint64 removedAt = 0;

    static constexpr std::tuple fields {
        Field {"name", &Policy::name},
        Field {"position", &Policy::position},
        Field {"fits", &Policy::fits},
        Field {"grid", &Policy::grid},
        Field {"pauses", &Policy::pauses},
        Field {"levels", &Policy::levels},
        Field {"bot_counts", &Policy::botCounts},
        Field {"calendar", &Policy::calendar},
        Field {"active", &Policy::active},
        Field {"version", &Policy::version},
        Field {"changed_at", &Policy::changedAt},
        Field {"changed_by", &Policy::changedBy},
        Field {"removed_at", &Policy::removedAt},
    };
};

/// One concern of a customer, as its clocks see it. Table "sla_sessions", key "<conversation>/<session>". It
/// keeps facts and terms; its clocks are worked out from them (clocksOf), never stored as the truth. The last
/// few fields are what the fold gave when the row last changed, for lists that sort and count.
struct Session {
    QString conversation;
    qint64 number = 0; ///< Conversation::session
    QString contact;
    QString channel;
    QString team; ///< the present ones of the conversation, or those at its end
    QString assignee;
    QString priority;
    qint64 openedAt = 0; ///< UTC ms
    qint64 closedAt = 0; ///< 0: it goes on
    QString facts; ///< what the clocks follow from, see facts.h
    QString terms; ///< what was promised, see promises.h; empty: nothing is
    QString fired; ///< JSON object: "<clock id>/<level id>", "<clock id>/" for the breach itself, to {at,
                   ///< late?, skipped?, notify?: [as in Level]}; "nudge" to {at, by, agent}
    qint64 reopened = 0;
    qint64 dueAt = 0; ///< of the clock that is due first among those that run; 0: none runs
    QString dueClock; ///< its kind
    qint64 nextAt = 0; ///< when the next level or breach is to be told; 0: none
    qint64 breaches = 0; ///< clocks breached so far, as of the last change
    qint64 paused = 0; ///< clocks that stand still

    static constexpr std::tuple fields {
        Field {"conversation", &Session::conversation},
        Field {"number", &Session::number},
        Field {"contact", &Session::contact},
        Field {"channel", &Session::channel},
        Field {"team", &Session::team},
        Field {"assignee", &Session::assignee},
        Field {"priority", &Session::priority},
        Field {"opened_at", &Session::openedAt},
        Field {"closed_at", &Session::closedAt},
        Field {"facts", &Session::facts},
        Field {"terms", &Session::terms},
        Field {"fired", &Session::fired},
        Field {"reopened", &Session::reopened},
        Field {"due_at", &Session::dueAt},
        Field {"due_clock", &Session::dueClock},
        Field {"next_at", &Session::nextAt},
        Field {"breaches", &Session::breaches},
        Field {"paused", &Session::paused},
    };
};
[[nodiscard]] QString sessionKey(const QString &conversation, qint64 number);

/// Commands (supervisor): policy.save {name, fits?, grid, pauses?, levels?, bot_counts?, calendar?,
/// position?, active?} (subject: its id, a new UUIDv7 for a new one; a level without an id gets one; without
/// `pauses`: usualPauses()), policy.remove {}, policy.reapply {recompute?} (sessions that are open get the
/// newest version of what fits them; recompute: from their beginning, also what was late), sla.nudge {agent?}
/// (subject: conversation; asks its owner, or that agent, to look at it). Intake: sla.check {why?, calendar?,
/// recompute?} (a timer's; subject: conversation): tells what came up, and with a `why` chooses the policy:
/// "begun" (judged from the beginning), "changed", "policy", "calendar", "reapply".
///
/// A saved policy holds for sessions that begin, reopen or change from then on. Who has one keeps its version
/// until another one is chosen or it is reapplied; one that is switched off or removed is taken back at once
/// (its clocks: withdrawn, unless another policy fits). A calendar's new hours hold for open sessions too.
///
/// Events: policy.saved, policy.removed, policy.reapplied {recompute}; of the conversation: sla.promised
/// {session, terms, why, keep} (no terms: withdrawn), sla.warned {session, clock, level, kind, due, owner,
/// team, actions, notify, late?, undone?} (notify: "agent:<id>", "team:<id>", "supervisors"; undone: actions
/// that were not possible), sla.breached {session, clock, kind, due, owner, team, late?}, sla.level_skipped
/// {session, clock, level}, sla.nudged {session, agent}. What a level's actions change follows as events of
/// the conversation in the same decision, with why: {by: "sla", policy, clock, level}. late: told more than
/// five seconds after its time, because no relay ran. Effects: webhook.post {what, conversation, session,
/// clock, kind, level, due, at, late, owner, team, policy} for a level with "webhook", if the workspace has
/// an address for alerts; channel "@alerts". Refusals: bad_value, no_such_policy, no_such_calendar,
/// no_such_conversation, nobody_to_nudge, too_many_policies (200).
[[nodiscard]] Feature sla();

} // namespace waypost::sla
