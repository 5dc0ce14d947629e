// SPDX-FileCopyrightText: 2026 The Waypost authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/loadclient.h"

#include "core/base/bytes.h"

#include <QElapsedTimer>

#include <algorithm>
#include <arpa/inet.h>
#include <cmath>
#include <netinet/tcp.h>
#include <poll.h>
#include <sys/socket.h>
#include <unistd.h>

namespace waypost::tests {

namespace {
struct Connection {
    int socket = -1;
    qint64 number = -1; ///< of the body under way
    QByteArray out;
    QByteArray in;
    double dueAtMs = 0;
    [[nodiscard]] bool isFree() const { return socket >= 0 && number < 0; }
};

/// The relay takes 32 connections from one address: the i-th comes from 127.0.0.1, .2, .3, … accordingly.
int connectedSocket(quint16 port, int i)
{
    constexpr int perAddress = 30;
    const int socketFd = ::socket(AF_INET, SOCK_STREAM | SOCK_CLOEXEC, 0);
    sockaddr_in own {};
    own.sin_family = AF_INET;
    own.sin_addr.s_addr = htonl(INADDR_LOOPBACK + in_addr_t(i / perAddress));
    if (::bind(socketFd, reinterpret_cast<const sockaddr *>(&own), sizeof own) != 0) {
        ::close(socketFd);
        return -1;
    }
    sockaddr_in address {};
    address.sin_family = AF_INET;
    address.sin_port = htons(port);
    address.sin_addr.s_addr = htonl(INADDR_LOOPBACK);
    if (::connect(socketFd, reinterpret_cast<const sockaddr *>(&address), sizeof address) != 0) {
        ::close(socketFd);
        return -1;
    }
    const int on = 1;
    ::setsockopt(socketFd, IPPROTO_TCP, TCP_NODELAY, &on, sizeof on);
    return socketFd;
}

/// Status of the complete response at the front of `in`, which is taken out; 0 if it is not complete.
int takeResponse(QByteArray &in)
{
    const qsizetype headEnd = in.indexOf("\r\n\r\n");
    if (headEnd < 0)
        return 0;
    const QByteArray head = in.left(headEnd).toLower();
    qsizetype length = 0;
    if (const qsizetype at = head.indexOf("content-length:"); at >= 0)
        length = head.mid(at + 15, head.indexOf('\r', at) < 0 ? -1 : head.indexOf('\r', at) - at - 15)
                     .trimmed()
                     .toLongLong();
    if (in.size() < headEnd + 4 + length)
        return 0;
    const int status = in.mid(9, 3).toInt();
    in.remove(0, headEnd + 4 + length);
    return status;
}

class Load {
public:
    explicit Load(const LoadPlan &plan)
        : m_plan(plan)
    {
    }

    LoadResult run()
    {
        prepare();
        m_clock.start();
        for (int i = 0; i < m_plan.connections; ++i) {
            Connection connection {connectedSocket(m_plan.port, i), -1, {}, {}, 0};
            if (connection.socket < 0)
                breakOff(connection);
            m_connections.push_back(std::move(connection));
        }
        do
            for (Connection &connection : m_connections)
                if (connection.isFree() && isDue() && !send(connection))
                    breakOff(connection);
        while (step());
        for (Connection &connection : m_connections)
            if (connection.socket >= 0)
                ::close(connection.socket);
        m_result.seconds = nowMs() / 1000;
        return std::move(m_result);
    }

private:
    [[nodiscard]] double nowMs() const { return double(m_clock.nsecsElapsed()) / 1e6; }

    /// The first ones are made before the clock runs, so that making them is no part of the load.
    void prepare()
    {
        constexpr qint64 mostPrepared = 20'000;
        for (qint64 i = 0; i < std::min(m_plan.requests, mostPrepared); ++i)
            m_prepared.push_back(requestOf(m_plan.first + i));
    }

