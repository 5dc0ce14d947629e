// SPDX-FileCopyrightText: 2026 The Waypost authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/conversations/decide.h"
#include "core/routing/decide.h"
#include "core/routing/places.h"

#include <algorithm>
#include <array>

/// What makes the routing look again. Nothing is polled: each event that may let somebody get something, or
/// take something from him, sets a timer that is due at once or when the time for it has come.
namespace waypost::routing {

namespace {
using namespace Qt::StringLiterals;

constexpr qint64 atOnce = 1;

Timer runOf(const QString &queue)
{
    return {u"routing:"_s + queue, atOnce, u"routing.run"_s, queue};
}

bool alarmIsOn(const QString &queue, Rows &rows)
{
    const auto alarm = loadAs<Alarm>(rows, u"routing_alarms"_s, queue);
    return alarm && alarm->since > 0;
}

/// Those of his queues in which somebody waits.
QList<Timer> runsFor(const QString &agent, Rows &rows)
{
    QList<Timer> runs;
    if (agent.isEmpty())
        return runs;
    for (const QString &queue : queuesFor(agent, rows))
        if (anyWaiting(queue, rows) || alarmIsOn(queue, rows))
            runs << runOf(queue);
    return runs;
}

/// It waits since this event, or what decides who can take it has changed.
QList<Timer> whenItWaits(const QString &conversation, const Event &event, Rows &rows)
{
    static constexpr std::array changes {"conversation.tagged"_L1, "conversation.priority_set"_L1,
                                         "contact.edited"_L1,      "contact.imported"_L1,
                                         "contact.merged"_L1,      "contact.unmerged"_L1};
    const auto place = placeAt(conversation, rows);
    if (!place || place->queue.isEmpty())
        return {};
    const auto rules = queueAt(place->queue, rows);
    const bool fresh = place->freeSince == event.at && place->explained == 0;
    if (!rules || (!fresh && !isAmong(changes, event.type)))
        return {};
    QList<Timer> wanted {runOf(place->queue)};
    if (fresh && rules->sticky > 0 && place->patient > 0 && !place->last.isEmpty() && rules->stickyWaitS > 0)
        wanted << Timer {u"routing-patience:"_s + conversation,
                         place->freeSince + rules->stickyWaitS * msASecond, u"routing.run"_s, place->queue};
    return wanted;
}

/// A customer waits for somebody who is not there.
QList<Timer> whenItsAgentIsGone(const QString &conversation, const Event &event, Rows &rows)
{
    static constexpr std::array types {"message.received"_L1, "conversation.reopened"_L1,
                                       "conversation.session_begun"_L1, "conversation.woken"_L1,
                                       "conversation.team_set"_L1};
    if (!isAmong(types, event.type))
        return {};
    const auto row = glanceAt(conversation, rows);
    if (!row || !row->isOpen() || row->assignee.isEmpty() || row->waitingSince == 0)
        return {};
    const auto rules = queueAt(queueOf(row->team), rows);
    if (!rules || (event.type == "message.received"_L1 && row->waitingSince != event.at))
        return {};
    const auto there = availabilityAt(row->assignee, rows);
    if (there && !isGone(*there))
        return {};
    const qint64 goneAt = there ? there->goneAt : 0;
    return {{u"routing-return:"_s + conversation,
             goneAt + rules->awayGraceS * msASecond + atOnce,
             u"routing.release"_s,
             row->assignee,
             {{u"conversation"_s, conversation}}}};
}

/// Somebody has room again.
QList<Timer> whenRoomIsMade(const Event &event, Rows &rows)
{
    static constexpr std::array types {"conversation.resolved"_L1, "conversation.snoozed"_L1,
                                       "conversation.merged"_L1, "conversation.priority_set"_L1};
    if (event.type == "conversation.assigned"_L1)
        return runsFor(event.data["before"_L1].toString(), rows);
    if (event.data.contains("unassign"_L1))
        return runsFor(event.data["unassign"_L1].toString(), rows);
    if (!isAmong(types, event.type))
        return {};
    const auto row = conversations::conversationAt(rows, event.subject);
    return row ? runsFor(row->assignee, rows) : QList<Timer> {};
}

/// Nobody waits any more, perhaps.
QList<Timer> whenAnAlarmMayEnd(const Event &event, Rows &rows)
{
    static constexpr std::array types {"conversation.assigned"_L1, "conversation.resolved"_L1,
                                       "conversation.snoozed"_L1, "conversation.team_set"_L1,
                                       "conversation.merged"_L1};
    if (!isAmong(types, event.type))
        return {};
    const auto row = conversations::conversationAt(rows, event.subject);
    const QString queue = row ? queueOf(row->team) : QString();
    return row && alarmIsOn(queue, rows) ? QList<Timer> {runOf(queue)} : QList<Timer> {};
}

QList<Timer> shiftTimer(const QString &agent, qint64 at, Rows &rows)
{
    const auto there = availabilityAt(agent, rows);
    if (!there || there->connected == 0)
        return {};
    const Profile profile = profileOf(agent, rows);
    const bool differs = (there->onShift > 0) != isOnShift(profile, at, rows);
    if (!differs && profile.shift.isEmpty())
        return {};
    return {{u"routing-shift:"_s + agent, differs ? atOnce : nextShiftChange(profile, at, rows),
             u"routing.shift"_s, agent}};
}

/// When what he has not answered goes back: each of its queues has its own patience.
QList<Timer> releasesOf(const QString &agent, qint64 goneAt, Rows &rows)
{
    QList<Timer> wanted;
    for (const QString &id : heldBy(agent, rows)) {
        const auto row = conversations::conversationAt(rows, id);
        const QString queue = row ? queueOf(row->team) : QString();
        const auto rules = row ? queueAt(queue, rows) : std::nullopt;
        const QString name = u"routing-away:"_s + agent + u'/' + queue;
        const bool known
            = std::any_of(wanted.begin(), wanted.end(), [&](const Timer &timer) { return timer.id == name; });
        if (rules && !known)
            wanted << Timer {name, goneAt + rules->awayGraceS * msASecond + atOnce, u"routing.release"_s,
                             agent};
    }
    return wanted;
}

QList<Timer> whenAnAgentChanges(const Event &event, Rows &rows)
{
    const QString &agent = event.subject;
    if (event.type == "availability.changed"_L1) {
        const auto row = availabilityAt(agent, rows).value_or(Availability {});
        return runsFor(agent, rows) + shiftTimer(agent, event.at, rows)
            + (isGone(row) ? releasesOf(agent, row.goneAt, rows) : QList<Timer> {});
    }
    if (event.type == "profile.changed"_L1)
        return runsFor(agent, rows) + shiftTimer(agent, event.at, rows);
    if (event.type == "agent.disabled"_L1)
        return releasesOf(agent, 0, rows);
    static constexpr std::array types {"agent.teams_set"_L1, "agent.role_set"_L1, "agent.enabled"_L1};
    return isAmong(types, event.type) ? runsFor(agent, rows) : QList<Timer> {};
}

QList<Timer> whenAConversationChanges(const Event &event, Rows &rows)
{
    QList<Timer> wanted;
    for (const QString &conversation : placesTouchedBy(event, rows))
        wanted << whenItWaits(conversation, event, rows);
    const bool words = event.type.startsWith("message."_L1);
    if (!words && !event.type.startsWith("conversation."_L1))
        return wanted;
    const QString subject
        = words ? event.data["lands"_L1].toString(event.data["conversation"_L1].toString()) : event.subject;
    wanted << whenItsAgentIsGone(subject, event, rows);
    if (words)
        return wanted;
    wanted << whenRoomIsMade(event, rows) << whenAnAlarmMayEnd(event, rows);
    if (event.data["more"_L1].toBool())
        wanted << runOf(queueOf(
            conversations::conversationAt(rows, subject).value_or(conversations::Conversation {}).team));
    return wanted;
}
} // namespace

QList<Timer> timersOfRouting(const Event &event, Rows &rows)
{
    if (event.type == "queue.changed"_L1)
        return {runOf(event.subject)};
    if (event.type == "calendar.saved"_L1) {
        QList<Timer> wanted;
        for (const QString &agent : agentsOnCalendar(event.subject, rows))
            wanted << shiftTimer(agent, event.at, rows);
        return wanted;
    }
    if (event.type.startsWith("agent."_L1) || event.type == "availability.changed"_L1
        || event.type == "profile.changed"_L1)
        return whenAnAgentChanges(event, rows);
    return whenAConversationChanges(event, rows);
}

} // namespace waypost::routing
