// SPDX-FileCopyrightText: 2026 The Waypost authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Whatever two or three people, programs, a telephone, broken lines and a crash do: nobody answers a customer
// over an answer that he has not seen, unless he says so. WAYPOST_LONG: a million races; WAYPOST_SEED and
// WAYPOST_TRIALS=1 replay one.
#include "tests/faults/races/race.h"
#include "tests/faults/trials.h"

#include <QElapsedTimer>
#include <QTest>

using namespace waypost::tests;
using namespace Qt::StringLiterals;

namespace {
/// The shortest part of it that still goes wrong.
RaceMoves shrunk(RaceStart &start, RaceMoves moves, RaceWeakness weakness)
{
    for (size_t i = 0; i < moves.size();) {
        RaceMoves fewer = moves;
        fewer.erase(fewer.begin() + std::ptrdiff_t(i));
        if (Race(start, weakness).run(fewer).isEmpty())
            ++i;
        else
            moves = fewer;
    }
    return moves;
}
} // namespace

class TestRaces : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void nobodyAnswersTwice();
    void aBrokenGateIsFound_data();
    void aBrokenGateIsFound();

private:
    RaceStart m_start;
};

void TestRaces::nobodyAnswersTwice()
{
    const qint64 races = trials(20'000, 1'000'000);
    qint64 accepted = 0;
    qint64 stopped = 0;
    QElapsedTimer clock;
    clock.start();
    for (qint64 i = 0; i < races; ++i) {
        const quint32 seed = firstSeed() + quint32(i);
        std::mt19937 random(seed);
        const RaceMoves moves = randomMoves(random);
        Race race(m_start, RaceWeakness::None);
        const QString wrong = race.run(moves);
        accepted += race.accepted();
        stopped += race.stopped();
        if (!wrong.isEmpty()) {
            const RaceMoves few = shrunk(m_start, moves, RaceWeakness::None);
            QFAIL(qPrintable(u"seed %1: %2\n%3: %4"_s.arg(seed).arg(
                wrong, nameOf(few), Race(m_start, RaceWeakness::None).run(few))));
        }
    }
    printFigures(
        u"%1 races for an answer, %2 replies accepted, %3 stopped, 0 answered twice, %4 s"_s.arg(races)
            .arg(accepted)
            .arg(stopped)
            .arg(double(clock.elapsed()) / 1000, 0, 'f', 1));
}

void TestRaces::aBrokenGateIsFound_data()
{
    QTest::addColumn<int>("weakness");
    QTest::newRow("no gate") << int(RaceWeakness::NoGate);
    QTest::newRow("replies say they have seen all") << int(RaceWeakness::BlindSeen);
    QTest::newRow("what was scheduled goes out unasked") << int(RaceWeakness::NoTimerGate);
    QTest::newRow("programs do not look for people") << int(RaceWeakness::BlindPrograms);
}

void TestRaces::aBrokenGateIsFound()
{
    QFETCH(int, weakness);
    constexpr int enough = 5'000;
    for (quint32 i = 0; i < enough; ++i) {
        std::mt19937 random(firstSeed() + i);
        const RaceMoves moves = randomMoves(random);
        if (const QString wrong = Race(m_start, RaceWeakness(weakness)).run(moves); !wrong.isEmpty()) {
            const RaceMoves few = shrunk(m_start, moves, RaceWeakness(weakness));
            QVERIFY(few.size() <= moves.size());
            qInfo().noquote() << "found after" << i + 1 << "races:" << wrong << "by" << nameOf(few);
            return;
        }
    }
    QFAIL("the checks did not find it");
}

QTEST_GUILESS_MAIN(TestRaces)
#include "tst_races.moc"
