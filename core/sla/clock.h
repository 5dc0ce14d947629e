// SPDX-FileCopyrightText: 2026 The Waypost authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/sla/terms.h"

namespace waypost::sla {

enum class ClockState {
    Running,
    Paused, ///< stands still for the conversation's status
    Met,
    Breached, ///< late, and still not done
    MissedThenDone, ///< done, but late
    Withdrawn, ///< its policy was taken back, or the session ended without owing it any more
};
[[nodiscard]] QString nameOf(ClockState state); ///< "running", "paused", "met", "breached", "missed", "withdrawn"

/// One promise of a session. Times are UTC ms; 0: it has not happened.
struct Clock {
    QString id; ///< "first", "update/<message id>", "resolution", "next/<id of the message it waits for>"
    ClockKind kind = ClockKind::First;
    ClockState state = ClockState::Running;
    qint64 startedAt = 0;
    qint64 dueAt = 0; ///< as it stands now; moves while it is paused
    qint64 doneAt = 0; ///< when what was promised happened: by the event's time, never by the evaluator's
    qint64 breachedAt = 0; ///< the due time it missed
    qint64 left = 0; ///< open ms until it is due; negative: over. Stays while it is paused or out of hours
    qint64 spent = 0; ///< open ms it ran without pauses, until done or now
    qint64 wall = 0; ///< the same by the wall, pauses included
    qint64 pausedFor = 0; ///< open ms it stood still, the pause that still goes on included
    QString owner; ///< agent who had the conversation when it was due, or has it
    QString team; ///< the same
    bool operator==(const Clock &) const = default;
};

struct Session;

/// The clocks of a session at `now`, in the order they started. A pure function of the session: the same for
/// whoever asks, whenever. Late by one second is late; a millisecond isn't (whole seconds).
[[nodiscard]] QList<Clock> clocksOf(const Session &session, qint64 now);
/// The one to show: breached before running, then the earliest due; none if nothing is owed.
[[nodiscard]] std::optional<Clock> foremost(const QList<Clock> &clocks);

/// A level or a breach that comes up, or came up, and has not been told.
struct Coming {
    QString clock; ///< Clock::id
    QString level; ///< empty: the breach itself
    ClockKind kind = ClockKind::First;
    qint64 at = 0;
    bool operator==(const Coming &) const = default;
};
/// By time; those before `now` are owed at once. What was told (Session::fired) is not among them.
[[nodiscard]] QList<Coming> comingOf(const Session &session, qint64 now);

} // namespace waypost::sla
