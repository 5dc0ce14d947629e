// SPDX-FileCopyrightText: 2026 The Waypost authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/sync/linkstate.h"
#include "core/sync/pin.h"
#include "core/wire/frames.h"

#include <QElapsedTimer>
#include <QWebSocket>

namespace waypost::sync {

/// One connection to the relay with that certificate and no other. Used once: made, opened, ended.
class Connection : public QObject {
    Q_OBJECT
public:
    explicit Connection(const QSslCertificate &pinned, const LinkTimes &times = {},
                        QObject *parent = nullptr);
    ~Connection() override;

    void open(const QString &host, quint16 port);
    void close(); ///< ended() does not follow
    void check(); ///< ends unless the other side gives a sign of life soon
    void send(const wire::Frame &frame);

Q_SIGNALS:
    void opened(); ///< the pin has been checked: now secrets may be sent
    void received(const waypost::wire::Frame &frame);
    void ended(const waypost::Error &why); ///< relay_unreachable, wrong_relay, relay_silent, frame_malformed

private:
    void socketOpened();
    void messageReceived(const QByteArray &message);
    void beat();
    void signOfLife();
    void end(const Error &why);
    [[nodiscard]] bool talksToPinned() const;

    QSslCertificate m_pinned;
    LinkTimes m_times;
    QWebSocket m_socket;
    QTimer m_patience;
    QTimer m_pulse;
    QElapsedTimer m_heard; ///< monotonic: a clock that is set does not matter
    bool m_over = false;
    bool m_wrongCertificate = false;
};

} // namespace waypost::sync
