// SPDX-FileCopyrightText: 2026 The Waypost authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Sessions as the relay keeps them: what happens to a conversation moves its clocks.
#include "core/channels/channels.h"
#include "core/sla/sessions.h"
#include "tests/core/sla/sladesk.h"

#include <QTest>

using namespace waypost::tests;
using namespace Qt::StringLiterals;
using waypost::Event;
using waypost::sla::ClockState;
using waypost::sla::Session;

class TestSlaSessions : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void sessionFollowsItsConversation();
    void heldRepliesCountWhenTheyLeave();
    void takenBackReplyLeavesTheQuestion();
    void scheduledRepliesCountWhenTheyLeave();
    void botsDoNotAnswer();
    void surveysAskAndAreAnsweredBeside();
    void phoneEchoAnswers();
    void reopenedWithinTheWindowIsTheSameSession();
    void laterIsAnotherSession();
    void closedConversationWrittenToByUs();
    void snoozePausesTheResolution();
    void keptAsleepDoesNotHideTheCustomer();
    void mergingBringsTheQuestionAlong();
    void splittingTakesTheQuestionAway();
    void rowsAreTheSameFromTheJournal();
};

void TestSlaSessions::sessionFollowsItsConversation()
{
    SlaDesk desk;
    desk.savePolicy();
    const QString id = desk.ask(u"Hello"_s);
    Session session = desk.session(id);
    QCOMPARE(session.conversation, id);
    QCOMPARE(session.number, qint64(1));
    QCOMPARE(session.openedAt, SlaDesk::monday);
    QCOMPARE(session.dueAt, SlaDesk::monday + hour);
    QCOMPARE(session.dueClock, u"first"_s);
    QCOMPARE(session.nextAt, SlaDesk::monday + hour + 1);
    desk.passTime(10 * minute);
    desk.act(u"conversation.set_team"_s, id, {{u"team"_s, desk.sales}});
    desk.reply(id);
    session = desk.session(id);
    QCOMPARE(session.team, desk.sales);
    QCOMPARE(session.assignee, desk.ben); // who answers takes it
    QCOMPARE(session.dueClock, u"resolution"_s);
    QCOMPARE(desk.clock(id, u"first"_s).state, ClockState::Met);
    desk.act(u"conversation.resolve"_s, id);
    QCOMPARE(desk.session(id).dueAt, qint64(0));
    QCOMPARE(desk.session(id).nextAt, qint64(0));
    QVERIFY(!desk.timers.contains(u"sla:"_s + id));
}

