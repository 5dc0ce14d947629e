// SPDX-FileCopyrightText: 2026 The Waypost authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/net/httpclient.h"

#include "core/net/httpexchange.h"

#include <deque>
#include <list>
#include <map>
#include <unordered_map>

namespace waypost::net {

namespace {
using namespace Qt::StringLiterals;

constexpr int connectionsPerOrigin = 64; ///< more calls wait for their turn
constexpr std::size_t keptPerOrigin = 8;
constexpr std::chrono::seconds keptFor {
    20}; ///< shorter than servers keep them, so that they rarely close under a call
} // namespace

class HttpClient::Private : public std::enable_shared_from_this<HttpClient::Private> {
public:
    using Done = std::function<void(HttpOutcome)>;

    explicit Private(IoThread &ioThread)
        : io(ioThread)
    {
        ErrorCode error;
        m_tls.set_default_verify_paths(
            error); // without authorities every handshake fails, which is what it should
        SSL_CTX_set_min_proto_version(m_tls.native_handle(), TLS1_2_VERSION);
    }

    void start(HttpCall call, Done done)
    {
        if (m_closing) {
            HttpOutcome outcome;
            outcome.error = ending();
            done(std::move(outcome));
            return;
        }
        const auto exchange = std::make_shared<HttpExchange>(
            io.context(), std::move(call),
            [weak = weak_from_this()](const std::shared_ptr<HttpExchange> &ended, HttpOutcome outcome,
                                      std::shared_ptr<HttpLink> link) {
                if (const auto self = weak.lock())
                    self->end(ended, std::move(outcome), std::move(link));
            });
        m_calls.emplace(exchange.get(), Call {exchange, std::move(done)});
        if (const QString refusal = exchange->refusal(); !refusal.isEmpty()) {
            exchange->abandon(refusal);
            return;
        }
        exchange->startClock();
        m_origins[exchange->origin()].waiting.push_back(exchange);
        runWaiting(exchange->origin());
    }

    void close()
    {
        m_closing = true;
        while (!m_calls.empty()) {
            const auto exchange = m_calls.begin()->second.exchange;
            exchange->abandon(ending());
        }
        for (auto &[key, origin] : m_origins)
            for (const auto &link : origin.kept)
                link->close();
        m_origins.clear();
    }

    IoThread &io;

private:
    static QString ending() { return u"The program is ending."_s; }

    using Exchange = std::shared_ptr<HttpExchange>;
    using Link = std::shared_ptr<HttpLink>;
    struct Call {
        Exchange exchange;
        Done done;
        bool running = false; ///< counted in its origin
    };
    struct Origin {
        int running = 0;
        std::deque<Exchange> waiting;
        std::list<Link> kept; ///< the last used one at the end
    };

    void runWaiting(const HttpOrigin &key)
    {
        Origin &origin = m_origins[key];
        while (!origin.waiting.empty() && origin.running < connectionsPerOrigin) {
            const Exchange exchange = origin.waiting.front();
            origin.waiting.pop_front();
            ++origin.running;
            m_calls.at(exchange.get()).running = true;
            if (Link link = takeKept(origin))
                exchange->runOn(std::move(link));
            else
                exchange->runOnNew(std::make_shared<HttpLink>(io.context(), m_tls, key));
        }
    }

    static Link takeKept(Origin &origin)
    {
        while (!origin.kept.empty()) {
            Link link = std::move(origin.kept.back());
            origin.kept.pop_back();
            link->expiry.cancel();
            if (link->isQuiet())
                return link;
            link->close();
        }
        return nullptr;
    }

    void end(const Exchange &exchange, HttpOutcome outcome, Link link)
    {
        const auto found = m_calls.find(exchange.get());
        const Call call = std::move(found->second);
        m_calls.erase(found);
        if (const auto origin = m_origins.find(exchange->origin()); origin != m_origins.end()) {
            if (call.running)
                --origin->second.running;
            else
                std::erase(origin->second.waiting, exchange);
            if (link && !m_closing)
                keep(origin->first, origin->second, std::move(link));
            if (!m_closing)
                runWaiting(exchange->origin());
            forgetIfUnused(exchange->origin());
        }
        call.done(std::move(outcome));
    }

    void keep(const HttpOrigin &key, Origin &origin, Link link)
    {
        if (origin.kept.size() >= keptPerOrigin) {
            origin.kept.front()->close();
            origin.kept.pop_front();
        }
        link->expiry.expires_after(keptFor);
        link->expiry.async_wait(
            [weak = weak_from_this(), key, expired = std::weak_ptr(link)](ErrorCode error) {
                const auto self = weak.lock();
                if (self && !error)
                    self->drop(key, expired.lock());
            });
        origin.kept.push_back(std::move(link));
    }

    void drop(const HttpOrigin &key, const Link &link)
    {
        const auto origin = m_origins.find(key);
        if (!link || origin == m_origins.end() || std::erase(origin->second.kept, link) == 0)
            return;
        link->close();
        forgetIfUnused(key);
    }

    void forgetIfUnused(const HttpOrigin &key)
    {
        const auto origin = m_origins.find(key);
        if (origin != m_origins.end() && origin->second.running == 0 && origin->second.waiting.empty()
            && origin->second.kept.empty())
            m_origins.erase(origin);
    }

    asio::ssl::context m_tls {asio::ssl::context::tls_client};
    std::unordered_map<HttpExchange *, Call> m_calls;
    std::map<HttpOrigin, Origin> m_origins;
    bool m_closing = false;
};

HttpClient::HttpClient(IoThread &io)
    : m_d(std::make_shared<Private>(io))
{
}

HttpClient::~HttpClient()
{
    m_d->io.runAndWait([this] { m_d->close(); });
}

void HttpClient::call(HttpCall call, std::function<void(HttpOutcome)> done)
{
    m_d->io.post([d = m_d, call = std::move(call), done = std::move(done)]() mutable {
        d->start(std::move(call), std::move(done));
    });
}

} // namespace waypost::net
