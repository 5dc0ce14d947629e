// SPDX-FileCopyrightText: 2026 The Waypost authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include <QByteArray>
#include <QList>
#include <QPair>

#include <functional>

namespace waypost::net {

using HttpHeaders = QList<QPair<QByteArray, QByteArray>>;

/// One request as it came from outside: nothing is decoded, the body is the raw bytes.
struct HttpRequest {
    QByteArray method; ///< "GET", "POST", …
    QByteArray path; ///< still percent-encoded, without the query
    QByteArray query; ///< what follows "?", still encoded; empty if there is none
    HttpHeaders headers; ///< names in lower case, in the order received
    QByteArray body;
    QByteArray remoteAddress; ///< of the socket's peer; proxies' headers are never believed

    /// First header of that (lower-case) name; empty if absent.
    [[nodiscard]] QByteArray header(QByteArrayView name) const;
    /// How many headers have that (lower-case) name.
    [[nodiscard]] int headerCount(QByteArrayView name) const;
};

struct HttpResponse {
    int status
        = 200; ///< 0: no answer at all, the connection is closed (stand-ins that play a broken network)
    QByteArray contentType = "text/plain; charset=utf-8";
    QByteArray body;
    HttpHeaders headers; ///< further ones
};

/// Answers one request. May be called once, later and from any thread; a client, server or IoThread that has
/// gone is ignored. If all copies are destroyed without a call, the client gets 500.
using HttpRespond = std::function<void(HttpResponse)>;
/// Called on the server's thread for each complete request.
using HttpHandler = std::function<void(HttpRequest, HttpRespond)>;

/// What a server accepts before it hangs up. Times in milliseconds, sizes in bytes.
struct HttpLimits {
    int headerBytes = 16 * 1024; ///< request line and headers together; 431 beyond
    int headerFields = 64; ///< 431 beyond
    int targetBytes = 4 * 1024; ///< path and query; 414 beyond
    qint64 bodyBytes = 4 * 1024 * 1024; ///< 413 beyond
    int headerMs = 5'000; ///< from a request's first byte, or from the connection's beginning; 408 beyond
    int bodyMs = 10'000; ///< from the end of the headers; 408 beyond
    int answerMs = 60'000; ///< for the handler; 503 beyond
    int sendMs = 60'000; ///< for the client to take the whole answer
    int idleMs = 60'000; ///< a kept-alive connection without a request
    int connections = 256; ///< 503 beyond
    int connectionsPerAddress = 32; ///< an IPv6 network (/64) counts as one address; 503 beyond
};

} // namespace waypost::net
