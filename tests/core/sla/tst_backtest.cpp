// SPDX-FileCopyrightText: 2026 The Waypost authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/sla/backtest.h"
#include "core/sla/facts.h"
#include "core/sla/promises.h"
#include "core/sla/sla.h"

#include <QJsonArray>
#include <QTest>

using namespace waypost;
using namespace waypost::sla;
using namespace Qt::StringLiterals;

namespace {
constexpr qint64 minute = 60'000;
constexpr qint64 hour = 60 * minute;
constexpr qint64 monday = 1'772'409'600'000; ///< 2026-03-02 0:00 UTC

Terms promising(qint64 firstSeconds, const QList<calendars::Hours> &hours = {})
{
    Terms terms;
    terms.policy = u"p"_s;
    terms.version = 1;
    terms.name = u"Standard"_s;
    for (const QString &priority : {u"low"_s, u"normal"_s, u"high"_s, u"urgent"_s})
        terms.grid[priority][ClockKind::First] = Target {firstSeconds, 0};
    terms.hours = hours;
    return terms;
}

/// Asked at `openedAt`, answered after `took` (0: never), closed then.
Session session(int number, qint64 openedAt, qint64 took, const QString &team = u"sales"_s)
{
    Session session;
    session.conversation = u"c%1"_s.arg(number);
    session.number = 1;
    session.team = team;
    session.priority = u"normal"_s;
    session.channel = u"main"_s;
    session.openedAt = openedAt;
    QList<Fact> facts {{FactKind::Place, openedAt, u"ana"_s, team},
                       {FactKind::Asked, openedAt, {}, u"m1"_s, openedAt, u"m1"_s}};
    if (took > 0) {
        facts << Fact {FactKind::Answered, openedAt + took, u"ana"_s, u"m2"_s};
        session.closedAt = openedAt + took;
        facts << Fact {FactKind::Status, session.closedAt, u"closed"_s};
    }
    session.facts = textOf(facts);
    return session;
}

Session promised(Session session, const Terms &terms)
{
    givePromise(session, session.openedAt, false, toJson(terms));
    return session;
}

BacktestScope week()
{
    return {monday, monday + 168 * hour, monday + 200 * hour};
}
} // namespace

class TestBacktest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void comparesWithWhatWas();
    void countsByTeamAndHour();
    void measuresByTheCandidatesCalendar();
    void onlyThePeriodAndWhatFits();
    void whatFits_data();
    void whatFits();
    void whatStillRunsIsNotDecided();
    void changesNothing();
};

