// SPDX-FileCopyrightText: 2026 The Waypost authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/net/socketserver.h"

#include "core/net/listener.h"
#include "core/net/websocketsession.h"

#include <unordered_map>

namespace waypost::net {

namespace {
using namespace Qt::StringLiterals;

Result<std::shared_ptr<asio::ssl::context>> tlsContextOf(const TlsIdentity &identity)
{
    const auto context = std::make_shared<asio::ssl::context>(asio::ssl::context::tls_server);
    SSL_CTX_set_min_proto_version(context->native_handle(), TLS1_3_VERSION);
    SSL_CTX_set_num_tickets(context->native_handle(), 0); // sockets stay open: nothing to resume
    SSL_CTX_set_mode(context->native_handle(), SSL_MODE_RELEASE_BUFFERS); // 34 KB of each silent one
    const auto bytesOf
        = [](const QByteArray &pem) { return asio::buffer(pem.constData(), std::size_t(pem.size())); };
    ErrorCode error;
    context->use_certificate_chain(bytesOf(identity.certificatePem), error);
    if (!error)
        context->use_private_key(bytesOf(identity.keyPem), asio::ssl::context::pem, error);
    if (error)
        return Error {u"tls_identity_unusable"_s,
                      u"The certificate or its key cannot be used: "_s
                          + QString::fromStdString(error.message())
                          + u". Restore both files from a backup."_s};
    return context;
}
} // namespace

class SocketServer::Private : public std::enable_shared_from_this<SocketServer::Private> {
public:
    Private(IoThread &ioThread, std::shared_ptr<Listener> openListener,
            std::shared_ptr<asio::ssl::context> tls, SocketSession::Service service)
        : io(ioThread)
        , listener(std::move(openListener))
        , m_tls(std::move(tls))
        , m_service(std::make_shared<SocketSession::Service>(std::move(service)))
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
        for (const auto &[id, entry] : std::exchange(m_entries, {}))
            entry.session->drop();
    }

    [[nodiscard]] std::shared_ptr<SocketSession> session(SocketId id) const
    {
        const auto found = m_entries.find(id);
        return found == m_entries.end() ? nullptr : found->second.session;
    }

    void admit(SocketId id)
    {
        const auto found = m_entries.find(id);
        if (found == m_entries.end() || found->second.session->isAdmitted())
            return;
        m_unadmitted.remove(found->second.network);
        found->second.session->admit();
    }

    IoThread &io;
    std::shared_ptr<Listener> listener;

private:
    struct Entry {
        std::shared_ptr<SocketSession> session;
        QByteArray network;
    };

    /// One too many is closed without a word: before the handshake there is no language for it.
    void accept(Tcp::socket socket, const asio::ip::address &peer)
    {
        const QByteArray network = addressNetwork(peer);
        if (m_entries.size() >= std::size_t(m_service->limits.connections)
            || !m_unadmitted.add(network, m_service->limits.unadmittedPerAddress))
            return;
        const SocketId id = ++m_lastId;
        const asio::any_io_executor executor = socket.get_executor();
        std::shared_ptr<SocketSession> session;
        if (m_tls)
            session = std::make_shared<WebSocketSession<beast::ssl_stream<Tcp::socket>>>(
                id, addressText(peer), m_service, executor, std::move(socket), *m_tls);
        else
            session = std::make_shared<WebSocketSession<Tcp::socket>>(id, addressText(peer), m_service,
                                                                      executor, std::move(socket));
        m_entries.emplace(id, Entry {session, network});
        session->start([weak = weak_from_this()](SocketId ended) {
            if (const auto self = weak.lock())
                self->remove(ended);
        });
    }

    void remove(SocketId id)
    {
        const auto found = m_entries.find(id);
        if (found == m_entries.end())
            return;
        if (!found->second.session->isAdmitted())
            m_unadmitted.remove(found->second.network);
        m_entries.erase(found);
    }

    std::shared_ptr<asio::ssl::context> m_tls; ///< null: plain
    std::shared_ptr<const SocketSession::Service> m_service;
    std::unordered_map<SocketId, Entry> m_entries;
    NetworkCounts m_unadmitted;
    SocketId m_lastId = 0;
};

Result<std::unique_ptr<SocketServer>> SocketServer::listen(IoThread &io, const QString &address, quint16 port,
                                                           const TlsIdentity *identity, SocketLimits limits,
                                                           SocketHandler handler)
{
    std::shared_ptr<asio::ssl::context> tls;
    if (identity) {
        auto context = tlsContextOf(*identity);
        if (!context)
            return context.error();
        tls = *context;
    }
    auto listener = Listener::open(io, address, port);
    if (!listener)
        return listener.error();
    std::unique_ptr<SocketServer> server(new SocketServer(std::make_shared<Private>(
        io, *listener, std::move(tls), SocketSession::Service {limits, std::move(handler)})));
    server->m_d->start();
    return server;
}

SocketServer::SocketServer(std::shared_ptr<Private> d)
    : m_d(std::move(d))
{
}

SocketServer::~SocketServer()
{
    m_d->io.runAndWait([this] { m_d->close(); });
}

quint16 SocketServer::port() const
{
    return m_d->listener->port();
}

void SocketServer::admit(SocketId id)
{
    m_d->admit(id);
}

void SocketServer::send(SocketId id, std::shared_ptr<const QByteArray> message)
{
    if (const auto session = m_d->session(id))
        session->send(std::move(message));
}

void SocketServer::close(SocketId id, quint16 code, const QByteArray &reason)
{
    if (const auto session = m_d->session(id))
        session->close(code, reason);
}

qint64 SocketServer::queuedBytes(SocketId id) const
{
    const auto session = m_d->session(id);
    return session ? session->queuedBytes() : 0;
}

} // namespace waypost::net
