// SPDX-FileCopyrightText: 2026 The Waypost authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/text.h"
#include "core/conversations/evolve.h"
#include "core/conversations/facts.h"

#include <algorithm>

namespace waypost::conversations {

namespace {
using namespace Qt::StringLiterals;

constexpr qint64 secondMs
    = 1000; ///< the provider tells whole seconds: within one, what came last is the newest

void showInList(Conversation &row, const Event &event)
{
    row.preview = event.data["preview"_L1].toString();
    row.previewKind = event.data["kind"_L1].toString();
    row.previewAuthor = event.actor;
    row.previewMessage = event.subject;
    row.previewStatus = event.actor == "customer"_L1 ? QString() : statusAfter({}, event);
}

void showIfNewest(Conversation &row, const Event &event)
{
    if (event.at / secondMs >= row.lastAt / secondMs)
        showInList(row, event);
    row.lastAt = std::max(row.lastAt, event.at);
}

void openWindow(Conversation &row, qint64 from)
{
    row.windowUntil = std::max(row.windowUntil, from + windowMs);
}

void customerWrote(Conversation &row, const Event &event)
{
    row.createdAt = std::min(row.createdAt, event.at);
    // What came late and was answered from the phone meanwhile waits for nobody.
    const bool answered = row.previewAuthor == "phone"_L1 && row.lastAt > event.at;
    if (event.data["quiet"_L1].toBool()) {
        showIfNewest(row, event);
        return;
    }
    ++row.unread;
    if (!answered && (row.waitingSince == 0 || event.at < row.waitingSince))
        row.waitingSince = event.at;
    if (event.data["ad"_L1].toBool())
        row.adAt = std::max(row.adAt, event.at);
    if (event.at + windowMs >= row.windowUntil)
        row.inMessage = event.subject;
    row.inSeq = std::max(row.inSeq, event.seq);
    showIfNewest(row, event);
    openWindow(row, event.at);
}

void weWrote(Conversation &row, const Event &event)
{
    if (row.adAt > 0 && event.at - row.adAt <= windowMs)
        row.entryUntil = std::max(row.entryUntil, event.at + entryMs);
    row.adAt = 0;
    row.outSeq = std::max(row.outSeq, event.seq);
    row.outAuthor = event.actor;
    row.outMessage = event.subject;
}

void agentReplied(Conversation &row, const Event &event)
{
    weWrote(row, event);
    row.waitingSince = 0;
    showInList(row, event);
    row.lastAt = std::max(row.lastAt, event.at);
}

void phoneWrote(Conversation &row, const Event &event)
{
    row.createdAt = std::min(row.createdAt, event.at);
    weWrote(row, event);
    const qint64 newestIn = row.windowUntil > 0 ? row.windowUntil - windowMs : 0;
    if (newestIn <= event.at)
        row.waitingSince = 0;
    else if (row.waitingSince > 0 && row.waitingSince <= event.at)
        row.waitingSince = newestIn;
    showIfNewest(row, event);
}

/// Something old came back: the list may show it, but it asks for nothing and opens no window.
void recoveredMessage(Conversation &row, const Event &event)
{
    const qint64 at = event.data["written_at"_L1].toInteger();
    if (at > row.lastAt) {
        showInList(row, event);
        row.previewAuthor = event.data["author"_L1].toString();
        row.previewStatus = event.data["status"_L1].toString();
        row.lastAt = at;
    }
    row.createdAt = row.createdAt == 0 ? at : std::min(row.createdAt, at);
}

void openAgain(Conversation &row, const Event &event)
{
    if (event.actor == "customer"_L1 && row.status == "closed"_L1)
        ++row.reopened;
    row.status = u"open"_s;
    row.snoozedUntil = 0;
    row.resolution.clear();
}

void retag(Conversation &row, const Event &event)
{
    QStringList tags;
    for (const auto &tag : arrayFrom(row.tags))
        tags << tag.toString();
    for (const auto &tag : event.data["remove"_L1].toArray())
        tags.removeAll(tag.toString());
    for (const auto &tag : event.data["add"_L1].toArray())
        if (!tags.contains(tag.toString()))
            tags << tag.toString();
    tags.sort();
    row.tags = tags.isEmpty() ? QString() : textOf(QJsonArray::fromStringList(tags));
}

void triage(Conversation &row, const Event &event)
{
    const QJsonObject &data = event.data;
    if (event.type == "conversation.opened"_L1) {
        row.contact = data["contact"_L1].toString();
        row.channel = data["channel"_L1].toString();
        row.status = u"open"_s;
        row.priority = u"normal"_s;
        row.createdAt = event.at;
    } else if (event.type == "conversation.assigned"_L1) {
        row.assignee = data["agent"_L1].toString();
    } else if (event.type == "conversation.team_set"_L1) {
        row.team = data["team"_L1].toString();
    } else if (event.type == "conversation.tagged"_L1) {
        retag(row, event);
    } else if (event.type == "conversation.priority_set"_L1) {
        row.priority = data["priority"_L1].toString();
    } else if (event.type == "conversation.resolved"_L1) {
        row.status = u"closed"_s;
        row.resolution = data["resolution"_L1].toString();
        row.snoozedUntil = 0;
        row.waitingSince = 0;
    } else if (event.type == "conversation.reopened"_L1) {
        openAgain(row, event);
    } else if (event.type == "conversation.snoozed"_L1) {
        row.status = u"snoozed"_s;
        row.snoozedUntil = data["until"_L1].toInteger();
    } else if (event.type == "conversation.read"_L1) {
        row.unread = 0;
    }
}

/// Remembers when somebody else came to see it, so that catching up can tell who has to be sent the whole.
void notePlaces(Conversation &row, const Conversation &before, const Event &event)
{
    if (event.type == "conversation.opened"_L1)
        row.openedSeq = row.movedSeq = event.seq;
    if (row.team != before.team || row.assignee != before.assignee)
        row.movedSeq = event.seq;
    if (before.status == "closed"_L1 && row.status != "closed"_L1)
        row.backSeq = event.seq;
}
} // namespace

void evolveConversation(Conversation &row, const QString &, const Event &event)
{
    if (event.type.startsWith("conversation."_L1)) {
        const Conversation before = row;
        triage(row, event);
        notePlaces(row, before, event);
        return;
    }
    if (event.type == "message.received"_L1)
        customerWrote(row, event);
    else if (event.type == "message.replied"_L1)
        agentReplied(row, event);
    else if (event.type == "message.echoed"_L1)
        phoneWrote(row, event);
    else if (event.type == "message.recovered"_L1)
        recoveredMessage(row, event);
    else if (row.previewMessage == event.subject && event.type == "message.edited"_L1)
        row.preview = event.data["preview"_L1].toString();
    else if (row.previewMessage == event.subject && row.previewAuthor != "customer"_L1)
        row.previewStatus = statusAfter(row.previewStatus, event);
    if (const qint64 from = event.data["window_from"_L1].toInteger(); from > 0)
        openWindow(row, from);
}

} // namespace waypost::conversations
