// SPDX-FileCopyrightText: 2026 The Waypost authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/inbox/duesend.h"

#include "ui/inbox/directory.h"
#include "ui/inbox/words.h"
#include "ui/kit/sentences.h"
#include "ui/kit/timetext.h"

#include <QJsonDocument>

namespace waypost::ui {

namespace {
using namespace Qt::StringLiterals;

DueLine heldLine(const conversations::Message &message, const Directory &directory, qint64 nowMs)
{
    const QString left = dueTime(message, nowMs);
    if (message.author == directory.me())
        return {Words::tr("Goes out in %1").arg(left),
                &Tokens::ink2,
                {{u"undo"_s, Words::tr("Undo")}, {u"send_now"_s, Words::tr("Send now")}}};
    return {Words::tr("%1 sends this in %2").arg(directory.authorName(message.author), left)};
}

DueLine scheduledLine(const conversations::Message &message, const Directory &directory, qint64 nowMs)
{
    const QString when = dueTime(message, nowMs);
    if (message.author != directory.me())
        return {Words::tr("%1 has scheduled this for %2").arg(directory.authorName(message.author), when),
                &Tokens::ink2,
                {{u"undo"_s, Words::tr("Cancel it")}}};
    return {Words::tr("Scheduled for %1. It is checked again before it goes out.").arg(when),
            &Tokens::ink2,
            {{u"change_time"_s, Words::tr("Change the time")},
             {u"send_now"_s, Words::tr("Send now")},
             {u"undo"_s, Words::tr("Cancel it")}}};
}

DueLine stoppedLine(const conversations::Message &message)
{
    const auto why = stoppedBy(message);
    DueLine line {why ? sentence(*why) : Words::tr("It did not go out."), &Tokens::bad};
    if (why && why->code == "stale_reply"_L1)
        line.actions << PartAction {u"stale"_s, Words::tr("Look at both")};
    line.actions << PartAction {u"send_now"_s, Words::tr("Send now")}
                 << PartAction {u"edit"_s, Words::tr("Edit")} << PartAction {u"drop"_s, Words::tr("Drop it")};
    return line;
}
} // namespace

QString dueTime(const conversations::Message &message, qint64 nowMs)
{
    constexpr qint64 soonMs = 60'000;
    const qint64 left = message.dueAt - nowMs;
    if (message.status == "held"_L1 || left < soonMs)
        return TimeText::span(std::max<qint64>(left + 999, 0)); // "0 s" is a promise that is kept late
    const TimeText time;
    return time.sameDay(message.dueAt, nowMs)
        ? time.clock(message.dueAt)
        : Words::tr("%1, %2").arg(time.day(message.dueAt, nowMs), time.clock(message.dueAt));
}

std::optional<Error> stoppedBy(const conversations::Message &message)
{
    if (message.stopped.isEmpty())
        return std::nullopt;
    const QJsonObject why = QJsonDocument::fromJson(message.stopped.toUtf8()).object();
    return Error {why["code"_L1].toString(), why["text"_L1].toString(), why["details"_L1].toObject()};
}

std::optional<DueLine> dueLine(const conversations::Message &message, const Directory &directory,
                               qint64 nowMs)
{
    if (message.status == "held"_L1)
        return heldLine(message, directory, nowMs);
    if (message.status == "scheduled"_L1)
        return scheduledLine(message, directory, nowMs);
    if (message.status == "stopped"_L1)
        return stoppedLine(message);
    return std::nullopt;
}

} // namespace waypost::ui
