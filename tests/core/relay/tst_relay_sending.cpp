// SPDX-FileCopyrightText: 2026 The Waypost authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "sendingkit.h"

#include <QJsonArray>
#include <QTcpServer>
#include <QTcpSocket>
#include <QTest>

#include <atomic>

using namespace waypost;
using namespace relaykit;
using namespace Qt::StringLiterals;

namespace {
/// Reads a whole request and hangs up without a word: nobody can say whether it was acted upon.
class SilentApi : public QTcpServer {
public:
    SilentApi()
    {
        listen(QHostAddress::LocalHost);
        connect(this, &QTcpServer::newConnection, this, [this] {
            QTcpSocket *socket = nextPendingConnection();
            connect(socket, &QTcpSocket::disconnected, socket, &QObject::deleteLater);
            connect(socket, &QTcpSocket::readyRead, this, [this, socket] {
                if (!socket->readAll().isEmpty() && socket->isOpen()) {
                    ++requests;
                    socket->abort();
                }
            });
        });
    }
    int requests = 0;
};
} // namespace

/// What leaves: marks, outcomes, order, pace. The provider is a bare HTTP server.
class RelaySendingTest : public SendingKit {
    Q_OBJECT
private Q_SLOTS:
    void init() { begin(); }
    void cleanup() { end(); }

    void aReplyIsMarkedBeforeItLeavesAndTickedAfterwards()
    {
        QString statusAtTheCall;
        m_stage->api.answerWith([&](const ApiCall &call, const net::HttpRespond &respond) {
            const QString id = call.json()[u"biz_opaque_callback_data"_s].toString();
            statusAtTheCall = m_stage->value(u"SELECT status FROM messages WHERE id = ?"_s, {id}).toString();
            Api::accept(respond, "wamid.out1");
        });
        QVERIFY(customerHasWritten());
        const QString message = reply(u"Yes, in three sizes"_s);
        QTRY_COMPARE_WITH_TIMEOUT(providerIdOf(message), u"wamid.out1"_s, soonMs);
        QCOMPARE(statusAtTheCall, u"sending"_s);
        const QList<ApiCall> calls = m_stage->api.calls("/v24.0/1066/messages");
        QCOMPARE(calls.size(), 1);
        QCOMPARE(calls[0].authorization, QByteArray("Bearer token one"));
        QCOMPARE(calls[0].json()[u"text"_s][u"body"_s].toString(), u"Yes, in three sizes"_s);
        QCOMPARE(m_stage->post(status(u"wamid.out1"_s, message, u"delivered"_s)), 200);
        QTRY_COMPARE_WITH_TIMEOUT(m_owner->row(u"messages"_s, message)[u"status"_s].toString(),
                                  u"delivered"_s, soonMs);
        QVERIFY(!m_owner->bytes.contains("wamid"));
    }

    void whatMayHaveLeftIsNeverSentAgain()
    {
        SilentApi silent;
        m_stage->config.channels[0].apiBase = QUrl(u"http://127.0.0.1:%1"_s.arg(silent.serverPort()));
        QVERIFY(customerHasWritten());
        const QString first = reply(u"one"_s);
        QTRY_COMPARE_WITH_TIMEOUT(statusOf(first), u"unknown"_s, soonMs);
        const QString second = reply(u"two"_s);
        QTRY_COMPARE_WITH_TIMEOUT(statusOf(second), u"unknown"_s, soonMs);
        QCOMPARE(silent.requests, 2);
        QCOMPARE(m_stage->value(u"SELECT count(*) FROM effects"_s).toInt(), 0);
        QCOMPARE(m_stage->post(status(u"wamid.late"_s, first, u"sent"_s)),
                 200); // it did leave, as it turns out
        QTRY_COMPARE_WITH_TIMEOUT(m_owner->row(u"messages"_s, first)[u"status"_s].toString(), u"sent"_s,
                                  soonMs);
    }

    void whatDiedInTheMiddleIsUncertainAfterwards()
    {
        const auto held = std::make_shared<QList<net::HttpRespond>>(); // a dropped one would be answered
        m_stage->api.answerWith(
            [held](const ApiCall &, const net::HttpRespond &respond) { *held << respond; });
        QVERIFY(customerHasWritten());
        const QString sent = reply(u"one"_s);
        const QString queued = reply(u"two"_s);
        QTRY_COMPARE_WITH_TIMEOUT(m_stage->api.calls("/messages").size(), 1, soonMs);
        m_owner.reset();
        m_stage->stop();
        QCOMPARE(statusOf(sent), u"sending"_s);
        m_stage->api.answerWith({});
        QVERIFY(m_stage->start());
        QTRY_COMPARE_WITH_TIMEOUT(statusOf(sent), u"unknown"_s, soonMs);
        QTRY_VERIFY_WITH_TIMEOUT(!providerIdOf(queued).isEmpty(), soonMs);
        QCOMPARE(m_stage->api.calls("/messages").size(), 2);
    }

