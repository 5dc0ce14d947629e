// SPDX-FileCopyrightText: 2026 The Waypost authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Who gets what waits, who does not, and what is told of it.
#include "office.h"

#include <QTest>

using namespace waypost;
using namespace waypost::routing;
using namespace Qt::StringLiterals;
using tests::Office;

namespace {
constexpr qint64 secondMs = 1'000;
constexpr qint64 minuteMs = 60 * secondMs;
constexpr qint64 hourMs = 60 * minuteMs;
const QString assigned = u"conversation.assigned"_s;
const QString waits = u"routing.waits"_s;
} // namespace

class TestRouting : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void withoutAQueueNothingHappens();
    void whoGetsIt_data();
    void whoGetsIt();
    void turnsAreFair();
    void theOrderOfHandingOut();
    void promisesComeFirst();
    void aFullTeamTakesTheOldestFirst();
    void mustHaves();
    void limitsOfAPriority();
    void teamsHaveListsOfTheirOwn();
    void supervisorsWorkIfTheyHaveAProfile();
    void theLastAgentFirst();
    void anotherConversationOfTheContact();
    void whoHandsItBackDoesNotGetItAgain();
    void manyAtOnce();
    void eachReasonIsToldOnce();
    void skills_data();
    void skills();
};

void TestRouting::withoutAQueueNothingHappens()
{
    Office office;
    const QString ann = office.hire(u"Ann"_s);
    office.seen(ann, true);
    const qsizetype before = office.journal.size();
    const QString id = office.hear(1);
    office.seen(ann, false);
    office.passTime(hourMs);
    QCOMPARE(office.assigneeOf(id), QString());
    for (const Event &event : office.journal.sliced(before))
        QVERIFY2(!event.type.startsWith("routing."_L1) && event.type != assigned, qPrintable(event.type));
    for (const Timer &timer : office.timers)
        QVERIFY2(!timer.id.startsWith("routing"_L1), qPrintable(timer.id));
    // What waited before there was a queue is handed out once there is one.
    office.seen(ann, true);
    QCOMPARE(office.setQueue({{u"mode"_s, u"balanced"_s}}), QString());
    QCOMPARE(office.assigneeOf(id), ann);
}

void TestRouting::whoGetsIt_data()
{
    QTest::addColumn<QString>("mode");
    QTest::addColumn<QJsonArray>("agents"); ///< profile, and "has": so many conversations
    QTest::addColumn<QString>("tag");
    QTest::addColumn<int>("gets");
    QTest::addColumn<QString>("reason");
    const auto agent = [](int has, const QJsonArray &skills = {}, int capacity = 8) {
        return QJsonObject {{u"has"_s, has}, {u"skills"_s, skills}, {u"capacity"_s, capacity}};
    };
    const QJsonArray spanish {u"es"_s};
    QTest::newRow("manual") << u"manual"_s << QJsonArray {agent(0)} << QString() << -1 << QString();
    QTest::newRow("balanced: lowest") << u"balanced"_s << QJsonArray {agent(2), agent(1), agent(3)}
                                      << QString() << 1 << u"lowest load 1/8"_s;
    QTest::newRow("balanced: the one with room")
        << u"balanced"_s << QJsonArray {agent(1, {}, 1), agent(3)} << QString() << 1 << u"lowest load 3/8"_s;
    QTest::newRow("balanced: the same load, in turn")
        << u"balanced"_s << QJsonArray {agent(1), agent(1)} << QString() << 0 << u"lowest load 1/8"_s;
    QTest::newRow("in turn") << u"round_robin"_s << QJsonArray {agent(3), agent(1)} << QString() << 0
                             << u"next in turn, load 3/8"_s;
    QTest::newRow("in turn, not the full one") << u"round_robin"_s << QJsonArray {agent(1, {}, 1), agent(1)}
                                               << QString() << 1 << u"next in turn, load 1/8"_s;
    QTest::newRow("skills: who has it") << u"skills"_s << QJsonArray {agent(0), agent(3, spanish)} << u"es"_s
                                        << 1 << u"skill es; lowest load 3/8"_s;
    QTest::newRow("skills: nobody has it")
        << u"skills"_s << QJsonArray {agent(2), agent(1)} << u"es"_s << 1 << u"lowest load 1/8"_s;
    QTest::newRow("skills: both have it") << u"skills"_s << QJsonArray {agent(2, spanish), agent(1, spanish)}
                                          << u"es"_s << 1 << u"skill es; lowest load 1/8"_s;
    QTest::newRow("no room at all") << u"balanced"_s << QJsonArray {agent(1, {}, 1), agent(0, {}, 0)}
                                    << QString() << -1 << QString();
}

