// SPDX-FileCopyrightText: 2026 The Waypost authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "relaykit.h"

#include "core/base/bytes.h"
#include "core/base/ids.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QTcpServer>
#include <QTcpSocket>
#include <QTest>

#include <atomic>

using namespace waypost;
using namespace relaykit;
using namespace Qt::StringLiterals;

namespace {
const QString zoe = u"+4915550001111"_s;
constexpr int soonMs = 10'000;

void answerJson(const net::HttpRespond &respond, const QJsonObject &object)
{
    respond({200, "application/json", QJsonDocument(object).toJson(QJsonDocument::Compact), {}});
}

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

/// What leaves: marks, outcomes, order, pace, files. The provider is a bare HTTP server.
class RelaySendingTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void init() { m_stage = std::make_unique<Stage>(); }
    void cleanup()
    {
        m_owner.reset();
        m_stage.reset();
    }

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
            answerJson(respond, {{u"data"_s, QJsonArray {listed}}, {u"paging"_s, paging}});
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
            answerJson(respond, {{u"data"_s, all}});
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

    // --- files ---

    void aFileGoesUpInPiecesAndOutToTheCustomer()
    {
        m_stage->api.answerWith([](const ApiCall &call, const net::HttpRespond &respond) {
            if (call.path.endsWith("/media"))
                return answerJson(respond, {{u"id"_s, u"777"_s}});
            Api::accept(respond, "wamid.file");
        });
        QVERIFY(customerHasWritten());
        const QByteArray bytes = QByteArray("\xff\xd8\xff", 3) + QByteArray(600'000, 'j');
        const QString media = newId(m_stage->clock.nowMs());
        QVERIFY(upload(*m_owner, media, bytes, 200'000)); // breaks off in the middle and goes on
        QTRY_COMPARE_WITH_TIMEOUT(m_owner->row(u"media"_s, media)[u"state"_s].toString(), u"ready"_s, soonMs);
        const QString message
            = replyWith({{u"kind"_s, u"image"_s}, {u"media"_s, media}, {u"mime"_s, u"image/jpeg"_s}});
        QTRY_COMPARE_WITH_TIMEOUT(providerIdOf(message), u"wamid.file"_s, soonMs);
        QVERIFY(m_stage->api.calls("/1066/media").first().body.contains(bytes));
        QCOMPARE(m_stage->api.calls("/messages").first().json()[u"image"_s][u"id"_s].toString(), u"777"_s);
        const QString again
            = replyWith({{u"kind"_s, u"image"_s}, {u"media"_s, media}, {u"mime"_s, u"image/jpeg"_s}});
        QTRY_VERIFY_WITH_TIMEOUT(
            m_stage->api.calls("/messages").size() == 2 && statusOf(again) != "queued"_L1, soonMs);
        QCOMPARE(m_stage->api.calls("/1066/media").size(), 1); // the provider has it
        QCOMPARE(download(*m_owner, media), bytes);
    }

    void aTemplateTakesItsPictureAlong()
    {
        m_stage->api.answerWith([](const ApiCall &call, const net::HttpRespond &respond) {
            if (call.path.endsWith("/media"))
                return answerJson(respond, {{u"id"_s, u"778"_s}});
            Api::accept(respond, "wamid.template");
        });
        QVERIFY(customerHasWritten());
        const QString media = newId(m_stage->clock.nowMs());
        QVERIFY(upload(*m_owner, media, QByteArray("\xff\xd8\xff", 3) + QByteArray(600, 'j'), 200'000));
        QTRY_COMPARE_WITH_TIMEOUT(m_owner->row(u"media"_s, media)[u"state"_s].toString(), u"ready"_s, soonMs);
        const auto offerWith = [this](const QString &file) {
            const QJsonObject picture {
                {u"type"_s, u"image"_s},
                {u"image"_s, QJsonObject {{u"media"_s, file}, {u"mime"_s, u"image/jpeg"_s}}}};
            const QJsonObject header {{u"type"_s, u"header"_s}, {u"parameters"_s, QJsonArray {picture}}};
            return QJsonObject {{u"kind"_s, u"template"_s},
                                {u"name"_s, u"offer"_s},
                                {u"language"_s, u"en"_s},
                                {u"body"_s, u"Look"_s},
                                {u"parameters"_s, QJsonObject {{u"components"_s, QJsonArray {header}}}}};
        };
        const QString message = replyWith(offerWith(media));
        QTRY_COMPARE_WITH_TIMEOUT(providerIdOf(message), u"wamid.template"_s, soonMs);
        const QJsonObject sent = m_stage->api.calls("/messages").first().json();
        QCOMPARE(sent[u"template"_s][u"components"_s][0][u"parameters"_s][0][u"image"_s].toObject(),
                 (QJsonObject {{u"id"_s, u"778"_s}}));
        QCOMPARE(m_owner
                     ->give(u"conversation.reply"_s, m_stage->conversationWith(zoe),
                            {{u"content"_s, offerWith(newId(m_stage->clock.nowMs()))}})
                     .refused->code,
                 u"no_such_media"_s);
    }

    void offersThatDoNotHold_data()
    {
        QTest::addColumn<QString>("mime");
        QTest::addColumn<QString>("hash");
        QTest::addColumn<qint64>("total");
        QTest::addColumn<QString>("channel");
        QTest::addColumn<QString>("code");
        const QString hash = QString::fromLatin1(sha256("abc").toHex());
        QTest::newRow("another content")
            << u"image/png"_s << QString(64, u'0') << 3LL << u"main"_s << u"media_damaged"_s;
        QTest::newRow("no hash") << u"image/png"_s << QString() << 3LL << u"main"_s << u"bad_value"_s;
        QTest::newRow("no type") << u"<b>"_s << hash << 3LL << u"main"_s << u"bad_value"_s;
        QTest::newRow("too large") << u"image/png"_s << hash << (101LL << 20) << u"main"_s
                                   << u"media_too_large"_s;
        QTest::newRow("longer than it says") << u"image/png"_s << hash << 2LL << u"main"_s << u"bad_value"_s;
        QTest::newRow("no such channel") << u"image/png"_s << hash << 3LL << u"other"_s << u"bad_value"_s;
    }
    void offersThatDoNotHold()
    {
        QFETCH(QString, mime);
        QFETCH(QString, hash);
        QFETCH(qint64, total);
        QFETCH(QString, channel);
        QFETCH(QString, code);
        QVERIFY(customerHasWritten());
        m_owner->say(
            wire::MediaOffer {newId(1), channel, mime, u"../../etc/passwd"_s, hash, total, 0, "abc"});
        QTRY_COMPARE_WITH_TIMEOUT(m_owner->all<wire::MediaTaken>().size(), 1, soonMs);
        QVERIFY(m_owner->all<wire::MediaTaken>().first().refused);
        QCOMPARE(m_owner->all<wire::MediaTaken>().first().refused->code, code);
        QCOMPARE(m_stage->value(u"SELECT count(*) FROM media"_s).toInt(), 0);
    }

    void whatACustomerSendsIsFetched()
    {
        const QByteArray bytes(300'000, 'p');
        m_stage->api.answerWith(fileAt(m_stage->api.base().toString() + u"/file/1"_s, bytes, bytes));
        QVERIFY(m_stage->start());
        m_owner = m_stage->owner();
        QVERIFY(m_owner);
        QCOMPARE(m_stage->post(picture(u"wamid.pic"_s)), 200);
        QTRY_COMPARE_WITH_TIMEOUT(mediaState(), u"ready"_s, soonMs);
        QCOMPARE(download(*m_owner, m_owner->ids(u"media"_s).first()), bytes);
        QCOMPARE(m_stage->api.calls("/file/1").first().authorization, QByteArray("Bearer token one"));
    }

    void theTokenGoesToNobodyElse()
    {
        Api evil;
        const QByteArray bytes(10, 'p');
        m_stage->api.answerWith(fileAt(evil.base().toString() + u"/file/1"_s, bytes, bytes));
        QVERIFY(m_stage->start());
        m_owner = m_stage->owner();
        QCOMPARE(m_stage->post(picture(u"wamid.pic"_s)), 200);
        QTRY_COMPARE_WITH_TIMEOUT(mediaState(), u"failed"_s, soonMs);
        QVERIFY(evil.calls().isEmpty());
    }

    void damagedFilesAreNotKeptAndErrorsAreFew()
    {
        m_stage->api.answerWith(fileAt(m_stage->api.base().toString() + u"/file/1"_s, "right", "wrong"));
        QVERIFY(m_stage->start());
        m_owner = m_stage->owner();
        QCOMPARE(m_stage->post(picture(u"wamid.pic"_s)), 200);
        QTRY_COMPARE_WITH_TIMEOUT(m_stage->api.calls("/file/1").size(), 3, soonMs);
        QCOMPARE(mediaState(), u"remote"_s);
        QVERIFY(QDir(m_stage->config.dataFolder + u"/media"_s).entryList(QDir::Dirs | QDir::NoDotAndDotDot)
                == QStringList {u"incoming"_s});
    }

private:
    [[nodiscard]] bool customerHasWritten()
    {
        if (!m_stage->start())
            return false;
        m_owner = m_stage->owner();
        return m_owner && m_stage->post(Stage::text(zoe, u"wamid.in1"_s, u"Do you have blue ones?"_s)) == 200
            && QTest::qWaitFor([this] { return !m_owner->ids(u"messages"_s).isEmpty(); }, soonMs);
    }
    QString replyWith(const QJsonObject &content, const QString &phone = zoe)
    {
        const wire::AnswerFrame answer
            = m_owner->give(u"conversation.reply"_s, m_stage->conversationWith(phone),
                            {{u"content"_s, content}, {u"override"_s, true}});
        return answer.refused ? answer.refused->code : answer.id;
    }
    QString reply(const QString &words, const QString &phone = zoe)
    {
        return replyWith({{u"kind"_s, u"text"_s}, {u"body"_s, words}}, phone);
    }
    [[nodiscard]] QString statusOf(const QString &message) const
    {
        return m_stage->value(u"SELECT status FROM messages WHERE id = ?"_s, {message}).toString();
    }
    [[nodiscard]] QString providerIdOf(const QString &message) const
    {
        return m_stage->value(u"SELECT provider_id FROM messages WHERE id = ?"_s, {message}).toString();
    }
    [[nodiscard]] QString mediaState() const
    {
        return m_stage->value(u"SELECT state FROM media"_s).toString();
    }

    [[nodiscard]] static QByteArray changed(const QByteArray &text,
                                            const std::function<void(QJsonObject &value)> &change)
    {
        QJsonObject body = QJsonDocument::fromJson(text).object();
        QJsonObject entry = body[u"entry"_s][0].toObject();
        QJsonObject field = entry[u"changes"_s][0].toObject();
        QJsonObject value = field[u"value"_s].toObject();
        change(value);
        field[u"value"_s] = value;
        entry[u"changes"_s] = QJsonArray {field};
        body[u"entry"_s] = QJsonArray {entry};
        return QJsonDocument(body).toJson(QJsonDocument::Compact);
    }
    [[nodiscard]] static QByteArray status(const QString &providerId, const QString &ours,
                                           const QString &status)
    {
        return changed(Stage::text(zoe, u"x"_s, u"x"_s), [&](QJsonObject &value) {
            value.remove(u"messages"_s);
            value[u"statuses"_s] = QJsonArray {QJsonObject {{u"id"_s, providerId},
                                                            {u"status"_s, status},
                                                            {u"timestamp"_s, u"1764000000"_s},
                                                            {u"recipient_id"_s, zoe.mid(1)},
                                                            {u"biz_opaque_callback_data"_s, ours}}};
        });
    }
    [[nodiscard]] static QByteArray picture(const QString &providerId)
    {
        return changed(Stage::text(zoe, providerId, u"x"_s), [&](QJsonObject &value) {
            QJsonObject message = value[u"messages"_s][0].toObject();
            message.remove(u"text"_s);
            message[u"type"_s] = u"image"_s;
            message[u"image"_s] = QJsonObject {{u"id"_s, u"4242"_s}, {u"mime_type"_s, u"image/jpeg"_s}};
            value[u"messages"_s] = QJsonArray {message};
        });
    }
    /// The API's side of a download: where the file is, and the file.
    [[nodiscard]] static Api::Answer fileAt(const QString &url, const QByteArray &promised,
                                            const QByteArray &given)
    {
        return [=](const ApiCall &call, const net::HttpRespond &respond) {
            if (call.path.contains("/4242"))
                return answerJson(respond,
                                  {{u"url"_s, url},
                                   {u"mime_type"_s, u"image/jpeg"_s},
                                   {u"sha256"_s, QString::fromLatin1(sha256(promised).toHex())},
                                   {u"file_size"_s, promised.size()}});
            respond({200, "image/jpeg", given, {}});
        };
    }
    /// Sends a file; the piece after `breakAt` is sent from a wrong place first, as after a broken
    /// connection.
    [[nodiscard]] static bool upload(Client &client, const QString &media, const QByteArray &bytes,
                                     qint64 breakAt)
    {
        wire::MediaOffer offer {media,
                                u"main"_s,
                                u"image/jpeg"_s,
                                u"Blue.jpg"_s,
                                QString::fromLatin1(sha256(bytes).toHex()),
                                bytes.size(),
                                0,
                                {}};
        for (qint64 at = 0; at < bytes.size();) {
            const bool lost = at >= breakAt && breakAt > 0;
            offer.offset = lost ? 0 : at;
            breakAt = lost ? 0 : breakAt;
            offer.bytes = bytes.mid(offer.offset, 150'000);
            const qsizetype before = client.all<wire::MediaTaken>().size();
            client.say(offer);
            if (!QTest::qWaitFor([&] { return client.all<wire::MediaTaken>().size() > before; }, soonMs))
                return false;
            const wire::MediaTaken taken = client.all<wire::MediaTaken>().last();
            if (taken.refused || (lost && taken.offset != at))
                return false;
            if (taken.done)
                return taken.offset == bytes.size();
            at = taken.offset;
        }
        return false;
    }
    [[nodiscard]] static QByteArray download(Client &client, const QString &media)
    {
        QByteArray bytes;
        for (qint64 total = 1; bytes.size() < total;) {
            const qsizetype before = client.all<wire::MediaChunk>().size();
            client.say(wire::MediaWanted {media, bytes.size()});
            if (!QTest::qWaitFor([&] { return client.all<wire::MediaChunk>().size() > before; }, soonMs))
                return {};
            const wire::MediaChunk chunk = client.all<wire::MediaChunk>().last();
            if (chunk.refused || chunk.bytes.isEmpty())
                return {};
            bytes += chunk.bytes;
            total = chunk.total;
        }
        return bytes;
    }

    std::unique_ptr<Stage> m_stage;
    std::unique_ptr<Client> m_owner;
};

QTEST_GUILESS_MAIN(RelaySendingTest)
#include "tst_relay_sending.moc"
