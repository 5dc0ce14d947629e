// SPDX-FileCopyrightText: 2026 The Waypost authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Policies as the relay keeps them: which one holds, what it tells and does, what becomes of it.
#include "core/calendars/calendars.h"
#include "tests/core/sla/sladesk.h"

#include <QTest>

using namespace waypost::tests;
using namespace Qt::StringLiterals;
using waypost::Effect;
using waypost::Event;
using waypost::sla::ClockState;

class TestSla : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void withoutPoliciesNothingIsTold();
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
    void nudges();
};

void TestSla::withoutPoliciesNothingIsTold()
{
    SlaDesk desk;
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

void TestSla::firstFittingPolicyHolds()
{
    SlaDesk desk;
    const QString low = desk.savePolicy({{u"name"_s, u"All"_s}, {u"position"_s, 5}});
    const QString high = desk.savePolicy({{u"name"_s, u"VIP"_s},
                                          {u"position"_s, 1},
                                          {u"fits"_s, QJsonObject {{u"tag"_s, QJsonArray {u"vip"_s}}}},
                                          {u"grid"_s, SlaDesk::gridOf(600, 600, 0, 0)}});
    const QString id = desk.ask(u"Hello"_s);
    QCOMPARE(waypost::sla::termsOf(desk.session(id)).policy, low);
    desk.act(u"conversation.tag"_s, id, {{u"add"_s, QJsonArray {u"vip"_s}}});
    QCOMPARE(waypost::sla::termsOf(desk.session(id)).policy, high);
    QCOMPARE(desk.clock(id, u"first"_s).dueAt, SlaDesk::monday + 10 * minute); // from the question on
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
    SlaDesk desk;
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
                                                     SlaDesk::levelOf(u"a"_s, u"first"_s, 0, {u"explode"_s})}}
                                    << u"bad_value"_s;
    QTest::newRow("level of no clock")
        << QJsonObject {{u"levels"_s, SlaDesk::levelOf(u"a"_s, u"third"_s, 0, {u"notify"_s})}}
        << u"bad_value"_s;
}

void TestSla::badPolicies()
{
    QFETCH(QJsonObject, data);
    SlaDesk desk;
    const QString id = desk.savePolicy(data);
    QTEST(desk.refusal.code, "code");
    QCOMPARE(desk.at<waypost::sla::Policy>(u"sla_policies"_s, id).version, qint64(0));
}

void TestSla::anEmptyGroupMatchesNothing()
{
    // Elsewhere a rule whose groups are all empty held for everything.
    SlaDesk desk;
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
    SlaDesk desk;
    desk.savePolicy({{u"levels"_s, SlaDesk::levelOf(u"soon"_s, u"first"_s, -900, {u"notify"_s})}});
    const QString id = desk.ask(u"Hello"_s);
    desk.passTime(44 * minute);
    QCOMPARE(desk.told(u"sla.warned"_s), 0);
    desk.passTime(minute);
    QCOMPARE(desk.told(u"sla.warned"_s), 1);
    QCOMPARE(desk.lastOf(u"sla.warned"_s).at, SlaDesk::monday + 45 * minute);
    QCOMPARE(desk.lastOf(u"sla.warned"_s).data["notify"_L1].toArray(), QJsonArray {u"supervisors"_s});
    for (int i = 0; i < 3; ++i) { // asked again and again, as after a crash
        desk.give({desk.freshId(), u"sla.check"_s, id, u"relay"_s, desk.nowMs, 0, {}});
        desk.ask(u"Anybody?"_s);
    }
    desk.passTime(day);
    QCOMPARE(desk.told(u"sla.warned"_s), 1);
    QCOMPARE(desk.told(u"sla.breached"_s), 2); // first response and resolution, once each
    const Event breach = desk.lastOf(u"sla.breached"_s);
    QCOMPARE(breach.data["kind"_L1].toString(), u"resolution"_s);
    QVERIFY(!breach.data.contains("late"_L1));
    QCOMPARE(desk.session(id).breaches, qint64(2));
}

