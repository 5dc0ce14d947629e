// SPDX-FileCopyrightText: 2026 The Waypost authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/net/asio.h"
#include "core/net/http.h"

#include <boost/beast/http.hpp>

namespace waypost::net {

/// One HTTP/1 message as it comes from Beast's parser.
struct HttpMessage {
    QByteArray method; ///< of a request
    QByteArray target; ///< of a request
    int status = 0; ///< of a response
    HttpHeaders headers; ///< names in lower case, in the order received
    QByteArray body;
};

/// Beast's parser, filling an HttpMessage without a copy in between. A request with trailers or chunk
/// extensions is refused, since nobody needs them and parsers differ on them; in a response they are ignored.
template <bool isRequest> class HttpParser final : public beast::http::basic_parser<isRequest> {
public:
    HttpMessage message;

private:
    using Error = beast::http::error;
    using Text = beast::string_view;
    using Verb = beast::http::verb;
    using Field = beast::http::field;
    static constexpr std::uint64_t reservedBytes
        = 64 * 1024; ///< an announced length is a promise, not a reason to allocate

    static QByteArray copy(Text text) { return {text.data(), qsizetype(text.size())}; }

    void on_request_impl(Verb, Text method, Text target, int, ErrorCode &) override
    {
        message.method = copy(method);
        message.target = copy(target);
    }
    void on_response_impl(int status, Text, int, ErrorCode &) override { message.status = status; }
    void on_field_impl(Field, Text name, Text value, ErrorCode &error) override
    {
        if (!m_headerDone)
            message.headers.emplace_back(copy(name).toLower(), copy(value));
        else if (isRequest)
            error = Error::bad_field;
    }
    void on_header_impl(ErrorCode &) override { m_headerDone = true; }
    void on_body_init_impl(const boost::optional<std::uint64_t> &length, ErrorCode &) override
    {
        message.body.reserve(qsizetype(std::min(length.value_or(0), reservedBytes)));
    }
    std::size_t on_body_impl(Text body, ErrorCode &) override
    {
        message.body.append(body.data(), qsizetype(body.size()));
        return body.size();
    }
    void on_chunk_header_impl(std::uint64_t, Text extensions, ErrorCode &error) override
    {
        if (isRequest && !extensions.empty())
            error = Error::bad_chunk_extension;
    }
    std::size_t on_chunk_body_impl(std::uint64_t, Text body, ErrorCode &error) override
    {
        return on_body_impl(body, error);
    }
    void on_finish_impl(ErrorCode &) override { }

    bool m_headerDone = false;
};

} // namespace waypost::net
