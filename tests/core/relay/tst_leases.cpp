// SPDX-FileCopyrightText: 2026 The Waypost authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Who writes where: what a desk says of it, when a lease begins and ends, and all of it on a real relay.
#include "relaykit.h"

#include "core/base/ids.h"
#include "core/relay/leases.h"
#include "core/sync/ownpresences.h"

#include <QJsonArray>
#include <QTest>

using namespace waypost;
using namespace waypost::relay;
using namespace relaykit;
using namespace Qt::StringLiterals;

namespace {
constexpr int soonMs = 10'000;
constexpr qint64 secondMs = 1'000;
const QString zoe = u"+4915550001111"_s;
const QString ann = u"ann"_s;
const QString bob = u"bob"_s;
const QString here = u"c"_s;

wire::Presence says(const QString &agent, const QString &state, qint64 nowMs)
{
    return {here, agent, state, nowMs + Leases::longestMs};
}
using Wishes = QList<Leases::Wish>;
} // namespace

class TestLeases : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void beginsWithTheFirstWord();
    void endsWithTheLast();
    void goesOnToWhoeverElseWrites();
    void aBrokenLineHasAMoment();
    void twoDevicesAreOneWriter();
    void whatTheRowsSayIsBelievedForAWhile();

    void aDeskSaysItAgain();
    void whoDoesNotTypeDoesNotWrite();
    void aNewLineHearsAll();

    void writingHoldsAndLeavingFrees();
    void anotherTakesOver();
    void aRestartKeepsIt();
    void timersOutliveTheRelay();
};

void TestLeases::beginsWithTheFirstWord()
{
    Leases leases;
    QCOMPARE(leases.told(1, says(ann, u"open"_s, 0), {}, 0), Wishes {});
    QCOMPARE(leases.told(1, says(ann, u"looking"_s, 0), {}, 0), Wishes {});
    QCOMPARE(leases.nextAt(), 0);
    QCOMPARE(leases.told(1, says(ann, u"writing"_s, 0), {}, 0), (Wishes {{here, ann, true}}));
    QCOMPARE(leases.told(1, says(ann, u"writing"_s, 10), ann, 10), Wishes {});
    QCOMPARE(leases.nextAt(), 10 + Leases::longestMs);
    QCOMPARE(leases.told(2, says(bob, u"writing"_s, 20), ann, 20), Wishes {});
}

void TestLeases::endsWithTheLast()
{
    Leases leases;
    static_cast<void>(leases.told(1, says(ann, u"writing"_s, 0), {}, 0));
    QCOMPARE(leases.expired(Leases::longestMs - 1), Wishes {});
    QCOMPARE(leases.expired(Leases::longestMs), (Wishes {{here, ann, false}}));
    QCOMPARE(leases.expired(10 * Leases::longestMs), Wishes {});
    for (const QString &state : {u"looking"_s, u"open"_s, u"left"_s}) {
        static_cast<void>(leases.told(1, says(ann, u"writing"_s, 0), {}, 0));
        QCOMPARE(leases.told(1, says(ann, state, 1), ann, 1), (Wishes {{here, ann, false}}));
        QCOMPARE(leases.nextAt(), 0);
    }
    wire::Presence forLong = says(ann, u"writing"_s, 0);
    forLong.until = 1'000'000'000;
    static_cast<void>(leases.told(1, forLong, {}, 0));
    QCOMPARE(leases.nextAt(), Leases::longestMs);
}

void TestLeases::goesOnToWhoeverElseWrites()
{
    Leases leases;
    static_cast<void>(leases.told(1, says(ann, u"writing"_s, 0), {}, 0));
    static_cast<void>(leases.told(2, says(bob, u"writing"_s, 5 * secondMs), ann, 5 * secondMs));
    QCOMPARE(leases.expired(Leases::longestMs), (Wishes {{here, ann, false}, {here, bob, true}}));
}

void TestLeases::aBrokenLineHasAMoment()
{
    Leases leases;
    static_cast<void>(leases.told(1, says(ann, u"writing"_s, 0), {}, 0));
    leases.ended(1, secondMs);
    QCOMPARE(leases.nextAt(), secondMs + Leases::graceMs);
    static_cast<void>(leases.told(2, says(ann, u"writing"_s, 2 * secondMs), ann, 2 * secondMs)); // is back
    QCOMPARE(leases.expired(secondMs + Leases::graceMs), Wishes {});
    QCOMPARE(leases.nextAt(), 2 * secondMs + Leases::longestMs);
}

