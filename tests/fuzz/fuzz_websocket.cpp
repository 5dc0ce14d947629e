// SPDX-FileCopyrightText: 2026 The Waypost authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Bytes of a connection → the session behind the agents' WebSocket server, over a stream in memory. The first
// byte says whether the socket is admitted and whether the bytes begin after the upgrade.
#include "core/net/websocketsession.h"

#include <boost/beast/_experimental/test/stream.hpp>
#include <cstdlib>

using namespace waypost::net;

namespace {
namespace memory = boost::beast::test;

constexpr std::string_view upgradeRequest
    = "GET / HTTP/1.1\r\nHost: x\r\nUpgrade: websocket\r\nConnection: Upgrade\r\n"
      "Sec-WebSocket-Key: dGhlIHNhbXBsZSBub25jZQ==\r\nSec-WebSocket-Version: 13\r\n\r\n";

SocketLimits limitsForFuzzing()
{
    SocketLimits limits;
    limits.messageBytes = 512;
    limits.unadmittedBytes = 64;
    limits.queueBytes = 2'048;
    return limits;
}
} // namespace

extern "C" int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
    if (size == 0)
        return 0;
    const bool admit = data[0] & 1;
    const bool upgraded = data[0] & 2;
    asio::io_context io;
    memory::stream server(io);
    memory::stream client = memory::connect(server);
    std::shared_ptr<WebSocketSession<memory::stream>> session;
    const auto service = std::make_shared<SocketSession::Service>();
    service->limits = limitsForFuzzing();
    const SocketLimits &limits = service->limits;
    int opened = 0;
    int closed = 0;
    service->handler.opened = [&](SocketId, const QByteArray &) {
        ++opened;
        if (admit)
            session->admit();
    };
    service->handler.received = [&](SocketId, const QByteArray &message) {
        if (message.size() > (admit ? limits.messageBytes : limits.unadmittedBytes))
            std::abort();
        session->send(std::make_shared<const QByteArray>(message));
    };
    service->handler.closed = [&](SocketId) { ++closed; };
    session = std::make_shared<WebSocketSession<memory::stream>>(1, "memory", service, io.get_executor(),
                                                                 std::move(server));
    session->start([](SocketId) {});
    if (upgraded) {
        client.write_some(asio::buffer(upgradeRequest));
        io.poll();
    }
    client.write_some(asio::buffer(data + 1, size - 1));
    io.poll();
    client.close(); // no byte more
    io.poll();
    session->drop();
    io.poll();
    if (opened > 1 || closed > opened)
        std::abort();
    return 0;
}
