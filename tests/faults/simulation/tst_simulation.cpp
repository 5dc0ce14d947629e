// SPDX-FileCopyrightText: 2026 The Waypost authors
// SPDX-License-Identifier: GPL-3.0-or-later
// A relay, five desks, customers and the provider in one thread on a virtual clock, with every fault the seed
// can think of. A failing seed is printed and plays again, the same, with
//   WAYPOST_SEED=<seed> WAYPOST_TRIALS=1 tst_simulation
#include "tests/faults/simulation/scenario.h"
#include "tests/faults/trials.h"
#include "tests/support/memoryfolder.h"

#include <QElapsedTimer>
#include <QHashFunctions>
#include <QTemporaryDir>
#include <QTest>

using namespace waypost;
using namespace waypost::tests;
using namespace Qt::StringLiterals;

class TestSimulation : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { QHashSeed::setDeterministicGlobalSeed(); } // a seed means the same in each process
    void invariantsHold_data();
    void invariantsHold();
    void aSeedPlaysTheSame();
};

void TestSimulation::invariantsHold_data()
{
    QTest::addColumn<SimWeakness>("weakness");
    QTest::addColumn<int>("usual");
    QTest::addColumn<int>("longer");
    QTest::addColumn<QString>("caughtBy");
    QTest::addRow("sound") << SimWeakness::None << 1'000 << 100'000 << QString();
    QTest::addRow("control-answers-early") << SimWeakness::AnswerEarly << 100 << 1'000 << u"I-1:"_s;
    QTest::addRow("control-retries-blindly") << SimWeakness::RetryUnknown << 100 << 1'000 << u"I-5:"_s;
    QTest::addRow("control-skips-the-mask") << SimWeakness::SkipMask << 10 << 100 << u"I-7:"_s;
}

void TestSimulation::invariantsHold()
{
    QFETCH(SimWeakness, weakness);
    QFETCH(int, usual);
    QFETCH(int, longer);
    QFETCH(QString, caughtBy);
    RamDisk disk;
    const QTemporaryDir folder(memoryFolder());
    const SimImages images = SimImages::make(disk, folder.path());
    SimTotals totals;
    QElapsedTimer timer;
    timer.start();
    const qint64 scenarios = trials(usual, longer);
    qint64 played = 0;
    qint64 caught = 0;
    for (; played < scenarios; ++played) {
        const quint32 seed = firstSeed() + quint32(played);
        const QStringList violated = playScenario(seed, weakness, disk, folder.path(), images, totals);
        if (weakness == SimWeakness::None)
            QVERIFY2(
                violated.isEmpty(),
                qPrintable(u"WAYPOST_SEED=%1 WAYPOST_TRIALS=1: %2"_s.arg(seed).arg(violated.join(u"; "_s))));
        for (const QString &what : violated)
            caught += what.startsWith(caughtBy) ? 1 : 0;
    }
    printFigures(
        u"simulation %1 seed=%2 scenarios=%3 steps=%4 events=%5 promises=%6 sent=%7 relay-deaths=%8 violations=%9 seconds=%10"_s
            .arg(QString::fromLatin1(QTest::currentDataTag()))
            .arg(firstSeed())
            .arg(played)
            .arg(totals.steps)
            .arg(totals.events)
            .arg(totals.promises)
            .arg(totals.sent)
            .arg(totals.relayDeaths)
            .arg(caught)
            .arg(double(timer.elapsed()) / 1'000, 0, 'f', 1));
    QCOMPARE(caught > 0, weakness != SimWeakness::None);
}

void TestSimulation::aSeedPlaysTheSame()
{
    RamDisk disk;
    const QTemporaryDir folder(memoryFolder());
    const SimImages images = SimImages::make(disk, folder.path());
    for (quint32 seed = 1; seed <= 5; ++seed) {
        SimTotals first;
        SimTotals second;
        (void)playScenario(seed, SimWeakness::None, disk, folder.path(), images, first);
        (void)playScenario(seed, SimWeakness::None, disk, folder.path(), images, second);
        QCOMPARE(second.steps, first.steps);
        QCOMPARE(second.events, first.events);
        QCOMPARE(second.promises, first.promises);
    }
}

QTEST_GUILESS_MAIN(TestSimulation)
#include "tst_simulation.moc"
