// SPDX-FileCopyrightText: 2026 The Waypost authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "relaykit.h"

#include "core/base/bytes.h"
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
        wire::Hello anew = owner->comingBack();
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
        SlowReader slow(m_stage->relay->agentsPort(), owner->comingBack());
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
    /// One webhook with many messages of one customer.
    [[nodiscard]] static QByteArray batch(int customer, int count, const QString &words = u"Message"_s)
    {
        const QString phone = u"+49155500%1"_s.arg(20'000 + customer);
        return Stage::changed(Stage::text(phone, u"x"_s, u"x"_s), [&](QJsonObject &value) {
            const QJsonObject one = value[u"messages"_s][0].toObject();
            QJsonArray messages;
            for (int i = 0; i < count; ++i) {
                QJsonObject message = one;
                message[u"id"_s] = u"wamid.%1.%2"_s.arg(customer).arg(i);
                message[u"text"_s] = QJsonObject {{u"body"_s, u"%1 %2"_s.arg(words).arg(i)}};
                messages << message;
            }
            value[u"messages"_s] = messages;
        });
    }

    std::unique_ptr<Stage> m_stage;
};

QTEST_GUILESS_MAIN(RelayTest)
#include "tst_relay.moc"
