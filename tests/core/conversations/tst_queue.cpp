// SPDX-FileCopyrightText: 2026 The Waypost authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Working the queue: snoozes, sessions, attributes, followers, mentions, blocks.
#include "queueshop.h"

#include "core/conversations/visibility.h"

#include <QTest>

using namespace waypost;
using namespace waypost::conversations;
using namespace Qt::StringLiterals;
using tests::QueueShop;

namespace {
constexpr qint64 hourMs = 3'600'000;
constexpr qint64 dayMs = 24 * hourMs;
} // namespace

class TestQueue : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void snoozesUntilATime();
    void aMessageCutsASnoozeShort();
    void keepsAsleep();
    void snoozesUntilTheCustomerWrites();
    void wakesBeforeTheWindowCloses();
    void snoozeIsRefused_data();
    void snoozeIsRefused();
    void aTimerOfBeforeDoesNothing();

    void aSessionGoesOnOrAnotherBegins_data();
    void aSessionGoesOnOrAnotherBegins();
    void nobodyGetsItBackWhoCantAnswer();
    void ourTemplateBeginsASession();

    void attributesAreThoseOfTheWorkspace();
    void resolutionCodes();
    void followersSeeNoMore();
    void aSupervisorLetsSomebodyIn();
    void mentionsAreForOthers();
    void whatABlockedOneWritesCountsForNothing();
    void blockingIsOwedToEveryNumber();
};

void TestQueue::snoozesUntilATime()
{
    QueueShop shop;
    const QString id = shop.hear(u"a"_s, u"Hi"_s);
    shop.give(shop.ana, u"conversation.assign"_s, id, {{u"agent"_s, shop.ben}});
    const qint64 until = shop.nowMs + 5 * hourMs;
    QCOMPARE(shop.give(shop.ana, u"conversation.snooze"_s, id, {{u"until"_s, until}}), QString());
    QCOMPARE(shop.conversation(id).status, u"snoozed"_s);
    QCOMPARE(shop.conversation(id).snoozeMode, u"time"_s);
    QCOMPARE(shop.wanted.last(), (Timer {u"wake:"_s + id, until, u"conversation.wake"_s, id}));

    shop.nowMs = until;
    shop.intake(u"conversation.wake"_s, {}, id);
    const Conversation row = shop.conversation(id);
    QCOMPARE(row.status, u"open"_s);
    QCOMPARE(row.assignee, shop.ben);
    QCOMPARE(row.snoozedUntil, 0);
    QCOMPARE(row.wokenFrom, 0);
    QVERIFY(shop.activitiesOf(id).contains(u"conversation.woken"_s));
}

void TestQueue::aMessageCutsASnoozeShort()
{
    QueueShop shop;
    const QString id = shop.hear(u"a"_s, u"Hi"_s);
    const qint64 until = shop.nowMs + 5 * hourMs;
    shop.give(shop.ana, u"conversation.snooze"_s, id, {{u"until"_s, until}});
    shop.nowMs += hourMs;
    shop.hear(u"b"_s, u"Thanks"_s);
    QCOMPARE(shop.conversation(id).status, u"open"_s);
    QCOMPARE(shop.conversation(id).wokenFrom, until);
    QCOMPARE(shop.conversation(id).reopened, 0);
    QCOMPARE(shop.wanted.last(), (Timer {u"wake:"_s + id, 0, u"conversation.wake"_s, id}));

    QCOMPARE(shop.give(shop.ana, u"conversation.snooze"_s, id, {{u"again"_s, true}}), QString());
    QCOMPARE(shop.conversation(id).status, u"snoozed"_s);
    QCOMPARE(shop.conversation(id).snoozedUntil, until);
    QCOMPARE(shop.wanted.last().at, until);
    // Nothing has cut this one short.
    QCOMPARE(shop.give(shop.ana, u"conversation.snooze"_s, id, {{u"again"_s, true}}), u"bad_value"_s);
}

void TestQueue::keepsAsleep()
{
    QueueShop shop;
    const QString id = shop.hear(u"a"_s, u"Hi"_s);
    const qint64 until = shop.nowMs + 5 * hourMs;
    shop.give(shop.ana, u"conversation.snooze"_s, id, {{u"until"_s, until}, {u"keep_asleep"_s, true}});
    shop.nowMs += hourMs;
    shop.hear(u"b"_s, u"Thanks"_s);
    QCOMPARE(shop.conversation(id).status, u"snoozed"_s);
    QCOMPARE(shop.conversation(id).unread, 2);
    QCOMPARE(shop.conversation(id).snoozedUntil, until);
}

