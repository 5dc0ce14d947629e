// SPDX-FileCopyrightText: 2026 The Waypost authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/net/socketsession.h"

#include <algorithm>

namespace waypost::net {

namespace {
// RFC 6455, 7.4.1
constexpr quint16 closeNotBinary = 1003;
constexpr quint16 closeTryAgainLater = 1013;
constexpr qsizetype longestReason = 123;

constexpr int closeMs = 5'000; ///< for the other side to take the next queued message, or to close as well
constexpr std::size_t leastRead = 512;
constexpr std::size_t mostRead = 64 * 1024; ///< an announced length is a promise, not a reason to allocate
} // namespace

SocketSession::SocketSession(const asio::any_io_executor &executor, SocketId id, QByteArray remoteAddress,
                             std::shared_ptr<const Service> service)
    : m_id(id)
    , m_remoteAddress(std::move(remoteAddress))
    , m_service(std::move(service))
    , m_deadline(executor)
    , m_watch(executor)
{
}

void SocketSession::start(Ended ended)
{
    m_ended = std::move(ended);
    setMessageLimit(std::size_t(m_service->limits.unadmittedBytes));
    setDeadline(m_service->limits.admitMs);
    doHandshake();
}

void SocketSession::setDeadline(int ms)
{
    m_deadline.expires_after(std::chrono::milliseconds(ms));
    m_deadline.async_wait([weak = weak_from_this()](ErrorCode error) {
        if (const auto self = weak.lock(); self && !error)
            self->end();
    });
}

void SocketSession::opened()
{
    if (m_over)
        return;
    m_open = true;
    m_heardAt = SteadyClock::now();
    if (m_service->handler.opened)
        m_service->handler.opened(m_id, m_remoteAddress);
    if (m_over)
        return;
    watch();
    read();
}

void SocketSession::admit()
{
    if (m_admitted || m_over)
        return;
    m_admitted = true;
    setMessageLimit(std::size_t(m_service->limits.messageBytes));
    if (m_closeCode == 0)
        m_deadline.cancel();
}

void SocketSession::heard()
{
    m_heardAt = SteadyClock::now();
}

void SocketSession::read()
{
    const std::size_t size = std::clamp(readSizeHint(), leastRead, mostRead);
    m_message.resize(m_messageBytes + qsizetype(size));
    doRead(asio::buffer(m_message.data() + m_messageBytes, size));
}

void SocketSession::received(ErrorCode error, std::size_t count, bool binary, bool messageDone)
{
    if (error || m_over)
        return end();
    heard();
    if (!binary)
        close(closeNotBinary, "binary messages only");
    m_messageBytes += qsizetype(count);
    if (m_closeCode != 0) {
        m_messageBytes = 0;
    } else if (messageDone) {
        m_message.resize(std::exchange(m_messageBytes, 0));
        QByteArray message = std::exchange(m_message, {});
        if (m_service->handler.received)
            m_service->handler.received(m_id, std::move(message));
    }
    if (!m_over)
        read();
}

void SocketSession::send(std::shared_ptr<const QByteArray> message)
{
    if (!m_open || m_over || m_closeCode != 0)
        return;
    const qint64 size = message->size();
    if (m_queuedBytes + size > m_service->limits.queueBytes) {
        overflow();
        return;
    }
    m_queuedBytes += size;
    m_full = m_full || m_queuedBytes > m_service->limits.drainedBytes;
    m_queue.push_back(std::move(message));
    writeNext();
}

void SocketSession::overflow()
{
    while (m_queue.size() > (m_writing ? 1 : 0)) {
        m_queuedBytes -= m_queue.back()->size();
        m_queue.pop_back();
    }
    close(closeTryAgainLater, "too slow");
}

void SocketSession::writeNext()
{
    if (m_writing || m_queue.empty())
        return;
    m_writing = true;
    doWrite(asio::buffer(m_queue.front()->constData(), std::size_t(m_queue.front()->size())));
}

void SocketSession::written(ErrorCode error)
{
    m_writing = false;
    if (error || m_over)
        return end();
    m_queuedBytes -= m_queue.front()->size();
    m_queue.pop_front();
    writeNext();
    if (m_closeCode != 0)
        return closeWhenDrained();
    if (m_full && m_queuedBytes < m_service->limits.drainedBytes) {
        m_full = false;
        if (m_service->handler.drained)
            m_service->handler.drained(m_id);
    }
}

void SocketSession::close(quint16 code, const QByteArray &reason)
{
    if (m_over || m_closeCode != 0)
        return;
    m_closeCode = code;
    m_closeReason = reason.first(std::min(reason.size(), longestReason));
    closeWhenDrained();
}

void SocketSession::closeWhenDrained()
{
    setDeadline(closeMs); // anew whenever a message has gone out
    if (m_writing || m_closeSent)
        return;
    m_closeSent = true;
    doClose(m_closeCode, m_closeReason);
}

void SocketSession::watch()
{
    if (m_over)
        return;
    const auto now = SteadyClock::now();
    const auto pingAt = m_heardAt + std::chrono::milliseconds(m_service->limits.pingMs);
    const auto deadAt = m_heardAt + std::chrono::milliseconds(m_service->limits.deadMs);
    if (now >= deadAt)
        return end();
    if (now < pingAt)
        return watchAgainAt(pingAt);
    if (!m_pinging && m_closeCode == 0) { // one that can't be written is followed by no other
        m_pinging = true;
        doPing();
    }
    watchAgainAt(std::min(deadAt, now + std::chrono::milliseconds(m_service->limits.pingMs)));
}

void SocketSession::watchAgainAt(SteadyClock::time_point at)
{
    m_watch.expires_at(at);
    m_watch.async_wait([weak = weak_from_this()](ErrorCode error) {
        if (const auto self = weak.lock(); self && !error)
            self->watch();
    });
}

void SocketSession::drop()
{
    m_ended = nullptr;
    m_open = false;
    end();
}

void SocketSession::end()
{
    if (m_over)
        return;
    m_over = true;
    const auto self = shared_from_this(); // `ended` lets go of it
    m_deadline.cancel();
    m_watch.cancel();
    doDisconnect();
    if (const Ended ended = std::exchange(m_ended, nullptr))
        ended(m_id);
    if (std::exchange(m_open, false) && m_service->handler.closed)
        m_service->handler.closed(m_id);
}

} // namespace waypost::net
