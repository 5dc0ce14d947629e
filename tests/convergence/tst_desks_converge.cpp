// SPDX-FileCopyrightText: 2026 The Waypost authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Several desks, one relay, a bad network, crashes, changing rights and passing days: whatever happens,
// everybody ends with what he may see and knows what is missing, no wish comes true twice, no draft is lost.
// And what is broken on purpose is found.
#include "desksplay.h"

#include <QTest>

using namespace waypost::tests;

class TestDesksConverge : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void everybodyAgrees_data();
    void everybodyAgrees();
    void breakageIsFound_data();
    void breakageIsFound();
};

namespace {
QString played(quint32 seed, Sabotage sabotage)
{
    constexpr int steps = 180;
    DesksPlay play(seed, sabotage);
    for (int i = 0; i < steps; ++i)
        play.step();
    play.heal();
    return play.verify();
}
} // namespace

void TestDesksConverge::everybodyAgrees_data()
{
    QTest::addColumn<quint32>("seed");
    for (quint32 seed = 1; seed <= 200; ++seed)
        QTest::addRow("seed %u", seed) << seed;
}

void TestDesksConverge::everybodyAgrees()
{
    QFETCH(quint32, seed);
    QCOMPARE(played(seed, Sabotage::None), QString());
}

void TestDesksConverge::breakageIsFound_data()
{
    QTest::addColumn<int>("sabotage");
    QTest::newRow("no tombstones") << int(Sabotage::NoTombstones);
    QTest::newRow("a hole in a fill") << int(Sabotage::HoleInFill);
    QTest::newRow("old rows win") << int(Sabotage::OldRowsWin);
    QTest::newRow("taken for whole") << int(Sabotage::BlindWholeness);
    QTest::newRow("the other draft forgotten") << int(Sabotage::LoserForgotten);
}

void TestDesksConverge::breakageIsFound()
{
    QFETCH(int, sabotage);
    constexpr quint32 tries = 40;
    quint32 seed = 1;
    while (seed <= tries && played(seed, Sabotage(sabotage)).isEmpty())
        ++seed;
    QVERIFY2(seed <= tries, "nothing noticed it");
}

QTEST_GUILESS_MAIN(TestDesksConverge)
#include "tst_desks_converge.moc"
