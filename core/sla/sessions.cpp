// SPDX-FileCopyrightText: 2026 The Waypost authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/sla/sessions.h"

#include "core/conversations/decide.h"
#include "core/conversations/gate.h"
#include "core/sla/facts.h"
#include "core/sla/promises.h"
#include "core/sla/sessionsums.h"

#include <QJsonArray>

#include <algorithm>
#include <array>

namespace waypost::sla {

namespace {
using namespace Qt::StringLiterals;
using conversations::Conversation;

constexpr int mostOpen = 200'000; ///< looked through when policies change

template <size_t N> bool isAmong(const std::array<QLatin1StringView, N> &types, const QString &type)
{
    return std::any_of(types.begin(), types.end(), [&](QLatin1StringView each) { return type == each; });
}

constexpr std::array wordTypes {"message.received"_L1, "message.replied"_L1, "message.echoed"_L1,
                                "message.released"_L1};
constexpr std::array stateTypes {
    "conversation.opened"_L1,        "conversation.assigned"_L1, "conversation.team_set"_L1,
    "conversation.priority_set"_L1,  "conversation.resolved"_L1, "conversation.reopened"_L1,
    "conversation.session_begun"_L1, "conversation.snoozed"_L1,  "conversation.woken"_L1,
    "conversation.merged"_L1,        "conversation.absorbed"_L1, "conversation.unmerged"_L1,
    "conversation.released"_L1,      "conversation.split"_L1};
constexpr std::array ownTypes {"sla.promised"_L1, "sla.warned"_L1, "sla.breached"_L1, "sla.level_skipped"_L1,
                               "sla.nudged"_L1};
/// After these what the customer waits for may be another thing than the words alone say.
constexpr std::array shiftTypes {"conversation.opened"_L1,        "conversation.reopened"_L1,
                                 "conversation.session_begun"_L1, "conversation.absorbed"_L1,
                                 "conversation.unmerged"_L1,      "conversation.released"_L1,
                                 "conversation.split"_L1};

/// Held ones count when they go out; surveys ask and are answered beside the work; the service's own words
/// ask for nothing.
bool counts(const Event &event)
{
    const QJsonObject &data = event.data;
    return !data["quiet"_L1].toBool() && !data["survey"_L1].toBool() && !event.actor.startsWith("survey:"_L1)
        && (event.type != "message.replied"_L1 || data["due_at"_L1].toInteger() == 0);
}

/// Of a closed conversation: what follows opens it again and takes the message along (takeMessage), unless it
/// belongs to the time before.
bool belongsToClosed(const Event &event, const Conversation &row)
{
    return (event.type == "message.echoed"_L1 && event.at <= row.closedAt)
        || (event.type == "message.released"_L1 && event.data["was"_L1].toString() == "held"_L1);
}

QString keyOf(const QString &conversation, const Conversation &row)
{
    return sessionKey(conversation, std::max<qint64>(row.session, 1));
}

QStringList keysOfWords(const Event &event, Rows &rows)
{
    if (!counts(event))
        return {};
    const QString lands = event.data["lands"_L1].toString();
    const QString id = lands.isEmpty() ? event.data["conversation"_L1].toString() : lands;
    const auto row = conversations::conversationAt(rows, id);
    if (!row || (row->status == "closed"_L1 && !belongsToClosed(event, *row)))
        return {};
    return {keyOf(id, *row)};
}

/// The question that nobody has answered, if there is one.
const Fact *openQuestion(const QList<Fact> &facts)
{
    const auto last = std::find_if(facts.rbegin(), facts.rend(), [](const Fact &fact) {
        return fact.kind == FactKind::Asked || fact.kind == FactKind::Answered || fact.kind == FactKind::Gone;
    });
    return last != facts.rend() && last->kind == FactKind::Asked ? &*last : nullptr;
}

void takeWords(QList<Fact> &facts, const Event &event)
{
    if (event.type == "message.received"_L1)
        noteQuestion(facts, event.at, event.subject);
    else
        noteAnswer(facts, event.at, event.actor, event.subject, conversations::isAutomation(event.actor));
}

/// Did a message of ours open it again? Then that stands right before (from the phone, what it quotes may
/// stand between), and counts unless it is held.
void takeOurs(QList<Fact> &facts, const Event &event, const Conversation &row, Rows &rows)
{
    if (event.type != "conversation.reopened"_L1 && event.type != "conversation.session_begun"_L1)
        return;
    const auto message = conversations::messageAt(rows, row.outMessage);
    const qint64 apart = event.actor == "phone"_L1 ? 4 : 1;
    if (message && message->author == event.actor && message->seq > 0 && message->seq < event.seq
        && message->seq >= event.seq - apart && message->status != "held"_L1)
        noteAnswer(facts, event.at, event.actor, row.outMessage, conversations::isAutomation(event.actor));
}

bool wentAway(const Fact &question, const Event &event, Rows &rows)
{
    if (event.type == "conversation.split"_L1) {
        const QJsonArray moved = event.data["messages"_L1].toArray();
        return moved.contains(question.id) || moved.contains(question.lastId);
    }
    if (event.type != "conversation.released"_L1)
        return false;
    const auto message = conversations::messageAt(rows, question.id);
    return message && message->conversation == event.data["from"_L1].toString();
}

void takeShift(QList<Fact> &facts, const Event &event, const Conversation &row, Rows &rows)
{
    if (const Fact *question = openQuestion(facts); question && wentAway(*question, event, rows))
        facts << Fact {FactKind::Gone, event.at};
    const bool another = openQuestion(facts) == nullptr || event.type == "conversation.absorbed"_L1
        || facts.last().by == "again"_L1;
    if (row.status != "closed"_L1 && row.waitingSince > 0 && another)
        noteQuestion(facts, row.waitingSince, row.inMessage);
}

QString statusWord(const Event &event, const Session &session, const Conversation &row)
{
    const bool again = session.closedAt > 0 && row.status == "open"_L1 && event.actor == "customer"_L1;
    return again ? u"again"_s : row.status;
}

/// Where it is, how it stands and how pressing it is, as the conversation says now.
void takeState(Session &session, QList<Fact> &facts, const Event &event, const Conversation &row)
{
    if (session.assignee != row.assignee || session.team != row.team) {
        session.assignee = row.assignee;
        session.team = row.team;
        facts << Fact {FactKind::Place, event.at, row.assignee, row.team};
    }
    if (session.priority != row.priority) {
        session.priority = row.priority;
        facts << Fact {FactKind::Priority, event.at, row.priority};
    }
    const auto last = std::find_if(facts.rbegin(), facts.rend(),
                                   [](const Fact &fact) { return fact.kind == FactKind::Status; });
    const QString before = last == facts.rend() || last->by == "again"_L1 ? u"open"_s : last->by;
    // Snoozed once more after he wrote: it stands still once more.
    const bool anew = event.type == "conversation.snoozed"_L1;
    if (before != row.status || anew)
        noteStatus(facts, event.at, statusWord(event, session, row));
    const bool closes = row.status == "closed"_L1;
    if (closes && session.closedAt == 0)
        session.closedAt = std::max(event.at, session.openedAt);
    else if (!closes && session.closedAt > 0) {
        session.closedAt = 0;
        ++session.reopened;
    }
}

void beginSession(Session &session, const QString &key, const Event &event, const Conversation &row)
{
    session.conversation = key.section(u'/', 0, -2);
    session.number = key.section(u'/', -1).toLongLong();
    session.contact = row.contact;
    session.channel = row.channel;
    session.priority = u"normal"_s;
    session.openedAt = row.sessionAt > 0 ? row.sessionAt : event.at;
}

void followSession(Session &session, const QString &key, const Event &event, Rows &rows, SharedBook &shared)
{
    const auto row = conversations::conversationAt(rows, key.section(u'/', 0, -2));
    if (!row)
        return;
    if (session.conversation.isEmpty())
        beginSession(session, key, event, *row);
    if (isAmong(ownTypes, event.type)) {
        if (event.type == "sla.promised"_L1)
            givePromise(session, event.at, event.data["keep"_L1].toBool(), event.data["terms"_L1].toObject());
        else
            takeTold(session, event);
        return sumUp(session, event.at, shared, false);
    }
    QList<Fact> facts = factsFrom(session.facts);
    if (isAmong(wordTypes, event.type)) {
        takeWords(facts, event);
    } else {
        takeState(session, facts, event, *row);
        if (isAmong(shiftTypes, event.type))
            takeShift(facts, event, *row, rows);
        takeOurs(facts, event, *row, rows);
    }
    const qsizetype before = facts.size();
    forgetOldest(facts, session);
    session.facts = textOf(facts);
    sumUp(session, event.at, shared, facts.size() < before);
}

const QString &byConversation()
{
    static const QString index = u"closed_at, conversation"_s;
    return index;
}
} // namespace

QString sessionKey(const QString &conversation, qint64 number)
{
    return conversation + u'/' + QString::number(number);
}

QStringList sessionKeys(const Event &event, Rows &rows)
{
    if (isAmong(wordTypes, event.type))
        return keysOfWords(event, rows);
    if (isAmong(ownTypes, event.type))
        return {sessionKey(event.subject, event.data["session"_L1].toInteger(1))};
    if (!isAmong(stateTypes, event.type))
        return {};
    const auto row = conversations::conversationAt(rows, event.subject);
    return row ? QStringList {keyOf(event.subject, *row)} : QStringList {};
}

std::optional<Session> presentSession(const QString &conversation, Rows &rows)
{
    const auto row = conversations::conversationAt(rows, conversation);
    return row ? loadAs<Session>(rows, u"sla_sessions"_s, keyOf(conversation, *row)) : std::nullopt;
}

Projection sessionsTable()
{
    return following<Session>(u"sla_sessions"_s, sessionKeys,
                              [shared = std::make_shared<SharedBook>()](Session &session, const QString &key,
                                                                        const Event &event, Rows &rows) {
                                  followSession(session, key, event, rows, *shared);
                              },
                              true, {byConversation(), u"conversation"_s, u"opened_at"_s, u"closed_at"_s});
}

QStringList openConversations(Rows &rows)
{
    static const Table table = sessionsTable().table;
    QStringList ids;
    for (const QString &key : rows.inOrder(table, byConversation(), {qint64(0)}, mostOpen))
        ids << key.section(u'/', 0, -2);
    return ids;
}

} // namespace waypost::sla
