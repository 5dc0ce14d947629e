// SPDX-FileCopyrightText: 2026 The Waypost authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/base/result.h"
#include "core/net/iothread.h"
#include "core/net/tlsidentity.h"

#include <QByteArray>

#include <functional>
#include <memory>

namespace waypost::net {

using SocketId = quint64;

/// What an agents' socket may do before it is closed. Times in milliseconds, sizes in bytes.
struct SocketLimits {
    int messageBytes = 4 * 1024 * 1024;
    int unadmittedBytes = 4 * 1024; ///< largest message before admit()
    int admitMs = 10'000; ///< from the TCP connection to admit()
    int pingMs = 15'000; ///< of silence, then a ping
    int deadMs = 45'000; ///< without a byte from the other side
    qint64 drainedBytes = 256 * 1024; ///< `drained` is called when the queue falls below this
    qint64 queueBytes = 16 * 1024 * 1024; ///< a socket with more queued is closed (code 1013)
    int connections = 20'000;
    int unadmittedPerAddress = 64; ///< an IPv6 network (/64) counts as one address
};

/// All are called on the IoThread.
struct SocketHandler {
    std::function<void(SocketId, const QByteArray &remoteAddress)> opened;
    std::function<void(SocketId, QByteArray message)> received; ///< one whole binary message
    std::function<void(SocketId)> drained; ///< the queue was longer than drainedBytes and is short again
    std::function<void(SocketId)> closed; ///< last call for that id
};

/// WebSocket listener over TLS 1.3. Binary messages only; a request with an Origin header is refused (native
/// clients have none). Broadcast buffers are shared: the same bytes are queued at many sockets without a
/// copy.
class SocketServer {
public:
    /// Without an identity the socket is plain: for load programs on loopback only.
    [[nodiscard]] static Result<std::unique_ptr<SocketServer>>
    listen(IoThread &io, const QString &address, quint16 port, const TlsIdentity *identity,
           SocketLimits limits, SocketHandler handler);
    ~SocketServer(); ///< closes everything; no function of the handler is called any more once it returns
    [[nodiscard]] quint16 port() const;

    // The rest: on the IoThread only.
    void admit(SocketId id); ///< authenticated: the larger limits hold from now on
    void send(SocketId id, std::shared_ptr<const QByteArray> message);
    void close(SocketId id, quint16 code, const QByteArray &reason); ///< after what is queued has gone out
    [[nodiscard]] qint64 queuedBytes(SocketId id) const; ///< 0 for an unknown id

private:
    class Private;
    explicit SocketServer(std::shared_ptr<Private> d);
    std::shared_ptr<Private> m_d;
};

} // namespace waypost::net
