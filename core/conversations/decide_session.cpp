// SPDX-FileCopyrightText: 2026 The Waypost authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/conversations/decide.h"
#include "core/team/team.h"
#include "core/workspace/workspace.h"

#include <algorithm>

namespace waypost::conversations {

namespace {
using namespace Qt::StringLiterals;

constexpr qint64 dayMs = 24LL * 3600 * 1000;

/// Whoever can't answer any more must not get it back (he would never see it).
bool canAnswer(const QString &agent, Rows &rows)
{
    const auto row = loadAs<team::Agent>(rows, u"agents"_s, agent);
    return row && row->disabledAt == 0;
}

/// Closed before this version wrote down when: its last message says it nearly as well.
qint64 closingTime(const Conversation &row)
{
    return row.closedAt > 0 ? row.closedAt : row.lastAt;
}

Event sessionEvent(const Event &message, const QString &id, const Conversation &row, Rows &rows)
{
    const qint64 days = workspace::setting(rows, "session.reopen_days"_L1).toInteger();
    const bool same = message.at <= closingTime(row) + days * dayMs && days > 0;
    const qint64 session = std::max<qint64>(row.session, 1) + (same ? 0 : 1);
    Event event = message;
    event.type = same ? u"conversation.reopened"_s : u"conversation.session_begun"_s;
    event.subject = id;
    event.data = {{u"from"_s, row.status}, {u"session"_s, session}};
    if (!row.assignee.isEmpty() && !canAnswer(row.assignee, rows))
        event.data.insert("unassign"_L1, row.assignee);
    return event;
}
} // namespace

Events afterCustomersMessage(const Event &message, const QString &id, const Conversation &row, Rows &rows)
{
    if (row.status == "closed"_L1)
        return {sessionEvent(message, id, row, rows)};
    if (row.status == "open"_L1 || (row.status == "snoozed"_L1 && row.keepAsleep > 0))
        return {};
    Event event = message;
    event.subject = id;
    if (row.status == "snoozed"_L1) {
        event.type = u"conversation.woken"_s;
        event.data = {{u"until"_s, row.snoozedUntil}};
        return {event};
    }
    event.type = u"conversation.reopened"_s;
    event.data = {{u"from"_s, row.status}};
    return {event};
}

Events afterOurMessage(const Event &message, const QString &id, const Conversation &row, Rows &rows)
{
    return row.status == "closed"_L1 && message.at > closingTime(row)
        ? Events {sessionEvent(message, id, row, rows)}
        : Events {};
}

} // namespace waypost::conversations
