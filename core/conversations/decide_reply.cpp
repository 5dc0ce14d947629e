// SPDX-FileCopyrightText: 2026 The Waypost authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/text.h"
#include "core/conversations/decide.h"
#include "core/conversations/facts.h"
#include "core/conversations/limits.h"
#include "core/conversations/visibility.h"

#include <algorithm>
#include <array>

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
    const auto *file = std::get_if<MediaContent>(&content);
    if (!file)
        return {};
    const auto media = loadAs<Media>(rows, u"media"_s, file->media);
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

/// Somebody else has answered after what the author had seen: two answers to one question help nobody. And
/// what was written long ago, offline, may no longer answer what the customer has written since (semantics
/// 3a, rules 3 and 6).
std::optional<Error> whyStale(const Command &command, const Conversation &conversation, Rows &rows)
{
    constexpr qint64 freshMs = 3'600'000;
    if (command.data["override"_L1].toBool())
        return {};
    const auto whenOf = [&rows](const QString &message) {
        const auto row = messageAt(rows, message);
        return row ? row->at : 0;
    };
    if (conversation.outSeq > command.seen && conversation.outAuthor != command.actor)
        return Error {
            u"stale_reply"_s,
            u"Somebody else answered meanwhile. Read the answer, then send again if yours still fits."_s,
            {{u"messages"_s, QJsonArray {conversation.outMessage}},
             {u"author"_s, conversation.outAuthor},
             {u"at"_s, whenOf(conversation.outMessage)}}};
    const qint64 written = command.data["written_at"_L1].toInteger(command.at);
    if (command.at - written > freshMs && conversation.inSeq > command.seen)
        return Error {
            u"newer_messages"_s,
            u"The customer wrote again while your reply waited. Read that, then send again if it still fits."_s,
            {{u"messages"_s, QJsonArray {conversation.inMessage}},
             {u"at"_s, whenOf(conversation.inMessage)},
             {u"written_at"_s, written}}};
    return {};
}

/// The provider would refuse it (130403).
std::optional<Error> whyBlocked(const Conversation &conversation, Rows &rows)
{
    const auto contact = loadAs<contacts::Contact>(rows, u"contacts"_s, conversation.contact);
    if (!contact || contact->blockedAt == 0)
        return std::nullopt;
    return Error {u"contact_blocked"_s,
                  u"This customer is blocked. Unblock them first, then send again."_s,
                  {{u"at"_s, contact->blockedAt}}};
}

std::optional<Error> whyNoReply(const Command &command, const Conversation &conversation,
                                const Content &content, Rows &rows)
{
    if (!conversation.mergedInto.isEmpty())
        return mergedAway(conversation);
    if (auto refusal = whyBlocked(conversation, rows))
        return refusal;
    if (auto refusal = whyUnsendable(content))
        return refusal;
    if (auto refusal = whyMediaCantGo(command, content, rows))
        return refusal;
    if (!std::holds_alternative<TemplateContent>(content) && !windowOpen(conversation, command.at))
        return windowClosed(conversation);
    return whyStale(command, conversation, rows);
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

/// Does the provider know it by now? Only then can a reaction or a quote name it. Desktops see no provider
/// ids: they go by the ticks.
bool canBeNamed(const Message &message)
{
    static constexpr std::array there {"sent"_L1, "delivered"_L1, "read"_L1, "played"_L1};
    return message.direction == "in"_L1 || !message.providerId.isEmpty()
        || std::any_of(there.begin(), there.end(),
                       [&](QLatin1StringView status) { return message.status == status; });
}
} // namespace

Result<Events> decideReply(const Command &command, Deciding &deciding)
{
    const auto conversation = conversationAt(deciding.rows, command.subject);
    if (!conversation)
        return noSuchConversation();
    if (!isId(command.id))
        return badValue(u"The command's id becomes the message's id and must be a UUID."_s);
    if (const auto there = messageAt(deciding.rows, command.id)) {
        if (there->command == command.id && there->author == command.actor)
            return Events {}; // the same wish again
        return badValue(u"That id belongs to another message. Make a new one and send again."_s);
    }
    const Content content = cleaned(contentFromJson(command.data["content"_L1].toObject()));
    if (auto refusal = whyNoReply(command, *conversation, content, deciding.rows))
        return *refusal;
    const QString replyTo = command.data["reply_to"_L1].toString();
    if (!replyTo.isEmpty()) {
        const auto quoted = messageAt(deciding.rows, replyTo);
        if (!quoted || !standsIn(command.subject, *quoted, deciding.rows))
            return noSuchMessage();
        if (!canBeNamed(*quoted))
            return badValue(u"Wait until the message you quote has been sent."_s);
    }
    Event event = eventOf(command, u"message.replied"_s);
    event.subject = command.id;
    event.data = {{u"conversation"_s, command.subject}, {u"channel"_s, conversation->channel},
                  {u"kind"_s, kindOf(content)},         {u"content"_s, toJson(content)},
                  {u"preview"_s, previewOf(content)},   {u"reply_to"_s, replyTo}};
    return Events {event} + afterOurMessage(event, command.subject, *conversation, deciding.rows);
}

Result<Events> decideReaction(const Command &command, Rows &rows)
{
    constexpr qsizetype longest = 40; // a family of four with skin tones is 25 UTF-16 units
    const auto conversation = conversationAt(rows, command.subject);
    if (!conversation)
        return noSuchConversation();
    const QString id = command.data["message"_L1].toString();
    const auto target = messageAt(rows, id);
    if (!target || !standsIn(command.subject, *target, rows))
        return noSuchMessage();
    // A merged one keeps its number and its window.
    const auto own = conversationAt(rows, target->conversation).value_or(*conversation);
    if (!canBeNamed(*target))
        return badValue(u"Wait until the message has been sent, then react to it."_s);
    const QString emoji = command.data["emoji"_L1].toString();
    if (emoji.size() > longest || cleanLine(emoji) != emoji)
        return badValue(u"Choose one emoji."_s);
    if (!windowOpen(own, command.at))
        return windowClosed(own);
    Event event = eventOf(command, u"message.reacted"_s);
    event.subject = id;
    const QJsonObject fact {
        {u"fact"_s, u"reaction"_s}, {u"by"_s, command.actor}, {u"emoji"_s, emoji}, {u"at"_s, command.at}};
    event.data = {{u"conversation"_s, target->conversation}, {u"facts"_s, QJsonArray {fact}}};
    return Events {event};
}

Result<Events> decideRetry(const Command &command, Rows &rows)
{
    const auto message = messageAt(rows, command.subject);
    if (!message || message->direction != "out"_L1)
        return noSuchMessage();
    if ((message->status != "failed"_L1 && message->status != "unknown"_L1) || message->author == "phone"_L1)
        return Error {
            u"not_retriable"_s,
            u"Only a message of this team that failed, or whose outcome is unknown, can be sent again."_s};
    const bool retry = command.type == "message.retry"_L1;
    const auto conversation = conversationAt(rows, message->conversation);
    if (retry && message->kind != "template"_L1 && conversation && !windowOpen(*conversation, command.at))
        return windowClosed(*conversation);
    if (!retry && message->dismissedAt > 0)
        return Events {};
    Event event = eventOf(command, retry ? u"message.retried"_s : u"message.dismissed"_s);
    event.data = {{u"conversation"_s, message->conversation}};
    if (retry)
        event.data.insert("attempt"_L1, message->attempt + 1);
    return Events {event};
}

} // namespace waypost::conversations
