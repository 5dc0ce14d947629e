// SPDX-FileCopyrightText: 2026 The Waypost authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/net/httpclient.h"
#include "core/net/httplink.h"
#include "core/net/httpparser.h"

#include <functional>
#include <memory>

namespace waypost::net {

/// One call from beginning to end: connect unless it is given a connection, write, read. Never goes back a
/// step. On the IoThread.
class HttpExchange : public std::enable_shared_from_this<HttpExchange> {
public:
    /// Called once. `link` can be used for another call; null if it can't.
    using Ended = std::function<void(const std::shared_ptr<HttpExchange> &, HttpOutcome,
                                     std::shared_ptr<HttpLink> link)>;

    HttpExchange(asio::io_context &io, HttpCall call, Ended ended);
    /// Nothing if the call can be made, else why not.
    [[nodiscard]] QString refusal() const;
    [[nodiscard]] const HttpOrigin &origin() const { return m_origin; }
    void startClock(); ///< the time-out runs from here on
    void runOn(std::shared_ptr<HttpLink> link); ///< a kept-alive one
    void runOnNew(std::shared_ptr<HttpLink> link); ///< to be connected
    void abandon(const QString &why); ///< ends it now

private:
    void connect(const Tcp::resolver::results_type &addresses);
    void handshake();
    void write();
    void read();
    void answered();
    void fail(const QString &what, ErrorCode error);
    void end(HttpOutcome outcome, bool reusable);
    [[nodiscard]] QByteArray requestHead() const;

    HttpCall m_call;
    HttpOrigin m_origin;
    Ended m_ended;
    asio::steady_timer m_clock;
    Tcp::resolver m_resolver;
    std::shared_ptr<HttpLink> m_link;
    std::unique_ptr<HttpParser<false>> m_parser;
    QByteArray m_head; ///< being sent
    bool m_sent = false; ///< a byte of the request may have left the process
    int m_interim = 0; ///< 1xx answers so far
};

} // namespace waypost::net
