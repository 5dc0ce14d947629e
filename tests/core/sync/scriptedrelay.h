// SPDX-FileCopyrightText: 2026 The Waypost authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/net/socketserver.h"
#include "core/wire/frames.h"

#include <QObject>

#include <atomic>
#include <functional>

namespace waypost::tests {

/// The relay's end of the socket in the hands of a test: real TLS, real WebSocket, and answers as scripted.
/// The script runs on the main thread.
class ScriptedRelay : public QObject {
public:
    using Script = std::function<void(net::SocketId, const wire::Frame &)>;
    explicit ScriptedRelay(net::TlsIdentity identity);
    ~ScriptedRelay() override;

    void run(Script script) { m_script = std::move(script); }
    void send(net::SocketId id, const wire::Frame &frame);
    void cut(net::SocketId id);

    [[nodiscard]] wire::PairingAddress address(const QString &code = QStringLiteral("CODE")) const;
    [[nodiscard]] const net::TlsIdentity &identity() const { return m_identity; }
    [[nodiscard]] quint16 port() const { return m_server->port(); }
    [[nodiscard]] int opened() const { return m_opened; } ///< sockets whose handshakes went through
    [[nodiscard]] int messages() const { return m_messages; }
    /// Frames of one kind so far, in order.
    template <class F> [[nodiscard]] QList<F> heard() const
    {
        QList<F> found;
        for (const wire::Frame &frame : m_frames)
            if (const auto *each = std::get_if<F>(&frame))
                found << *each;
        return found;
    }

private:
    net::TlsIdentity m_identity;
    Script m_script;
    QList<wire::Frame> m_frames;
    std::atomic<int> m_opened = 0;
    std::atomic<int> m_messages = 0;
    net::IoThread m_io;
    std::unique_ptr<net::SocketServer> m_server;
};

/// A self-signed certificate for localhost that is valid from so many seconds from now until so many.
[[nodiscard]] net::TlsIdentity identityValid(long fromSeconds, long untilSeconds);

} // namespace waypost::tests