void TestLeases::twoDevicesAreOneWriter()
{
    Leases leases;
    static_cast<void>(leases.told(1, says(ann, u"writing"_s, 0), {}, 0));
    static_cast<void>(leases.told(2, says(ann, u"writing"_s, 0), ann, 0));
    QCOMPARE(leases.told(1, says(ann, u"left"_s, 1), ann, 1), Wishes {});
    QCOMPARE(leases.told(2, says(ann, u"left"_s, 1), ann, 1), (Wishes {{here, ann, false}}));
}

void TestLeases::whatTheRowsSayIsBelievedForAWhile()
{
    Leases leases;
    leases.held(here, ann, 0);
    leases.held(here, ann, 20 * secondMs); // told again with each change of the row
    QCOMPARE(leases.nextAt(), Leases::longestMs);
    QCOMPARE(leases.expired(Leases::longestMs), (Wishes {{here, ann, false}}));
    leases.held(here, ann, 0);
    leases.held(here, bob, 0); // has taken over
    QCOMPARE(leases.expired(Leases::longestMs), (Wishes {{here, bob, false}}));
    leases.held(here, ann, 0);
    leases.held(here, {}, 1);
    QCOMPARE(leases.nextAt(), 0);
    static_cast<void>(leases.told(1, says(ann, u"writing"_s, 0), {}, 0));
    leases.held(here, {}, 1); // of before she began
    QCOMPARE(leases.nextAt(), Leases::longestMs);
}

void TestLeases::aDeskSaysItAgain()
{
    sync::OwnPresences own;
    QVERIFY(!own.tell(here, u"left"_s, 0)); // was never there
    QCOMPARE(own.tell(here, u"open"_s, 0)->state, u"open"_s);
    QCOMPARE(own.tell(here, u"writing"_s, 1)->state, u"writing"_s); // at once
    QVERIFY(!own.tell(here, u"writing"_s, 2));
    QVERIFY(own.due(9 * secondMs).isEmpty());
    QCOMPARE(own.due(11 * secondMs).size(), 1);
    QVERIFY(own.due(11 * secondMs).isEmpty());
    QCOMPARE(own.tell(here, u"left"_s, 12 * secondMs)->state, u"left"_s);
    QVERIFY(own.isEmpty());
    QVERIFY(own.due(60 * secondMs).isEmpty());
}

void TestLeases::whoDoesNotTypeDoesNotWrite()
{
    sync::OwnPresences own;
    static_cast<void>(own.tell(here, u"writing"_s, 0));
    static_cast<void>(own.tell(here, u"writing"_s, 100 * secondMs));
    QCOMPARE(own.due(200 * secondMs).value(0).state, u"writing"_s);
    QCOMPARE(own.due(220 * secondMs).value(0).state, u"looking"_s);
    QCOMPARE(own.tell(here, u"writing"_s, 221 * secondMs)->state, u"writing"_s);
}

void TestLeases::aNewLineHearsAll()
{
    sync::OwnPresences own;
    static_cast<void>(own.tell(here, u"writing"_s, 5));
    static_cast<void>(own.tell(u"d"_s, u"open"_s, 5));
    QCOMPARE(own.all(10 * secondMs).size(), 2);
}

namespace {
/// An owner, a colleague and a customer who has written.
class Room {
public:
    Room()
    {
        if (!stage.start())
            qFatal("%s", qPrintable(stage.startError));
        owner = stage.owner();
        agent = stage.colleague(*owner, u"agent"_s);
        if (stage.post(Stage::text(zoe, u"wamid.1"_s, u"Hello?"_s)) != 200)
            qFatal("the customer's message was not taken");
        conversation = stage.conversationWith(zoe);
    }
    [[nodiscard]] QString holder(Client &client) const
    {
        return client.row(u"conversations"_s, conversation)[u"held_by"_s].toString();
    }
    void say(Client &client, const QString &state) const
    {
        client.say(wire::Presence {conversation, {}, state, 0});
    }
    [[nodiscard]] QString reply(Client &client, const QJsonObject &more = {}) const
    {
        QJsonObject data {{u"content"_s, QJsonObject {{u"kind"_s, u"text"_s}, {u"body"_s, u"Yes"_s}}},
                          {u"override"_s, true}};
        for (auto it = more.begin(); it != more.end(); ++it)
            data.insert(it.key(), *it);
        const auto answer = client.give(u"conversation.reply"_s, conversation, data);
        return answer.refused ? answer.refused->code : QString();
    }
    Stage stage;
    std::unique_ptr<Client> owner, agent;
    QString conversation;
};

wire::Hello again(const Client &client)
{
    wire::Hello hello;
    hello.deviceId = client.welcome.deviceId;
    hello.token = client.welcome.token;
    return hello;
}
} // namespace

