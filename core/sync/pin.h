// SPDX-FileCopyrightText: 2026 The Waypost authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/base/result.h"

#include <QSslConfiguration>
#include <QSslError>
#include <QSslSocket>
#include <QTimer>

/// Pinning: which certificate the other side must have. Always per socket: whatever is set as Qt's default
/// configuration, system CAs among it, plays no part (CVE-2023-34410 is not fixed in Qt 6.4.2, security.md
/// 0).
namespace waypost::sync {

/// TLS 1.3 with nothing but that certificate to believe in.
[[nodiscard]] QSslConfiguration tlsPinnedTo(const QSslCertificate &certificate);
/// The one thing that may be wrong with a pinned certificate: it names another host.
[[nodiscard]] QList<QSslError> errorsIgnoredFor(const QSslCertificate &certificate);
[[nodiscard]] QByteArray fingerprintOf(const QSslCertificate &certificate); ///< SHA-256 of its DER
[[nodiscard]] Error wrongRelay();

/// Asks a relay for its certificate and compares it with the fingerprint a person has copied. Nothing but the
/// TLS handshake is sent; the connection is closed again.
class CertificateProbe : public QObject {
    Q_OBJECT
public:
    explicit CertificateProbe(QObject *parent = nullptr);
    void ask(const QString &host, quint16 port, const QByteArray &fingerprint);

Q_SIGNALS:
    void found(const QSslCertificate &certificate);
    void failed(const waypost::Error &error); ///< relay_unreachable, wrong_relay

private:
    void shaken();
    void fail(const Error &error);
    QSslSocket m_socket;
    QTimer m_patience;
    QByteArray m_fingerprint;
    bool m_over = false;
};

} // namespace waypost::sync
