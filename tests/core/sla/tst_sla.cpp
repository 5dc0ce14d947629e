// SPDX-FileCopyrightText: 2026 The Waypost authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Promises as the relay keeps them: sessions that follow conversations, policies, levels, timers.
#include "core/calendars/calendars.h"
#include "core/channels/channels.h"
#include "core/sla/promises.h"
#include "core/sla/sessions.h"
#include "tests/core/conversations/inbox.h"
#include "tests/core/sla/sessionkit.h"

#include <QJsonArray>
#include <QTest>

using namespace waypost::tests;
using namespace Qt::StringLiterals;
using waypost::Command;
using waypost::Effect;
using waypost::Event;
using waypost::sla::Clock;
using waypost::sla::ClockState;
using waypost::sla::Session;

namespace {

/// Ana leads, Ben answers, Mira asks.
class Desk : public Inbox {
public:
    Desk()
    {
        ana = freshId();
        ben = freshId();
        sales = freshId();
        agent(u"agent.add"_s, ana, {{u"name"_s, u"Ana"_s}, {u"role"_s, u"owner"_s}}, u"setup"_s);
        agent(u"agent.add"_s, ben, {{u"name"_s, u"Ben"_s}, {u"role"_s, u"agent"_s}}, u"setup"_s);
        agent(u"team.add"_s, sales, {{u"name"_s, u"Sales"_s}}, ana);
        agent(u"agent.set_teams"_s, ben, {{u"teams"_s, QJsonArray {sales}}}, ana);
        for (const QString &channel : {u"main"_s, u"second"_s})
            rows.save(u"channels"_s, channel, waypost::write(waypost::channels::Channel {}));
        nowMs = monday;
    }
    static constexpr qint64 monday = 1'772'445'600'000; // 2026-03-02 10:00 UTC
    QString ana, ben, sales;

    /// What is due now is done.
    void settle() { passTime(0); }
    QString ask(const QString &text, const QString &phone = u"+491511000001"_s)
    {
        intake(u"message.receive"_s, received(text, phone, nowMs));
        const QString conversation = message(lastId).conversation;
        settle();
        return conversation;
    }
    QJsonObject received(const QString &text, const QString &phone, qint64 at)
    {
        return {{u"channel"_s, u"main"_s},
                {u"provider_id"_s, QString(u"wamid."_s + freshId())},
                {u"sender"_s, QJsonObject {{u"phone"_s, phone}}},
                {u"at"_s, at},
                {u"content"_s, toJson(waypost::conversations::TextContent {text})}};
    }
    void reply(const QString &conversation, const QJsonObject &more = {})
    {
        QJsonObject data {{u"content"_s, toJson(waypost::conversations::TextContent {u"Yes"_s})}};
        for (auto it = more.begin(); it != more.end(); ++it)
            data.insert(it.key(), it.value());
        agent(u"conversation.reply"_s, conversation, data, ben);
        settle();
    }
    void act(const QString &type, const QString &subject, const QJsonObject &data = {})
    {
        agent(type, subject, data, ana);
        settle();
    }
    QString savePolicy(const QJsonObject &more = {}, const QString &id = {})
    {
        const QString policy = id.isEmpty() ? freshId() : id;
        QJsonObject data {{u"name"_s, u"Promise"_s}, {u"grid"_s, gridOf(3600, 1800, 0, 8 * 3600)}};
        for (auto it = more.begin(); it != more.end(); ++it)
            data.insert(it.key(), it.value());
        refusal = {};
        agent(u"policy.save"_s, policy, data, ana);
        settle();
        return policy;
    }
    static QJsonObject gridOf(qint64 first, qint64 next, qint64 update, qint64 resolution)
    {
        return waypost::sla::toJson(terms({first, next, update, resolution}).grid);
    }
    static QJsonArray levelOf(const QString &id, const QString &clock, qint64 offset,
                              const QStringList &actions)
    {
        return {QJsonObject {{u"id"_s, id},
                             {u"clock"_s, clock},
                             {u"offset"_s, offset},
                             {u"business"_s, true},
                             {u"actions"_s, QJsonArray::fromStringList(actions)}}};
    }
    Session session(const QString &conversation, qint64 number = 1)
    {
        return at<Session>(u"sla_sessions"_s, waypost::sla::sessionKey(conversation, number));
    }
    Clock clock(const QString &conversation, const QString &id, qint64 number = 1)
    {
        for (const Clock &clock : waypost::sla::clocksOf(session(conversation, number), nowMs))
            if (clock.id == id || (id == "next"_L1 && clock.id.startsWith("next/"_L1)))
                return clock;
        return {};
    }
    int told(const QString &type)
    {
        return int(std::count_if(journal.begin(), journal.end(),
                                 [&](const Event &event) { return event.type == type; }));
    }
    Event lastOf(const QString &type)
    {
        for (auto it = journal.rbegin(); it != journal.rend(); ++it)
            if (it->type == type)
                return *it;
        return {};
    }
};
} // namespace

