// SPDX-FileCopyrightText: 2026 The Waypost authors
// SPDX-License-Identifier: GPL-3.0-or-later
// A customer writes, two agents see it, one answers, both see the ticks: sandbox, relay and waypostctl as
// they are shipped.
#include "tests/support/world.h"

#include <QTest>

using namespace waypost::tests;
using namespace Qt::StringLiterals;

namespace {

QJsonObject customer(const QString &name, const QString &phone)
{
    return {{u"name"_s, name}, {u"phone"_s, phone}};
}

QString conversationWith(World &world, const QString &home, const QString &name)
{
    for (const auto &value : world.ctl(home, {u"conversations"_s, u"--view"_s, u"open"_s}).json().array())
        if (value["contact_name"_L1].toString() == name)
            return value["id"_L1].toString();
    return {};
}

/// What everybody must agree on at the end: each message's words, direction and status, in the timeline's
/// order.
QStringList timelineOf(World &world, const QString &home, const QString &conversation)
{
    QStringList lines;
    for (const auto &value :
         world.ctl(home, {u"messages"_s, conversation, u"--limit"_s, u"500"_s}).json().array())
        if (value["entry"_L1] == "message"_L1)
            lines << value["direction"_L1].toString() + u'|' + value["status"_L1].toString() + u'|'
                    + value["text"_L1].toString();
    lines.sort(); // messages of one second have no order between them
    return lines;
}
} // namespace

class TestFirstLight : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void seenAnsweredTicked();
    void sameEndWhateverTheNetworkDoes_data();
    void sameEndWhateverTheNetworkDoes();
    void relayAwayAndBack();
    void teamsSeeTheirOwn();
};

void TestFirstLight::seenAnsweredTicked()
{
    World world;
    world.startSandbox();
    world.startRelay();
    world.pairOwner(u"owner"_s);
    world.pairAgent(u"mei"_s, u"Mei Tan"_s, u"agent"_s);
    const auto owner = world.watch(u"owner"_s);
    const auto mei = world.watch(u"mei"_s);
    QVERIFY(!owner->waitFor({{u"state"_s, u"live"_s}}).isEmpty());
    QVERIFY(!mei->waitFor({{u"state"_s, u"live"_s}}).isEmpty());

    world.sandbox("POST", u"/sandbox/say"_s,
                  {{u"customer"_s, customer(u"Lucía Márquez"_s, u"+15550100001"_s)},
                   {u"text"_s, u"¿Dónde está mi pedido?"_s}});
    const QJsonObject incoming {{u"table"_s, u"messages"_s}, {u"direction"_s, u"in"_s}};
    const QJsonObject seenByOwner = owner->waitFor(incoming);
    const QJsonObject seenByMei = mei->waitFor(incoming);
    QVERIFY(!seenByOwner.isEmpty());
    QCOMPARE(seenByMei["id"_L1], seenByOwner["id"_L1]);

    // What an agent may not see does not even reach the agent's program; an owner may.
    const QJsonObject maskedContact
        = mei->waitFor({{u"table"_s, u"contacts"_s}, {u"name"_s, u"Lucía Márquez"_s}});
    QVERIFY(!maskedContact.isEmpty());
    QVERIFY(!QJsonDocument(maskedContact).toJson().contains("5550100001"));
    QCOMPARE(owner->waitFor({{u"table"_s, u"contacts"_s}, {u"phone"_s, u"+15550100001"_s}})["id"_L1],
             maskedContact["id"_L1]);

    const QString conversation = conversationWith(world, u"mei"_s, u"Lucía Márquez"_s);
    QVERIFY(!conversation.isEmpty());
    const Spoken reply = world.ctl(u"mei"_s, {u"reply"_s, conversation, u"Hola Lucía, ¡sale hoy!"_s});
    QVERIFY2(reply.exitCode == 0, reply.err.constData());
    world.sandbox("POST", u"/sandbox/flush"_s);
    const QJsonObject delivered {
        {u"table"_s, u"messages"_s}, {u"direction"_s, u"out"_s}, {u"status"_s, u"delivered"_s}};
    QVERIFY(!owner->waitFor(delivered).isEmpty());
    QVERIFY(!mei->waitFor(delivered).isEmpty());
    world.sandbox("POST", u"/sandbox/customers/15550100001/open"_s);
    const QJsonObject read {
        {u"table"_s, u"messages"_s}, {u"direction"_s, u"out"_s}, {u"status"_s, u"read"_s}};
    QVERIFY(!owner->waitFor(read).isEmpty());
    QVERIFY(!mei->waitFor(read).isEmpty());

    const QJsonArray sent = world.sandbox("GET", u"/sandbox/sent?kind=text"_s)["sent"_L1].toArray();
    QCOMPARE(sent.size(), 1);
    QVERIFY(world.ctl(u"owner"_s, {u"journal"_s, u"verify"_s}).exitCode == 0);
    // The provider's ids and the number are in nothing that an agent's watch has printed.
    for (const QJsonObject &line : mei->lines()) {
        const QByteArray text = QJsonDocument(line).toJson();
        QVERIFY2(!text.contains("wamid.") && !text.contains("15550100001"), text.constData());
    }
}