void TestRouting::whoGetsIt()
{
    QFETCH(QString, mode);
    QFETCH(QJsonArray, agents);
    QFETCH(QString, tag);
    QFETCH(int, gets);
    QFETCH(QString, reason);
    Office office;
    QStringList ids;
    int customers = 100;
    for (const auto &value : agents) {
        QJsonObject profile = value.toObject();
        const int has = profile.take(u"has"_s).toInt();
        ids << office.hire(u"Agent"_s, profile);
        office.seen(ids.last(), true);
        for (int i = 0; i < has; ++i)
            office.act(office.owner, u"conversation.assign"_s, office.hear(++customers),
                       {{u"agent"_s, ids.last()}});
    }
    const QString id = office.hear(1);
    if (!tag.isEmpty())
        office.act(office.owner, u"conversation.tag"_s, id, {{u"add"_s, QJsonArray {tag}}});
    office.setQueue({{u"mode"_s, mode}});
    QCOMPARE(office.assigneeOf(id), gets < 0 ? QString() : ids[gets]);
    const QJsonObject why = office.whyOf(id, assigned);
    QCOMPARE(why["reason"_L1].toString(), reason);
    if (gets < 0)
        return;
    QCOMPARE(why["by"_L1].toString(), u"routing"_s);
    QCOMPARE(why["mode"_L1].toString(), mode);
    QCOMPARE(why["others"_L1].toArray().size(), agents.size() - 1);
    // The line of the timeline says it as well.
    bool shown = false;
    for (const QString &key : office.keysOf(u"activities"_s)) {
        const auto line = office.at<conversations::Activity>(u"activities"_s, key);
        shown = shown || (line.conversation == id && line.what == assigned && line.data.contains(reason));
    }
    QVERIFY(shown);
}

