// SPDX-FileCopyrightText: 2026 The Waypost authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/sla/clock.h"

#include <QHash>

/// A supervisor's board: what the figures are counted from, and the figures. Pure functions of values.
namespace waypost::board {

/// One clock of a case, as far as the board needs it. Times are UTC ms; 0: it has not happened.
struct Promise {
    sla::ClockKind kind = sla::ClockKind::First;
    sla::ClockState state = sla::ClockState::Running; ///< when the row was read; see stateAt()
    qint64 dueAt = 0;
    qint64 doneAt = 0;
    qint64 missedAt = 0; ///< the due time it missed
    qint64 left = 0; ///< open ms until it is due when the row was read; stays true while it is paused
    QString owner; ///< agent who had it when it was due; before that who has it now
    QString team; ///< the same
    bool operator==(const Promise &) const = default;
};
/// Time alone makes a running clock a breached one; everything else comes with a changed row.
[[nodiscard]] sla::ClockState stateAt(const Promise &promise, qint64 now);

constexpr qint64 hourMs = 3'600'000;
/// An agent was at work in that hour of the clock (UTC ms / hourMs): he wrote to a customer or closed.
struct WorkedHour {
    QString agent;
    qint64 hour = 0;
    bool operator==(const WorkedHour &) const = default;
};

/// One concern of one customer: a session of a conversation, or a conversation nobody has promised anything
/// for. An open conversation has exactly one that is open.
struct Case {
    QString conversation;
    qint64 session = 0; ///< Conversation::session
    QString contact; ///< id
    QString name; ///< of the contact; empty: not known
    QString channel;
    QString team; ///< now, or at its end
    QString assignee; ///< the same; empty: nobody
    QString priority;
    QString status; ///< "open", "pending", "snoozed", "closed"
    bool vip = false;
    qint64 openedAt = 0;
    qint64 closedAt = 0; ///< 0: it goes on
    qint64 waitingSince = 0; ///< oldest customer message without an answer; 0: answered
    qint64 askedAt = 0; ///< the customer's first message; 0: we wrote first
    qint64 answeredAt = 0; ///< the first answer of a person that the customer could see
    qint64 answeredOpenMs = 0; ///< from one to the other, in open time
    QString answeredBy; ///< agent's id
    qint64 reopened = 0; ///< how often
    QList<Promise> promises; ///< in the order they started
    QList<WorkedHour> worked; ///< each once
    bool operator==(const Case &) const = default;

    [[nodiscard]] bool isOpen() const { return closedAt == 0; }
};
/// "<conversation>/<session>"
[[nodiscard]] QString keyOf(const Case &each);
/// What is owed next: the promise that is breached or runs and is due first; nullptr: nothing is owed.
[[nodiscard]] const Promise *foremost(const Case &each, qint64 now);

/// A customer was answered twice: the second answer was written without the first (KPI K10).
struct DoubleReply {
    QString conversation;
    QString name; ///< of the contact
    QString channel;
    QString team;
    QString agent; ///< who wrote the second
    qint64 at = 0;
    bool operator==(const DoubleReply &) const = default;
};

/// What a customer has said of an answer, or was asked and has not said.
struct Verdict {
    QString conversation;
    qint64 session = 0;
    QString name;
    QString channel;
    QString team;
    QString agent; ///< who had it when it was closed
    qint64 askedAt = 0;
    qint64 answeredAt = 0; ///< 0: not answered
    qint64 score = -1; ///< 1…5
    bool operator==(const Verdict &) const = default;
};

/// Somebody who answers, and whether he is there for it.
struct Colleague {
    QString id;
    QString name;
    QStringList teams; ///< none: all
    QString state; ///< "online", "busy", "away", "offline"; empty: not known
    qint64 since = 0; ///< UTC ms at which that began
    qint64 capacity = 0; ///< weighted open conversations at a time; 0: nothing more is given to him
    bool operator==(const Colleague &) const = default;
};

/// What changes seldom: people, weights, and whether anything is promised at all.
struct Surroundings {
    QList<Colleague> colleagues; ///< those who may sign in
    QHash<QString, QHash<QString, double>> weights; ///< by team and priority; missing: 1
    bool promised = false; ///< there is a policy that is in force
    bool rated = false; ///< there is a survey that is in force
    bool operator==(const Surroundings &) const = default;
};

} // namespace waypost::board