void TestFirstLight::sameEndWhateverTheNetworkDoes_data()
{
    QTest::addColumn<QJsonObject>("manners");
    QTest::newRow("in order") << QJsonObject {};
    QTest::newRow("every webhook twice") << QJsonObject {{u"duplicates"_s, 1.0}};
    QTest::newRow("out of order") << QJsonObject {{u"reorder"_s, 0.6}, {u"reorder_ms"_s, 300}};
    QTest::newRow("in batches") << QJsonObject {{u"batch"_s, 50}, {u"batch_wait_ms"_s, 200}};
    QTest::newRow("all of it") << QJsonObject {{u"duplicates"_s, 0.5},
                                               {u"reorder"_s, 0.5},
                                               {u"reorder_ms"_s, 300},
                                               {u"batch"_s, 20},
                                               {u"batch_wait_ms"_s, 100}};
}

void TestFirstLight::sameEndWhateverTheNetworkDoes()
{
    QFETCH(QJsonObject, manners);
    World world;
    world.startSandbox();
    world.startRelay();
    world.pairOwner(u"owner"_s);
    if (!manners.isEmpty())
        world.sandbox("POST", u"/sandbox/faults"_s, {{u"webhooks"_s, manners}});
    QJsonArray says;
    QStringList expected;
    for (int i = 0; i < 20; ++i) {
        const QString text = u"Line %1"_s.arg(i, 2, 10, QLatin1Char('0'));
        says << QJsonObject {{u"customer"_s, customer(u"Arjun Nair"_s, u"+15550100002"_s)},
                             {u"text"_s, text}};
        expected << u"in||"_s + text;
    }
    world.sandbox("POST", u"/sandbox/say"_s, {{u"say"_s, says}});
    world.sandbox("POST", u"/sandbox/flush"_s);
    const auto owner = world.watch(u"owner"_s);
    QVERIFY(!owner->waitFor({{u"state"_s, u"live"_s}}).isEmpty());
    const QString conversation = conversationWith(world, u"owner"_s, u"Arjun Nair"_s);
    QVERIFY(!conversation.isEmpty());
    for (const QString &text : {u"First answer"_s, u"Second answer"_s}) {
        const Spoken reply = world.ctl(u"owner"_s, {u"reply"_s, conversation, text});
        QVERIFY2(reply.exitCode == 0, reply.err.constData());
        expected << u"out|read|"_s + text;
    }
    // Both are in the provider's hands before the customer looks.
    QTRY_COMPARE_WITH_TIMEOUT(world.sandbox("GET", u"/sandbox/sent?kind=text"_s)["sent"_L1].toArray().size(),
                              2, 30'000);
    world.sandbox("POST", u"/sandbox/flush"_s);
    world.sandbox("POST", u"/sandbox/customers/15550100002/open"_s);
    world.sandbox("POST", u"/sandbox/flush"_s);
    expected.sort();
    QTRY_COMPARE_WITH_TIMEOUT(timelineOf(world, u"owner"_s, conversation), expected, 30'000);
}

void TestFirstLight::relayAwayAndBack()
{
    World world;
    world.startSandbox();
    world.startRelay();
    world.pairOwner(u"owner"_s);
    const auto watch = world.watch(u"owner"_s);
    QVERIFY(!watch->waitFor({{u"state"_s, u"live"_s}}).isEmpty());
    world.sandbox("POST", u"/sandbox/faults"_s,
                  {{u"webhooks"_s, QJsonObject {{u"retry_base_ms"_s, 100}, {u"retry_cap_ms"_s, 500}}}});
    world.sandbox("POST", u"/sandbox/say"_s,
                  {{u"customer"_s, customer(u"Hana"_s, u"+15550100003"_s)}, {u"text"_s, u"Hello?"_s}});
    QVERIFY(!watch->waitFor({{u"table"_s, u"messages"_s}, {u"direction"_s, u"in"_s}}).isEmpty());
    const QString conversation = conversationWith(world, u"owner"_s, u"Hana"_s);
    QVERIFY(!conversation.isEmpty());

    world.killRelay();
    QVERIFY(!watch->waitFor({{u"state"_s, u"offline"_s}}).isEmpty());
    // Written while the relay is away: kept in the outbox, said so, not lost.
    const Spoken waiting
        = world.ctl(u"owner"_s, {u"reply"_s, conversation, u"I am here."_s, u"--wait"_s, u"1"_s});
    QVERIFY(waiting.exitCode != 2);
    world.sandbox("POST", u"/sandbox/say"_s, {{u"customer"_s, u"15550100003"_s}, {u"text"_s, u"Anybody?"_s}});

    world.startRelay();
    // The provider tries again what nobody took, the agent's program sends what it kept.
    const auto count = [&](const QString &text) {
        return timelineOf(world, u"owner"_s, conversation).filter(text).size();
    };
    QTRY_COMPARE_WITH_TIMEOUT(count(u"Anybody?"_s), 1, 60'000);
    QTRY_COMPARE_WITH_TIMEOUT(count(u"I am here."_s), 1, 60'000);
    QTRY_COMPARE_WITH_TIMEOUT(world.sandbox("GET", u"/sandbox/sent?kind=text"_s)["sent"_L1].toArray().size(),
                              1, 30'000);
}

/// A conversation that goes to another team leaves the sight, the search and the computer of who is not in
/// it.
void TestFirstLight::teamsSeeTheirOwn()
{
    World world;
    world.startSandbox();
    world.startRelay();
    world.pairOwner(u"owner"_s);
    world.pairAgent(u"mei"_s, u"Mei Tan"_s, u"agent"_s);
    const auto added = [&world](const QString &name) {
        return world.ctl(u"owner"_s, {u"team"_s, u"add"_s, name}).json()["id"_L1].toString();
    };
    const QString sales = added(u"Sales"_s);
    const QString orders = added(u"Orders"_s);
    QVERIFY(!sales.isEmpty() && !orders.isEmpty());
    const QString mei = world.ctl(u"mei"_s, {u"status"_s}).json()["agent"_L1].toString();
    QCOMPARE(world.ctl(u"owner"_s, {u"user"_s, u"teams"_s, mei, sales}).exitCode, 0);

    world.sandbox("POST", u"/sandbox/say"_s,
                  {{u"customer"_s, customer(u"Lucía Márquez"_s, u"+15550100001"_s)},
                   {u"text"_s, u"¿Dónde está mi pedido?"_s}});
    const auto seenBy
        = [&world](const QString &home) { return conversationWith(world, home, u"Lucía Márquez"_s); };
    QTRY_VERIFY_WITH_TIMEOUT(!seenBy(u"mei"_s).isEmpty(), 30'000); // nobody's: everybody sees it
    const QString conversation = seenBy(u"owner"_s);
    QCOMPARE(world.ctl(u"owner"_s, {u"team"_s, u"give"_s, conversation, orders}).exitCode, 0);
    QTRY_VERIFY_WITH_TIMEOUT(seenBy(u"mei"_s).isEmpty(), 30'000);
    QCOMPARE(seenBy(u"owner"_s), conversation);
    const Spoken reply = world.ctl(u"mei"_s, {u"reply"_s, conversation, u"I guess"_s});
    QVERIFY(reply.exitCode != 0);
    QVERIFY2(reply.err.contains("no_such_conversation") || reply.out.contains("no_such_conversation"),
             reply.err.constData());
    QCOMPARE(world.ctl(u"owner"_s, {u"team"_s, u"give"_s, conversation, sales}).exitCode, 0);
    QTRY_COMPARE_WITH_TIMEOUT(seenBy(u"mei"_s), conversation, 30'000);
}

QTEST_GUILESS_MAIN(TestFirstLight)
#include "tst_first_light.moc"
