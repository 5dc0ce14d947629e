// SPDX-FileCopyrightText: 2026 The Waypost authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/relay/timekeeper.h"

#include "core/relay/ledger_tables.h"
#include "core/relay/relaylog.h"

namespace waypost::relay {

namespace {
constexpr int timersAtOnce = 128;
constexpr qint64 longestWaitMs = 1'000; ///< the clock may be put forward, the machine may have slept
constexpr qint64 retryMs = 1'000;
} // namespace

Timekeeper::Timekeeper(const Workbench &bench)
    : m_bench(bench)
{
    m_soon.setSingleShot(true);
    connect(&m_soon, &QTimer::timeout, this, &Timekeeper::look);
}

void Timekeeper::start()
{
    m_running = true;
    wait(0);
}

void Timekeeper::stop()
{
    m_running = false;
    m_soon.stop();
}

void Timekeeper::heed(const Committed &commit)
{
    if (commit.timers && m_underWay == 0)
        wait(0);
}

void Timekeeper::wait(qint64 ms)
{
    if (m_running)
        m_soon.start(int(qBound<qint64>(0, ms, longestWaitMs)));
}

void Timekeeper::look()
{
    const qint64 now = m_bench.clock.nowMs();
    store::Database &reader = m_bench.rows.database();
    const auto due = LedgerTables::dueTimers(reader, now, timersAtOnce);
    const auto next = due && due->isEmpty() ? LedgerTables::nextTimer(reader) : Result<qint64>(0);
    if (!due || !next)
        return wait(retryMs);
    m_underWay = int(due->size());
    for (const Timer &timer : *due)
        m_bench.ledger.fire(timer, answerOn(this, [this, timer](const Result<QList<Answer>> &answers) {
                                given(timer, answers);
                            }));
    if (*next > 0)
        wait(*next - now);
}

void Timekeeper::given(const Timer &timer, const Result<QList<Answer>> &answers)
{
    if (!answers)
        m_failed = true;
    else if (!answers->isEmpty() && answers->first().refused)
        qCWarning(relayLog) << timer.type << "came to nothing:" << answers->first().refused->code;
    if (--m_underWay == 0)
        wait(std::exchange(m_failed, false) ? retryMs : 0);
}

} // namespace waypost::relay