void TestQueue::snoozesUntilTheCustomerWrites()
{
    QueueShop shop;
    const QString id = shop.hear(u"a"_s, u"Hi"_s);
    QCOMPARE(shop.give(shop.ana, u"conversation.snooze"_s, id, {}), QString());
    QCOMPARE(shop.conversation(id).snoozeMode, u"reply"_s);
    QCOMPARE(shop.wanted.last().at, 0); // no clock wakes it
    shop.intake(u"conversation.wake"_s, {}, id);
    QCOMPARE(shop.conversation(id).status, u"snoozed"_s);
    shop.nowMs += 3 * dayMs;
    shop.hear(u"b"_s, u"Here I am"_s);
    QCOMPARE(shop.conversation(id).status, u"open"_s);
    QCOMPARE(shop.conversation(id).wokenFrom, 0);
}

void TestQueue::wakesBeforeTheWindowCloses()
{
    QueueShop shop;
    const QString id = shop.hear(u"a"_s, u"Hi"_s);
    const qint64 first = shop.conversation(id).windowUntil - hourMs;
    shop.give(shop.ana, u"conversation.snooze"_s, id, {{u"mode"_s, u"window"_s}, {u"keep_asleep"_s, true}});
    QCOMPARE(shop.wanted.last().at, first);
    shop.nowMs += 2 * hourMs;
    shop.hear(u"b"_s, u"Still here"_s);
    QCOMPARE(shop.conversation(id).status, u"snoozed"_s);
    QCOMPARE(shop.conversation(id).snoozedUntil, first + 2 * hourMs);
    QCOMPARE(shop.wanted.last(), (Timer {u"wake:"_s + id, first + 2 * hourMs, u"conversation.wake"_s, id}));
}

void TestQueue::snoozeIsRefused_data()
{
    QTest::addColumn<QJsonObject>("wish");
    QTest::newRow("in the past") << QJsonObject {{u"until"_s, 1}};
    QTest::newRow("in two years") << QJsonObject {{u"until"_s, 1'764'000'000'000 + 730 * dayMs}};
    QTest::newRow("an unknown mode") << QJsonObject {{u"mode"_s, u"moon"_s}};
    QTest::newRow("a window that is closed") << QJsonObject {{u"mode"_s, u"window"_s}};
    QTest::newRow("asleep for ever") << QJsonObject {{u"mode"_s, u"reply"_s}, {u"keep_asleep"_s, true}};
}

void TestQueue::snoozeIsRefused()
{
    QFETCH(QJsonObject, wish);
    QueueShop shop;
    const QString id = shop.hear(u"a"_s, u"Hi"_s);
    shop.nowMs += 23 * hourMs + 1;
    QCOMPARE(shop.give(shop.ana, u"conversation.snooze"_s, id, wish), u"bad_value"_s);
    QCOMPARE(shop.conversation(id).status, u"open"_s);
}

void TestQueue::aTimerOfBeforeDoesNothing()
{
    QueueShop shop;
    const QString id = shop.hear(u"a"_s, u"Hi"_s);
    shop.give(shop.ana, u"conversation.snooze"_s, id, {{u"until"_s, shop.nowMs + 5 * hourMs}});
    shop.nowMs += hourMs;
    shop.intake(u"conversation.wake"_s, {}, id);
    QCOMPARE(shop.conversation(id).status, u"snoozed"_s);
    shop.give(shop.ana, u"conversation.reopen"_s, id, {});
    shop.nowMs += 5 * hourMs;
    shop.intake(u"conversation.wake"_s, {}, id);
    QVERIFY(shop.last.isEmpty());
}

void TestQueue::aSessionGoesOnOrAnotherBegins_data()
{
    QTest::addColumn<int>("days");
    QTest::addColumn<qint64>("later");
    QTest::addColumn<qint64>("session");
    QTest::addColumn<qint64>("reopened");
    QTest::addColumn<QString>("told");
    QTest::newRow("soon") << 7 << 6 * dayMs << qint64(1) << qint64(1) << u"conversation.reopened"_s;
    QTest::newRow("to the minute") << 7 << 7 * dayMs << qint64(1) << qint64(1) << u"conversation.reopened"_s;
    QTest::newRow("late") << 7 << 7 * dayMs + 1 << qint64(2) << qint64(0) << u"conversation.session_begun"_s;
    QTest::newRow("never again") << 0 << hourMs << qint64(2) << qint64(0) << u"conversation.session_begun"_s;
}

