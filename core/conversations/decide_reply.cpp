// SPDX-FileCopyrightText: 2026 The Waypost authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/text.h"
#include "core/conversations/carriedfile.h"
#include "core/conversations/collisions.h"
#include "core/conversations/decide.h"
#include "core/conversations/facts.h"
#include "core/conversations/gate.h"
#include "core/conversations/later.h"
#include "core/conversations/limits.h"
#include "core/conversations/survey.h"
#include "core/conversations/visibility.h"
#include "core/workspace/workspace.h"

namespace waypost::conversations {

namespace {
using namespace Qt::StringLiterals;

/// A canned reply's file goes out in every conversation.
bool mayBorrow(const QString &agent, const Media &media, Rows &rows)
{
    const auto row = loadAs<team::Agent>(rows, u"agents"_s, agent);
    const auto viewer = row ? team::Viewer::from(agent, *row) : std::nullopt;
    return viewer && isLentTo(*viewer, media);
}

std::optional<Error> whyMediaCantGo(const Command &command, const Content &content, Rows &rows)
{
    const auto file = fileOf(content);
    if (!file)
        return {};
    const auto media = loadAs<Media>(rows, u"media"_s, file->media);
    if (media && !media->note.isEmpty())
        return Error {u"media_of_note"_s,
                      u"This file belongs to a note, which no customer sees. Attach it anew to send it."_s};
    const bool others = media
        && (media->conversation.isEmpty() ? !media->author.isEmpty() && media->author != command.actor
                                          : media->conversation != command.subject);
    if (!media
        || (others
            && !mayBorrow(command.actor, *media,
                          rows))) // somebody who sees this conversation need not see that file
        return Error {u"no_such_media"_s, u"That file is not in the relay. Attach it again."_s};
    if (media->state != "ready"_L1)
        return Error {u"media_not_ready"_s,
                      u"The file is still on its way to the relay. Try again in a moment."_s};
    return whyUnsuitable(file->kind, media->mime, media->size, file->animated);
}

/// The provider would refuse it (130403).
std::optional<Error> whyBlocked(const Conversation &conversation, Rows &rows)
{
    const qint64 since = blockedSince(conversation.contact, rows);
    if (since == 0)
        return std::nullopt;
    return Error {u"contact_blocked"_s,
                  u"This customer is blocked. Unblock them first, then send again."_s,
                  {{u"at"_s, since}}};
}

/// Text of ours is cleaned like text from outside: it ends up on the same screens.
Content cleaned(Content content)
{
    if (auto *text = std::get_if<TextContent>(&content))
        text->body = cleanText(text->body);
    else if (auto *media = std::get_if<MediaContent>(&content)) {
        media->caption = cleanText(media->caption);
        media->fileName = media->fileName.isEmpty() ? QString() : cleanFileName(media->fileName);
    }
    return content;
}

/// A queue has one owner: who answers what is nobody's takes it.
Events claimWith(const Event &reply, const QString &conversation, const Conversation &row, Rows &rows)
{
    if (!row.assignee.isEmpty() || isAutomation(reply.actor) || !rows.load(u"agents"_s, reply.actor)
        || !workspace::setting(rows, "send.claims"_L1).toBool())
        return {};
    Event event = reply;
    event.type = u"conversation.assigned"_s;
    event.subject = conversation;
    event.data = {{u"agent"_s, reply.actor}, {u"before"_s, QString()}, {u"with_reply"_s, true}};
    return {event};
}

Events closeWith(const Event &reply, const QString &conversation, const Conversation &row,
                 const Events &before)
{
    const qint64 session
        = before.isEmpty() ? row.session : before.first().data["session"_L1].toInteger(row.session);
    Event event = reply;
    event.type = u"conversation.resolved"_s;
    event.subject = conversation;
    event.data = {{u"resolution"_s, QString()}, {u"session"_s, session}, {u"assignee"_s, row.assignee}};
    return {event};
}

Events noteCollisions(const Event &reply, const Passing &passing, const QString &conversation,
                      const Conversation &row, Rows &rows)
{
    Events events;
    if (reply.data["overrode"_L1].toInteger() > 0)
        events += collisionOf(reply, conversation, u"overridden"_s, row.outAuthor, rows);
    if (isDouble(passing.author, passing.at, passing.seen, row, rows))
        events += collisionOf(reply, conversation, u"double"_s, row.outAuthor, rows);
    return events;
}

std::optional<Error> whyNoQuote(const QString &quoted, const QString &conversation, Rows &rows)
{
    const auto message = quoted.isEmpty() ? std::nullopt : messageAt(rows, quoted);
    if (quoted.isEmpty())
        return {};
    if (!message || !standsIn(conversation, *message, rows))
        return noSuchMessage();
    if (!canBeNamed(*message))
        return badValue(u"Wait until the message you quote has been sent."_s);
    return {};
}
} // namespace

Passing passingOf(const Command &command)
{
    const QJsonObject &data = command.data;
    return {command.actor,
            command.at,
            command.seen > 0 ? command.seen : data["seen"_L1].toInteger(),
            data["written_at"_L1].toInteger(command.at),
            data["fence"_L1].toInteger(-1),
            data["override"_L1].toBool()};
}

std::optional<Error> whyUnfit(const Command &command, const Content &content, const Conversation &row,
                              Rows &rows)
{
    if (!row.mergedInto.isEmpty())
        return mergedAway(row);
    if (auto refusal = whyBlocked(row, rows))
        return refusal;
    if (auto refusal = whyUnsendable(content))
        return refusal;
    return whyMediaCantGo(command, content, rows);
}

std::optional<Error> whyShut(const QString &kind, const Conversation &row, qint64 atMs)
{
    return kind == "template"_L1 || windowOpen(row, atMs) ? std::nullopt : std::optional(windowClosed(row));
}

Events withReply(const Event &reply, const Passing &passing, const QString &conversation,
                 const Conversation &row, bool closes, Rows &rows)
{
    if (isSurvey(reply.actor))
        return {reply};
    const Events session = afterOurMessage(reply, conversation, row, rows);
    return Events {reply} + session + claimWith(reply, conversation, row, rows)
        + noteCollisions(reply, passing, conversation, row, rows)
        + (closes ? closeWith(reply, conversation, row, session) : Events {});
}

Content cleanedContent(const QJsonObject &json)
{
    return cleaned(contentFromJson(json));
}

Result<Events> decideReply(const Command &command, Deciding &deciding)
{
    Rows &rows = deciding.rows;
    const auto conversation = conversationAt(rows, command.subject);
    if (!conversation)
        return noSuchConversation();
    if (!isId(command.id))
        return badValue(u"The command's id becomes the message's id and must be a UUID."_s);
    if ((command.type == "conversation.auto_reply"_L1) != isAutomation(command.actor))
        return badValue(u"People and programs write by commands of their own."_s);
    if (const auto there = messageAt(rows, command.id)) {
        if (there->command == command.id && there->author == command.actor)
            return Events {}; // the same wish again
        return badValue(u"That id belongs to another message. Make a new one and send again."_s);
    }
    const auto later = laterOf(command, *conversation);
    if (!later)
        return later.error();
    const Content content = cleanedContent(command.data["content"_L1].toObject());
    const QString replyTo = command.data["reply_to"_L1].toString();
    const Passing passing = passingOf(command);
    if (auto refusal = whyUnfit(command, content, *conversation, rows))
        return *refusal;
    if (auto refusal = later->scheduled ? std::nullopt : whyShut(kindOf(content), *conversation, command.at))
        return *refusal;
    if (auto refusal = whyStopped(passing, *conversation, rows))
        return *refusal;
    if (auto refusal = whyNoQuote(replyTo, command.subject, rows))
        return *refusal;
    Event event = eventOf(command, later->scheduled ? u"message.scheduled"_s : u"message.replied"_s);
    event.subject = command.id;
    event.data = {{u"conversation"_s, command.subject}, {u"channel"_s, conversation->channel},
                  {u"kind"_s, kindOf(content)},         {u"content"_s, toJson(content)},
                  {u"preview"_s, previewOf(content)},   {u"reply_to"_s, replyTo}};
    if (overrides(passing, *conversation, rows))
        event.data.insert("overrode"_L1, 1);
    if (isSurvey(command.actor)) {
        event.data.insert("survey"_L1, true);
        if (command.data.contains("question"_L1))
            event.data.insert("question"_L1, command.data["question"_L1]);
    }
    const bool closes = command.data["resolve"_L1].toBool();
    putOff(event, *later, passing, *conversation, closes);
    if (later->scheduled)
        return Events {event};
    return withReply(event, passing, command.subject, *conversation, closes, rows);
}

} // namespace waypost::conversations
