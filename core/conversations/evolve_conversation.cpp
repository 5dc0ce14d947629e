// SPDX-FileCopyrightText: 2026 The Waypost authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/text.h"
#include "core/conversations/decide.h"
#include "core/conversations/evolve.h"
#include "core/conversations/facts.h"
#include "core/conversations/later.h"
#include "core/conversations/merging.h"

#include <algorithm>
#include <array>

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
    if (row.status == "snoozed"_L1 && row.snoozeMode == "window"_L1)
        row.snoozedUntil = row.windowUntil - wakeBeforeWindowMs;
}

/// The window is the number's: what came by another one does not open it.
bool cameByItsChannel(const Conversation &row, const Event &event)
{
    return event.data["channel"_L1].toString() == row.channel;
}

/// Part of a survey: it is seen, and it opens the window, but nobody waits for anything.
bool ofSurvey(const Event &event)
{
    return event.data["survey"_L1].toBool();
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
    if (ofSurvey(event)) {
        showIfNewest(row, event);
        if (cameByItsChannel(row, event))
            openWindow(row, event.at);
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
    if (cameByItsChannel(row, event))
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
    if (!ofSurvey(event))
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

/// Remembers when somebody else came to see it, so that catching up can tell who has to be sent the whole.
void notePlaces(Conversation &row, const Conversation &before, const Event &event)
{
    if (event.type == "conversation.opened"_L1)
        row.openedSeq = row.movedSeq = event.seq;
    if (row.team != before.team || row.assignee != before.assignee || row.guests != before.guests)
        row.movedSeq = event.seq;
    if (before.status == "closed"_L1 && row.status != "closed"_L1)
        row.backSeq = event.seq;
}

bool isAboutMerging(const Event &event)
{
    static constexpr std::array types {"conversation.merged"_L1, "conversation.absorbed"_L1,
                                       "conversation.unmerged"_L1, "conversation.released"_L1,
                                       "conversation.split"_L1};
    return std::any_of(types.begin(), types.end(),
                       [&](QLatin1StringView type) { return event.type == type; });
}

void evolveWords(Conversation &row, const Event &event)
{
    if (event.type == "message.received"_L1)
        customerWrote(row, event);
    else if (isReply(event))
        agentReplied(row, event);
    else if (event.type == "message.echoed"_L1)
        phoneWrote(row, event);
    else if (event.type == "message.recovered"_L1)
        recoveredMessage(row, event);
    else if (event.data.contains("shown"_L1))
        takeBack(row, event);
    else if (row.previewMessage == event.subject && event.type == "message.edited"_L1)
        row.preview = event.data["preview"_L1].toString();
    else if (row.previewMessage == event.subject && row.previewAuthor != "customer"_L1)
        row.previewStatus = statusAfter(row.previewStatus, event);
    if (const qint64 from = event.data["window_from"_L1].toInteger(); from > 0)
        openWindow(row, from);
    evolveScheduled(row, event);
}

void evolveItself(Conversation &row, const Event &event)
{
    if (event.type.startsWith("lease."_L1))
        return evolveLease(row, event);
    if (!event.type.startsWith("conversation."_L1))
        return evolveWords(row, event);
    const Conversation before = row;
    evolveTriage(row, event);
    notePlaces(row, before, event);
}
} // namespace

void landInList(Conversation &row, const Event &event)
{
    evolveWords(row, event);
}

void openWindowBeside(Conversation &row, const Event &event)
{
    openWindow(row, event.data["window_from"_L1].toInteger(event.at));
}

void evolvePlace(Conversation &row, const Event &event)
{
    static constexpr std::array places {"conversation.assigned"_L1, "conversation.team_set"_L1,
                                        "conversation.followed"_L1};
    const Conversation before = row;
    if (std::any_of(places.begin(), places.end(), [&](QLatin1StringView type) { return event.type == type; }))
        evolveTriage(row, event);
    else if (event.data["unassign"_L1].toString() == row.assignee)
        row.assignee.clear();
    notePlaces(row, before, event);
}

void evolveConversation(Conversation &row, const QString &key, const Event &event)
{
    if (key != event.subject && key != event.data["conversation"_L1].toString())
        return evolveAlongside(row, key, event);
    if (isAboutMerging(event)) {
        const Conversation before = row;
        evolveMerging(row, event);
        return notePlaces(row, before, event);
    }
    if (!row.apart.isEmpty()) {
        Conversation apart = conversationFrom(objectFrom(row.apart));
        evolveItself(apart, event);
        row.apart = textOf(jsonOf(apart));
    }
    evolveItself(row, event);
}

} // namespace waypost::conversations
