// SPDX-FileCopyrightText: 2026 The Waypost authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Two conversations become one and come apart again; one becomes two.
#include "queueshop.h"

#include "core/conversations/visibility.h"

#include <QTest>

using namespace waypost;
using namespace waypost::conversations;
using namespace Qt::StringLiterals;
using tests::QueueShop;

namespace {
constexpr qint64 minuteMs = 60'000;

/// Mira writes to both numbers.
class TwoNumbers : public QueueShop {
public:
    TwoNumbers()
    {
        target = hear(u"a1"_s, u"To the first number"_s);
        nowMs += minuteMs;
        source = hear(u"b1"_s, u"To the second number"_s, u"second"_s);
        nowMs += minuteMs;
    }
    QString target, source;

    QString merge() { return give(ana, u"conversation.merge"_s, source, {{u"into"_s, target}}); }
    QString unmerge() { return give(ana, u"conversation.unmerge"_s, source, {}); }
    Row rowOf(const QString &id) { return write(conversation(id)); }
    QString say(const QString &conversation, const QString &body, const QJsonObject &more = {})
    {
        QJsonObject data {{u"content"_s, toJson(TextContent {body})}};
        for (auto it = more.begin(); it != more.end(); ++it)
            data.insert(it.key(), it.value());
        return give(ben, u"conversation.reply"_s, conversation, data);
    }
};
} // namespace

class TestMerging : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void mergedCountsForTheOther();
    void undoneAtOnceNothingHasHappened();
    void whatCameMeanwhileGoesWithItsOwn();
    void anAnswerAnswersBoth();
    void theOtherNumberKeepsItsWindow();
    void theSameEyesSeeBoth();
    void reactionsAndQuotesKeepTheirNumber();
    void isRefused_data();
    void isRefused();
    void threeComeApartOneByOne();

    void splitTakesItsMessagesAlong();
    void whatIsQuotedSaysWhere();
    void splitIsUndoneByMerging();
    void splitIsRefused_data();
    void splitIsRefused();

    void aReplayGivesTheSameRows();
};

void TestMerging::mergedCountsForTheOther()
{
    TwoNumbers shop;
    shop.give(shop.ana, u"conversation.mark_read"_s, shop.target, {});
    QCOMPARE(shop.merge(), QString());
    QCOMPARE(shop.conversation(shop.source).status, u"closed"_s);
    QCOMPARE(shop.conversation(shop.source).resolution, u"merged"_s);
    QCOMPARE(shop.conversation(shop.source).mergedInto, shop.target);
    QVERIFY(shop.activitiesOf(shop.source).contains(u"conversation.merged"_s));
    QVERIFY(shop.activitiesOf(shop.target).contains(u"conversation.absorbed"_s));
    Conversation row = shop.conversation(shop.target);
    QCOMPARE(row.unread, 1);
    QCOMPARE(row.preview, u"To the second number"_s);

    shop.give(shop.ana, u"conversation.resolve"_s, shop.target, {});
    QCOMPARE(shop.hear(u"b2"_s, u"Still there?"_s, u"second"_s), shop.source); // it keeps its own
    row = shop.conversation(shop.target);
    QCOMPARE(row.status, u"open"_s);
    QCOMPARE(row.unread, 2);
    QCOMPARE(row.preview, u"Still there?"_s);
    QCOMPARE(row.waitingSince, shop.nowMs);
    QCOMPARE(row.inMessage, shop.lastId);
    QCOMPARE(shop.conversation(shop.source).status, u"closed"_s);
    shop.owed.clear();
    QCOMPARE(shop.give(shop.ben, u"conversation.mark_read"_s, shop.target, {}), QString());
    QCOMPARE(shop.conversation(shop.source).unread, 0);
    QCOMPARE(shop.owed.size(), 1); // the newest of both is the second number's
    QCOMPARE(shop.owed[0].channel, u"second"_s);
    QCOMPARE(shop.merge(), QString());
    QVERIFY(shop.last.isEmpty());
}

