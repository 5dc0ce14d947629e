// SPDX-FileCopyrightText: 2026 The Waypost authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/conversations/evolve.h"
#include "core/conversations/facts.h"

#include <algorithm>
#include <array>

namespace waypost::conversations {

namespace {
using namespace Qt::StringLiterals;

void beginMessage(Message &row, const Event &event, QLatin1StringView direction)
{
    row.conversation = event.data["conversation"_L1].toString();
    row.direction = direction;
    row.author = event.actor;
    row.at = event.at;
    row.seq = event.seq;
    row.kind = event.data["kind"_L1].toString();
    row.content = textOf(event.data["content"_L1].toObject());
    row.replyTo = event.data["reply_to"_L1].toString();
    row.forwarded = event.data["forwarded"_L1].toInteger();
    if (const QJsonObject referral = event.data["referral"_L1].toObject(); !referral.isEmpty())
        row.referral = textOf(referral);
}

void sendAgain(Message &row, const Event &event)
{
    row.attempt = event.data["attempt"_L1].toInteger();
    row.providerId.clear();
    row.sentAt = 0;
    row.errorCode = 0;
    row.errorText.clear();
    row.dismissedAt = 0;
}

/// As the desktop had it, at its time; it owes nothing and waits for nothing.
void recoverMessage(Message &row, const Event &event)
{
    beginMessage(row, event, event.data["direction"_L1].toString() == "in"_L1 ? "in"_L1 : "out"_L1);
    row.author = event.data["author"_L1].toString();
    row.at = event.data["written_at"_L1].toInteger();
    row.status = event.data["status"_L1].toString();
    row.editedAt = event.data["edited_at"_L1].toInteger();
    row.revokedAt = event.data["revoked_at"_L1].toInteger();
    row.recoveredAt = event.at;
}

/// The ticks by the event's type alone; what it tells beside that is in its facts.
QString statusByType(const QString &status, const Event &event)
{
    struct Told {
        QLatin1StringView type;
        QLatin1StringView status;
    };
    static constexpr std::array told {
        Told {"message.retried"_L1, "queued"_L1},      Told {"message.released"_L1, "queued"_L1},
        Told {"message.scheduled"_L1, "scheduled"_L1}, Told {"message.rescheduled"_L1, "scheduled"_L1},
        Told {"message.stopped"_L1, "stopped"_L1},     Told {"message.cancelled"_L1, "cancelled"_L1},
        Told {"message.echoed"_L1, "sent"_L1}};
    if (event.type == "message.replied"_L1)
        return event.data["due_at"_L1].toInteger() > 0 ? u"held"_s : u"queued"_s;
    const auto it
        = std::find_if(told.begin(), told.end(), [&](const Told &each) { return event.type == each.type; });
    if (it != told.end())
        return it->status;
    const bool waits = laterStatus(status, u"sent"_s) != status;
    if (event.type == "message.accepted"_L1 && waits)
        return u"sending"_s; // from "unknown" too: now it is known, only the customer's side has not told yet
    return status;
}
} // namespace

bool isReply(const Event &event)
{
    return event.type == "message.replied"_L1
        || (event.type == "message.released"_L1 && event.data["was"_L1].toString() != "held"_L1);
}

QString statusAfter(const QString &status, const Event &event)
{
    QString after = statusByType(status, event);
    for (const auto &fact : event.data["facts"_L1].toArray())
        if (fact["fact"_L1].toString() == "status"_L1)
            after = laterStatus(after, fact["status"_L1].toString());
    return after;
}

/// What waits: until when, and what is needed when it goes out or is taken back.
void evolveWaiting(Message &row, const Event &event)
{
    const QJsonObject &data = event.data;
    row.dueAt = data["due_at"_L1].toInteger();
    row.stopped = event.type == "message.stopped"_L1 ? textOf(data["error"_L1].toObject()) : QString();
    if (data.contains("prior"_L1))
        row.prior = data["prior"_L1].toString();
    if (data.contains("overrode"_L1))
        row.overrode = data["overrode"_L1].toInteger();
    if (data.contains("content"_L1)) {
        row.kind = data["kind"_L1].toString();
        row.content = textOf(data["content"_L1].toObject());
    }
    if (event.type == "message.released"_L1)
        row.undo.clear();
    else if (data.contains("undo"_L1))
        row.undo = textOf(data["undo"_L1].toObject());
    if (event.type == "message.released"_L1 && isReply(event)) {
        row.at = event.at;
        row.seq = event.seq;
    }
}

void evolveMessage(Message &row, const QString &key, const Event &event)
{
    if (event.type == "conversation.split"_L1) {
        row.conversation = event.data["into"_L1].toString();
        return;
    }
    if (key != event.subject) { // one of those that quote it
        row.replyTo = event.subject;
        return;
    }
    if (event.type == "message.received"_L1) {
        beginMessage(row, event, "in"_L1);
        row.recoveredAt = 0; // the provider told it once more: now it is vouched for
    } else if (event.type == "message.echoed"_L1) {
        beginMessage(row, event, "out"_L1);
        row.sentAt = event.at;
    } else if (event.type == "message.replied"_L1 || event.type == "message.scheduled"_L1) {
        beginMessage(row, event, "out"_L1);
        row.command = event.cause;
        row.attempt = 1;
    } else if (event.type == "message.recovered"_L1) {
        recoverMessage(row, event);
    } else if (event.type == "message.retried"_L1) {
        sendAgain(row, event);
    } else if (event.type == "message.dismissed"_L1) {
        row.dismissedAt = event.at;
    }
    static constexpr std::array waiting {
        "message.replied"_L1, "message.scheduled"_L1, "message.rescheduled"_L1, "message.released"_L1,
        "message.stopped"_L1, "message.cancelled"_L1, "message.echoed"_L1};
    if (std::find(waiting.begin(), waiting.end(), event.type) != waiting.end())
        evolveWaiting(row, event);
    // A reaction's, an edit's or a revocation's own id is not the message's.
    static constexpr std::array naming {"message.received"_L1, "message.echoed"_L1, "message.accepted"_L1,
                                        "message.reported"_L1};
    const QString providerId = event.data["provider_id"_L1].toString();
    if (row.providerId.isEmpty() && std::find(naming.begin(), naming.end(), event.type) != naming.end())
        row.providerId = providerId;
    if (row.direction == "out"_L1)
        row.status = statusByType(row.status, event);
    for (const auto &fact : event.data["facts"_L1].toArray())
        applyFact(row, fact.toObject());
}

} // namespace waypost::conversations