class TestSla : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void withoutPoliciesNothingIsTold();
    void sessionFollowsItsConversation();
    void firstFittingPolicyHolds();
    void conditions_data();
    void conditions();
    void badPolicies_data();
    void badPolicies();
    void anEmptyGroupMatchesNothing();
    void warningsAndBreachesAreToldOnce();
    void whatWasDueWhileNobodyRanIsToldLate();
    void levelsOfAnsweredQuestionsAreSkippedAfterTheOutage();
    void levelsAct();
    void impossibleActionsAreNamed();
    void levelsDoNotChaseEachOther();
    void webhookNamesNobody();
    void savingKeepsOpenSessionsOnTheirVersion();
    void reapplyGivesTheNewestVersion();
    void switchedOffPolicyLeavesNothingEscalated();
    void anotherPolicyTakesOverWithTheTimeElapsed();
    void changedCalendarReachesOpenSessions();
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
    void nudges();
    void rowsAreTheSameFromTheJournal();
};

void TestSla::withoutPoliciesNothingIsTold()
{
    Desk desk;
    const QString id = desk.ask(u"Hello"_s);
    desk.reply(id);
    desk.act(u"conversation.resolve"_s, id);
    desk.passTime(30 * day);
    for (const Event &event : std::as_const(desk.journal))
        QVERIFY2(!event.type.startsWith("sla."_L1), qPrintable(event.type));
    QVERIFY(desk.timers.isEmpty());
    QCOMPARE(desk.session(id).terms, QString());
    QCOMPARE(desk.session(id).closedAt > 0, true);
    const auto first = waypost::sla::firstAnswerOf(desk.session(id)); // reports need no promise
    QVERIFY(first && first->by == desk.ben);
}

