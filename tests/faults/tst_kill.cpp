// SPDX-FileCopyrightText: 2026 The Waypost authors
// SPDX-License-Identifier: GPL-3.0-or-later
// kill -9 of the relay under load, again and again: what was answered with 200 is there, once.
#include "core/features/features.h"
#include "core/store/journal.h"
#include "core/store/sqlrows.h"
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
    const qint64 kills = trials(15, 300);
    World world;
    world.startRelay();
    QRandomGenerator random(firstSeed()); // when to kill: repeatable in kind, not to the microsecond
    std::vector<qint64> acknowledged;
    qint64 first = 0;
    qint64 uncertain = 0;
    for (qint64 kill = 0; kill < kills; ++kill) {
        LoadPlan plan;
        plan.port = world.webhookPort();
        plan.secret = world.secret();
        plan.connections = 16;
        plan.first = first;
        plan.requests = 4'000;
        plan.body = [](qint64 n) { return textWebhook(u"kill"_s, n); };
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

    auto database = store::Database::open({world.ledger(), true});
    QVERIFY2(bool(database), database ? "" : qPrintable(database.error().text));
    const auto verdict = store::Journal::verify(**database);
    QVERIFY2(verdict.intact, qPrintable(verdict.reason));
    auto rows = store::SqlRows::open(**database, tablesOf(features::allFeatures()));
    QVERIFY(bool(rows));
    std::sort(acknowledged.begin(), acknowledged.end());
    acknowledged.erase(std::unique(acknowledged.begin(), acknowledged.end()), acknowledged.end());
    qint64 lost = 0;
    for (const qint64 n : acknowledged)
        lost += (*rows)->load(u"receipts"_s, idOfText(u"kill"_s, n)) ? 0 : 1;
    const qint64 messages = (*database)->value(u"SELECT count(*) FROM messages"_s).toLongLong();
    const qint64 distinct
        = (*database)->value(u"SELECT count(DISTINCT provider_id) FROM messages"_s).toLongLong();
    printFigures(u"kill relay seed=%1 kills=%2 acknowledged=%3 lost=%4 doubled=%5 unanswered=%6 events=%7"_s
                     .arg(firstSeed())
                     .arg(kills)
                     .arg(qint64(acknowledged.size()))
                     .arg(lost)
                     .arg(messages - distinct)
                     .arg(uncertain)
                     .arg(verdict.events));
    QCOMPARE(lost, 0);
    QCOMPARE(messages, distinct);
    QVERIFY(messages >= qint64(acknowledged.size()));
}

QTEST_GUILESS_MAIN(TestKill)
#include "tst_kill.moc"
