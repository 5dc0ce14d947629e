// SPDX-FileCopyrightText: 2026 The Waypost authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/net/httplink.h"

#include <sys/socket.h>

namespace waypost::net {

HttpLink::HttpLink(asio::io_context &io, asio::ssl::context &tlsContext, const HttpOrigin &origin)
    : socket(io)
    , expiry(io)
{
    if (!origin.tls)
        return;
    const std::string host = origin.host.toStdString();
    tls.emplace(socket, tlsContext);
    ErrorCode error;
    tls->set_verify_mode(asio::ssl::verify_peer, error);
    tls->set_verify_callback(asio::ssl::host_name_verification(host), error);
    const bool isName = (asio::ip::make_address(host, error), error.failed());
    if (isName) // an address is never sent as a server name (RFC 6066)
        SSL_set_tlsext_host_name(tls->native_handle(), host.c_str());
}

bool HttpLink::isQuiet()
{
    char byte = 0;
    const auto count = ::recv(socket.native_handle(), &byte, 1, MSG_PEEK | MSG_DONTWAIT);
    return count < 0 && (errno == EAGAIN || errno == EWOULDBLOCK) && received.size() == 0;
}

void HttpLink::close()
{
    ErrorCode ignored;
    socket.close(ignored);
    expiry.cancel();
}

} // namespace waypost::net
