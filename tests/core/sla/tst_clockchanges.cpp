// SPDX-FileCopyrightText: 2026 The Waypost authors
// SPDX-License-Identifier: GPL-3.0-or-later
// The fold alone: pauses, reopening, and another priority, policy or calendar while clocks run (semantics
// 3b).
#include "tests/core/sla/sessionkit.h"

#include <QTest>

using namespace waypost::tests;
using namespace Qt::StringLiterals;
using waypost::calendars::Hours;
using waypost::sla::Clock;
using waypost::sla::ClockKind;
using waypost::sla::ClockState;
using waypost::sla::Target;
using waypost::sla::Terms;

namespace {
const Hours office = weekdays({{9, 17}});
const qint64 monday = berlin(u"2026-03-02 10:00"_s);
} // namespace

class TestClockChanges : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void pauseMovesTheDueTime();
    void pauseThatGoesOnIsCounted();
    void pauseOverTheWeekendCostsNothing();
    void comingBackFromAPauseBreachesNothing();
    void pausesOfOneMinuteAreBothCounted();
    void customersWordsEndAPause();
    void firstResponseNeverPauses();
    void reopeningResumesTheResolution();
    void reopeningByTheCustomerIsAnotherQuestion();
    void reopeningByMistakeGoesOn();
    void resolvingOwesNothingMore();
    void breachedStaysBreachedWhenPriorityChanges();
    void raisedPriorityBreachesAtTheChange();
    void raisedPriorityBreachesInAPause();
    void pausesSurviveAnotherPolicy();
    void takenBackPolicyWithdrawsClocks();
    void recomputeJudgesAnew();
    void firstPromiseInTheMiddleJudgesNothingBefore();
    void changedCalendarKeepsThePast();
};

void TestClockChanges::pauseMovesTheDueTime()
{
    SessionKit kit(monday, terms({0, 0, 0, 4 * 3600}, {office}));
    kit.goes(monday + hour, u"snoozed"_s).goes(monday + 3 * hour, u"open"_s);
    const Clock clock = kit.clock(u"resolution"_s, monday + 3 * hour);
    QCOMPARE(clock.dueAt, monday + 6 * hour);
    QCOMPARE(clock.pausedFor, 2 * hour);
    QCOMPARE(clock.spent, hour);
    QCOMPARE(clock.left, 3 * hour);
    QCOMPARE(clock.wall, 3 * hour);
}

void TestClockChanges::pauseThatGoesOnIsCounted()
{
    SessionKit kit(monday, terms({0, 0, 0, 4 * 3600}, {office}));
    kit.goes(monday + hour, u"pending"_s);
    for (const qint64 now : {monday + 2 * hour, monday + 5 * hour, monday + 30 * day}) {
        const Clock clock = kit.clock(u"resolution"_s, now);
        QCOMPARE(clock.state, ClockState::Paused);
        QCOMPARE(clock.left, 3 * hour);
        QCOMPARE(clock.spent, hour);
    }
    QCOMPARE(kit.clock(u"resolution"_s, monday + 2 * hour).pausedFor, hour);
}

void TestClockChanges::pauseOverTheWeekendCostsNothing()
{
    const qint64 friday = berlin(u"2026-03-06 15:00"_s);
    SessionKit kit(friday, terms({0, 0, 0, 4 * 3600}, {office}));
    kit.goes(friday + hour, u"snoozed"_s).goes(berlin(u"2026-03-09 10:00"_s), u"open"_s);
    const Clock clock = kit.clock(u"resolution"_s, berlin(u"2026-03-09 10:00"_s));
    QCOMPARE(clock.pausedFor, 2 * hour); // Friday 16-17 and Monday 9-10
    QCOMPARE(clock.dueAt, berlin(u"2026-03-09 13:00"_s));
}

void TestClockChanges::comingBackFromAPauseBreachesNothing()
{
    SessionKit kit(monday, terms({0, 0, 0, 3600}));
    kit.goes(monday + 59 * minute, u"snoozed"_s).goes(monday + 20 * day, u"open"_s);
    const Clock clock = kit.clock(u"resolution"_s, monday + 20 * day);
    QCOMPARE(clock.state, ClockState::Running);
    QCOMPARE(clock.left, minute);
}

