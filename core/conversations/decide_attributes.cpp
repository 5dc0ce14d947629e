// SPDX-FileCopyrightText: 2026 The Waypost authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/text.h"
#include "core/conversations/decide.h"
#include "core/conversations/facts.h"
#include "core/team/viewer.h"
#include "core/workspace/workspace.h"

namespace waypost::conversations {

namespace {
using namespace Qt::StringLiterals;

constexpr qsizetype mostAttributes = 100; ///< of one command
constexpr qsizetype mostFollowers = 100;

std::optional<team::Viewer> viewerOf(const QString &agent, Rows &rows)
{
    const auto row = loadAs<team::Agent>(rows, u"agents"_s, agent);
    return row ? team::Viewer::from(agent, *row) : std::nullopt;
}
} // namespace

Result<Events> decideAttributes(const Command &command, const Conversation &row, Rows &rows)
{
    const QJsonObject wanted = command.data["set"_L1].toObject();
    if (wanted.size() > mostAttributes)
        return badValue(u"Set 100 attributes at a time."_s);
    const QJsonObject known = objectFrom(row.attributes);
    QJsonObject set;
    for (auto it = wanted.begin(); it != wanted.end(); ++it) {
        const QString &name = it.key();
        const auto attribute = loadAs<workspace::Attribute>(rows, u"attributes"_s, u"conversation/"_s + name);
        if (!attribute)
            return badValue(u"There is no attribute of that name. Choose one of the list."_s);
        const auto value = workspace::attributeValue(*attribute, it.value());
        if (!value)
            return value.error();
        if (attribute->removedAt > 0 && !value->isEmpty())
            return badValue(u"That attribute is not used any more: its value can only be taken away."_s);
        if (known[name].toString() != *value)
            set.insert(name, *value);
    }
    if (set.isEmpty())
        return Events {};
    Event event = eventOf(command, u"conversation.attributes_set"_s);
    event.data = {{u"set"_s, set}};
    return Events {event};
}

std::optional<Error> whyNoSuchResolution(const QString &code, Rows &rows)
{
    if (code.isEmpty() || workspace::resolutionCodes(rows).isEmpty()
        || workspace::resolutionCodes(rows).contains(code))
        return std::nullopt;
    return badValue(u"Choose one of the workspace's codes for closing."_s);
}

Sight sightOfConversation(const QString &agent, const Conversation &row, Rows &rows)
{
    const auto viewer = viewerOf(agent, rows);
    if (!viewer)
        return Sight::Nobody;
    return viewer->sees(row.team, row.assignee, row.guests) ? Sight::Sees : Sight::SeesNot;
}

bool maySeat(const QString &actor, Rows &rows)
{
    const auto viewer = viewerOf(actor, rows);
    return viewer && viewer->role != team::Role::Agent;
}

Result<Events> decideFollow(const Command &command, const Conversation &row, Rows &rows)
{
    const QJsonArray known = arrayFrom(row.followers);
    QJsonArray add;
    QJsonArray guests;
    for (const auto &value : command.data["add"_L1].toArray()) {
        const QString agent = value.toString();
        const Sight sight = sightOfConversation(agent, row, rows);
        if (sight == Sight::Nobody)
            return badValue(u"That agent does not exist or can no longer sign in. Choose somebody else."_s);
        if (sight == Sight::SeesNot && !maySeat(command.actor, rows))
            return Error {
                u"out_of_sight"_s,
                u"That colleague does not see this conversation. Ask a supervisor to let them in."_s,
                {{u"agents"_s, QJsonArray {agent}}}};
        if (sight == Sight::SeesNot && !guests.contains(agent))
            guests << agent;
        if (!known.contains(agent) && !add.contains(agent))
            add << agent;
    }
    QJsonArray remove;
    for (const auto &value : command.data["remove"_L1].toArray())
        if (known.contains(value) && !remove.contains(value))
            remove << value;
    if (known.size() + add.size() > mostFollowers)
        return badValue(u"A conversation has at most 100 followers."_s);
    if (add.isEmpty() && remove.isEmpty() && guests.isEmpty())
        return Events {};
    Event event = eventOf(command, u"conversation.followed"_s);
    event.data = {{u"add"_s, add}, {u"remove"_s, remove}, {u"guests"_s, guests}};
    return Events {event};
}

} // namespace waypost::conversations
