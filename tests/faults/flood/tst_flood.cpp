// SPDX-FileCopyrightText: 2026 The Waypost authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Endless headers, endless bodies, connections that say nothing, unsigned webhooks in masses and agents'
// programs that stop reading: the relay's memory stays bounded and the others are served.
#include "core/features/features.h"
#include "core/store/database.h"
#include "core/sync/desk.h"
#include "core/sync/device.h"
#include "tests/core/relay/relaykit.h"
#include "tests/faults/trials.h"
#include "tests/support/loadclient.h"
#include "tests/support/webhooks.h"
#include "tests/support/world.h"

#include <QFile>
#include <QRegularExpression>
#include <QTcpSocket>
#include <QTest>

using namespace waypost;
using namespace waypost::tests;
using namespace Qt::StringLiterals;

namespace {
constexpr qint64 guardKiB = 256 * 1024; // loose: what is looked for are gigabytes
constexpr int patience = 60'000;

/// Most memory the process has held so far, in KiB.
qint64 peakOf(qint64 pid)
{
    QFile status(u"/proc/%1/status"_s.arg(pid));
    if (!status.open(QIODevice::ReadOnly))
        return -1;
    static const QRegularExpression peak(u"VmHWM:\\s+(\\d+)"_s);
    return peak.match(QString::fromLatin1(status.readAll())).captured(1).toLongLong();
}

using Sockets = std::vector<std::unique_ptr<QTcpSocket>>;

/// Those who never come to the end of a header or a body, and those who never begin: as many from one address
/// as it may have, and from other addresses than whoever signs.
Sockets hangers(quint16 port, int count)
{
    constexpr int perAddress = 30;
    const QByteArray endless(256 * 1024, 'x');
    Sockets sockets;
    for (int i = 0; i < count; ++i) {
        auto socket = std::make_unique<QTcpSocket>();
        socket->bind(QHostAddress(u"127.0.1.%1"_s.arg(1 + i / perAddress)));
        socket->connectToHost(u"127.0.0.1"_s, port);
        if (!socket->waitForConnected(5'000))
            continue;
        if (i % 3 == 0)
            socket->write("GET / HTTP/1.1\r\nX-Endless: " + endless);
        else if (i % 3 == 1)
            socket->write("POST /webhooks/whatsapp HTTP/1.1\r\nHost: a\r\nTransfer-Encoding: chunked\r\n\r\n"
                          "7fffffff\r\n"
                          + endless);
        socket->flush();
        sockets.push_back(std::move(socket));
    }
    return sockets;
}

LoadPlan signedLoad(const World &world, qint64 requests)
{
    LoadPlan plan = world.textLoad(u"flood"_s);
    plan.requests = requests;
    plan.maxMs = patience;
    return plan;
}

/// So many forged webhooks; each costs its sender the connection, so each comes on a new one. How many were
/// answered with 401.
qint64 sendForged(const World &world, qint64 requests)
{
    LoadPlan plan = signedLoad(world, 0);
    plan.secret = "not the secret";
    plan.body = [](qint64 n) { return textWebhook(u"forged"_s, n); };
    plan.requests = plan.connections;
    qint64 refused = 0;
    for (plan.first = 0; plan.first < requests; plan.first += plan.requests) {
        const LoadResult result = runLoad(plan);
        if (!result.acknowledged.empty())
            return -1;
        refused += result.unauthorized;
    }
    return refused;
}
} // namespace

class TestFlood : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void endlessAndForgedOnes();
    void thoseWhoStopReading();
};

void TestFlood::endlessAndForgedOnes()
{
    World world;
    world.startRelay();
    const qint64 relay = world.relayPid();
    const qint64 before = peakOf(relay);
    QVERIFY(before > 0);
    Sockets hanging = hangers(world.webhookPort(), 120);
    const qint64 forged = trials(3'200, 100'000);
    const qint64 refused = sendForged(world, forged);
    const qint64 wanted = trials(5'000, 100'000);
    const LoadResult taken = runLoad(signedLoad(world, wanted));
    hanging.clear();
    const qint64 after = peakOf(relay);
    printFigures(
        u"flood hangers=120 forged-refused=%1 of %2 signed-acknowledged=%3 of %4 peak-KiB-before=%5 peak-KiB-after=%6"_s
            .arg(refused)
            .arg(forged)
            .arg(qint64(taken.acknowledged.size()))
            .arg(wanted)
            .arg(before)
            .arg(after));
    QCOMPARE(refused, forged);
    QCOMPARE(qint64(taken.acknowledged.size()), wanted);
    QVERIFY(after < guardKiB);
}

void TestFlood::thoseWhoStopReading()
{
    World world;
    world.startRelay();
    world.pairOwner(u"owner"_s);
    const auto device = sync::Device::read(world.path(u"owner"_s));
    QVERIFY(device);
    wire::Hello hello;
    hello.deviceId = device->id;
    hello.token = device->token;
    constexpr int readers = 200;
    std::vector<std::unique_ptr<relaykit::SlowReader>> slow;
    for (int i = 0; i < readers; ++i) {
        slow.push_back(std::make_unique<relaykit::SlowReader>(device->port, hello));
        QTRY_VERIFY_WITH_TIMEOUT(slow.back()->welcomed(), patience);
        slow.back()->stopReading();
    }
    const SystemClock clock;
    sync::Desk desk({.folder = world.path(u"owner"_s)}, features::allFeatures(), clock);
    desk.start();
    QTRY_COMPARE_WITH_TIMEOUT(desk.state().link, sync::Link::Live, patience);
    const qint64 before = peakOf(world.relayPid());

    const qint64 wanted = trials(2'000, 100'000);
    const LoadResult taken = runLoad(signedLoad(world, wanted));
    const auto ledger = store::Database::open({.path = world.ledger(), .readOnly = true});
    QVERIFY(bool(ledger));
    const auto newest = [&] { return (*ledger)->value(u"SELECT max(seq) FROM journal"_s).toLongLong(); };
    QTRY_COMPARE_WITH_TIMEOUT(desk.state().cursor, newest(), patience);
    const qint64 after = peakOf(world.relayPid());
    printFigures(
        u"flood slow-readers=%1 changes=%2 acknowledged=%3 of %4 peak-KiB-before=%5 peak-KiB-after=%6"_s
            .arg(readers)
            .arg(newest())
            .arg(qint64(taken.acknowledged.size()))
            .arg(wanted)
            .arg(before)
            .arg(after));
    QCOMPARE(qint64(taken.acknowledged.size()), wanted);
    QVERIFY(after < guardKiB);
    // Whoever reads on has missed nothing.
    for (int i = 0; i < 3; ++i) {
        slow[i]->goOnReading();
        QTRY_COMPARE_WITH_TIMEOUT(slow[i]->cursor(), newest(), patience);
        QVERIFY(slow[i]->continuous());
    }
}

QTEST_GUILESS_MAIN(TestFlood)
#include "tst_flood.moc"
