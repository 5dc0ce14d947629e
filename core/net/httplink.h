// SPDX-FileCopyrightText: 2026 The Waypost authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/net/asio.h"

#include <QByteArray>

#include <boost/asio/ssl.hpp>
#include <optional>
#include <tuple>

namespace waypost::net {

/// Where a call goes; connections are kept per origin.
struct HttpOrigin {
    QByteArray host; ///< name or address, an IPv6 one without brackets
    quint16 port = 0;
    bool tls = true;
    bool publicOnly = false; ///< its connections lead to public addresses
    bool operator<(const HttpOrigin &other) const
    {
        return std::tie(host, port, tls, publicOnly)
            < std::tie(other.host, other.port, other.tls, other.publicOnly);
    }
};

/// One connection of an HttpClient, in the clear or over TLS.
class HttpLink {
public:
    HttpLink(asio::io_context &io, asio::ssl::context &tlsContext, const HttpOrigin &origin);

    /// Calls `use` with the stream that carries the bytes.
    template <class Use> void with(Use use)
    {
        if (tls)
            use(*tls);
        else
            use(socket);
    }
    /// Kept alive and not a byte has come, not even the other side's goodbye.
    [[nodiscard]] bool isQuiet();
    void close();

    Tcp::socket socket;
    std::optional<asio::ssl::stream<Tcp::socket &>> tls;
    beast::flat_buffer received; ///< and not parsed yet
    asio::steady_timer expiry; ///< while it waits for the next call
};

} // namespace waypost::net
