// SPDX-FileCopyrightText: 2026 The Waypost authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/net/asio.h"
#include "core/net/httprequestreader.h"

#include <array>
#include <functional>
#include <memory>

namespace waypost::net {

/// What all connections of a server share.
struct HttpService {
    HttpLimits limits;
    HttpHandler handler;
    std::function<void(std::function<void()>)> post; ///< to the IoThread, from any thread and at any time
};

/// One connection of an HttpServer: reads a request, asks the handler, writes the answer, and again. On the
/// IoThread.
class HttpConnection : public std::enable_shared_from_this<HttpConnection> {
public:
    using Closed = std::function<void(HttpConnection *)>;

    HttpConnection(Tcp::socket socket, QByteArray remoteAddress, std::shared_ptr<const HttpService> service);
    void start(Closed closed); ///< `closed` is called once, unless close() was
    void close();
    /// Writes the answer to the request at hand; ignored if none is waited for.
    void answer(HttpResponse response);

private:
    enum class Phase {
        Idle, ///< kept alive, no byte of a request yet
        Header,
        Body,
        Handler, ///< the handler has the request; nothing is read
        Sending,
        Lingering, ///< answered and half closed: reads and drops, so that the client gets to see the answer
        Closed,
    };

    void enter(Phase phase, int deadlineMs);
    void expired();
    void read();
    void received(std::size_t count);
    void proceed(); ///< with what the reader has made of the bytes
    void sendContinue();
    void dispatch();
    void refuse(int status);
    void send(HttpResponse response, bool keepAlive);
    void sent();
    void linger();
    void end();

    Tcp::socket m_socket;
    asio::steady_timer m_deadline;
    std::shared_ptr<const HttpService> m_service;
    HttpRequestReader m_reader;
    Closed m_closed;
    QByteArray m_remoteAddress;
    std::array<char, 16 * 1024> m_received;
    QByteArray m_head; ///< being sent
    HttpResponse m_response; ///< being sent
    Phase m_phase = Phase::Header;
    qint64 m_lingered = 0; ///< bytes dropped
    bool m_reading = false;
    bool m_keepAlive = false;
    bool m_headRequest = false;
};

} // namespace waypost::net
