// SPDX-FileCopyrightText: 2026 The Waypost authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/sync/connection.h"

#include <QNetworkProxy>
#include <QNetworkRequest>
#include <QUrl>

namespace waypost::sync {

namespace {
using namespace Qt::StringLiterals;
constexpr quint64 largestMessage = 4 * 1024 * 1024;
constexpr quint64 largestOutgoingFrame = 512 * 1024;

Error relaySilent()
{
    return {u"relay_silent"_s, u"The relay has stopped answering."_s};
}
} // namespace

Connection::Connection(const QSslCertificate &pinned, const LinkTimes &times, QObject *parent)
    : QObject(parent)
    , m_pinned(pinned)
    , m_times(times)
    , m_socket(QString(), QWebSocketProtocol::VersionLatest) // no Origin: only browsers have one
{
    m_socket.setSslConfiguration(tlsPinnedTo(pinned));
    m_socket.ignoreSslErrors(errorsIgnoredFor(pinned));
    m_socket.setProxy(QNetworkProxy::NoProxy);
    m_socket.setMaxAllowedIncomingMessageSize(largestMessage);
    m_socket.setMaxAllowedIncomingFrameSize(largestMessage);
    m_socket.setOutgoingFrameSize(largestOutgoingFrame);
    m_patience.setSingleShot(true);
    connect(&m_patience, &QTimer::timeout, this, [this] { end(relaySilent()); });
    connect(&m_pulse, &QTimer::timeout, this, &Connection::beat);
    connect(&m_socket, &QWebSocket::connected, this, &Connection::socketOpened);
    connect(&m_socket, &QWebSocket::binaryMessageReceived, this, &Connection::messageReceived);
    connect(&m_socket, &QWebSocket::textMessageReceived, this, [this] {
        end({u"frame_malformed"_s,
             u"The relay sent something else than frames. Update this program or the relay."_s});
    });
    connect(&m_socket, &QWebSocket::pong, this, &Connection::signOfLife);
    connect(&m_socket, &QWebSocket::sslErrors, this, [this] { m_wrongCertificate = true; });
    const auto lost = [this] {
        if (m_wrongCertificate && m_socket.error() == QAbstractSocket::SslHandshakeFailedError)
            end(wrongRelay());
        else
            end({u"relay_unreachable"_s, u"No connection to the relay: "_s + m_socket.errorString()});
    };
    connect(&m_socket, qOverload<QAbstractSocket::SocketError>(&QWebSocket::error), this, lost);
    connect(&m_socket, &QWebSocket::disconnected, this, lost);
}

Connection::~Connection()
{
    close();
}

void Connection::open(const QString &host, quint16 port)
{
    QUrl url;
    url.setScheme(u"wss"_s);
    url.setHost(host);
    url.setPort(port);
    url.setPath(u"/"_s);
    m_patience.start(m_times.connectMs);
    m_socket.open(QNetworkRequest(url));
}

void Connection::close()
{
    m_over = true;
    m_patience.stop();
    m_pulse.stop();
    m_socket.disconnect(this);
    m_socket.abort();
}

void Connection::end(const Error &why)
{
    if (m_over)
        return;
    m_over = true;
    m_patience.stop();
    m_pulse.stop();
    m_socket.disconnect(this);
    m_socket.abort();
    Q_EMIT ended(why);
}

bool Connection::talksToPinned() const
{
    return m_socket.sslConfiguration().peerCertificate() == m_pinned;
}

void Connection::socketOpened()
{
    m_patience.stop();
    if (!talksToPinned()) { // what has been verified is looked at once more before anything is said
        end(wrongRelay());
        return;
    }
    m_heard.start();
    m_pulse.start(m_times.pingMs);
    Q_EMIT opened();
}

void Connection::beat()
{
    if (m_heard.elapsed() > m_times.deadMs)
        end(relaySilent());
    else
        m_socket.ping();
}

void Connection::signOfLife()
{
    m_heard.start();
    m_patience.stop();
}

void Connection::check()
{
    if (m_over || !m_pulse.isActive())
        return; // still being opened: its own patience judges that
    m_patience.start(m_times.checkMs);
    m_socket.ping();
}

void Connection::messageReceived(const QByteArray &message)
{
    if (m_over)
        return;
    signOfLife();
    const auto frame = wire::decode(message);
    if (frame)
        Q_EMIT received(*frame);
    else if (frame.error().code != "frame_unknown"_L1) // of a newer relay: skipped
        end(frame.error());
}

void Connection::send(const wire::Frame &frame)
{
    if (!m_over)
        m_socket.sendBinaryMessage(wire::encode(frame));
}

} // namespace waypost::sync
