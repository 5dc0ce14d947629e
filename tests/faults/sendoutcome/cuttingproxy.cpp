// SPDX-FileCopyrightText: 2026 The Waypost authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/faults/sendoutcome/cuttingproxy.h"

#include <arpa/inet.h>
#include <netinet/in.h>
#include <optional>
#include <sys/socket.h>
#include <unistd.h>

namespace waypost::tests {

namespace {

sockaddr_in loopback(quint16 port)
{
    sockaddr_in address {};
    address.sin_family = AF_INET;
    address.sin_port = htons(port);
    address.sin_addr.s_addr = htonl(INADDR_LOOPBACK);
    return address;
}

/// One whole message with Content-Length; empty when the other side is gone.
QByteArray readMessage(int socket)
{
    QByteArray message;
    char piece[4'096];
    for (;;) {
        const qsizetype head = message.indexOf("\r\n\r\n");
        if (head >= 0) {
            const qsizetype field = message.first(head).toLower().indexOf("content-length:");
            const qint64 length = field < 0
                ? 0
                : message.mid(field + 15, message.indexOf('\r', field) - field - 15).trimmed().toLongLong();
            if (message.size() >= head + 4 + length)
                return message;
        }
        const ssize_t got = ::recv(socket, piece, sizeof piece, 0);
        if (got <= 0)
            return {};
        message.append(piece, got);
    }
}

bool writeAll(int socket, const QByteArray &bytes)
{
    for (qsizetype sent = 0; sent < bytes.size();) {
        const ssize_t put
            = ::send(socket, bytes.constData() + sent, size_t(bytes.size() - sent), MSG_NOSIGNAL);
        if (put <= 0)
            return false;
        sent += put;
    }
    return true;
}

/// Ends it with a reset, after what was written has arrived.
void cutOff(int socket)
{
    ::shutdown(socket, SHUT_WR);
    ::close(socket);
}
} // namespace

CuttingProxy::CuttingProxy(quint16 provider, Decide decide)
    : m_provider(provider)
    , m_decide(std::move(decide))
    , m_listener(::socket(AF_INET, SOCK_STREAM | SOCK_CLOEXEC, 0))
{
    sockaddr_in address = loopback(0);
    socklen_t size = sizeof address;
    if (::bind(m_listener, reinterpret_cast<sockaddr *>(&address), size) != 0 || ::listen(m_listener, 64) != 0
        || ::getsockname(m_listener, reinterpret_cast<sockaddr *>(&address), &size) != 0)
        qFatal("the proxy cannot listen");
    m_port = ntohs(address.sin_port);
    m_acceptor = std::thread([this] { accept(); });
}

CuttingProxy::~CuttingProxy()
{
    ::shutdown(m_listener, SHUT_RDWR);
    m_acceptor.join();
    ::close(m_listener);
    {
        const std::lock_guard guard(m_mutex);
        for (const int client : m_clients)
            ::shutdown(client, SHUT_RDWR);
    }
    for (std::thread &server : m_servers)
        server.join();
    for (const int client : m_clients)
        ::close(client);
}

void CuttingProxy::accept()
{
    for (;;) {
        const int client = ::accept4(m_listener, nullptr, nullptr, SOCK_CLOEXEC);
        if (client < 0)
            return;
        const std::lock_guard guard(m_mutex);
        m_clients.push_back(client);
        m_servers.emplace_back([this, client] { serve(client); });
    }
}

int CuttingProxy::connectToProvider() const
{
    const int provider = ::socket(AF_INET, SOCK_STREAM | SOCK_CLOEXEC, 0);
    sockaddr_in address = loopback(m_provider);
    if (::connect(provider, reinterpret_cast<sockaddr *>(&address), sizeof address) != 0)
        qWarning("the provider cannot be reached");
    return provider;
}

void CuttingProxy::serve(int client)
{
    int provider = connectToProvider();
    for (QByteArray request = readMessage(client); !request.isEmpty(); request = readMessage(client))
        if (!pass(client, provider, request)) {
            if (m_repeat) {
                const int again = connectToProvider();
                (void)writeAll(again, request);
                (void)readMessage(again);
                ::close(again);
            }
            break;
        }
    cutOff(provider);
    ::shutdown(client, SHUT_RDWR); // closed with the proxy, so that its number is not taken meanwhile
}

/// False: it was cut.
bool CuttingProxy::pass(int client, int provider, const QByteArray &request)
{
    const std::optional<Cut> cut = m_decide(request);
    if (cut && cut->inRequest && cut->at < request.size()) {
        (void)writeAll(provider, request.first(cut->at));
        return false;
    }
    if (!writeAll(provider, request))
        return false;
    const QByteArray response = readMessage(provider);
    if (response.isEmpty())
        return false;
    if (cut && !cut->inRequest && cut->at < response.size()) {
        (void)writeAll(client, response.first(cut->at));
        return false;
    }
    m_requestSize = request.size();
    m_responseSize = response.size();
    return writeAll(client, response);
}

} // namespace waypost::tests