void TestMerging::undoneAtOnceNothingHasHappened()
{
    TwoNumbers shop;
    shop.give(shop.ana, u"conversation.assign"_s, shop.source, {{u"agent"_s, shop.ben}});
    shop.give(shop.ana, u"conversation.tag"_s, shop.target, {{u"add"_s, QJsonArray {u"vip"_s}}});
    Conversation target = shop.conversation(shop.target);
    Conversation source = shop.conversation(shop.source);
    QCOMPARE(shop.merge(), QString());
    QCOMPARE(shop.unmerge(), QString());
    source.movedSeq = shop.seq - 1; // it went to another's eyes and back
    source.backSeq = shop.seq - 1;
    QCOMPARE(shop.rowOf(shop.source), write(source));
    QCOMPARE(shop.rowOf(shop.target), write(target));
    QCOMPARE(shop.unmerge(), u"not_merged"_s);
}

void TestMerging::whatCameMeanwhileGoesWithItsOwn()
{
    TwoNumbers shop;
    shop.give(shop.ana, u"conversation.mark_read"_s, shop.target, {});
    shop.give(shop.ana, u"conversation.resolve"_s, shop.source, {});
    shop.merge();
    shop.hear(u"b2"_s, u"Second again"_s, u"second"_s);
    shop.give(shop.ana, u"conversation.tag"_s, shop.target, {{u"add"_s, QJsonArray {u"vip"_s}}});
    shop.nowMs += minuteMs;
    shop.hear(u"a2"_s, u"First again"_s);
    QCOMPARE(shop.conversation(shop.target).unread, 3);
    QCOMPARE(shop.unmerge(), QString());
    const Conversation target = shop.conversation(shop.target);
    QCOMPARE(target.unread, 1);
    QCOMPARE(target.preview, u"First again"_s);
    QCOMPARE(target.tags, u"[\"vip\"]"_s); // what was done to it stays
    QCOMPARE(target.merged, QString());
    QCOMPARE(target.apart, QString());
    const Conversation source = shop.conversation(shop.source);
    QCOMPARE(source.unread, 2);
    QCOMPARE(source.preview, u"Second again"_s);
    QCOMPARE(source.status, u"open"_s); // nobody has answered it
    QCOMPARE(source.mergedInto, QString());
    QVERIFY(source.waitingSince > 0);
}

void TestMerging::anAnswerAnswersBoth()
{
    TwoNumbers shop;
    shop.merge();
    QCOMPARE(shop.say(shop.target, u"Here"_s), QString());
    QCOMPARE(shop.conversation(shop.target).waitingSince, 0);
    QCOMPARE(shop.say(shop.source, u"Here"_s), u"merged"_s);
    QCOMPARE(shop.refusal.details["into"_L1].toString(), shop.target);
    QCOMPARE(shop.give(shop.ben, u"conversation.tag"_s, shop.source, {{u"add"_s, QJsonArray {u"x"_s}}}),
             u"merged"_s);
    shop.unmerge();
    QCOMPARE(shop.conversation(shop.source).waitingSince, 0);
}

void TestMerging::theOtherNumberKeepsItsWindow()
{
    TwoNumbers shop;
    shop.merge();
    const qint64 window = shop.conversation(shop.target).windowUntil;
    shop.nowMs += 30 * minuteMs;
    shop.hear(u"b2"_s, u"Second again"_s, u"second"_s);
    QCOMPARE(shop.conversation(shop.target).windowUntil, window);
    QCOMPARE(shop.conversation(shop.source).windowUntil, shop.nowMs + windowMs);
}

void TestMerging::theSameEyesSeeBoth()
{
    TwoNumbers shop;
    shop.give(shop.ana, u"conversation.set_team"_s, shop.source, {{u"team"_s, shop.sales}});
    shop.give(shop.ana, u"conversation.set_team"_s, shop.target, {{u"team"_s, shop.orders}});
    const auto seen = [&](const QString &who) {
        return std::make_pair(sees(shop.viewer(who), shop.target, shop.rows),
                              sees(shop.viewer(who), shop.source, shop.rows));
    };
    shop.merge();
    QCOMPARE(seen(shop.ben), std::make_pair(true, true));
    QCOMPARE(seen(shop.cleo), std::make_pair(false, false));
    shop.give(shop.ana, u"conversation.assign"_s, shop.target, {{u"agent"_s, shop.cleo}});
    QCOMPARE(seen(shop.cleo), std::make_pair(true, true));
    shop.unmerge();
    QCOMPARE(seen(shop.ben), std::make_pair(true, false));
    QCOMPARE(shop.conversation(shop.source).team, shop.sales);
    QCOMPARE(shop.conversation(shop.source).assignee, QString());
    // Who does not see the other one can't merge into it.
    const Command blind {shop.freshId(),
                         u"conversation.merge"_s,
                         shop.source,
                         shop.cleo,
                         shop.nowMs,
                         0,
                         {{u"into"_s, shop.target}}};
    shop.give(shop.ana, u"conversation.assign"_s, shop.target, {{u"agent"_s, shop.ben}});
    QVERIFY(whyOutOfSight(shop.viewer(shop.cleo), blind, shop.rows));
}

