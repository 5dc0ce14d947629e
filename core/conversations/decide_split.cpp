// SPDX-FileCopyrightText: 2026 The Waypost authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/conversations/decide.h"
#include "core/conversations/facts.h"
#include "core/conversations/merging.h"

#include <algorithm>
#include <tuple>

namespace waypost::conversations {

namespace {
using namespace Qt::StringLiterals;

constexpr qsizetype mostSplit = 1'000; ///< messages of one command

struct Moved {
    QString id;
    Message message;
};

void showInListOf(Conversation &row, const QString &id, const Message &message)
{
    row.preview = previewOf(contentFromJson(objectFrom(message.content)));
    row.previewKind = message.kind;
    row.previewAuthor = message.author;
    row.previewMessage = id;
    row.previewStatus = message.status;
    row.lastAt = message.at;
}

/// The new conversation, as if these messages had always been its own.
Conversation splitOff(const QList<Moved> &moved, const Conversation &source)
{
    Conversation row;
    row.contact = source.contact;
    row.channel = source.channel;
    row.status = u"open"_s;
    row.priority = source.priority;
    row.team = source.team;
    row.assignee = source.assignee;
    row.guests = source.guests;
    row.windowUntil = source.windowUntil; // the provider knows one window for both
    row.entryUntil = source.entryUntil;
    row.createdAt = moved.first().message.at;
    for (const Moved &each : moved) {
        const Message &message = each.message;
        showInListOf(row, each.id, message);
        if (message.direction == "in"_L1) {
            row.inSeq = message.seq;
            row.inMessage = each.id;
            ++row.unread;
            if (row.waitingSince == 0)
                row.waitingSince = message.at;
        } else {
            row.outSeq = message.seq;
            row.outMessage = each.id;
            row.outAuthor = message.author;
            row.waitingSince = 0;
        }
    }
    row.unread = std::min(row.unread, source.unread);
    return row;
}

/// What stays behind. `last` is the newest of it, as far as the client knows.
Conversation leftBehind(Conversation row, const Conversation &fresh, const QStringList &ids,
                        const std::optional<Moved> &last)
{
    row.unread = std::max<qint64>(0, row.unread - fresh.unread);
    if (fresh.waitingSince > 0 && row.waitingSince == fresh.waitingSince)
        row.waitingSince = last && last->message.direction == "in"_L1 ? last->message.at : 0;
    if (ids.contains(row.inMessage))
        row.inMessage = last && last->message.direction == "in"_L1 ? last->id : QString();
    if (!ids.contains(row.previewMessage))
        return row;
    if (last) {
        showInListOf(row, last->id, last->message);
    } else {
        row.preview.clear();
        row.previewKind.clear();
        row.previewMessage.clear();
        row.previewStatus.clear();
    }
    return row;
}

/// The messages to be moved in the timeline's order; none: one of them does not belong here.
QList<Moved> messagesOf(const Command &command, Rows &rows)
{
    QList<Moved> moved;
    for (const auto &value : command.data["messages"_L1].toArray()) {
        const QString id = value.toString();
        const auto message = messageAt(rows, id);
        if (!message || message->conversation != command.subject)
            return {};
        moved << Moved {id, *message};
    }
    const auto place
        = [](const Moved &each) { return std::make_tuple(each.message.at, each.message.seq, each.id); };
    std::sort(moved.begin(), moved.end(),
              [&](const Moved &a, const Moved &b) { return place(a) < place(b); });
    moved.erase(
        std::unique(moved.begin(), moved.end(), [](const Moved &a, const Moved &b) { return a.id == b.id; }),
        moved.end());
    return moved;
}
} // namespace

Result<Events> decideSplit(const Command &command, Rows &rows)
{
    const auto source = conversationAt(rows, command.subject);
    if (!source)
        return noSuchConversation();
    if (!source->mergedInto.isEmpty())
        return mergedAway(*source);
    if (!isId(command.id))
        return badValue(u"The command's id becomes the conversation's id and must be a UUID."_s);
    if (const auto there = conversationAt(rows, command.id))
        return there->splitFrom == command.subject ? Result<Events>(Events {})
                                                   : badValue(u"That id belongs to another conversation."_s);
    if (const auto wanted = command.data["messages"_L1].toArray().size(); wanted == 0 || wanted > mostSplit)
        return badValue(u"Choose 1 to 1000 messages to move."_s);
    const QList<Moved> moved = messagesOf(command, rows);
    if (moved.isEmpty())
        return noSuchMessage();
    QStringList ids;
    QJsonArray media;
    for (const Moved &each : moved) {
        ids << each.id;
        if (const QString file = mediaOf(contentFromJson(objectFrom(each.message.content))); !file.isEmpty())
            media << file;
    }
    const QString lastId = command.data["last"_L1].toString();
    const auto lastMessage = lastId.isEmpty() ? std::nullopt : messageAt(rows, lastId);
    if (lastMessage && (lastMessage->conversation != command.subject || ids.contains(lastId)))
        return noSuchMessage();
    const auto last = lastMessage ? std::optional(Moved {lastId, *lastMessage}) : std::nullopt;
    const Conversation fresh = splitOff(moved, *source);
    Event opened = eventOf(command, u"conversation.opened"_s);
    opened.subject = command.id;
    opened.data = {{u"contact"_s, source->contact},
                   {u"channel"_s, source->channel},
                   {u"split_from"_s, command.subject},
                   {u"row"_s, jsonOf(fresh)}};
    Event split = eventOf(command, u"conversation.split"_s);
    split.data = {{u"into"_s, command.id},
                  {u"messages"_s, QJsonArray::fromStringList(ids)},
                  {u"media"_s, media},
                  {u"row"_s, jsonOf(leftBehind(*source, fresh, ids, last))}};
    if (!source->apart.isEmpty())
        split.data.insert("apart"_L1,
                          jsonOf(leftBehind(conversationFrom(objectFrom(source->apart)), fresh, ids, last)));
    return Events {opened, split};
}

} // namespace waypost::conversations
