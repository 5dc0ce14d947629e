// SPDX-FileCopyrightText: 2026 The Waypost authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/text.h"
#include "core/conversations/decide.h"
#include "core/conversations/facts.h"

#include <algorithm>
#include <array>

namespace waypost::conversations {

using namespace Qt::StringLiterals;

/// Desktops see no provider ids: they go by the ticks.
bool canBeNamed(const Message &message)
{
    static constexpr std::array there {"sent"_L1, "delivered"_L1, "read"_L1, "played"_L1};
    return message.direction == "in"_L1 || !message.providerId.isEmpty()
        || std::any_of(there.begin(), there.end(),
                       [&](QLatin1StringView status) { return message.status == status; });
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
