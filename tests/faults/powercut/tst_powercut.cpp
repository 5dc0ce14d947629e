// SPDX-FileCopyrightText: 2026 The Waypost authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Power cuts at random calls to the disk, on the relay's ledger and on a desk's outbox, drafts and cache:
// what was acknowledged is there afterwards, once, and everything else follows from it. The same harness,
// made worse on purpose, must find losses.
#include "tests/faults/powercut/desklives.h"
#include "tests/faults/powercut/relaylives.h"
#include "tests/faults/trials.h"
#include "tests/support/memoryfolder.h"

#include <QElapsedTimer>
#include <QTemporaryDir>
#include <QTest>

using namespace waypost;
using namespace waypost::tests;
using namespace Qt::StringLiterals;

class TestPowerCut : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void nothingIsLost_data();
    void nothingIsLost();
};

namespace {
constexpr int livesOfOneStore = 25;

/// A desk whose files are encrypted by the layer that the desktop uses.
class SealedDeskLives : public DeskLives {
public:
    SealedDeskLives(RamDisk &disk, const QString &folder, quint32 seed, Weakness weakness, Findings &findings)
        : DeskLives(disk, folder, seed, weakness, findings)
    {
        encrypt();
    }
};

enum class Whose { Relay, Desk, SealedDesk };

/// So many cuts; stops at the first store in which something bad was found, unless that is the point.
template <class Lives> Findings suffer(qint64 cuts, Weakness weakness, RamDisk::End end, quint32 &seed)
{
    RamDisk disk;
    const QTemporaryDir folder(memoryFolder());
    Findings findings;
    while (findings.cuts < cuts) {
        Lives lives(disk, folder.path(), seed, weakness, findings);
        bool well = true;
        for (int life = 0; life < livesOfOneStore && well && findings.cuts < cuts; ++life)
            well = lives.live(end);
        if (well)
            lives.finish();
        if (findings.bad() > 0 && weakness == Weakness::None)
            break;
        ++seed;
    }
    return findings;
}
} // namespace

void TestPowerCut::nothingIsLost_data()
{
    QTest::addColumn<Whose>("whose");
    QTest::addColumn<Weakness>("weakness");
    QTest::addColumn<RamDisk::End>("end");
    QTest::addColumn<int>("usual");
    QTest::addColumn<int>("longer");
    const auto cut = RamDisk::End::PowerCut;
    QTest::addRow("relay-cut") << Whose::Relay << Weakness::None << cut << 14'000 << 1'000'000;
    QTest::addRow("relay-kill") << Whose::Relay << Weakness::None << RamDisk::End::Kill << 2'000 << 100'000;
    QTest::addRow("desk-cut") << Whose::Desk << Weakness::None << cut << 6'000 << 300'000;
    QTest::addRow("desk-kill") << Whose::Desk << Weakness::None << RamDisk::End::Kill << 1'000 << 50'000;
    QTest::addRow("sealed-desk-cut") << Whose::SealedDesk << Weakness::None << cut << 1'000 << 50'000;
    QTest::addRow("sealed-desk-kill")
        << Whose::SealedDesk << Weakness::None << RamDisk::End::Kill << 200 << 10'000;
    QTest::addRow("control-relay-synchronous-normal")
        << Whose::Relay << Weakness::SyncNormal << cut << 500 << 3'000;
    QTest::addRow("control-relay-acknowledges-early")
        << Whose::Relay << Weakness::AckEarly << cut << 300 << 3'000;
    QTest::addRow("control-relay-lying-disk") << Whose::Relay << Weakness::LyingDisk << cut << 300 << 3'000;
    QTest::addRow("control-desk-acknowledges-early")
        << Whose::Desk << Weakness::AckEarly << cut << 300 << 3'000;
    QTest::addRow("control-desk-lying-disk") << Whose::Desk << Weakness::LyingDisk << cut << 300 << 3'000;
    QTest::addRow("control-sealed-desk-lying-disk")
        << Whose::SealedDesk << Weakness::LyingDisk << cut << 300 << 3'000;
}

void TestPowerCut::nothingIsLost()
{
    QFETCH(Whose, whose);
    QFETCH(Weakness, weakness);
    QFETCH(RamDisk::End, end);
    QFETCH(int, usual);
    QFETCH(int, longer);
    quint32 seed = firstSeed();
    QElapsedTimer timer;
    timer.start();
    const qint64 cuts = trials(usual, longer);
    const Findings found = whose == Whose::Relay ? suffer<RelayLives>(cuts, weakness, end, seed)
        : whose == Whose::Desk                   ? suffer<DeskLives>(cuts, weakness, end, seed)
                                                 : suffer<SealedDeskLives>(cuts, weakness, end, seed);
    printFigures(
        u"powercut %1 seed=%2 cuts=%3 acknowledged=%4 lost=%5 doubled=%6 damaged=%7 differing=%8 seconds=%9"_s
            .arg(QString::fromLatin1(QTest::currentDataTag()))
            .arg(firstSeed())
            .arg(found.cuts)
            .arg(found.acknowledged)
            .arg(found.lost)
            .arg(found.doubled)
            .arg(found.damaged)
            .arg(found.differing)
            .arg(double(timer.elapsed()) / 1'000, 0, 'f', 1));
    if (weakness != Weakness::None)
        QVERIFY2(found.bad() > 0, "the harness would not notice such a loss");
    else
        QVERIFY2(found.bad() == 0,
                 qPrintable(u"WAYPOST_SEED=%1: %2"_s.arg(seed).arg(found.samples.join(u"; "_s))));
}

QTEST_GUILESS_MAIN(TestPowerCut)
#include "tst_powercut.moc"
