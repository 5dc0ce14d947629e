// SPDX-FileCopyrightText: 2026 The Waypost authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/sla/fold.h"

#include <QJsonObject>

#include <algorithm>

namespace waypost::sla {

Clock Fold::finalOf(Ticking ticking, qint64 now) const
{
    judge(ticking, now);
    Clock clock = ticking.clock;
    const calendars::BusinessTime &time = measureOf(ticking).time;
    const bool withdrawn = !ticking.promised || (ticking.endedAt > 0 && clock.breachedAt == 0);
    qint64 end = now;
    for (const qint64 stop : {clock.doneAt, ticking.endedAt, ticking.withdrawnAt})
        if (stop > 0)
            end = std::min(end, stop);
    end = std::max(end, clock.startedAt);
    clock.pausedFor = pausedOf(ticking, end);
    if (ticking.stillSince > 0 && clock.breachedAt == 0 && ticking.promised)
        clock.dueAt = dueFor(ticking, end);
    clock.wall = end - clock.startedAt;
    clock.spent = std::max<qint64>(0, time.between(clock.startedAt, end) - clock.pausedFor);
    if (clock.dueAt > 0)
        clock.left = time.between(end, clock.dueAt);
    if (withdrawn)
        clock.state = ClockState::Withdrawn;
    else if (clock.doneAt > 0)
        clock.state = clock.breachedAt > 0 ? ClockState::MissedThenDone : ClockState::Met;
    else if (clock.breachedAt > 0)
        clock.state = ClockState::Breached;
    else
        clock.state = ticking.stillSince > 0 ? ClockState::Paused : ClockState::Running;
    return clock;
}

QList<Clock> Fold::clocks(qint64 now)
{
    QList<Clock> clocks;
    for (const Ticking &ticking : std::as_const(m_all))
        if (ticking.promised || ticking.withdrawnAt > 0 || ticking.clock.breachedAt > 0)
            clocks << finalOf(ticking, now);
    std::stable_sort(clocks.begin(), clocks.end(),
                     [](const Clock &a, const Clock &b) { return a.startedAt < b.startedAt; });
    return clocks;
}

void Fold::addLevels(const Ticking &ticking, qint64 now, const QJsonObject &fired, QList<Coming> &into) const
{
    const Clock clock = finalOf(ticking, now);
    const bool late = clock.breachedAt > 0;
    if (clock.dueAt == 0 || clock.state == ClockState::Withdrawn || clock.state == ClockState::Paused)
        return;
    const auto add = [&](const QString &level, qint64 at, bool skipped) {
        if (!fired.contains(clock.id + u'/' + level))
            into << Coming {clock.id, level, clock.kind, std::max(at, ticking.changedAt), skipped};
    };
    const bool over = isOver(ticking);
    if (late || !over)
        add({}, clock.dueAt, false);
    const Measure &measure = measureOf(ticking);
    for (const Level &level : measure.terms.levels) {
        if (level.clock != clock.kind)
            continue;
        const qint64 offset = level.offset * 1000;
        const qint64 shifted
            = level.business && offset != 0 ? measure.time.after(clock.dueAt, offset) : clock.dueAt + offset;
        // Other terms bring other levels: none of theirs is owed for what was late before.
        if (late && clock.breachedAt <= ticking.termsAt && shifted < ticking.termsAt)
            continue;
        const qint64 at = std::max({shifted, clock.startedAt, ticking.termsAt});
        const qint64 end = clock.doneAt > 0 ? clock.doneAt : ticking.endedAt;
        if (shifted >= 0 && (!over || at < end))
            add(level.id, at, over);
    }
}

QList<Coming> Fold::coming(qint64 now, const QJsonObject &fired)
{
    QList<Coming> coming;
    for (const Ticking &ticking : std::as_const(m_all))
        if (ticking.promised)
            addLevels(ticking, now, fired, coming);
    std::stable_sort(coming.begin(), coming.end(),
                     [](const Coming &a, const Coming &b) { return a.at < b.at; });
    return coming;
}

} // namespace waypost::sla