void TestMerging::reactionsAndQuotesKeepTheirNumber()
{
    TwoNumbers shop;
    const QString second = shop.conversation(shop.source).inMessage;
    const QString first = shop.conversation(shop.target).inMessage;
    shop.merge();
    shop.owed.clear();
    QCOMPARE(shop.give(shop.ben, u"conversation.react"_s, shop.target,
                       {{u"message"_s, second}, {u"emoji"_s, u"👍"_s}}),
             QString());
    QCOMPARE(shop.owed.last().channel, u"second"_s);
    QCOMPARE(shop.say(shop.target, u"To that"_s, {{u"reply_to"_s, second}}), QString());
    QCOMPARE(shop.owed.last().channel, u"main"_s);
    QCOMPARE(shop.owed.last().data["reply_to"_L1].toString(), QString()); // no id of this number
    QCOMPARE(shop.say(shop.target, u"To this"_s, {{u"reply_to"_s, first}}), QString());
    QCOMPARE(shop.owed.last().data["reply_to"_L1].toString(), u"a1"_s);
}

void TestMerging::isRefused_data()
{
    QTest::addColumn<QString>("into");
    QTest::addColumn<QString>("code");
    QTest::newRow("into itself") << u"source"_s << u"bad_value"_s;
    QTest::newRow("into nothing") << u"none"_s << u"no_such_conversation"_s;
    QTest::newRow("into another customer's") << u"other"_s << u"different_contacts"_s;
    QTest::newRow("into one that is merged") << u"merged"_s << u"merged"_s;
}

void TestMerging::isRefused()
{
    QFETCH(QString, into);
    QFETCH(QString, code);
    TwoNumbers shop;
    const QString third = shop.hear(u"c1"_s, u"Third"_s, u"third"_s);
    const QString other = shop.hear(u"o1"_s, u"Hi"_s, u"main"_s, {}, u"+491511000002"_s);
    QCOMPARE(shop.give(shop.ana, u"conversation.merge"_s, third, {{u"into"_s, shop.target}}), QString());
    const QHash<QString, QString> ids {
        {u"source"_s, shop.source}, {u"other"_s, other}, {u"merged"_s, third}, {u"none"_s, u"x"_s}};
    QCOMPARE(shop.give(shop.ana, u"conversation.merge"_s, shop.source, {{u"into"_s, ids[into]}}), code);
    QCOMPARE(shop.give(shop.ana, u"conversation.merge"_s, shop.target, {{u"into"_s, shop.source}}),
             u"has_merged"_s);
}

void TestMerging::threeComeApartOneByOne()
{
    TwoNumbers shop;
    const QString third = shop.hear(u"c1"_s, u"Third"_s, u"third"_s);
    const Conversation alone = shop.conversation(shop.target);
    shop.give(shop.ana, u"conversation.merge"_s, shop.source, {{u"into"_s, shop.target}});
    shop.give(shop.ana, u"conversation.merge"_s, third, {{u"into"_s, shop.target}});
    QCOMPARE(shop.conversation(shop.target).unread, 3);
    shop.unmerge();
    QCOMPARE(shop.conversation(shop.target).unread, 2);
    QCOMPARE(shop.conversation(shop.target).preview, u"Third"_s);
    shop.give(shop.ana, u"conversation.unmerge"_s, third, {});
    QCOMPARE(shop.rowOf(shop.target), write(alone));
}

void TestMerging::splitTakesItsMessagesAlong()
{
    QueueShop shop;
    const QString source = shop.hear(u"a"_s, u"Where is my order?"_s);
    const QString first = shop.lastId;
    shop.nowMs += minuteMs;
    shop.hear(u"b"_s, u"And I want another one"_s);
    const QString second = shop.lastId;
    QCOMPARE(shop.give(shop.ben, u"conversation.split"_s, source,
                       {{u"messages"_s, QJsonArray {second}}, {u"last"_s, first}}),
             QString());
    const QString fresh = shop.lastId;
    QCOMPARE(shop.message(second).conversation, fresh);
    QCOMPARE(shop.message(first).conversation, source);
    const Conversation made = shop.conversation(fresh);
    QCOMPARE(made.splitFrom, source);
    QCOMPARE(made.contact, shop.conversation(source).contact);
    QCOMPARE(made.preview, u"And I want another one"_s);
    QCOMPARE(made.unread, 1);
    QCOMPARE(made.session, 1);
    QCOMPARE(made.windowUntil, shop.conversation(source).windowUntil);
    QCOMPARE(shop.conversation(source).unread, 1);
    QCOMPARE(shop.conversation(source).preview, u"Where is my order?"_s);
    QVERIFY(shop.activitiesOf(source).contains(u"conversation.split"_s));
    QVERIFY(shop.activitiesOf(fresh).contains(u"conversation.opened"_s));
}

