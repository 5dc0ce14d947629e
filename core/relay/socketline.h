// SPDX-FileCopyrightText: 2026 The Waypost authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/net/socketserver.h"

#include <QList>
#include <QObject>

namespace waypost::relay {

/// The agents' sockets as the main thread sees them. What arrives is handed over by value; a socket that
/// sends faster than the main thread reads is reported and no longer heard. Call from the main thread only.
class SocketLine {
public:
    /// All are called on the main thread.
    struct Listener {
        std::function<void(net::SocketId, const QByteArray &address)> opened;
        std::function<void(net::SocketId, const QByteArray &message)> received;
        std::function<void(net::SocketId)> flooded;
        /// A message of that size is queued; `drained` tells whether the queue is short all the same.
        std::function<void(net::SocketId, qsizetype bytes, bool drained)> queued;
        std::function<void(net::SocketId)> drained;
        std::function<void(net::SocketId)> closed;
    };

    /// `context` lives on the main thread and outlives the line.
    [[nodiscard]] static Result<std::unique_ptr<SocketLine>> listen(net::IoThread &io, const QString &address,
                                                                    quint16 port,
                                                                    const net::TlsIdentity *identity,
                                                                    QObject *context, Listener listener);
    ~SocketLine();
    SocketLine(const SocketLine &) = delete;
    SocketLine &operator=(const SocketLine &) = delete;

    [[nodiscard]] quint16 port() const { return m_server->port(); }
    void admit(net::SocketId id);
    void send(const QList<net::SocketId> &ids, std::shared_ptr<const QByteArray> message);
    void close(net::SocketId id, quint16 code, const QByteArray &reason);

private:
    SocketLine(net::IoThread &io, QObject *context, Listener listener);
    [[nodiscard]] net::SocketHandler handler();
    net::IoThread &m_io;
    QObject *m_context;
    std::shared_ptr<const Listener> m_listener;
    net::SocketLimits m_limits;
    std::unique_ptr<net::SocketServer> m_server;
};

} // namespace waypost::relay
