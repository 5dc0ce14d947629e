// SPDX-FileCopyrightText: 2026 The Waypost authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Endless headers, endless bodies, connections that say nothing and unsigned webhooks in masses: the relay's
// memory stays bounded and whoever signs gets his 200.
#include "tests/faults/trials.h"
#include "tests/support/loadclient.h"
#include "tests/support/webhooks.h"
#include "tests/support/world.h"

#include <QFile>
#include <QRegularExpression>
#include <QTcpSocket>
#include <QTest>

using namespace waypost::tests;
using namespace Qt::StringLiterals;

namespace {
constexpr qint64 guardKiB = 256 * 1024; // loose: what is looked for are gigabytes

/// Most memory the process has held so far, in KiB.
qint64 peakOf(qint64 pid)
{
    QFile status(u"/proc/%1/status"_s.arg(pid));
    if (!status.open(QIODevice::ReadOnly))
        return -1;
    static const QRegularExpression peak(u"VmHWM:\\s+(\\d+)"_s);
    return peak.match(QString::fromLatin1(status.readAll())).captured(1).toLongLong();
}
} // namespace

class TestFlood : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void theOthersAreServed();
};

void TestFlood::theOthersAreServed()
{
    World world;
    world.startRelay();
    const qint64 relay = world.relayPid();
    const qint64 before = peakOf(relay);
    QVERIFY(before > 0);

    // Those who never come to an end, and those who never begin.
    const qint64 hangers = trials(120, 1'000);
    const QByteArray endless(256 * 1024, 'x');
    std::vector<std::unique_ptr<QTcpSocket>> sockets;
    for (qint64 i = 0; i < hangers; ++i) {
        auto socket = std::make_unique<QTcpSocket>();
        socket->connectToHost(u"127.0.0.1"_s, world.webhookPort());
        if (!socket->waitForConnected(5'000))
            continue; // there is a limit for one address
        if (i % 3 == 0)
            socket->write("GET / HTTP/1.1\r\nX-Endless: " + endless);
        else if (i % 3 == 1)
            socket->write("POST /webhooks/whatsapp HTTP/1.1\r\nHost: a\r\nTransfer-Encoding: chunked\r\n\r\n"
                          "7fffffff\r\n"
                          + endless);
        socket->flush();
        sockets.push_back(std::move(socket));
    }

    LoadPlan unsignedOnes;
    unsignedOnes.port = world.webhookPort();
    unsignedOnes.secret = "not the secret";
    unsignedOnes.connections = 16;
    unsignedOnes.requests = trials(10'000, 200'000);
    unsignedOnes.maxMs = 60'000;
    unsignedOnes.body = [](qint64 n) { return textWebhook(u"forged"_s, n); };
    const LoadResult forged = runLoad(unsignedOnes);
    QVERIFY(forged.acknowledged.empty());
    sockets.clear();

    LoadPlan signedOnes = unsignedOnes;
    signedOnes.secret = world.secret();
    signedOnes.requests = trials(5'000, 100'000);
    signedOnes.body = [](qint64 n) { return textWebhook(u"flood"_s, n); };
    const LoadResult taken = runLoad(signedOnes);
    const qint64 after = peakOf(relay);
    printFigures(
        u"flood hangers=%1 forged-refused=%2 signed-acknowledged=%3 of %4 peak-KiB-before=%5 peak-KiB-after=%6"_s
            .arg(hangers)
            .arg(forged.refused)
            .arg(qint64(taken.acknowledged.size()))
            .arg(signedOnes.requests)
            .arg(before)
            .arg(after));
    QCOMPARE(qint64(taken.acknowledged.size()), signedOnes.requests);
    QVERIFY(after < guardKiB);
}

QTEST_GUILESS_MAIN(TestFlood)
#include "tst_flood.moc"
