// SPDX-FileCopyrightText: 2026 The Waypost authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/base/result.h"
#include "core/net/http.h"
#include "core/net/iothread.h"

#include <memory>

namespace waypost::net {

/// HTTP/1.1 server with strict limits (HttpLimits). It refuses what two parsers could read differently: a
/// length and a chunked body together, two lengths, obsolete line folding, bare control bytes. Answers in
/// order; one request at a time per connection. 400/408/413/414/431/503 come from here (and 500 for a handler
/// that forgets to answer), everything else from the handler.
class HttpServer {
public:
    /// `port` 0 picks a free one. The error says which address could not be bound and why.
    [[nodiscard]] static Result<std::unique_ptr<HttpServer>>
    listen(IoThread &io, const QString &address, quint16 port, HttpLimits limits, HttpHandler handler);
    ~HttpServer(); ///< closes everything; the handler is not called any more once it returns
    [[nodiscard]] quint16 port() const;
    [[nodiscard]] int connectionCount() const; ///< open now; any thread

private:
    class Private;
    explicit HttpServer(std::shared_ptr<Private> d);
    std::shared_ptr<Private> m_d;
};

} // namespace waypost::net