void TestBacktest::comparesWithWhatWas()
{
    const Terms old = promising(3'600);
    const QList<Session> past {
        promised(session(1, monday, 30 * minute), old), // kept by both
        promised(session(2, monday + hour, 50 * minute), old), // missed by the stricter one
        promised(session(3, monday + 2 * hour, 90 * minute), old), // missed by both
        session(4, monday + 3 * hour, 50 * minute)}; // nothing was promised
    const Backtest stricter = backtest({{}, promising(2'400)}, past, week());
    QCOMPARE(stricter.sessions, 4);
    QCOMPARE(stricter.fitting, 4);
    QCOMPARE(stricter.all, (Compared {{3, 1}, {4, 3}}));
    QCOMPARE(stricter.byKind[ClockKind::First], stricter.all);
    QCOMPARE(stricter.worse, (QStringList {u"c2/1"_s, u"c4/1"_s}));
    QCOMPARE(stricter.better, QStringList());
    const Backtest milder = backtest({{}, promising(7'200)}, past, week());
    QCOMPARE(milder.all, (Compared {{3, 1}, {4, 0}}));
    QCOMPARE(milder.better, (QStringList {u"c3/1"_s}));
}

void TestBacktest::countsByTeamAndHour()
{
    BacktestScope scope = week();
    scope.zone = QTimeZone("Europe/Berlin");
    const QList<Session> past {session(1, monday, 5 * minute, u"sales"_s),
                               session(2, monday, 2 * hour, u"help"_s),
                               session(3, monday + 24 * hour, 2 * hour, u"help"_s)};
    const Backtest result = backtest({{}, promising(3'600)}, past, scope);
    QCOMPARE(result.byTeam[u"sales"_s], (Compared {{}, {1, 0}}));
    QCOMPARE(result.byTeam[u"help"_s], (Compared {{}, {2, 2}}));
    QCOMPARE(result.byHour[2], (Compared {{}, {2, 1}})); // due at 1:00 UTC on Monday: 2:00 in Berlin
    QCOMPARE(result.byHour[24 + 2], (Compared {{}, {1, 1}}));
    qint64 all = 0;
    for (const Compared &each : result.byHour)
        all += each.would.n;
    QCOMPARE(all, result.all.would.n);
}

void TestBacktest::measuresByTheCandidatesCalendar()
{
    const QList<calendars::Interval> day {{9 * 3'600, 17 * 3'600}};
    const calendars::Hours office {0, u"UTC"_s, {day, day, day, day, day, {}, {}}, {}};
    const Session overnight = session(1, monday + 16 * hour + 30 * minute, 17 * hour); // to Tuesday 9:30
    QCOMPARE(backtest({{}, promising(3'600)}, {overnight}, week()).all.would, (Decided {1, 1}));
    QCOMPARE(backtest({{}, promising(3'600, {office})}, {overnight}, week()).all.would, (Decided {1, 0}));
}

void TestBacktest::onlyThePeriodAndWhatFits()
{
    const QList<Session> past {session(1, monday - 1, hour), session(2, monday, hour),
                               session(3, monday + 168 * hour, hour),
                               session(4, monday + hour, hour, u"help"_s)};
    const Backtest result = backtest({{{u"team"_s, QJsonArray {u"help"_s}}}, promising(60)}, past, week());
    QCOMPARE(result.sessions, 2);
    QCOMPARE(result.fitting, 1);
    QCOMPARE(result.worse, (QStringList {u"c4/1"_s}));
    const Candidate tagged {{{u"tag"_s, QJsonArray {u"vip"_s}}}, promising(60)};
    const Backtest unknown = backtest(tagged, past, week());
    QCOMPARE(unknown.unknown, 2);
    QCOMPARE(unknown.all, Compared {});
    const Backtest told = backtest(tagged, past, week(), [](const Session &each) {
        return each.conversation == "c2"_L1 ? Fit::Yes : Fit::No;
    });
    QCOMPARE(told.fitting, 1);
    QCOMPARE(told.unknown, 0);
}

void TestBacktest::whatFits_data()
{
    QTest::addColumn<QJsonObject>("fits");
    QTest::addColumn<Fit>("fit");
    const QJsonArray sales {u"sales"_s};
    QTest::newRow("always") << QJsonObject {} << Fit::Yes;
    QTest::newRow("team") << QJsonObject {{u"team"_s, sales}} << Fit::Yes;
    QTest::newRow("another team") << QJsonObject {{u"team"_s, QJsonArray {u"help"_s}}} << Fit::No;
    QTest::newRow("priority") << QJsonObject {{u"priority"_s, QJsonArray {u"high"_s, u"normal"_s}}}
                              << Fit::Yes;
    QTest::newRow("an empty list") << QJsonObject {{u"priority"_s, QJsonArray {}}} << Fit::No;
    QTest::newRow("tag") << QJsonObject {{u"tag"_s, sales}} << Fit::Unknown;
    QTest::newRow("tag, but of another team")
        << QJsonObject {{u"tag"_s, sales}, {u"team"_s, QJsonArray {u"help"_s}}} << Fit::No;
    QTest::newRow("of a newer version") << QJsonObject {{u"moon"_s, sales}} << Fit::Unknown;
}

void TestBacktest::whatFits()
{
    QFETCH(QJsonObject, fits);
    QFETCH(Fit, fit);
    QCOMPARE(fitOf(fits, session(1, monday, hour)), fit);
}

void TestBacktest::whatStillRunsIsNotDecided()
{
    BacktestScope scope = week();
    scope.now = monday + 2 * hour;
    const QList<Session> open {session(1, monday, 0)};
    QCOMPARE(backtest({{}, promising(3 * 3'600)}, open, scope).all.would, Decided {});
    QCOMPARE(backtest({{}, promising(3'600)}, open, scope).all.would, (Decided {1, 1}));
}

void TestBacktest::changesNothing()
{
    const QList<Session> past {promised(session(1, monday, hour), promising(60))};
    const Row before = write(past.first());
    QCOMPARE(backtest({{}, promising(600)}, past, week()).all, (Compared {{1, 1}, {1, 1}}));
    QCOMPARE(write(past.first()), before);
}

QTEST_GUILESS_MAIN(TestBacktest)
#include "tst_backtest.moc"
