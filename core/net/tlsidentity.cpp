// SPDX-FileCopyrightText: 2026 The Waypost authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/net/tlsidentity.h"

#include "core/base/bytes.h"
#include "core/base/text.h"
#include "core/net/asio.h"

#include <QDir>
#include <QFile>
#include <QUrl>

#include <array>
#include <cerrno>
#include <fcntl.h>
#include <openssl/bn.h>
#include <openssl/ec.h>
#include <openssl/err.h>
#include <openssl/pem.h>
#include <openssl/x509v3.h>
#include <sys/stat.h>
#include <unistd.h>

namespace waypost::net {

namespace {
using namespace Qt::StringLiterals;

using Key = std::unique_ptr<EVP_PKEY, decltype(&EVP_PKEY_free)>;
using Certificate = std::unique_ptr<X509, decltype(&X509_free)>;
using Memory = std::unique_ptr<BIO, decltype(&BIO_free)>;

constexpr mode_t ownerReads = 0600;
constexpr mode_t allRead = 0644;

Error filesError(const QString &folder, const QString &what)
{
    return {u"tls_identity_unusable"_s,
            u"The files certificate.pem and key.pem in "_s + folder + u" "_s + what};
}

QByteArray contentOf(BIO *memory)
{
    char *data = nullptr;
    const long size = BIO_get_mem_data(memory, &data);
    return {data, qsizetype(size)};
}

Memory memoryOf(const QByteArray &pem)
{
    return {BIO_new_mem_buf(pem.constData(), int(pem.size())), BIO_free};
}

QByteArray fingerprintOf(X509 *certificate)
{
    unsigned char *der = nullptr;
    const int size = i2d_X509(certificate, &der);
    if (size <= 0)
        return {};
    QByteArray digest = sha256(QByteArrayView(der, size));
    OPENSSL_free(der);
    return digest;
}

/// Names and addresses as they stand in the extension: "DNS:localhost,IP:127.0.0.1". Others are left out: the
/// text is a small language of its own.
QByteArray alternativeNames(const QStringList &hostNames)
{
    QByteArrayList names {"DNS:localhost", "IP:127.0.0.1", "IP:::1"};
    for (const QString &hostName : hostNames) {
        ErrorCode notAnAddress;
        const auto literal = asio::ip::make_address(hostName.toStdString(), notAnAddress);
        const QByteArray ascii
            = notAnAddress ? QUrl::toAce(hostName) : QByteArray::fromStdString(literal.to_string());
        const bool plain = std::all_of(ascii.begin(), ascii.end(), [](char c) {
            return (c >= '0' && c <= '9') || (c >= 'a' && c <= 'z') || c == '-' || c == '.' || c == ':';
        });
        const QByteArray name = (notAnAddress ? "DNS:" : "IP:") + ascii;
        if (!ascii.isEmpty() && plain && (!notAnAddress || !ascii.contains(':')) && !names.contains(name))
            names << name;
    }
    return names.join(',');
}

bool addExtension(X509 *certificate, int kind, const QByteArray &value)
{
    X509V3_CTX context;
    X509V3_set_ctx_nodb(&context);
    X509V3_set_ctx(&context, certificate, certificate, nullptr, nullptr, 0);
    const std::unique_ptr<X509_EXTENSION, decltype(&X509_EXTENSION_free)> extension(
        X509V3_EXT_conf_nid(nullptr, &context, kind, value.constData()), X509_EXTENSION_free);
    return extension && X509_add_ext(certificate, extension.get(), -1) == 1;
}

bool setSerial(X509 *certificate)
{
    constexpr int serialBytes = 16;
    const QByteArray random = randomBytes(serialBytes);
    const std::unique_ptr<BIGNUM, decltype(&BN_free)> number(
        BN_bin2bn(reinterpret_cast<const unsigned char *>(random.constData()), serialBytes, nullptr),
        BN_free);
    return number && BN_to_ASN1_INTEGER(number.get(), X509_get_serialNumber(certificate));
}

Certificate certify(EVP_PKEY *key, const QStringList &hostNames)
{
    constexpr long dayS = 24L * 60 * 60;
    constexpr long lifeS = 3653 * dayS;
    constexpr long version3 = 2; // counted from 0
    Certificate certificate(X509_new(), X509_free);
    X509 *x = certificate.get();
    X509_NAME *name = x ? X509_get_subject_name(x) : nullptr;
    const auto *commonName = reinterpret_cast<const unsigned char *>("Waypost relay");
    // No key usage: one without certificate signing would stop verifiers from trusting it as its own issuer.
    const bool made = x && X509_set_version(x, version3) == 1 && setSerial(x)
        && X509_gmtime_adj(X509_getm_notBefore(x), -dayS) && X509_gmtime_adj(X509_getm_notAfter(x), lifeS)
        && X509_NAME_add_entry_by_txt(name, "CN", MBSTRING_ASC, commonName, -1, -1, 0) == 1
        && X509_set_issuer_name(x, name) == 1 && X509_set_pubkey(x, key) == 1
        && addExtension(x, NID_basic_constraints, "critical,CA:FALSE")
        && addExtension(x, NID_ext_key_usage, "serverAuth")
        && addExtension(x, NID_subject_alt_name, alternativeNames(hostNames))
        && X509_sign(x, key, EVP_sha256()) > 0;
    if (!made)
        certificate.reset();
    return certificate;
}

/// Writes a new file so that it is there whole or not at all once it has its name.
bool writeNew(const QString &path, const QByteArray &content, mode_t mode)
{
    const QByteArray name = QFile::encodeName(path);
    const QByteArray unfinished = name + ".new";
    ::unlink(unfinished.constData());
    const int file = ::open(unfinished.constData(), O_WRONLY | O_CREAT | O_EXCL | O_CLOEXEC, mode);
    if (file < 0)
        return false;
    const bool written = ::write(file, content.constData(), std::size_t(content.size())) == content.size()
        && ::fsync(file) == 0;
    const bool closed = ::close(file) == 0;
    return written && closed && ::rename(unfinished.constData(), name.constData()) == 0;
}

bool syncFolder(const QString &folder)
{
    const int handle = ::open(QFile::encodeName(folder).constData(), O_RDONLY | O_DIRECTORY | O_CLOEXEC);
    if (handle < 0)
        return false;
    const bool synced = ::fsync(handle) == 0;
    ::close(handle);
    return synced;
}

Result<TlsIdentity> createIdentity(const QString &folder, const QStringList &hostNames)
{
    const Key key(EVP_EC_gen("P-256"), EVP_PKEY_free);
    const Certificate certificate = key ? certify(key.get(), hostNames) : Certificate(nullptr, X509_free);
    const Memory keyText(BIO_new(BIO_s_secmem()), BIO_free);
    const Memory certificateText(BIO_new(BIO_s_mem()), BIO_free);
    if (!certificate
        || PEM_write_bio_PrivateKey(keyText.get(), key.get(), nullptr, nullptr, 0, nullptr, nullptr) != 1
        || PEM_write_bio_X509(certificateText.get(), certificate.get()) != 1)
        return filesError(folder, u"cannot be made: OpenSSL refuses. Check the OpenSSL installation."_s);
    TlsIdentity identity {contentOf(certificateText.get()), contentOf(keyText.get()),
                          fingerprintOf(certificate.get())};
    if (!QDir().mkpath(folder) || !writeNew(folder + u"/key.pem"_s, identity.keyPem, ownerReads)
        || !writeNew(folder + u"/certificate.pem"_s, identity.certificatePem, allRead) || !syncFolder(folder))
        return filesError(
            folder,
            u"cannot be written. Check that the folder belongs to you and that the disk has space."_s);
    return identity;
}

Result<TlsIdentity> loadIdentity(const QString &folder)
{
    const QString keyPath = folder + u"/key.pem"_s;
    if (::chmod(QFile::encodeName(keyPath).constData(), ownerReads) != 0)
        return filesError(folder,
                          u"cannot be used: the key's rights cannot be set. Check who owns the files."_s);
    TlsIdentity identity {readSmallFile(folder + u"/certificate.pem"_s), readSmallFile(keyPath), {}};
    const Certificate certificate(
        PEM_read_bio_X509(memoryOf(identity.certificatePem).get(), nullptr, nullptr, nullptr), X509_free);
    // Without a function OpenSSL would ask for a password on the terminal.
    const auto noPassword = [](char *, int, int, void *) { return 0; };
    const Key key(PEM_read_bio_PrivateKey(memoryOf(identity.keyPem).get(), nullptr, noPassword, nullptr),
                  EVP_PKEY_free);
    const bool match = certificate && key && X509_check_private_key(certificate.get(), key.get()) == 1;
    ERR_clear_error(); // or the next TLS connection of this thread would report it
    if (!match)
        return filesError(folder, u"are damaged or do not belong together. Restore both from a backup."_s);
    identity.fingerprint = fingerprintOf(certificate.get());
    return identity;
}
} // namespace

Result<TlsIdentity> TlsIdentity::loadOrCreate(const QString &folder, const QStringList &hostNames)
{
    const bool hasCertificate = QFile::exists(folder + u"/certificate.pem"_s);
    const bool hasKey = QFile::exists(folder + u"/key.pem"_s);
    if (hasCertificate != hasKey)
        return filesError(folder,
                          u"belong together, and one is missing. Restore it from a backup; if no desktop was "
                          "paired yet, delete the other one and start again."_s);
    return hasKey ? loadIdentity(folder) : createIdentity(folder, hostNames);
}

} // namespace waypost::net
