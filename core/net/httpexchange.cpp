// SPDX-FileCopyrightText: 2026 The Waypost authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/net/httpexchange.h"

#include "core/net/publicaddress.h"

#include <algorithm>
#include <array>
#include <iterator>

namespace waypost::net {

namespace {
using namespace Qt::StringLiterals;

constexpr quint32 responseHeaderBytes = 64 * 1024;
constexpr int interimAnswers = 8;

bool isHeaderNameByte(char c)
{
    return c > ' ' && c < 0x7f && c != ':';
}

bool isHeaderValueByte(char c)
{
    return c == '\t' || (static_cast<unsigned char>(c) >= ' ' && c != 0x7f);
}

bool isOwnHeader(const QByteArray &name)
{
    static constexpr std::array own {"host", "content-length", "transfer-encoding", "connection", "expect"};
    return std::any_of(own.begin(), own.end(),
                       [&](const char *header) { return name.compare(header, Qt::CaseInsensitive) == 0; });
}

bool isSendableHeader(const QPair<QByteArray, QByteArray> &header)
{
    const auto &[name, value] = header;
    return !name.isEmpty() && std::all_of(name.begin(), name.end(), isHeaderNameByte)
        && std::all_of(value.begin(), value.end(), isHeaderValueByte);
}

bool isMethod(const QByteArray &method)
{
    return !method.isEmpty()
        && std::all_of(method.begin(), method.end(), [](char c) { return c >= 'A' && c <= 'Z'; });
}

/// Without those that a call of the origin must not reach.
std::vector<Tcp::endpoint> allowedOf(const Tcp::resolver::results_type &addresses, const HttpOrigin &origin)
{
    std::vector<Tcp::endpoint> allowed;
    std::copy_if(addresses.begin(), addresses.end(), std::back_inserter(allowed),
                 [&](const Tcp::endpoint &endpoint) {
                     return !origin.publicOnly || isPublicAddress(endpoint.address());
                 });
    return allowed;
}

HttpOrigin originOf(const QUrl &url, bool publicOnly)
{
    constexpr int httpsPort = 443;
    constexpr int httpPort = 80;
    const bool tls = url.scheme() == "https"_L1;
    return {url.host(QUrl::FullyEncoded).toLatin1(), quint16(url.port(tls ? httpsPort : httpPort)), tls,
            publicOnly};
}
} // namespace

HttpExchange::HttpExchange(asio::io_context &io, HttpCall call, Ended ended)
    : m_call(std::move(call))
    , m_origin(originOf(m_call.url, m_call.publicOnly))
    , m_ended(std::move(ended))
    , m_clock(io)
    , m_resolver(io)
{
}

QString HttpExchange::refusal() const
{
    const QString scheme = m_call.url.scheme();
    if (!m_call.url.isValid() || m_origin.host.isEmpty() || (scheme != "http"_L1 && scheme != "https"_L1))
        return u"The address is not a complete http or https URL."_s;
    if (!isMethod(m_call.method)
        || !std::all_of(m_call.headers.begin(), m_call.headers.end(), isSendableHeader))
        return u"The method or a header contains bytes that HTTP does not allow there."_s;
    return {};
}

void HttpExchange::startClock()
{
    m_clock.expires_after(std::chrono::milliseconds(m_call.timeoutMs));
    m_clock.async_wait([self = shared_from_this()](ErrorCode error) {
        if (!error)
            self->abandon(u"No complete answer came in time."_s);
    });
}

void HttpExchange::runOn(std::shared_ptr<HttpLink> link)
{
    m_link = std::move(link);
    write();
}

void HttpExchange::runOnNew(std::shared_ptr<HttpLink> link)
{
    m_link = std::move(link);
    ErrorCode error;
    const auto literal = asio::ip::make_address(m_origin.host.toStdString(), error);
    if (!error) {
        connect(Tcp::resolver::results_type::create(Tcp::endpoint(literal, m_origin.port), {}, {}));
        return;
    }
    m_resolver.async_resolve(
        m_origin.host.toStdString(), std::to_string(m_origin.port),
        [self = shared_from_this()](ErrorCode failed, const Tcp::resolver::results_type &addresses) {
            if (failed)
                self->fail(u"The host's name cannot be resolved"_s, failed);
            else
                self->connect(addresses);
        });
}

void HttpExchange::connect(const Tcp::resolver::results_type &addresses)
{
    if (!m_link) // abandoned
        return;
    // Checked here, where it is connected to: a name may stand for something else a moment later.
    const auto allowed = allowedOf(addresses, m_origin);
    if (allowed.empty() && !addresses.empty())
        return fail(u"The host's address is none that may be called"_s, asio::error::access_denied);
    const auto connected
        = [self = shared_from_this(), link = m_link](ErrorCode error, const Tcp::endpoint &) {
              if (error)
                  return self->fail(u"The host cannot be reached"_s, error);
              if (!self->m_link)
                  return;
              ErrorCode ignored;
              link->socket.set_option(Tcp::no_delay(true), ignored);
              if (link->tls)
                  self->handshake();
              else
                  self->write();
          };
    asio::async_connect(m_link->socket, allowed, connected);
}

void HttpExchange::handshake()
{
    m_link->tls->async_handshake(asio::ssl::stream_base::client,
                                 [self = shared_from_this(), link = m_link](ErrorCode error) {
                                     if (error)
                                         self->fail(u"No secure connection (TLS) could be made"_s, error);
                                     else if (self->m_link)
                                         self->write();
                                 });
}

QByteArray HttpExchange::requestHead() const
{
    const QByteArray path = m_call.url.path(QUrl::FullyEncoded).toLatin1();
    const QByteArray query = m_call.url.query(QUrl::FullyEncoded).toLatin1();
    const bool defaultPort = m_call.url.port() < 0;
    QByteArray head = m_call.method + ' ' + (path.isEmpty() ? QByteArray("/") : path);
    if (m_call.url.hasQuery())
        head += '?' + query;
    head += " HTTP/1.1\r\nHost: ";
    head += m_origin.host.contains(':') ? '[' + m_origin.host + ']' : m_origin.host;
    if (!defaultPort)
        head += ':' + QByteArray::number(m_origin.port);
    head += "\r\n";
    if (!m_call.body.isEmpty() || m_call.method == "POST" || m_call.method == "PUT"
        || m_call.method == "PATCH")
        head += "Content-Length: " + QByteArray::number(m_call.body.size()) + "\r\n";
    for (const auto &[name, value] : m_call.headers)
        if (!isOwnHeader(name))
            head += name + ": " + value + "\r\n";
    return head + "\r\n";
}

void HttpExchange::write()
{
    m_head = requestHead();
    const std::array buffers {asio::buffer(m_head.constData(), size_t(m_head.size())),
                              asio::buffer(m_call.body.constData(), size_t(m_call.body.size()))};
    m_sent = true; // taken back below if it is certain that nothing went out
    m_link->with([&](auto &stream) {
        asio::async_write(stream, buffers,
                          [self = shared_from_this(), link = m_link](ErrorCode error, std::size_t count) {
                              if (!self->m_link)
                                  return;
                              if (error && count == 0 && !link->tls) // TLS may have sent a part of a record
                                  self->m_sent = false;
                              if (error)
                                  self->fail(u"The connection broke while sending"_s, error);
                              else
                                  self->read();
                          });
    });
}

void HttpExchange::read()
{
    m_parser = std::make_unique<HttpParser<false>>();
    m_parser->eager(true);
    m_parser->header_limit(responseHeaderBytes);
    m_parser->body_limit(quint64(m_call.maxResponseBytes));
    m_parser->skip(m_call.method == "HEAD");
    m_link->with([&](auto &stream) {
        beast::http::async_read(stream, m_link->received, *m_parser,
                                [self = shared_from_this(), link = m_link](ErrorCode error, std::size_t) {
                                    if (error == beast::http::error::body_limit)
                                        self->fail(u"The answer is larger than allowed"_s, error);
                                    else if (error)
                                        self->fail(u"The connection broke before the answer was complete"_s,
                                                   error);
                                    else if (self->m_link)
                                        self->answered();
                                });
    });
}

void HttpExchange::answered()
{
    constexpr int switchingProtocols = 101;
    constexpr int firstFinal = 200;
    HttpMessage &message = m_parser->message;
    if (message.status < firstFinal) {
        if (message.status == switchingProtocols || ++m_interim > interimAnswers)
            abandon(u"The answer is not one to this request."_s);
        else
            read();
        return;
    }
    HttpOutcome outcome;
    outcome.fate = CallFate::Answered;
    outcome.status = message.status;
    outcome.headers = std::move(message.headers);
    outcome.body = std::move(message.body);
    end(std::move(outcome), m_parser->keep_alive() && m_link->received.size() == 0);
}

void HttpExchange::fail(const QString &what, ErrorCode error)
{
    abandon(what + u" ("_s + QString::fromLatin1(m_origin.host) + u": "_s
            + QString::fromStdString(error.message()) + u")."_s);
}

void HttpExchange::abandon(const QString &why)
{
    HttpOutcome outcome;
    outcome.fate = m_sent ? CallFate::Unknown : CallFate::NotSent;
    outcome.error = why;
    end(std::move(outcome), false);
}

void HttpExchange::end(HttpOutcome outcome, bool reusable)
{
    const Ended ended = std::exchange(m_ended, nullptr);
    if (!ended)
        return;
    m_clock.cancel();
    m_resolver.cancel();
    auto link = std::exchange(m_link, nullptr);
    if (link && !reusable) {
        link->close();
        link.reset();
    }
    ended(shared_from_this(), std::move(outcome), std::move(link));
}

} // namespace waypost::net
