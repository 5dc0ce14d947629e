// SPDX-FileCopyrightText: 2026 The Waypost authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/conversations/decide.h"
#include "core/routing/decide.h"
#include "core/routing/places.h"

#include <QJsonArray>

#include <optional>

namespace waypost::routing {

namespace {
using namespace Qt::StringLiterals;

/// Since when the agent can't be counted on; none: he can. Whoever may not sign in any more, or never did,
/// has always been gone.
std::optional<qint64> goneSince(const QString &agent, Rows &rows)
{
    const auto row = loadAs<team::Agent>(rows, u"agents"_s, agent);
    const auto there = availabilityAt(agent, rows);
    if (!row || row->disabledAt > 0 || !there)
        return 0;
    return isGone(*there) ? std::optional(there->goneAt) : std::nullopt;
}

/// Back to the list, or, if somebody has to look at what was begun there, told so once.
std::optional<Event> releaseOf(const QString &conversation, const Command &command, const Queue &rules,
                               bool begun, const Place &place)
{
    const QString code = begun ? u"drafted"_s : u"gone"_s;
    if (begun && stringsFrom(place.told).contains(code))
        return std::nullopt;
    Event event = eventOf(command, begun ? u"routing.waits"_s : u"conversation.assigned"_s);
    event.subject = conversation;
    event.data = {
        {u"why"_s,
         QJsonObject {{u"by"_s, u"routing"_s},
                      {u"mode"_s, rules.mode},
                      {u"code"_s, code},
                      {u"reason"_s,
                       begun ? u"its agent has gone, but has begun an answer"_s : u"its agent has gone"_s}}}};
    if (!begun) {
        event.data.insert("agent"_L1, QString());
        event.data.insert("before"_L1, command.subject);
    }
    return event;
}
} // namespace

/// What its queue gives more time is left: another timer comes for it.
Result<Events> decideRelease(const Command &command, Rows &rows)
{
    const auto since = goneSince(command.subject, rows);
    if (!since)
        return Events {};
    const QString only = command.data["conversation"_L1].toString();
    const QStringList ids = only.isEmpty() ? heldBy(command.subject, rows) : QStringList {only};
    const QJsonArray drafted = command.data["drafted"_L1].toArray();
    Events events;
    for (const QString &id : ids) {
        const auto place = placeAt(id, rows);
        const auto row = conversations::conversationAt(rows, id);
        const auto rules = row ? queueAt(queueOf(row->team), rows) : std::nullopt;
        if (!place || !rules || place->holder != command.subject || row->waitingSince == 0
            || *since + rules->awayGraceS * msASecond > command.at)
            continue;
        const bool begun = row->heldBy == command.subject || drafted.contains(id);
        if (const auto event = releaseOf(id, command, *rules, begun, *place))
            events << *event;
    }
    return events;
}

} // namespace waypost::routing
