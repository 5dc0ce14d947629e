// SPDX-FileCopyrightText: 2026 The Waypost authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "relaykit.h"

#include "core/base/ids.h"

#include <QJsonArray>
#include <QTest>

using namespace waypost;
using namespace relaykit;
using namespace Qt::StringLiterals;

namespace {
const QString zoe = u"+4915550001111"_s; // the canary: no agent may ever hear these digits
constexpr int soonMs = 10'000;
} // namespace

/// Who gets in, who sees and may do what, and who is cut off again.
class RelayDoorTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void init() { m_stage = std::make_unique<Stage>(); }
    void cleanup() { m_stage.reset(); }

    // --- the door ---

    void strangersAreTurnedAway_data()
    {
        QTest::addColumn<wire::Hello>("hello");
        QTest::addColumn<QString>("code");
        wire::Hello hello;
        QTest::newRow("nothing") << hello << u"signin_refused"_s;
        hello.code = u"0000-0000-0000-0000-0000-0000-00"_s;
        QTest::newRow("wrong code") << hello << u"pairing_refused"_s;
        hello.code.clear();
        hello.agentName = u"Owner"_s;
        hello.password = u"correct horse battery"_s;
        QTest::newRow("no password was set") << hello << u"signin_refused"_s;
        hello.agentName = u"Nobody"_s;
        QTest::newRow("unknown name") << hello << u"signin_refused"_s;
        hello.password.clear();
        hello.token = u"00"_s;
        hello.deviceId = newId(1);
        QTest::newRow("unknown device") << hello << u"signed_out"_s;
        hello.protocol = 99;
        QTest::newRow("another protocol") << hello << u"protocol_unsupported"_s;
    }
    void strangersAreTurnedAway()
    {
        QFETCH(wire::Hello, hello);
        QFETCH(QString, code);
        QVERIFY(m_stage->start());
        Client client(m_stage->relay->agentsPort());
        QVERIFY(!client.signIn(hello));
        QTRY_VERIFY_WITH_TIMEOUT(client.closed(), soonMs);
        QCOMPARE(client.frames.size(), 1);
        const auto refused = client.all<wire::Refused>();
        QCOMPARE(refused.size(), 1);
        QVERIFY(refused.first().final);
        QCOMPARE(refused.first().error.code, code);
    }

    void beforeTheHelloNothingElseIsHeard_data()
    {
        QTest::addColumn<QByteArray>("bytes");
        QTest::newRow("garbage") << QByteArray("garbage");
        QTest::newRow("command") << wire::encode(
            wire::CommandFrame {{newId(1), u"agent.add"_s, newId(2), {}, 0, 0, {}}});
        QTest::newRow("query") << wire::encode(wire::Query {1, u"status"_s, {}});
        QTest::newRow("unknown frame") << QByteArray::fromHex("a161666477686174");
        QTest::newRow("rows of its own") << wire::encode(wire::RowsFrame {0, 1, 1, {}});
        QTest::newRow("large") << wire::encode(
            wire::Query {1, QString(60, u'x'), {{u"x"_s, QString(8'000, u'x')}}});
    }
    void beforeTheHelloNothingElseIsHeard()
    {
        QFETCH(QByteArray, bytes);
        QVERIFY(m_stage->start());
        Client client(m_stage->relay->agentsPort());
        QTRY_VERIFY_WITH_TIMEOUT(client.connected(), soonMs);
        client.sayBytes(bytes);
        QTRY_VERIFY_WITH_TIMEOUT(client.closed(), soonMs);
        QVERIFY(client.all<wire::Page>().isEmpty() && client.all<wire::AnswerFrame>().isEmpty());
    }

    void aDeviceComesBackWithItsTokenAndGoesOnFromItsCursor()
    {
        QVERIFY(m_stage->start());
        auto owner = m_stage->owner();
        QVERIFY(owner);
        QTRY_VERIFY_WITH_TIMEOUT(owner->cursor() >= owner->welcome.seq, soonMs);
        const wire::Hello again = owner->comingBack();
        owner.reset();
        QCOMPARE(m_stage->post(Stage::text(zoe, u"wamid.in1"_s, u"Hello"_s)), 200);
        Client back(m_stage->relay->agentsPort());
        QVERIFY(back.signIn(again));
        QCOMPARE(back.welcome.epoch, again.epoch);
        QVERIFY(back.welcome.token.isEmpty());
        QTRY_VERIFY_WITH_TIMEOUT(back.cursor() >= back.welcome.seq, soonMs);
        QCOMPARE(back.all<wire::RowsFrame>().first().after, again.cursor);
        QCOMPARE(back.ids(u"messages"_s).size(), 1);
        QVERIFY(back.ids(u"channels"_s).isEmpty()); // it has that already
    }

    void aCacheThatKnowsMoreThanTheStoreStartsAnew()
    {
        QVERIFY(m_stage->start());
        auto owner = m_stage->owner();
        QVERIFY(owner);
        wire::Hello again = owner->comingBack();
        again.cursor = 1'000'000;
        Client back(m_stage->relay->agentsPort());
        QVERIFY(back.signIn(again));
        QVERIFY(back.welcome.epoch != again.epoch);
        QTRY_VERIFY_WITH_TIMEOUT(!back.all<wire::RowsFrame>().isEmpty(), soonMs);
        QCOMPARE(back.all<wire::RowsFrame>().first().after, 0);
    }

    void passwordsLetInToo()
    {
        QVERIFY(m_stage->start());
        const auto owner = m_stage->owner();
        QVERIFY(owner);
        QVERIFY(!owner->ask(u"set_password"_s, {{u"password"_s, u"violet tram 4711 window"_s}}).refused);
        QCOMPARE(owner->ask(u"set_password"_s, {{u"password"_s, u"short"_s}}).refused->code,
                 u"password_weak"_s);
        Client client(m_stage->relay->agentsPort());
        wire::Hello hello;
        hello.agentName = u"Owner"_s;
        hello.password = u"violet tram 4711 window"_s;
        QVERIFY(client.signIn(hello));
        QVERIFY(!client.welcome.token.isEmpty());
        QCOMPARE(owner->ask(u"devices"_s).data[u"devices"_s].toArray().size(), 2);
    }

    // --- who may see and do what ---

    void numbersAreMaskedForAgentsAndNobodyElse()
    {
        QVERIFY(m_stage->start());
        const auto owner = m_stage->owner();
        QVERIFY(owner);
        const auto agent = m_stage->colleague(*owner, u"agent"_s);
        const auto supervisor = m_stage->colleague(*owner, u"supervisor"_s);
        QVERIFY(agent && supervisor);
        const QSet<QString> epochs {supervisor->welcome.epoch, agent->welcome.epoch, owner->welcome.epoch};
        QCOMPARE(epochs.size(), 3); // a cache is of one person
        QCOMPARE(m_stage->post(Stage::text(zoe, u"wamid.HBgNNDkxNTU1MDAwMTExMRUC"_s, u"Hello"_s)), 200);
        for (Client *client : {agent.get(), supervisor.get(), owner.get()})
            QTRY_COMPARE_WITH_TIMEOUT(client->ids(u"messages"_s).size(), 1, soonMs);
        wire::Hello anew = agent->comingBack();
        anew.cursor = 0;
        anew.epoch.clear();
        Client filled(m_stage->relay->agentsPort()); // catching up and live are masked alike
        QVERIFY(filled.signIn(anew));
        QTRY_COMPARE_WITH_TIMEOUT(filled.ids(u"contacts"_s).size(), 1, soonMs);
        for (const Client *client : {agent.get(), &filled}) {
            QVERIFY(!client->bytes.contains("15550001111"));
            QVERIFY(!client->bytes.contains("4915550001111"));
            QVERIFY(client->row(u"contacts"_s, client->ids(u"contacts"_s).first())[u"phone"_s]
                        .toString()
                        .startsWith(u"+49 "_s));
        }
        for (const Client *client : {supervisor.get(), owner.get()})
            QCOMPARE(client->row(u"contacts"_s, client->ids(u"contacts"_s).first())[u"phone"_s].toString(),
                     zoe);
        for (const Client *client : {agent.get(), supervisor.get(), owner.get()})
            QVERIFY(!client->bytes.contains("wamid") && !client->bytes.contains("HBgN"));
    }

    void rightsAreHeldForQueriesAndCommands()
    {
        QVERIFY(m_stage->start());
        const auto owner = m_stage->owner();
        const auto agent = m_stage->colleague(*owner, u"agent"_s);
        QVERIFY(agent);
        for (const QString &what : {u"invite"_s, u"revoke_devices"_s, u"journal_verify"_s})
            QCOMPARE(agent->ask(what, {{u"agent"_s, owner->welcome.agent}}).refused->code, u"not_allowed"_s);
        QCOMPARE(agent->ask(u"devices"_s, {{u"agent"_s, owner->welcome.agent}}).refused->code,
                 u"not_allowed"_s);
        QCOMPARE(agent->ask(u"drop_tables"_s).refused->code, u"unknown_query"_s);
        QCOMPARE(
            agent->give(u"agent.set_role"_s, agent->welcome.agent, {{u"role"_s, u"owner"_s}}).refused->code,
            u"not_allowed"_s);
        QCOMPARE(agent->give(u"message.receive"_s, {}, {}).refused->code, u"unknown_command"_s);
        QVERIFY(agent->ask(u"status"_s).data.contains(u"queued"_s));
        const wire::Page verdict = owner->ask(u"journal_verify"_s);
        QVERIFY(!verdict.refused && verdict.data[u"intact"_s].toBool());
        QVERIFY(verdict.data[u"events"_s].toInt() >= 3);
    }

    void whoIsDisabledIsCutOff()
    {
        QVERIFY(m_stage->start());
        const auto owner = m_stage->owner();
        const auto agent = m_stage->colleague(*owner, u"agent"_s);
        QVERIFY(agent);
        QTRY_VERIFY_WITH_TIMEOUT(!agent->all<wire::RowsFrame>().isEmpty(), soonMs);
        QVERIFY(!owner->give(u"agent.disable"_s, agent->welcome.agent, {}).refused);
        QTRY_VERIFY_WITH_TIMEOUT(agent->closed(), soonMs);
        QCOMPARE(agent->all<wire::Refused>().last().error.code, u"signed_out"_s);
        QCOMPARE(m_stage->post(Stage::text(zoe, u"wamid.in1"_s, u"Hello"_s)), 200);
        QVERIFY(agent->ids(u"messages"_s).isEmpty());
        Client back(m_stage->relay->agentsPort());
        QVERIFY(!back.signIn(agent->comingBack()));
        QVERIFY(!owner->give(u"agent.enable"_s, agent->welcome.agent, {}).refused);
        Client enabled(m_stage->relay->agentsPort());
        QVERIFY(enabled.signIn(agent->comingBack()));
    }

    void revokedDevicesAreCutOffAndStayOut()
    {
        QVERIFY(m_stage->start());
        const auto owner = m_stage->owner();
        const auto agent = m_stage->colleague(*owner, u"agent"_s);
        QVERIFY(agent);
        QVERIFY(!owner->ask(u"revoke_devices"_s, {{u"agent"_s, agent->welcome.agent}}).refused);
        QTRY_VERIFY_WITH_TIMEOUT(agent->closed(), soonMs);
        QCOMPARE(agent->all<wire::Refused>().last().error.code, u"signed_out"_s);
        Client back(m_stage->relay->agentsPort());
        QVERIFY(!back.signIn(agent->comingBack()));
        QVERIFY(!owner->closed());
    }

    void oneDeviceIsCutOffByItsOwnerAlone()
    {
        QVERIFY(m_stage->start());
        const auto owner = m_stage->owner();
        const auto agent = m_stage->colleague(*owner, u"agent"_s);
        const auto other = m_stage->colleague(*owner, u"agent"_s);
        QVERIFY(agent && other);
        const auto refusedWith
            = [](const wire::Page &page) { return page.refused ? page.refused->code : QString(); };
        QCOMPARE(refusedWith(agent->ask(u"devices"_s, {{u"everyone"_s, true}})), u"not_allowed"_s);
        QCOMPARE(owner->ask(u"devices"_s, {{u"everyone"_s, true}}).data[u"devices"_s].toArray().size(), 3);
        const QJsonArray own = agent->ask(u"devices"_s).data[u"devices"_s].toArray();
        QCOMPARE(own.size(), 1);
        QVERIFY(own[0][u"this"_s].toBool());
        const auto revoke = [&](const std::unique_ptr<Client> &by, const QString &device) {
            return refusedWith(by->ask(u"revoke_device"_s, {{u"device"_s, device}}));
        };
        QCOMPARE(revoke(agent, other->welcome.deviceId), u"no_such_device"_s);
        QCOMPARE(revoke(owner, other->welcome.deviceId), QString());
        QTRY_VERIFY_WITH_TIMEOUT(other->closed(), soonMs);
        QCOMPARE(other->all<wire::Refused>().last().error.code, u"signed_out"_s);
        QVERIFY(!agent->closed());
        Client back(m_stage->relay->agentsPort());
        QVERIFY(!back.signIn(other->comingBack()));
    }

    void aDeviceIsToldItsShareEachTime()
    {
        m_stage->config.offlineGraceHours = 5;
        QVERIFY(m_stage->start());
        const auto owner = m_stage->owner();
        QCOMPARE(owner->welcome.share.size(), 32);
        QCOMPARE(owner->welcome.graceMs, qint64(5) * 3'600'000);
        Client back(m_stage->relay->agentsPort());
        QVERIFY(back.signIn(owner->comingBack()));
        QCOMPARE(back.welcome.share, owner->welcome.share);
    }

    void anotherRoleIsAnotherEpoch()
    {
        QVERIFY(m_stage->start());
        const auto owner = m_stage->owner();
        const auto colleague = m_stage->colleague(*owner, u"supervisor"_s);
        QVERIFY(colleague);
        QVERIFY(
            !owner->give(u"agent.set_role"_s, colleague->welcome.agent, {{u"role"_s, u"agent"_s}}).refused);
        QTRY_VERIFY_WITH_TIMEOUT(colleague->closed(), soonMs);
        QVERIFY(colleague->all<wire::Refused>().isEmpty()); // it may come back
        QCOMPARE(m_stage->post(Stage::text(zoe, u"wamid.in1"_s, u"Hello"_s)), 200);
        Client back(m_stage->relay->agentsPort());
        QVERIFY(back.signIn(colleague->comingBack()));
        QCOMPARE(back.welcome.role, u"agent"_s);
        QVERIFY(back.welcome.epoch != colleague->welcome.epoch);
        QTRY_COMPARE_WITH_TIMEOUT(back.ids(u"contacts"_s).size(), 1, soonMs);
        QVERIFY(!back.bytes.contains("15550001111"));
    }

    void presenceIsPassedOnWithTheRightName()
    {
        QVERIFY(m_stage->start());
        const auto owner = m_stage->owner();
        auto agent = m_stage->colleague(*owner, u"agent"_s);
        QVERIFY(agent);
        const QString conversation = newId(1);
        agent->say(wire::Presence {conversation, owner->welcome.agent, u"writing"_s,
                                   agent->welcome.serverTime + 3'600'000});
        QTRY_COMPARE_WITH_TIMEOUT(owner->all<wire::Presence>().size(), 1, soonMs);
        const wire::Presence told = owner->all<wire::Presence>().first();
        QCOMPARE(told.agent, agent->welcome.agent);
        QCOMPARE(told.state, u"writing"_s);
        QVERIFY(told.until <= m_stage->clock.nowMs() + 30'000);
        QVERIFY(agent->all<wire::Presence>().isEmpty());
        const auto late = m_stage->colleague(*owner, u"supervisor"_s);
        QTRY_COMPARE_WITH_TIMEOUT(late->all<wire::Presence>().size(), 1, soonMs);
        agent.reset();
        QTRY_COMPARE_WITH_TIMEOUT(owner->all<wire::Presence>().size(), 2, soonMs);
        QCOMPARE(owner->all<wire::Presence>().last().state, u"left"_s);
    }

private:
    std::unique_ptr<Stage> m_stage;
};

QTEST_GUILESS_MAIN(RelayDoorTest)
#include "tst_relay_door.moc"
