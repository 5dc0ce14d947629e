// SPDX-FileCopyrightText: 2026 The Waypost authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Whom a desk talks to: the relay whose certificate it was given and nobody else, in pairing and later.
#include "core/base/ids.h"
#include "core/sync/connection.h"
#include "tests/core/relay/relaykit.h"
#include "tests/core/sync/deskline.h"

#include <QFile>
#include <QSignalSpy>
#include <QTcpServer>
#include <QTemporaryDir>
#include <QTest>

using namespace waypost;
using namespace waypost::sync;
using namespace Qt::StringLiterals;
using namespace waypost::tests;

namespace {
constexpr int patience = deskPatience;
} // namespace

class TestDeskPairing : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void pin_data();
    void pin();
    void probeSendsNothing();
    void silentRelayIsLeft();
    void pairsAndReads();
    void pairingIsRefused_data();
    void pairingIsRefused();
};

void TestDeskPairing::pin_data()
{
    QTest::addColumn<bool>("otherCertificate");
    QTest::addColumn<bool>("trustedBySystem");
    QTest::addColumn<long>("validUntil");
    QTest::addColumn<QString>("error");
    QTest::newRow("the pinned one") << false << false << 1'000'000L << QString();
    QTest::newRow("another one") << true << false << 1'000'000L << u"wrong_relay"_s;
    QTest::newRow("another one that the default configuration trusts")
        << true << true << 1'000'000L << u"wrong_relay"_s;
    QTest::newRow("the pinned one, expired") << false << false << -10L << u"wrong_relay"_s;
}

