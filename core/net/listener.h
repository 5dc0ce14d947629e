// SPDX-FileCopyrightText: 2026 The Waypost authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/base/result.h"
#include "core/net/asio.h"
#include "core/net/iothread.h"

#include <QByteArray>
#include <QHash>

#include <functional>
#include <memory>

namespace waypost::net {

/// As text; an IPv4 address inside an IPv6 one is shown as what it is.
[[nodiscard]] QByteArray addressText(const asio::ip::address &address);
/// What limits are counted by: an IPv4 address, or an IPv6 network of 64 bits, because that is what one
/// client gets.
[[nodiscard]] QByteArray addressNetwork(const asio::ip::address &address);

/// How many connections each network has.
class NetworkCounts {
public:
    /// False, and nothing counted, if there are `limit` already.
    [[nodiscard]] bool add(const QByteArray &network, int limit);
    void remove(const QByteArray &network);

private:
    QHash<QByteArray, int> m_counts;
};

/// A listening TCP socket. "::" listens on IPv4 too.
class Listener : public std::enable_shared_from_this<Listener> {
public:
    /// Called on the IoThread.
    using Accepted = std::function<void(Tcp::socket socket, const asio::ip::address &peer)>;

    /// Binds and listens; `address` is a literal ("127.0.0.1", "::1"), `port` 0 picks a free one. Any thread.
    [[nodiscard]] static Result<std::shared_ptr<Listener>> open(IoThread &io, const QString &address,
                                                                quint16 port);
    [[nodiscard]] quint16 port() const { return m_port; }
    void start(Accepted accepted); ///< any thread
    void close(); ///< on the IoThread; `accepted` is not called any more

private:
    explicit Listener(IoThread &io);
    void accept();
    void acceptLater();

    Tcp::acceptor m_acceptor;
    asio::steady_timer m_pause;
    Accepted m_accepted;
    quint16 m_port = 0;
};

} // namespace waypost::net