void TestMerging::whatIsQuotedSaysWhere()
{
    QueueShop shop;
    const QString source = shop.hear(u"a"_s, u"One"_s);
    shop.hear(u"b"_s, u"Two"_s);
    shop.give(shop.ben, u"conversation.split"_s, source, {{u"messages"_s, QJsonArray {shop.lastId}}});
    const QString fresh = shop.lastId;
    QCOMPARE(shop.hear(u"c"_s, u"To the first"_s, u"main"_s, u"a"_s), source);
    QCOMPARE(shop.hear(u"d"_s, u"To the second"_s, u"main"_s, u"b"_s), fresh);
    shop.nowMs += minuteMs;
    QCOMPARE(shop.hear(u"e"_s, u"To nobody in particular"_s), fresh);
    // The provider knows one window for both.
    QCOMPARE(shop.conversation(source).windowUntil, shop.nowMs + windowMs);
    QCOMPARE(shop.conversation(source).unread, 2);
}

void TestMerging::splitIsUndoneByMerging()
{
    QueueShop shop;
    const QString source = shop.hear(u"a"_s, u"One"_s);
    shop.hear(u"b"_s, u"Two"_s);
    shop.give(shop.ben, u"conversation.split"_s, source, {{u"messages"_s, QJsonArray {shop.lastId}}});
    const QString fresh = shop.lastId;
    QCOMPARE(shop.give(shop.ben, u"conversation.merge"_s, fresh, {{u"into"_s, source}}), QString());
    QCOMPARE(shop.conversation(source).unread, 2);
    QCOMPARE(shop.conversation(source).preview, u"Two"_s);
    shop.nowMs += minuteMs;
    shop.hear(u"c"_s, u"Three"_s);
    QCOMPARE(shop.conversation(source).preview, u"Three"_s);
    QCOMPARE(shop.conversation(source).windowUntil, shop.nowMs + windowMs);
}

void TestMerging::splitIsRefused_data()
{
    QTest::addColumn<QJsonArray>("messages");
    QTest::addColumn<QString>("code");
    QTest::newRow("nothing") << QJsonArray {} << u"bad_value"_s;
    QTest::newRow("unknown") << QJsonArray {u"x"_s} << u"no_such_message"_s;
}

void TestMerging::splitIsRefused()
{
    QFETCH(QJsonArray, messages);
    QFETCH(QString, code);
    QueueShop shop;
    const QString source = shop.hear(u"a"_s, u"One"_s);
    QCOMPARE(shop.give(shop.ben, u"conversation.split"_s, source, {{u"messages"_s, messages}}), code);
}

/// The rows are what the journal says, nothing else.
void TestMerging::aReplayGivesTheSameRows()
{
    TwoNumbers shop;
    shop.merge();
    shop.hear(u"b2"_s, u"Second again"_s, u"second"_s);
    const QString written = shop.lastId;
    shop.say(shop.target, u"Here"_s);
    shop.give(shop.ana, u"conversation.snooze"_s, shop.target, {{u"until"_s, shop.nowMs + 5 * minuteMs}});
    shop.unmerge();
    shop.give(shop.ben, u"conversation.split"_s, shop.source, {{u"messages"_s, QJsonArray {written}}});
    shop.give(shop.ben, u"conversation.merge"_s, shop.lastId, {{u"into"_s, shop.target}});
    Overlay again;
    for (const QString &channel : {u"main"_s, u"second"_s})
        again.save(u"channels"_s, channel, write(channels::Channel {}));
    for (const Event &event : std::as_const(shop.journal))
        apply(event, shop.features, again);
    QCOMPARE(again.changes(), shop.rows.changes());
}

QTEST_GUILESS_MAIN(TestMerging)
#include "tst_merging.moc"
