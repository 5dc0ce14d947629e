// SPDX-FileCopyrightText: 2026 The Waypost authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/conversations/decide.h"
#include "core/sla/check.h"

#include <QJsonArray>

#include <array>
#include <utility>

namespace waypost::sla {

namespace {
using namespace Qt::StringLiterals;
using conversations::Conversation;

/// The command that stands for an action on a conversation; nothing: it is none of those.
std::optional<Command> commandOf(const QString &action, const Command &check)
{
    Command command = check;
    command.data = {};
    const QString value = action.section(u':', 1);
    const QString verb = action.section(u':', 0, 0);
    if (verb == "priority"_L1) {
        command.type = u"conversation.set_priority"_s;
        command.data.insert("priority"_L1, value);
    } else if (verb == "assign"_L1 || verb == "unassign"_L1) {
        command.type = u"conversation.assign"_s;
        command.data.insert("agent"_L1, value);
    } else if (verb == "team"_L1) {
        command.type = u"conversation.set_team"_s;
        command.data.insert("team"_L1, value);
    } else if (verb == "follow"_L1) {
        command.type = u"conversation.follow"_s;
        command.data.insert("add"_L1, QJsonArray {value});
    } else {
        return std::nullopt;
    }
    return command;
}

/// Who is told: those who are named; else who has it, or its team, or whoever looks after all.
QJsonArray notifiedBy(const QStringList &actions, const Conversation &row)
{
    constexpr auto prefix = "notify"_L1;
    QJsonArray notify;
    for (const QString &action : actions) {
        if (!action.startsWith(prefix))
            continue;
        QString who = action.mid(prefix.size() + 1);
        if (who.isEmpty())
            who = !row.assignee.isEmpty() ? u"agent:"_s + row.assignee
                : !row.team.isEmpty()     ? u"team:"_s + row.team
                                          : u"supervisors"_s;
        if (!notify.contains(who))
            notify << who;
    }
    return notify;
}
} // namespace

Events levelEvents(const Command &command, const Session &session, const Clock &clock, const Level &level,
                   const QString &policy, bool late, Rows &rows)
{
    const auto row = conversations::conversationAt(rows, command.subject);
    Event warned = clockEvent(command, u"sla.warned"_s, session, clock, late);
    warned.data.insert("level"_L1, level.id);
    warned.data.insert("policy"_L1, policy);
    warned.data.insert("actions"_L1, QJsonArray::fromStringList(level.actions));
    if (const QJsonArray notify = notifiedBy(level.actions, row.value_or(Conversation {})); !notify.isEmpty())
        warned.data.insert("notify"_L1, notify);
    const QJsonObject why {
        {u"by"_s, u"sla"_s}, {u"policy"_s, policy}, {u"clock"_s, clock.id}, {u"level"_s, level.id}};
    Events changes;
    QJsonArray undone;
    for (const QString &action : level.actions) {
        const auto wish = commandOf(action, command);
        if (!wish || session.closedAt > 0)
            continue;
        auto events = conversations::decideTriage(*wish, rows);
        if (!events) {
            undone << action;
            continue;
        }
        for (Event &event : *events) {
            event.data.insert("why"_L1, why);
            changes << event;
        }
    }
    if (!undone.isEmpty())
        warned.data.insert("undone"_L1, undone);
    return Events {warned} + changes;
}

} // namespace waypost::sla