void TestSlaSessions::heldRepliesCountWhenTheyLeave()
{
    SlaDesk desk;
    desk.savePolicy();
    const QString id = desk.ask(u"Hello"_s);
    desk.passTime(minute);
    desk.reply(id, {{u"hold_s"_s, 30}});
    QCOMPARE(desk.clock(id, u"first"_s).state, ClockState::Running);
    desk.passTime(30'000);
    QCOMPARE(desk.clock(id, u"first"_s).state, ClockState::Met);
    QCOMPARE(desk.clock(id, u"first"_s).doneAt, SlaDesk::monday + minute + 30'000);
    // Sent and closed at once: it leaves after the end.
    const QString other = desk.ask(u"Hello"_s, u"+491511000002"_s);
    desk.reply(other, {{u"hold_s"_s, 5}, {u"resolve"_s, true}});
    desk.passTime(minute);
    QCOMPARE(desk.clock(other, u"first"_s).state, ClockState::Met);
}

void TestSlaSessions::takenBackReplyLeavesTheQuestion()
{
    SlaDesk desk;
    desk.savePolicy();
    const QString id = desk.ask(u"Hello"_s);
    desk.reply(id, {{u"hold_s"_s, 30}, {u"resolve"_s, true}});
    desk.passTime(5'000);
    desk.agent(u"message.cancel"_s, desk.lastOf(u"message.replied"_s).subject, {}, desk.ben);
    QCOMPARE(desk.refusal.code, u""_s);
    desk.passTime(hour);
    QCOMPARE(desk.clock(id, u"first"_s).state, ClockState::Breached);
    QCOMPARE(desk.clock(id, u"first"_s).startedAt, SlaDesk::monday);
}

void TestSlaSessions::scheduledRepliesCountWhenTheyLeave()
{
    SlaDesk desk;
    desk.savePolicy();
    const QString id = desk.ask(u"Hello"_s);
    desk.reply(id, {{u"send_at"_s, SlaDesk::monday + 20 * minute}});
    desk.passTime(10 * minute);
    QCOMPARE(desk.clock(id, u"first"_s).state, ClockState::Running);
    desk.passTime(10 * minute);
    QCOMPARE(desk.clock(id, u"first"_s).doneAt, SlaDesk::monday + 20 * minute);
}

void TestSlaSessions::botsDoNotAnswer()
{
    SlaDesk desk;
    const QString policy = desk.savePolicy();
    const QString id = desk.ask(u"Hello"_s);
    const auto botSays = [&](const QString &conversation) {
        desk.give({desk.freshId(),
                   u"conversation.auto_reply"_s,
                   conversation,
                   u"bot:helper"_s,
                   desk.nowMs,
                   desk.seq,
                   {{u"content"_s, toJson(waypost::conversations::TextContent {u"Hi!"_s})},
                    {u"seen"_s, desk.seq}}});
    };
    botSays(id);
    QCOMPARE(desk.told(u"message.replied"_s), 1);
    QCOMPARE(desk.clock(id, u"first"_s).state, ClockState::Running);
    desk.savePolicy({{u"bot_counts"_s, true}}, policy);
    const QString other = desk.ask(u"Hello"_s, u"+491511000002"_s);
    botSays(other);
    QCOMPARE(desk.clock(other, u"first"_s).state, ClockState::Met);
}

void TestSlaSessions::surveysAskAndAreAnsweredBeside()
{
    SlaDesk desk;
    desk.savePolicy();
    const QString id = desk.ask(u"Hello"_s);
    const Session before = desk.session(id);
    Event event {++desk.seq, u"message.received"_s, desk.freshId(), desk.nowMs + minute, u"customer"_s, {},
                 {}};
    event.data = {{u"conversation"_s, id}, {u"survey"_s, true}};
    QVERIFY(waypost::sla::sessionKeys(event, desk.rows).isEmpty());
    event.type = u"message.replied"_s;
    event.actor = u"survey:csat"_s;
    event.data = {{u"conversation"_s, id}};
    QVERIFY(waypost::sla::sessionKeys(event, desk.rows).isEmpty());
    QCOMPARE(desk.session(id).facts, before.facts);
}

void TestSlaSessions::phoneEchoAnswers()
{
    SlaDesk desk;
    desk.savePolicy();
    const QString id = desk.ask(u"Hello"_s);
    desk.passTime(10 * minute);
    desk.intake(u"message.echo"_s,
                {{u"channel"_s, u"main"_s},
                 {u"provider_id"_s, u"wamid.echo"_s},
                 {u"to"_s, QJsonObject {{u"phone"_s, u"+491511000001"_s}}},
                 {u"at"_s, SlaDesk::monday + 5 * minute},
                 {u"content"_s, toJson(waypost::conversations::TextContent {u"From my phone"_s})}});
    QCOMPARE(desk.clock(id, u"first"_s).state, ClockState::Met);
    QCOMPARE(desk.clock(id, u"first"_s).doneAt, SlaDesk::monday + 5 * minute);
}

void TestSlaSessions::reopenedWithinTheWindowIsTheSameSession()
{
    SlaDesk desk;
    desk.savePolicy();
    const QString id = desk.ask(u"Hello"_s);
    desk.passTime(10 * minute);
    desk.reply(id);
    desk.act(u"conversation.resolve"_s, id);
    desk.passTime(5 * day);
    desk.ask(u"It broke again"_s);
    const Session session = desk.session(id);
    QCOMPARE(session.reopened, qint64(1));
    QCOMPARE(session.closedAt, qint64(0));
    QCOMPARE(desk.clock(id, u"first"_s).spent, 10 * minute); // not five days
    QCOMPARE(desk.clock(id, u"next"_s).startedAt, desk.nowMs);
    QCOMPARE(desk.clock(id, u"resolution"_s).spent, 10 * minute);
    QCOMPARE(desk.clock(id, u"resolution"_s).state, ClockState::Running);
    QVERIFY(desk.session(id, 2).conversation.isEmpty());
}

void TestSlaSessions::laterIsAnotherSession()
{
    SlaDesk desk;
    desk.savePolicy();
    const QString id = desk.ask(u"Hello"_s);
    desk.reply(id);
    desk.act(u"conversation.resolve"_s, id);
    desk.passTime(20 * day);
    desk.ask(u"Another thing"_s);
    const Session second = desk.session(id, 2);
    QCOMPARE(second.number, qint64(2));
    QCOMPARE(second.openedAt, desk.nowMs);
    QCOMPARE(second.assignee, desk.ben);
    QCOMPARE(desk.clock(id, u"first"_s, 2).startedAt, desk.nowMs);
    QCOMPARE(desk.clock(id, u"first"_s, 2).dueAt, desk.nowMs + hour);
    QVERIFY(desk.session(id, 1).closedAt > 0);
}

void TestSlaSessions::closedConversationWrittenToByUs()
{
    SlaDesk desk;
    desk.savePolicy();
    const QString id = desk.ask(u"Hello"_s);
    desk.reply(id);
    desk.act(u"conversation.resolve"_s, id);
    desk.passTime(minute);
    desk.reply(id); // we had forgotten something
    desk.passTime(minute);
    desk.ask(u"Thanks, one more thing"_s);
    QCOMPARE(desk.session(id).reopened, qint64(1));
    QCOMPARE(desk.clock(id, u"next"_s).startedAt, desk.nowMs);
    desk.passTime(30 * day);
    desk.act(u"conversation.resolve"_s, id);
    desk.passTime(30 * day);
    waypost::conversations::TemplateContent greeting;
    greeting.name = u"hello"_s;
    greeting.language = u"en"_s;
    desk.reply(id, {{u"content"_s, toJson(greeting)}});
    QCOMPARE(desk.session(id, 2).number, qint64(2));
    QCOMPARE(desk.clock(id, u"first"_s, 2).id, u""_s); // who writes first is owed none
}

void TestSlaSessions::snoozePausesTheResolution()
{
    SlaDesk desk;
    desk.savePolicy();
    const QString id = desk.ask(u"Hello"_s);
    desk.reply(id);
    desk.act(u"conversation.snooze"_s, id, {{u"until"_s, desk.nowMs + 5 * hour}});
    QCOMPARE(desk.session(id).paused, qint64(1));
    QVERIFY(!desk.timers.contains(u"sla:"_s + id));
    desk.passTime(5 * hour); // wakes by itself
    QCOMPARE(desk.clock(id, u"resolution"_s).state, ClockState::Running);
    QCOMPARE(desk.clock(id, u"resolution"_s).dueAt, SlaDesk::monday + 13 * hour);
    QCOMPARE(desk.session(id).nextAt, SlaDesk::monday + 13 * hour + 1);
}

void TestSlaSessions::keptAsleepDoesNotHideTheCustomer()
{
    SlaDesk desk;
    desk.savePolicy();
    const QString id = desk.ask(u"Hello"_s);
    desk.reply(id);
    desk.act(u"conversation.snooze"_s, id, {{u"until"_s, desk.nowMs + 5 * hour}, {u"keep_asleep"_s, true}});
    desk.passTime(hour);
    desk.ask(u"Are you there?"_s);
    QCOMPARE(desk.conversation(id).status, u"snoozed"_s);
    QCOMPARE(desk.clock(id, u"resolution"_s).state, ClockState::Running);
    QCOMPARE(desk.clock(id, u"next"_s).state, ClockState::Running);
    desk.passTime(hour);
    QCOMPARE(desk.clock(id, u"next"_s).state, ClockState::Breached);
}

void TestSlaSessions::mergingBringsTheQuestionAlong()
{
    SlaDesk desk;
    desk.savePolicy();
    const QString first = desk.ask(u"Hello"_s);
    desk.reply(first);
    desk.passTime(10 * minute);
    QJsonObject other = desk.received(u"Also here"_s, u"+491511000001"_s, desk.nowMs);
    other.insert("channel"_L1, u"second"_s);
    desk.intake(u"message.receive"_s, other);
    const QString second = desk.message(desk.lastId).conversation;
    desk.settle();
    QVERIFY(second != first);
    desk.passTime(10 * minute);
    desk.act(u"conversation.merge"_s, second, {{u"into"_s, first}});
    QVERIFY(desk.session(second).closedAt > 0);
    QCOMPARE(desk.clock(second, u"first"_s).state, ClockState::Withdrawn);
    QCOMPARE(desk.clock(first, u"next"_s).startedAt, SlaDesk::monday + 10 * minute);
    desk.reply(first);
    QCOMPARE(desk.clock(first, u"next"_s).state, ClockState::Met);
}

void TestSlaSessions::splittingTakesTheQuestionAway()
{
    SlaDesk desk;
    desk.savePolicy();
    const QString id = desk.ask(u"Hello"_s);
    desk.reply(id);
    desk.passTime(minute);
    desk.intake(u"message.receive"_s, desk.received(u"By the way"_s, u"+491511000001"_s, desk.nowMs));
    const QString question = desk.lastId;
    desk.settle();
    QCOMPARE(desk.clock(id, u"next"_s).state, ClockState::Running);
    desk.passTime(minute);
    desk.act(u"conversation.split"_s, id, {{u"messages"_s, QJsonArray {question}}});
    QCOMPARE(desk.refusal.code, u""_s);
    const QString fresh = desk.message(question).conversation;
    QVERIFY(fresh != id);
    QCOMPARE(desk.clock(id, u"next"_s).state, ClockState::Withdrawn);
    QCOMPARE(desk.clock(fresh, u"first"_s).startedAt, SlaDesk::monday + minute);
    QCOMPARE(desk.clock(fresh, u"first"_s).state, ClockState::Running);
}

void TestSlaSessions::rowsAreTheSameFromTheJournal()
{
    SlaDesk desk;
    desk.savePolicy({{u"levels"_s, SlaDesk::levelOf(u"soon"_s, u"first"_s, -900, {u"priority:urgent"_s})}});
    for (int i = 0; i < 20; ++i) {
        const QString id = desk.ask(u"Hello"_s, u"+4915110000"_s + QString::number(10 + i));
        desk.passTime(i * minute);
        if (i % 2)
            desk.reply(id);
        if (i % 3 == 0)
            desk.act(u"conversation.resolve"_s, id);
    }
    desk.passTime(3 * day);
    waypost::Overlay again;
    for (const QString &channel : {u"main"_s, u"second"_s})
        again.save(u"channels"_s, channel, waypost::write(waypost::channels::Channel {}));
    for (const Event &event : std::as_const(desk.journal))
        waypost::apply(event, desk.features, again);
    int sessions = 0;
    for (auto it = desk.rows.changes().begin(); it != desk.rows.changes().end(); ++it)
        if (it.key().first == "sla_sessions"_L1) {
            QCOMPARE(again.load(it.key().first, it.key().second).value_or(waypost::Row {}), *it);
            ++sessions;
        }
    QCOMPARE(sessions, 20);
}

QTEST_GUILESS_MAIN(TestSlaSessions)
#include "tst_slasessions.moc"
