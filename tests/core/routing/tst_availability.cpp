// SPDX-FileCopyrightText: 2026 The Waypost authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Who is there for work, and what becomes of work whose agent is not.
#include "office.h"

#include "core/calendars/hours.h"

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
const QString changed = u"availability.changed"_s;

QJsonObject balanced(const QJsonObject &more = {})
{
    QJsonObject rules = more;
    rules.insert("mode"_L1, u"balanced"_s);
    return rules;
}
} // namespace

class TestAvailability : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void states_data();
    void states();
    void sayingItAgainIsNoEvent();
    void ofOneselfOrBySupervisors();
    void busyGetsNothingNew();
    void whatTheGoneHaveNotAnsweredGoesBack();
    void whoIsBackInTimeKeepsIt();
    void whatWasBegunIsAskedFor();
    void reopenedGoesNotToSomebodyOffline_data();
    void reopenedGoesNotToSomebodyOffline();
    void aNewMessageForSomebodyOffline();
    void disabledIsGoneAtOnce();
    void allGoneIsToldOnce();
    void aManualQueueOnlyTakesBack();
    void onlyOnShift();
    void aChangedCalendarCounts();
    void refusals_data();
    void refusals();
    void whatIsMissingStays();
};

void TestAvailability::states_data()
{
    QTest::addColumn<QString>("wanted");
    QTest::addColumn<bool>("connected");
    QTest::addColumn<bool>("idle");
    QTest::addColumn<QString>("state");
    QTest::newRow("there") << u"online"_s << true << false << u"online"_s;
    QTest::newRow("idle") << u"online"_s << true << true << u"away"_s;
    QTest::newRow("not connected") << u"online"_s << false << false << u"offline"_s;
    QTest::newRow("busy") << u"busy"_s << true << false << u"busy"_s;
    QTest::newRow("busy and idle") << u"busy"_s << true << true << u"away"_s;
    QTest::newRow("away") << u"away"_s << true << false << u"away"_s;
    QTest::newRow("away and not connected") << u"away"_s << false << false << u"offline"_s;
}

void TestAvailability::states()
{
    QFETCH(QString, wanted);
    QFETCH(bool, connected);
    QFETCH(bool, idle);
    Office office;
    const QString ann = office.hire(u"Ann"_s);
    QCOMPARE(office.act(ann, u"availability.set"_s, ann, {{u"wanted"_s, wanted}}), QString());
    QCOMPARE(office.availability(ann).state, u"offline"_s);
    office.seen(ann, true);
    office.seen(ann, connected, idle);
    QTEST(office.availability(ann).state, "state");
    QCOMPARE(office.availability(ann).goneAt > 0,
             office.availability(ann).state == "away"_L1 || office.availability(ann).state == "offline"_L1);
}

void TestAvailability::sayingItAgainIsNoEvent()
{
    Office office;
    const QString ann = office.hire(u"Ann"_s);
    office.seen(ann, false);
    QCOMPARE(office.countOf(changed), 0); // was never there: nothing to tell
    for (int i = 0; i < 3; ++i) {
        office.passTime(minuteMs);
        office.seen(ann, true);
    }
    QCOMPARE(office.countOf(changed), 1);
    const qint64 since = office.availability(ann).since;
    office.passTime(minuteMs);
    office.seen(ann, true, true);
    const qint64 goneAt = office.availability(ann).goneAt;
    QCOMPARE(goneAt, since + 3 * minuteMs);
    office.passTime(minuteMs);
    office.seen(ann, false); // away, then offline: gone since he went away
    QCOMPARE(office.availability(ann).goneAt, goneAt);
    QCOMPARE(office.availability(ann).since, goneAt + minuteMs);
    QCOMPARE(office.countOf(changed), 3);
    office.seen(office.freshId(), true); // nobody
    QCOMPARE(office.countOf(changed), 3);
}

