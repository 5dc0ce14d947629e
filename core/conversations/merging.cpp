// SPDX-FileCopyrightText: 2026 The Waypost authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/conversations/merging.h"

#include "core/conversations/evolve.h"
#include "core/conversations/facts.h"

#include <algorithm>
#include <utility>

namespace waypost::conversations {

namespace {
using namespace Qt::StringLiterals;

/// What is to be done and shown is that of both.
void addUp(Conversation &row, const Conversation &other)
{
    row.unread += other.unread;
    if (other.waitingSince > 0 && (row.waitingSince == 0 || other.waitingSince < row.waitingSince))
        row.waitingSince = other.waitingSince;
    if (other.lastAt > row.lastAt || row.previewMessage.isEmpty()) {
        row.lastAt = std::max(row.lastAt, other.lastAt);
        row.preview = other.preview;
        row.previewKind = other.previewKind;
        row.previewAuthor = other.previewAuthor;
        row.previewMessage = other.previewMessage;
        row.previewStatus = other.previewStatus;
    }
    if (other.inSeq > row.inSeq) {
        row.inSeq = other.inSeq;
        row.inMessage = other.inMessage;
    }
    if (other.outSeq > row.outSeq) {
        row.outSeq = other.outSeq;
        row.outMessage = other.outMessage;
        row.outAuthor = other.outAuthor;
    }
}

void mergeInto(Conversation &row, const Event &event)
{
    row.apart = textOf(jsonOf(row));
    row.mergedInto = event.data["into"_L1].toString();
    row.status = u"closed"_s;
    row.resolution = u"merged"_s;
    row.snoozedUntil = 0;
    row.closedAt = event.at;
    row.team = event.data["team"_L1].toString();
    row.assignee = event.data["assignee"_L1].toString();
    row.guests = listText(event.data["guests"_L1].toArray());
}

void absorb(Conversation &row, const Event &event)
{
    if (row.apart.isEmpty())
        row.apart = textOf(jsonOf(row));
    QJsonArray merged = arrayFrom(row.merged);
    merged << event.data["from"_L1];
    row.merged = textOf(merged);
    addUp(row, conversationFrom(event.data["row"_L1].toObject()));
}

/// What the customer wrote meanwhile and nobody has answered keeps it open.
void standAlone(Conversation &row)
{
    row = conversationFrom(objectFrom(row.apart));
    if (row.status == "closed"_L1 && row.waitingSince > 0) {
        row.status = u"open"_s;
        row.resolution.clear();
    }
}

void release(Conversation &row, const Event &event)
{
    QJsonArray merged;
    for (const auto &other : arrayFrom(row.merged))
        if (other != event.data["from"_L1])
            merged << other;
    const QString apart = std::exchange(row.apart, {});
    row = conversationFrom(objectFrom(apart));
    if (merged.isEmpty())
        return;
    row.merged = textOf(merged);
    row.apart = apart;
    for (const auto &other : event.data["rest"_L1].toArray())
        addUp(row, conversationFrom(other.toObject()));
}

void leaveBehind(Conversation &row, const Event &event)
{
    const auto take = [](Conversation &each, const Conversation &left) {
        each.unread = left.unread;
        each.waitingSince = left.waitingSince;
        each.inMessage = left.inMessage;
        each.lastAt = left.lastAt;
        each.preview = left.preview;
        each.previewKind = left.previewKind;
        each.previewAuthor = left.previewAuthor;
        each.previewMessage = left.previewMessage;
        each.previewStatus = left.previewStatus;
    };
    take(row, conversationFrom(event.data["row"_L1].toObject()));
    if (row.apart.isEmpty())
        return;
    Conversation apart = conversationFrom(objectFrom(row.apart));
    take(apart, conversationFrom(event.data["apart"_L1].toObject()));
    row.apart = textOf(jsonOf(apart));
}
} // namespace

QJsonObject jsonOf(const Conversation &row)
{
    QJsonObject json;
    const auto put = [&](auto field) {
        const auto &value = row.*field.member;
        if (value != std::decay_t<decltype(value)> {} && field.name != QByteArrayView("apart"))
            json.insert(QLatin1StringView(field.name), QJsonValue(value));
    };
    std::apply([&](auto... field) { (put(field), ...); }, Conversation::fields);
    return json;
}

Conversation conversationFrom(const QJsonObject &json)
{
    Conversation row;
    const auto take = [&](auto field) {
        auto &member = row.*field.member;
        const QJsonValue value = json[QLatin1StringView(field.name)];
        if constexpr (std::is_same_v<std::decay_t<decltype(member)>, QString>)
            member = value.toString();
        else
            member = value.toInteger();
    };
    std::apply([&](auto... field) { (take(field), ...); }, Conversation::fields);
    return row;
}

void evolveMerging(Conversation &row, const Event &event)
{
    if (event.type == "conversation.merged"_L1)
        mergeInto(row, event);
    else if (event.type == "conversation.absorbed"_L1)
        absorb(row, event);
    else if (event.type == "conversation.unmerged"_L1)
        standAlone(row);
    else if (event.type == "conversation.split"_L1)
        leaveBehind(row, event);
    else
        release(row, event);
}

void evolveAlongside(Conversation &row, const QString &key, const Event &event)
{
    const auto both = [&](auto change) {
        if (!row.apart.isEmpty()) {
            Conversation apart = conversationFrom(objectFrom(row.apart));
            change(apart);
            row.apart = textOf(jsonOf(apart));
        }
        change(row);
    };
    if (event.type == "conversation.read"_L1)
        both([](Conversation &each) { each.unread = 0; });
    else if (isReply(event))
        both([](Conversation &each) { each.waitingSince = 0; });
    else if (event.data["lands"_L1].toString() == key)
        landInList(row, event);
    else if (event.type.startsWith("message."_L1))
        both([&](Conversation &each) { openWindowBeside(each, event); });
    else
        evolvePlace(row, event);
}

} // namespace waypost::conversations
