// SPDX-FileCopyrightText: 2026 The Waypost authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/bytes.h"

#include <QtEndian>

#include <algorithm>
#include <array>
#include <openssl/core_names.h>
#include <openssl/crypto.h>
#include <openssl/evp.h>
#include <openssl/params.h>
#include <openssl/rand.h>
#include <string>

namespace waypost {

namespace {
constexpr qsizetype digestSize = 32;
constexpr auto digestName = "SHA256";

const unsigned char *bytesOf(QByteArrayView view)
{
    return reinterpret_cast<const unsigned char *>(view.data());
}

// OpenSSL 3 looks an algorithm up by its name at each use of the old constants; that costs as much as hashing
// a short text. These two are looked up once and never change.

const EVP_MD *digestKind()
{
    static const EVP_MD *const kind = EVP_MD_fetch(nullptr, digestName, nullptr);
    return kind;
}

const EVP_MAC_CTX *macPattern()
{
    static const EVP_MAC_CTX *const pattern = [] {
        EVP_MAC *mac = EVP_MAC_fetch(nullptr, "HMAC", nullptr);
        EVP_MAC_CTX *context = EVP_MAC_CTX_new(mac);
        EVP_MAC_free(mac); // the context holds it
        std::array<char, 8> digest {};
        std::copy_n(digestName, std::char_traits<char>::length(digestName), digest.begin());
        const std::array parameters {
            OSSL_PARAM_construct_utf8_string(OSSL_MAC_PARAM_DIGEST, digest.data(), 0),
            OSSL_PARAM_construct_end()};
        if (EVP_MAC_CTX_set_params(context, parameters.data()) != 1)
            qFatal("OpenSSL has no HMAC-SHA-256");
        return context;
    }();
    return pattern;
}
} // namespace

QByteArray sha256(QByteArrayView bytes)
{
    QByteArray digest(digestSize, Qt::Uninitialized);
    unsigned int size = 0;
    if (EVP_Digest(bytes.data(), size_t(bytes.size()), reinterpret_cast<unsigned char *>(digest.data()),
                   &size, digestKind(), nullptr)
        != 1)
        qFatal("OpenSSL cannot compute SHA-256");
    return digest;
}

QByteArray hmacSha256(QByteArrayView key, QByteArrayView bytes)
{
    QByteArray digest(digestSize, Qt::Uninitialized);
    static constexpr unsigned char nothing = 0; // an empty key is one; a null pointer would be none
    EVP_MAC_CTX *context = EVP_MAC_CTX_dup(macPattern());
    size_t size = 0;
    const bool made
        = EVP_MAC_init(context, key.isEmpty() ? &nothing : bytesOf(key), size_t(key.size()), nullptr) == 1
        && EVP_MAC_update(context, bytesOf(bytes), size_t(bytes.size())) == 1
        && EVP_MAC_final(context, reinterpret_cast<unsigned char *>(digest.data()), &size,
                         size_t(digest.size()))
            == 1;
    EVP_MAC_CTX_free(context);
    if (!made)
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
    EVP_DigestInit_ex(static_cast<EVP_MD_CTX *>(m_context), digestKind(), nullptr);
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
    EVP_DigestInit_ex(context, digestKind(), nullptr);
    return digest;
}

} // namespace waypost