void TestAvailability::ofOneselfOrBySupervisors()
{
    Office office;
    const QString ann = office.hire(u"Ann"_s);
    const QString ben = office.hire(u"Ben"_s);
    const QJsonObject away {{u"wanted"_s, u"away"_s}};
    QCOMPARE(office.act(ann, u"availability.set"_s, ben, away), u"not_allowed"_s);
    QCOMPARE(office.act(office.owner, u"availability.set"_s, ben, away), QString());
    QCOMPARE(office.availability(ben).wanted, u"away"_s);
    QCOMPARE(office.act(ann, u"availability.set"_s, {}, away), QString());
    QCOMPARE(office.availability(ann).wanted, u"away"_s);
    QCOMPARE(office.act(ann, u"availability.set"_s, ann, {{u"wanted"_s, u"asleep"_s}}), u"bad_value"_s);
    QCOMPARE(office.act(office.owner, u"availability.set"_s, office.freshId(), away), u"no_such_agent"_s);
}

void TestAvailability::busyGetsNothingNew()
{
    Office office;
    const QString ann = office.hire(u"Ann"_s);
    office.seen(ann, true);
    office.setQueue(balanced());
    const QString first = office.hear(1);
    office.act(ann, u"availability.set"_s, ann, {{u"wanted"_s, u"busy"_s}});
    office.passTime(hourMs);
    QCOMPARE(office.assigneeOf(first), ann);
    const QString second = office.hear(2);
    QCOMPARE(office.assigneeOf(second), QString());
    QCOMPARE(office.codeOf(second, waits), u"nobody_online"_s);
    QCOMPARE(office.countOf(u"routing.alarm"_s), 0);
    office.act(ann, u"availability.set"_s, ann, {{u"wanted"_s, u"online"_s}});
    QCOMPARE(office.assigneeOf(second), ann);
}

void TestAvailability::whatTheGoneHaveNotAnsweredGoesBack()
{
    Office office;
    const QString ann = office.hire(u"Ann"_s);
    office.seen(ann, true);
    office.setQueue(balanced({{u"away_grace_s"_s, 300}}));
    const QString answered = office.hear(1);
    const QString open = office.hear(2);
    QCOMPARE(office.reply(ann, answered), QString());
    const QString ben = office.hire(u"Ben"_s);
    office.seen(ben, true);
    office.seen(ann, true, true);
    office.passTime(5 * minuteMs);
    QCOMPARE(office.assigneeOf(open), ann);
    office.passTime(secondMs);
    QCOMPARE(office.assigneeOf(open), ben);
    QCOMPARE(office.assigneeOf(answered), ann);
    QCOMPARE(office.countOf(assigned, open), 3);
    for (const Event &event : std::as_const(office.journal))
        if (event.subject == open && event.type == assigned && event.data["agent"_L1].toString().isEmpty())
            QCOMPARE(event.data["why"_L1]["code"_L1].toString(), u"gone"_s);
}

void TestAvailability::whoIsBackInTimeKeepsIt()
{
    Office office;
    const QString ann = office.hire(u"Ann"_s);
    const QString ben = office.hire(u"Ben"_s);
    office.seen(ann, true);
    office.setQueue(balanced());
    const QString id = office.hear(1);
    office.seen(ben, true);
    office.seen(ann, false);
    office.passTime(4 * minuteMs);
    office.seen(ann, true);
    office.passTime(4 * minuteMs);
    office.seen(ann, false); // the time begins anew
    office.passTime(4 * minuteMs);
    QCOMPARE(office.assigneeOf(id), ann);
    office.passTime(2 * minuteMs);
    QCOMPARE(office.assigneeOf(id), ben);
}

void TestAvailability::whatWasBegunIsAskedFor()
{
    Office office;
    const QString ann = office.hire(u"Ann"_s);
    office.seen(ann, true);
    office.setQueue(balanced());
    const QString drafted = office.hear(1);
    const QString held = office.hear(2);
    office.intake(u"lease.hold"_s, {{u"agent"_s, ann}}, held);
    office.seen(ann, false);
    // The relay knows of unsent texts and says so with the timer's command.
    for (Timer &timer : office.timers)
        if (timer.type == "routing.release"_L1)
            timer.data.insert("drafted"_L1, QJsonArray {drafted});
    office.passTime(hourMs);
    for (const QString &id : {drafted, held}) {
        QCOMPARE(office.assigneeOf(id), ann);
        QCOMPARE(office.codeOf(id, waits), u"drafted"_s);
        QCOMPARE(office.countOf(waits, id), 1);
    }
}