void TestQueue::aSessionGoesOnOrAnotherBegins()
{
    QFETCH(int, days);
    QFETCH(qint64, later);
    QFETCH(qint64, session);
    QFETCH(qint64, reopened);
    QFETCH(QString, told);
    QueueShop shop;
    if (days != 7)
        shop.give(shop.ana, u"workspace.set"_s, u"session.reopen_days"_s, {{u"value"_s, days}});
    const QString id = shop.hear(u"a"_s, u"Hi"_s);
    QCOMPARE(shop.conversation(id).session, 1);
    QCOMPARE(shop.conversation(id).sessionAt, shop.nowMs);
    shop.give(shop.ana, u"conversation.assign"_s, id, {{u"agent"_s, shop.ben}});
    shop.give(shop.ana, u"conversation.resolve"_s, id, {{u"resolution"_s, u"done"_s}});
    QCOMPARE(shop.conversation(id).closedAt, shop.nowMs);
    shop.nowMs += later;
    shop.hear(u"b"_s, u"Me again"_s);
    const Conversation row = shop.conversation(id);
    QCOMPARE(row.status, u"open"_s);
    QCOMPARE(row.session, session);
    QCOMPARE(row.reopened, reopened);
    QCOMPARE(row.resolution, QString());
    QCOMPARE(row.assignee, shop.ben);
    QVERIFY(shop.activitiesOf(id).contains(told));
}

void TestQueue::nobodyGetsItBackWhoCantAnswer()
{
    QueueShop shop;
    const QString id = shop.hear(u"a"_s, u"Hi"_s);
    shop.give(shop.ana, u"conversation.assign"_s, id, {{u"agent"_s, shop.ben}});
    shop.give(shop.ana, u"conversation.resolve"_s, id, {});
    shop.give(shop.ana, u"agent.disable"_s, shop.ben, {});
    shop.nowMs += hourMs;
    shop.hear(u"b"_s, u"Me again"_s);
    QCOMPARE(shop.conversation(id).status, u"open"_s);
    QCOMPARE(shop.conversation(id).assignee, QString());
    QCOMPARE(shop.conversation(id).movedSeq, shop.seq);
}

void TestQueue::ourTemplateBeginsASession()
{
    QueueShop shop;
    const QString id = shop.hear(u"a"_s, u"Hi"_s);
    shop.give(shop.ana, u"conversation.resolve"_s, id, {});
    shop.nowMs += 30 * dayMs;
    shop.echo(u"e"_s, u"Still interested?"_s);
    QCOMPARE(shop.conversation(id).status, u"open"_s);
    QCOMPARE(shop.conversation(id).session, 2);
}

void TestQueue::attributesAreThoseOfTheWorkspace()
{
    QueueShop shop;
    const QString id = shop.hear(u"a"_s, u"Hi"_s);
    const auto set = [&](const QJsonObject &values) {
        return shop.give(shop.ben, u"conversation.set_attributes"_s, id, {{u"set"_s, values}});
    };
    QCOMPARE(set({{u"order"_s, 5}}), u"bad_value"_s);
    shop.give(shop.ana, u"attribute.define"_s, u"conversation/order"_s,
              {{u"label"_s, u"Order"_s}, {u"type"_s, u"number"_s}});
    QCOMPARE(set({{u"order"_s, u"five"_s}}), u"bad_value"_s);
    QCOMPARE(set({{u"order"_s, 5}}), QString());
    QCOMPARE(shop.conversation(id).attributes, u"{\"order\":\"5\"}"_s);
    QCOMPARE(set({{u"order"_s, u"5"_s}}), QString());
    QVERIFY(shop.last.isEmpty());
    shop.give(shop.ana, u"attribute.remove"_s, u"conversation/order"_s, {});
    QCOMPARE(set({{u"order"_s, 6}}), u"bad_value"_s);
    QCOMPARE(set({{u"order"_s, u""_s}}), QString());
    QCOMPARE(shop.conversation(id).attributes, QString());
}

