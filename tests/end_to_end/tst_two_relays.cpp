// SPDX-FileCopyrightText: 2026 The Waypost authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Two relays of one workspace on one PostgreSQL, behind one address: the real programs.
#include "core/store/journal.h"
#include "tests/support/webhooks.h"
#include "tests/support/world.h"

#include <QTest>

#include <csignal>

using namespace waypost;
using namespace waypost::tests;
using namespace Qt::StringLiterals;

namespace {
/// Two relays with a sandbox in front and an owner who has paired.
class Pair {
public:
    Pair()
    {
        world.useStore(postgres.makeDatabase(), u"store_lease_seconds=3\n"_s);
        world.useTwoRelays();
        world.startSandbox();
        world.startRelay(0);
        world.startRelay(1);
        world.pairOwner(u"owner"_s);
    }
    [[nodiscard]] std::unique_ptr<store::Database> reader() const
    {
        return *store::Database::open({.path = world.ledger(), .readOnly = true});
    }
    PostgresServer postgres {PostgresServer::Options {.fsync = false}};
    World world;
};

QString conversationOf(World &world, const QString &home, const QString &name)
{
    for (const auto &value : world.ctl(home, {u"conversations"_s, u"--view"_s, u"open"_s}).json().array())
        if (value["contact_name"_L1].toString() == name)
            return value["id"_L1].toString();
    return {};
}

QJsonArray textsSent(World &world)
{
    return world.sandbox("GET", u"/sandbox/sent?kind=text"_s)["sent"_L1].toArray();
}
} // namespace

class TestTwoRelays : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void oneWorkspaceOnBoth();
    void oneDiesTheOtherGoesOn();
    void whoWasStoppedWritesNothing();
};