void TestAvailability::reopenedGoesNotToSomebodyOffline_data()
{
    QTest::addColumn<qint64>("later");
    QTest::newRow("reopened") << 2 * hourMs;
    QTest::newRow("another session") << 30 * 24 * hourMs;
}

/// Chatwoot #4158, #7204, #9587, #6858.
void TestAvailability::reopenedGoesNotToSomebodyOffline()
{
    QFETCH(qint64, later);
    Office office;
    const QString ann = office.hire(u"Ann"_s);
    const QString ben = office.hire(u"Ben"_s);
    office.seen(ann, true);
    office.setQueue(balanced());
    const QString id = office.hear(1);
    QCOMPARE(office.assigneeOf(id), ann);
    office.reply(ann, id);
    office.act(ann, u"conversation.resolve"_s, id);
    office.seen(ann, false);
    office.seen(ben, true);
    office.passTime(later);
    QCOMPARE(office.hear(1), id);
    QCOMPARE(office.assigneeOf(id), ben);
    // Where she is there, it stays hers.
    office.reply(ben, id);
    office.act(ben, u"conversation.resolve"_s, id);
    office.seen(ann, true);
    office.hear(2);
    office.hear(1);
    QCOMPARE(office.assigneeOf(id), ben);
}

void TestAvailability::aNewMessageForSomebodyOffline()
{
    Office office;
    const QString ann = office.hire(u"Ann"_s);
    const QString ben = office.hire(u"Ben"_s);
    office.seen(ann, true);
    office.setQueue(balanced());
    const QString id = office.hear(1);
    office.reply(ann, id);
    office.seen(ann, false);
    office.passTime(hourMs);
    QCOMPARE(office.assigneeOf(id), ann); // nobody waits
    office.seen(ben, true);
    office.hear(1);
    QCOMPARE(office.assigneeOf(id), ben);
}

void TestAvailability::disabledIsGoneAtOnce()
{
    Office office;
    const QString ann = office.hire(u"Ann"_s);
    const QString ben = office.hire(u"Ben"_s);
    office.seen(ann, true);
    office.setQueue(balanced());
    const QString id = office.hear(1);
    office.seen(ben, true);
    office.act(office.owner, u"agent.disable"_s, ann);
    office.passTime(5 * minuteMs + secondMs);
    QCOMPARE(office.assigneeOf(id), ben);
}

/// Chatwoot #5672: nobody noticed that nobody was there.
void TestAvailability::allGoneIsToldOnce()
{
    Office office;
    const QString ann = office.hire(u"Ann"_s);
    const auto alarm = [&office] { return office.at<Alarm>(u"routing_alarms"_s, u"-"_s); };
    office.seen(ann, true);
    office.setQueue(balanced());
    office.seen(ann, false);
    QCOMPARE(alarm().since, 0); // nobody waits
    const QString first = office.hear(1);
    QCOMPARE(alarm().since, office.nowMs);
    QCOMPARE(alarm().waiting, 1);
    QCOMPARE(office.codeOf(first, waits), u"nobody_here"_s);
    for (int i = 2; i < 6; ++i)
        office.hear(i);
    QCOMPARE(office.assigneeOf(first), QString()); // unassigned, so all see it
    QCOMPARE(office.countOf(u"routing.alarm"_s), 1);
    office.seen(ann, true);
    QCOMPARE(office.countOf(u"routing.alarm_over"_s), 1);
    QCOMPARE(alarm().since, 0);
    QCOMPARE(office.assigneeOf(first), ann);
    // Or somebody answers from elsewhere.
    office.seen(ann, false);
    office.passTime(hourMs);
    QCOMPARE(office.countOf(u"routing.alarm"_s), 2);
    for (int i = 1; i < 6; ++i)
        office.act(office.owner, u"conversation.resolve"_s, office.hear(i));
    QCOMPARE(office.countOf(u"routing.alarm_over"_s), 2);
}

