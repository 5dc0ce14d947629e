// SPDX-FileCopyrightText: 2026 The Waypost authors
// SPDX-License-Identifier: GPL-3.0-or-later
// snooze, merge, unmerge, split, block, unblock
#include "app/ctl/command.h"

#include <QDateTime>

namespace waypost::ctl {

namespace {
using namespace Qt::StringLiterals;

/// "+30s", "+5m", "+2h", "+1d", or a time as in 2026-03-31T09:00:00Z; 0: neither.
qint64 timeFrom(const QString &text, qint64 nowMs)
{
    if (!text.startsWith(u'+')) {
        const QDateTime time = QDateTime::fromString(text, Qt::ISODate);
        return time.isValid() ? time.toMSecsSinceEpoch() : 0;
    }
    static const QHash<QChar, qint64> units {
        {u's', 1'000}, {u'm', 60'000}, {u'h', 3'600'000}, {u'd', 24LL * 3'600'000}};
    bool isNumber = false;
    const qint64 number = text.mid(1, text.size() - 2).toInt(&isNumber);
    const qint64 unit = units.value(text.back());
    return isNumber && number > 0 && unit > 0 ? nowMs + number * unit : 0;
}

/// The customer of a conversation, once this home has caught up.
Result<conversations::Conversation> conversationNamed(Call &call)
{
    if (const auto live = openLive(call); !live)
        return live.error();
    const QString id = call.arguments[0];
    const auto row = call.station.ask<std::optional<sync::ListedConversation>>(
        [id](sync::View &view) { return view.conversation(id); });
    if (row)
        return row->conversation;
    return Error {u"no_such_conversation"_s,
                  u"There is no such conversation. Choose one from the list and try again."_s};
}
} // namespace

int runSnooze(Call &call)
{
    const QString when = call.arguments.value(1, u"reply"_s);
    QJsonObject data;
    if (when == "again"_L1)
        data = {{u"again"_s, true}};
    else if (when == "reply"_L1 || when == "window"_L1)
        data = {{u"mode"_s, when}};
    else if (const qint64 until = timeFrom(when, call.station.nowMs()); until > 0)
        data = {{u"until"_s, until}};
    else {
        (void)call.output.error(
            {u"usage"_s, u"Write +5m, +2h, +1d, a time as 2026-03-31T09:00:00Z, reply, window or again."_s});
        return Usage;
    }
    if (call.options.value(u"keep-asleep"_s) == "yes"_L1)
        data.insert("keep_asleep"_L1, true);
    return giveOnce(call, u"conversation.snooze"_s, call.arguments[0], data, u"It sleeps."_s);
}

int runMerge(Call &call)
{
    return giveOnce(call, u"conversation.merge"_s, call.arguments[0], {{u"into"_s, call.arguments[1]}},
                    u"They are one now."_s);
}

int runUnmerge(Call &call)
{
    return giveOnce(call, u"conversation.unmerge"_s, call.arguments[0], {}, u"It is on its own again."_s);
}

int runSplit(Call &call)
{
    return giveOnce(call, u"conversation.split"_s, call.arguments[0],
                    {{u"messages"_s, QJsonArray::fromStringList(call.arguments.mid(1))}},
                    u"The messages have a conversation of their own; its id is the command's."_s);
}

int runBlock(Call &call)
{
    const auto row = conversationNamed(call);
    if (!row)
        return call.output.error(row.error());
    return giveOnce(call, u"contact.block"_s, row->contact,
                    {{u"why"_s, call.options.value(u"why"_s)}, {u"channels"_s, QJsonArray {row->channel}}},
                    u"The customer is blocked."_s);
}

int runUnblock(Call &call)
{
    const auto row = conversationNamed(call);
    if (!row)
        return call.output.error(row.error());
    return giveOnce(call, u"contact.unblock"_s, row->contact, {{u"why"_s, call.options.value(u"why"_s)}},
                    u"The customer may write again."_s);
}

} // namespace waypost::ctl
