// SPDX-FileCopyrightText: 2026 The Waypost authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/contacts/segments.h"

#include "core/base/text.h"

namespace waypost::contacts {

namespace {
using namespace Qt::StringLiterals;
constexpr qsizetype longestSegmentName = 60;
constexpr qsizetype longestSegmentQuery = 500;

Error badSegment(const QString &text)
{
    return {u"bad_value"_s, text};
}
} // namespace

Result<Events> decideSegment(const Command &command, Deciding &deciding)
{
    const auto known = loadAs<Segment>(deciding.rows, u"segments"_s, command.subject);
    if (known && known->scope == "mine"_L1 && known->owner != command.actor)
        return Error {u"not_allowed"_s, u"That segment belongs to somebody else. Save one of your own."_s};
    if (command.type == "segment.remove"_L1) {
        if (!known || known->removedAt > 0)
            return Events {};
        Event event = eventOf(command, u"segment.removed"_s);
        event.data = {};
        return Events {event};
    }
    const QString name = cleanLine(command.data["name"_L1].toString(), longestSegmentName + 1).trimmed();
    const QString query = cleanLine(command.data["query"_L1].toString(), longestSegmentQuery + 1).trimmed();
    const QString scope = command.data["scope"_L1].toString();
    if (!isId(command.subject))
        return badSegment(u"A segment needs an id of its own."_s);
    if (name.isEmpty() || name.size() > longestSegmentName)
        return badSegment(u"A segment's name has 1 to 60 characters."_s);
    if (query.isEmpty() || query.size() > longestSegmentQuery)
        return badSegment(u"A segment asks for something, in at most 500 characters."_s);
    if (scope != "mine"_L1 && scope != "everyone"_L1)
        return badSegment(u"A segment is for you or for everyone."_s);
    Event event = eventOf(command, u"segment.saved"_s);
    event.data = {{u"name"_s, name}, {u"query"_s, query}, {u"scope"_s, scope}};
    return Events {event};
}

void evolveSegment(Segment &row, const QString &, const Event &event)
{
    row.changedAt = event.at;
    row.removedAt = event.type == "segment.removed"_L1 ? event.at : 0;
    if (row.removedAt > 0)
        return;
    if (row.owner.isEmpty())
        row.owner = event.actor;
    row.name = event.data["name"_L1].toString();
    row.query = event.data["query"_L1].toString();
    const QString scope = event.data["scope"_L1].toString();
    if (!row.scope.isEmpty() && row.scope != scope)
        row.movedSeq = event.seq;
    row.scope = scope;
}

} // namespace waypost::contacts
