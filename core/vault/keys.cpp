// SPDX-FileCopyrightText: 2026 The Waypost authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/vault/keys.h"

#include "core/base/bytes.h"

#include <argon2.h>
#include <array>
#include <memory>
#include <openssl/core_names.h>
#include <openssl/evp.h>
#include <openssl/kdf.h>
#include <openssl/params.h>

namespace waypost::vault {

namespace {
using namespace Qt::StringLiterals;

constexpr qsizetype stretchedBytes = 32;
constexpr int nonceBytes = 12;
constexpr int tagBytes = 16;

using Context = std::unique_ptr<EVP_CIPHER_CTX, decltype(&EVP_CIPHER_CTX_free)>;

const unsigned char *bytesOf(QByteArrayView view)
{
    return reinterpret_cast<const unsigned char *>(view.data());
}

void *parameter(QByteArrayView view)
{
    return const_cast<char *>(view.data()); // OSSL_PARAM is read only here
}
} // namespace

Secret derive(QByteArrayView secret, QByteArrayView salt, QByteArrayView info, qsizetype size)
{
    const std::unique_ptr<EVP_KDF, decltype(&EVP_KDF_free)> kdf(EVP_KDF_fetch(nullptr, "HKDF", nullptr),
                                                                &EVP_KDF_free);
    const std::unique_ptr<EVP_KDF_CTX, decltype(&EVP_KDF_CTX_free)> context(EVP_KDF_CTX_new(kdf.get()),
                                                                            &EVP_KDF_CTX_free);
    const QByteArray none(32, '\0'); // what RFC 5869 takes for no salt
    if (salt.isEmpty())
        salt = none;
    char digest[] = "SHA256";
    const std::array parameters {
        OSSL_PARAM_construct_utf8_string(OSSL_KDF_PARAM_DIGEST, digest, 0),
        OSSL_PARAM_construct_octet_string(OSSL_KDF_PARAM_KEY, parameter(secret), size_t(secret.size())),
        OSSL_PARAM_construct_octet_string(OSSL_KDF_PARAM_SALT, parameter(salt), size_t(salt.size())),
        OSSL_PARAM_construct_octet_string(OSSL_KDF_PARAM_INFO, parameter(info), size_t(info.size())),
        OSSL_PARAM_construct_end()};
    Secret key(size);
    if (EVP_KDF_derive(context.get(), key.data(), size_t(size), parameters.data()) != 1)
        qFatal("OpenSSL cannot derive keys");
    return key;
}

Result<Secret> stretch(const QString &passphrase, QByteArrayView salt, const StretchCost &cost)
{
    QByteArray typed = passphrase.normalized(QString::NormalizationForm_C).toUtf8();
    Secret key(stretchedBytes);
    const int code
        = argon2id_hash_raw(cost.passes, cost.memoryKib, cost.lanes, typed.constData(), size_t(typed.size()),
                            salt.data(), size_t(salt.size()), key.data(), size_t(key.size()));
    wipe(typed);
    if (code != ARGON2_OK)
        return Error {u"key_unavailable"_s,
                      u"The passphrase could not be worked on ("_s
                          + QString::fromLatin1(argon2_error_message(code))
                          + u"). Close other programs and try again."_s};
    return key;
}

QByteArray seal(const Secret &key, QByteArrayView plain, QByteArrayView about)
{
    const Context context(EVP_CIPHER_CTX_new(), &EVP_CIPHER_CTX_free);
    const QByteArray nonce = randomBytes(nonceBytes);
    QByteArray sealed(nonce + QByteArray(plain.size() + tagBytes, '\0'));
    auto *out = reinterpret_cast<unsigned char *>(sealed.data()) + nonceBytes;
    int length = 0;
    const bool done = key.size() == stretchedBytes
        && EVP_EncryptInit_ex(context.get(), EVP_aes_256_gcm(), nullptr, bytesOf(key.view()), bytesOf(nonce))
            == 1
        && EVP_EncryptUpdate(context.get(), nullptr, &length, bytesOf(about), int(about.size())) == 1
        && EVP_EncryptUpdate(context.get(), out, &length, bytesOf(plain), int(plain.size())) == 1
        && EVP_EncryptFinal_ex(context.get(), out + length, &length) == 1
        && EVP_CIPHER_CTX_ctrl(context.get(), EVP_CTRL_GCM_GET_TAG, tagBytes, out + plain.size()) == 1;
    if (!done)
        qFatal("OpenSSL cannot encrypt");
    return sealed;
}

std::optional<Secret> unseal(const Secret &key, QByteArrayView sealed, QByteArrayView about)
{
    if (sealed.size() < nonceBytes + tagBytes || key.size() != stretchedBytes)
        return std::nullopt;
    const Context context(EVP_CIPHER_CTX_new(), &EVP_CIPHER_CTX_free);
    const QByteArrayView body = sealed.sliced(nonceBytes).chopped(tagBytes);
    QByteArray tag = sealed.last(tagBytes).toByteArray();
    Secret plain(body.size());
    int length = 0;
    const bool done
        = EVP_DecryptInit_ex(context.get(), EVP_aes_256_gcm(), nullptr, bytesOf(key.view()), bytesOf(sealed))
            == 1
        && EVP_DecryptUpdate(context.get(), nullptr, &length, bytesOf(about), int(about.size())) == 1
        && EVP_DecryptUpdate(context.get(), plain.data(), &length, bytesOf(body), int(body.size())) == 1
        && EVP_CIPHER_CTX_ctrl(context.get(), EVP_CTRL_GCM_SET_TAG, tagBytes, tag.data()) == 1
        && EVP_DecryptFinal_ex(context.get(), plain.data() + length, &length) == 1;
    if (!done)
        return std::nullopt;
    return plain;
}

} // namespace waypost::vault
