// SPDX-FileCopyrightText: 2026 The Waypost authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/sandbox/server.h"

#include "core/net/httpclient.h"
#include "core/net/httpserver.h"
#include "core/sandbox/engine.h"

#include <QUrlQuery>

namespace waypost::sandbox {

namespace {
using namespace Qt::StringLiterals;
constexpr qint64 uploadBytes = 101LL * 1024 * 1024;
constexpr int uploadMs = 60'000;
constexpr int answerMs = 600'000; ///< flush waits, and a call that is to time out outlives its client
constexpr int webhookMs = 20'000;
constexpr int handshakeFirstMs = 100;
constexpr int handshakeMostMs = 2'000;
constexpr qint64 longestSleepMs = 1'000;

net::HttpLimits sandboxLimits()
{
    net::HttpLimits limits;
    limits.bodyBytes = uploadBytes;
    limits.bodyMs = uploadMs;
    limits.answerMs = answerMs;
    limits.connections = 1'024;
    limits.connectionsPerAddress = 1'024; // everybody is on this machine
    return limits;
}
} // namespace

/// Lives and is called on the IoThread only.
class Server::Private : public std::enable_shared_from_this<Server::Private> {
public:
    Private(net::IoThread &ioThread, ServerOptions options, std::function<void(const QString &)> log)
        : m_io(ioThread)
        , m_options(std::move(options))
        , m_log(std::move(log))
        , m_client(ioThread)
        , m_engine(m_options.account, m_options.seed, m_real,
                   [this](const auto &delivery) { post(delivery); })
    {
        m_engine.cloud().token = m_options.token;
        m_engine.cloud().speed = m_options.speed;
        if (m_options.catalog)
            m_engine.cloud().catalog = *m_options.catalog;
    }

    [[nodiscard]] Result<Done> listen()
    {
        auto server = net::HttpServer::listen(
            m_io, m_options.address, m_options.port, sandboxLimits(),
            [weak = weak_from_this()](const net::HttpRequest &request, const net::HttpRespond &respond) {
                if (const auto self = weak.lock()) {
                    self->m_engine.handle(request, respond);
                    self->step();
                }
            });
        if (!server)
            return server.error();
        m_server = *std::move(server);
        return Done {};
    }

    void begin()
    {
        const QString host
            = m_options.address.contains(u':') ? u'[' + m_options.address + u']' : m_options.address;
        m_engine.cloud().base = u"http://%1:%2"_s.arg(host).arg(port()).toLatin1();
        if (m_options.verifyToken.isEmpty())
            open();
        else
            shakeHands(handshakeFirstMs);
    }

    [[nodiscard]] quint16 port() const { return m_server->port(); }

private:
    /// Wraps what the loop calls later: nothing happens once this has gone.
    template <class Work> [[nodiscard]] auto whileAlive(Work work)
    {
        return [weak = weak_from_this(), work = std::move(work)](const auto &...arguments) {
            if (const auto self = weak.lock())
                work(arguments...);
        };
    }

    void step()
    {
        const qint64 wait = m_engine.step();
        if (wait < 0)
            return;
        const qint64 wakeAt = m_real.nowMs() + qMin(wait, longestSleepMs);
        if (m_wakeAt != 0 && m_wakeAt <= wakeAt)
            return; // it wakes early enough
        m_wakeAt = wakeAt;
        m_io.after(int(qMin(wait, longestSleepMs)), whileAlive([this, wakeAt] {
                       if (m_wakeAt == wakeAt)
                           m_wakeAt = 0;
                       step();
                   }));
    }

    void post(const WebhookQueue::Delivery &delivery)
    {
        net::HttpCall call;
        call.method = "POST";
        call.url = m_options.webhook;
        call.headers = {{"Content-Type", "application/json"},
                        {"User-Agent", "facebookexternalua"},
                        {"X-Hub-Signature-256", signatureOf(m_options.appSecret, delivery.body)}};
        call.body = delivery.body;
        call.timeoutMs = webhookMs;
        m_client.call(std::move(call), whileAlive([this, id = delivery.id](const net::HttpOutcome &outcome) {
                          m_engine.delivered(
                              id, outcome.fate == net::CallFate::Answered && outcome.status == 200);
                          step();
                      }));
    }

    /// Webhooks may leave and the play may begin.
    void open()
    {
        m_engine.allowWebhooks();
        if (m_options.scenario) {
            const auto played = m_engine.cast().play(*m_options.scenario, m_engine.clock().nowMs());
            m_log(played ? u"Playing \"%1\"."_s.arg(m_options.scenario->name)
                         : u"The scenario can't begin: "_s + played.error().text);
        }
        step();
    }

    /// Asks the webhook address to prove that it knows the verify token (cloud-api 2.1), until it does.
    void shakeHands(int againMs)
    {
        const QByteArray challenge = m_engine.cloud().ids.digitsFor("challenge").toLatin1();
        const auto encoded
            = [](const QByteArray &text) { return QString::fromLatin1(text.toPercentEncoding()); };
        QUrlQuery query(m_options.webhook);
        query.addQueryItem(u"hub.mode"_s, u"subscribe"_s);
        query.addQueryItem(u"hub.challenge"_s, encoded(challenge));
        query.addQueryItem(u"hub.verify_token"_s, encoded(m_options.verifyToken));
        net::HttpCall call;
        call.url = m_options.webhook;
        call.url.setQuery(query);
        call.timeoutMs = webhookMs;
        m_client.call(
            std::move(call), whileAlive([this, challenge, againMs](const net::HttpOutcome &outcome) {
                if (outcome.status == 200 && outcome.body == challenge) {
                    m_log(u"The webhook address has proved itself."_s);
                    open();
                    return;
                }
                if (outcome.fate == net::CallFate::Answered && againMs == handshakeFirstMs)
                    m_log(
                        u"The webhook address did not return the challenge (status %1). Do both sides have the same verify token?"_s
                            .arg(outcome.status));
                m_io.after(againMs,
                           whileAlive([this, againMs] { shakeHands(qMin(againMs * 2, handshakeMostMs)); }));
            }));
    }

    net::IoThread &m_io;
    ServerOptions m_options;
    std::function<void(const QString &)> m_log;
    SystemClock m_real;
    net::HttpClient m_client;
    Engine m_engine;
    std::unique_ptr<net::HttpServer> m_server;
    qint64 m_wakeAt = 0; ///< 0: no timer runs
};

Result<std::unique_ptr<Server>> Server::start(net::IoThread &io, ServerOptions options,
                                              std::function<void(const QString &)> log)
{
    Result<std::unique_ptr<Server>> started
        = Error {u"not_started"_s, u"The sandbox's thread has ended. Start the program again."_s};
    io.runAndWait([&] {
        const auto d = std::make_shared<Private>(io, std::move(options), std::move(log));
        if (const auto listening = d->listen(); !listening) {
            started = listening.error();
            return;
        }
        d->begin();
        started = std::unique_ptr<Server>(new Server(io, d));
    });
    return started;
}

Server::Server(net::IoThread &io, std::shared_ptr<Private> d)
    : m_io(io)
    , m_d(std::move(d))
{
}

Server::~Server()
{
    m_io.runAndWait([this] { m_d.reset(); });
}

quint16 Server::port() const
{
    return m_d->port();
}

} // namespace waypost::sandbox
