// SPDX-FileCopyrightText: 2026 The Waypost authors
// SPDX-License-Identifier: GPL-3.0-or-later
// kill -9 of the relay under load, again and again: what was answered with 200 is there, once.
#include "tests/faults/tally.h"
#include "tests/faults/trials.h"
#include "tests/support/loadclient.h"
#include "tests/support/webhooks.h"
#include "tests/support/world.h"

#include <QFile>
#include <QRandomGenerator>
#include <QTest>

#include <csignal>

using namespace waypost;
using namespace waypost::tests;
using namespace Qt::StringLiterals;

class TestKill : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void acknowledgedIsNeverLostNorDoubled();
};

void TestKill::acknowledgedIsNeverLostNorDoubled()
{
    const bool onPostgres = qEnvironmentVariable("WAYPOST_TEST_STORE") == "postgres"_L1; // slower to begin
    const qint64 kills = trials(onPostgres ? 60 : 300, 3'000);
    World world;
    world.startRelay();
    QRandomGenerator random(firstSeed()); // when to kill: repeatable in kind, not to the microsecond
    std::vector<qint64> acknowledged;
    qint64 first = 0;
    qint64 uncertain = 0;
    for (qint64 kill = 0; kill < kills; ++kill) {
        LoadPlan plan = world.textLoad(u"kill"_s);
        plan.first = first;
        plan.requests = 4'000;
        const qint64 killAfter = random.bounded(1, 400);
        const pid_t relay = pid_t(world.relayPid());
        plan.progress = [&](qint64 count) {
            if (count == killAfter && relay > 0)
                ::kill(relay, SIGKILL);
        };
        const LoadResult result = runLoad(plan);
        QCOMPARE(result.refused, 0);
        QVERIFY2(!result.acknowledged.empty(), qPrintable(u"kill %1"_s.arg(kill)));
        acknowledged.insert(acknowledged.end(), result.acknowledged.begin(), result.acknowledged.end());
        uncertain += result.broken;
        // The provider tries again what it got no 200 for: the same bodies come once more, half of them
        // already written.
        first = *std::max_element(result.acknowledged.begin(), result.acknowledged.end()) - 20;
        first = qMax<qint64>(0, first);
        world.killRelay();
        world.startRelay();
    }
    world.stopRelay();

    std::sort(acknowledged.begin(), acknowledged.end());
    acknowledged.erase(std::unique(acknowledged.begin(), acknowledged.end()), acknowledged.end());
    const Tally tally = tallyOf(world.ledger(), u"kill"_s, acknowledged);
    QVERIFY2(tally.flaw.isEmpty(), qPrintable(tally.flaw));
    printFigures(u"kill relay seed=%1 kills=%2 acknowledged=%3 lost=%4 doubled=%5 unanswered=%6 events=%7"_s
                     .arg(firstSeed())
                     .arg(kills)
                     .arg(qint64(acknowledged.size()))
                     .arg(tally.lost)
                     .arg(tally.doubled)
                     .arg(uncertain)
                     .arg(tally.events));
    QCOMPARE(tally.lost, 0);
    QCOMPARE(tally.doubled, 0);
    QVERIFY(tally.messages >= qint64(acknowledged.size()));
}

QTEST_GUILESS_MAIN(TestKill)
#include "tst_kill.moc"
