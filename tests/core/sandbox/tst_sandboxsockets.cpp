// SPDX-FileCopyrightText: 2026 The Waypost authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/bytes.h"
#include "core/net/httpclient.h"
#include "core/net/httpserver.h"
#include "core/sandbox/server.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QMutex>
#include <QTest>
#include <QUrlQuery>

#include <future>

using namespace waypost;
using namespace Qt::StringLiterals;

namespace {
/// The business: takes webhooks, checks the signature, counts.
class Business {
public:
    explicit Business(net::IoThread &io)
        : m_server(
            *net::HttpServer::listen(io, u"127.0.0.1"_s, 0, {},
                                     [this](const net::HttpRequest &request,
                                            const net::HttpRespond &respond) { respond(answer(request)); }))
    {
    }
    [[nodiscard]] QUrl url() const
    {
        return QUrl(u"http://127.0.0.1:%1/webhooks/whatsapp"_s.arg(m_server->port()));
    }
    [[nodiscard]] QList<QByteArray> bodies() const
    {
        const QMutexLocker lock(&m_mutex);
        return m_bodies;
    }
    [[nodiscard]] QByteArray all() const { return bodies().join('\n'); }
    std::atomic<int> refuse = 0; ///< so many webhooks get 500 first
    std::atomic<int> forged = 0;

private:
    net::HttpResponse answer(const net::HttpRequest &request)
    {
        if (request.method == "GET") {
            const QUrlQuery query(QString::fromLatin1(request.query));
            const bool right = query.queryItemValue(u"hub.verify_token"_s) == "verify"_L1;
            return {right ? 200 : 403, "text/plain", query.queryItemValue(u"hub.challenge"_s).toLatin1(), {}};
        }
        if (request.header("x-hub-signature-256") != "sha256=" + hmacSha256("secret", request.body).toHex())
            ++forged;
        if (refuse > 0) {
            --refuse;
            return {500, "text/plain", {}, {}};
        }
        const QMutexLocker lock(&m_mutex);
        m_bodies << request.body;
        return {};
    }
    mutable QMutex m_mutex;
    QList<QByteArray> m_bodies;
    std::unique_ptr<net::HttpServer> m_server;
};
} // namespace

