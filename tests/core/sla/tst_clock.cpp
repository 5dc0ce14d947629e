// SPDX-FileCopyrightText: 2026 The Waypost authors
// SPDX-License-Identifier: GPL-3.0-or-later
// The fold alone: each fault seen in other engines (semantics 3b) and each rule of ours. What moves a clock
// on its way is in tst_clockchanges.cpp.
#include "tests/core/sla/sessionkit.h"

#include <QTest>

using namespace waypost::tests;
using namespace Qt::StringLiterals;
using waypost::calendars::Hours;
using waypost::calendars::SpecialDay;
using waypost::sla::Clock;
using waypost::sla::ClockKind;
using waypost::sla::ClockState;
using waypost::sla::Coming;
using waypost::sla::Fact;
using waypost::sla::FactKind;
using waypost::sla::Level;
using waypost::sla::Target;
using waypost::sla::Terms;

namespace {
const Hours office = weekdays({{9, 17}});
const Hours withLunch = weekdays({{9, 12}, {13, 17}});
const qint64 monday = berlin(u"2026-03-02 10:00"_s);
} // namespace

class TestClock : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void dueTimes_data();
    void dueTimes();
    void doneIsDatedByTheEvent();
    void secondsAreNotCutToMinutes();
    void dueInTimeIsInTime();
    void aRunOfQuestionsIsMissedOnce();
    void nextBeginsWithTheOldestUnanswered();
    void onlyPeopleAnswerUnlessTheTermsSayOtherwise();
    void whoWritesFirstIsOwedNoFirstResponse();
    void updateNeitherHidesNorMovesFirstResponse();
    void updateIsMetByEachReply();
    void breachBelongsToWhoHadItThen();
    void phoneAnswersByItsTime();
    void levelsComeInOrderAndOnce();
    void levelsOfMetClocksAreSkipped();
    void levelsAfterTheBreachEscalateWhoWaits();
    void foremostIsTheMostPressing();
    void calendarThatNeverOpensEndsNothing();
    void firstAnswerIgnoresBotsAndReopening();
    void factsSurviveTheirText();
    void endlessSessionStaysSmall();
    void forgottenPausesStillCount();
    void foldIsTheSameWithABook();
};

void TestClock::dueTimes_data()
{
    QTest::addColumn<qint64>("start");
    QTest::addColumn<Hours>("hours");
    QTest::addColumn<qint64>("seconds");
    QTest::addColumn<int>("days");
    QTest::addColumn<qint64>("due");
    const auto row = [](const char *name, const QString &start, const Hours &hours, qint64 seconds, int days,
                        const QString &due) {
        QTest::newRow(name) << berlin(start) << hours << seconds << days << berlin(due);
    };
    row("friday evening goes on on monday", u"2026-03-06 16:30"_s, office, 3600, 0, u"2026-03-09 09:30"_s);
    row("lunch is no work", u"2026-03-02 11:30"_s, withLunch, 3600, 0, u"2026-03-02 13:30"_s);
    row("asked at night", u"2026-03-02 22:00"_s, office, 3600, 0, u"2026-03-03 10:00"_s);
    row("a day is a working day, not 24 hours of them", u"2026-03-02 10:00"_s, office, 0, 1,
        u"2026-03-03 10:00"_s);
    row("two working days over a weekend", u"2026-03-06 10:00"_s, office, 0, 2, u"2026-03-10 10:00"_s);
    row("spring takes an hour", u"2026-03-27 16:00"_s, weekdays({{9, 17}}), 2 * 3600, 0,
        u"2026-03-30 10:00"_s);
    row("autumn gives one", u"2026-10-23 16:00"_s, weekdays({{9, 17}}), 2 * 3600, 0, u"2026-10-26 10:00"_s);
    Hours easter = office;
    for (const auto &date : {QDate(2026, 4, 3), QDate(2026, 4, 6)})
        easter.special << SpecialDay {date, u"Easter"_s, {}, false};
    row("48 hours over Easter", u"2026-04-02 10:00"_s, easter, 16 * 3600, 0, u"2026-04-08 10:00"_s);
    Hours short24 = office;
    short24.special << SpecialDay {QDate(2025, 12, 24), u"Christmas Eve"_s, {{9 * 3600, 12 * 3600}}, true};
    row("special hours of every year", u"2026-12-24 11:00"_s, short24, 2 * 3600, 0, u"2026-12-25 10:00"_s);
    Hours night;
    night.zone = u"Europe/Berlin"_s;
    for (auto &weekday : night.week)
        weekday = {{0, 3 * 3600}};
    row("an interval is one of the local clock", u"2026-03-29 00:00"_s, night, 3 * 3600, 0,
        u"2026-03-30 01:00"_s);
}

