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
    if (event.type == "message.replied"_L1 || event.type == "message.retried"_L1)
        return u"queued"_s;
    if (event.type == "message.echoed"_L1)
        return u"sent"_s;
    const bool waits = laterStatus(status, u"sent"_s) != status;
    if (event.type == "message.accepted"_L1 && waits)
        return u"sending"_s; // from "unknown" too: now it is known, only the customer's side has not told yet
    return status;
}
} // namespace

QString statusAfter(const QString &status, const Event &event)
{
    QString after = statusByType(status, event);
    for (const auto &fact : event.data["facts"_L1].toArray())
        if (fact["fact"_L1].toString() == "status"_L1)
            after = laterStatus(after, fact["status"_L1].toString());
    return after;
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
    } else if (event.type == "message.replied"_L1) {
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