void TestLeases::writingHoldsAndLeavingFrees()
{
    Room room;
    const QString agent = room.agent->welcome.agent;
    QTRY_COMPARE_WITH_TIMEOUT(room.holder(*room.owner), QString(), soonMs);
    room.say(*room.agent, u"open"_s);
    room.say(*room.agent, u"writing"_s);
    QTRY_COMPARE_WITH_TIMEOUT(room.holder(*room.owner), agent, soonMs);
    QCOMPARE(room.owner->all<wire::Presence>().size(), 2);
    QCOMPARE(room.owner->all<wire::Presence>().first().state, u"open"_s);
    QCOMPARE(room.reply(*room.owner), u"lease_lost"_s);
    QCOMPARE(room.stage.value(u"SELECT kind FROM collisions"_s).toString(), u"held"_s);
    QCOMPARE(room.reply(*room.agent), QString());
    room.say(*room.agent, u"looking"_s);
    QTRY_COMPARE_WITH_TIMEOUT(room.holder(*room.owner), QString(), soonMs);
    room.say(*room.agent, u"writing"_s);
    QTRY_COMPARE_WITH_TIMEOUT(room.holder(*room.owner), agent, soonMs);
    room.agent.reset(); // its line breaks
    QTRY_COMPARE_WITH_TIMEOUT(room.holder(*room.owner), QString(), 2 * soonMs);
    const auto told = room.owner->ask(u"collisions"_s);
    QVERIFY(!told.refused);
    QCOMPARE(told.data["collisions"_L1].toArray().size(), 1);
    QCOMPARE(told.data["collisions"_L1][0]["count"_L1].toInteger(), 1);
}

void TestLeases::anotherTakesOver()
{
    Room room;
    QVERIFY(room.agent->ask(u"collisions"_s).refused);
    room.say(*room.agent, u"writing"_s);
    QTRY_COMPARE_WITH_TIMEOUT(room.holder(*room.owner), room.agent->welcome.agent, soonMs);
    QVERIFY(!room.owner->give(u"lease.take"_s, room.conversation, {}).refused);
    QTRY_COMPARE_WITH_TIMEOUT(room.holder(*room.agent), room.owner->welcome.agent, soonMs);
    QCOMPARE(room.reply(*room.agent, {{u"fence"_s, 1}}), u"lease_lost"_s);
    QCOMPARE(room.reply(*room.owner, {{u"fence"_s, 2}}), QString());
}

void TestLeases::aRestartKeepsIt()
{
    Room room;
    room.say(*room.agent, u"writing"_s);
    const QString agent = room.agent->welcome.agent;
    QTRY_COMPARE_WITH_TIMEOUT(room.holder(*room.owner), agent, soonMs);
    const wire::Hello hello = again(*room.owner);
    room.stage.stop();
    QVERIFY(room.stage.start());
    Client back(room.stage.relay->agentsPort());
    QVERIFY(back.signIn(hello));
    QTRY_COMPARE_WITH_TIMEOUT(room.holder(back), agent, soonMs);
    QCOMPARE(room.reply(back), u"lease_lost"_s);
}

void TestLeases::timersOutliveTheRelay()
{
    Room room;
    QCOMPARE(room.reply(*room.owner, {{u"hold_s"_s, 5}}), QString());
    QCOMPARE(room.reply(*room.owner, {{u"send_at"_s, room.stage.clock.nowMs() + secondMs}}), QString());
    QVERIFY(room.stage.api.calls("/messages").isEmpty());
    room.stage.stop();
    QVERIFY(room.stage.start());
    QTRY_COMPARE_WITH_TIMEOUT(room.stage
                                  .value(u"SELECT count(*) FROM messages WHERE status IN ('held', "
                                         "'scheduled', 'queued')"_s)
                                  .toInt(),
                              0, 2 * soonMs);
    QCOMPARE(room.stage.value(u"SELECT count(*) FROM timers"_s).toInt(), 0);
}

QTEST_GUILESS_MAIN(TestLeases)
#include "tst_leases.moc"
