// SPDX-FileCopyrightText: 2026 The Waypost authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/board/casefold.h"

#include "core/sla/facts.h"

#include <algorithm>

namespace waypost::board {

namespace {
using namespace Qt::StringLiterals;

Promise promiseOf(const sla::Clock &clock)
{
    return {clock.kind,       clock.state, clock.dueAt, clock.doneAt,
            clock.breachedAt, clock.left,  clock.owner, clock.team};
}

void takeConversation(Case &result, const conversations::Conversation &row)
{
    result.session = std::max<qint64>(1, row.session);
    result.contact = row.contact;
    result.channel = row.channel;
    result.team = row.team;
    result.assignee = row.assignee;
    result.priority = row.priority;
    result.status = row.status;
    result.openedAt = row.sessionAt > 0 ? row.sessionAt : row.createdAt;
    result.closedAt = row.status == "closed"_L1 ? std::max(row.closedAt, result.openedAt) : 0;
    result.waitingSince = row.waitingSince;
}

void work(Case &result, const QString &agent, qint64 at)
{
    const WorkedHour worked {agent, at / hourMs};
    if (!agent.isEmpty() && at > 0 && !result.worked.contains(worked))
        result.worked << worked;
}

void takeFacts(Case &result, const sla::Session &session)
{
    if (const auto first = sla::firstAnswerOf(session)) {
        result.askedAt = first->askedAt;
        result.answeredAt = first->answeredAt;
        result.answeredBy = first->by;
    }
    for (const sla::Fact &fact : sla::factsFrom(session.facts))
        if (fact.kind == sla::FactKind::Answered)
            work(result, fact.by, fact.at);
    work(result, session.assignee, session.closedAt);
}

void takeSession(Case &result, const sla::Session &session, qint64 now, sla::TermsBook &book)
{
    result.session = session.number;
    result.contact = session.contact;
    result.channel = session.channel;
    result.team = session.team;
    result.assignee = session.assignee;
    result.priority = session.priority;
    result.openedAt = session.openedAt;
    const bool reopened = result.status != "closed"_L1; // the conversation knows better whether it goes on
    result.closedAt = reopened ? 0 : std::max(session.closedAt, result.closedAt);
    result.reopened = session.reopened;
    takeFacts(result, session);
    for (const sla::Clock &clock : sla::clocksOf(session, now, book))
        result.promises << promiseOf(clock);
    if (result.answeredAt == 0)
        return;
    const auto measure = book.present(session);
    result.answeredOpenMs = measure ? measure->time.between(result.askedAt, result.answeredAt)
                                    : result.answeredAt - result.askedAt;
}
} // namespace

Case caseOf(const CaseRows &rows, qint64 now, sla::TermsBook &book)
{
    Case result;
    result.conversation = rows.id;
    result.status = u"closed"_s;
    if (rows.conversation)
        takeConversation(result, *rows.conversation);
    if (rows.session)
        takeSession(result, *rows.session, now, book);
    if (rows.contact) {
        result.name = contacts::shownName(*rows.contact);
        result.vip = contacts::isMarkedVip(*rows.contact);
    }
    return result;
}

} // namespace waypost::board
