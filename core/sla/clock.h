// SPDX-FileCopyrightText: 2026 The Waypost authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/sla/terms.h"

#include <optional>

namespace waypost::sla {

enum class ClockState {
    Running,
    Paused, ///< stands still for the conversation's status
    Met,
    Breached, ///< late, and still not done
    MissedThenDone, ///< done, but late
    Withdrawn, ///< its policy was taken back, or the session ended without owing it any more; what was late
               ///< by then keeps its breachedAt
};
[[nodiscard]] QString
nameOf(ClockState state); ///< "running", "paused", "met", "breached", "missed", "withdrawn"

/// One promise of a session. Times are UTC ms; 0: it has not happened.
struct Clock {
    QString id; ///< "first", "next/<id of the message it waits for>", "update/<id of our message before>",
                ///< "resolution"
    ClockKind kind = ClockKind::First;
    ClockState state = ClockState::Running;
    qint64 startedAt = 0;
    qint64 dueAt
        = 0; ///< as it stands now; moves while it is paused; 0: its calendar is not open within a year
    qint64 doneAt = 0; ///< when what was promised happened: by the event's time, never by the evaluator's
    qint64 breachedAt = 0; ///< the due time it missed; the moment of the change, if that put it into the past
    qint64 left = 0; ///< open ms until it is due; negative: over. Stays while it is paused or out of hours
    qint64 spent = 0; ///< open ms it ran without pauses, until done or now
    qint64 wall = 0; ///< the same by the wall, pauses included
    qint64 pausedFor = 0; ///< open ms it stood still, the pause that still goes on included
    QString owner; ///< agent who had the conversation when it was due, or has it
    QString team; ///< the same
    bool operator==(const Clock &) const = default;
};

struct Session;
class TermsBook;

/// The clocks of a session at `now`, in the order they started. A pure function of the session: the same for
/// whoever asks, whenever. What is done at its due time is in time, what is done later is late; a clock
/// starts at the whole second. Who asks for many sessions brings a book, so that what they have in common is
/// read once.
[[nodiscard]] QList<Clock> clocksOf(const Session &session, qint64 now);
[[nodiscard]] QList<Clock> clocksOf(const Session &session, qint64 now, TermsBook &book);
/// The one to show: breached and not done before running, running before paused; of those the earliest due.
/// None if nothing is owed.
[[nodiscard]] std::optional<Clock> foremost(const QList<Clock> &clocks);

/// A level or a breach that comes up, or came up, and has not been told.
struct Coming {
    QString clock; ///< Clock::id
    QString level; ///< Level::id; empty: the breach itself
    ClockKind kind = ClockKind::First;
    qint64 at = 0; ///< a breach is one after this moment, a level is due at it
    bool skipped = false; ///< its clock was met before anybody could tell it: nothing is to be done
    bool operator==(const Coming &) const = default;
};
/// By time. What was told (Session::fired) is not among them, nor levels of clocks that stand still.
[[nodiscard]] QList<Coming> comingOf(const Session &session, qint64 now);
[[nodiscard]] QList<Coming> comingOf(const Session &session, qint64 now, TermsBook &book);
/// When it is to be told, at the earliest.
[[nodiscard]] inline qint64 tellingTime(const Coming &coming)
{
    return coming.at + (coming.level.isEmpty() ? 1 : 0);
}

/// The first answer of a person to the session's first question, whatever is promised (KPI K6). `answeredAt`
/// 0: none yet. No value: the customer asked nothing, or we wrote first.
struct FirstAnswer {
    qint64 askedAt = 0;
    qint64 answeredAt = 0;
    QString by;
};
[[nodiscard]] std::optional<FirstAnswer> firstAnswerOf(const Session &session);

} // namespace waypost::sla