void TestAvailability::aManualQueueOnlyTakesBack()
{
    Office office;
    const QString ann = office.hire(u"Ann"_s);
    const QString ben = office.hire(u"Ben"_s);
    office.seen(ann, true);
    office.seen(ben, true);
    QCOMPARE(office.setQueue({{u"mode"_s, u"manual"_s}}), QString());
    const QString id = office.hear(1);
    QCOMPARE(office.assigneeOf(id), QString());
    QCOMPARE(office.countOf(waits), 0);
    office.act(ann, u"conversation.claim"_s, id);
    office.seen(ann, false);
    office.passTime(hourMs);
    QCOMPARE(office.assigneeOf(id), QString());
    office.seen(ben, false);
    QCOMPARE(office.countOf(u"routing.alarm"_s), 1);
}

namespace {
/// Monday to Friday with an hour's break; 2025-11-24, when the tests begin, is a Monday.
QJsonObject hoursOf(int from, int to)
{
    constexpr int hour = 3'600;
    calendars::Hours hours;
    hours.zone = u"UTC"_s;
    for (size_t day = 0; day < 5; ++day)
        hours.week[day] = {{from * hour, 12 * hour}, {13 * hour, to * hour}};
    return calendars::toJson(hours);
}
} // namespace

void TestAvailability::onlyOnShift()
{
    Office office;
    const QString calendar = office.freshId();
    office.nowMs = 1'764'000'000'000 - 1'764'000'000'000 % (24 * hourMs) + 8 * hourMs; // 8 o'clock
    QCOMPARE(office.agent(u"calendar.save"_s, calendar, {{u"name"_s, u"Day"_s}, {u"hours"_s, hoursOf(9, 17)}},
                          office.owner),
             QString());
    const QString ann = office.hire(u"Ann"_s, {{u"shift"_s, calendar}});
    office.setQueue(balanced());
    office.seen(ann, true);
    QCOMPARE(office.availability(ann).onShift, 0);
    const QString early = office.hear(1);
    QCOMPARE(office.codeOf(early, waits), u"off_shift"_s);
    office.passTime(hourMs + secondMs); // 9
    QCOMPARE(office.availability(ann).onShift, 1);
    QCOMPARE(office.assigneeOf(early), ann);
    office.passTime(3 * hourMs); // 12
    QCOMPARE(office.availability(ann).onShift, 0);
    const QString noon = office.hear(2);
    QCOMPARE(office.assigneeOf(noon), QString());
    office.passTime(hourMs); // 13
    QCOMPARE(office.assigneeOf(noon), ann);
    QCOMPARE(office.countOf(changed, ann), 4);
    office.seen(ann, false);
    office.passTime(24 * hourMs);
    QCOMPARE(office.countOf(changed, ann), 5); // who is not there has no shift to tell of
}

void TestAvailability::aChangedCalendarCounts()
{
    Office office;
    const QString calendar = office.freshId();
    office.nowMs = 1'764'000'000'000 - 1'764'000'000'000 % (24 * hourMs) + 8 * hourMs;
    office.agent(u"calendar.save"_s, calendar, {{u"name"_s, u"Day"_s}, {u"hours"_s, hoursOf(9, 17)}},
                 office.owner);
    const QString ann = office.hire(u"Ann"_s);
    office.setQueue(balanced());
    office.seen(ann, true);
    office.act(office.owner, u"profile.set"_s, ann, {{u"shift"_s, calendar}});
    QCOMPARE(office.availability(ann).onShift, 0);
    const QString id = office.hear(1);
    QCOMPARE(office.assigneeOf(id), QString());
    office.act(office.owner, u"calendar.save"_s, calendar,
               {{u"name"_s, u"Day"_s}, {u"hours"_s, hoursOf(7, 17)}});
    QCOMPARE(office.availability(ann).onShift, 1);
    QCOMPARE(office.assigneeOf(id), ann);
}

