// SPDX-FileCopyrightText: 2026 The Waypost authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Golden values of the board's figures: a small workspace whose numbers can be counted by hand.
#include "core/board/figures.h"

#include <QDateTime>
#include <QTest>

namespace {
using namespace waypost::board;
using namespace Qt::StringLiterals;
using waypost::sla::ClockKind;
using waypost::sla::ClockState;

constexpr qint64 now = 1'795'513'260'000; ///< Tuesday, 24 November 2026, 09:41 UTC
constexpr qint64 minute = 60'000;
constexpr qint64 day = 24 * hourMs;
const qint64 midnight = now - 9 * hourMs - 41 * minute;

Case openCase(const QString &id)
{
    Case each;
    each.conversation = id;
    each.session = 1;
    each.name = id;
    each.status = u"open"_s;
    each.channel = u"shop"_s;
    each.priority = u"normal"_s;
    each.openedAt = now - hourMs;
    return each;
}

Case closedCase(const QString &id, qint64 at, const QString &agent)
{
    Case each = openCase(id);
    each.status = u"closed"_s;
    each.assignee = agent;
    each.openedAt = at - 2 * hourMs;
    each.closedAt = at;
    return each;
}

Promise promise(ClockState state, qint64 due, const QString &owner = {}, const QString &team = {})
{
    Promise each;
    each.state = state;
    each.dueAt = due;
    each.owner = owner;
    each.team = team;
    if (state == ClockState::Met)
        each.doneAt = due - minute;
    if (state == ClockState::MissedThenDone)
        each.doneAt = due + minute;
    if (state == ClockState::MissedThenDone || state == ClockState::Breached)
        each.missedAt = due;
    return each;
}

Case with(Case each, const QList<Promise> &promises)
{
    each.promises = promises;
    return each;
}

Case answered(Case each, qint64 asked, qint64 took, const QString &by, qint64 openMs = -1)
{
    each.askedAt = asked;
    each.answeredAt = asked + took;
    each.answeredOpenMs = openMs < 0 ? took : openMs;
    each.answeredBy = by;
    return each;
}

Scope today()
{
    return {now, midnight, 0, {}, {}, true};
}

QStringList named(const Samples &samples)
{
    QStringList names;
    for (const Sample &each : samples)
        names << each.conversation;
    names.sort();
    return names;
}
} // namespace

class TestBoardFigures : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void timeAloneBreaksAPromise();
    void whatIsOwed_data();
    void whatIsOwed();
    void anEarlierPromiseComesFirst();
    void percentilesAreNearestRank_data();
    void percentilesAreNearestRank();
    void firstReplyIsAPersonsToACustomer();
    void openTimeOrTheWall();
    void promisesCountForTheOwnerAtDueTime();
    void promisesOfAPeriod_data();
    void promisesOfAPeriod();
    void backlogByAge_data();
    void backlogByAge();
    void teamAndChannel();
    void doublesAndRatings();
    void agents();
    void trendByDay();
    void daysOfAZone();
    void rowsComeAndGo();
};

void TestBoardFigures::timeAloneBreaksAPromise()
{
    const Promise running = promise(ClockState::Running, now);
    QCOMPARE(stateAt(running, now), ClockState::Running); // at its due time it may still be kept
    QCOMPARE(stateAt(running, now + 1), ClockState::Breached);
    QCOMPARE(stateAt(promise(ClockState::Paused, now), now + day), ClockState::Paused);
    QCOMPARE(stateAt(promise(ClockState::Running, 0), now), ClockState::Running); // never due
}

