// SPDX-FileCopyrightText: 2026 The Waypost authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Where a call that somebody else chose the address of may go, against Qt's own arithmetic on networks.
#include "core/net/publicaddress.h"

#include <QHostAddress>
#include <QTest>

#include <random>

using waypost::net::isPublicAddress;
using namespace Qt::StringLiterals;

namespace {
const QStringList closedNetworks {
    u"0.0.0.0/8"_s,     u"10.0.0.0/8"_s,      u"100.64.0.0/10"_s,  u"127.0.0.0/8"_s,    u"169.254.0.0/16"_s,
    u"172.16.0.0/12"_s, u"192.0.0.0/24"_s,    u"192.0.2.0/24"_s,   u"192.88.99.0/24"_s, u"192.168.0.0/16"_s,
    u"198.18.0.0/15"_s, u"198.51.100.0/24"_s, u"203.0.113.0/24"_s, u"224.0.0.0/4"_s,    u"240.0.0.0/4"_s,
    u"2001::/23"_s,     u"2001:db8::/32"_s,   u"2002::/16"_s,      u"3fff::/20"_s};

bool reference(const QHostAddress &address)
{
    if (address.protocol() == QAbstractSocket::IPv6Protocol
        && !address.isInSubnet(QHostAddress::parseSubnet(u"2000::/3"_s)))
        return false;
    return std::none_of(closedNetworks.begin(), closedNetworks.end(), [&](const QString &network) {
        const auto subnet = QHostAddress::parseSubnet(network);
        return subnet.first.protocol() == address.protocol() && address.isInSubnet(subnet);
    });
}

bool asked(const QHostAddress &address)
{
    return isPublicAddress(boost::asio::ip::make_address(address.toString().toStdString()));
}
} // namespace

class TestPublicAddress : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void known_data();
    void known();
    void everyNetworkAtItsEdges();
    void random();
};

void TestPublicAddress::known_data()
{
    QTest::addColumn<bool>("isPublic");
    QTest::newRow("8.8.8.8") << true;
    QTest::newRow("9.255.255.255") << true;
    QTest::newRow("11.0.0.0") << true;
    QTest::newRow("172.32.0.1") << true;
    QTest::newRow("100.128.0.1") << true;
    QTest::newRow("2606:4700::1111") << true;
    QTest::newRow("10.255.255.255") << false;
    QTest::newRow("100.127.255.255") << false;
    QTest::newRow("172.31.255.255") << false;
    QTest::newRow("255.255.255.255") << false;
    QTest::newRow("::") << false;
    QTest::newRow("::1") << false;
    QTest::newRow("::ffff:8.8.8.8") << false;
    QTest::newRow("64:ff9b::808:808") << false;
    QTest::newRow("2002:808:808::1") << false;
    QTest::newRow("2001:0:808::1") << false;
    QTest::newRow("fe80::1") << false;
    QTest::newRow("fc00::1") << false;
    QTest::newRow("fd12::1") << false;
    QTest::newRow("ff02::1") << false;
}

void TestPublicAddress::known()
{
    QFETCH(bool, isPublic);
    QCOMPARE(isPublicAddress(boost::asio::ip::make_address(QTest::currentDataTag())), isPublic);
}

void TestPublicAddress::everyNetworkAtItsEdges()
{
    for (const QString &network : closedNetworks) {
        const QHostAddress first = QHostAddress::parseSubnet(network).first;
        QVERIFY2(!asked(first), qPrintable(network));
        if (first.protocol() == QAbstractSocket::IPv4Protocol) {
            const QHostAddress before(first.toIPv4Address() - 1);
            QCOMPARE(asked(before), reference(before));
        }
    }
}

void TestPublicAddress::random()
{
    std::mt19937 random(15);
    for (int i = 0; i < 100'000; ++i) {
        const QHostAddress address {quint32(random())};
        QVERIFY2(asked(address) == reference(address), qPrintable(address.toString()));
    }
    for (int i = 0; i < 20'000; ++i) {
        Q_IPV6ADDR bytes;
        for (int byte = 0; byte < 16; ++byte)
            bytes[byte] = quint8(random());
        if (i % 2 == 0) { // near the networks that are closed
            bytes[0] = i % 4 == 0 ? 0x20 : 0x3f;
            bytes[1] = quint8(random() % 4);
        }
        const QHostAddress address(bytes);
        QVERIFY2(asked(address) == reference(address), qPrintable(address.toString()));
    }
}

QTEST_GUILESS_MAIN(TestPublicAddress)
#include "tst_publicaddress.moc"