void TestClock::dueTimes()
{
    QFETCH(qint64, start);
    QFETCH(Hours, hours);
    QFETCH(qint64, seconds);
    QFETCH(int, days);
    QFETCH(qint64, due);
    Terms promised = terms({60}, {hours});
    promised.grid[u"normal"_s][ClockKind::First] = Target {seconds, days};
    SessionKit kit(start, promised);
    kit.asks(start, u"q"_s);
    const Clock clock = kit.clock(u"first"_s, start);
    QCOMPARE(QDateTime::fromMSecsSinceEpoch(clock.dueAt, Qt::UTC),
             QDateTime::fromMSecsSinceEpoch(due, Qt::UTC));
}

void TestClock::doneIsDatedByTheEvent()
{
    SessionKit kit(monday, terms({3600}));
    kit.asks(monday, u"q"_s).answers(monday + 10 * minute, u"ana"_s);
    const Clock clock = kit.clock(u"first"_s, monday + 40 * day); // looked at long after
    QCOMPARE(clock.state, ClockState::Met);
    QCOMPARE(clock.doneAt, monday + 10 * minute);
    QCOMPARE(clock.spent, 10 * minute);
    QCOMPARE(clock.wall, 10 * minute);
}

void TestClock::secondsAreNotCutToMinutes()
{
    SessionKit kit(monday, terms({90}));
    kit.asks(monday, u"q"_s);
    QCOMPARE(kit.clock(u"first"_s, monday).dueAt, monday + 90'000);
    QCOMPARE(kit.clock(u"first"_s, monday + 89'000).left, qint64(1'000));
    kit.answers(monday + 91'000, u"ana"_s);
    QCOMPARE(kit.clock(u"first"_s, monday + day).state, ClockState::MissedThenDone);
}

void TestClock::dueInTimeIsInTime()
{
    SessionKit kit(monday, terms({60}));
    kit.asks(monday, u"q"_s);
    QCOMPARE(kit.clock(u"first"_s, monday + minute).state, ClockState::Running);
    QCOMPARE(kit.clock(u"first"_s, monday + minute + 1).state, ClockState::Breached);
    kit.answers(monday + minute, u"ana"_s);
    QCOMPARE(kit.clock(u"first"_s, monday + hour).state, ClockState::Met);
}

void TestClock::aRunOfQuestionsIsMissedOnce()
{
    SessionKit kit(monday, terms({0, 600}));
    kit.answers(monday, u"ana"_s);
    for (int i = 0; i < 5; ++i)
        kit.asks(monday + hour + i * 20 * minute, u"q"_s + QString::number(i));
    const auto clocks = kit.clocks(monday + 5 * hour);
    QCOMPARE(clocks.size(), 1);
    QCOMPARE(clocks[0].id, u"next/q0"_s);
    QCOMPARE(clocks[0].state, ClockState::Breached);
    QCOMPARE(clocks[0].breachedAt, monday + hour + 10 * minute);
}

void TestClock::nextBeginsWithTheOldestUnanswered()
{
    SessionKit kit(monday, terms({3600, 3600}));
    kit.asks(monday, u"q0"_s).answers(monday + minute, u"ana"_s);
    kit.asks(monday + hour, u"q1"_s).asks(monday + 2 * hour - minute, u"q2"_s);
    QCOMPARE(kit.clock(u"next/q1"_s, monday + hour).dueAt, monday + 2 * hour);
    kit.answers(monday + 2 * hour, u"ana"_s).asks(monday + 3 * hour, u"q3"_s);
    QCOMPARE(kit.clocks(monday + 3 * hour).size(), 3);
    QCOMPARE(kit.clock(u"next/q1"_s, monday + 3 * hour).state, ClockState::Met);
    QCOMPARE(kit.clock(u"next/q3"_s, monday + 3 * hour).state, ClockState::Running);
}

void TestClock::onlyPeopleAnswerUnlessTheTermsSayOtherwise()
{
    Terms promised = terms({600, 600});
    SessionKit kit(monday, promised);
    kit.asks(monday, u"q"_s).botAnswers(monday + minute).asks(monday + 2 * minute, u"r"_s);
    QCOMPARE(kit.clock(u"first"_s, monday + 3 * minute).state, ClockState::Running);
    QCOMPARE(kit.clock(u"first"_s, monday + 3 * minute).startedAt, monday);
    promised.botCounts = true;
    SessionKit other(monday, promised);
    other.asks(monday, u"q"_s).botAnswers(monday + minute).asks(monday + 2 * minute, u"r"_s);
    QCOMPARE(other.clock(u"first"_s, monday + 3 * minute).state, ClockState::Met);
    QCOMPARE(other.clock(u"next/r"_s, monday + 3 * minute).state, ClockState::Running);
}

void TestClock::whoWritesFirstIsOwedNoFirstResponse()
{
    SessionKit kit(monday, terms({600, 1200}));
    kit.answers(monday, u"ana"_s).asks(monday + minute, u"q"_s);
    const auto clocks = kit.clocks(monday + 2 * minute);
    QCOMPARE(clocks.size(), 1);
    QCOMPARE(clocks[0].kind, ClockKind::Next);
    QCOMPARE(clocks[0].dueAt, monday + 21 * minute);
}

void TestClock::updateNeitherHidesNorMovesFirstResponse()
{
    SessionKit kit(monday, terms({3600, 3600, 600}));
    kit.asks(monday, u"q"_s);
    const auto clocks = kit.clocks(monday + 30 * minute);
    QCOMPARE(clocks.size(), 1); // no update is owed before the first answer
    QCOMPARE(clocks[0].id, u"first"_s);
    QCOMPARE(clocks[0].dueAt, monday + hour);
}

void TestClock::updateIsMetByEachReply()
{
    SessionKit kit(monday, terms({3600, 3600, 3600}));
    kit.asks(monday, u"q"_s)
        .answers(monday + minute, u"ana"_s, u"a"_s)
        .answers(monday + 50 * minute, u"ana"_s, u"b"_s);
    QCOMPARE(kit.clock(u"update/a"_s, monday + 2 * hour).state, ClockState::Met);
    QCOMPARE(kit.clock(u"update/b"_s, monday + hour).dueAt, monday + 110 * minute);
    QCOMPARE(kit.clock(u"update/b"_s, monday + 2 * hour).state, ClockState::Breached);
}

void TestClock::breachBelongsToWhoHadItThen()
{
    SessionKit kit(monday, terms({3600}));
    kit.place(monday, u"ana"_s, u"sales"_s).asks(monday, u"q"_s);
    kit.place(monday + 2 * hour, u"ben"_s, u"orders"_s).answers(monday + 3 * hour, u"ben"_s);
    const Clock clock = kit.clock(u"first"_s, monday + day);
    QCOMPARE(clock.owner, u"ana"_s);
    QCOMPARE(clock.team, u"sales"_s);
}

void TestClock::phoneAnswersByItsTime()
{
    SessionKit kit(monday, terms({3600, 3600}));
    kit.asks(monday, u"q"_s).asks(monday + 10 * minute, u"r"_s);
    kit.answers(monday + 5 * minute, u"phone"_s, u"e"_s); // told late: it was before the second question
    QCOMPARE(kit.clock(u"first"_s, monday + hour).doneAt, monday + 5 * minute);
    QCOMPARE(kit.clock(u"next/r"_s, monday + hour).startedAt, monday + 10 * minute);
    SessionKit early(monday, terms({3600, 3600}));
    early.asks(monday, u"q"_s).answers(monday + 5 * minute, u"phone"_s, u"e"_s);
    early.asks(monday + 2 * minute, u"late"_s); // told late: it was answered already
    QVERIFY(!waypost::sla::foremost(early.clocks(monday + hour)));
}

void TestClock::levelsComeInOrderAndOnce()
{
    Terms promised = terms({3600}, {office});
    promised.levels = {{u"half"_s, ClockKind::First, -30 * 60, true, {u"notify"_s}},
                       {u"after"_s, ClockKind::First, 30 * 60, true, {u"notify"_s}}};
    SessionKit kit(monday, promised);
    kit.asks(monday, u"q"_s);
    const auto coming = waypost::sla::comingOf(kit.session, monday);
    QCOMPARE(coming.size(), 3);
    QCOMPARE(coming[0], (Coming {u"first"_s, u"half"_s, ClockKind::First, monday + 30 * minute, false}));
    QCOMPARE(coming[1], (Coming {u"first"_s, u""_s, ClockKind::First, monday + hour, false}));
    QCOMPARE(coming[2], (Coming {u"first"_s, u"after"_s, ClockKind::First, monday + 90 * minute, false}));
    kit.session.fired = u"{\"first/half\":{\"at\":1}}"_s;
    QCOMPARE(waypost::sla::comingOf(kit.session, monday + 2 * hour).size(), 2);
}

void TestClock::levelsOfMetClocksAreSkipped()
{
    Terms promised = terms({3600});
    promised.levels = {{u"half"_s, ClockKind::First, -30 * 60, true, {u"notify"_s}}};
    SessionKit kit(monday, promised);
    kit.asks(monday, u"q"_s).answers(monday + 40 * minute, u"ana"_s);
    const auto coming = waypost::sla::comingOf(kit.session, monday + day);
    QCOMPARE(coming.size(), 1);
    QVERIFY(coming[0].skipped);
    // What was late already is not warned of by terms that come afterwards.
    Terms other = promised;
    other.policy = u"other"_s;
    other.levels = {{u"before"_s, ClockKind::First, -30 * 60, true, {u"notify"_s}},
                    {u"after"_s, ClockKind::First, 3 * 3600, true, {u"notify"_s}}};
    SessionKit swapped(monday, promised);
    swapped.asks(monday, u"q"_s).promises(monday + 2 * hour, other);
    swapped.session.fired = u"{\"first/\":{\"at\":1},\"first/half\":{\"at\":1}}"_s;
    const auto left = waypost::sla::comingOf(swapped.session, monday + 2 * hour);
    QCOMPARE(left.size(), 1);
    QCOMPARE(left[0].level, u"after"_s);
    SessionKit quick(monday, promised);
    quick.asks(monday, u"q"_s).answers(monday + minute, u"ana"_s);
    QVERIFY(waypost::sla::comingOf(quick.session, monday + day).isEmpty());
}

void TestClock::levelsAfterTheBreachEscalateWhoWaits()
{
    Terms promised = terms({0, 600}, {office});
    promised.levels = {{u"up"_s, ClockKind::Next, 3600, true, {u"priority:urgent"_s}}};
    const qint64 evening = berlin(u"2026-03-02 16:45"_s);
    SessionKit kit(evening, promised);
    kit.answers(evening, u"ana"_s).asks(evening, u"q"_s);
    const auto coming = waypost::sla::comingOf(kit.session, evening + 14 * hour);
    QCOMPARE(coming.last().level, u"up"_s);
    QCOMPARE(coming.last().at, berlin(u"2026-03-03 09:55"_s)); // an open hour later
}

void TestClock::foremostIsTheMostPressing()
{
    SessionKit kit(monday, terms({3600, 0, 0, 7200}));
    kit.asks(monday, u"q"_s);
    QCOMPARE(waypost::sla::foremost(kit.clocks(monday))->id, u"first"_s);
    kit.goes(monday + minute, u"snoozed"_s);
    QCOMPARE(waypost::sla::foremost(kit.clocks(monday + 2 * minute))->id, u"first"_s);
    kit.answers(monday + 3 * minute, u"ana"_s);
    QCOMPARE(waypost::sla::foremost(kit.clocks(monday + 4 * minute))->state, ClockState::Paused);
    kit.goes(monday + 5 * minute, u"closed"_s);
    QVERIFY(!waypost::sla::foremost(kit.clocks(monday + hour)));
}

void TestClock::calendarThatNeverOpensEndsNothing()
{
    Hours never;
    never.zone = u"Europe/Berlin"_s; // checked() refuses it; a damaged row must not hang or lie all the same
    Terms promised = terms({3600}, {office});
    promised.hours = {never};
    waypost::sla::Session session = SessionKit(monday, promised).asks(monday, u"q"_s).session;
    for (const Clock &clock : waypost::sla::clocksOf(session, monday + 400 * day))
        QVERIFY(clock.breachedAt == 0 || clock.dueAt > 0);
}

void TestClock::firstAnswerIgnoresBotsAndReopening()
{
    SessionKit kit(monday);
    kit.asks(monday, u"q"_s).botAnswers(monday + 1'000).answers(monday + 10 * minute, u"ana"_s);
    kit.goes(monday + hour, u"closed"_s).goes(monday + 5 * day, u"again"_s).asks(monday + 5 * day, u"r"_s);
    kit.answers(monday + 6 * day, u"ben"_s);
    const auto first = waypost::sla::firstAnswerOf(kit.session);
    QVERIFY(first);
    QCOMPARE(first->answeredAt - first->askedAt, 10 * minute);
    QCOMPARE(first->by, u"ana"_s);
    SessionKit ours(monday);
    ours.answers(monday, u"ana"_s).asks(monday + minute, u"q"_s).answers(monday + hour, u"ana"_s);
    QVERIFY(!waypost::sla::firstAnswerOf(ours.session));
}

void TestClock::factsSurviveTheirText()
{
    const QList<Fact> facts {{FactKind::Asked, 1, {}, u"m1"_s, 5, u"m2"_s},
                             {FactKind::Asked, 7, {}, u"m3"_s, 7, u"m3"_s},
                             {FactKind::Answered, 8, u"ana"_s, u"m4"_s},
                             {FactKind::Bot, 9, {}, u"m5"_s},
                             {FactKind::Status, 10, u"snoozed"_s},
                             {FactKind::Priority, 11, u"high"_s},
                             {FactKind::Place, 12, {}, u"sales"_s},
                             {FactKind::Terms, 13},
                             {FactKind::Gone, 14},
                             {FactKind::Slept, 15, u"snoozed"_s, {}, 77},
                             {FactKind::Cut, 16}};
    QCOMPARE(waypost::sla::factsFrom(waypost::sla::textOf(facts)), facts);
    QVERIFY(waypost::sla::factsFrom(u"nonsense 1 2\n\nin"_s).size() <= 1);
}

void TestClock::endlessSessionStaysSmall()
{
    SessionKit kit(monday, terms({600, 600, 3600, 0}));
    QList<Fact> facts;
    qint64 at = monday;
    for (int i = 0; i < 5'000; ++i) {
        waypost::sla::noteQuestion(facts, at, u"q"_s + QString::number(i));
        waypost::sla::noteAnswer(facts, at + minute, u"ana"_s, u"a"_s + QString::number(i), false);
        waypost::sla::forgetOldest(facts, kit.session);
        QVERIFY(facts.size() <= waypost::sla::mostFacts);
        at += 10 * minute;
    }
    kit.session.facts = waypost::sla::textOf(facts);
    const auto clocks = kit.clocks(at);
    QCOMPARE(clocks.first().id, u"first"_s);
    for (const Clock &clock : clocks)
        QVERIFY2(clock.breachedAt == 0, qPrintable(clock.id)); // forgetting makes nothing late
}

void TestClock::forgottenPausesStillCount()
{
    SessionKit kit(monday, terms({0, 0, 0, 30 * 24 * 3600}));
    QList<Fact> facts;
    qint64 at = monday;
    for (int i = 0; i < 400; ++i) {
        waypost::sla::noteStatus(facts, at, u"snoozed"_s);
        waypost::sla::noteStatus(facts, at + hour, u"open"_s);
        waypost::sla::forgetOldest(facts, kit.session);
        at += 2 * hour;
    }
    QVERIFY(facts.size() <= waypost::sla::mostFacts);
    kit.session.facts = waypost::sla::textOf(facts);
    QCOMPARE(kit.clock(u"resolution"_s, at).pausedFor, 400 * hour);
    QCOMPARE(kit.clock(u"resolution"_s, at).spent, 400 * hour);
}

void TestClock::foldIsTheSameWithABook()
{
    waypost::sla::TermsBook book;
    SessionKit kit(monday, terms({3600, 600, 0, 7200}, {withLunch}));
    kit.asks(monday, u"q"_s).answers(monday + minute, u"ana"_s).asks(monday + hour, u"r"_s);
    for (int i = 0; i < 3; ++i)
        QCOMPARE(waypost::sla::clocksOf(kit.session, monday + 3 * hour, book), kit.clocks(monday + 3 * hour));
}

QTEST_GUILESS_MAIN(TestClock)
#include "tst_clock.moc"