void TestSla::whatWasDueWhileNobodyRanIsToldLate()
{
    SlaDesk desk;
    desk.savePolicy({{u"levels"_s, SlaDesk::levelOf(u"soon"_s, u"first"_s, -900, {u"notify"_s})}});
    const QString id = desk.ask(u"Hello"_s);
    desk.nowMs += 3 * hour; // no relay
    desk.settle();
    QCOMPARE(desk.told(u"sla.warned"_s), 1);
    QCOMPARE(desk.told(u"sla.breached"_s), 1);
    QVERIFY(desk.lastOf(u"sla.breached"_s).data["late"_L1].toBool());
    QCOMPARE(desk.lastOf(u"sla.breached"_s).data["due"_L1].toInteger(), SlaDesk::monday + hour);
    QCOMPARE(desk.clock(id, u"first"_s).breachedAt,
             SlaDesk::monday + hour); // by its time, not by the relay's
    const QJsonObject fired = QJsonDocument::fromJson(desk.session(id).fired.toUtf8()).object();
    QVERIFY(fired["first/soon"_L1]["late"_L1].toBool());
    QVERIFY(fired["first/"_L1]["late"_L1].toBool());
}

void TestSla::levelsOfAnsweredQuestionsAreSkippedAfterTheOutage()
{
    SlaDesk desk;
    desk.savePolicy({{u"levels"_s, SlaDesk::levelOf(u"soon"_s, u"first"_s, -900, {u"priority:urgent"_s})}});
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
    SlaDesk desk;
    desk.savePolicy(
        {{u"levels"_s,
          SlaDesk::levelOf(u"soon"_s, u"first"_s, -900,
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
    SlaDesk desk;
    desk.savePolicy(
        {{u"levels"_s,
          SlaDesk::levelOf(u"soon"_s, u"first"_s, -900, {u"assign:nobody"_s, u"priority:high"_s})}});
    const QString id = desk.ask(u"Hello"_s);
    desk.passTime(45 * minute);
    QCOMPARE(desk.lastOf(u"sla.warned"_s).data["undone"_L1].toArray(), QJsonArray {u"assign:nobody"_s});
    QCOMPARE(desk.conversation(id).priority, u"high"_s);
}

void TestSla::levelsDoNotChaseEachOther()
{
    SlaDesk desk;
    desk.savePolicy({{u"position"_s, 1},
                     {u"fits"_s, QJsonObject {{u"priority"_s, QJsonArray {u"urgent"_s}}}},
                     {u"levels"_s, SlaDesk::levelOf(u"down"_s, u"first"_s, -3600, {u"priority:normal"_s})}});
    desk.savePolicy({{u"position"_s, 2},
                     {u"levels"_s, SlaDesk::levelOf(u"up"_s, u"first"_s, -3600, {u"priority:urgent"_s})}});
    desk.ask(u"Hello"_s);
    desk.passTime(2 * hour);
    QCOMPARE(desk.told(u"sla.warned"_s), 2);
    QVERIFY(desk.journal.size() < 60);
}

void TestSla::webhookNamesNobody()
{
    SlaDesk desk;
    desk.act(u"workspace.set"_s, u"alerts.webhook_url"_s, {{u"value"_s, u"https://alerts.example/hook"_s}});
    desk.savePolicy({{u"levels"_s, SlaDesk::levelOf(u"late"_s, u"first"_s, 0, {u"webhook"_s})}});
    const QString id = desk.ask(u"my secret words"_s);
    desk.passTime(2 * hour);
    const auto post = std::find_if(desk.owed.begin(), desk.owed.end(),
                                   [](const Effect &effect) { return effect.kind == "webhook.post"_L1; });
    QVERIFY(post != desk.owed.end());
    QCOMPARE(post->data["conversation"_L1].toString(), id);
    QCOMPARE(post->data["due"_L1].toInteger(), SlaDesk::monday + hour);
    const QByteArray body = QJsonDocument(post->data).toJson();
    QVERIFY(!body.contains("secret") && !body.contains("4915"));
}

void TestSla::savingKeepsOpenSessionsOnTheirVersion()
{
    SlaDesk desk;
    const QString policy = desk.savePolicy();
    const QString id = desk.ask(u"Hello"_s);
    desk.savePolicy({{u"grid"_s, SlaDesk::gridOf(600, 600, 0, 0)}}, policy);
    desk.act(u"conversation.set_priority"_s, id, {{u"priority"_s, u"high"_s}});
    QCOMPARE(waypost::sla::termsOf(desk.session(id)).version, qint64(1));
    QCOMPARE(desk.clock(id, u"first"_s).dueAt, SlaDesk::monday + hour);
    const QString later = desk.ask(u"Hello"_s, u"+491511000002"_s);
    QCOMPARE(waypost::sla::termsOf(desk.session(later)).version, qint64(2));
}

void TestSla::reapplyGivesTheNewestVersion()
{
    SlaDesk desk;
    const QString before = desk.ask(u"I was here before the policy"_s, u"+491511000002"_s);
    const QString policy = desk.savePolicy();
    QVERIFY(desk.session(before).terms.isEmpty());
    const QString id = desk.ask(u"Hello"_s);
    desk.passTime(2 * hour);
    desk.reply(id);
    QCOMPARE(desk.clock(id, u"first"_s).state, ClockState::MissedThenDone);
    desk.savePolicy({{u"grid"_s, SlaDesk::gridOf(3 * 3600, 600, 0, 0)}}, policy);
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
    SlaDesk desk;
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
    SlaDesk desk;
    const QString strict
        = desk.savePolicy({{u"position"_s, 1}, {u"grid"_s, SlaDesk::gridOf(3600, 600, 0, 0)}});
    desk.savePolicy({{u"position"_s, 2}, {u"grid"_s, SlaDesk::gridOf(4 * 3600, 600, 0, 0)}});
    const QString id = desk.ask(u"Hello"_s);
    desk.passTime(30 * minute);
    desk.act(u"policy.remove"_s, strict);
    QCOMPARE(desk.clock(id, u"first"_s).state, ClockState::Running);
    QCOMPARE(desk.clock(id, u"first"_s).dueAt, SlaDesk::monday + 4 * hour);
    QCOMPARE(desk.clock(id, u"first"_s).spent, 30 * minute);
}

void TestSla::changedCalendarReachesOpenSessions()
{
    SlaDesk desk;
    const QString calendar = desk.freshId();
    desk.act(u"calendar.save"_s, calendar,
             {{u"name"_s, u"Office"_s}, {u"hours"_s, waypost::calendars::toJson(weekdays({{9, 17}}))}});
    QCOMPARE(desk.refusal.code, u""_s);
    desk.savePolicy({{u"calendar"_s, calendar}, {u"grid"_s, SlaDesk::gridOf(8 * 3600, 0, 0, 0)}});
    const QString id = desk.ask(u"Hello"_s); // 11:00 in Berlin
    QCOMPARE(desk.clock(id, u"first"_s).dueAt, berlin(u"2026-03-03 11:00"_s));
    waypost::calendars::Hours holiday = weekdays({{9, 17}});
    holiday.special << waypost::calendars::SpecialDay {QDate(2026, 3, 3), u"Strike"_s, {}, false};
    desk.act(u"calendar.save"_s, calendar,
             {{u"name"_s, u"Office"_s}, {u"hours"_s, waypost::calendars::toJson(holiday)}});
    QCOMPARE(desk.clock(id, u"first"_s).dueAt, berlin(u"2026-03-04 11:00"_s));
}

void TestSla::nudges()
{
    SlaDesk desk;
    const QString id = desk.ask(u"Hello"_s);
    desk.act(u"sla.nudge"_s, id);
    QCOMPARE(desk.refusal.code, u"nobody_to_nudge"_s);
    desk.act(u"conversation.assign"_s, id, {{u"agent"_s, desk.ben}});
    desk.act(u"sla.nudge"_s, id);
    const QJsonObject fired = QJsonDocument::fromJson(desk.session(id).fired.toUtf8()).object();
    QCOMPARE(fired["nudge"_L1]["agent"_L1].toString(), desk.ben);
    QCOMPARE(fired["nudge"_L1]["by"_L1].toString(), desk.ana);
}

QTEST_GUILESS_MAIN(TestSla)
#include "tst_sla.moc"
