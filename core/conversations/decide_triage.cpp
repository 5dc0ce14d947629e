// SPDX-FileCopyrightText: 2026 The Waypost authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/text.h"
#include "core/conversations/decide.h"
#include "core/conversations/facts.h"
#include "core/team/team.h"

#include <algorithm>
#include <array>

namespace waypost::conversations {

namespace {
using namespace Qt::StringLiterals;

Event triageEvent(const Command &command, QString type, QJsonObject data)
{
    Event event = eventOf(command, std::move(type));
    event.data = std::move(data);
    return event;
}

Error alreadyAssigned(const Conversation &row)
{
    return {u"already_assigned"_s,
            u"Somebody else took the conversation meanwhile. Look who, then assign it again."_s,
            {{u"assignee"_s, row.assignee}}};
}

Result<Events> decideClaim(const Command &command, const Conversation &row, Rows &)
{
    if (row.assignee == command.actor)
        return Events {};
    if (!row.assignee.isEmpty())
        return alreadyAssigned(row);
    return Events {triageEvent(command, u"conversation.assigned"_s,
                               {{u"agent"_s, command.actor}, {u"before"_s, QString()}})};
}

Result<Events> decideAssign(const Command &command, const Conversation &row, Rows &rows)
{
    const QString agent = command.data["agent"_L1].toString();
    if (const auto expect = command.data["expect"_L1]; expect.isString() && expect.toString() != row.assignee)
        return alreadyAssigned(row);
    if (!agent.isEmpty()) {
        const auto known = loadAs<team::Agent>(rows, u"agents"_s, agent);
        if (!known || known->disabledAt > 0)
            return badValue(u"That agent does not exist or can no longer sign in. Choose somebody else."_s);
    }
    if (agent == row.assignee)
        return Events {};
    return Events {
        triageEvent(command, u"conversation.assigned"_s, {{u"agent"_s, agent}, {u"before"_s, row.assignee}})};
}

Result<Events> decideTeam(const Command &command, const Conversation &row, Rows &rows)
{
    const QString team = command.data["team"_L1].toString();
    if (!team.isEmpty() && !rows.load(u"teams"_s, team))
        return badValue(u"That team does not exist. Choose one from the list."_s);
    if (team == row.team)
        return Events {};
    return Events {triageEvent(command, u"conversation.team_set"_s, {{u"team"_s, team}})};
}

Result<Events> decideTags(const Command &command, const Conversation &row)
{
    constexpr qsizetype most = 50;
    constexpr qsizetype longest = 40;
    const QJsonArray known = arrayFrom(row.tags);
    QJsonArray add;
    QJsonArray remove;
    for (const auto &value : command.data["add"_L1].toArray()) {
        const QString tag = cleanLine(value.toString(), longest + 1);
        if (tag.isEmpty() || tag.size() > longest)
            return badValue(u"A tag has 1 to 40 characters."_s);
        if (!known.contains(tag) && !add.contains(tag))
            add << tag;
    }
    for (const auto &value : command.data["remove"_L1].toArray())
        if (known.contains(value) && !remove.contains(value))
            remove << value;
    if (known.size() + add.size() - remove.size() > most)
        return badValue(u"A conversation has at most 50 tags. Take some away first."_s);
    if (add.isEmpty() && remove.isEmpty())
        return Events {};
    return Events {triageEvent(command, u"conversation.tagged"_s, {{u"add"_s, add}, {u"remove"_s, remove}})};
}

Result<Events> decidePriority(const Command &command, const Conversation &row, Rows &)
{
    static constexpr std::array priorities {"urgent"_L1, "high"_L1, "normal"_L1, "low"_L1};
    const QString priority = command.data["priority"_L1].toString();
    if (std::find(priorities.begin(), priorities.end(), priority) == priorities.end())
        return badValue(u"Choose one of urgent, high, normal and low."_s);
    if (priority == row.priority)
        return Events {};
    return Events {triageEvent(command, u"conversation.priority_set"_s, {{u"priority"_s, priority}})};
}

Result<Events> decideResolve(const Command &command, const Conversation &row, Rows &rows)
{
    if (row.status == "closed"_L1)
        return Events {};
    const QString resolution = cleanLine(command.data["resolution"_L1].toString(), 80);
    if (auto refusal = whyNoSuchResolution(resolution, rows))
        return *refusal;
    return Events {triageEvent(
        command, u"conversation.resolved"_s,
        {{u"resolution"_s, resolution}, {u"session"_s, row.session}, {u"assignee"_s, row.assignee}})};
}

Result<Events> decideReopen(const Command &command, const Conversation &row, Rows &)
{
    if (row.status == "open"_L1)
        return Events {};
    return Events {triageEvent(command, u"conversation.reopened"_s, {{u"from"_s, row.status}})};
}

Result<Events> decideRead(const Command &command, const Conversation &row, Rows &)
{
    if (row.unread == 0)
        return Events {};
    return Events {triageEvent(command, u"conversation.read"_s, {})};
}

struct TriageRule {
    QLatin1StringView type;
    Result<Events> (*decide)(const Command &, const Conversation &, Rows &);
};
constexpr std::array triageRules {
    TriageRule {"conversation.note"_L1, decideNote},
    TriageRule {"conversation.assign"_L1, decideAssign},
    TriageRule {"conversation.claim"_L1, decideClaim},
    TriageRule {"conversation.set_team"_L1, decideTeam},
    TriageRule {
        "conversation.tag"_L1,
        [](const Command &command, const Conversation &row, Rows &) { return decideTags(command, row); }},
    TriageRule {"conversation.set_priority"_L1, decidePriority},
    TriageRule {"conversation.resolve"_L1, decideResolve},
    TriageRule {"conversation.reopen"_L1, decideReopen},
    TriageRule {"conversation.snooze"_L1, decideSnooze},
    TriageRule {"conversation.mark_read"_L1, decideRead},
    TriageRule {"conversation.set_attributes"_L1, decideAttributes},
    TriageRule {"conversation.follow"_L1, decideFollow},
};
} // namespace

Result<Events> decideTriage(const Command &command, Rows &rows)
{
    const auto row = conversationAt(rows, command.subject);
    if (!row)
        return noSuchConversation();
    if (!row->mergedInto.isEmpty())
        return mergedAway(*row);
    const auto rule = std::find_if(triageRules.begin(), triageRules.end(),
                                   [&](const TriageRule &entry) { return command.type == entry.type; });
    Q_ASSERT(rule != triageRules.end()); // feature.cpp hands over nothing else
    return rule->decide(command, *row, rows);
}

} // namespace waypost::conversations