void TestBoardFigures::whatIsOwed_data()
{
    QTest::addColumn<int>("state");
    QTest::addColumn<qint64>("due");
    QTest::addColumn<bool>("breached");
    QTest::addColumn<bool>("soon");
    QTest::addColumn<bool>("risk");
    const auto row = [](const char *name, ClockState state, qint64 due, bool breached, bool soon, bool risk) {
        QTest::newRow(name) << int(state) << due << breached << soon << risk;
    };
    row("late as told", ClockState::Breached, now - minute, true, false, true);
    row("late since then", ClockState::Running, now - 1, true, false, true);
    row("due now", ClockState::Running, now, false, true, true);
    row("due in 15 min", ClockState::Running, now + soonMs, false, true, true);
    row("due a moment later", ClockState::Running, now + soonMs + 1, false, false, true);
    row("paused", ClockState::Paused, now + minute, false, false, false);
    row("kept", ClockState::Met, now + minute, false, false, false);
    row("late, then kept", ClockState::MissedThenDone, now - minute, false, false, false);
    row("withdrawn", ClockState::Withdrawn, now - minute, false, false, false);
}

void TestBoardFigures::whatIsOwed()
{
    QFETCH(int, state);
    QFETCH(qint64, due);
    Board board;
    board.add({with(openCase(u"a"_s), {promise(ClockState(state), due)})});
    const auto counted = [&](Figure figure) { return !samplesOf(figure, board, today()).empty(); };
    QTEST(counted(Figure::Breached), "breached");
    QTEST(counted(Figure::DueSoon), "soon");
    QTEST(counted(Figure::AtRisk), "risk");
    Case closed = with(closedCase(u"a"_s, now - minute, {}), {promise(ClockState(state), due)});
    board.add({closed});
    QVERIFY(!counted(Figure::AtRisk)); // what is closed owes nothing any more
}

void TestBoardFigures::anEarlierPromiseComesFirst()
{
    Board board;
    board.add({with(openCase(u"a"_s),
                    {promise(ClockState::Running, now + hourMs), promise(ClockState::Running, now + minute),
                     promise(ClockState::Met, now - hourMs)})});
    const Samples owed = samplesOf(Figure::AtRisk, board, today());
    QCOMPARE(owed.size(), size_t(1)); // a conversation once, whatever it owes
    QCOMPARE(owed[0].at, now + minute);
    QCOMPARE(owed[0].value, minute);
}

void TestBoardFigures::percentilesAreNearestRank_data()
{
    QTest::addColumn<QList<qint64>>("values");
    QTest::addColumn<qint64>("p50");
    QTest::addColumn<qint64>("p90");
    QTest::newRow("none") << QList<qint64> {} << qint64(-1) << qint64(-1);
    QTest::newRow("one") << QList<qint64> {7} << qint64(7) << qint64(7);
    QTest::newRow("two") << QList<qint64> {9, 1} << qint64(1) << qint64(9);
    QTest::newRow("three") << QList<qint64> {3, 1, 2} << qint64(2) << qint64(3);
    QTest::newRow("ten") << QList<qint64> {10, 9, 8, 7, 6, 5, 4, 3, 2, 1} << qint64(5) << qint64(9);
    QTest::newRow("eleven") << QList<qint64> {11, 10, 9, 8, 7, 6, 5, 4, 3, 2, 1} << qint64(6) << qint64(10);
    QTest::newRow("zeros") << QList<qint64> {0, 0, 0, 5} << qint64(0) << qint64(5);
}

void TestBoardFigures::percentilesAreNearestRank()
{
    QFETCH(QList<qint64>, values);
    Samples samples;
    for (const qint64 value : values)
        samples.push_back({{}, {}, {}, {}, {}, 0, value});
    QTEST(percentile(samples, 50), "p50");
    QTEST(percentile(samples, 90), "p90");
    QCOMPARE(spreadOf(samples).n, values.size());
}

void TestBoardFigures::firstReplyIsAPersonsToACustomer()
{
    Board board;
    board.add({answered(openCase(u"today"_s), midnight, 5 * minute, u"mei"_s),
               answered(openCase(u"asked yesterday"_s), midnight - hourMs, 2 * hourMs, u"ben"_s),
               answered(openCase(u"answered yesterday"_s), midnight - hourMs, minute, u"ben"_s),
               openCase(u"nobody answered"_s)});
    Case ours = openCase(u"we began"_s);
    ours.answeredAt = now - minute;
    board.add({ours});
    const Samples first = samplesOf(Figure::FirstReply, board, today());
    QCOMPARE(named(first), (QStringList {u"asked yesterday"_s, u"today"_s}));
    QCOMPARE(spreadOf(first), (Spread {5 * minute, 2 * hourMs, 2}));
    QCOMPARE(named(partOf(first, {u"mei"_s})), QStringList {u"today"_s});
}

