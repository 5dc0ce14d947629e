// SPDX-FileCopyrightText: 2026 The Waypost authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/conversations/later.h"

#include <QJsonObject>

#include <algorithm>
#include <array>

namespace waypost::conversations {

using namespace Qt::StringLiterals;

void evolveScheduled(Conversation &row, const Event &event)
{
    const bool was = event.data["was"_L1].toString() == "scheduled"_L1;
    const bool is = event.type == "message.scheduled"_L1 || event.type == "message.rescheduled"_L1;
    row.scheduled = std::max<qint64>(0, row.scheduled + (is ? 1 : 0) - (was ? 1 : 0));
}

void takeBack(Conversation &row, const Event &event)
{
    const QJsonObject &data = event.data;
    if (const qint64 waited = data["waiting_since"_L1].toInteger(); waited > 0 && row.status != "closed"_L1)
        row.waitingSince = row.waitingSince == 0 ? waited : std::min(row.waitingSince, waited);
    row.adAt = std::max(row.adAt, data["ad_at"_L1].toInteger());
    if (const qint64 entry = data["entry_until"_L1].toInteger(-1); entry >= 0)
        row.entryUntil = entry;
    if (row.previewMessage != event.subject)
        return;
    const QJsonObject shown = data["shown"_L1].toObject();
    row.preview = shown["preview"_L1].toString();
    row.previewKind = shown["preview_kind"_L1].toString();
    row.previewAuthor = shown["preview_author"_L1].toString();
    row.previewMessage = shown["preview_message"_L1].toString();
    row.previewStatus = shown["preview_status"_L1].toString();
    row.lastAt = shown["last_at"_L1].toInteger(row.lastAt);
}

QList<Timer> timersOfSending(const Event &event, Rows &rows)
{
    static constexpr std::array ending {"message.released"_L1, "message.cancelled"_L1, "message.stopped"_L1};
    Timer timer {u"send:"_s + event.subject, 0, u"message.release"_s, event.subject};
    if (std::any_of(ending.begin(), ending.end(), [&](QLatin1StringView type) { return event.type == type; }))
        return {timer};
    timer.at = event.data["due_at"_L1].toInteger();
    if (timer.at == 0 || !event.type.startsWith("message."_L1) || !rows.load(u"messages"_s, event.subject))
        return {};
    timer.data = {{u"seen"_s, event.data["seen"_L1]},
                  {u"written_at"_s, event.at},
                  {u"resolve"_s, event.data["resolve"_L1]}};
    return {timer};
}

} // namespace waypost::conversations
