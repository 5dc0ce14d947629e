// SPDX-FileCopyrightText: 2026 The Waypost authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/sla/fold.h"

#include <algorithm>

/// One clock's times: when it is due, whether it is late, while it stands still and when it is done.
namespace waypost::sla {

qint64 Fold::pausedOf(const Ticking &ticking, qint64 until) const
{
    const calendars::BusinessTime &time = measureOf(ticking).time;
    qint64 paused = ticking.slept;
    for (const Ticking::Still &still : ticking.stills)
        paused += std::max<qint64>(0, time.between(still.from, still.to));
    if (ticking.stillSince > 0)
        paused += std::max<qint64>(0, time.between(ticking.stillSince, until));
    return paused;
}

/// Pauses move it as long as they begin before it: what comes later comes too late.
qint64 Fold::dueFor(const Ticking &ticking, qint64 until) const
{
    const auto target = targetOf(ticking.clock.kind);
    if (!target)
        return 0;
    const calendars::BusinessTime &time = measureOf(ticking).time;
    const qint64 from = target->seconds > 0 ? ticking.clock.startedAt
                                            : time.afterDays(ticking.clock.startedAt, target->days);
    qint64 open = target->seconds * 1000 + ticking.slept;
    qint64 due = from < 0 || open == 0 ? from : time.after(from, open);
    const auto move = [&](const Ticking::Still &still) {
        if (due < 0 || still.from > due)
            return;
        open += std::max<qint64>(0, time.between(still.from, still.to));
        due = open == 0 ? from : time.after(from, open);
    };
    for (const Ticking::Still &still : ticking.stills)
        move(still);
    if (ticking.stillSince > 0)
        move({ticking.stillSince, until});
    return std::max<qint64>(0, due);
}

/// The due time as long as no pause goes on; what was late keeps the one it missed.
void Fold::reckonDue(Ticking &ticking) const
{
    if (ticking.promised && ticking.clock.breachedAt == 0)
        ticking.clock.dueAt = dueFor(ticking, ticking.stillSince);
}

/// While it stands still its time is that of the pause's begin.
void Fold::judge(Ticking &ticking, qint64 at) const
{
    Clock &clock = ticking.clock;
    const qint64 moment = ticking.stillSince > 0 ? std::min(at, ticking.stillSince) : at;
    if (isOver(ticking) || !ticking.promised || clock.breachedAt > 0 || clock.dueAt == 0
        || moment <= clock.dueAt)
        return;
    clock.breachedAt = std::max(clock.dueAt, ticking.changedAt);
    clock.owner = m_agent;
    clock.team = m_team;
}

void Fold::judgeAll(qint64 at)
{
    for (const qsizetype place : {m_waiting, m_update, m_resolution})
        if (place >= 0)
            judge(m_all[place], at);
}

/// Begins or ends its pause, as the status and the terms in force say.
void Fold::standStill(Ticking &ticking, qint64 at) const
{
    const bool still = m_open && pauses(ticking.clock.kind);
    if (still == (ticking.stillSince > 0))
        return;
    if (still) {
        judge(ticking, at);
        ticking.stillSince = std::max(at, ticking.clock.startedAt);
        return;
    }
    ticking.stills << Ticking::Still {ticking.stillSince, at};
    ticking.stillSince = 0;
    reckonDue(ticking);
}

void Fold::standStillAll(qint64 at)
{
    for (const qsizetype place : {m_waiting, m_update, m_resolution})
        if (place >= 0 && !isOver(m_all[place]))
            standStill(m_all[place], at);
}

void Fold::finish(Ticking &ticking, qint64 at)
{
    const qint64 done = std::max(at, ticking.clock.startedAt);
    judge(ticking, done);
    if (ticking.stillSince > 0) {
        ticking.stills << Ticking::Still {ticking.stillSince, done};
        ticking.stillSince = 0;
        reckonDue(ticking);
    }
    if (ticking.clock.breachedAt == 0) {
        ticking.clock.owner = m_agent;
        ticking.clock.team = m_team;
    }
    ticking.clock.doneAt = done;
}

} // namespace waypost::sla
