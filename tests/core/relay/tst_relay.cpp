// SPDX-FileCopyrightText: 2026 The Waypost authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "relaykit.h"

#include "core/base/bytes.h"
#include "core/base/ids.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QTest>

using namespace waypost;
using namespace relaykit;
using namespace Qt::StringLiterals;

namespace {
const QString zoe = u"+4915550001111"_s; // the canary: no agent may ever hear these digits
constexpr int soonMs = 10'000;
} // namespace

/// A whole relay in this process: real store, real sockets, the provider's API as a bare server.
class RelayTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void init() { m_stage = std::make_unique<Stage>(); }
    void cleanup() { m_stage.reset(); }

    // --- webhooks ---

    void aWebhookIsDurableWhenItIsAnsweredAndSeenByWhoIsThere()
    {
        QVERIFY2(m_stage->start(), qPrintable(m_stage->startError));
        const auto owner = m_stage->owner();
        QVERIFY(owner);
        QCOMPARE(owner->welcome.role, u"owner"_s);
        QCOMPARE(owner->welcome.workspace, u"Corner shop"_s);
        QCOMPARE(m_stage->post(Stage::text(zoe, u"wamid.in1"_s, u"Do you have blue ones?"_s)), 200);
        QCOMPARE(m_stage->value(u"SELECT count(*) FROM messages"_s).toInt(), 1); // at once, not soon
        QTRY_COMPARE_WITH_TIMEOUT(owner->ids(u"messages"_s).size(), 1, soonMs);
        const auto message = owner->row(u"messages"_s, owner->ids(u"messages"_s).first());
        QCOMPARE(message[u"kind"_s].toString(), u"text"_s);
        QVERIFY(message[u"content"_s].toString().contains(u"blue ones"_s));
        QVERIFY(!message.contains(u"provider_id"_s));
        QCOMPARE(owner->row(u"contacts"_s, owner->ids(u"contacts"_s).first())[u"phone"_s].toString(), zoe);
        QCOMPARE(owner->row(u"channels"_s, u"main"_s)[u"number"_s].toString(), u"+4930123456"_s);
        QVERIFY(!owner->bytes.contains("wamid"));
    }

    void repeatedWebhooksHaveNoEffect()
    {
        QVERIFY(m_stage->start());
        const QByteArray body = Stage::text(zoe, u"wamid.in1"_s, u"Hello"_s);
        for (int i = 0; i < 5; ++i)
            QCOMPARE(m_stage->post(body), 200);
        QCOMPARE(m_stage->value(u"SELECT count(*) FROM messages"_s).toInt(), 1);
    }

    void onlySignedBytesAreBelieved_data()
    {
        QTest::addColumn<QByteArray>("secret");
        QTest::addColumn<int>("status");
        QTest::newRow("first secret") << QByteArray("app secret one") << 200;
        QTest::newRow("second secret, during a rotation") << QByteArray("app secret two") << 200;
        QTest::newRow("another secret") << QByteArray("app secret three") << 401;
        QTest::newRow("empty secret") << QByteArray() << 401;
    }
    void onlySignedBytesAreBelieved()
    {
        QFETCH(QByteArray, secret);
        QFETCH(int, status);
        QVERIFY(m_stage->start());
        QCOMPARE(m_stage->post(Stage::text(zoe, u"wamid.in1"_s, u"Hello"_s), secret), status);
        QCOMPARE(m_stage->value(u"SELECT count(*) FROM messages"_s).toInt(), status == 200 ? 1 : 0);
    }

    void aSignatureMustBeThereOnce()
    {
        QVERIFY(m_stage->start());
        const QByteArray body = Stage::text(zoe, u"wamid.in1"_s, u"Hello"_s);
        const QPair<QByteArray, QByteArray> header("X-Hub-Signature-256",
                                                   "sha256=" + hmacSha256("app secret one", body).toHex());
        for (const int count : {0, 2}) {
            net::HttpCall call = requestTo(u"/webhooks/whatsapp"_s, "POST");
            call.body = body;
            for (int i = 0; i < count; ++i)
                call.headers << header;
            QCOMPARE(m_stage->call(call).status, 401);
        }
    }

    void whatCanNotBeReadIsKept()
    {
        QVERIFY(m_stage->start());
        QCOMPARE(m_stage->post("this is no JSON"), 200);
        QCOMPARE(m_stage->value(u"SELECT count(*) FROM quarantine"_s).toInt(), 1);
        QCOMPARE(m_stage->value(u"SELECT body FROM quarantine"_s).toByteArray(),
                 QByteArray("this is no JSON"));
    }

    void nothingElseExists_data()
    {
        QTest::addColumn<QByteArray>("method");
        QTest::addColumn<QString>("path");
        QTest::addColumn<int>("status");
        QTest::addColumn<QByteArray>("body");
        const QString hook = u"/webhooks/whatsapp"_s;
        const QString ask = hook + u"?hub.mode=subscribe&hub.verify_token="_s;
        QTest::newRow("handshake") << QByteArray("GET")
                                   << QString(ask + u"verify%20me&hub.challenge=1158201444") << 200
                                   << QByteArray("1158201444");
        QTest::newRow("wrong token") << QByteArray("GET") << QString(ask + u"guess&hub.challenge=1158201444")
                                     << 403 << QByteArray();
        QTest::newRow("no token") << QByteArray("GET") << QString(ask + u"&hub.challenge=1158201444") << 403
                                  << QByteArray();
        QTest::newRow("markup as challenge")
            << QByteArray("GET") << QString(ask + u"verify%20me&hub.challenge=%3Cb%3E1") << 403
            << QByteArray();
        QTest::newRow("long challenge")
            << QByteArray("GET") << QString(ask + u"verify%20me&hub.challenge=" + QString(33, u'1')) << 403
            << QByteArray();
        QTest::newRow("another mode")
            << QByteArray("GET")
            << QString(hook + u"?hub.mode=x&hub.verify_token=verify%20me&hub.challenge=1") << 403
            << QByteArray();
        QTest::newRow("delete") << QByteArray("DELETE") << hook << 405 << QByteArray();
        QTest::newRow("healthz") << QByteArray("GET") << u"/healthz"_s << 200 << QByteArray("ok\n");
        QTest::newRow("readyz") << QByteArray("GET") << u"/readyz"_s << 200 << QByteArray("ready\n");
        QTest::newRow("post to healthz") << QByteArray("POST") << u"/healthz"_s << 405 << QByteArray();
        QTest::newRow("root") << QByteArray("GET") << u"/"_s << 404 << QByteArray();
        QTest::newRow("below") << QByteArray("POST") << QString(hook + u"/x") << 404 << QByteArray();
        QTest::newRow("dots") << QByteArray("GET") << u"/webhooks/../healthz"_s << 404 << QByteArray();
    }
    void nothingElseExists()
    {
        QFETCH(QByteArray, method);
        QFETCH(QString, path);
        QFETCH(int, status);
        QFETCH(QByteArray, body);
        QVERIFY(m_stage->start());
        const net::HttpOutcome outcome = m_stage->call(requestTo(path, method));
        QCOMPARE(outcome.status, status);
        if (!body.isEmpty())
            QCOMPARE(outcome.body, body);
    }

    // --- starting ---

    void withoutASecretItRefusesToStart()
    {
        m_stage->config.channels[0].appSecrets.clear();
        QVERIFY(!m_stage->start());
        QVERIFY(m_stage->startError.contains(u"app secret"_s));
    }

    void twoRelaysCanNotShareAFolder()
    {
        if (m_stage->postgres)
            QSKIP("they may, on one PostgreSQL: tst_two_relays");
        QVERIFY(m_stage->start());
        QVERIFY(!relay::Relay::start(m_stage->config, m_stage->clock));
    }

    void theFirstInvitationIsForTheOwnerAndWorksOnce()
    {
        QVERIFY(m_stage->start());
        const QString file = m_stage->config.dataFolder + u"/pairing-code"_s;
        QCOMPARE(QFile::permissions(file) & (QFile::ReadGroup | QFile::ReadOther), QFile::Permissions());
        QVERIFY(m_stage->owner());
        QVERIFY(!m_stage->owner());
        m_stage->stop();
        QVERIFY(m_stage->start());
        QVERIFY(!QFile::exists(file)); // somebody has a device now
        QCOMPARE(m_stage->value(u"SELECT count(*) FROM agents"_s).toInt(), 1);
    }

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
        const wire::Hello again = comingBack(*owner);
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
        wire::Hello again = comingBack(*owner);
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
        wire::Hello anew = comingBack(*agent);
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
        QVERIFY(!back.signIn(comingBack(*agent)));
        QVERIFY(!owner->give(u"agent.enable"_s, agent->welcome.agent, {}).refused);
        Client enabled(m_stage->relay->agentsPort());
        QVERIFY(enabled.signIn(comingBack(*agent)));
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
        QVERIFY(!back.signIn(comingBack(*agent)));
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
        QVERIFY(!back.signIn(comingBack(*other)));
    }

    void aDeviceIsToldItsShareEachTime()
    {
        m_stage->config.offlineGraceHours = 5;
        QVERIFY(m_stage->start());
        const auto owner = m_stage->owner();
        QCOMPARE(owner->welcome.share.size(), 32);
        QCOMPARE(owner->welcome.graceMs, qint64(5) * 3'600'000);
        Client back(m_stage->relay->agentsPort());
        QVERIFY(back.signIn(comingBack(*owner)));
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
        QVERIFY(back.signIn(comingBack(*colleague)));
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

    // --- rows ---

    void catchingUpIsCompleteInPagesAndEndsLive()
    {
        constexpr int conversations = 40;
        constexpr int each = 60;
        QVERIFY(m_stage->start());
        const auto owner = m_stage->owner();
        QVERIFY(owner);
        for (int i = 0; i < conversations; ++i)
            QCOMPARE(m_stage->post(batch(i, each)), 200);
        QTRY_COMPARE_WITH_TIMEOUT(owner->ids(u"messages"_s).size(), conversations * each, soonMs);
        wire::Hello anew = comingBack(*owner);
        anew.epoch.clear();
        Client filled(m_stage->relay->agentsPort());
        QVERIFY(filled.signIn(anew));
        QTRY_VERIFY_WITH_TIMEOUT(filled.cursor() >= filled.welcome.seq, soonMs);
        const auto frames = filled.all<wire::RowsFrame>();
        QVERIFY(frames.size() > 1);
        qint64 reached = 0;
        for (const wire::RowsFrame &frame : frames) {
            QCOMPARE(frame.after, reached);
            QVERIFY(frame.upto > frame.after && frame.newest >= frame.upto);
            reached = frame.upto;
        }
        QCOMPARE(filled.ids(u"messages"_s), owner->ids(u"messages"_s));
        QCOMPARE(filled.ids(u"conversations"_s).size(), conversations);
        for (const QString &id : filled.ids(u"conversations"_s))
            QCOMPARE(filled.row(u"conversations"_s, id), owner->row(u"conversations"_s, id));
    }

    void whoReadsSlowlyCatchesUpAndHoldsNobodyUp()
    {
        constexpr int rounds = 40;
        QVERIFY(m_stage->start());
        const auto owner = m_stage->owner();
        QVERIFY(owner);
        QTRY_VERIFY_WITH_TIMEOUT(owner->cursor() >= owner->welcome.seq, soonMs);
        SlowReader slow(m_stage->relay->agentsPort(), comingBack(*owner));
        QTRY_VERIFY_WITH_TIMEOUT(slow.welcomed(), soonMs);
        slow.stopReading();
        for (int i = 0; i < rounds; ++i) // more than fits into the socket's buffers and the relay's queue
            QCOMPARE(m_stage->post(batch(i, 60, QString(4'000, u'x'))), 200);
        QTRY_COMPARE_WITH_TIMEOUT(owner->ids(u"messages"_s).size(), rounds * 60, 2 * soonMs);
        QVERIFY(slow.received() < 6'000'000);
        slow.goOnReading();
        QTRY_VERIFY_WITH_TIMEOUT(slow.cursor() == owner->cursor(), 2 * soonMs);
        QVERIFY(slow.continuous());
        QCOMPARE(slow.messages(), rounds * 60);
    }

    // --- what agents want ---

    void theSameCommandTwiceIsDoneOnce()
    {
        QVERIFY(m_stage->start());
        const auto owner = m_stage->owner();
        QCOMPARE(m_stage->post(Stage::text(zoe, u"wamid.in1"_s, u"Hello"_s)), 200);
        const wire::CommandFrame command {{newId(m_stage->clock.nowMs()),
                                           u"conversation.note"_s,
                                           m_stage->conversationWith(zoe),
                                           u"somebody"_s,
                                           5,
                                           0,
                                           {{u"body"_s, u"VIP"_s}}}};
        owner->say(command);
        owner->say(command);
        QTRY_COMPARE_WITH_TIMEOUT(owner->all<wire::AnswerFrame>().size(), 2, soonMs);
        QCOMPARE(owner->all<wire::AnswerFrame>()[0].seq, owner->all<wire::AnswerFrame>()[1].seq);
        QCOMPARE(m_stage->value(u"SELECT count(*) FROM notes"_s).toInt(), 1);
        QCOMPARE(m_stage->value(u"SELECT author FROM notes"_s).toString(), owner->welcome.agent);
    }

    void manyCommandsAtOnceAreAllAnswered()
    {
        QVERIFY(m_stage->start());
        const auto owner = m_stage->owner();
        QCOMPARE(m_stage->post(Stage::text(zoe, u"wamid.in1"_s, u"Hello"_s)), 200);
        const QString conversation = m_stage->conversationWith(zoe);
        constexpr int count = 300;
        for (int i = 0; i < count; ++i)
            owner->say(wire::CommandFrame {{newId(m_stage->clock.nowMs()),
                                            u"conversation.note"_s,
                                            conversation,
                                            {},
                                            0,
                                            0,
                                            {{u"body"_s, QString::number(i)}}}});
        QTRY_COMPARE_WITH_TIMEOUT(owner->all<wire::AnswerFrame>().size(), count, soonMs);
        for (const wire::AnswerFrame &answer : owner->all<wire::AnswerFrame>())
            QVERIFY(!answer.refused);
    }

private:
    [[nodiscard]] net::HttpCall requestTo(const QString &path, const QByteArray &method) const
    {
        net::HttpCall call;
        call.method = method;
        call.url = QUrl(u"http://127.0.0.1:%1%2"_s.arg(m_stage->relay->publicPort()).arg(path));
        return call;
    }
    [[nodiscard]] static wire::Hello comingBack(const Client &client)
    {
        wire::Hello hello;
        hello.deviceId = client.welcome.deviceId;
        hello.token = client.welcome.token;
        hello.epoch = client.welcome.epoch;
        hello.cursor = client.cursor();
        return hello;
    }
    /// One webhook with many messages of one customer.
    [[nodiscard]] static QByteArray batch(int customer, int count, const QString &words = u"Message"_s)
    {
        const QString phone = u"+49155500%1"_s.arg(20'000 + customer);
        QJsonObject body = QJsonDocument::fromJson(Stage::text(phone, u"x"_s, u"x"_s)).object();
        QJsonObject entry = body[u"entry"_s][0].toObject();
        QJsonObject change = entry[u"changes"_s][0].toObject();
        QJsonObject value = change[u"value"_s].toObject();
        const QJsonObject one = value[u"messages"_s][0].toObject();
        QJsonArray messages;
        for (int i = 0; i < count; ++i) {
            QJsonObject message = one;
            message[u"id"_s] = u"wamid.%1.%2"_s.arg(customer).arg(i);
            message[u"text"_s] = QJsonObject {{u"body"_s, u"%1 %2"_s.arg(words).arg(i)}};
            messages << message;
        }
        value[u"messages"_s] = messages;
        change[u"value"_s] = value;
        entry[u"changes"_s] = QJsonArray {change};
        body[u"entry"_s] = QJsonArray {entry};
        return QJsonDocument(body).toJson(QJsonDocument::Compact);
    }

    std::unique_ptr<Stage> m_stage;
};

QTEST_GUILESS_MAIN(RelayTest)
#include "tst_relay.moc"