void TestQueue::resolutionCodes()
{
    QueueShop shop;
    const QString id = shop.hear(u"a"_s, u"Hi"_s);
    const auto resolve = [&](const QString &code) {
        const QString refused = shop.give(shop.ben, u"conversation.resolve"_s, id, {{u"resolution"_s, code}});
        shop.give(shop.ben, u"conversation.reopen"_s, id, {});
        return refused;
    };
    QCOMPARE(resolve(u"in my own words"_s), QString());
    shop.give(shop.ana, u"resolution.define"_s, u"sold"_s, {{u"label"_s, u"Sold"_s}});
    QCOMPARE(resolve(u"in my own words"_s), u"bad_value"_s);
    QCOMPARE(resolve(u"sold"_s), QString());
    QCOMPARE(resolve({}), QString());
    shop.give(shop.ana, u"resolution.remove"_s, u"sold"_s, {});
    QCOMPARE(resolve(u"in my own words"_s), QString());
}

void TestQueue::followersSeeNoMore()
{
    QueueShop shop;
    const QString id = shop.hear(u"a"_s, u"Hi"_s);
    const auto follow = [&](const QString &who, const QString &whom) {
        return shop.give(who, u"conversation.follow"_s, id, {{u"add"_s, QJsonArray {whom}}});
    };
    QCOMPARE(follow(shop.ben, shop.ben), QString());
    QCOMPARE(shop.conversation(id).followers, u"[\"%1\"]"_s.arg(shop.ben));
    QCOMPARE(follow(shop.ben, shop.ben), QString());
    QVERIFY(shop.last.isEmpty());
    shop.give(shop.ana, u"conversation.set_team"_s, id, {{u"team"_s, shop.sales}});
    QVERIFY(!sees(shop.viewer(shop.ben), id, shop.rows)); // he is in Orders
    QCOMPARE(follow(shop.cleo, shop.ben), u"out_of_sight"_s);
    QCOMPARE(shop.give(shop.cleo, u"conversation.follow"_s, id, {{u"remove"_s, QJsonArray {shop.ben}}}),
             QString());
    QCOMPARE(shop.conversation(id).followers, QString());
}

/// Mention of another team's agent did nothing: he did not see what he was called to.
void TestQueue::aSupervisorLetsSomebodyIn()
{
    QueueShop shop;
    const QString id = shop.hear(u"a"_s, u"Hi"_s);
    shop.give(shop.ana, u"conversation.set_team"_s, id, {{u"team"_s, shop.sales}});
    const QJsonObject note {{u"body"_s, u"Ben?"_s}, {u"mentions"_s, QJsonArray {shop.ben}}};
    QCOMPARE(shop.give(shop.cleo, u"conversation.note"_s, id, note), QString());
    QVERIFY(!sees(shop.viewer(shop.ben), id, shop.rows));
    QCOMPARE(shop.give(shop.ana, u"conversation.note"_s, id, note), QString());
    QVERIFY(sees(shop.viewer(shop.ben), id, shop.rows));
    QCOMPARE(shop.conversation(id).movedSeq, shop.seq - 1); // it has to be brought to him
    const Command reading {shop.freshId(), u"conversation.mark_read"_s, id, shop.ben, shop.nowMs, 0, {}};
    QVERIFY(!whyOutOfSight(shop.viewer(shop.ben), reading, shop.rows));
    shop.give(shop.ana, u"conversation.follow"_s, id, {{u"remove"_s, QJsonArray {shop.ben}}});
    QVERIFY(!sees(shop.viewer(shop.ben), id, shop.rows));
    QVERIFY(whyOutOfSight(shop.viewer(shop.ben), reading, shop.rows));
}

