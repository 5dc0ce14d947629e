// SPDX-FileCopyrightText: 2026 The Waypost authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Who is there: what lines and rows say of it, and all of it on a real relay.
#include "relaykit.h"

#include "core/base/ids.h"
#include "core/relay/attendance.h"
#include "core/routing/routing.h"

#include <QJsonArray>
#include <QTest>

using namespace waypost;
using namespace waypost::relay;
using namespace relaykit;
using namespace Qt::StringLiterals;

namespace {
constexpr int soonMs = 10'000;
const QString ann = u"ann"_s;
const QString desk = u"desk"_s;
const QString laptop = u"laptop"_s;
using SeenList = QList<Attendance::Seen>;
} // namespace

class TestWhoIsThere : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void comesAndGoes();
    void aBrokenLineIsNoEvent();
    void theNewLineMayComeBeforeTheOldOneEnds();
    void idleIsWhoTouchesNone();
    void idleIsSaidAgain();
    void whatTheRowsSayIsBelievedForAWhile();
    void atAnotherRelay();

    void theRelayWritesItDown();
    void aRestartIsNoEvent();
};

void TestWhoIsThere::comesAndGoes()
{
    Attendance attendance;
    QCOMPARE(attendance.due(0), SeenList {});
    attendance.came(1, ann, desk);
    QCOMPARE(attendance.due(0), (SeenList {{ann, true, false}}));
    QCOMPARE(attendance.due(0), SeenList {});
    QCOMPARE(attendance.nextAt(0), 0);
    QCOMPARE(attendance.here(0), (SeenList {{ann, true, false}}));
    attendance.left(1, 1'000);
    QCOMPARE(attendance.nextAt(1'000), 1'000 + Attendance::graceMs);
    QCOMPARE(attendance.due(Attendance::graceMs), SeenList {});
    QCOMPARE(attendance.due(1'000 + Attendance::graceMs), (SeenList {{ann, false, false}}));
    QCOMPARE(attendance.here(1'000 + Attendance::graceMs), SeenList {});
}

void TestWhoIsThere::aBrokenLineIsNoEvent()
{
    Attendance attendance;
    attendance.came(1, ann, desk);
    QCOMPARE(attendance.due(0).size(), 1);
    attendance.idle(1, true, 0);
    QCOMPARE(attendance.due(0), (SeenList {{ann, true, true}}));
    attendance.left(1, 1'000);
    attendance.came(2, ann, desk); // says within the moment whether it is idle still
    QCOMPARE(attendance.due(2'000), SeenList {});
    attendance.idle(2, false, 2'000);
    QCOMPARE(attendance.due(2'000), (SeenList {{ann, true, false}}));
    QCOMPARE(attendance.due(1'000 + 2 * Attendance::graceMs), SeenList {});
}

void TestWhoIsThere::theNewLineMayComeBeforeTheOldOneEnds()
{
    Attendance attendance;
    attendance.came(1, ann, desk);
    attendance.came(2, ann, desk);
    QCOMPARE(attendance.due(0).size(), 1);
    attendance.left(1, 0);
    QCOMPARE(attendance.nextAt(0), 0);
    QCOMPARE(attendance.due(10 * Attendance::graceMs), SeenList {});
}

void TestWhoIsThere::idleIsWhoTouchesNone()
{
    Attendance attendance;
    attendance.came(1, ann, desk);
    attendance.came(2, ann, laptop);
    QCOMPARE(attendance.due(0).size(), 1);
    attendance.idle(1, true, 0);
    QCOMPARE(attendance.due(0), SeenList {});
    attendance.idle(2, true, 0);
    QCOMPARE(attendance.due(0), (SeenList {{ann, true, true}}));
    attendance.idle(1, false, 0);
    QCOMPARE(attendance.due(0), (SeenList {{ann, true, false}}));
    attendance.left(1, 0); // the one that is left is idle
    attendance.idle(2, true, Attendance::graceMs);
    QCOMPARE(attendance.due(Attendance::graceMs), (SeenList {{ann, true, true}}));
}

void TestWhoIsThere::idleIsSaidAgain()
{
    Attendance attendance;
    attendance.came(1, ann, desk);
    attendance.idle(1, true, 0);
    QCOMPARE(attendance.due(0), (SeenList {{ann, true, true}}));
    attendance.idle(1, true, 20'000);
    QCOMPARE(attendance.nextAt(20'000), 20'000 + Attendance::idleMs);
    QCOMPARE(attendance.due(Attendance::idleMs), SeenList {});
    QCOMPARE(attendance.due(20'000 + Attendance::idleMs), (SeenList {{ann, true, false}}));
}

void TestWhoIsThere::whatTheRowsSayIsBelievedForAWhile()
{
    Attendance attendance;
    attendance.known({ann, true, true}, 0);
    attendance.known({u"ben"_s, false, false}, 0);
    QCOMPARE(attendance.due(0), SeenList {});
    QCOMPARE(attendance.here(0), SeenList {});
    QCOMPARE(attendance.nextAt(0), Attendance::elsewhereMs);
    QCOMPARE(attendance.due(Attendance::elsewhereMs), (SeenList {{ann, false, false}}));
}

void TestWhoIsThere::atAnotherRelay()
{
    Attendance attendance;
    attendance.elsewhere(ann, false, 0);
    QCOMPARE(attendance.due(0), (SeenList {{ann, true, false}})); // the ledger knows already: no event
    attendance.came(1, ann, desk);
    attendance.idle(1, true, 0);
    QCOMPARE(attendance.due(0), SeenList {}); // there he touches it
    attendance.known({ann, true, true}, 0);
    QCOMPARE(attendance.due(0), SeenList {}); // the other one has said so itself
    attendance.left(1, 0);
    attendance.elsewhere(ann, false, 20'000);
    QCOMPARE(attendance.due(40'000), (SeenList {{ann, true, false}}));
    attendance.known({ann, false, false}, 50'000); // he has left there, and has no line here
    QCOMPARE(attendance.due(50'000), SeenList {});
    QCOMPARE(attendance.nextAt(50'000), 0);
}

void TestWhoIsThere::theRelayWritesItDown()
{
    Stage stage;
    QVERIFY2(stage.start(), qPrintable(stage.startError));
    const auto owner = stage.owner();
    QVERIFY(owner);
    const auto mei = stage.colleague(*owner, u"agent"_s);
    QVERIFY(mei);
    const auto state
        = [&] { return owner->row(u"availabilities"_s, mei->welcome.agent)[u"state"_s].toString(); };
    QTRY_COMPARE_WITH_TIMEOUT(state(), u"online"_s, soonMs);
    mei->say(wire::Presence {{}, {}, u"idle"_s, 0});
    QTRY_COMPARE_WITH_TIMEOUT(state(), u"away"_s, soonMs);
    mei->say(wire::Presence {{}, {}, u"left"_s, 0});
    QTRY_COMPARE_WITH_TIMEOUT(state(), u"online"_s, soonMs);
    QVERIFY(!mei->give(u"availability.set"_s, mei->welcome.agent, {{u"wanted"_s, u"busy"_s}}).refused);
    QTRY_COMPARE_WITH_TIMEOUT(state(), u"busy"_s, soonMs);
    QCOMPARE(mei->give(u"queue.set"_s, u"-"_s, {{u"mode"_s, u"balanced"_s}}).refused->code, u"not_allowed"_s);
}

void TestWhoIsThere::aRestartIsNoEvent()
{
    Stage stage;
    QVERIFY2(stage.start(), qPrintable(stage.startError));
    auto owner = stage.owner();
    QVERIFY(owner);
    const auto count = [&stage] {
        return stage.value(u"SELECT count(*) FROM journal WHERE type = 'availability.changed'"_s).toInt();
    };
    QTRY_COMPARE_WITH_TIMEOUT(count(), 1, soonMs);
    wire::Hello again;
    again.deviceId = owner->welcome.deviceId;
    again.token = owner->welcome.token;
    again.deviceName = u"desk"_s;
    owner.reset();
    stage.stop();
    QVERIFY2(stage.start(), qPrintable(stage.startError));
    Client client(stage.relay->agentsPort());
    QVERIFY(client.signIn(again));
    // What is answered after it is in the journal after it.
    QVERIFY(!client.give(u"availability.set"_s, client.welcome.agent, {{u"wanted"_s, u"busy"_s}}).refused);
    QCOMPARE(count(), 2);
}

QTEST_GUILESS_MAIN(TestWhoIsThere)
#include "tst_who_is_there.moc"