    void eachErrorIsTreatedAsItDeserves_data()
    {
        QTest::addColumn<int>("http");
        QTest::addColumn<int>("code");
        QTest::addColumn<int>("refusals"); // before the API accepts
        QTest::addColumn<QString>("outcome");
        QTest::addColumn<int>("calls");
        QTest::newRow("outside of the window") << 400 << 131'047 << 100 << u"failed"_s << 1;
        QTest::newRow("unknown code") << 400 << 999'999 << 100 << u"failed"_s << 1;
        QTest::newRow("service down for a moment") << 503 << 131'016 << 2 << u"accepted"_s << 3;
        QTest::newRow("service down for good") << 503 << 131'016 << 100 << u"failed"_s << 7;
        QTest::newRow("pair limit") << 400 << 131'056 << 2 << u"accepted"_s << 3;
        QTest::newRow("number's limit") << 429 << 130'429 << 1 << u"accepted"_s << 2;
        QTest::newRow("a gateway's page") << 502 << -1 << 100 << u"unknown"_s << 1;
    }
    void eachErrorIsTreatedAsItDeserves()
    {
        QFETCH(int, http);
        QFETCH(int, code);
        QFETCH(int, refusals);
        QFETCH(QString, outcome);
        QFETCH(int, calls);
        std::atomic<int> refused = 0;
        m_stage->api.answerWith([&](const ApiCall &, const net::HttpRespond &respond) {
            if (refused++ >= refusals)
                Api::accept(respond, "wamid.out1");
            else if (code < 0)
                respond({http, "text/html", "<h1>Bad gateway</h1>", {}});
            else
                Api::refuse(respond, http, code);
        });
        QVERIFY(customerHasWritten());
        const QString message = reply(u"Hello"_s);
        if (outcome == "accepted"_L1)
            QTRY_COMPARE_WITH_TIMEOUT(providerIdOf(message), u"wamid.out1"_s, soonMs);
        else
            QTRY_COMPARE_WITH_TIMEOUT(statusOf(message), outcome, soonMs);
        QCOMPARE(m_stage->api.calls("/messages").size(), calls);
        if (outcome == "failed"_L1) {
            QCOMPARE(m_stage->value(u"SELECT error_code FROM messages WHERE id = ?"_s, {message}).toInt(),
                     code);
            QVERIFY(!m_stage->value(u"SELECT error_text FROM messages WHERE id = ?"_s, {message})
                         .toString()
                         .isEmpty());
        }
    }

    void aBadTokenPausesTheNumberUntilThereIsAnother()
    {
        const QString tokenFile = m_stage->folder.filePath(u"token"_s);
        m_stage->config.channels[0].tokenFile = tokenFile;
        m_stage->api.answerWith([](const ApiCall &call, const net::HttpRespond &respond) {
            if (call.authorization == "Bearer token two")
                Api::accept(respond, "wamid.out" + QByteArray::number(qHash(call.body)));
            else
                Api::refuse(respond, 401, 190);
        });
        QVERIFY(customerHasWritten());
        const QString first = reply(u"one"_s);
        QTRY_COMPARE_WITH_TIMEOUT(m_owner->ids(u"notices"_s).size(), 1, soonMs);
        const auto notice = m_owner->row(u"notices"_s, m_owner->ids(u"notices"_s).first());
        QCOMPARE(notice[u"severity"_s].toString(), u"critical"_s);
        const QString second = reply(u"two"_s);
        QVERIFY(m_owner->ask(u"status"_s).data[u"channels"_s][u"main"_s].toObject().contains(u"paused"_s));
        QCOMPARE(m_stage->api.calls("/messages").size(), 1);
        QFile file(tokenFile);
        QVERIFY(file.open(QIODevice::WriteOnly) && file.write("token two\n") > 0);
        file.close();
        QTRY_VERIFY_WITH_TIMEOUT(!providerIdOf(first).isEmpty() && !providerIdOf(second).isEmpty(), soonMs);
        const QList<ApiCall> calls = m_stage->api.calls("/messages");
        QCOMPARE(calls.size(), 3);
        QCOMPARE(calls[1].json()[u"text"_s][u"body"_s].toString(), u"one"_s); // still in order
    }

