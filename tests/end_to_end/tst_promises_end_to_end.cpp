// SPDX-FileCopyrightText: 2026 The Waypost authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Promises with the programs as they are shipped: the relay is killed before, at and after due times, and
// each breach is told exactly once all the same.
#include "core/store/database.h"
#include "tests/support/webhooks.h"
#include "tests/support/world.h"

#include <QDateTime>
#include <QFile>
#include <QTest>

using namespace waypost::tests;
using namespace Qt::StringLiterals;

namespace {
constexpr int patience = 30'000; ///< ms

/// A text that the provider took so many seconds ago.
QByteArray earlier(qint64 n, qint64 seconds)
{
    QByteArray body = textWebhook(u"promise"_s, n);
    const auto stamped
        = [](qint64 at) { return QByteArray("\"timestamp\":\"").append(QByteArray::number(at)).append('"'); };
    return body.replace(stamped(1'764'000'000 + n / 20),
                        stamped(QDateTime::currentSecsSinceEpoch() - seconds));
}

class Desk {
public:
    Desk()
    {
        world.startSandbox();
        world.startRelay();
        world.pairOwner(u"owner"_s);
        QFile file(world.path(u"policy.json"_s));
        if (!file.open(QIODevice::WriteOnly))
            qFatal("no file for the policy");
        file.write(R"({"name": "A minute", "grid": {"normal": {"first": {"seconds": 60}},
                                "urgent": {"first": {"seconds": 60}}},
                       "levels": [{"clock": "first", "offset": -30, "actions": ["priority:urgent"]}]})");
        file.close();
        const Spoken saved = world.ctl(u"owner"_s, {u"policy"_s, u"save"_s, file.fileName()});
        if (saved.exitCode != 0)
            qFatal("the policy was not saved: %s", saved.err.constData());
    }
    World world;

    /// Of what the relay's store holds.
    QVariant value(const QString &statement)
    {
        const auto store = waypost::store::Database::open({world.ledger(), true});
        return store ? (*store)->value(statement) : QVariant();
    }
    int told(const QString &what)
    {
        return value(u"SELECT count(*) FROM activities WHERE what = '%1'"_s.arg(what)).toInt();
    }
};
} // namespace

class TestPromisesEndToEnd : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void breachIsInRowsOfAClient();
    void killsLoseAndDoubleNothing();
};

void TestPromisesEndToEnd::breachIsInRowsOfAClient()
{
    Desk desk;
    const auto watch = desk.world.watch(u"owner"_s);
    QVERIFY(!watch->waitFor({{u"state"_s, u"live"_s}}, patience).isEmpty());
    const QByteArray body = earlier(1, 57);
    QCOMPARE(desk.world.webhook(body, desk.world.signatureOf(body)), 200);
    const QJsonObject row
        = watch->waitFor({{u"table"_s, u"sla_sessions"_s}, {u"breaches"_s, 1}}, patience)["row"_L1]
              .toObject();
    const qint64 heard = QDateTime::currentMSecsSinceEpoch();
    QVERIFY(!row.isEmpty());
    qInfo() << "a client had the breach" << heard - row["due_at"_L1].toInteger() << "ms after it was due";
}

void TestPromisesEndToEnd::killsLoseAndDoubleNothing()
{
    Desk desk;
    constexpr int rounds = 4;
    for (int round = 0; round < rounds; ++round) {
        // Due in two seconds, one second, now, and a second ago: killed at once.
        const QByteArray body = earlier(round + 1, 58 + round);
        QCOMPARE(desk.world.webhook(body, desk.world.signatureOf(body)), 200);
        desk.world.killRelay();
        desk.world.startRelay();
    }
    QTRY_COMPARE_WITH_TIMEOUT(desk.told(u"sla.breached"_s), rounds, patience);
    QCOMPARE(desk.told(u"sla.warned"_s), rounds);
    desk.world.killRelay();
    desk.world.startRelay();
    QTRY_COMPARE_WITH_TIMEOUT(desk.value(u"SELECT count(*) FROM timers WHERE type = 'sla.check'"_s).toInt(),
                              0, patience);
    QCOMPARE(desk.told(u"sla.breached"_s), rounds);
    QCOMPARE(desk.told(u"sla.warned"_s), rounds);
    QCOMPARE(desk.value(u"SELECT count(*) FROM sla_sessions WHERE breaches = 1"_s).toInt(), rounds);
}

QTEST_GUILESS_MAIN(TestPromisesEndToEnd)
#include "tst_promises_end_to_end.moc"