void TestQueue::mentionsAreForOthers()
{
    QueueShop shop;
    const QString id = shop.hear(u"a"_s, u"Hi"_s);
    const QJsonObject note {{u"body"_s, u"Look"_s},
                            {u"mentions"_s, QJsonArray {shop.ana, shop.ben, shop.ben}},
                            {u"teams"_s, QJsonArray {shop.sales}}};
    QCOMPARE(shop.give(shop.ana, u"conversation.note"_s, id, note), QString());
    const QString noteId = shop.lastId;
    QCOMPARE(shop.keysOf(u"mentions"_s).size(), 2); // not herself, him once, the team
    const QString his = noteId + u'/' + shop.ben;
    const QString teams = noteId + u'/' + shop.sales;
    QCOMPARE(shop.at<Mention>(u"mentions"_s, his).agent, shop.ben);
    QCOMPARE(shop.at<Mention>(u"mentions"_s, teams).team, shop.sales);
    QCOMPARE(shop.give(shop.cleo, u"mention.seen"_s, his, {}), u"no_such_mention"_s);
    QCOMPARE(shop.give(shop.ben, u"mention.seen"_s, teams, {}), u"no_such_mention"_s);
    QCOMPARE(shop.give(shop.ben, u"mention.seen"_s, his, {}), QString());
    QCOMPARE(shop.give(shop.cleo, u"mention.seen"_s, teams, {}), QString());
    QCOMPARE(shop.at<Mention>(u"mentions"_s, teams).seenBy, u"[\"%1\"]"_s.arg(shop.cleo));
    QCOMPARE(shop.give(shop.cleo, u"mention.seen"_s, teams, {}), QString());
    QVERIFY(shop.last.isEmpty());
    const QJsonObject unknown {{u"body"_s, u"?"_s}, {u"teams"_s, QJsonArray {u"nobody"_s}}};
    QCOMPARE(shop.give(shop.ana, u"conversation.note"_s, id, unknown), u"bad_value"_s);
}

void TestQueue::whatABlockedOneWritesCountsForNothing()
{
    QueueShop shop;
    const QString id = shop.hear(u"a"_s, u"Hi"_s);
    const QString mira = shop.conversation(id).contact;
    shop.give(shop.ana, u"conversation.mark_read"_s, id, {});
    shop.give(shop.ana, u"conversation.resolve"_s, id, {});
    QCOMPARE(shop.give(shop.ben, u"contact.block"_s, mira,
                       {{u"why"_s, u"Spam"_s}, {u"channels"_s, QJsonArray {u"main"_s}}}),
             QString());
    QVERIFY(shop.at<contacts::Contact>(u"contacts"_s, mira).blockedAt > 0);
    const qint64 window = shop.conversation(id).windowUntil;
    shop.nowMs += hourMs;
    shop.hear(u"b"_s, u"Buy now"_s);
    const Conversation row = shop.conversation(id);
    QCOMPARE(row.status, u"closed"_s);
    QCOMPARE(row.unread, 0);
    QCOMPARE(row.waitingSince, 0);
    QCOMPARE(row.windowUntil, window);
    QCOMPARE(shop.message(shop.lastId).conversation, id); // kept all the same
    QCOMPARE(
        shop.give(shop.ben, u"conversation.reply"_s, id, {{u"content"_s, toJson(TextContent {u"No"_s})}}),
        u"contact_blocked"_s);
    // On a number where he was unknown he opens nothing either.
    const QString other = shop.hear(u"c"_s, u"Buy here"_s, u"second"_s);
    QCOMPARE(shop.conversation(other).status, u"closed"_s);
    QCOMPARE(shop.give(shop.ben, u"contact.unblock"_s, mira, {}), QString());
    shop.hear(u"d"_s, u"Sorry"_s);
    QCOMPARE(shop.conversation(id).status, u"open"_s);
    QCOMPARE(shop.conversation(id).unread, 1);
}

void TestQueue::blockingIsOwedToEveryNumber()
{
    QueueShop shop;
    const QString mira = shop.conversation(shop.hear(u"a"_s, u"Hi"_s)).contact;
    shop.owed.clear();
    QCOMPARE(shop.give(shop.ben, u"contact.block"_s, mira, {{u"channels"_s, QJsonArray {}}}), u"bad_value"_s);
    shop.give(shop.ben, u"contact.block"_s, mira, {{u"channels"_s, QJsonArray {u"main"_s, u"second"_s}}});
    QCOMPARE(shop.owed.size(), 2);
    QCOMPARE(shop.owed[0].kind, u"contact.block"_s);
    QCOMPARE(shop.owed[0].data["to"_L1]["phone"_L1].toString(), u"+491511000001"_s);
    QCOMPARE(shop.owed[0].lane, shop.owed[1].lane);
    shop.give(shop.ben, u"contact.block"_s, mira, {{u"channels"_s, QJsonArray {u"main"_s}}});
    QVERIFY(shop.last.isEmpty());
    shop.give(shop.ben, u"contact.unblock"_s, mira, {});
    QCOMPARE(shop.owed.size(), 4);
    QCOMPARE(shop.owed[3].kind, u"contact.unblock"_s);
}

QTEST_GUILESS_MAIN(TestQueue)
#include "tst_queue.moc"
