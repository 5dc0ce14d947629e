// SPDX-FileCopyrightText: 2026 The Waypost authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Promises, nudges and empty teams as news: whom they concern, and that each is told once.
#include "core/routing/routing.h"
#include "core/team/team.h"
#include "tests/ui/inbox/deskfolder.h"
#include "tests/ui/notify/newskit.h"
#include "ui/notify/notifyrules.h"

using namespace waypost;
using namespace waypost::ui;
using namespace Qt::StringLiterals;

namespace {
constexpr qint64 newSeq = 500'000;

demo::StoredRow told(int conversation, const QString &what, const QString &data,
                     const QString &actor = u"relay"_s)
{
    conversations::Activity activity;
    activity.conversation = demo::conversationId(conversation);
    activity.actor = actor;
    activity.at = demo::now;
    activity.seq = newSeq;
    activity.what = what;
    activity.data = data;
    return {u"activities"_s, u"new"_s, write(activity)};
}
} // namespace

class TestAlerts : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void promisesAndNudgesConcern_data();
    void promisesAndNudgesConcern();
    void supervisorsHearOfEmptyTeams_data();
    void supervisorsHearOfEmptyTeams();
    void theMatrixHasThem_data();
    void theMatrixHasThem();
};

void TestAlerts::promisesAndNudgesConcern_data()
{
    QTest::addColumn<QString>("what");
    QTest::addColumn<QString>("data");
    QTest::addColumn<QString>("assignee");
    QTest::addColumn<QString>("news"); ///< "kind concern"; empty: none
    const auto row = [](const char *name, const QString &what, const QString &data, const QString &assignee,
                        const QString &news) { QTest::newRow(name) << what << data << assignee << news; };
    const QString level = u"{\"kind\":\"next\",\"level\":\"l1\",\"actions\":[%1]}"_s;
    row("mine is due", u"sla.warned"_s, level.arg(u"\"notify\""_s), demo::me, u"sla_warning mine"_s);
    row("a level that only sets a priority", u"sla.warned"_s, level.arg(u"\"priority:high\""_s), demo::me,
        {});
    row("I am named by it", u"sla.warned"_s, level.arg(u"\"notify:agent:%1\""_s.arg(demo::me)), demo::mei,
        u"sla_warning mine"_s);
    row("somebody else is named", u"sla.warned"_s, level.arg(u"\"notify:agent:%1\""_s.arg(demo::mei)),
        demo::me, {});
    row("mine is late", u"sla.breached"_s, u"{\"kind\":\"first\"}"_s, demo::me, u"sla_breach mine"_s);
    row("a colleague's is late", u"sla.breached"_s, u"{\"kind\":\"first\"}"_s, demo::mei,
        u"sla_breach other"_s);
    row("I am asked", u"sla.nudged"_s, u"{\"agent\":\"%1\"}"_s.arg(demo::me), demo::mei, u"nudge mine"_s);
    row("somebody else is asked", u"sla.nudged"_s, u"{\"agent\":\"%1\"}"_s.arg(demo::mei), demo::mei, {});
}

void TestAlerts::promisesAndNudgesConcern()
{
    QFETCH(QString, what);
    QFETCH(QString, data);
    QFETCH(QString, assignee);
    const VirtualClock clock(demo::now);
    QList<demo::StoredRow> rows = demo::shop();
    demo::changeRow<conversations::Conversation>(rows, u"conversations"_s, demo::conversationId(2),
                                                 [&](conversations::Conversation &row) {
                                                     row.assignee = assignee;
                                                     row.team = u"elsewhere"_s;
                                                     row.followers.clear();
                                                     row.status = u"open"_s;
                                                 });
    rows << told(2, what, data, what == "sla.nudged"_L1 ? demo::mei : u"relay"_s);
    const demo::DeskFolder folder(rows);
    const auto desk = folder.open(clock);
    NewsRequest request;
    request.me = demo::me;
    request.changes = {{u"activities"_s, {u"new"_s}}};
    request.since = newSeq - 1;
    const auto report = look(*desk, request);
    QString news;
    for (const News &each : report.news)
        news += nameOf(each.kind) + u' ' + nameOf(each.concern);
    QTEST(news, "news");
    request.since = newSeq; // heard before
    QVERIFY(look(*desk, request).news.isEmpty());
}

void TestAlerts::supervisorsHearOfEmptyTeams_data()
{
    QTest::addColumn<QString>("role");
    QTest::addColumn<qint64>("since");
    QTest::addColumn<int>("told");
    QTest::newRow("a supervisor") << u"supervisor"_s << demo::now << 1;
    QTest::newRow("an owner") << u"owner"_s << demo::now << 1;
    QTest::newRow("not an agent") << u"agent"_s << demo::now << 0;
    QTest::newRow("not when it is over") << u"owner"_s << qint64(0) << 0;
}

void TestAlerts::supervisorsHearOfEmptyTeams()
{
    QFETCH(QString, role);
    QFETCH(qint64, since);
    QFETCH(int, told);
    const VirtualClock clock(demo::now);
    QList<demo::StoredRow> rows = demo::shop();
    demo::changeRow<team::Agent>(rows, u"agents"_s, demo::me, [&](team::Agent &agent) { agent.role = role; });
    rows << demo::StoredRow {u"routing_alarms"_s, u"-"_s, write(routing::Alarm {since, 3})};
    const demo::DeskFolder folder(rows);
    const auto desk = folder.open(clock);
    NewsRequest request;
    request.me = demo::me;
    request.changes = {{u"routing_alarms"_s, {u"-"_s}}};
    const auto report = look(*desk, request);
    QCOMPARE(int(report.news.size()), told);
    QCOMPARE(report.read.contains(u"alarm/-"_s), told == 0); // what was told of it is taken back
    if (told == 1) {
        QVERIFY(report.news.first().kind == NewsKind::AllAway);
        QCOMPARE(report.news.first().unread, 3);
    }
}

void TestAlerts::theMatrixHasThem_data()
{
    QTest::addColumn<int>("kind");
    QTest::addColumn<int>("concern");
    QTest::addColumn<bool>("banner");
    QTest::addColumn<bool>("sound");
    const auto row = [](const char *name, NewsKind kind, Concern concern, bool banner, bool sound) {
        QTest::newRow(name) << int(kind) << int(concern) << banner << sound;
    };
    row("mine is due", NewsKind::SlaWarning, Concern::Mine, true, true);
    row("my team's is due", NewsKind::SlaWarning, Concern::MyTeam, true, false);
    row("another's is due", NewsKind::SlaWarning, Concern::Other, false, false);
    row("another's is late", NewsKind::SlaBreach, Concern::Other, true, false);
    row("I am asked", NewsKind::Nudge, Concern::Mine, true, true);
    row("nobody is there", NewsKind::AllAway, Concern::Other, true, true);
}

void TestAlerts::theMatrixHasThem()
{
    QFETCH(int, kind);
    QFETCH(int, concern);
    News news;
    news.kind = NewsKind(kind);
    news.concern = Concern(concern);
    const Ways ways = NotifyRules::sensible().waysOf(news);
    QTEST(ways.testFlag(Way::Banner), "banner");
    QTEST(ways.testFlag(Way::Sound), "sound");
}

QTEST_MAIN(TestAlerts)
#include "tst_alerts.moc"
