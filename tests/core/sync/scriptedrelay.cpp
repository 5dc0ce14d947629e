// SPDX-FileCopyrightText: 2026 The Waypost authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "scriptedrelay.h"

#include "core/base/bytes.h"

#include <openssl/ec.h>
#include <openssl/pem.h>
#include <openssl/x509v3.h>

namespace waypost::tests {

namespace {
using namespace Qt::StringLiterals;

QByteArray bytesOf(BIO *memory)
{
    char *data = nullptr;
    const long size = BIO_get_mem_data(memory, &data);
    return {data, qsizetype(size)};
}
} // namespace

ScriptedRelay::ScriptedRelay(net::TlsIdentity identity)
    : m_identity(std::move(identity))
{
    net::SocketHandler handler;
    handler.opened = [this](net::SocketId, const QByteArray &) { ++m_opened; };
    handler.received = [this](net::SocketId id, const QByteArray &message) {
        ++m_messages;
        m_server->admit(id); // large frames are fine here
        QMetaObject::invokeMethod(
            this,
            [this, id, message] {
                const auto frame = wire::decode(message);
                if (!frame)
                    qFatal("a frame that can't be read");
                m_frames << *frame;
                if (m_script)
                    m_script(id, *frame);
            },
            Qt::QueuedConnection);
    };
    handler.drained = [](net::SocketId) {};
    handler.closed = [](net::SocketId) {};
    auto server = net::SocketServer::listen(m_io, u"127.0.0.1"_s, 0, &m_identity, {}, handler);
    if (!server)
        qFatal("%s", qPrintable(server.error().text));
    m_server = *std::move(server);
}

ScriptedRelay::~ScriptedRelay()
{
    m_server.reset();
}

void ScriptedRelay::send(net::SocketId id, const wire::Frame &frame)
{
    m_io.post([this, id, message = std::make_shared<const QByteArray>(wire::encode(frame))] {
        m_server->send(id, message);
    });
}

void ScriptedRelay::cut(net::SocketId id)
{
    m_io.post([this, id] { m_server->close(id, 1012, "cut"); });
}

wire::PairingAddress ScriptedRelay::address(const QString &code) const
{
    return {u"127.0.0.1"_s, m_server->port(), m_identity.fingerprint, code};
}

net::TlsIdentity identityValid(long fromSeconds, long untilSeconds)
{
    EVP_PKEY *key = EVP_EC_gen("P-256");
    X509 *certificate = X509_new();
    X509_set_version(certificate, 2);
    ASN1_INTEGER_set(X509_get_serialNumber(certificate), 7);
    X509_gmtime_adj(X509_getm_notBefore(certificate), fromSeconds);
    X509_gmtime_adj(X509_getm_notAfter(certificate), untilSeconds);
    X509_set_pubkey(certificate, key);
    X509_NAME *name = X509_get_subject_name(certificate);
    X509_NAME_add_entry_by_txt(name, "CN", MBSTRING_ASC, reinterpret_cast<const unsigned char *>("localhost"),
                               -1, -1, 0);
    X509_set_issuer_name(certificate, name);
    X509_sign(certificate, key, EVP_sha256());
    net::TlsIdentity identity;
    BIO *memory = BIO_new(BIO_s_mem());
    PEM_write_bio_X509(memory, certificate);
    identity.certificatePem = bytesOf(memory);
    BIO_free(memory);
    memory = BIO_new(BIO_s_mem());
    PEM_write_bio_PrivateKey(memory, key, nullptr, nullptr, 0, nullptr, nullptr);
    identity.keyPem = bytesOf(memory);
    BIO_free(memory);
    unsigned char *der = nullptr;
    const int size = i2d_X509(certificate, &der);
    identity.fingerprint = sha256(QByteArrayView(der, size));
    OPENSSL_free(der);
    X509_free(certificate);
    EVP_PKEY_free(key);
    return identity;
}

} // namespace waypost::tests