    void oneCustomersMessagesLeaveInOrderAndOthersDoNotWait()
    {
        QMutex mutex;
        QList<net::HttpRespond> held;
        m_stage->api.answerWith([&](const ApiCall &call, const net::HttpRespond &respond) {
            if (call.json()[u"text"_s][u"body"_s].toString() != "first"_L1)
                return Api::accept(respond, "wamid." + QByteArray::number(qHash(call.body)));
            const QMutexLocker lock(&mutex);
            held << respond;
        });
        const QString yann = u"+33639980001"_s;
        QVERIFY(customerHasWritten());
        QCOMPARE(m_stage->post(Stage::text(yann, u"wamid.in2"_s, u"Bonjour"_s)), 200);
        reply(u"first"_s);
        const QString second = reply(u"second"_s);
        const QString other = reply(u"other"_s, yann);
        QTRY_VERIFY_WITH_TIMEOUT(!providerIdOf(other).isEmpty(), soonMs);
        QCOMPARE(statusOf(second), u"queued"_s);
        QCOMPARE(m_stage->api.calls("/messages").size(), 2);
        {
            const QMutexLocker lock(&mutex);
            Api::accept(held.first(), "wamid.first");
        }
        QTRY_VERIFY_WITH_TIMEOUT(!providerIdOf(second).isEmpty(), soonMs);
    }

