// SPDX-FileCopyrightText: 2026 The Waypost authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/conversations/decide.h"
#include "core/conversations/evolve.h"
#include "core/team/team.h"

namespace waypost::conversations {

namespace {
using namespace Qt::StringLiterals;

Event leaseEvent(const Command &command, const QString &type, const QString &agent, const Conversation &row)
{
    Event event = eventOf(command, type);
    event.actor = agent;
    event.data = {{u"agent"_s, agent}, {u"fence"_s, row.fence + (row.fencedBy == agent ? 0 : 1)}};
    return event;
}

bool maySignIn(const QString &agent, Rows &rows)
{
    const auto row = loadAs<team::Agent>(rows, u"agents"_s, agent);
    return row && row->disabledAt == 0;
}
} // namespace

/// hold and free come from presence: whoever was first keeps it, and nothing of it is an error.
Result<Events> decideLease(const Command &command, Rows &rows)
{
    const auto row = conversationAt(rows, command.subject);
    if (!row)
        return noSuchConversation();
    if (command.type == "lease.take"_L1) {
        if (row->heldBy == command.actor)
            return Events {};
        Event event = leaseEvent(command, row->heldBy.isEmpty() ? u"lease.held"_s : u"lease.taken"_s,
                                 command.actor, *row);
        if (!row->heldBy.isEmpty())
            event.data.insert("before"_L1, row->heldBy);
        return Events {event};
    }
    const QString agent = command.data["agent"_L1].toString();
    if (command.type == "lease.hold"_L1) {
        if (!row->heldBy.isEmpty() || !maySignIn(agent, rows))
            return Events {};
        return Events {leaseEvent(command, u"lease.held"_s, agent, *row)};
    }
    if (row->heldBy.isEmpty() || row->heldBy != agent)
        return Events {};
    Event event = eventOf(command, u"lease.freed"_s);
    event.actor = agent;
    event.data = {};
    return Events {event};
}

void evolveLease(Conversation &row, const Event &event)
{
    if (event.type == "lease.freed"_L1) {
        row.heldBy.clear();
        return;
    }
    row.heldBy = row.fencedBy = event.data["agent"_L1].toString();
    row.fence = event.data["fence"_L1].toInteger();
}

} // namespace waypost::conversations