void TestTwoRelays::oneWorkspaceOnBoth()
{
    Pair pair;
    World &world = pair.world;
    world.pairAgent(u"mei"_s, u"Mei Tan"_s, u"agent"_s);
    // The forwarder gives connections in turn: these two watch through different relays.
    const auto owner = world.watch(u"owner"_s);
    QVERIFY(!owner->waitFor({{u"state"_s, u"live"_s}}).isEmpty());
    const auto mei = world.watch(u"mei"_s);
    QVERIFY(!mei->waitFor({{u"state"_s, u"live"_s}}).isEmpty());

    for (int n = 0; n < 40; ++n)
        QCOMPARE(world.webhookAt(n % 2, textWebhook(u"both"_s, n, 4)), 200);
    for (int n = 0; n < 40; n += 3) // and again at the other one
        QCOMPARE(world.webhookAt((n + 1) % 2, textWebhook(u"both"_s, n, 4)), 200);
    const auto reader = pair.reader();
    QCOMPARE(reader->value(u"SELECT count(*) FROM messages"_s).toInt(), 40);
    QCOMPARE(reader->value(u"SELECT count(DISTINCT provider_id) FROM messages"_s).toInt(), 40);

    world.sandbox("POST", u"/sandbox/say"_s,
                  {{u"customer"_s, QJsonObject {{u"name"_s, u"Hana"_s}, {u"phone"_s, u"+15550100003"_s}}},
                   {u"text"_s, u"Hello?"_s}});
    QVERIFY(!owner->waitFor({{u"table"_s, u"conversations"_s}, {u"preview"_s, u"Hello?"_s}}).isEmpty());
    QVERIFY(!mei->waitFor({{u"table"_s, u"conversations"_s}, {u"preview"_s, u"Hello?"_s}}).isEmpty());
    const QString conversation = conversationOf(world, u"owner"_s, u"Hana"_s);
    QVERIFY(!conversation.isEmpty());
    // Four answers over both relays, in turn: each leaves once and in order.
    QStringList expected;
    for (int n = 0; n < 4; ++n) {
        expected << u"Answer %1"_s.arg(n);
        const Spoken reply
            = world.ctl(n % 2 ? u"mei"_s : u"owner"_s, {u"reply"_s, conversation, expected.last()});
        QVERIFY2(reply.exitCode == 0, reply.err.constData());
    }
    QTRY_COMPARE_WITH_TIMEOUT(textsSent(world).size(), 4, 30'000);
    QStringList sent;
    for (const auto &value : textsSent(world))
        sent << value["body"_L1]["text"_L1]["body"_L1].toString();
    QCOMPARE(sent, expected);
    world.sandbox("POST", u"/sandbox/flush"_s);
    const auto texts = [&world, &conversation](const QString &home) {
        QStringList lines;
        for (const auto &value : world.ctl(home, {u"messages"_s, conversation}).json().array())
            if (value["entry"_L1] == "message"_L1)
                lines << value["direction"_L1].toString() + value["status"_L1].toString()
                        + value["text"_L1].toString();
        lines.sort(); // messages of one second have no order between them
        return lines;
    };
    QTRY_COMPARE_WITH_TIMEOUT(texts(u"owner"_s).filter(u"outdelivered"_s).size(), 4, 30'000);
    QTRY_COMPARE_WITH_TIMEOUT(texts(u"mei"_s), texts(u"owner"_s), 30'000);
    QCOMPARE(reader->value(u"SELECT count(*) FROM relays"_s).toInt(), 2);
    // One relay each for the number and for what goes to the owner's address for alerts.
    QCOMPARE(reader->value(u"SELECT count(*) FROM claims WHERE channel = 'main'"_s).toInt(), 1);
    QCOMPARE(reader->value(u"SELECT count(*) FROM claims"_s).toInt(), 2);
    const auto verdict = store::Journal::verify(*reader);
    QVERIFY2(verdict.intact, qPrintable(verdict.reason));
}

void TestTwoRelays::oneDiesTheOtherGoesOn()
{
    Pair pair;
    World &world = pair.world;
    world.sandbox("POST", u"/sandbox/faults"_s,
                  {{u"webhooks"_s, QJsonObject {{u"retry_base_ms"_s, 100}, {u"retry_cap_ms"_s, 500}}}});
    world.sandbox("POST", u"/sandbox/say"_s,
                  {{u"customer"_s, QJsonObject {{u"name"_s, u"Hana"_s}, {u"phone"_s, u"+15550100003"_s}}},
                   {u"text"_s, u"Hello?"_s}});
    const auto first = world.watch(u"owner"_s);
    QVERIFY(!first->waitFor({{u"table"_s, u"conversations"_s}, {u"preview"_s, u"Hello?"_s}}).isEmpty());
    const QString conversation = conversationOf(world, u"owner"_s, u"Hana"_s);
    QVERIFY(!conversation.isEmpty());
    for (const int which : {0, 1}) {
        world.killRelay(which);
        const QString text = u"Written while relay %1 is dead"_s.arg(which);
        const Spoken reply = world.ctl(u"owner"_s, {u"reply"_s, conversation, text});
        QVERIFY2(reply.exitCode == 0, reply.err.constData());
        world.sandbox("POST", u"/sandbox/say"_s,
                      {{u"customer"_s, u"15550100003"_s}, {u"text"_s, u"Still there, %1?"_s.arg(which)}});
        // The watch comes back by the same address, to the other one.
        QVERIFY(!first
                     ->waitFor(
                         {{u"table"_s, u"conversations"_s}, {u"preview"_s, u"Still there, %1?"_s.arg(which)}})
                     .isEmpty());
        // What the dead one held is the other one's after its lease.
        QTRY_COMPARE_WITH_TIMEOUT(textsSent(world).size(), which + 1, 30'000);
        world.startRelay(which);
    }
    const auto reader = pair.reader();
    QTRY_COMPARE_WITH_TIMEOUT(
        reader->value(u"SELECT count(*) FROM messages WHERE direction = 'out' AND status = 'queued'"_s)
            .toInt(),
        0, 30'000);
    QCOMPARE(textsSent(world).size(), 2);
    QVERIFY(store::Journal::verify(*reader).intact);
}

/// SIGSTOP past the lease, then SIGCONT: it comes back as somebody new, and what it held before is not its
/// own.
void TestTwoRelays::whoWasStoppedWritesNothing()
{
    Pair pair;
    World &world = pair.world;
    const auto reader = pair.reader();
    const auto holder = [&reader] { return reader->value(u"SELECT relay FROM claims"_s).toString(); };
    const QString before = holder();
    QVERIFY(!before.isEmpty());
    const auto fenceOf = [&reader](const QString &relay) {
        return reader->value(u"SELECT number FROM fence WHERE holder = ?"_s, {relay}).toInt();
    };
    QCOMPARE(fenceOf(before), 1);
    world.sandbox("POST", u"/sandbox/say"_s,
                  {{u"customer"_s, QJsonObject {{u"name"_s, u"Hana"_s}, {u"phone"_s, u"+15550100003"_s}}},
                   {u"text"_s, u"Hello?"_s}});
    QTRY_VERIFY_WITH_TIMEOUT(!conversationOf(world, u"owner"_s, u"Hana"_s).isEmpty(), 30'000);
    const QString conversation = conversationOf(world, u"owner"_s, u"Hana"_s);

    const pid_t stopped = pid_t(world.relayPid(0)); // it started first and holds the channel
    QVERIFY(stopped > 0); // 0 would be this test and whoever runs it
    QCOMPARE(::kill(stopped, SIGSTOP), 0);
    QTRY_VERIFY_WITH_TIMEOUT(holder() != before, 30'000);
    QCOMPARE(fenceOf(before), 2);
    const qint64 head = reader->value(u"SELECT max(seq) FROM journal"_s).toLongLong();
    QCOMPARE(::kill(stopped, SIGCONT), 0);
    // It learns at its next word that it is nobody any more, and joins again under a new name.
    QTRY_COMPARE_WITH_TIMEOUT(reader->value(u"SELECT count(*) FROM relays"_s).toInt(), 2, 30'000);
    QCOMPARE(reader->value(u"SELECT count(*) FROM relays WHERE id = ?"_s, {before}).toInt(), 0);
    QCOMPARE(reader->value(u"SELECT max(seq) FROM journal"_s).toLongLong(), head);
    QTRY_COMPARE_WITH_TIMEOUT(world.webhookAt(0, textWebhook(u"after"_s, 1)), 200, 30'000);
    const Spoken reply = world.ctl(u"owner"_s, {u"reply"_s, conversation, u"Once"_s});
    QVERIFY2(reply.exitCode == 0, reply.err.constData());
    QTRY_COMPARE_WITH_TIMEOUT(textsSent(world).size(), 1, 30'000);
    QVERIFY(store::Journal::verify(*reader).intact);
}

QTEST_GUILESS_MAIN(TestTwoRelays)
#include "tst_two_relays.moc"