void TestAvailability::refusals_data()
{
    QTest::addColumn<QString>("type");
    QTest::addColumn<QString>("subject");
    QTest::addColumn<QJsonObject>("data");
    QTest::addColumn<QString>("code");
    const auto row = [](const char *name, const QString &type, const QString &subject,
                        const QJsonObject &data, const QString &code = u"bad_value"_s) {
        QTest::newRow(name) << type << subject << data << code;
    };
    row("mode", u"queue.set"_s, u"-"_s, {{u"mode"_s, u"random"_s}});
    row("team", u"queue.set"_s, u"nobody's"_s, {{u"mode"_s, u"manual"_s}}, u"no_such_team"_s);
    row("must is no list", u"queue.set"_s, u"-"_s, {{u"must"_s, u"es"_s}});
    row("must is too long", u"queue.set"_s, u"-"_s, {{u"must"_s, QJsonArray {QString(41, u'x')}}});
    row("no name", u"queue.set"_s, u"-"_s, {{u"must"_s, QJsonArray {u" "_s}}});
    row("wait", u"queue.set"_s, u"-"_s, {{u"sticky_wait_s"_s, 86'401}});
    row("grace", u"queue.set"_s, u"-"_s, {{u"away_grace_s"_s, -1}});
    row("half a second", u"queue.set"_s, u"-"_s, {{u"away_grace_s"_s, 0.5}});
    row("sticky", u"queue.set"_s, u"-"_s, {{u"sticky"_s, 2}});
    row("weights", u"queue.set"_s, u"-"_s, {{u"weights"_s, QJsonObject {{u"urgent"_s, 101}}}});
    row("no such priority", u"queue.set"_s, u"-"_s, {{u"weights"_s, QJsonObject {{u"later"_s, 1}}}});
    row("capacity", u"profile.set"_s, u"ann"_s, {{u"capacity"_s, 1'001}});
    row("per priority", u"profile.set"_s, u"ann"_s, {{u"per_priority"_s, QJsonObject {{u"low"_s, -1}}}});
    row("calendar", u"profile.set"_s, u"ann"_s, {{u"shift"_s, u"none"_s}}, u"no_such_calendar"_s);
    row("agent", u"profile.set"_s, u"nobody"_s, {}, u"no_such_agent"_s);
    QJsonArray many;
    for (int i = 0; i < 101; ++i)
        many << QString::number(i);
    row("many skills", u"profile.set"_s, u"ann"_s, {{u"skills"_s, many}});
}

void TestAvailability::refusals()
{
    QFETCH(QString, type);
    QFETCH(QString, subject);
    QFETCH(QJsonObject, data);
    Office office;
    const QString ann = office.hire(u"Ann"_s);
    QTEST(office.act(office.owner, type, subject == "ann"_L1 ? ann : subject, data), "code");
}

void TestAvailability::whatIsMissingStays()
{
    Office office;
    const QString ann
        = office.hire(u"Ann"_s, {{u"capacity"_s, 3}, {u"skills"_s, QJsonArray {u"fr"_s, u"es"_s, u"fr"_s}}});
    office.act(office.owner, u"profile.set"_s, ann, {{u"per_priority"_s, QJsonObject {{u"urgent"_s, 1}}}});
    const auto profile = office.at<Profile>(u"profiles"_s, ann);
    QCOMPARE(profile.capacity, 3);
    QCOMPARE(profile.skills, u"[\"es\",\"fr\"]"_s);
    QCOMPARE(profile.perPriority, u"{\"urgent\":1}"_s);
    office.setQueue(balanced({{u"away_grace_s"_s, 60}}));
    office.setQueue({{u"vip_first"_s, false}});
    const auto queue = office.at<Queue>(u"queues"_s, u"-"_s);
    QCOMPARE(queue.mode, u"balanced"_s);
    QCOMPARE(queue.awayGraceS, 60);
    QCOMPARE(queue.stickyWaitS, 120);
    QCOMPARE(queue.vipFirst, 0);
    const qsizetype before = office.journal.size();
    office.setQueue({{u"vip_first"_s, false}});
    QCOMPARE(office.journal.size(), before);
}

QTEST_GUILESS_MAIN(TestAvailability)
#include "tst_availability.moc"
