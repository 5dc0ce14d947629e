// SPDX-FileCopyrightText: 2026 The Waypost authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/relay/socketline.h"

#include <QHash>

#include <atomic>
#include <future>

namespace waypost::relay {

namespace {
constexpr qint64 mostUnread = 8 * 1024 * 1024; // bytes of one socket the main thread has not looked at yet
constexpr qint64 costOfMessage = 512; // what an empty one takes on its way

/// Bytes under way to the main thread, by socket. The table belongs to the sockets' thread, its counters to
/// both.
using Unread = QHash<net::SocketId, std::shared_ptr<std::atomic<qint64>>>;
} // namespace

SocketLine::SocketLine(net::IoThread &io, QObject *context, Listener listener)
    : m_io(io)
    , m_context(context)
    , m_listener(std::make_shared<const Listener>(std::move(listener)))
{
}

Result<std::unique_ptr<SocketLine>> SocketLine::listen(net::IoThread &io, const QString &address,
                                                       quint16 port, const net::TlsIdentity *identity,
                                                       QObject *context, Listener listener)
{
    std::unique_ptr<SocketLine> line(new SocketLine(io, context, std::move(listener)));
    auto server = net::SocketServer::listen(io, address, port, identity, line->m_limits, line->handler());
    if (!server)
        return server.error();
    line->m_server = *std::move(server);
    return line;
}

net::SocketHandler SocketLine::handler()
{
    const auto post = [context = m_context](auto work) {
        QMetaObject::invokeMethod(context, std::move(work), Qt::QueuedConnection);
    };
    const auto unread = std::make_shared<Unread>();
    net::SocketHandler handler;
    handler.opened = [=, to = m_listener](net::SocketId id, const QByteArray &address) {
        unread->insert(id, std::make_shared<std::atomic<qint64>>(0));
        post([=] { to->opened(id, address); });
    };
    handler.received = [=, to = m_listener](net::SocketId id, const QByteArray &message) {
        const auto counter = unread->value(id);
        const qint64 cost = message.size() + costOfMessage;
        if (!counter || *counter > mostUnread)
            return;
        if ((*counter += cost) > mostUnread)
            return post([=] { to->flooded(id); });
        post([=] {
            *counter -= cost;
            to->received(id, message);
        });
    };
    handler.drained = [=, to = m_listener](net::SocketId id) { post([=] { to->drained(id); }); };
    handler.closed = [=, to = m_listener](net::SocketId id) {
        unread->remove(id);
        post([=] { to->closed(id); });
    };
    return handler;
}

/// Work that was posted to the sockets' thread still uses the server: wait until it is done.
SocketLine::~SocketLine()
{
    if (!m_server)
        return;
    std::promise<void> idle;
    m_io.post([&idle] { idle.set_value(); });
    idle.get_future().wait();
}

void SocketLine::admit(net::SocketId id)
{
    m_io.post([server = m_server.get(), id] { server->admit(id); });
}

void SocketLine::send(const QList<net::SocketId> &ids, std::shared_ptr<const QByteArray> message)
{
    if (ids.isEmpty())
        return;
    m_io.post([server = m_server.get(), ids, message = std::move(message), limit = m_limits.drainedBytes,
               context = m_context, to = m_listener] {
        QList<bool> drained;
        for (const net::SocketId id : ids) {
            server->send(id, message);
            drained << (server->queuedBytes(id) < limit);
        }
        QMetaObject::invokeMethod(
            context,
            [ids, drained, to, size = message->size()] {
                for (qsizetype i = 0; i < ids.size(); ++i)
                    to->queued(ids[i], size, drained[i]);
            },
            Qt::QueuedConnection);
    });
}

void SocketLine::close(net::SocketId id, quint16 code, const QByteArray &reason)
{
    m_io.post([server = m_server.get(), id, code, reason] { server->close(id, code, reason); });
}

} // namespace waypost::relay
