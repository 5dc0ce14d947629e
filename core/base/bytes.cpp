// SPDX-FileCopyrightText: 2026 The Waypost authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/bytes.h"

#include <QtEndian>

#include <openssl/crypto.h>
#include <openssl/evp.h>
#include <openssl/hmac.h>
#include <openssl/rand.h>

namespace waypost {

namespace {
constexpr qsizetype digestSize = 32;
const unsigned char *bytesOf(QByteArrayView view)
{
    return reinterpret_cast<const unsigned char *>(view.data());
}
} // namespace

QByteArray sha256(QByteArrayView bytes)
{
    QByteArray digest(digestSize, Qt::Uninitialized);
    unsigned int size = 0;
    if (EVP_Digest(bytes.data(), size_t(bytes.size()), reinterpret_cast<unsigned char *>(digest.data()),
                   &size, EVP_sha256(), nullptr)
        != 1)
        qFatal("OpenSSL cannot compute SHA-256");
    return digest;
}

QByteArray hmacSha256(QByteArrayView key, QByteArrayView bytes)
{
    QByteArray digest(digestSize, Qt::Uninitialized);
    unsigned int size = 0;
    if (!HMAC(EVP_sha256(), key.data(), int(key.size()), bytesOf(bytes), size_t(bytes.size()),
              reinterpret_cast<unsigned char *>(digest.data()), &size))
        qFatal("OpenSSL cannot compute HMAC-SHA-256");
    return digest;
}

QByteArray randomBytes(qsizetype count)
{
    QByteArray bytes(count, Qt::Uninitialized);
    if (RAND_bytes(reinterpret_cast<unsigned char *>(bytes.data()), int(count)) != 1)
        qFatal("the system gives no random bytes");
    return bytes;
}

bool constantTimeEquals(QByteArrayView a, QByteArrayView b)
{
    return a.size() == b.size() && CRYPTO_memcmp(a.data(), b.data(), size_t(a.size())) == 0;
}

QByteArray fromStrictHex(QByteArrayView hex)
{
    if (hex.size() % 2 != 0)
        return {};
    for (const char c : hex)
        if (!((c >= '0' && c <= '9') || (c >= 'a' && c <= 'f') || (c >= 'A' && c <= 'F')))
            return {};
    return QByteArray::fromHex(hex.toByteArray());
}

Sha256::Sha256()
    : m_context(EVP_MD_CTX_new())
{
    EVP_DigestInit_ex(static_cast<EVP_MD_CTX *>(m_context), EVP_sha256(), nullptr);
}

Sha256::~Sha256()
{
    EVP_MD_CTX_free(static_cast<EVP_MD_CTX *>(m_context));
}

Sha256 &Sha256::add(QByteArrayView bytes)
{
    EVP_DigestUpdate(static_cast<EVP_MD_CTX *>(m_context), bytes.data(), size_t(bytes.size()));
    return *this;
}

Sha256 &Sha256::add(qint64 number)
{
    const qint64 bigEndian = qToBigEndian(number);
    return add(QByteArrayView(reinterpret_cast<const char *>(&bigEndian), sizeof bigEndian));
}

Sha256 &Sha256::addField(QByteArrayView bytes)
{
    return add(qint64(bytes.size())).add(bytes);
}

QByteArray Sha256::finish()
{
    QByteArray digest(digestSize, Qt::Uninitialized);
    auto *context = static_cast<EVP_MD_CTX *>(m_context);
    EVP_DigestFinal_ex(context, reinterpret_cast<unsigned char *>(digest.data()), nullptr);
    EVP_DigestInit_ex(context, EVP_sha256(), nullptr);
    return digest;
}

} // namespace waypost
