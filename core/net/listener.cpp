// SPDX-FileCopyrightText: 2026 The Waypost authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/net/listener.h"

namespace waypost::net {

namespace {
using namespace Qt::StringLiterals;

/// How long to wait when accepting fails: mostly the process has no file left, and only time helps.
constexpr std::chrono::milliseconds acceptPause {100};
} // namespace

QByteArray addressText(const asio::ip::address &address)
{
    if (address.is_v6() && address.to_v6().is_v4_mapped())
        return QByteArray::fromStdString(
            asio::ip::make_address_v4(asio::ip::v4_mapped, address.to_v6()).to_string());
    return QByteArray::fromStdString(address.to_string());
}

QByteArray addressNetwork(const asio::ip::address &address)
{
    if (!address.is_v6() || address.to_v6().is_v4_mapped())
        return addressText(address);
    auto bytes = address.to_v6().to_bytes();
    std::fill(bytes.begin() + bytes.size() / 2, bytes.end(), static_cast<unsigned char>(0));
    return addressText(asio::ip::address_v6(bytes));
}

bool NetworkCounts::add(const QByteArray &network, int limit)
{
    int &count = m_counts[network];
    if (count >= limit)
        return false;
    ++count;
    return true;
}

void NetworkCounts::remove(const QByteArray &network)
{
    const auto found = m_counts.find(network);
    if (found != m_counts.end() && --*found <= 0)
        m_counts.erase(found);
}

Listener::Listener(IoThread &io)
    : m_acceptor(io.context())
    , m_pause(io.context())
{
}

Result<std::shared_ptr<Listener>> Listener::open(IoThread &io, const QString &address, quint16 port)
{
    ErrorCode error;
    const auto literal = asio::ip::make_address(address.toStdString(), error);
    if (error)
        return Error {
            u"address_invalid"_s,
            u"\""_s + address
                + u"\" is not an address to listen on. Write an IPv4 or IPv6 address, for instance 127.0.0.1 or ::1."_s};
    const Tcp::endpoint endpoint(literal, port);
    const std::shared_ptr<Listener> listener(new Listener(io));
    Tcp::acceptor &acceptor = listener->m_acceptor;
    acceptor.open(endpoint.protocol(), error);
    if (!error)
        acceptor.set_option(Tcp::acceptor::reuse_address(true), error);
    if (!error && literal.is_v6())
        acceptor.set_option(asio::ip::v6_only(!literal.is_unspecified()), error);
    if (!error)
        acceptor.bind(endpoint, error);
    if (!error)
        acceptor.listen(asio::socket_base::max_listen_connections, error);
    if (!error)
        listener->m_port = acceptor.local_endpoint(error).port();
    if (error)
        return Error {u"cannot_listen"_s,
                      u"Cannot listen on "_s + address + u" port "_s + QString::number(port) + u": "_s
                          + QString::fromStdString(error.message())
                          + u". Choose another address or port, or stop the program that has it."_s};
    return listener;
}

void Listener::start(Accepted accepted)
{
    m_accepted = std::move(accepted);
    asio::post(m_acceptor.get_executor(), [self = shared_from_this()] { self->accept(); });
}

void Listener::close()
{
    ErrorCode ignored;
    m_acceptor.close(ignored);
    m_pause.cancel();
    m_accepted = nullptr;
}

void Listener::accept()
{
    if (!m_acceptor.is_open())
        return;
    m_acceptor.async_accept([self = shared_from_this()](ErrorCode error, Tcp::socket socket) {
        if (!self->m_acceptor.is_open())
            return;
        if (error && error != asio::error::connection_aborted) {
            self->acceptLater();
            return;
        }
        ErrorCode gone;
        const auto peer = error ? Tcp::endpoint() : socket.remote_endpoint(gone);
        if (!error && !gone) {
            socket.set_option(Tcp::no_delay(true), gone);
            self->m_accepted(std::move(socket), peer.address());
        }
        self->accept();
    });
}

void Listener::acceptLater()
{
    m_pause.expires_after(acceptPause);
    m_pause.async_wait([self = shared_from_this()](ErrorCode) { self->accept(); });
}

} // namespace waypost::net
