// SPDX-FileCopyrightText: 2026 The Waypost authors
// SPDX-License-Identifier: GPL-3.0-or-later
// The fold of 100,000 sessions: what a board, a report or a replay asks for. Sessions are as in the simulated
// month: 4 to 14 facts, three policies with office hours and holidays. Then one alone, as a relay does it
// after each event.
#include "tests/core/sla/sessionkit.h"

#include <benchmark/benchmark.h>
#include <random>

using namespace waypost;
using namespace waypost::tests;
using namespace Qt::StringLiterals;

namespace {
constexpr int sessionCount = 100'000;
constexpr qint64 start = 1'772'323'200'000; // 2026-03-01

QList<sla::Session> sessionsOfAMonth()
{
    QList<sla::Terms> policies;
    for (int i = 0; i < 3; ++i) {
        calendars::Hours office = weekdays({{9 - i, 12}, {13, 17 + i}});
        for (int holiday = 0; holiday < 10; ++holiday)
            office.special << calendars::SpecialDay {
                QDate(2026, 3, 2).addDays(holiday * 5), u"Holiday"_s, {}, false};
        policies << terms({3600, 1800, 0, 16 * 3600}, {office});
        policies.last().policy = QString::number(i);
    }
    std::mt19937 random(7);
    const auto upTo = [&random](int most) { return int(random() % quint32(most)); };
    QList<sla::Session> sessions;
    sessions.reserve(sessionCount);
    for (int i = 0; i < sessionCount; ++i) {
        qint64 at = start + upTo(30 * 1440) * minute;
        SessionKit kit(at, policies[i % 3]);
        const QString id = u"0192f0c1-0000-7000-8000-"_s + QString::number(i).rightJustified(12, u'0');
        for (int exchange = 0; exchange < 2 + upTo(5); ++exchange) {
            kit.asks(at, id).answers(at + upTo(300) * minute, id, id);
            at += upTo(2'000) * minute;
        }
        if (i % 4 == 0)
            kit.goes(at, u"snoozed"_s).goes(at + 300 * minute, u"open"_s);
        if (i % 3 != 0)
            kit.goes(at + 400 * minute, u"closed"_s);
        sessions << kit.session;
    }
    return sessions;
}

void foldAll(benchmark::State &state)
{
    static const QList<sla::Session> sessions = sessionsOfAMonth();
    qsizetype clocks = 0;
    for (auto _ : state) {
        sla::TermsBook book;
        clocks = 0;
        for (const sla::Session &session : sessions)
            clocks += sla::clocksOf(session, start + 40 * day, book).size();
        benchmark::DoNotOptimize(clocks);
    }
    state.counters["sessions"] = sessionCount;
    state.counters["clocks"] = double(clocks);
}

void foldOne(benchmark::State &state)
{
    static const sla::Session session = sessionsOfAMonth().first();
    sla::TermsBook book;
    for (auto _ : state)
        benchmark::DoNotOptimize(sla::clocksOf(session, start + 40 * day, book));
}
} // namespace

BENCHMARK(foldAll)->Unit(benchmark::kMillisecond);
BENCHMARK(foldOne)->Unit(benchmark::kMicrosecond);
BENCHMARK_MAIN();
