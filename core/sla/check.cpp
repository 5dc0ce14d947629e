// SPDX-FileCopyrightText: 2026 The Waypost authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/sla/check.h"

#include "core/conversations/decide.h"
#include "core/events/overlay.h"
#include "core/sla/policies.h"
#include "core/sla/promises.h"
#include "core/sla/sessions.h"

#include <algorithm>

namespace waypost::sla {

namespace {
using namespace Qt::StringLiterals;
using conversations::Conversation;

constexpr int mostAtOnce = 50; ///< told by one check; the rest by the next

struct Place {
    Conversation row;
    Session session;
};

std::optional<Place> placeOf(const QString &conversation, Rows &rows)
{
    const auto row = conversations::conversationAt(rows, conversation);
    const auto session = row ? presentSession(conversation, rows) : std::nullopt;
    return session ? std::optional(Place {*row, *session}) : std::nullopt;
}

Event skipped(const Command &command, const Session &session, const Coming &coming)
{
    Event event = eventOf(command, u"sla.level_skipped"_s);
    event.data = {{u"session"_s, session.number}, {u"clock"_s, coming.clock}, {u"level"_s, coming.level}};
    return event;
}

/// Everything that is due and untold. A later one sees what an earlier one's actions have changed.
Events tell(const Command &command, const Session &session, Rows &rows)
{
    TermsBook book;
    const QList<Coming> coming = comingOf(session, command.at, book);
    if (coming.isEmpty())
        return {};
    const QList<Clock> clocks = clocksOf(session, command.at, book);
    const Terms terms = termsOf(session);
    const Features conversationsOnly {conversations::conversations()};
    Overlay after(&rows);
    Events events;
    int told = 0;
    for (const Coming &each : coming) {
        if (tellingTime(each) > command.at || told == mostAtOnce)
            continue;
        const auto clock = std::find_if(clocks.begin(), clocks.end(),
                                        [&](const Clock &known) { return known.id == each.clock; });
        const auto level = std::find_if(terms.levels.begin(), terms.levels.end(),
                                        [&](const Level &known) { return known.id == each.level; });
        const bool late = command.at - tellingTime(each) > lateMs;
        Events fresh;
        ++told;
        if (each.skipped || (level == terms.levels.end() && !each.level.isEmpty()))
            fresh << skipped(command, session, each);
        else if (each.level.isEmpty())
            fresh << clockEvent(command, u"sla.breached"_s, session, *clock, late);
        else
            fresh = levelEvents(command, session, *clock, *level, terms.policy, late, after);
        for (const Event &event : std::as_const(fresh))
            apply(event, conversationsOnly, after);
        events += fresh;
    }
    return events;
}

/// The terms that hold from now on; nothing: those of before.
std::optional<Terms> chosen(const Command &command, const Place &place, Rows &rows)
{
    const QString why = command.data["why"_L1].toString();
    const Terms before = termsOf(place.session);
    const auto policy = policyFor(place.row, rows, command.at);
    if (!policy)
        return before.policy.isEmpty() ? std::nullopt : std::optional(Terms {});
    const qint64 openedAt = place.session.openedAt;
    Terms next = before;
    if (before.policy != policy->id || why == "reapply"_L1)
        next = termsOf(*policy, openedAt, rows);
    else if (why == "calendar"_L1 && !before.hours.isEmpty()
             && policy->policy.calendar == command.data["calendar"_L1].toString())
        next.hours = hoursOf(policy->policy.calendar, openedAt, rows);
    const bool anew = command.data["recompute"_L1].toBool();
    return next == before && !anew ? std::nullopt : std::optional(next);
}

Events choose(const Command &command, const Place &place, Rows &rows)
{
    const QString why = command.data["why"_L1].toString();
    if (why.isEmpty() || place.session.closedAt > 0 || !place.row.mergedInto.isEmpty())
        return {};
    const auto terms = chosen(command, place, rows);
    if (!terms)
        return {};
    const bool fromTheBeginning
        = (why == "begun"_L1 && place.session.terms.isEmpty()) || command.data["recompute"_L1].toBool();
    Event event = eventOf(command, u"sla.promised"_s);
    event.data = {{u"session"_s, place.session.number},
                  {u"terms"_s, toJson(*terms)},
                  {u"why"_s, why},
                  {u"keep"_s, !fromTheBeginning}};
    return {event};
}
} // namespace

Event clockEvent(const Command &command, const QString &type, const Session &session, const Clock &clock,
                 bool late)
{
    Event event = eventOf(command, type);
    event.data = {{u"session"_s, session.number}, {u"clock"_s, clock.id},    {u"kind"_s, nameOf(clock.kind)},
                  {u"due"_s, clock.dueAt},        {u"owner"_s, clock.owner}, {u"team"_s, clock.team}};
    if (late)
        event.data.insert("late"_L1, true);
    return event;
}

Result<Events> decideCheck(const Command &command, Rows &rows)
{
    const auto place = placeOf(command.subject, rows);
    if (!place)
        return Events {}; // a timer of before
    return tell(command, place->session, rows) + choose(command, *place, rows);
}

Result<Events> decideNudge(const Command &command, Rows &rows)
{
    const auto place = placeOf(command.subject, rows);
    if (!place)
        return conversations::noSuchConversation();
    const QString agent = command.data["agent"_L1].toString(place->row.assignee);
    const bool known
        = conversations::sightOfConversation(agent, place->row, rows) != conversations::Sight::Nobody;
    if (agent.isEmpty() || !known)
        return Error {u"nobody_to_nudge"_s, u"Nobody has this conversation. Assign it to somebody."_s};
    Event event = eventOf(command, u"sla.nudged"_s);
    event.data = {{u"session"_s, place->session.number}, {u"agent"_s, agent}};
    return Events {event};
}

} // namespace waypost::sla
