// SPDX-FileCopyrightText: 2026 The Waypost authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/conversations/decide.h"

#include <algorithm>
#include <array>

namespace waypost::conversations {

namespace {
using namespace Qt::StringLiterals;

constexpr qint64 longestSnoozeMs = 366LL * 24 * 3600 * 1000;

struct SnoozeWish {
    QString mode;
    qint64 until = 0;
    bool keepAsleep = false;
};

SnoozeWish wishOf(const Command &command, const Conversation &row)
{
    if (command.data["again"_L1].toBool())
        return {row.snoozeMode, row.wokenFrom, false};
    const qint64 until = command.data["until"_L1].toInteger();
    const QString usual = until > 0 ? u"time"_s : u"reply"_s;
    return {command.data["mode"_L1].toString(usual), until, command.data["keep_asleep"_L1].toBool()};
}

/// When it wakes by the clock; 0: never.
Result<qint64> wakingTime(const SnoozeWish &wish, const Command &command, const Conversation &row)
{
    if (wish.mode == "reply"_L1) {
        if (wish.keepAsleep)
            return badValue(u"Choose when it wakes: nothing would wake it like that."_s);
        return qint64(0);
    }
    if (wish.mode == "window"_L1) {
        if (row.windowUntil - wakeBeforeWindowMs > command.at)
            return row.windowUntil - wakeBeforeWindowMs;
        return badValue(u"The reply window closes within the hour or is closed. Choose a time instead."_s);
    }
    if (wish.mode != "time"_L1)
        return badValue(u"Choose one of time, reply and window."_s);
    if (wish.until <= command.at || wish.until > command.at + longestSnoozeMs)
        return badValue(u"Choose a time from now on and within a year."_s);
    return wish.until;
}
} // namespace

Result<Events> decideSnooze(const Command &command, const Conversation &row, Rows &)
{
    if (command.data["again"_L1].toBool() && row.wokenFrom == 0)
        return badValue(u"No message has cut a snooze short. Choose a time."_s);
    const SnoozeWish wish = wishOf(command, row);
    const auto until = wakingTime(wish, command, row);
    if (!until)
        return until.error();
    if (row.status == "snoozed"_L1 && row.snoozedUntil == *until && row.snoozeMode == wish.mode
        && (row.keepAsleep > 0) == wish.keepAsleep)
        return Events {};
    Event event = eventOf(command, u"conversation.snoozed"_s);
    event.data = {{u"until"_s, *until}, {u"mode"_s, wish.mode}, {u"keep_asleep"_s, wish.keepAsleep}};
    return Events {event};
}

/// A timer of before may still come when somebody has changed his mind: then there is nothing to do.
Result<Events> decideWake(const Command &command, Rows &rows)
{
    const auto row = conversationAt(rows, command.subject);
    if (!row || row->status != "snoozed"_L1 || row->snoozedUntil == 0 || row->snoozedUntil > command.at)
        return Events {};
    Event event = eventOf(command, u"conversation.woken"_s);
    event.data = {{u"until"_s, row->snoozedUntil}};
    return Events {event};
}

QList<Timer> timersOfConversations(const Event &event, Rows &rows)
{
    const bool message = event.type.startsWith("message."_L1);
    if (!message && !event.type.startsWith("conversation."_L1))
        return {};
    const QString id = message ? event.data["conversation"_L1].toString() : event.subject;
    const auto row = id.isEmpty() ? std::nullopt : conversationAt(rows, id);
    if (!row)
        return {};
    const Timer timer {u"wake:"_s + id, row->snoozedUntil, u"conversation.wake"_s, id};
    if (row->status == "snoozed"_L1)
        return event.type == "conversation.snoozed"_L1 || (message && row->snoozeMode == "window"_L1)
            ? QList<Timer> {timer}
            : QList<Timer> {};
    static constexpr std::array ending {"conversation.woken"_L1, "conversation.reopened"_L1,
                                        "conversation.resolved"_L1, "conversation.merged"_L1};
    const bool ended = std::any_of(ending.begin(), ending.end(),
                                   [&](QLatin1StringView type) { return event.type == type; });
    return ended ? QList<Timer> {{timer.id, 0, timer.type, id}} : QList<Timer> {};
}

} // namespace waypost::conversations
