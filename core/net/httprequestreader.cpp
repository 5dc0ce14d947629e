// SPDX-FileCopyrightText: 2026 The Waypost authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/net/httprequestreader.h"

#include "core/net/httprequestcheck.h"

namespace waypost::net {

namespace {
constexpr int malformed = 400;
constexpr int bodyTooLarge = 413;
constexpr int headerTooLong = 431;
/// Unparsed bytes in a body are the beginning of the line in front of a chunk: a hex number between line
/// ends.
bool isChunkLineStart(QByteArrayView bytes)
{
    constexpr qsizetype longestLine = 64;
    for (qsizetype i = 0; i < bytes.size(); ++i) {
        const char c = bytes[i];
        const bool digit = (c >= '0' && c <= '9') || (c >= 'a' && c <= 'f') || (c >= 'A' && c <= 'F');
        const bool lineEnd = c == '\r' || (c == '\n' && i > 0 && bytes[i - 1] == '\r');
        if (!digit && !lineEnd)
            return false;
    }
    return bytes.size() <= longestLine;
}

/// Where the header's end ("\r\n\r\n") begins, looking at the bytes from `from` on; -1 if it has not come, -2
/// if there is a byte that no header contains: NUL, or a line end of only one of CR and LF.
qsizetype findHeaderEnd(QByteArrayView bytes, qsizetype from)
{
    for (qsizetype i = from; i < bytes.size(); ++i) {
        const char c = bytes[i];
        const bool afterReturn = i > 0 && bytes[i - 1] == '\r';
        if (c == '\0' || afterReturn != (c == '\n'))
            return -2;
        if (c == '\n' && i >= 3 && bytes[i - 2] == '\n')
            return i - 3;
    }
    return -1;
}
} // namespace

HttpRequestReader::HttpRequestReader(const HttpLimits &limits)
    : m_limits(limits)
{
}

HttpRequestReader::State HttpRequestReader::feed(QByteArrayView bytes)
{
    if (m_state == State::Refused)
        return m_state;
    m_pending.append(bytes);
    if (m_state != State::Complete)
        advance();
    return m_state;
}

HttpRequest HttpRequestReader::take()
{
    Q_ASSERT(m_state == State::Complete);
    HttpMessage &message = m_parser->message;
    HttpRequest request;
    request.method = std::move(message.method);
    const qsizetype mark = message.target.indexOf('?');
    request.path = mark < 0 ? message.target : message.target.first(mark);
    request.query = mark < 0 ? QByteArray() : message.target.sliced(mark + 1);
    request.headers = std::move(message.headers);
    request.body = std::move(message.body);
    m_parser.reset();
    m_state = State::Idle;
    advance();
    return request;
}

void HttpRequestReader::advance()
{
    if (!m_parser)
        advanceHeader();
    if (m_parser && m_state != State::Refused)
        advanceBody();
}

void HttpRequestReader::advanceHeader()
{
    if (m_pending.isEmpty())
        return;
    m_state = State::Header;
    const qsizetype end = findHeaderEnd(m_pending, m_scanned);
    if (end == -2)
        return refuse(malformed);
    m_scanned = m_pending.size();
    if ((end < 0 ? m_pending.size() : end + 4) > m_limits.headerBytes)
        return refuse(headerTooLong);
    if (end < 0)
        return;
    if (const int refusal = checkRequestHeader(QByteArrayView(m_pending).first(end), m_limits))
        return refuse(refusal);
    m_scanned = 0;
    m_parser.emplace();
    m_parser->eager(true);
    m_parser->header_limit(quint32(m_limits.headerBytes));
    m_parser->body_limit(quint64(m_limits.bodyBytes));
}

void HttpRequestReader::advanceBody()
{
    ErrorCode error;
    const size_t used = m_parser->put(asio::buffer(m_pending.constData(), size_t(m_pending.size())), error);
    m_pending.remove(0, qsizetype(used));
    if (error == beast::http::error::body_limit)
        return refuse(bodyTooLarge);
    if (error && error != beast::http::error::need_more)
        return refuse(malformed);
    m_state = m_parser->is_done() ? State::Complete : State::Body;
    if (m_state == State::Body && !isChunkLineStart(m_pending))
        refuse(malformed);
}

void HttpRequestReader::refuse(int status)
{
    m_state = State::Refused;
    m_refusal = status;
    m_pending.clear();
}

bool HttpRequestReader::keepAlive() const
{
    return m_parser && m_parser->keep_alive();
}

bool HttpRequestReader::expectsContinue() const
{
    if (!m_parser)
        return false;
    const auto &headers = m_parser->message.headers;
    return std::any_of(headers.begin(), headers.end(), [](const auto &header) {
        return header.first == "expect" && header.second.compare("100-continue", Qt::CaseInsensitive) == 0;
    });
}

} // namespace waypost::net
