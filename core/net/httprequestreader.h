// SPDX-FileCopyrightText: 2026 The Waypost authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/net/http.h"
#include "core/net/httpparser.h"

#include <optional>

namespace waypost::net {

/// Bytes of a connection → requests, one after the other, within the limits. Knows no socket and no time.
class HttpRequestReader {
public:
    enum class State {
        Idle, ///< not one byte of the next request has come
        Header, ///< in the middle of the header
        Body, ///< the header is complete, the body is not
        Complete, ///< take() gives the request
        Refused, ///< refusal() says with which status; nothing further is read
    };

    explicit HttpRequestReader(const HttpLimits &limits);
    /// Adds bytes. While a complete request has not been taken they only wait.
    State feed(QByteArrayView bytes);
    [[nodiscard]] State state() const { return m_state; }
    [[nodiscard]] int refusal() const { return m_refusal; } ///< 400, 413, 414 or 431
    /// The complete request, without the remote address. What came behind it is looked at next: see state().
    [[nodiscard]] HttpRequest take();

    // Of the request whose header is complete, until take():
    [[nodiscard]] bool keepAlive() const; ///< the client wants the connection to stay open
    [[nodiscard]] bool
    expectsContinue() const; ///< the client waits for "100 Continue" before it sends the body

private:
    using Parser = HttpParser<true>;
    void advance();
    void advanceHeader();
    void advanceBody();
    void refuse(int status);

    HttpLimits m_limits;
    QByteArray m_pending; ///< received and not yet parsed
    qsizetype m_scanned = 0; ///< bytes of m_pending without the header's end
    std::optional<Parser> m_parser; ///< when the header is complete
    State m_state = State::Idle;
    int m_refusal = 0;
};

} // namespace waypost::net
