// SPDX-FileCopyrightText: 2026 The Waypost authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/sla/forecast.h"

#include <QRandomGenerator>
#include <QTest>

using namespace waypost::sla;
using waypost::calendars::BusinessTime;
using namespace Qt::StringLiterals;

namespace {
constexpr qint64 minute = 60'000;
constexpr qint64 hour = 60 * minute;
constexpr qint64 day = 24 * hour;
constexpr qint64 monday = 1'772'409'600'000; ///< 2026-03-02 0:00 UTC

Clock answer(qint64 at, qint64 took, const QString &team = u"sales"_s, const QString &owner = u"ana"_s,
             qint64 target = 30 * minute)
{
    Clock clock;
    clock.id = u"first"_s;
    clock.state = took > target ? ClockState::MissedThenDone : ClockState::Met;
    clock.startedAt = at;
    clock.doneAt = at + took;
    clock.dueAt = at + target;
    clock.spent = took;
    clock.left = target - took;
    clock.team = team;
    clock.owner = owner;
    return clock;
}

Clock running(qint64 left, qint64 target = 30 * minute, const QString &team = u"sales"_s)
{
    Clock clock = answer(monday, target - left, team, {}, target);
    clock.state = ClockState::Running;
    clock.doneAt = 0;
    return clock;
}

/// At ten each took 1…25 minutes, at eleven each 2.
Pace paceOfAWeek()
{
    QList<Clock> past;
    for (int i = 1; i <= 25; ++i) {
        past << answer(monday + i % 5 * day + 10 * hour, i * minute);
        past << answer(monday + i % 5 * day + 11 * hour, 2 * minute);
    }
    for (int i = 0; i < 5; ++i)
        past << answer(monday + i * day + 12 * hour, hour);
    return {past, QTimeZone::utc()};
}
} // namespace

class TestForecast : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void knowsThePaceOfTeamsByHour();
    void risks_data();
    void risks();
    void onlyWhatRunsIsAtRisk();
    void theMostPressingOne();
    void hoursAreThoseOfTheZone();
    void replaysOneAgentExactly();
    void moreAgentsMeanLessWaiting();
    void measuresItsError();
    void needsEnoughAnswers();
};

void TestForecast::knowsThePaceOfTeamsByHour()
{
    const Pace pace = paceOfAWeek();
    QCOMPARE(pace.atHour(u"sales"_s, 10), (Usual {20 * minute, 25})); // nearest rank: the 20th of 25
    QCOMPARE(pace.atHour(u"sales"_s, 11), (Usual {2 * minute, 25}));
    QCOMPARE(pace.atHour(u"sales"_s, 3), Usual {});
    QCOMPARE(pace.atHour(u"help"_s, 10), Usual {});
    QCOMPARE(pace.atHour(u"sales"_s, 24), Usual {});
    QCOMPARE(pace.ofDay(u"sales"_s).n, 55);
    QCOMPARE(pace.ofDay(u"sales"_s).need, 19 * minute); // the 44th of 55: 27 of up to 2 minutes, then 3, 4, …
    QList<Clock> odd; // the 17th of 21: four in five is 16.8
    for (int i = 1; i <= 21; ++i)
        odd << answer(monday, i * minute);
    QCOMPARE(Pace(odd, QTimeZone::utc()).ofDay(u"sales"_s), (Usual {17 * minute, 21}));
    QCOMPARE(Pace().ofDay(u"sales"_s), Usual {});
}

void TestForecast::risks_data()
{
    QTest::addColumn<qint64>("left");
    QTest::addColumn<int>("atHour");
    QTest::addColumn<QString>("team");
    QTest::addColumn<bool>("atRisk");
    QTest::addColumn<QString>("basis");
    QTest::addColumn<qint64>("need");
    QTest::addColumn<int>("n");
    QTest::newRow("a busy hour") << 19 * minute << 10 << u"sales"_s << true << u"hour"_s << 20 * minute << 25;
    QTest::newRow("just enough") << 20 * minute << 10 << u"sales"_s << false << u"hour"_s << 20 * minute
                                 << 25;
    QTest::newRow("a quiet hour") << 19 * minute << 11 << u"sales"_s << false << u"hour"_s << 2 * minute
                                  << 25;
    QTest::newRow("an hour with few answers")
        << 18 * minute << 12 << u"sales"_s << true << u"day"_s << 19 * minute << 55;
    QTest::newRow("a team nobody knows, a quarter left")
        << 450'000LL << 10 << u"help"_s << false << u"share"_s << 450'000LL << 0;
    QTest::newRow("less than a quarter")
        << 449'000LL << 10 << u"help"_s << true << u"share"_s << 450'000LL << 0;
}

void TestForecast::risks()
{
    QFETCH(qint64, left);
    QFETCH(int, atHour);
    QFETCH(QString, team);
    QFETCH(bool, atRisk);
    QFETCH(QString, basis);
    QFETCH(qint64, need);
    QFETCH(int, n);
    const auto risk
        = riskOf(running(left, 30 * minute, team), monday + 7 * day + atHour * hour, paceOfAWeek());
    QVERIFY(risk);
    QCOMPARE(risk->atRisk, atRisk);
    QCOMPARE(nameOf(risk->basis), basis);
    QCOMPARE(risk->need, need);
    QCOMPARE(risk->n, n);
    QCOMPARE(risk->left, left);
    QCOMPARE(risk->team, team);
    QCOMPARE(risk->hour, atHour);
}

