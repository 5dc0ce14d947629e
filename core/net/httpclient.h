// SPDX-FileCopyrightText: 2026 The Waypost authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/net/http.h"
#include "core/net/iothread.h"

#include <QString>
#include <QUrl>

#include <memory>

namespace waypost::net {

struct HttpCall {
    QByteArray method = "GET";
    QUrl url; ///< http or https; redirects are never followed
    HttpHeaders headers;
    QByteArray body;
    int timeoutMs = 30'000; ///< for the whole call
    qint64 maxResponseBytes = 8 * 1024 * 1024;
    bool publicOnly
        = false; ///< goes to public addresses alone (publicaddress.h), whatever the name stands for
};

/// How far a call came. Only NotSent may be repeated without thinking: no byte of the request left this
/// process.
enum class CallFate {
    Answered, ///< a complete response arrived
    NotSent, ///< refused, unreachable, name or TLS failure before the first byte of the request
    Unknown, ///< bytes were sent and no complete response came: the other side may have acted
};

struct HttpOutcome {
    CallFate fate = CallFate::NotSent;
    int status = 0; ///< of the response, when answered
    HttpHeaders headers;
    QByteArray body;
    QString error; ///< for the log and for people; no secrets, no personal data
};

/// Client for calls whose repetition matters: it never retries by itself. HTTP/1.1 with kept-alive
/// connections per host, TLS 1.2 or later verified against the system's authorities and the host's name.
/// Thread-safe; `done` is called once, on the IoThread.
class HttpClient {
public:
    explicit HttpClient(IoThread &io);
    ~HttpClient(); ///< outstanding calls end as Unknown or NotSent
    HttpClient(const HttpClient &) = delete;
    HttpClient &operator=(const HttpClient &) = delete;
    void call(HttpCall call, std::function<void(HttpOutcome)> done);

private:
    class Private;
    std::shared_ptr<Private> m_d;
};

} // namespace waypost::net