void TestBoardFigures::openTimeOrTheWall()
{
    Board board;
    board.add({answered(openCase(u"a"_s), midnight, 3 * hourMs, u"mei"_s, 30 * minute)});
    Scope scope = today();
    QCOMPARE(samplesOf(Figure::FirstReply, board, scope)[0].value, 30 * minute);
    scope.business = false;
    QCOMPARE(samplesOf(Figure::FirstReply, board, scope)[0].value, 3 * hourMs);
}

void TestBoardFigures::promisesCountForTheOwnerAtDueTime()
{
    Case each = with(openCase(u"a"_s), {promise(ClockState::Breached, now - hourMs, u"ben"_s, u"orders"_s)});
    each.assignee = u"mei"_s;
    each.team = u"billing"_s;
    Board board;
    board.add({each});
    const Samples promises = samplesOf(Figure::Promises, board, today());
    QCOMPARE(shareOf(partOf(promises, {u"ben"_s})), (Share {0, 1}));
    QCOMPARE(shareOf(partOf(promises, {u"mei"_s})), (Share {0, 0}));
    Scope scope = today();
    scope.team = u"orders"_s;
    QCOMPARE(samplesOf(Figure::Promises, board, scope).size(), size_t(1));
    scope.team = u"billing"_s;
    QVERIFY(samplesOf(Figure::Promises, board, scope).empty());
}

void TestBoardFigures::promisesOfAPeriod_data()
{
    QTest::addColumn<int>("state");
    QTest::addColumn<qint64>("due");
    QTest::addColumn<qint64>("missed");
    QTest::addColumn<int>("kept"); // -1: not counted
    const auto row = [](const char *name, ClockState state, qint64 due, qint64 missed, int kept) {
        QTest::newRow(name) << int(state) << due << missed << kept;
    };
    row("kept", ClockState::Met, now, 0, 1);
    row("kept yesterday", ClockState::Met, midnight, 0, -1); // done a minute before
    row("missed and open", ClockState::Breached, now - hourMs, now - hourMs, 0);
    row("missed since then", ClockState::Running, now - 1, 0, 0);
    row("missed, done late", ClockState::MissedThenDone, midnight, midnight, 0);
    row("missed yesterday, done today", ClockState::MissedThenDone, midnight - 1, midnight - 1, -1);
    row("open, not due", ClockState::Running, now + hourMs, 0, -1);
    row("paused", ClockState::Paused, now - hourMs, 0, -1);
    row("withdrawn in time", ClockState::Withdrawn, now + hourMs, 0, -1);
    row("withdrawn too late", ClockState::Withdrawn, now - hourMs, now - hourMs, 0);
}

void TestBoardFigures::promisesOfAPeriod()
{
    QFETCH(int, state);
    QFETCH(qint64, due);
    QFETCH(qint64, missed);
    QFETCH(int, kept);
    Promise each = promise(ClockState(state), due);
    each.missedAt = missed;
    Board board;
    board.add({with(openCase(u"a"_s), {each})});
    const Samples promises = samplesOf(Figure::Promises, board, today());
    QCOMPARE(promises.empty() ? -1 : int(promises[0].value), kept);
    QCOMPARE(partOf(promises, {std::nullopt, -1, false}).size(), size_t(kept == 0 ? 1 : 0));
}