class TestSandboxSockets : public QObject {
    Q_OBJECT
private:
    net::HttpOutcome call(const QByteArray &method, const QString &path, const QJsonObject &body = {},
                          int timeoutMs = 30'000)
    {
        net::HttpCall call;
        call.method = method;
        call.url = QUrl(u"http://127.0.0.1:%1%2"_s.arg(m_sandbox->port()).arg(path));
        call.headers = {{"Authorization", "Bearer token"}, {"Content-Type", "application/json"}};
        if (method != "GET")
            call.body = QJsonDocument(body).toJson();
        call.timeoutMs = timeoutMs;
        std::promise<net::HttpOutcome> promise;
        m_client->call(call, [&promise](net::HttpOutcome outcome) { promise.set_value(std::move(outcome)); });
        return promise.get_future().get();
    }
    QJsonObject control(const QString &path, const QJsonObject &body = {})
    {
        return QJsonDocument::fromJson(call("POST", u"/sandbox/"_s + path, body).body).object();
    }
    net::HttpOutcome sendText(int timeoutMs = 30'000)
    {
        return call("POST", u"/v24.0/106540352242922/messages"_s,
                    {{u"messaging_product"_s, u"whatsapp"_s},
                     {u"to"_s, u"+4915550001111"_s},
                     {u"type"_s, u"text"_s},
                     {u"text"_s, QJsonObject {{u"body"_s, u"Good day"_s}}},
                     {u"biz_opaque_callback_data"_s, u"ours-1"_s}},
                    timeoutMs);
    }

private Q_SLOTS:
    void init()
    {
        m_business = std::make_unique<Business>(m_io);
        m_client = std::make_unique<net::HttpClient>(m_io);
        sandbox::ServerOptions options;
        options.webhook = m_business->url();
        options.token = "token";
        options.appSecret = "secret";
        options.verifyToken = "verify";
        options.speed = 100;
        auto server = sandbox::Server::start(m_io, options, [](const QString &) {});
        QVERIFY(server);
        m_sandbox = *std::move(server);
        QCOMPARE(
            control(u"customers"_s, {{u"name"_s, u"Noor"_s}, {u"phone"_s, u"+4915550001111"_s}})["key"_L1]
                .toString(),
            u"noor"_s);
    }
    void cleanup()
    {
        m_sandbox.reset();
        m_client.reset();
        m_business.reset();
    }

    void carriesAConversation()
    {
        QVERIFY(control(u"say"_s, {{u"customer"_s, u"noor"_s}, {u"text"_s, u"Schöne Grüße"_s}})["id"_L1]
                    .isString());
        QVERIFY(control(u"flush"_s)["flushed"_L1].toBool());
        QVERIFY(m_business->all().contains("Sch\\u00f6ne"));
        const auto sent = sendText();
        QCOMPARE(sent.status, 200);
        QVERIFY(control(u"flush"_s, {{u"ahead_ms"_s, 60'000}})["flushed"_L1].toBool());
        for (const char *status :
             {"\"status\":\"sent\"", "\"status\":\"delivered\"", "\"status\":\"read\"", "ours-1"})
            QVERIFY2(m_business->all().contains(status), status);
        QCOMPARE(m_business->forged.load(), 0);
        const QJsonArray list
            = QJsonDocument::fromJson(call("GET", u"/sandbox/sent?customer=noor"_s).body)["sent"_L1]
                  .toArray();
        QCOMPARE(list.size(), 1);
        QCOMPARE(list[0]["body"_L1]["text"_L1]["body"_L1].toString(), u"Good day"_s);
    }

    void triesAgainUntil200()
    {
        m_business->refuse = 2;
        control(u"faults"_s, {{u"webhooks"_s, QJsonObject {{u"retry_base_ms"_s, 1}}}});
        control(u"say"_s, {{u"customer"_s, u"noor"_s}, {u"text"_s, u"Still there?"_s}});
        const QJsonObject flushed = control(u"flush"_s);
        QVERIFY(flushed["flushed"_L1].toBool());
        QCOMPARE(flushed["failed"_L1].toInt(), 2);
        QCOMPARE(m_business->bodies().size(), 1);
    }

    void closesAndKeepsSilentWhenAsked()
    {
        control(u"say"_s, {{u"customer"_s, u"noor"_s}, {u"text"_s, u"Hello"_s}});
        control(u"faults"_s,
                {{u"calls"_s,
                  QJsonObject {{u"kind"_s, u"close"_s}, {u"path"_s, u"messages"_s}, {u"accept"_s, true}}}});
        QCOMPARE(sendText().fate, net::CallFate::Unknown);
        QVERIFY(control(u"flush"_s, {{u"ahead_ms"_s, 60'000}})["flushed"_L1].toBool());
        QVERIFY(m_business->all().contains("ours-1")); // it was accepted all the same
        control(u"faults"_s,
                {{u"calls"_s, QJsonObject {{u"kind"_s, u"timeout"_s}, {u"path"_s, u"messages"_s}}}});
        QCOMPARE(sendText(50).fate, net::CallFate::Unknown);
        QCOMPARE(sendText().status, 200);
    }

    void standsStillAndJumps()
    {
        const qint64 then = control(u"clock"_s, {{u"frozen"_s, true}})["now_ms"_L1].toInteger();
        QCOMPARE(control(u"clock"_s, {{u"advance_ms"_s, 86'400'000}})["now_ms"_L1].toInteger(),
                 then + 86'400'000);
        QCOMPARE(sendText().status, 200);
        QVERIFY(control(u"flush"_s, {{u"ahead_ms"_s, 60'000}})["flushed"_L1].toBool());
        QVERIFY(m_business->all().contains("131047"));
        QCOMPARE(call("POST", u"/sandbox/nothing"_s).status, 404);
        QCOMPARE(call("POST", u"/sandbox/say"_s, {{u"customer"_s, u"nobody"_s}}).status, 400);
    }

private:
    net::IoThread m_io;
    std::unique_ptr<Business> m_business;
    std::unique_ptr<net::HttpClient> m_client;
    std::unique_ptr<sandbox::Server> m_sandbox;
};

QTEST_GUILESS_MAIN(TestSandboxSockets)
#include "tst_sandboxsockets.moc"