void TestClockChanges::pausesOfOneMinuteAreBothCounted()
{
    SessionKit kit(monday, terms({0, 0, 0, 3600}));
    kit.goes(monday + minute, u"snoozed"_s).goes(monday + minute + 20'000, u"open"_s);
    kit.goes(monday + minute + 30'000, u"pending"_s).goes(monday + minute + 50'000, u"open"_s);
    QCOMPARE(kit.clock(u"resolution"_s, monday + hour).pausedFor, qint64(40'000));
}

void TestClockChanges::customersWordsEndAPause()
{
    SessionKit kit(monday, terms({600, 600, 0, 3600}));
    kit.answers(monday, u"ana"_s).goes(monday + 10 * minute, u"snoozed"_s);
    kit.asks(monday + 20 * minute, u"q"_s); // kept asleep: the status stays
    const Clock clock = kit.clock(u"resolution"_s, monday + 40 * minute);
    QCOMPARE(clock.state, ClockState::Running);
    QCOMPARE(clock.pausedFor, 10 * minute);
    kit.goes(monday + 30 * minute, u"open"_s);
    QCOMPARE(kit.clock(u"resolution"_s, monday + 40 * minute).pausedFor, 10 * minute);
}

void TestClockChanges::firstResponseNeverPauses()
{
    SessionKit kit(monday, terms({3600}));
    kit.asks(monday, u"q"_s).goes(monday + minute, u"snoozed"_s);
    QCOMPARE(kit.clock(u"first"_s, monday + 2 * hour).state, ClockState::Breached);
}

void TestClockChanges::reopeningResumesTheResolution()
{
    SessionKit kit(monday, terms({600, 600, 0, 3600}));
    kit.asks(monday, u"q"_s).answers(monday + minute, u"ana"_s).goes(monday + 10 * minute, u"closed"_s);
    QCOMPARE(kit.clock(u"resolution"_s, monday + day).state, ClockState::Met);
    kit.goes(monday + 5 * day, u"again"_s).asks(monday + 5 * day, u"r"_s);
    const Clock clock = kit.clock(u"resolution"_s, monday + 5 * day + minute);
    QCOMPARE(clock.state, ClockState::Running);
    QCOMPARE(clock.spent, 11 * minute);
    QCOMPARE(clock.left, 49 * minute);
}

void TestClockChanges::reopeningByTheCustomerIsAnotherQuestion()
{
    // 5 days instead of 10 minutes elsewhere
    SessionKit kit(monday, terms({3600, 3600}));
    kit.asks(monday, u"q"_s).goes(monday + minute, u"closed"_s);
    kit.goes(monday + 5 * day, u"again"_s).asks(monday + 5 * day, u"r"_s);
    kit.answers(monday + 5 * day + 10 * minute, u"ana"_s);
    QCOMPARE(kit.clock(u"first"_s, monday + 6 * day).state, ClockState::Withdrawn);
    QCOMPARE(kit.clock(u"next/r"_s, monday + 6 * day).spent, 10 * minute);
}

void TestClockChanges::reopeningByMistakeGoesOn()
{
    SessionKit kit(monday, terms({3600, 3600}));
    kit.asks(monday, u"q"_s).goes(monday + minute, u"closed"_s).goes(monday + 2 * minute, u"open"_s);
    QCOMPARE(kit.clock(u"first"_s, monday + 3 * minute).state, ClockState::Running);
    QCOMPARE(kit.clock(u"first"_s, monday + 3 * minute).dueAt, monday + hour);
}

void TestClockChanges::resolvingOwesNothingMore()
{
    SessionKit kit(monday, terms({3600, 3600, 3600, 7200}));
    kit.asks(monday, u"q"_s).goes(monday + minute, u"closed"_s);
    QCOMPARE(kit.clock(u"first"_s, monday + day).state, ClockState::Withdrawn);
    SessionKit late(monday, terms({60}));
    late.asks(monday, u"q"_s).goes(monday + hour, u"closed"_s);
    QCOMPARE(late.clock(u"first"_s, monday + day).state, ClockState::Breached); // closing hides nothing
    // What was held for a moment leaves after the end, and counts.
    kit.answers(monday + minute + 5'000, u"ana"_s);
    QCOMPARE(kit.clock(u"first"_s, monday + day).state, ClockState::Met);
    QCOMPARE(kit.clock(u"first"_s, monday + day).doneAt, monday + minute + 5'000);
}

void TestClockChanges::breachedStaysBreachedWhenPriorityChanges()
{
    Terms promised = terms({3600});
    promised.grid[u"low"_s][ClockKind::First] = Target {24 * 3600, 0};
    SessionKit kit(monday, promised);
    kit.asks(monday, u"q"_s).priority(monday + 2 * hour, u"low"_s);
    const Clock clock = kit.clock(u"first"_s, monday + 3 * hour);
    QCOMPARE(clock.state, ClockState::Breached);
    QCOMPARE(clock.breachedAt, monday + hour);
    QCOMPARE(clock.dueAt, monday + hour);
}

void TestClockChanges::raisedPriorityBreachesAtTheChange()
{
    Terms promised = terms({8 * 3600});
    promised.grid[u"urgent"_s][ClockKind::First] = Target {3600, 0};
    SessionKit kit(monday, promised);
    kit.asks(monday, u"q"_s).priority(monday + 3 * hour, u"urgent"_s);
    const Clock clock = kit.clock(u"first"_s, monday + 3 * hour + 1);
    QCOMPARE(clock.state, ClockState::Breached);
    QCOMPARE(clock.dueAt, monday + hour); // elapsed time is kept
    QCOMPARE(clock.breachedAt, monday + 3 * hour); // but nobody could know before
}

void TestClockChanges::raisedPriorityBreachesInAPause()
{
    Terms promised = terms({0, 0, 0, 4 * 3600});
    promised.grid[u"urgent"_s][ClockKind::Resolution] = Target {3600, 0};
    SessionKit kit(monday, promised);
    kit.goes(monday + 2 * hour, u"snoozed"_s).priority(monday + 3 * hour, u"urgent"_s);
    for (const qint64 now : {monday + 4 * hour, monday + 9 * hour}) {
        const Clock clock = kit.clock(u"resolution"_s, now);
        QCOMPARE(clock.state, ClockState::Breached);
        QCOMPARE(clock.dueAt, monday + hour); // a pause that came later does not move it
        QCOMPARE(clock.breachedAt, monday + 3 * hour);
        kit.goes(monday + 5 * hour, u"open"_s);
    }
}

void TestClockChanges::pausesSurviveAnotherPolicy()
{
    SessionKit kit(monday, terms({0, 0, 0, 4 * 3600}));
    kit.goes(monday + hour, u"snoozed"_s).goes(monday + 2 * hour, u"open"_s);
    Terms other = terms({0, 0, 0, 8 * 3600});
    other.policy = u"other"_s;
    kit.promises(monday + 3 * hour, other);
    const Clock clock = kit.clock(u"resolution"_s, monday + 3 * hour);
    QCOMPARE(clock.dueAt, monday + 9 * hour);
    QCOMPARE(clock.pausedFor, hour);
}

void TestClockChanges::takenBackPolicyWithdrawsClocks()
{
    SessionKit kit(monday, terms({3600, 0, 0, 7200}));
    kit.asks(monday, u"q"_s).promises(monday + 90 * minute, {});
    const Clock first = kit.clock(u"first"_s, monday + 5 * hour);
    QCOMPARE(first.state, ClockState::Withdrawn);
    QCOMPARE(first.breachedAt, monday + hour); // reports keep it
    QCOMPARE(kit.clock(u"resolution"_s, monday + 5 * hour).state, ClockState::Withdrawn);
    QVERIFY(!waypost::sla::foremost(kit.clocks(monday + 5 * hour)));
    QVERIFY(waypost::sla::comingOf(kit.session, monday + 5 * hour).isEmpty());
}

void TestClockChanges::recomputeJudgesAnew()
{
    SessionKit kit(monday, terms({3600}));
    kit.asks(monday, u"q"_s).answers(monday + 2 * hour, u"ana"_s);
    kit.promises(monday + 3 * hour, terms({4 * 3600}));
    QCOMPARE(kit.clock(u"first"_s, monday + 4 * hour).state, ClockState::MissedThenDone);
    kit.promises(monday + 4 * hour, terms({4 * 3600}), false);
    QCOMPARE(kit.clock(u"first"_s, monday + 4 * hour).state, ClockState::Met);
}

void TestClockChanges::firstPromiseInTheMiddleJudgesNothingBefore()
{
    SessionKit kit(monday);
    kit.asks(monday, u"q"_s).answers(monday + 2 * hour, u"ana"_s).asks(monday + 3 * hour, u"r"_s);
    kit.promises(monday + 6 * hour, terms({3600, 3600}));
    QCOMPARE(kit.clocks(monday + 6 * hour).size(), 1);
    const Clock clock = kit.clock(u"next/r"_s, monday + 7 * hour);
    QCOMPARE(clock.breachedAt, monday + 6 * hour);
    QCOMPARE(clock.startedAt, monday + 3 * hour);
}

void TestClockChanges::changedCalendarKeepsThePast()
{
    // From Tuesday on it opens at noon only: Monday's hours stay as they were.
    const Hours later = weekdays({{12, 17}}, berlin(u"2026-03-03 00:00"_s));
    SessionKit kit(monday, terms({0, 0, 0, 10 * 3600}, {office}));
    kit.promises(berlin(u"2026-03-02 18:00"_s), terms({0, 0, 0, 10 * 3600}, {office, later}));
    QCOMPARE(kit.clock(u"resolution"_s, monday).dueAt, berlin(u"2026-03-03 15:00"_s));
}

QTEST_GUILESS_MAIN(TestClockChanges)
#include "tst_clockchanges.moc"