void TestDeskPairing::pin()
{
    QFETCH(bool, otherCertificate);
    QFETCH(bool, trustedBySystem);
    QFETCH(long, validUntil);
    QFETCH(QString, error);
    ScriptedRelay relay(tests::identityValid(-1'000, validUntil));
    const net::TlsIdentity other = tests::identityValid(-1'000, 1'000'000);
    const QSslCertificate served(relay.identity().certificatePem);
    const QSslConfiguration before = QSslConfiguration::defaultConfiguration();
    if (trustedBySystem) {
        QSslConfiguration trusting = before;
        trusting.setCaCertificates({served});
        QSslConfiguration::setDefaultConfiguration(trusting);
    }
    Connection connection(otherCertificate ? QSslCertificate(other.certificatePem) : served, hurried());
    const QSignalSpy opened(&connection, &Connection::opened);
    QString why;
    connect(&connection, &Connection::opened, &connection, [&] { connection.send(wire::Hello {}); });
    connect(&connection, &Connection::ended, this, [&](const Error &ended) { why = ended.code; });
    connection.open(u"127.0.0.1"_s, relay.port());
    QTRY_VERIFY_WITH_TIMEOUT(!why.isEmpty() || relay.messages() > 0, patience);
    QSslConfiguration::setDefaultConfiguration(before);
    QCOMPARE(why, error);
    QCOMPARE(opened.size(), error.isEmpty() ? 1 : 0);
    QCOMPARE(relay.opened(), error.isEmpty() ? 1 : 0);
    QCOMPARE(relay.messages(), error.isEmpty() ? 1 : 0);
}

void TestDeskPairing::probeSendsNothing()
{
    ScriptedRelay relay(tests::identityValid(-1'000, 1'000'000));
    for (const bool right : {true, false}) {
        CertificateProbe probe;
        QSslCertificate found;
        QString why;
        connect(&probe, &CertificateProbe::found, this,
                [&](const QSslCertificate &certificate) { found = certificate; });
        connect(&probe, &CertificateProbe::failed, this, [&](const Error &error) { why = error.code; });
        probe.ask(u"127.0.0.1"_s, relay.port(), right ? relay.identity().fingerprint : QByteArray(32, 'x'));
        QTRY_VERIFY_WITH_TIMEOUT(!found.isNull() || !why.isEmpty(), patience);
        QCOMPARE(!found.isNull(), right);
        QCOMPARE(why, right ? QString() : u"wrong_relay"_s);
    }
    QCOMPARE(relay.opened(), 0);
    QCOMPARE(relay.messages(), 0);
}

/// A TCP server that accepts and says nothing.
void TestDeskPairing::silentRelayIsLeft()
{
    QTcpServer silent;
    QVERIFY(silent.listen(QHostAddress::LocalHost));
    LinkTimes times = hurried();
    times.connectMs = 50;
    Connection connection(QSslCertificate(tests::identityValid(-10, 1'000).certificatePem), times);
    QString why;
    connect(&connection, &Connection::ended, this, [&](const Error &error) { why = error.code; });
    connection.open(u"127.0.0.1"_s, silent.serverPort());
    QTRY_COMPARE_WITH_TIMEOUT(why, u"relay_silent"_s, patience);
}

void TestDeskPairing::pairsAndReads()
{
    const QTemporaryDir folder;
    const SystemClock clock;
    SmallShop shop;
    ScriptedRelay line(tests::identityValid(-1'000, 1'000'000));
    line.run(faithful(line, shop.relay));
    QVERIFY(!Desk::isPaired(folder.path()));
    auto desk = makeDesk(folder.path(), clock);
    const QSignalSpy paired(desk.get(), &Desk::paired);
    desk->pair(line.address(), u"Laptop"_s);
    QTRY_COMPARE_WITH_TIMEOUT(desk->state().link, Link::Live, patience);
    QCOMPARE(paired.size(), 1);
    QCOMPARE(desk->me(), (Me {deskAgent, u"owner"_s, u"Shop"_s}));
    QCOMPARE(line.heard<wire::Hello>().value(0).code, u"CODE"_s);
    QVERIFY(!firstConversation(*desk).isEmpty());
    QVERIFY(Desk::isPaired(folder.path()));
    QCOMPARE(QFile::permissions(folder.filePath(u"device.json"_s)) & (QFile::ReadGroup | QFile::ReadOther),
             0);
    desk.reset();

    desk = makeDesk(folder.path(), clock); // as after a restart
    QCOMPARE(desk->me().agent, deskAgent);
    desk->start();
    QTRY_COMPARE_WITH_TIMEOUT(desk->state().link, Link::Live, patience);
    const wire::Hello again = line.heard<wire::Hello>().value(1);
    QCOMPARE(again.token, u"token"_s);
    QCOMPARE(again.cursor, shop.relay.newest());
    QVERIFY(again.code.isEmpty());
}

void TestDeskPairing::pairingIsRefused_data()
{
    QTest::addColumn<bool>("rightFingerprint");
    QTest::addColumn<QString>("answer");
    QTest::addColumn<QString>("error");
    QTest::newRow("another relay") << false << QString() << u"wrong_relay"_s;
    QTest::newRow("used code") << true << u"pairing_refused"_s << u"pairing_refused"_s;
    QTest::newRow("no token") << true << QString() << u"pairing_refused"_s;
}

void TestDeskPairing::pairingIsRefused()
{
    QFETCH(bool, rightFingerprint);
    QFETCH(QString, answer);
    QFETCH(QString, error);
    const QTemporaryDir folder;
    const SystemClock clock;
    SmallShop shop;
    ScriptedRelay line(tests::identityValid(-1'000, 1'000'000));
    line.run([&](net::SocketId id, const wire::Frame &) {
        wire::Welcome welcome = welcomeFor(shop.relay, newId(1));
        welcome.token.clear();
        if (answer.isEmpty())
            line.send(id, welcome);
        else
            line.send(id, wire::Refused {{answer, u"No."_s}, true});
    });
    auto desk = makeDesk(folder.path(), clock);
    QString why;
    connect(desk.get(), &Desk::pairingRefused, this, [&](const Error &refusal) { why = refusal.code; });
    wire::PairingAddress address = line.address();
    if (!rightFingerprint)
        address.fingerprint = QByteArray(32, 'x');
    desk->pair(address, u"Laptop"_s);
    QTRY_COMPARE_WITH_TIMEOUT(why, error, patience);
    QVERIFY(!Desk::isPaired(folder.path()));
    QCOMPARE(line.messages() > 0, rightFingerprint); // the code goes to nobody else
}

QTEST_GUILESS_MAIN(TestDeskPairing)
#include "tst_deskpairing.moc"
