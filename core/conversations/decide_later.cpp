// SPDX-FileCopyrightText: 2026 The Waypost authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/conversations/decide.h"
#include "core/conversations/facts.h"
#include "core/conversations/later.h"
#include "core/team/rights.h"
#include "core/team/team.h"

#include <algorithm>
#include <array>

namespace waypost::conversations {

namespace {
using namespace Qt::StringLiterals;

constexpr qint64 furthestMs = 366LL * 24 * 3600 * 1000;
constexpr qint64 mostScheduled = 100; ///< in one conversation

QJsonObject errorJson(const Error &error)
{
    return {{u"code"_s, error.code}, {u"text"_s, error.text}, {u"details"_s, error.details}};
}

std::optional<Error> whyNoTime(qint64 at, qint64 nowMs)
{
    if (at <= nowMs + furthestMs)
        return {};
    return badValue(u"Choose a time within a year."_s);
}

std::optional<Error> whyTooMany(const Conversation &row)
{
    if (row.scheduled < mostScheduled)
        return {};
    return Error {u"too_many"_s,
                  u"100 messages are scheduled here already. Cancel one first."_s,
                  {{u"limit"_s, mostScheduled}, {u"part"_s, u"scheduled"_s}}};
}

Event laterEvent(const Command &command, const QString &type, const Message &message)
{
    Event event = eventOf(command, type);
    event.data = {{u"conversation"_s, message.conversation}, {u"was"_s, message.status}};
    return event;
}

/// What the conversation was before: over those taken back since the last one that stays.
struct Before {
    QJsonObject shown; ///< what the list showed
    qint64 waitingSince = 0;
    qint64 adAt = 0;
    qint64 entryUntil = -1; ///< -1: as it is
};

bool isTakenBack(const Message &message)
{
    return message.status == "cancelled"_L1 || message.status == "stopped"_L1;
}

Before beforeIt(const QString &id, const Message &message, const Conversation &row, Rows &rows)
{
    Before before {objectFrom(message.undo)};
    for (auto other = messageAt(rows, before.shown["preview_message"_L1].toString());
         other && isTakenBack(*other) && !other->undo.isEmpty();
         other = messageAt(rows, before.shown["preview_message"_L1].toString()))
        before.shown = objectFrom(other->undo);
    QString newest = row.outMessage;
    for (auto each = messageAt(rows, newest); each && (newest == id || isTakenBack(*each));
         newest = each->prior, each = messageAt(rows, newest)) {
        const QJsonObject undo = objectFrom(each->undo);
        const qint64 waited = undo["waiting_since"_L1].toInteger();
        if (waited > 0)
            before.waitingSince = before.waitingSince == 0 ? waited : std::min(before.waitingSince, waited);
        before.adAt = std::max(before.adAt, undo["ad_at"_L1].toInteger());
        before.entryUntil = undo["entry_until"_L1].toInteger();
    }
    return before;
}

/// It has been an answer until now, and is none any more.
void bringBefore(Event &event, const QString &id, const Message &message, const Conversation &row, Rows &rows)
{
    if (message.status != "held"_L1)
        return;
    const Before before = beforeIt(id, message, row, rows);
    event.data.insert("shown"_L1, before.shown);
    event.data.insert("waiting_since"_L1, before.waitingSince);
    event.data.insert("ad_at"_L1, before.adAt);
    event.data.insert("entry_until"_L1, before.entryUntil);
}

/// It was closed with the reply: then both are taken back.
Events openAgainWith(const Event &taken, const Message &message, const Conversation &row)
{
    if (row.status != "closed"_L1 || !objectFrom(message.undo)["closes"_L1].toBool())
        return {};
    Event event = taken;
    event.type = u"conversation.reopened"_s;
    event.subject = message.conversation;
    event.data = {{u"from"_s, row.status}, {u"session"_s, std::max<qint64>(row.session, 1)}};
    return {event};
}

bool isSupervisor(const QString &agent, Rows &rows)
{
    const auto row = loadAs<team::Agent>(rows, u"agents"_s, agent);
    const auto role = row ? team::roleFrom(row->role) : std::nullopt;
    return role && int(*role) >= int(team::Role::Supervisor);
}

bool waits(const Message &message)
{
    static constexpr std::array waiting {"held"_L1, "scheduled"_L1, "stopped"_L1};
    return message.direction == "out"_L1
        && std::any_of(waiting.begin(), waiting.end(),
                       [&](QLatin1StringView status) { return message.status == status; });
}

Result<Events> decideCancel(const Command &command, const Message &message, const Conversation &row,
                            Rows &rows)
{
    if (message.author != command.actor && !isSupervisor(command.actor, rows))
        return Error {u"not_allowed"_s, u"Only its author or a supervisor can take it back."_s};
    Event event = laterEvent(command, u"message.cancelled"_s, message);
    bringBefore(event, command.subject, message, row, rows);
    return openAgainWith(event, message, row) + Events {event};
}

/// It goes out now. A scheduled one is an answer from here on, so it moves to the end of the timeline.
Events released(const Command &command, const Message &message, const Conversation &row,
                const Passing &passing, bool closes, Rows &rows)
{
    Event event = laterEvent(command, u"message.released"_s, message);
    event.actor = message.author;
    if (message.status == "held"_L1)
        return {event};
    const Content content
        = contentFromJson(command.data.contains("content"_L1) ? command.data["content"_L1].toObject()
                                                              : objectFrom(message.content));
    event.data.insert("kind"_L1, kindOf(content));
    event.data.insert("content"_L1, toJson(content));
    event.data.insert("preview"_L1, previewOf(content));
    event.data.insert("channel"_L1, row.channel);
    event.data.insert("prior"_L1, row.outMessage);
    if (overrides(passing, row, rows))
        event.data.insert("overrode"_L1, 1);
    return withReply(event, passing, message.conversation, row, closes, rows);
}

/// Its time has come.
Result<Events> decideRelease(const Command &command, const Message &message, const Conversation &row,
                             Rows &rows)
{
    if (message.status == "stopped"_L1 || message.dueAt > command.at)
        return Events {}; // a timer of before
    Passing passing = passingOf(command);
    passing.author = message.author;
    Command authors = command;
    authors.actor = message.author;
    authors.subject = message.conversation;
    auto refusal = whyUnfit(authors, contentFromJson(objectFrom(message.content)), row, rows);
    if (!refusal)
        refusal = whyShut(message.kind, row, command.at);
    if (!refusal && message.status == "scheduled"_L1)
        refusal = whyStopped(passing, row, rows);
    if (!refusal)
        return released(command, message, row, passing, command.data["resolve"_L1].toBool(), rows);
    Event event = laterEvent(command, u"message.stopped"_s, message);
    event.actor = message.author;
    event.data.insert("error"_L1, errorJson(*refusal));
    bringBefore(event, command.subject, message, row, rows);
    return openAgainWith(event, message, row) + Events {event};
}

Result<Events> decideReschedule(const Command &command, const Message &message, const Conversation &row,
                                Rows &rows)
{
    if (message.author != command.actor)
        return Error {u"not_allowed"_s, u"Only its author can send it. Cancel it and write your own."_s};
    const qint64 sendAt = command.data["send_at"_L1].toInteger();
    const bool now = sendAt <= command.at;
    const Passing passing = passingOf(command);
    if (message.status == "held"_L1) {
        if (now)
            return released(command, message, row, passing, false, rows);
        return badValue(u"It goes out in a moment. Take it back first."_s);
    }
    Command cleaned = command;
    const Content content = command.data.contains("content"_L1)
        ? cleanedContent(command.data["content"_L1].toObject())
        : contentFromJson(objectFrom(message.content));
    cleaned.subject = message.conversation;
    if (auto refusal = whyUnfit(cleaned, content, row, rows))
        return *refusal;
    if (auto refusal = now ? whyShut(kindOf(content), row, command.at) : whyNoTime(sendAt, command.at))
        return *refusal;
    if (auto refusal = whyStopped(passing, row, rows))
        return *refusal;
    cleaned = command;
    cleaned.data.insert("content"_L1, toJson(content));
    if (now)
        return released(cleaned, message, row, passing, false, rows);
    if (message.status != "scheduled"_L1)
        if (auto refusal = whyTooMany(row))
            return *refusal;
    Event event = laterEvent(command, u"message.rescheduled"_s, message);
    event.data.insert("kind"_L1, kindOf(content));
    event.data.insert("content"_L1, toJson(content));
    putOff(event, {true, sendAt}, passing, row, false);
    return Events {event};
}
} // namespace

Result<Later> laterOf(const Command &command, const Conversation &conversation)
{
    const qint64 sendAt = command.data["send_at"_L1].toInteger();
    if (sendAt > command.at) {
        if (auto refusal = whyNoTime(sendAt, command.at))
            return *refusal;
        if (auto refusal = whyTooMany(conversation))
            return *refusal;
        return Later {true, sendAt};
    }
    static constexpr std::array seconds {0, 5, 15, 30};
    const qint64 hold = command.data["hold_s"_L1].toInteger();
    if (std::find(seconds.begin(), seconds.end(), hold) == seconds.end())
        return badValue(u"A reply can be held for 0, 5, 15 or 30 seconds."_s);
    return Later {false, hold > 0 ? command.at + hold * 1000 : 0};
}

void putOff(Event &event, const Later &later, const Passing &passing, const Conversation &conversation,
            bool closes)
{
    if (!later.scheduled)
        event.data.insert("prior"_L1, conversation.outMessage);
    if (later.dueAt == 0)
        return;
    event.data.insert("due_at"_L1, later.dueAt);
    if (later.scheduled) {
        // Whoever insisted did so over all there is.
        event.data.insert("seen"_L1,
                          passing.overrides ? std::max(passing.seen, conversation.outSeq) : passing.seen);
        event.data.insert("resolve"_L1, closes);
        return;
    }
    event.data.insert("undo"_L1,
                      QJsonObject {{u"waiting_since"_s, conversation.waitingSince},
                                   {u"ad_at"_s, conversation.adAt},
                                   {u"entry_until"_s, conversation.entryUntil},
                                   {u"last_at"_s, conversation.lastAt},
                                   {u"preview"_s, conversation.preview},
                                   {u"preview_kind"_s, conversation.previewKind},
                                   {u"preview_author"_s, conversation.previewAuthor},
                                   {u"preview_message"_s, conversation.previewMessage},
                                   {u"preview_status"_s, conversation.previewStatus},
                                   {u"closes"_s, closes}});
}

Result<Events> decideLater(const Command &command, Rows &rows)
{
    const auto message = messageAt(rows, command.subject);
    const auto row = message ? conversationAt(rows, message->conversation) : std::nullopt;
    const bool timer = command.type == "message.release"_L1;
    if (!row)
        return noSuchMessage();
    if (!waits(*message)) {
        if (timer || (command.type == "message.cancel"_L1 && message->status == "cancelled"_L1))
            return Events {};
        return Error {u"not_waiting"_s, u"It has been sent or taken back already."_s};
    }
    if (timer)
        return decideRelease(command, *message, *row, rows);
    return command.type == "message.cancel"_L1 ? decideCancel(command, *message, *row, rows)
                                               : decideReschedule(command, *message, *row, rows);
}

} // namespace waypost::conversations