    void aCleanEndLeavesNothingInDoubt()
    {
        m_stage->config.channels[0].pacing.retryBaseMs = 3'600'000;
        m_stage->api.answerWith(
            [](const ApiCall &, const net::HttpRespond &respond) { Api::refuse(respond, 503, 131'016); });
        QVERIFY(customerHasWritten());
        const QString message = reply(u"Hello"_s);
        QTRY_COMPARE_WITH_TIMEOUT(m_stage->api.calls("/messages").size(), 1, soonMs);
        QTRY_COMPARE_WITH_TIMEOUT(statusOf(message), u"sending"_s, soonMs);
        bool down = false;
        m_owner.reset();
        m_stage->relay->windDown([&] { down = true; });
        QTRY_VERIFY_WITH_TIMEOUT(down, soonMs);
        m_stage->stop();
        QCOMPARE(statusOf(message), u"queued"_s);
        m_stage->api.answerWith({});
        QVERIFY(m_stage->start());
        QTRY_VERIFY_WITH_TIMEOUT(!providerIdOf(message).isEmpty(), soonMs);
    }

    void readingShowsBlueTicksAndReactionsLeave()
    {
        QVERIFY(customerHasWritten());
        const QString conversation = m_stage->conversationWith(zoe);
        QVERIFY(!m_owner->give(u"conversation.mark_read"_s, conversation, {}).refused);
        QTRY_COMPARE_WITH_TIMEOUT(m_stage->api.calls("/messages").size(), 1, soonMs);
        QCOMPARE(m_stage->api.calls().first().json()[u"status"_s].toString(), u"read"_s);
        QCOMPARE(m_stage->api.calls().first().json()[u"message_id"_s].toString(), u"wamid.in1"_s);
        const QString message = m_owner->ids(u"messages"_s).first();
        QVERIFY(!m_owner
                     ->give(u"conversation.react"_s, conversation,
                            {{u"message"_s, message}, {u"emoji"_s, u"👍"_s}})
                     .refused);
        QTRY_COMPARE_WITH_TIMEOUT(m_stage->api.calls("/messages").size(), 2, soonMs);
        QCOMPARE(m_stage->api.calls().last().json()[u"reaction"_s][u"message_id"_s].toString(),
                 u"wamid.in1"_s);
        QTRY_COMPARE_WITH_TIMEOUT(m_stage->value(u"SELECT count(*) FROM effects"_s).toInt(), 0, soonMs);
        m_owner->say(wire::Presence {conversation, {}, u"writing"_s, 0});
        QTRY_COMPARE_WITH_TIMEOUT(m_stage->api.calls("/messages").size(), 3, soonMs);
        QCOMPARE(m_stage->api.calls().last().json()[u"typing_indicator"_s][u"type"_s].toString(), u"text"_s);
    }

    void templatesAreListedPageByPage()
    {
        m_stage->config.channels[0].accountId = u"2077"_s;
        m_stage->api.answerWith([](const ApiCall &call, const net::HttpRespond &respond) {
            const bool second = call.path.contains("after=MTAw");
            const QJsonObject listed {
                {u"name"_s, second ? u"receipt"_s : u"welcome"_s},
                {u"language"_s, u"en"_s},
                {u"category"_s, u"UTILITY"_s},
                {u"status"_s, u"APPROVED"_s},
                {u"rejected_reason"_s, u"NONE"_s},
                {u"components"_s,
                 QJsonArray {QJsonObject {{u"type"_s, u"BODY"_s}, {u"text"_s, u"Hi {{1}}"_s}}}}};
            QJsonObject paging {{u"cursors"_s, QJsonObject {{u"after"_s, u"MTAw"_s}}}};
            if (!second)
                paging.insert(u"next"_s, u"https://elsewhere.example/"_s); // never followed as an address
            Api::answer(respond, {{u"data"_s, QJsonArray {listed}}, {u"paging"_s, paging}});
        });
        QVERIFY(m_stage->start());
        QTRY_COMPARE_WITH_TIMEOUT(
            m_stage->value(u"SELECT count(*) FROM templates WHERE status = 'APPROVED' AND reason = ''"_s)
                .toInt(),
            2, soonMs);
        QCOMPARE(m_stage->api.calls().size(), 2);
    }

    void templatesAreReadAnewWhenSomebodyWants()
    {
        m_stage->config.channels[0].accountId = u"2077"_s;
        std::atomic_bool refuses = false;
        std::atomic_int listed = 2;
        m_stage->api.answerWith([&](const ApiCall &, const net::HttpRespond &respond) {
            if (refuses)
                return Api::refuse(respond, 401, 190);
            QJsonArray all;
            for (int i = 0; i < listed; ++i)
                all << QJsonObject {{u"name"_s, u"offer_%1"_s.arg(i)},
                                    {u"language"_s, u"en"_s},
                                    {u"status"_s, u"APPROVED"_s}};
            Api::answer(respond, {{u"data"_s, all}});
        });
        QVERIFY(m_stage->start());
        m_owner = m_stage->owner();
        QVERIFY(m_owner);
        QTRY_VERIFY_WITH_TIMEOUT(m_owner->row(u"template_syncs"_s, u"main"_s)[u"at"_s].toLongLong() > 0,
                                 soonMs);
        const QJsonObject channel {{u"channel"_s, u"main"_s}};
        const wire::Page page = m_owner->ask(u"sync_templates"_s, channel);
        QVERIFY(!page.refused);
        QCOMPARE(page.data[u"count"_s].toInt(), 2);
        QCOMPARE(page.data[u"synced_at"_s].toInteger(),
                 m_owner->row(u"template_syncs"_s, u"main"_s)[u"at"_s].toLongLong());
        QCOMPARE(m_stage->api.calls().size(), 1); // it was read a moment ago
        QCOMPARE(m_owner->ask(u"sync_templates"_s, {{u"channel"_s, u"other"_s}}).refused->code,
                 u"no_such_channel"_s);

        // Another life: one of them has gone meanwhile, then the provider refuses.
        listed = 1;
        m_stage->stop();
        QVERIFY(m_stage->start());
        QTRY_COMPARE_WITH_TIMEOUT(
            m_stage->value(u"SELECT status FROM templates WHERE name = 'offer_1'"_s).toString(), u"DELETED"_s,
            soonMs);
        refuses = true;
        m_stage->stop();
        QVERIFY(m_stage->start());
        QTRY_VERIFY_WITH_TIMEOUT(m_stage->value(u"SELECT trouble FROM template_syncs WHERE id = 'main'"_s)
                                     .toString()
                                     .contains(u"token"_s, Qt::CaseInsensitive),
                                 soonMs);
        QVERIFY(m_stage->value(u"SELECT at FROM template_syncs WHERE id = 'main'"_s).toLongLong() > 0);
    }

private:
    [[nodiscard]] static QByteArray status(const QString &providerId, const QString &ours,
                                           const QString &status)
    {
        return Stage::changed(Stage::text(zoe, u"x"_s, u"x"_s), [&](QJsonObject &value) {
            value.remove(u"messages"_s);
            value[u"statuses"_s] = QJsonArray {QJsonObject {{u"id"_s, providerId},
                                                            {u"status"_s, status},
                                                            {u"timestamp"_s, u"1764000000"_s},
                                                            {u"recipient_id"_s, zoe.mid(1)},
                                                            {u"biz_opaque_callback_data"_s, ours}}};
        });
    }
};

QTEST_GUILESS_MAIN(RelaySendingTest)
#include "tst_relay_sending.moc"
