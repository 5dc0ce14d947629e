// SPDX-FileCopyrightText: 2026 The Waypost authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/sync/pin.h"

#include "core/base/bytes.h"

#include <QNetworkProxy>

namespace waypost::sync {

namespace {
using namespace Qt::StringLiterals;
constexpr int handshakeMs = 15'000;

QSslConfiguration bareTls()
{
    QSslConfiguration tls; // not defaultConfiguration()
    tls.setProtocol(QSsl::TlsV1_3OrLater);
    tls.setCaCertificates({});
    return tls;
}
} // namespace

QSslConfiguration tlsPinnedTo(const QSslCertificate &certificate)
{
    QSslConfiguration tls = bareTls();
    tls.setCaCertificates({certificate});
    tls.setPeerVerifyMode(QSslSocket::VerifyPeer);
    return tls;
}

QList<QSslError> errorsIgnoredFor(const QSslCertificate &certificate)
{
    return {QSslError(QSslError::HostNameMismatch, certificate)};
}

QByteArray fingerprintOf(const QSslCertificate &certificate)
{
    return sha256(certificate.toDer());
}

Error wrongRelay()
{
    return {
        u"wrong_relay"_s,
        u"The relay at this address is not the one you were invited to. Ask for a new invitation, and do not "
        "go on if it happens again."_s};
}

CertificateProbe::CertificateProbe(QObject *parent)
    : QObject(parent)
{
    m_patience.setSingleShot(true);
    connect(&m_patience, &QTimer::timeout, this, [this] {
        fail({u"relay_unreachable"_s, u"The relay does not answer. Check the address and the network."_s});
    });
    connect(&m_socket, &QSslSocket::encrypted, this, &CertificateProbe::shaken);
    connect(&m_socket, &QSslSocket::errorOccurred, this, [this] {
        fail({u"relay_unreachable"_s,
              u"The relay can't be reached ("_s + m_socket.errorString()
                  + u"). Check the address and the network."_s});
    });
}

void CertificateProbe::ask(const QString &host, quint16 port, const QByteArray &fingerprint)
{
    m_fingerprint = fingerprint;
    QSslConfiguration tls = bareTls();
    tls.setPeerVerifyMode(QSslSocket::VerifyNone); // the fingerprint decides, and nothing is sent
    m_socket.setSslConfiguration(tls);
    m_socket.setProxy(QNetworkProxy::NoProxy);
    m_patience.start(handshakeMs);
    m_socket.connectToHostEncrypted(host, port);
}

void CertificateProbe::shaken()
{
    if (m_over)
        return;
    const QSslCertificate certificate = m_socket.peerCertificate();
    if (certificate.isNull() || !constantTimeEquals(fingerprintOf(certificate), m_fingerprint)) {
        fail(wrongRelay());
        return;
    }
    m_over = true;
    m_patience.stop();
    m_socket.disconnectFromHost();
    Q_EMIT found(certificate);
}

void CertificateProbe::fail(const Error &error)
{
    if (m_over)
        return;
    m_over = true;
    m_patience.stop();
    m_socket.abort();
    Q_EMIT failed(error);
}

} // namespace waypost::sync
