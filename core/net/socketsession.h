// SPDX-FileCopyrightText: 2026 The Waypost authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/net/asio.h"
#include "core/net/socketserver.h"

#include <chrono>
#include <deque>

namespace waypost::net {

/// One agents' socket: limits, queue, pings and the way it ends. What depends on the stream (plain, TLS, in
/// memory) is in WebSocketSession. On the IoThread.
class SocketSession : public std::enable_shared_from_this<SocketSession> {
public:
    /// What all sessions of a server share.
    struct Service {
        SocketLimits limits;
        SocketHandler handler;
    };
    using Ended = std::function<void(SocketId)>;

    SocketSession(const asio::any_io_executor &executor, SocketId id, QByteArray remoteAddress,
                  std::shared_ptr<const Service> service);
    virtual ~SocketSession() = default;
    SocketSession(const SocketSession &) = delete;
    SocketSession &operator=(const SocketSession &) = delete;

    void start(Ended ended); ///< `ended` is called once, before handler.closed, unless drop() was
    void admit();
    void send(std::shared_ptr<const QByteArray> message);
    void close(quint16 code, const QByteArray &reason); ///< after what is queued has gone out
    void drop(); ///< at once and without telling anybody
    [[nodiscard]] qint64 queuedBytes() const { return m_queuedBytes; }
    [[nodiscard]] bool isAdmitted() const { return m_admitted; }

protected:
    // What the stream does; each tells its end with the function named.
    virtual void doHandshake() = 0; ///< TLS and the upgrade: opened() or end()
    virtual void doRead(asio::mutable_buffer space) = 0; ///< received()
    virtual void doWrite(asio::const_buffer message) = 0; ///< written()
    virtual void doPing() = 0; ///< pinged()
    virtual void doClose(quint16 code, const QByteArray &reason) = 0; ///< end()
    virtual void doDisconnect() = 0; ///< at once
    virtual void setMessageLimit(std::size_t bytes) = 0;
    [[nodiscard]] virtual std::size_t readSizeHint() = 0;

    void opened();
    void heard(); ///< a control frame came
    void received(ErrorCode error, std::size_t count, bool binary, bool messageDone);
    void written(ErrorCode error);
    void pinged() { m_pinging = false; }
    void end();

private:
    using SteadyClock = std::chrono::steady_clock;
    void setDeadline(int ms); ///< the connection is cut then
    void read();
    void writeNext();
    void closeWhenDrained();
    void overflow();
    void watch(); ///< pings a silent socket, cuts a dead one
    void watchAgainAt(SteadyClock::time_point at);

    const SocketId m_id;
    const QByteArray m_remoteAddress;
    const std::shared_ptr<const Service> m_service;
    Ended m_ended;
    asio::steady_timer m_deadline; ///< for admit(), or for the other side to take what is queued and to close
    asio::steady_timer m_watch;
    SteadyClock::time_point m_heardAt;
    QByteArray m_message; ///< being received; longer than what has come
    qsizetype m_messageBytes = 0; ///< what has come of it
    std::deque<std::shared_ptr<const QByteArray>> m_queue; ///< the first one is being written if m_writing
    qint64 m_queuedBytes = 0;
    QByteArray m_closeReason;
    quint16 m_closeCode = 0; ///< not 0: closing
    bool m_open = false;
    bool m_admitted = false;
    bool m_writing = false;
    bool m_pinging = false;
    bool m_closeSent = false;
    bool m_full = false; ///< the queue was longer than drainedBytes
    bool m_over = false;
};

} // namespace waypost::net
