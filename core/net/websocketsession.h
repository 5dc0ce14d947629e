// SPDX-FileCopyrightText: 2026 The Waypost authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/net/socketsession.h"

#include <boost/beast/http.hpp>
#include <boost/beast/ssl.hpp>
#include <boost/beast/websocket.hpp>
#include <string_view>

namespace waypost::net {

/// A SocketSession over a stream of bytes: Tcp::socket, beast::ssl_stream<Tcp::socket>, or one in memory.
template <class Stream> class WebSocketSession final : public SocketSession {
public:
    template <class... StreamArguments>
    WebSocketSession(SocketId id, QByteArray remoteAddress, std::shared_ptr<const Service> service,
                     const asio::any_io_executor &executor, StreamArguments &&...arguments)
        : SocketSession(executor, id, std::move(remoteAddress), std::move(service))
        , m_socket(std::forward<StreamArguments>(arguments)...)
    {
        m_socket.binary(true);
        m_socket.auto_fragment(false);
        m_socket.control_callback([this](beast::websocket::frame_type, beast::string_view) { heard(); });
    }

private:
    using Upgrade = beast::http::request_parser<beast::http::empty_body>;
    static constexpr std::uint32_t upgradeBytes = 8 * 1024;
    /// The request that makes a WebSocket of the connection, while it is read.
    struct UpgradeRead {
        beast::flat_buffer buffer {upgradeBytes};
        Upgrade parser;
    };

    std::shared_ptr<WebSocketSession> self()
    {
        return std::static_pointer_cast<WebSocketSession>(shared_from_this());
    }

    void doHandshake() override
    {
        if constexpr (requires(Stream & stream) {
                          stream.async_handshake(asio::ssl::stream_base::server, [](ErrorCode) {});
                      }) {
            m_socket.next_layer().async_handshake(asio::ssl::stream_base::server,
                                                  [self = self()](ErrorCode error) {
                                                      if (error)
                                                          self->end();
                                                      else
                                                          self->readUpgrade();
                                                  });
        } else {
            readUpgrade();
        }
    }

    void readUpgrade()
    {
        const auto upgrade = std::make_shared<UpgradeRead>();
        upgrade->parser.header_limit(upgradeBytes);
        beast::http::async_read(m_socket.next_layer(), upgrade->buffer, upgrade->parser,
                                [self = self(), upgrade](ErrorCode error, std::size_t) {
                                    if (error)
                                        self->end();
                                    else
                                        self->answerUpgrade(*upgrade);
                                });
    }

    void answerUpgrade(UpgradeRead &upgrade)
    {
        const auto &request = upgrade.parser.get();
        if (!beast::websocket::is_upgrade(request))
            return refuse("HTTP/1.1 426 Upgrade Required\r\nUpgrade: websocket\r\nConnection: close\r\n"
                          "Content-Length: 0\r\n\r\n");
        if (request.count(beast::http::field::origin) > 0) // browsers send it, native clients do not
            return refuse("HTTP/1.1 403 Forbidden\r\nConnection: close\r\nContent-Length: 0\r\n\r\n");
        if (upgrade.buffer.size() > 0) // nothing may come before our answer (RFC 6455, 4.1)
            return end();
        m_socket.async_accept(request, [self = self()](ErrorCode error) {
            if (error)
                self->end();
            else
                self->opened();
        });
    }

    void refuse(std::string_view answer)
    {
        asio::async_write(m_socket.next_layer(), asio::buffer(answer),
                          [self = self()](ErrorCode, std::size_t) { self->end(); });
    }

    void doRead(asio::mutable_buffer space) override
    {
        m_socket.async_read_some(space, [self = self()](ErrorCode error, std::size_t count) {
            self->received(error, count, self->m_socket.got_binary(), self->m_socket.is_message_done());
        });
    }

    void doWrite(asio::const_buffer message) override
    {
        m_socket.async_write(message,
                             [self = self()](ErrorCode error, std::size_t) { self->written(error); });
    }

    void doPing() override
    {
        m_socket.async_ping({}, [self = self()](ErrorCode) { self->pinged(); });
    }

    void doClose(quint16 code, const QByteArray &reason) override
    {
        const beast::string_view text(reason.constData(), std::size_t(reason.size()));
        const beast::websocket::close_reason words(static_cast<beast::websocket::close_code>(code), text);
        m_socket.async_close(words, [self = self()](ErrorCode) { self->end(); });
    }

    void doDisconnect() override { beast::close_socket(beast::get_lowest_layer(m_socket)); }
    void setMessageLimit(std::size_t bytes) override { m_socket.read_message_max(bytes); }
    std::size_t readSizeHint() override { return m_socket.read_size_hint(); }

    beast::websocket::stream<Stream, false> m_socket; ///< false: without permessage-deflate
};

} // namespace waypost::net