void TestSla::sessionFollowsItsConversation()
{
    Desk desk;
    desk.savePolicy();
    const QString id = desk.ask(u"Hello"_s);
    Session session = desk.session(id);
    QCOMPARE(session.conversation, id);
    QCOMPARE(session.number, qint64(1));
    QCOMPARE(session.openedAt, Desk::monday);
    QCOMPARE(session.dueAt, Desk::monday + hour);
    QCOMPARE(session.dueClock, u"first"_s);
    QCOMPARE(session.nextAt, Desk::monday + hour + 1);
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

void TestSla::firstFittingPolicyHolds()
{
    Desk desk;
    const QString low = desk.savePolicy({{u"name"_s, u"All"_s}, {u"position"_s, 5}});
    const QString high = desk.savePolicy({{u"name"_s, u"VIP"_s},
                                          {u"position"_s, 1},
                                          {u"fits"_s, QJsonObject {{u"tag"_s, QJsonArray {u"vip"_s}}}},
                                          {u"grid"_s, Desk::gridOf(600, 600, 0, 0)}});
    const QString id = desk.ask(u"Hello"_s);
    QCOMPARE(waypost::sla::termsOf(desk.session(id)).policy, low);
    desk.act(u"conversation.tag"_s, id, {{u"add"_s, QJsonArray {u"vip"_s}}});
    QCOMPARE(waypost::sla::termsOf(desk.session(id)).policy, high);
    QCOMPARE(desk.clock(id, u"first"_s).dueAt, Desk::monday + 10 * minute); // from the question on
    QCOMPARE(desk.told(u"sla.promised"_s), 2);
}

void TestSla::conditions_data()
{
    QTest::addColumn<QJsonObject>("fits");
    QTest::addColumn<bool>("holds");
    const auto row
        = [](const char *name, const QJsonObject &fits, bool holds) { QTest::newRow(name) << fits << holds; };
    row("none", {}, true);
    row("priority", {{u"priority"_s, QJsonArray {u"high"_s, u"urgent"_s}}}, true);
    row("other priority", {{u"priority"_s, QJsonArray {u"low"_s}}}, false);
    row("channel", {{u"channel"_s, QJsonArray {u"main"_s}}}, true);
    row("other channel", {{u"channel"_s, QJsonArray {u"second"_s}}}, false);
    row("tag", {{u"tag"_s, QJsonArray {u"x"_s, u"gold"_s}}}, true);
    row("other tag", {{u"tag"_s, QJsonArray {u"silver"_s}}}, false);
    row("vip", {{u"vip"_s, true}}, true);
    row("no vip", {{u"vip"_s, false}}, false);
    row("attribute", {{u"attribute"_s, QJsonObject {{u"plan"_s, QJsonArray {u"pro"_s}}}}}, true);
    row("other attribute", {{u"attribute"_s, QJsonObject {{u"plan"_s, QJsonArray {u"free"_s}}}}}, false);
    row("segment", {{u"segment"_s, QJsonArray {u"0192f0c1-0000-7000-8000-000000000001"_s}}}, true);
    row("other segment", {{u"segment"_s, QJsonArray {u"0192f0c1-0000-7000-8000-000000000002"_s}}}, false);
    row("all of them", {{u"vip"_s, true}, {u"channel"_s, QJsonArray {u"second"_s}}}, false);
}

void TestSla::conditions()
{
    QFETCH(QJsonObject, fits);
    QFETCH(bool, holds);
    Desk desk;
    desk.act(u"attribute.define"_s, u"contact/vip"_s, {{u"label"_s, u"VIP"_s}, {u"type"_s, u"checkbox"_s}});
    desk.act(u"attribute.define"_s, u"contact/plan"_s, {{u"label"_s, u"Plan"_s}, {u"type"_s, u"text"_s}});
    desk.act(u"segment.save"_s, u"0192f0c1-0000-7000-8000-000000000001"_s,
             {{u"name"_s, u"Pro"_s}, {u"query"_s, u"attribute.plan:pro"_s}, {u"scope"_s, u"everyone"_s}});
    desk.savePolicy({{u"fits"_s, fits}});
    const QString id = desk.ask(u"Hello"_s);
    desk.act(u"contact.set_attributes"_s, desk.conversation(id).contact,
             {{u"set"_s, QJsonObject {{u"vip"_s, true}, {u"plan"_s, u"pro"_s}}}});
    desk.act(u"conversation.tag"_s, id, {{u"add"_s, QJsonArray {u"gold"_s}}});
    desk.act(u"conversation.set_priority"_s, id, {{u"priority"_s, u"high"_s}});
    QCOMPARE(!waypost::sla::termsOf(desk.session(id)).policy.isEmpty(), holds);
}

void TestSla::badPolicies_data()
{
    QTest::addColumn<QJsonObject>("data");
    QTest::addColumn<QString>("code");
    const auto grid = [](qint64 seconds) {
        return QJsonObject {{u"normal"_s, QJsonObject {{u"first"_s, QJsonObject {{u"seconds"_s, seconds}}}}}};
    };
    QTest::newRow("no name") << QJsonObject {{u"name"_s, u""_s}} << u"bad_value"_s;
    QTest::newRow("no target") << QJsonObject {{u"grid"_s, QJsonObject {}}} << u"bad_value"_s;
    QTest::newRow("too short") << QJsonObject {{u"grid"_s, grid(59)}} << u"bad_value"_s;
    QTest::newRow("too long") << QJsonObject {{u"grid"_s, grid(400LL * 86'400)}} << u"bad_value"_s;
    QTest::newRow("days without a calendar")
        << QJsonObject {{u"grid"_s,
                         QJsonObject {
                             {u"normal"_s, QJsonObject {{u"first"_s, QJsonObject {{u"days"_s, 1}}}}}}}}
        << u"bad_value"_s;
    QTest::newRow("no such calendar") << QJsonObject {{u"calendar"_s, u"x"_s}} << u"no_such_calendar"_s;
    QTest::newRow("first response that pauses")
        << QJsonObject {{u"pauses"_s, QJsonObject {{u"first"_s, QJsonArray {u"snoozed"_s}}}}}
        << u"bad_value"_s;
    QTest::newRow("unknown condition")
        << QJsonObject {{u"fits"_s, QJsonObject {{u"moon"_s, true}}}} << u"bad_value"_s;
    QTest::newRow("unknown action") << QJsonObject {{u"levels"_s,
                                                     Desk::levelOf(u"a"_s, u"first"_s, 0, {u"explode"_s})}}
                                    << u"bad_value"_s;
    QTest::newRow("level of no clock")
        << QJsonObject {{u"levels"_s, Desk::levelOf(u"a"_s, u"third"_s, 0, {u"notify"_s})}} << u"bad_value"_s;
}

void TestSla::badPolicies()
{
    QFETCH(QJsonObject, data);
    Desk desk;
    const QString id = desk.savePolicy(data);
    QTEST(desk.refusal.code, "code");
    QCOMPARE(desk.at<waypost::sla::Policy>(u"sla_policies"_s, id).version, qint64(0));
}

void TestSla::anEmptyGroupMatchesNothing()
{
    // Elsewhere a rule whose groups are all empty held for everything.
    Desk desk;
    for (const auto &fits :
         {QJsonObject {{u"tag"_s, QJsonArray {}}}, QJsonObject {{u"attribute"_s, QJsonObject {}}},
          QJsonObject {{u"priority"_s, QJsonArray {u""_s}}}}) {
        desk.savePolicy({{u"fits"_s, fits}});
        QCOMPARE(desk.refusal.code, u"bad_value"_s);
    }
    const QString id = desk.ask(u"Hello"_s);
    QVERIFY(desk.session(id).terms.isEmpty());
}

void TestSla::warningsAndBreachesAreToldOnce()
{
    Desk desk;
    desk.savePolicy({{u"levels"_s, Desk::levelOf(u"soon"_s, u"first"_s, -900, {u"notify"_s})}});
    const QString id = desk.ask(u"Hello"_s);
    desk.passTime(44 * minute);
    QCOMPARE(desk.told(u"sla.warned"_s), 0);
    desk.passTime(minute);
    QCOMPARE(desk.told(u"sla.warned"_s), 1);
    QCOMPARE(desk.lastOf(u"sla.warned"_s).at, Desk::monday + 45 * minute);
    QCOMPARE(desk.lastOf(u"sla.warned"_s).data["notify"_L1].toArray(), QJsonArray {u"supervisors"_s});
    for (int i = 0; i < 3; ++i) { // asked again and again, as after a crash
        desk.give({desk.freshId(), u"sla.check"_s, id, u"relay"_s, desk.nowMs, 0, {}});
        desk.ask(u"Anybody?"_s);
    }
    desk.passTime(day);
    QCOMPARE(desk.told(u"sla.warned"_s), 1);
    QCOMPARE(desk.told(u"sla.breached"_s), 2); // first response and resolution, once each
    const Event first = desk.journal[0].type.isEmpty() ? Event {} : desk.lastOf(u"sla.breached"_s);
    QCOMPARE(first.data["kind"_L1].toString(), u"resolution"_s);
    QVERIFY(!first.data.contains("late"_L1));
    QCOMPARE(desk.session(id).breaches, qint64(2));
}

void TestSla::whatWasDueWhileNobodyRanIsToldLate()
{
    Desk desk;
    desk.savePolicy({{u"levels"_s, Desk::levelOf(u"soon"_s, u"first"_s, -900, {u"notify"_s})}});
    const QString id = desk.ask(u"Hello"_s);
    desk.nowMs += 3 * hour; // no relay
    desk.settle();
    QCOMPARE(desk.told(u"sla.warned"_s), 1);
    QCOMPARE(desk.told(u"sla.breached"_s), 1);
    QVERIFY(desk.lastOf(u"sla.breached"_s).data["late"_L1].toBool());
    QCOMPARE(desk.lastOf(u"sla.breached"_s).data["due"_L1].toInteger(), Desk::monday + hour);
    QCOMPARE(desk.clock(id, u"first"_s).breachedAt, Desk::monday + hour); // by its time, not by the relay's
    const QJsonObject fired = QJsonDocument::fromJson(desk.session(id).fired.toUtf8()).object();
    QVERIFY(fired["first/soon"_L1]["late"_L1].toBool());
    QVERIFY(fired["first/"_L1]["late"_L1].toBool());
}

void TestSla::levelsOfAnsweredQuestionsAreSkippedAfterTheOutage()
{
    Desk desk;
    desk.savePolicy({{u"levels"_s, Desk::levelOf(u"soon"_s, u"first"_s, -900, {u"priority:urgent"_s})}});
    const QString id = desk.ask(u"Hello"_s);
    desk.nowMs += 50 * minute;
    desk.agent(u"conversation.reply"_s, id,
               {{u"content"_s, toJson(waypost::conversations::TextContent {u"Yes"_s})}}, desk.ben);
    desk.settle();
    QCOMPARE(desk.told(u"sla.warned"_s), 0);
    QCOMPARE(desk.told(u"sla.level_skipped"_s), 1);
    QCOMPARE(desk.conversation(id).priority, u"normal"_s);
    desk.passTime(hour);
    QCOMPARE(desk.told(u"sla.level_skipped"_s), 1);
}

void TestSla::levelsAct()
{
    Desk desk;
    desk.savePolicy({{u"levels"_s,
                      Desk::levelOf(u"soon"_s, u"first"_s, -900,
                                    {u"priority:urgent"_s, u"team:"_s + desk.sales, u"assign:"_s + desk.ben,
                                     u"follow:"_s + desk.ana, u"notify:agent:"_s + desk.ana})}});
    const QString id = desk.ask(u"Hello"_s);
    desk.passTime(45 * minute);
    const auto row = desk.conversation(id);
    QCOMPARE(row.priority, u"urgent"_s);
    QCOMPARE(row.team, desk.sales);
    QCOMPARE(row.assignee, desk.ben);
    QVERIFY(row.followers.contains(desk.ana));
    const Event assigned = desk.lastOf(u"conversation.assigned"_s);
    QCOMPARE(assigned.data["why"_L1]["by"_L1].toString(), u"sla"_s);
    QCOMPARE(assigned.data["why"_L1]["level"_L1].toString(), u"soon"_s);
    QCOMPARE(desk.lastOf(u"sla.warned"_s).data["notify"_L1].toArray(),
             QJsonArray {QString(u"agent:"_s + desk.ana)});
}

void TestSla::impossibleActionsAreNamed()
{
    Desk desk;
    desk.savePolicy({{u"levels"_s,
                      Desk::levelOf(u"soon"_s, u"first"_s, -900, {u"assign:nobody"_s, u"priority:high"_s})}});
    const QString id = desk.ask(u"Hello"_s);
    desk.passTime(45 * minute);
    QCOMPARE(desk.lastOf(u"sla.warned"_s).data["undone"_L1].toArray(), QJsonArray {u"assign:nobody"_s});
    QCOMPARE(desk.conversation(id).priority, u"high"_s);
}

void TestSla::levelsDoNotChaseEachOther()
{
    Desk desk;
    desk.savePolicy({{u"position"_s, 1},
                     {u"fits"_s, QJsonObject {{u"priority"_s, QJsonArray {u"urgent"_s}}}},
                     {u"levels"_s, Desk::levelOf(u"down"_s, u"first"_s, -3600, {u"priority:normal"_s})}});
    desk.savePolicy({{u"position"_s, 2},
                     {u"levels"_s, Desk::levelOf(u"up"_s, u"first"_s, -3600, {u"priority:urgent"_s})}});
    desk.ask(u"Hello"_s);
    desk.passTime(2 * hour);
    QCOMPARE(desk.told(u"sla.warned"_s), 2);
    QVERIFY(desk.journal.size() < 60);
}

void TestSla::webhookNamesNobody()
{
    Desk desk;
    desk.act(u"workspace.set"_s, u"alerts.webhook_url"_s, {{u"value"_s, u"https://alerts.example/hook"_s}});
    desk.savePolicy({{u"levels"_s, Desk::levelOf(u"late"_s, u"first"_s, 0, {u"webhook"_s})}});
    const QString id = desk.ask(u"my secret words"_s);
    desk.passTime(2 * hour);
    const auto post = std::find_if(desk.owed.begin(), desk.owed.end(),
                                   [](const Effect &effect) { return effect.kind == "webhook.post"_L1; });
    QVERIFY(post != desk.owed.end());
    QCOMPARE(post->data["conversation"_L1].toString(), id);
    QCOMPARE(post->data["due"_L1].toInteger(), Desk::monday + hour);
    const QByteArray body = QJsonDocument(post->data).toJson();
    QVERIFY(!body.contains("secret") && !body.contains("4915"));
}

void TestSla::savingKeepsOpenSessionsOnTheirVersion()
{
    Desk desk;
    const QString policy = desk.savePolicy();
    const QString id = desk.ask(u"Hello"_s);
    desk.savePolicy({{u"grid"_s, Desk::gridOf(600, 600, 0, 0)}}, policy);
    desk.act(u"conversation.set_priority"_s, id, {{u"priority"_s, u"high"_s}});
    QCOMPARE(waypost::sla::termsOf(desk.session(id)).version, qint64(1));
    QCOMPARE(desk.clock(id, u"first"_s).dueAt, Desk::monday + hour);
    const QString later = desk.ask(u"Hello"_s, u"+491511000002"_s);
    QCOMPARE(waypost::sla::termsOf(desk.session(later)).version, qint64(2));
}

void TestSla::reapplyGivesTheNewestVersion()
{
    Desk desk;
    const QString before = desk.ask(u"I was here before the policy"_s, u"+491511000002"_s);
    const QString policy = desk.savePolicy();
    QVERIFY(desk.session(before).terms.isEmpty());
    const QString id = desk.ask(u"Hello"_s);
    desk.passTime(2 * hour);
    desk.reply(id);
    QCOMPARE(desk.clock(id, u"first"_s).state, ClockState::MissedThenDone);
    desk.savePolicy({{u"grid"_s, Desk::gridOf(3 * 3600, 600, 0, 0)}}, policy);
    desk.act(u"policy.reapply"_s, policy);
    QCOMPARE(waypost::sla::termsOf(desk.session(id)).version, qint64(2));
    QCOMPARE(desk.clock(id, u"first"_s).state, ClockState::MissedThenDone); // it was late by what held then
    QVERIFY(!desk.session(before).terms.isEmpty());
    QCOMPARE(desk.clock(before, u"first"_s).state, ClockState::Running);
    desk.act(u"policy.reapply"_s, policy, {{u"recompute"_s, true}});
    QCOMPARE(desk.clock(id, u"first"_s).state, ClockState::Met);
}

void TestSla::switchedOffPolicyLeavesNothingEscalated()
{
    Desk desk;
    const QString policy = desk.savePolicy();
    const QString late = desk.ask(u"Hello"_s);
    desk.passTime(2 * hour);
    const QString fresh = desk.ask(u"Hello"_s, u"+491511000002"_s);
    QCOMPARE(desk.clock(late, u"first"_s).state, ClockState::Breached);
    desk.savePolicy({{u"active"_s, false}}, policy);
    for (const QString &id : {late, fresh}) {
        QCOMPARE(desk.clock(id, u"first"_s).state, ClockState::Withdrawn);
        QCOMPARE(desk.session(id).dueAt, qint64(0));
        QVERIFY(!desk.timers.contains(u"sla:"_s + id));
    }
    desk.passTime(30 * day);
    QCOMPARE(desk.told(u"sla.breached"_s), 1);
}

void TestSla::anotherPolicyTakesOverWithTheTimeElapsed()
{
    Desk desk;
    const QString strict = desk.savePolicy({{u"position"_s, 1}, {u"grid"_s, Desk::gridOf(3600, 600, 0, 0)}});
    desk.savePolicy({{u"position"_s, 2}, {u"grid"_s, Desk::gridOf(4 * 3600, 600, 0, 0)}});
    const QString id = desk.ask(u"Hello"_s);
    desk.passTime(30 * minute);
    desk.act(u"policy.remove"_s, strict);
    QCOMPARE(desk.clock(id, u"first"_s).state, ClockState::Running);
    QCOMPARE(desk.clock(id, u"first"_s).dueAt, Desk::monday + 4 * hour);
    QCOMPARE(desk.clock(id, u"first"_s).spent, 30 * minute);
}

void TestSla::changedCalendarReachesOpenSessions()
{
    Desk desk;
    const QString calendar = desk.freshId();
    desk.act(u"calendar.save"_s, calendar,
             {{u"name"_s, u"Office"_s}, {u"hours"_s, waypost::calendars::toJson(weekdays({{9, 17}}))}});
    QCOMPARE(desk.refusal.code, u""_s);
    desk.savePolicy({{u"calendar"_s, calendar}, {u"grid"_s, Desk::gridOf(8 * 3600, 0, 0, 0)}});
    const QString id = desk.ask(u"Hello"_s); // 11:00 in Berlin
    QCOMPARE(desk.clock(id, u"first"_s).dueAt, berlin(u"2026-03-03 11:00"_s));
    waypost::calendars::Hours holiday = weekdays({{9, 17}});
    holiday.special << waypost::calendars::SpecialDay {QDate(2026, 3, 3), u"Strike"_s, {}, false};
    desk.act(u"calendar.save"_s, calendar,
             {{u"name"_s, u"Office"_s}, {u"hours"_s, waypost::calendars::toJson(holiday)}});
    QCOMPARE(desk.clock(id, u"first"_s).dueAt, berlin(u"2026-03-04 11:00"_s));
}

void TestSla::heldRepliesCountWhenTheyLeave()
{
    Desk desk;
    desk.savePolicy();
    const QString id = desk.ask(u"Hello"_s);
    desk.passTime(minute);
    desk.reply(id, {{u"hold_s"_s, 30}});
    QCOMPARE(desk.clock(id, u"first"_s).state, ClockState::Running);
    desk.passTime(30'000);
    QCOMPARE(desk.clock(id, u"first"_s).state, ClockState::Met);
    QCOMPARE(desk.clock(id, u"first"_s).doneAt, Desk::monday + minute + 30'000);
    // Sent and closed at once: it leaves after the end.
    const QString other = desk.ask(u"Hello"_s, u"+491511000002"_s);
    desk.reply(other, {{u"hold_s"_s, 5}, {u"resolve"_s, true}});
    desk.passTime(minute);
    QCOMPARE(desk.clock(other, u"first"_s).state, ClockState::Met);
}

void TestSla::takenBackReplyLeavesTheQuestion()
{
    Desk desk;
    desk.savePolicy();
    const QString id = desk.ask(u"Hello"_s);
    desk.reply(id, {{u"hold_s"_s, 30}, {u"resolve"_s, true}});
    const QString held = desk.lastId;
    desk.passTime(5'000);
    desk.agent(u"message.cancel"_s, desk.lastOf(u"message.replied"_s).subject, {}, desk.ben);
    QCOMPARE(desk.refusal.code, u""_s);
    desk.passTime(hour);
    QCOMPARE(desk.clock(id, u"first"_s).state, ClockState::Breached);
    QCOMPARE(desk.clock(id, u"first"_s).startedAt, Desk::monday);
}

void TestSla::scheduledRepliesCountWhenTheyLeave()
{
    Desk desk;
    desk.savePolicy();
    const QString id = desk.ask(u"Hello"_s);
    desk.reply(id, {{u"send_at"_s, Desk::monday + 20 * minute}});
    desk.passTime(10 * minute);
    QCOMPARE(desk.clock(id, u"first"_s).state, ClockState::Running);
    desk.passTime(10 * minute);
    QCOMPARE(desk.clock(id, u"first"_s).doneAt, Desk::monday + 20 * minute);
}

void TestSla::botsDoNotAnswer()
{
    Desk desk;
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

void TestSla::surveysAskAndAreAnsweredBeside()
{
    Desk desk;
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

void TestSla::phoneEchoAnswers()
{
    Desk desk;
    desk.savePolicy();
    const QString id = desk.ask(u"Hello"_s);
    desk.passTime(10 * minute);
    desk.intake(u"message.echo"_s,
                {{u"channel"_s, u"main"_s},
                 {u"provider_id"_s, u"wamid.echo"_s},
                 {u"to"_s, QJsonObject {{u"phone"_s, u"+491511000001"_s}}},
                 {u"at"_s, Desk::monday + 5 * minute},
                 {u"content"_s, toJson(waypost::conversations::TextContent {u"From my phone"_s})}});
    QCOMPARE(desk.clock(id, u"first"_s).state, ClockState::Met);
    QCOMPARE(desk.clock(id, u"first"_s).doneAt, Desk::monday + 5 * minute);
}

void TestSla::reopenedWithinTheWindowIsTheSameSession()
{
    Desk desk;
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

void TestSla::laterIsAnotherSession()
{
    Desk desk;
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

void TestSla::closedConversationWrittenToByUs()
{
    Desk desk;
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

void TestSla::snoozePausesTheResolution()
{
    Desk desk;
    desk.savePolicy();
    const QString id = desk.ask(u"Hello"_s);
    desk.reply(id);
    desk.act(u"conversation.snooze"_s, id, {{u"until"_s, desk.nowMs + 5 * hour}});
    QCOMPARE(desk.session(id).paused, qint64(1));
    QVERIFY(!desk.timers.contains(u"sla:"_s + id));
    desk.passTime(5 * hour); // wakes by itself
    QCOMPARE(desk.clock(id, u"resolution"_s).state, ClockState::Running);
    QCOMPARE(desk.clock(id, u"resolution"_s).dueAt, Desk::monday + 13 * hour);
    QCOMPARE(desk.session(id).nextAt, Desk::monday + 13 * hour + 1);
}

void TestSla::keptAsleepDoesNotHideTheCustomer()
{
    Desk desk;
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

void TestSla::mergingBringsTheQuestionAlong()
{
    Desk desk;
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
    QCOMPARE(desk.clock(first, u"next"_s).startedAt, Desk::monday + 10 * minute);
    desk.reply(first);
    QCOMPARE(desk.clock(first, u"next"_s).state, ClockState::Met);
}

void TestSla::splittingTakesTheQuestionAway()
{
    Desk desk;
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
    QCOMPARE(desk.clock(fresh, u"first"_s).startedAt, Desk::monday + minute);
    QCOMPARE(desk.clock(fresh, u"first"_s).state, ClockState::Running);
}

void TestSla::nudges()
{
    Desk desk;
    const QString id = desk.ask(u"Hello"_s);
    desk.act(u"sla.nudge"_s, id);
    QCOMPARE(desk.refusal.code, u"nobody_to_nudge"_s);
    desk.act(u"conversation.assign"_s, id, {{u"agent"_s, desk.ben}});
    desk.act(u"sla.nudge"_s, id);
    const QJsonObject fired = QJsonDocument::fromJson(desk.session(id).fired.toUtf8()).object();
    QCOMPARE(fired["nudge"_L1]["agent"_L1].toString(), desk.ben);
    QCOMPARE(fired["nudge"_L1]["by"_L1].toString(), desk.ana);
}

void TestSla::rowsAreTheSameFromTheJournal()
{
    Desk desk;
    desk.savePolicy({{u"levels"_s, Desk::levelOf(u"soon"_s, u"first"_s, -900, {u"priority:urgent"_s})}});
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

QTEST_GUILESS_MAIN(TestSla)
#include "tst_sla.moc"
