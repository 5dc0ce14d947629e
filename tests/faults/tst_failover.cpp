// SPDX-FileCopyrightText: 2026 The Waypost authors
// SPDX-License-Identifier: GPL-3.0-or-later
// PostgreSQL is killed in the middle of commits under load, again and again, and its standby takes over: what
// was answered with 200 is there, once.
#include "tests/faults/tally.h"
#include "tests/faults/trials.h"
#include "tests/support/loadclient.h"
#include "tests/support/webhooks.h"
#include "tests/support/world.h"

#include <QRandomGenerator>
#include <QTest>

#include <algorithm>

using namespace waypost;
using namespace waypost::tests;
using namespace Qt::StringLiterals;

namespace {
/// Numbers answered with 200 while PostgreSQL was killed after `killAfter` of them.
std::vector<qint64> loadUntil(World &world, qint64 first, qint64 killAfter, const std::function<void()> &kill)
{
    LoadPlan plan = world.textLoad(u"failover"_s);
    plan.first = first;
    plan.requests = killAfter + 500;
    plan.progress = [&](qint64 count) {
        if (count == killAfter)
            kill();
    };
    return runLoad(plan).acknowledged;
}

} // namespace

class TestFailover : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void killedAndStartedAgain();
    void standbyTakesOver_data();
    void standbyTakesOver();

private:
    void nothingIsMissing(const QString &store, const QString &what, const std::vector<qint64> &acknowledged);
};

void TestFailover::nothingIsMissing(const QString &store, const QString &what,
                                    const std::vector<qint64> &acknowledged)
{
    const Tally tally = tallyOf(store, u"failover"_s, acknowledged);
    printFigures(u"failover %1 acknowledged=%2 lost=%3 doubled=%4 events=%5"_s.arg(what)
                     .arg(qint64(acknowledged.size()))
                     .arg(tally.lost)
                     .arg(tally.doubled)
                     .arg(tally.events));
    QCOMPARE(tally.lost, 0);
    QCOMPARE(tally.doubled, 0);
    QCOMPARE(tally.flaw, QString());
}

void TestFailover::killedAndStartedAgain()
{
    const int kills = qEnvironmentVariableIsSet("WAYPOST_LONG") ? 100 : 6;
    PostgresServer server;
    World world;
    world.useStore(server.makeDatabase());
    world.startRelay();
    QRandomGenerator random(20'261'125);
    std::vector<qint64> acknowledged;
    qint64 first = 0;
    for (int round = 0; round < kills; ++round) {
        const auto taken = loadUntil(world, first, random.bounded(20, 400), [&server] { server.kill(); });
        QVERIFY(!taken.empty());
        acknowledged.insert(acknowledged.end(), taken.begin(), taken.end());
        // The provider tries again what it got no 200 for; some of it is written already.
        first = qMax<qint64>(0, *std::max_element(taken.begin(), taken.end()) - 20);
        server.start();
        QTRY_COMPARE_WITH_TIMEOUT(world.webhook(textWebhook(u"failover"_s, first)), 200, 60'000);
        QVERIFY(world.relayRuns()); // the same process all along
    }
    nothingIsMissing(world.ledger(), u"kills=%1"_s.arg(kills), acknowledged);
}

void TestFailover::standbyTakesOver_data()
{
    QTest::addColumn<int>("killAfter");
    const int rounds = qEnvironmentVariableIsSet("WAYPOST_LONG") ? 20 : 2;
    QRandomGenerator random(20'261'126);
    for (int round = 0; round < rounds; ++round) {
        const int after = random.bounded(50, 500);
        QTest::addRow("after %d", after) << after;
    }
}

void TestFailover::standbyTakesOver()
{
    QFETCH(int, killAfter);
    PostgresServer primary;
    (void)primary.makeDatabase();
    const auto standby = primary.makeStandby();
    World world;
    world.useStore(primary.uri(u"waypost1"_s, {standby.get()}));
    world.startRelay();
    const auto acknowledged = loadUntil(world, 0, killAfter, [&primary] { primary.kill(); });
    QVERIFY(qint64(acknowledged.size()) >= killAfter);
    standby->promote();
    const qint64 last = *std::max_element(acknowledged.begin(), acknowledged.end());
    for (qint64 n = qMax<qint64>(0, last - 20); n < last + 20; ++n)
        QTRY_COMPARE_WITH_TIMEOUT(world.webhook(textWebhook(u"failover"_s, n)), 200, 60'000);
    nothingIsMissing(standby->uri(u"waypost1"_s), u"promotions=1"_s, acknowledged);
    QVERIFY(world.relayRuns());
}

QTEST_GUILESS_MAIN(TestFailover)
#include "tst_failover.moc"
