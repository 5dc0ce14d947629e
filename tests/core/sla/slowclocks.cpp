// SPDX-FileCopyrightText: 2026 The Waypost authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/core/sla/slowclocks.h"

#include <QDateTime>

#include <algorithm>
#include <limits>

namespace waypost::tests {

using sla::Clock;
using sla::ClockKind;
using sla::ClockState;

namespace {
constexpr qint64 minuteMs = 60'000;
constexpr qint64 furthest = 40'000; ///< minutes that are counted for a due time
} // namespace

MinuteTable::MinuteTable(const QTimeZone &zone, const Rule &rule, const QList<QDate> &closed, qint64 from,
                         qint64 to)
    : m_from(from)
{
    m_open.reserve(std::size_t(to - from));
    for (qint64 minute = from; minute < to; ++minute) {
        const QDateTime local = QDateTime::fromMSecsSinceEpoch(minute * minuteMs, zone);
        const QTime time = local.time();
        m_open.push_back(!closed.contains(local.date())
                         && rule(local.date().dayOfWeek(), time.hour() * 60 + time.minute()));
    }
}

bool MinuteTable::open(qint64 minute) const
{
    return m_open.at(std::size_t(minute - m_from));
}

SlowClocks::SlowClocks(QList<SlowPolicy> policies, QList<Told> told, qint64 now)
    : m_policies(std::move(policies))
    , m_told(std::move(told))
    , m_now(now)
{
    // Snoozed until he writes or somebody opens it; closed until he writes.
    bool still = false;
    for (const Told &each : std::as_const(m_told)) {
        if (still && (each.what == Told::Asked || each.what == Told::Opened))
            m_stills.last().second = each.minute;
        const bool stops = each.what == Told::Snoozed || each.what == Told::Closed;
        if (stops && !still)
            m_stills << qMakePair(each.minute, std::numeric_limits<qint64>::max());
        still = (still && each.what != Told::Asked && each.what != Told::Opened) || stops;
    }
}

QString SlowClocks::wordAt(Told::What what, qint64 minute, const QString &otherwise) const
{
    QString word = otherwise;
    for (const Told &told : m_told)
        if (told.what == what && told.minute <= minute)
            word = told.word;
    return word;
}

/// Whoever answers first takes it.
QString SlowClocks::ownerAt(qint64 minute) const
{
    for (const Told &told : m_told)
        if (told.what == Told::Answered)
            return told.minute <= minute ? told.word : QString();
    return {};
}

qint64 SlowClocks::target(ClockKind kind, qint64 minute) const
{
    int policy = 0;
    for (const Told &told : m_told)
        if (told.what == Told::Policy && told.minute <= minute)
            policy = told.policy;
    const QString priority = wordAt(Told::Priority, minute, QStringLiteral("normal"));
    return m_policies[policy].minutes.value(priority).value(kind);
}

const MinuteTable &SlowClocks::hours(qint64 minute) const
{
    int policy = 0;
    for (const Told &told : m_told)
        if (told.what == Told::Policy && told.minute <= minute)
            policy = told.policy;
    return *m_policies[policy].hours;
}

/// Is the minute one in which the clock stands still? Only the resolution does.
bool SlowClocks::still(ClockKind kind, qint64 minute) const
{
    return kind == ClockKind::Resolution
        && std::any_of(m_stills.begin(), m_stills.end(),
                       [minute](const auto &span) { return minute >= span.first && minute < span.second; });
}

/// Counting from the start by what is promised at `asOf`; -1: it does not come within four weeks.
qint64 SlowClocks::due(ClockKind kind, const Span &span, qint64 asOf) const
{
    const qint64 wanted = target(kind, asOf);
    const MinuteTable &open = hours(asOf);
    const auto stands
        = [&](qint64 minute) { return still(kind, minute) && !(span.over && minute >= span.to); };
    qint64 counted = 0;
    for (qint64 minute = span.from; minute < span.from + furthest; ++minute)
        if (open.open(minute) && !stands(minute) && ++counted == wanted) {
            qint64 at = minute + 1; // a pause that begins at this very moment moves it, too
            for (qint64 next = at; next < span.from + furthest && stands(next); ++next)
                at = open.open(next) ? next + 1 : at;
            return at;
        }
    return -1;
}

Clock SlowClocks::judged(ClockKind kind, const QString &id, const Span &span) const
{
    Clock clock;
    clock.id = id;
    clock.kind = kind;
    clock.startedAt = span.from * minuteMs;
    if (span.over && span.ended)
        clock.doneAt = span.to * minuteMs;
    // Each stretch in which nothing that matters changes is looked at by itself.
    QList<qint64> changes {span.from};
    for (const Told &told : m_told)
        if ((told.what == Told::Priority || told.what == Told::Policy) && told.minute > span.from
            && told.minute < span.to)
            changes << told.minute;
    changes << span.to;
    qint64 moved = span.from;
    qint64 before = -2;
    for (qsizetype i = 0; i + 1 < changes.size() && clock.breachedAt == 0; ++i) {
        const qint64 at = due(kind, span, changes[i]);
        if (at != before)
            moved = changes[i];
        before = at;
        const qint64 late = std::max(at, moved);
        // Late is what is not done at its due time.
        if (at >= 0 && late < changes[i + 1]) {
            clock.breachedAt = late * minuteMs;
            clock.dueAt = at * minuteMs;
            clock.owner = ownerAt(late);
        }
    }
    const qint64 lastChange = changes[changes.size() - 2];
    if (clock.breachedAt == 0)
        clock.dueAt = due(kind, span, lastChange) * minuteMs;
    const MinuteTable &open = hours(lastChange);
    for (qint64 minute = span.from; minute < span.to; ++minute)
        if (open.open(minute))
            (still(kind, minute) ? clock.pausedFor : clock.spent) += minuteMs;
    if (span.over)
        clock.state = !span.ended  ? (clock.breachedAt > 0 ? ClockState::Breached : ClockState::Withdrawn)
            : clock.breachedAt > 0 ? ClockState::MissedThenDone
                                   : ClockState::Met;
    else if (clock.breachedAt > 0)
        clock.state = ClockState::Breached;
    else
        clock.state = still(kind, span.to) ? ClockState::Paused : ClockState::Running;
    return clock;
}

/// From the first moment to the last time it was closed, if it is.
SlowClocks::Span SlowClocks::resolutionSpan() const
{
    Span span {m_told.first().minute, m_now};
    for (const Told &told : m_told) {
        if (told.what == Told::Closed)
            span = {span.from, told.minute, true, true};
        else if (told.what == Told::Asked || told.what == Told::Opened)
            span = {span.from, m_now, false, false};
    }
    return span;
}

QList<Clock> SlowClocks::clocks() const
{
    QList<Clock> clocks;
    if (target(ClockKind::Resolution, m_told.first().minute) > 0)
        clocks << judged(ClockKind::Resolution, QStringLiteral("resolution"), resolutionSpan());
    bool answeredOnce = false;
    for (qsizetype i = 0; i < m_told.size(); ++i) {
        const Told &question = m_told[i];
        if (question.what != Told::Asked)
            continue;
        // Is it the first one nobody had answered?
        bool waits = false;
        for (qsizetype j = 0; j < i; ++j) {
            if (m_told[j].what == Told::Asked)
                waits = true;
            else if (m_told[j].what == Told::Answered || m_told[j].what == Told::Closed)
                waits = false;
        }
        if (waits)
            continue;
        Span span {question.minute, m_now};
        for (qsizetype j = i + 1; j < m_told.size() && !span.over; ++j)
            if (m_told[j].what == Told::Answered || m_told[j].what == Told::Closed)
                span = {span.from, m_told[j].minute, m_told[j].what == Told::Answered, true};
        const ClockKind kind = answeredOnce ? ClockKind::Next : ClockKind::First;
        answeredOnce = true;
        if (target(kind, span.from) > 0)
            clocks << judged(kind,
                             kind == ClockKind::First ? QStringLiteral("first")
                                                      : QString(QStringLiteral("next/") + question.id),
                             span);
    }
    return clocks;
}

} // namespace waypost::tests
