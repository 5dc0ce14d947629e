// SPDX-FileCopyrightText: 2026 The Waypost authors
// SPDX-License-Identifier: GPL-3.0-or-later
// The real relay's disk is full from its n-th write on, under load: what it can't keep it refuses with 503,
// it goes on by itself when there is space again, and what it answered with 200 is there, once.
#include "tests/faults/boundaries/shim.h"
#include "tests/faults/tally.h"
#include "tests/faults/trials.h"
#include "tests/support/loadclient.h"
#include "tests/support/webhooks.h"
#include "tests/support/world.h"

#include <QFile>
#include <QRandomGenerator>
#include <QTest>

#include <algorithm>
#include <cerrno>
#include <cstdio>

using namespace waypost;
using namespace waypost::tests;
using namespace Qt::StringLiterals;

namespace {
constexpr int patience = 60'000;
constexpr qint64 atOnce = 300;

/// What the relay's shim is told through a file that both map.
class Remote {
public:
    explicit Remote(const QString &path)
        : m_file(path)
    {
        if (!m_file.open(QIODevice::ReadWrite) || !m_file.resize(sizeof(ShimControl)))
            qFatal("the shim's file cannot be made");
        m_control = reinterpret_cast<ShimControl *>(m_file.map(0, sizeof(ShimControl)));
        std::snprintf(m_control->filter, sizeof m_control->filter, "%s", qPrintable(World::ledgerFile()));
    }
    void fillDiskAt(long call)
    {
        m_control->countdown = call;
        m_control->error = ENOSPC;
        m_control->act = ShimFailOn;
    }
    [[nodiscard]] long calls() const { return m_control->calls; }
    void emptyDisk() { m_control->act = ShimNothing; }
    [[nodiscard]] bool diskIsFull() const
    {
        return m_control->act == ShimFailOn && m_control->countdown == 0;
    }

private:
    QFile m_file;
    ShimControl *m_control = nullptr;
};

LoadPlan loadFrom(const World &world, qint64 first)
{
    LoadPlan plan = world.textLoad(u"full"_s);
    plan.first = first;
    plan.requests = atOnce;
    plan.maxMs = patience;
    return plan;
}
} // namespace

class TestFullDisk : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void refusesAndRecovers();

private:
    void startWithShim(World &world, const QString &control);
};

/// Only the relay gets the shim.
void TestFullDisk::startWithShim(World &world, const QString &control)
{
    qputenv("WAYPOST_SHIM", QFile::encodeName(control));
    qputenv("LD_PRELOAD", WAYPOST_SHIM_LIBRARY);
    world.startRelay();
    qunsetenv("LD_PRELOAD");
    qunsetenv("WAYPOST_SHIM");
}

void TestFullDisk::refusesAndRecovers()
{
    World world;
    Remote remote(world.path(u"shim"_s));
    startWithShim(world, world.path(u"shim"_s));
    QRandomGenerator random(firstSeed());
    const qint64 rounds = trials(12, 300);
    std::vector<qint64> acknowledged;
    qint64 refused = 0;
    qint64 first = 0;
    long callsOfOneLoad = 2;
    for (qint64 round = 0; round < rounds; ++round, first += atOnce) {
        // The first calls one by one, then anywhere; not so late that it might not happen.
        remote.fillDiskAt(round < 4 ? round + 1 : 1 + long(random.bounded(int(callsOfOneLoad / 2))));
        const LoadResult full = runLoad(loadFrom(world, first));
        QVERIFY2(remote.diskIsFull(), "the disk has never been full");
        const QByteArray unknown = textWebhook(u"late"_s, round);
        QCOMPARE(world.webhook(unknown), 503);
        QVERIFY(world.relayRuns());
        remote.emptyDisk();
        QTRY_COMPARE_WITH_TIMEOUT(world.webhook(unknown), 200, patience);
        const long before = remote.calls();
        const LoadResult again = runLoad(loadFrom(world, first)); // as the provider does
        if (full.acknowledged.empty())
            callsOfOneLoad = remote.calls() - before;
        QCOMPARE(qint64(again.acknowledged.size()), atOnce);
        acknowledged.insert(acknowledged.end(), full.acknowledged.begin(), full.acknowledged.end());
        refused += full.refused;
    }
    world.stopRelay();

    const Tally tally = tallyOf(world.ledger(), u"full"_s, acknowledged);
    QVERIFY2(tally.flaw.isEmpty(), qPrintable(tally.flaw));
    printFigures(
        u"full disk seed=%1 rounds=%2 acknowledged-until-full=%3 refused=%4 lost=%5 doubled=%6 events=%7"_s
            .arg(firstSeed())
            .arg(rounds)
            .arg(qint64(acknowledged.size()))
            .arg(refused)
            .arg(tally.lost)
            .arg(tally.doubled)
            .arg(tally.events));
    QCOMPARE(tally.lost, 0);
    QCOMPARE(tally.doubled, 0);
    QCOMPARE(tally.messages, rounds * (atOnce + 1));
    QVERIFY(refused > 0);
}

QTEST_GUILESS_MAIN(TestFullDisk)
#include "tst_fulldisk.moc"