void TestRouting::turnsAreFair()
{
    constexpr int conversations = 1'000;
    Office office;
    QHash<QString, int> got;
    for (int i = 0; i < 7; ++i) {
        const QString id = office.hire(u"Agent"_s, {{u"capacity"_s, 1'000}});
        office.seen(id, true);
        got.insert(id, 0);
    }
    office.setQueue({{u"mode"_s, u"round_robin"_s}});
    QStringList turns;
    for (int i = 0; i < conversations; ++i) {
        // Singly or several at once: the turns are the same.
        office.receive(i);
        if (i % 3 == 0 || i + 1 == conversations)
            office.passTime(secondMs);
    }
    for (const Event &event : std::as_const(office.journal))
        if (event.type == assigned) {
            ++got[event.data["agent"_L1].toString()];
            turns << event.data["agent"_L1].toString();
        }
    QCOMPARE(turns.size(), conversations);
    const auto [least, most] = std::minmax_element(got.cbegin(), got.cend());
    QVERIFY2(*most - *least <= 1, qPrintable(u"%1 to %2"_s.arg(*least).arg(*most)));
    for (qsizetype i = 7; i < turns.size(); ++i)
        QCOMPARE(turns[i], turns[i - 7]);
}

void TestRouting::theOrderOfHandingOut()
{
    Office office;
    office.agent(u"attribute.define"_s, u"contact/vip"_s,
                 {{u"label"_s, u"VIP"_s}, {u"type"_s, u"checkbox"_s}}, office.owner);
    const QString late = office.hear(1);
    office.passTime(secondMs);
    const QString later = office.hear(2);
    office.passTime(secondMs);
    const QString urgent = office.hear(3);
    office.act(office.owner, u"conversation.set_priority"_s, urgent, {{u"priority"_s, u"urgent"_s}});
    office.passTime(secondMs);
    const QString vip = office.hear(4);
    QCOMPARE(office.act(office.owner, u"contact.set_attributes"_s, office.conversation(vip).contact,
                        {{u"set"_s, QJsonObject {{u"vip"_s, true}}}}),
             QString());
    const QString ann = office.hire(u"Ann"_s, {{u"capacity"_s, 1}});
    office.seen(ann, true);
    office.setQueue({{u"mode"_s, u"balanced"_s}});
    QStringList order;
    for (int i = 0; i < 4; ++i) {
        order << office.lastAssigned();
        QCOMPARE(office.assigneeOf(order.last()), ann);
        office.act(ann, u"conversation.resolve"_s, order.last());
    }
    QCOMPARE(order, (QStringList {vip, urgent, late, later}));
}

void TestRouting::promisesComeFirst()
{
    Office office;
    const QJsonObject first {{u"seconds"_s, 600}};
    QCOMPARE(office.agent(u"policy.save"_s, office.freshId(),
                          {{u"name"_s, u"Gold"_s},
                           {u"fits"_s, QJsonObject {{u"tag"_s, QJsonArray {u"gold"_s}}}},
                           {u"grid"_s,
                            QJsonObject {{u"normal"_s, QJsonObject {{u"first"_s, first}}},
                                         {u"urgent"_s, QJsonObject {{u"first"_s, first}}}}}},
                          office.owner),
             QString());
    const QString urgent = office.hear(1);
    office.act(office.owner, u"conversation.set_priority"_s, urgent, {{u"priority"_s, u"urgent"_s}});
    office.passTime(minuteMs);
    const QString gold = office.hear(2);
    office.act(office.owner, u"conversation.tag"_s, gold, {{u"add"_s, QJsonArray {u"gold"_s}}});
    office.passTime(minuteMs);
    QVERIFY(office.at<Place>(u"routing_places"_s, gold).due < neverDue);
    QCOMPARE(office.at<Place>(u"routing_places"_s, urgent).due, neverDue);
    const QString ann = office.hire(u"Ann"_s, {{u"capacity"_s, 1}});
    office.seen(ann, true);
    office.setQueue({{u"mode"_s, u"balanced"_s}});
    QCOMPARE(office.assigneeOf(gold), ann);
    QCOMPARE(office.assigneeOf(urgent), QString());
}

/// Chatwoot #10376: what came while all were full was skipped for whatever came next.
void TestRouting::aFullTeamTakesTheOldestFirst()
{
    Office office;
    const QString ann = office.hire(u"Ann"_s, {{u"capacity"_s, 2}});
    office.seen(ann, true);
    office.setQueue({{u"mode"_s, u"balanced"_s}});
    QStringList ids;
    for (int i = 0; i < 6; ++i) {
        ids << office.hear(i);
        office.passTime(minuteMs);
    }
    QCOMPARE(office.codeOf(ids[2], waits), u"full"_s);
    for (int i = 0; i < 4; ++i) {
        QCOMPARE(office.assigneeOf(ids[i + 1]), ann);
        QCOMPARE(office.assigneeOf(ids[i + 2]), QString());
        office.act(ann, u"conversation.resolve"_s, ids[i]);
        QCOMPARE(office.assigneeOf(ids[i + 2]), ann);
    }
    // More capacity is room as well, and so is a snooze.
    const QString more = office.hear(10);
    QCOMPARE(office.assigneeOf(more), QString());
    office.act(office.owner, u"profile.set"_s, ann, {{u"capacity"_s, 3}});
    QCOMPARE(office.assigneeOf(more), ann);
    const QString last = office.hear(11);
    QCOMPARE(office.assigneeOf(last), QString());
    office.act(ann, u"conversation.snooze"_s, more, {{u"until"_s, office.nowMs + hourMs}});
    QCOMPARE(office.assigneeOf(last), ann);
}

void TestRouting::mustHaves()
{
    Office office;
    const QString ann = office.hire(u"Ann"_s, {{u"skills"_s, QJsonArray {u"es"_s}}});
    const QString ben = office.hire(u"Ben"_s, {{u"skills"_s, QJsonArray {u"fr"_s}}});
    office.seen(ann, true);
    office.setQueue({{u"mode"_s, u"skills"_s}, {u"must"_s, QJsonArray {u"fr"_s, u"legal"_s}}});
    const QString id = office.receive(1);
    QCOMPARE(office.agent(u"contact.set_details"_s, office.conversation(id).contact,
                          {{u"language"_s, u"fr-CA"_s}}, office.owner),
             QString());
    office.passTime(0);
    QCOMPARE(office.assigneeOf(id), QString());
    QCOMPARE(office.codeOf(id, waits), u"no_skill"_s);
    QCOMPARE(office.whyOf(id, waits)["reason"_L1].toString(), u"nobody who is online has the skill fr-CA"_s);
    office.seen(ben, true);
    QCOMPARE(office.assigneeOf(id), ben);
    QCOMPARE(office.whyOf(id, assigned)["skills"_L1].toArray(), QJsonArray {u"fr-CA"_s});
}

void TestRouting::limitsOfAPriority()
{
    Office office;
    const QString ann = office.hire(u"Ann"_s, {{u"per_priority"_s, QJsonObject {{u"urgent"_s, 1}}}});
    office.seen(ann, true);
    office.setQueue({{u"mode"_s, u"balanced"_s}, {u"weights"_s, QJsonObject {{u"urgent"_s, 5}}}});
    const auto urgent = [&office](int customer) {
        const QString id = office.receive(customer);
        office.act(office.owner, u"conversation.set_priority"_s, id, {{u"priority"_s, u"urgent"_s}});
        return id;
    };
    QCOMPARE(office.assigneeOf(urgent(1)), ann);
    const QString second = urgent(2);
    QCOMPARE(office.assigneeOf(second), QString());
    const QString third = office.hear(3);
    QCOMPARE(office.assigneeOf(third), ann);
    QCOMPARE(office.whyOf(third, assigned)["load"_L1].toInt(), 5);
    // Weighed five times, four urgent ones fill a capacity of 20.
    office.act(office.owner, u"profile.set"_s, ann, {{u"per_priority"_s, QJsonObject {}}});
    QCOMPARE(office.assigneeOf(second), ann);
    QCOMPARE(office.assigneeOf(urgent(4)), ann);
    QCOMPARE(office.assigneeOf(urgent(5)), QString());
}

void TestRouting::teamsHaveListsOfTheirOwn()
{
    Office office;
    const QString sales = office.hire(u"Sam"_s, {}, {office.team});
    const QString all = office.hire(u"Al"_s);
    office.seen(sales, true);
    office.setQueue({{u"mode"_s, u"round_robin"_s}}, office.team);
    const QString id = office.hear(1);
    QCOMPARE(office.assigneeOf(id), QString()); // of no team: that queue is manual
    office.act(office.owner, u"conversation.set_team"_s, id, {{u"team"_s, office.team}});
    QCOMPARE(office.assigneeOf(id), sales);
    const QString other = office.freshId();
    office.act(office.owner, u"team.add"_s, other, {{u"name"_s, u"Help"_s}});
    office.setQueue({{u"mode"_s, u"round_robin"_s}}, other);
    const QString help = office.hear(2);
    office.act(office.owner, u"conversation.set_team"_s, help, {{u"team"_s, other}});
    QCOMPARE(office.assigneeOf(help), QString()); // Sam does not see it
    office.seen(all, true); // has no team, so he belongs to all
    QCOMPARE(office.assigneeOf(help), all);
    office.act(office.owner, u"agent.set_teams"_s, all, {{u"teams"_s, QJsonArray {office.team}}});
    const QString more = office.hear(3);
    office.act(office.owner, u"conversation.set_team"_s, more, {{u"team"_s, other}});
    QCOMPARE(office.assigneeOf(more), QString());
    office.act(office.owner, u"agent.set_teams"_s, all, {{u"teams"_s, QJsonArray {other}}});
    QCOMPARE(office.assigneeOf(more), all);
}

void TestRouting::supervisorsWorkIfTheyHaveAProfile()
{
    Office office;
    office.seen(office.owner, true);
    office.setQueue({{u"mode"_s, u"balanced"_s}});
    const QString id = office.hear(1);
    QCOMPARE(office.assigneeOf(id), QString());
    office.act(office.owner, u"profile.set"_s, office.owner, {{u"capacity"_s, 1}});
    QCOMPARE(office.assigneeOf(id), office.owner);
}

void TestRouting::theLastAgentFirst()
{
    Office office;
    const QString ann = office.hire(u"Ann"_s);
    const QString ben = office.hire(u"Ben"_s);
    office.seen(ben, true);
    office.setQueue({{u"mode"_s, u"balanced"_s}});
    const QString id = office.hear(1);
    QCOMPARE(office.assigneeOf(id), ben);
    office.seen(ann, true);
    office.act(ben, u"conversation.resolve"_s, id);
    office.hear(2);
    // Reopened, it is his still, though others have less to do.
    office.hear(1);
    QCOMPARE(office.assigneeOf(id), ben);
    office.seen(ben, false);
    office.passTime(6 * minuteMs);
    QCOMPARE(office.assigneeOf(id), ann);
    QCOMPARE(office.countOf(assigned, id), 3); // to Ben, back, to Ann
}

void TestRouting::anotherConversationOfTheContact()
{
    Office office;
    const QString ann = office.hire(u"Ann"_s, {{u"capacity"_s, 1}});
    office.seen(ann, true);
    office.setQueue({{u"mode"_s, u"balanced"_s}, {u"sticky_wait_s"_s, 120}});
    const QString first = office.hear(1);
    QCOMPARE(office.assigneeOf(first), ann);
    const QString ben = office.hire(u"Ben"_s);
    office.seen(ben, true);
    // By another number; Ann is full.
    const QString second = office.hear(1, u"other"_s);
    QVERIFY(second != first);
    QCOMPARE(office.assigneeOf(second), QString());
    QCOMPARE(office.codeOf(second, waits), u"waits_for_last"_s);
    // Whoever comes meanwhile does not wait behind it.
    const QString third = office.hear(3);
    QCOMPARE(office.assigneeOf(third), ben);
    office.passTime(119 * secondMs);
    QCOMPARE(office.assigneeOf(second), QString());
    office.passTime(secondMs);
    QCOMPARE(office.assigneeOf(second), ben);
}

void TestRouting::whoHandsItBackDoesNotGetItAgain()
{
    Office office;
    const QString ann = office.hire(u"Ann"_s);
    office.seen(ann, true);
    office.setQueue({{u"mode"_s, u"balanced"_s}});
    const QString id = office.hear(1);
    QCOMPARE(office.assigneeOf(id), ann);
    office.act(ann, u"conversation.assign"_s, id, {{u"agent"_s, QString()}});
    QCOMPARE(office.assigneeOf(id), QString());
    QCOMPARE(office.codeOf(id, waits), u"handed_back"_s);
    const QString ben = office.hire(u"Ben"_s);
    office.seen(ben, true);
    QCOMPARE(office.assigneeOf(id), ben);
}

void TestRouting::manyAtOnce()
{
    Office office;
    QStringList ids;
    for (int i = 0; i < 430; ++i) {
        ids << office.hear(i);
        office.passTime(secondMs);
    }
    const QString ann = office.hire(u"Ann"_s, {{u"capacity"_s, 400}});
    office.seen(ann, true);
    office.setQueue({{u"mode"_s, u"balanced"_s}});
    QStringList got;
    for (const Event &event : std::as_const(office.journal))
        if (event.type == assigned)
            got << event.subject;
    QCOMPARE(got, ids.first(400));
    QVERIFY(office.countOf(waits) > 0);
}

void TestRouting::eachReasonIsToldOnce()
{
    Office office;
    const QString ann = office.hire(u"Ann"_s, {{u"capacity"_s, 1}});
    office.seen(ann, true);
    office.setQueue({{u"mode"_s, u"balanced"_s}});
    office.hear(1);
    const QString id = office.hear(2);
    QCOMPARE(office.codeOf(id, waits), u"full"_s);
    for (int i = 0; i < 5; ++i) {
        office.hear(10 + i);
        office.act(ann, u"availability.set"_s, ann, {{u"wanted"_s, u"busy"_s}});
        office.act(ann, u"availability.set"_s, ann, {{u"wanted"_s, u"online"_s}});
    }
    QCOMPARE(office.countOf(waits, id), 1);
    // A new wait is told anew.
    office.act(office.owner, u"conversation.assign"_s, id, {{u"agent"_s, ann}});
    office.act(office.owner, u"conversation.assign"_s, id, {{u"agent"_s, QString()}});
    QCOMPARE(office.countOf(waits, id), 2);
}

void TestRouting::skills_data()
{
    QTest::addColumn<QStringList>("skills");
    QTest::addColumn<QString>("need");
    QTest::addColumn<bool>("covered");
    QTest::newRow("none") << QStringList {} << u"es"_s << false;
    QTest::newRow("the same") << QStringList {u"es"_s} << u"es"_s << true;
    QTest::newRow("case") << QStringList {u"Billing"_s} << u"billing"_s << true;
    QTest::newRow("a variant of it") << QStringList {u"pt"_s} << u"pt-BR"_s << true;
    QTest::newRow("the language of it") << QStringList {u"pt-BR"_s} << u"pt"_s << true;
    QTest::newRow("another variant") << QStringList {u"pt-PT"_s} << u"pt-BR"_s << false;
    QTest::newRow("only begins alike") << QStringList {u"est"_s} << u"es"_s << false;
}

void TestRouting::skills()
{
    QFETCH(QStringList, skills);
    QFETCH(QString, need);
    QTEST(covers(skills, need), "covered");
}

QTEST_GUILESS_MAIN(TestRouting)
#include "tst_routing.moc"
