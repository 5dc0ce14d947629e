// SPDX-FileCopyrightText: 2026 The Waypost authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/net/tlsidentity.h"

#include <QCryptographicHash>
#include <QDateTime>
#include <QDir>
#include <QFile>
#include <QSslCertificate>
#include <QSslKey>
#include <QTemporaryDir>
#include <QTest>

using namespace waypost;
using namespace waypost::net;
using namespace Qt::StringLiterals;

class TestNetTlsIdentity : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void makesAndKeepsIt();
    void namesHosts();
    void refuses_data();
    void refuses();
    void takesRightsAway();
};

namespace {
constexpr QFile::Permissions ownerOnly
    = QFile::ReadOwner | QFile::WriteOwner | QFile::ReadUser | QFile::WriteUser;

void overwrite(const QString &path, const QByteArray &content)
{
    QFile file(path);
    QVERIFY(file.open(QIODevice::WriteOnly | QIODevice::Truncate));
    file.write(content);
}
} // namespace

void TestNetTlsIdentity::makesAndKeepsIt()
{
    QTemporaryDir place;
    const QString folder = place.filePath(u"new/tls"_s);
    const auto made = TlsIdentity::loadOrCreate(folder);
    QVERIFY(made);
    QCOMPARE(QFile::permissions(folder + u"/key.pem"_s), ownerOnly);
    QCOMPARE(QDir(folder).entryList(QDir::Files), QStringList({u"certificate.pem"_s, u"key.pem"_s}));

    const QSslCertificate certificate(made->certificatePem);
    QCOMPARE(made->fingerprint, certificate.digest(QCryptographicHash::Sha256));
    QVERIFY(certificate.isSelfSigned());
    QCOMPARE(certificate.publicKey().algorithm(), QSsl::Ec);
    QVERIFY(certificate.effectiveDate() < QDateTime::currentDateTimeUtc());
    QVERIFY(certificate.expiryDate() > QDateTime::currentDateTimeUtc().addYears(9));

    const auto kept = TlsIdentity::loadOrCreate(folder, {u"other.example"_s});
    QVERIFY(kept);
    QCOMPARE(kept->fingerprint, made->fingerprint);
    QCOMPARE(QSslKey(kept->keyPem, QSsl::Ec), QSslKey(made->keyPem, QSsl::Ec));
    const auto another = TlsIdentity::loadOrCreate(place.filePath(u"another"_s));
    QVERIFY(another);
    QVERIFY(another->fingerprint != made->fingerprint);
}

void TestNetTlsIdentity::namesHosts()
{
    QTemporaryDir place;
    const auto made
        = TlsIdentity::loadOrCreate(place.path(),
                                    {u"relay.example"_s, u"Bücher.example"_s, u"10.1.2.3"_s, u"2001:db8::7"_s,
                                     u"localhost"_s, u"evil,DNS:*.example"_s, u"IP:1.2.3.4"_s, u""_s});
    QVERIFY(made);
    const auto names = QSslCertificate(made->certificatePem).subjectAlternativeNames();
    QStringList dns = names.values(QSsl::DnsEntry);
    QStringList addresses = names.values(QSsl::IpAddressEntry);
    dns.sort();
    addresses.sort();
    QCOMPARE(dns, QStringList({u"localhost"_s, u"relay.example"_s, u"xn--bcher-kva.example"_s}));
    QCOMPARE(addresses, QStringList({u"10.1.2.3"_s, u"127.0.0.1"_s, u"2001:db8::7"_s, u"::1"_s}));
}

void TestNetTlsIdentity::refuses_data()
{
    QTest::addColumn<QString>("file");
    QTest::addColumn<QString>("fate");
    QTest::newRow("no certificate") << u"certificate.pem"_s << u"missing"_s;
    QTest::newRow("no key") << u"key.pem"_s << u"missing"_s;
    QTest::newRow("empty certificate") << u"certificate.pem"_s << u"empty"_s;
    QTest::newRow("empty key") << u"key.pem"_s << u"empty"_s;
    QTest::newRow("another's key") << u"key.pem"_s << u"another"_s;
}

void TestNetTlsIdentity::refuses()
{
    QFETCH(QString, file);
    QFETCH(QString, fate);
    QTemporaryDir place;
    QVERIFY(TlsIdentity::loadOrCreate(place.path()));
    const QString path = place.filePath(file);
    QVERIFY(QFile::remove(path));
    if (fate == "empty"_L1)
        overwrite(path, {});
    if (fate == "another"_L1)
        overwrite(path, TlsIdentity::loadOrCreate(place.filePath(u"another"_s))->keyPem);
    const auto loaded = TlsIdentity::loadOrCreate(place.path());
    QVERIFY(!loaded);
    QCOMPARE(loaded.error().code, u"tls_identity_unusable"_s);
    QCOMPARE(QFile::exists(path), fate != "missing"_L1); // never made anew
}

void TestNetTlsIdentity::takesRightsAway()
{
    QTemporaryDir place;
    QVERIFY(TlsIdentity::loadOrCreate(place.path()));
    const QString key = place.filePath(u"key.pem"_s);
    QVERIFY(QFile::setPermissions(key, ownerOnly | QFile::ReadGroup | QFile::ReadOther));
    QVERIFY(TlsIdentity::loadOrCreate(place.path()));
    QCOMPARE(QFile::permissions(key), ownerOnly);
}

QTEST_GUILESS_MAIN(TestNetTlsIdentity)
#include "tst_nettlsidentity.moc"