void TestForecast::onlyWhatRunsIsAtRisk()
{
    for (const ClockState state : {ClockState::Paused, ClockState::Met, ClockState::Breached,
                                   ClockState::MissedThenDone, ClockState::Withdrawn}) {
        Clock clock = running(minute);
        clock.state = state;
        QVERIFY(!riskOf(clock, monday, paceOfAWeek()));
    }
    Clock never = running(minute);
    never.dueAt = 0;
    QVERIFY(!riskOf(never, monday, paceOfAWeek()));
}

void TestForecast::theMostPressingOne()
{
    const qint64 now = monday + 7 * day + 10 * hour; // need: 20 minutes
    Clock resolution = running(19 * minute);
    resolution.kind = ClockKind::Resolution;
    Clock calm = running(2 * hour, 4 * hour);
    const Pace pace = paceOfAWeek();
    QCOMPARE(riskOf(QList<Clock> {calm, resolution}, now, pace)->kind, ClockKind::Resolution);
    QCOMPARE(riskOf(QList<Clock> {calm}, now, pace)->atRisk, false);
    QVERIFY(!riskOf(QList<Clock> {}, now, pace));
    // Little left of a small target can be less of a risk than more of a large one.
    const Clock small = running(10 * minute, 12 * minute, u"help"_s);
    const Clock large = running(20 * minute, 10 * hour, u"help"_s);
    QCOMPARE(riskOf(QList<Clock> {small, large}, now, pace)->left, 20 * minute);
}

void TestForecast::hoursAreThoseOfTheZone()
{
    QList<Clock> past;
    for (int i = 0; i < 20; ++i)
        past << answer(monday + 23 * hour + 30 * minute, minute);
    const Pace pace(past, QTimeZone("Europe/Berlin"));
    QCOMPARE(pace.atHour(u"sales"_s, 0).n, 20);
    QCOMPARE(pace.hourAt(monday + 9 * hour), 10);
}

void TestForecast::replaysOneAgentExactly()
{
    // One person, questions every 5 minutes, 10 minutes of work each, in order: the queue grows, and the
    // replay finds just that.
    QList<Clock> past;
    for (int i = 0; i < 30; ++i)
        past << answer(monday + i * 5 * minute, 10 * minute + i * 5 * minute);
    const auto result = whatIf(past, 0, BusinessTime());
    QVERIFY(result);
    QCOMPARE(result->n, 30);
    QCOMPARE(result->replayed, result->was);
    QCOMPARE(result->with, result->was);
    QCOMPARE(result->error, 0);
    QCOMPARE(result->was.p80, 10 * minute + 23 * 5 * minute);
    QCOMPARE(result->was.missed, 25); // all that took more than 30 minutes
    const auto two = whatIf(past, 1, BusinessTime());
    QCOMPARE(two->was, result->was);
    QCOMPARE(two->replayed, result->replayed);
    QCOMPARE(two->with, (Outcome {10 * minute, 10 * minute, 0})); // nobody waits
}

void TestForecast::moreAgentsMeanLessWaiting()
{
    QRandomGenerator random(5);
    QList<Clock> past;
    QHash<QString, qint64> busyUntil;
    qint64 at = monday;
    for (int i = 0; i < 2'000; ++i) {
        at += qint64(random.bounded(6 * minute));
        const QString agent = u"agent%1"_s.arg(random.bounded(3));
        const qint64 done
            = std::max(at, busyUntil.value(agent)) + minute + qint64(random.bounded(15 * minute));
        busyUntil[agent] = done;
        past << answer(at, done - at, u"sales"_s, agent);
    }
    qint64 before = std::numeric_limits<qint64>::max();
    for (const int more : {0, 1, 2, 5, 50}) {
        const auto result = whatIf(past, more, BusinessTime());
        QVERIFY(result->with.p80 <= before);
        before = result->with.p80;
        QVERIFY(result->with.missed <= result->replayed.missed);
    }
    QVERIFY(before <= 16 * minute); // with so many nobody waits: only the work is left
}

void TestForecast::measuresItsError()
{
    // People answered newest first; the replay doesn't know and says by how much it is off.
    QList<Clock> past;
    for (int i = 0; i < 40; ++i)
        past << answer(monday + i * minute, (40 - i) * 10 * minute);
    const auto result = whatIf(past, 0, BusinessTime());
    QVERIFY(result->error > 0);
    QVERIFY(result->replayed != result->was);
}

void TestForecast::needsEnoughAnswers()
{
    QList<Clock> past;
    for (int i = 0; i < 19; ++i)
        past << answer(monday + i * hour, minute) << running(minute);
    QVERIFY(!whatIf(past, 1, BusinessTime()));
    past << answer(monday + 20 * hour, minute);
    QCOMPARE(whatIf(past, 1, BusinessTime())->n, 20);
    QVERIFY(!whatIf({}, 1, BusinessTime()));
}

QTEST_GUILESS_MAIN(TestForecast)
#include "tst_forecast.moc"