void TestBoardFigures::backlogByAge_data()
{
    QTest::addColumn<qint64>("age");
    QTest::addColumn<int>("bucket");
    QTest::newRow("now") << qint64(0) << 0;
    QTest::newRow("below 1 h") << hourMs - 1 << 0;
    QTest::newRow("1 h") << hourMs << 1;
    QTest::newRow("4 h") << 4 * hourMs << 2;
    QTest::newRow("8 h") << 8 * hourMs << 3;
    QTest::newRow("below 1 d") << day - 1 << 3;
    QTest::newRow("1 d") << day << 4;
    QTest::newRow("3 d") << 3 * day << 5;
    QTest::newRow("7 d") << 7 * day << 6;
    QTest::newRow("a year") << 365 * day << 6;
}

void TestBoardFigures::backlogByAge()
{
    QFETCH(qint64, age);
    QFETCH(int, bucket);
    QCOMPARE(bucketOf(age), bucket);
    Case each = openCase(u"a"_s);
    each.openedAt = now - 30 * day;
    each.waitingSince = age == 0 ? now : now - age;
    Case snoozed = each;
    snoozed.conversation = u"snoozed"_s;
    snoozed.status = u"snoozed"_s;
    Case answeredOne = openCase(u"answered"_s);
    Board board;
    board.add({each, snoozed, answeredOne});
    const auto ages = agesOf(valuesOf(Figure::Unanswered, board, today()));
    for (int i = 0; i < ageBuckets; ++i)
        QCOMPARE(ages[size_t(i)], qsizetype(i == bucket ? 1 : 0));
    QCOMPARE(agesOf(valuesOf(Figure::Open, board, today()))[6], qsizetype(1)); // since it was opened
    QCOMPARE(samplesOf(Figure::Open, board, today()).size(), size_t(2));
}

void TestBoardFigures::teamAndChannel()
{
    Board board;
    Case orders = openCase(u"orders"_s);
    orders.team = u"o"_s;
    Case web = openCase(u"web"_s);
    web.channel = u"web"_s;
    board.add({orders, web});
    Scope scope = today();
    scope.team = u"o"_s;
    QCOMPARE(named(samplesOf(Figure::Open, board, scope)), QStringList {u"orders"_s});
    scope.team = u"-"_s;
    QCOMPARE(named(samplesOf(Figure::Open, board, scope)), QStringList {u"web"_s});
    scope.channel = u"shop"_s;
    QVERIFY(samplesOf(Figure::Open, board, scope).empty());
    QCOMPARE(samplesOf(Figure::Open, board, everywhere(scope)).size(), size_t(2));
}

void TestBoardFigures::doublesAndRatings()
{
    Board board;
    board.setDoubles({{u"a"_s, u"Ana"_s, u"shop"_s, {}, u"mei"_s, now - minute},
                      {u"b"_s, u"Bo"_s, u"shop"_s, {}, u"ben"_s, midnight - 1}});
    const Verdict none {u"n"_s, 1, {}, u"shop"_s, {}, u"mei"_s, now - hourMs, 0, -1};
    Verdict four = none;
    four.score = 4;
    four.answeredAt = now - minute;
    Verdict one = four;
    one.score = 1;
    board.setVerdicts({none, four, one});
    QCOMPARE(named(samplesOf(Figure::Doubles, board, today())), QStringList {u"a"_s});
    QCOMPARE(meanOf(samplesOf(Figure::Ratings, board, today())), (Mean {2.5, 2}));
    Scope before = today();
    before.from = midnight - day;
    before.until = midnight;
    QCOMPARE(named(samplesOf(Figure::Doubles, board, before)), QStringList {u"b"_s});
}

