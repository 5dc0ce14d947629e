// SPDX-FileCopyrightText: 2026 The Waypost authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/net/httpconnection.h"

#include "core/net/httpanswer.h"

#include <atomic>

namespace waypost::net {

namespace {
constexpr int internalError = 500;
constexpr int requestTimeout = 408;
constexpr int handlerTooSlow = 503;
constexpr int lingerMs = 1'000;

/// The right to answer one request once. Letting go of it unused answers too.
class Answering {
public:
    Answering(std::weak_ptr<HttpConnection> connection, std::shared_ptr<const HttpService> service)
        : m_connection(std::move(connection))
        , m_service(std::move(service))
    {
    }
    Answering(const Answering &) = delete;
    Answering &operator=(const Answering &) = delete;
    ~Answering() { give(plainAnswer(internalError)); }

    void give(HttpResponse response)
    {
        if (m_given.exchange(true))
            return;
        m_service->post([connection = m_connection, response = std::move(response)]() mutable {
            if (const auto alive = connection.lock())
                alive->answer(std::move(response));
        });
    }

private:
    std::weak_ptr<HttpConnection> m_connection;
    std::shared_ptr<const HttpService> m_service;
    std::atomic<bool> m_given = false;
};
} // namespace

HttpConnection::HttpConnection(Tcp::socket socket, QByteArray remoteAddress,
                               std::shared_ptr<const HttpService> service)
    : m_socket(std::move(socket))
    , m_deadline(m_socket.get_executor())
    , m_service(std::move(service))
    , m_reader(m_service->limits)
    , m_remoteAddress(std::move(remoteAddress))
{
}

void HttpConnection::start(Closed closed)
{
    m_closed = std::move(closed);
    enter(Phase::Header, m_service->limits.headerMs);
    read();
}

void HttpConnection::close()
{
    m_closed = nullptr;
    end();
}

void HttpConnection::enter(Phase phase, int deadlineMs)
{
    m_phase = phase;
    m_deadline.expires_after(std::chrono::milliseconds(deadlineMs));
    m_deadline.async_wait([self = shared_from_this()](ErrorCode) {
        if (self->m_deadline.expiry() <= std::chrono::steady_clock::now()) // else it was set anew
            self->expired();
    });
}

void HttpConnection::expired()
{
    switch (m_phase) {
    case Phase::Header:
    case Phase::Body:
        return refuse(requestTimeout);
    case Phase::Handler:
        return refuse(handlerTooSlow);
    case Phase::Idle:
    case Phase::Sending:
    case Phase::Lingering:
        return end();
    case Phase::Closed:
        return;
    }
}

void HttpConnection::read()
{
    if (std::exchange(m_reading, true)) // one from before a deadline may still wait
        return;
    m_socket.async_read_some(asio::buffer(m_received),
                             [self = shared_from_this()](ErrorCode error, std::size_t count) {
                                 self->m_reading = false;
                                 if (error)
                                     self->end();
                                 else
                                     self->received(count);
                             });
}

void HttpConnection::received(std::size_t count)
{
    switch (m_phase) {
    case Phase::Idle:
    case Phase::Header:
    case Phase::Body:
        m_reader.feed(QByteArrayView(m_received.data(), qsizetype(count)));
        return proceed();
    case Phase::Lingering:
        m_lingered += qint64(count);
        return m_lingered > m_service->limits.bodyBytes ? end() : read();
    case Phase::Handler: // a deadline passed while the bytes were on their way
    case Phase::Sending:
    case Phase::Closed:
        return;
    }
}

void HttpConnection::proceed()
{
    const HttpLimits &limits = m_service->limits;
    switch (m_reader.state()) {
    case HttpRequestReader::State::Idle:
        enter(Phase::Idle, limits.idleMs);
        return read();
    case HttpRequestReader::State::Header:
        if (m_phase != Phase::Header)
            enter(Phase::Header, limits.headerMs);
        return read();
    case HttpRequestReader::State::Body:
        if (m_phase == Phase::Body)
            return read();
        enter(Phase::Body, limits.bodyMs);
        return m_reader.expectsContinue() ? sendContinue() : read();
    case HttpRequestReader::State::Complete:
        return dispatch();
    case HttpRequestReader::State::Refused:
        return refuse(m_reader.refusal());
    }
}

void HttpConnection::sendContinue()
{
    static constexpr std::string_view words = "HTTP/1.1 100 Continue\r\n\r\n";
    asio::async_write(m_socket, asio::buffer(words),
                      [self = shared_from_this()](ErrorCode error, std::size_t) {
                          if (error)
                              self->end();
                          else if (self->m_phase == Phase::Body)
                              self->read();
                      });
}

void HttpConnection::dispatch()
{
    m_keepAlive = m_reader.keepAlive();
    HttpRequest request = m_reader.take();
    request.remoteAddress = m_remoteAddress;
    m_headRequest = request.method == "HEAD";
    enter(Phase::Handler, m_service->limits.answerMs);
    const auto answering = std::make_shared<Answering>(weak_from_this(), m_service);
    m_service->handler(std::move(request),
                       [answering](HttpResponse response) { answering->give(std::move(response)); });
}

void HttpConnection::answer(HttpResponse response)
{
    if (m_phase != Phase::Handler)
        return;
    if (response.status == 0)
        end();
    else
        send(std::move(response), m_keepAlive);
}

void HttpConnection::refuse(int status)
{
    m_headRequest = false;
    send(plainAnswer(status), false);
}

void HttpConnection::send(HttpResponse response, bool keepAlive)
{
    m_keepAlive = keepAlive;
    enter(Phase::Sending, m_service->limits.sendMs);
    m_response = std::move(response);
    m_head = answerHead(m_response, keepAlive, std::time(nullptr));
    if (m_headRequest || !statusHasBody(m_response.status))
        m_response.body.clear();
    const std::array buffers {asio::buffer(m_head.constData(), size_t(m_head.size())),
                              asio::buffer(m_response.body.constData(), size_t(m_response.body.size()))};
    asio::async_write(m_socket, buffers, [self = shared_from_this()](ErrorCode error, std::size_t) {
        if (error)
            self->end();
        else if (self->m_phase == Phase::Sending)
            self->sent();
    });
}

void HttpConnection::sent()
{
    m_response = {};
    if (m_keepAlive)
        proceed();
    else
        linger();
}

void HttpConnection::linger()
{
    ErrorCode error;
    m_socket.shutdown(Tcp::socket::shutdown_send, error);
    if (error)
        return end();
    m_lingered = 0;
    enter(Phase::Lingering, lingerMs);
    read();
}

void HttpConnection::end()
{
    if (m_phase == Phase::Closed)
        return;
    m_phase = Phase::Closed;
    m_deadline.cancel();
    ErrorCode ignored;
    m_socket.close(ignored);
    if (const Closed closed = std::exchange(m_closed, nullptr))
        closed(this);
}

} // namespace waypost::net
