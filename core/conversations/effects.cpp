// SPDX-FileCopyrightText: 2026 The Waypost authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/conversations/decide.h"
#include "core/conversations/facts.h"

#include <utility>

namespace waypost::conversations {

namespace {
using namespace Qt::StringLiterals;

QJsonObject recipientOf(const Conversation &conversation, Rows &rows)
{
    const auto contact
        = loadAs<contacts::Contact>(rows, u"contacts"_s, conversation.contact).value_or(contacts::Contact {});
    return {{u"phone"_s, contact.phone}, {u"user_id"_s, contact.userId}};
}

QString providerIdOf(const QString &message, Rows &rows)
{
    return messageAt(rows, message).value_or(Message {}).providerId;
}

/// A number can quote only what came or went by it.
QString quotedBy(const Message &message, const Conversation &conversation, Rows &rows)
{
    const auto quoted = messageAt(rows, message.replyTo);
    const auto own = quoted ? conversationAt(rows, quoted->conversation) : std::nullopt;
    return own && own->channel == conversation.channel ? quoted->providerId : QString();
}

QList<Effect> sendingOf(const Event &event, Rows &rows)
{
    const auto message = messageAt(rows, event.subject);
    const auto conversation = message ? conversationAt(rows, message->conversation) : std::nullopt;
    if (!conversation)
        return {};
    Effect effect {u"send:"_s + event.subject, u"message.send"_s,     event.subject,
                   conversation->channel,      message->conversation, {}};
    if (event.type == "message.retried"_L1)
        effect.id += u':' + QString::number(message->attempt);
    effect.data = {{u"to"_s, recipientOf(*conversation, rows)},
                   {u"content"_s, objectFrom(message->content)},
                   {u"reply_to"_s, quotedBy(*message, *conversation, rows)}};
    return {effect};
}

QList<Effect> reactingOf(const Event &event, Rows &rows)
{
    const QString conversationId = event.data["conversation"_L1].toString();
    const auto conversation = conversationAt(rows, conversationId);
    const QString target = providerIdOf(event.subject, rows);
    if (!conversation || target.isEmpty()
        || event.data.contains("provider_id"_L1)) // the last: somebody told us
        return {};
    return {{u"react:"_s + event.cause,
             u"message.react"_s,
             event.subject,
             conversation->channel,
             conversationId,
             {{u"to"_s, recipientOf(*conversation, rows)},
              {u"target"_s, target},
              {u"emoji"_s, event.data["facts"_L1][0]["emoji"_L1]}}}};
}

/// The newest customer message of the conversation and of each that is merged into it, by its own number.
QList<Effect> readingOf(const Event &event, Rows &rows)
{
    const auto conversation = conversationAt(rows, event.subject);
    if (!conversation)
        return {};
    QStringList newest {conversation->inMessage};
    for (const auto &other : arrayFrom(conversation->merged))
        newest << conversationAt(rows, other.toString()).value_or(Conversation {}).inMessage;
    newest.removeDuplicates();
    QList<Effect> effects;
    for (const QString &id : std::as_const(newest)) {
        const auto message = messageAt(rows, id);
        const auto own = message ? conversationAt(rows, message->conversation) : std::nullopt;
        if (own && !message->providerId.isEmpty())
            effects << Effect {u"read:"_s + id,
                               u"message.mark_read"_s,
                               id,
                               own->channel,
                               {},
                               {{u"provider_id"_s, message->providerId}}};
    }
    return effects;
}

QList<Effect> fetchingOf(const Event &event, Rows &rows)
{
    const auto media = loadAs<Media>(rows, u"media"_s, event.subject);
    if (!media || media->providerId.isEmpty())
        return {};
    const QString id
        = event.type == "media.announced"_L1 ? event.subject : QString(event.subject + u':' + event.cause);
    return {{u"fetch:"_s + id,
             u"media.fetch"_s,
             event.subject,
             media->channel,
             {},
             {{u"provider_id"_s, media->providerId}, {u"mime"_s, media->mime}, {u"name"_s, media->name}}}};
}
} // namespace

QList<Effect> effectsOfConversations(const Event &event, Rows &rows)
{
    const bool held = event.data["due_at"_L1].toInteger() > 0;
    if ((event.type == "message.replied"_L1 && !held) || event.type == "message.released"_L1
        || event.type == "message.retried"_L1)
        return sendingOf(event, rows);
    if (event.type == "message.reacted"_L1)
        return reactingOf(event, rows);
    if (event.type == "conversation.read"_L1)
        return readingOf(event, rows);
    if (event.type == "media.announced"_L1 || event.type == "media.requested"_L1)
        return fetchingOf(event, rows);
    return {};
}

} // namespace waypost::conversations