void TestBoardFigures::agents()
{
    Board board;
    Surroundings around;
    around.colleagues = {{u"ben"_s, u"Ben"_s, {u"o"_s}, u"busy"_s, now, 10},
                         {u"amy"_s, u"Amy"_s, {}, u"online"_s, now, 20},
                         {u"zoe"_s, u"Zoe"_s, {u"x"_s}, u"away"_s, now, 5}};
    around.weights[u"o"_s] = {{u"urgent"_s, 3}};
    board.setSurroundings(around);
    Case urgent = openCase(u"urgent"_s);
    urgent.team = u"o"_s;
    urgent.priority = u"urgent"_s;
    urgent.assignee = u"ben"_s;
    Case other = openCase(u"other team"_s);
    other.team = u"x"_s;
    other.assignee = u"ben"_s;
    Case done = closedCase(u"done"_s, now - minute, u"ben"_s);
    done.team = u"o"_s;
    done.worked = {{u"ben"_s, now / hourMs}, {u"ben"_s, now / hourMs - 1}, {u"ben"_s, now / hourMs - 48}};
    Case again = done;
    again.conversation = u"again"_s;
    board.add({urgent, other, done, again});
    Scope scope = today();
    QCOMPARE(agentsOf(board, scope).size(), 3);
    scope.team = u"o"_s;
    const QList<AgentLine> lines = agentsOf(board, scope);
    QCOMPARE(lines.size(), 2); // Zoe works for another team only
    QCOMPARE(lines[0].colleague.name, u"Amy"_s);
    const AgentLine &ben = lines[1];
    QCOMPARE(ben.open, 2); // capacity is shared by all teams
    QCOMPARE(ben.load, 4.0);
    QCOMPARE(ben.resolved, 2);
    QCOMPARE(ben.hours, 2); // each hour once, none of the day before yesterday
    QCOMPARE(ben.resolvedPerHour(), 1.0);
    QCOMPARE(lines[0].resolvedPerHour(), 0.0);
}

void TestBoardFigures::trendByDay()
{
    Board board;
    board.add(
        {with(openCase(u"a"_s),
              {promise(ClockState::Met, now - minute), promise(ClockState::Breached, now - hourMs),
               promise(ClockState::Met, midnight - hourMs), promise(ClockState::Met, midnight - 20 * day)})});
    const QList<Day> trend = trendOf(board, today(), 14, QTimeZone::utc());
    QCOMPARE(trend.size(), 14);
    QCOMPARE(trend.last().from, midnight);
    QCOMPARE(trend.last().share, (Share {1, 2}));
    QCOMPARE(trend[12].share, (Share {1, 1}));
    QCOMPARE(trend[0].share, (Share {0, 0}));
    // A day's list is what the day counts.
    Scope yesterday = today();
    yesterday.from = trend[12].from;
    yesterday.until = trend[12].until;
    QCOMPARE(shareOf(samplesOf(Figure::Promises, board, yesterday)), trend[12].share);
}

void TestBoardFigures::daysOfAZone()
{
    QCOMPARE(startOfPeriod(now, 1, QTimeZone::utc()), midnight);
    QCOMPARE(startOfPeriod(now, 7, QTimeZone::utc()), midnight - 6 * day);
    const QTimeZone berlin("Europe/Berlin");
    QCOMPARE(startOfPeriod(now, 1, berlin), midnight - hourMs);
    // 25 October 2026 has 25 hours there.
    const qint64 october = QDateTime(QDate(2026, 10, 26), QTime(12, 0), berlin).toMSecsSinceEpoch();
    QCOMPARE(startOfPeriod(october, 1, berlin) - startOfPeriod(october, 2, berlin), 25 * hourMs);
}

void TestBoardFigures::rowsComeAndGo()
{
    Board board;
    board.add({openCase(u"a"_s), openCase(u"b"_s), openCase(u"c"_s)});
    Case second = openCase(u"b"_s);
    second.session = 2;
    board.take({u"a"_s, u"b"_s}, {second}); // a is gone, b goes on with another session
    QCOMPARE(named(samplesOf(Figure::Open, board, today())), (QStringList {u"b"_s, u"c"_s}));
    QVERIFY(!board.find(u"a/1"_s));
    QVERIFY(!board.find(u"b/1"_s));
    QCOMPARE(board.find(u"b/2"_s)->session, 2);
    QCOMPARE(board.find(u"c/1"_s)->conversation, u"c"_s);
    board.take({u"c"_s}, {});
    QCOMPARE(board.cases().size(), size_t(1));
}

QTEST_GUILESS_MAIN(TestBoardFigures)
#include "tst_boardfigures.moc"