    [[nodiscard]] QByteArray requestOf(qint64 number) const
    {
        const QByteArray body = m_plan.body(number);
        return "POST /webhooks/whatsapp HTTP/1.1\r\nHost: 127.0.0.1\r\nContent-Type: "
               "application/json\r\nContent-Length: "
            + QByteArray::number(body.size()) + "\r\nX-Hub-Signature-256: sha256="
            + hmacSha256(m_plan.secret, body).toHex() + "\r\n\r\n" + body;
    }

    [[nodiscard]] double dueMs() const
    {
        return m_plan.perSecond > 0 ? 1'000 * double(m_next) / m_plan.perSecond : nowMs();
    }

    [[nodiscard]] bool isDue() const { return m_next < m_plan.requests && dueMs() <= nowMs(); }

    bool send(Connection &connection)
    {
        connection.dueAtMs = dueMs();
        const QByteArray request = m_next < qint64(m_prepared.size()) ? m_prepared[size_t(m_next)]
                                                                      : requestOf(m_plan.first + m_next);
        connection.number = m_plan.first + m_next++;
        return ::send(connection.socket, request.constData(), size_t(request.size()), MSG_NOSIGNAL)
            == request.size();
    }

    void breakOff(Connection &connection)
    {
        if (connection.socket >= 0)
            ::close(connection.socket);
        connection.socket = -1;
        connection.number = -1;
        ++m_result.broken;
    }

    void receive(Connection &connection)
    {
        char bytes[16 * 1024];
        const ssize_t got = ::recv(connection.socket, bytes, sizeof bytes, 0);
        if (got <= 0) {
            breakOff(connection);
            return;
        }
        connection.in.append(bytes, got);
        const int status = takeResponse(connection.in);
        if (status == 0)
            return;
        if (status == 200) {
            m_result.acknowledged.push_back(connection.number);
            m_result.latencyMs.push_back(nowMs() - connection.dueAtMs);
            if (m_plan.progress)
                m_plan.progress(qint64(m_result.acknowledged.size()));
        } else {
            ++m_result.refused;
            m_result.unauthorized += status == 401 ? 1 : 0;
        }
        connection.number = -1;
    }

    /// How long to wait for an answer: until the end of the load, or until the next one is due and somebody
    /// is free to send it.
    [[nodiscard]] double patienceMs() const
    {
        const double left = m_plan.maxMs - nowMs();
        const bool someFree = std::any_of(m_connections.begin(), m_connections.end(),
                                          [](const Connection &connection) { return connection.isFree(); });
        return someFree && m_next < m_plan.requests ? std::clamp(dueMs() - nowMs(), 0.0, left) : left;
    }

    bool step()
    {
        std::vector<pollfd> waiting;
        std::vector<Connection *> owners;
        for (Connection &connection : m_connections)
            if (connection.socket >= 0 && connection.number >= 0) {
                waiting.push_back({connection.socket, POLLIN, 0});
                owners.push_back(&connection);
            }
        const bool more = m_next < m_plan.requests
            && std::any_of(m_connections.begin(), m_connections.end(),
                           [](const Connection &connection) { return connection.socket >= 0; });
        if (nowMs() >= m_plan.maxMs || (waiting.empty() && !more))
            return false;
        const auto nanoseconds = qint64(std::max(0.0, patienceMs()) * 1e6);
        const timespec patience {nanoseconds / 1'000'000'000, nanoseconds % 1'000'000'000};
        ::ppoll(waiting.data(), waiting.size(), &patience, nullptr);
        for (size_t i = 0; i < waiting.size(); ++i)
            if (waiting[i].revents != 0)
                receive(*owners[i]);
        return true;
    }

    const LoadPlan &m_plan;
    QElapsedTimer m_clock;
    std::vector<Connection> m_connections;
    std::vector<QByteArray> m_prepared;
    qint64 m_next = 0;
    LoadResult m_result;
};
} // namespace

LoadResult runLoad(const LoadPlan &plan)
{
    return Load(plan).run();
}

double percentile(std::vector<double> values, double share)
{
    if (values.empty())
        return 0;
    std::sort(values.begin(), values.end());
    return values[size_t(std::llround(share * double(values.size() - 1)))];
}

} // namespace waypost::tests
