// SPDX-FileCopyrightText: 2026 The Waypost authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/net/httpserver.h"

#include "core/net/httpanswer.h"
#include "core/net/httpconnection.h"
#include "core/net/listener.h"

#include <atomic>
#include <unordered_map>

namespace waypost::net {

class HttpServer::Private : public std::enable_shared_from_this<HttpServer::Private> {
public:
    Private(IoThread &ioThread, std::shared_ptr<Listener> openListener, HttpLimits limits,
            HttpHandler handler)
        : io(ioThread)
        , listener(std::move(openListener))
        , service(std::make_shared<HttpService>(HttpService {limits, std::move(handler), io.poster()}))
    {
    }

    void start()
    {
        listener->start([weak = weak_from_this()](Tcp::socket socket, const asio::ip::address &peer) {
            if (const auto self = weak.lock())
                self->accept(std::move(socket), peer);
        });
    }

    void close()
    {
        listener->close();
        for (const auto &[connection, entry] : std::exchange(connections, {}))
            connection->close();
        open = 0;
    }

    IoThread &io;
    std::shared_ptr<Listener> listener;
    std::atomic<int> open = 0; ///< connections.size() for other threads

private:
    struct Entry {
        std::shared_ptr<HttpConnection> connection;
        QByteArray network;
    };

    void accept(Tcp::socket socket, const asio::ip::address &peer)
    {
        const QByteArray network = addressNetwork(peer);
        if (int(connections.size()) >= service->limits.connections
            || !counts.add(network, service->limits.connectionsPerAddress)) {
            turnAway(std::move(socket));
            return;
        }
        const auto connection
            = std::make_shared<HttpConnection>(std::move(socket), addressText(peer), service);
        connections.emplace(connection.get(), Entry {connection, network});
        open = int(connections.size());
        connection->start([weak = weak_from_this()](HttpConnection *gone) {
            if (const auto self = weak.lock())
                self->remove(gone);
        });
    }

    /// Says so if that costs no waiting.
    static void turnAway(Tcp::socket socket)
    {
        constexpr int unavailable = 503;
        const HttpResponse response = plainAnswer(unavailable);
        const QByteArray words = answerHead(response, false, std::time(nullptr)) + response.body;
        ErrorCode ignored;
        socket.non_blocking(true, ignored);
        socket.write_some(asio::buffer(words.constData(), size_t(words.size())), ignored);
        socket.shutdown(Tcp::socket::shutdown_both, ignored);
    }

    void remove(HttpConnection *connection)
    {
        const auto found = connections.find(connection);
        if (found == connections.end())
            return;
        counts.remove(found->second.network);
        connections.erase(found);
        open = int(connections.size());
    }

    std::shared_ptr<const HttpService> service;
    std::unordered_map<HttpConnection *, Entry> connections;
    NetworkCounts counts;
};

Result<std::unique_ptr<HttpServer>> HttpServer::listen(IoThread &io, const QString &address, quint16 port,
                                                       HttpLimits limits, HttpHandler handler)
{
    auto listener = Listener::open(io, address, port);
    if (!listener)
        return listener.error();
    std::unique_ptr<HttpServer> server(
        new HttpServer(std::make_shared<Private>(io, *listener, limits, std::move(handler))));
    server->m_d->start();
    return server;
}

HttpServer::HttpServer(std::shared_ptr<Private> d)
    : m_d(std::move(d))
{
}

HttpServer::~HttpServer()
{
    m_d->io.runAndWait([this] { m_d->close(); });
}

quint16 HttpServer::port() const
{
    return m_d->listener->port();
}

int HttpServer::connectionCount() const
{
    return m_d->open;
}

} // namespace waypost::net
