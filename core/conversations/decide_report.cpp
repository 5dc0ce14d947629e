// SPDX-FileCopyrightText: 2026 The Waypost authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/conversations/decide.h"
#include "core/conversations/evolve.h"
#include "core/conversations/facts.h"

namespace waypost::conversations {

namespace {
using namespace Qt::StringLiterals;

QJsonObject statusFact(const QString &status, const Command &command)
{
    QJsonObject fact {{u"fact"_s, u"status"_s}, {u"status"_s, status}};
    const qint64 at = command.data["at"_L1].toInteger();
    fact.insert("at"_L1, at > 0 ? at : command.at);
    if (const QJsonObject error = command.data["error"_L1].toObject(); !error.isEmpty())
        fact.insert("error"_L1, error);
    return fact;
}

bool isReported(const QString &status)
{
    return laterStatus(u"unknown"_s, status) == status && status != "unknown"_L1;
}

/// The message row after the event, to see whether it changes anything.
bool changes(const Message &message, const Event &event)
{
    Message after = message;
    evolveMessage(after, event.subject, event);
    return write(after) != write(message);
}

/// A status of an attempt that was given up: only that it arrived after all still counts.
bool isOutdated(const Message &message, const QString &providerId, const QString &status)
{
    return message.providerId != providerId && (status == "sent"_L1 || status == "failed"_L1);
}

Events keepForLater(const Command &command, const QString &providerId, const QString &status,
                    Deciding &deciding)
{
    Event event {0, u"message.foretold"_s, deciding.ids.next(), command.at, command.actor, command.id, {}};
    event.data = {{u"target"_s, providerId}, {u"fact"_s, statusFact(status, command)}};
    const auto kept = loadAs<EarlyFacts>(deciding.rows, u"early_facts"_s, providerId);
    return kept && arrayFrom(kept->facts).contains(event.data["fact"_L1]) ? Events {} : Events {event};
}
} // namespace

Result<Events> decideReport(const Command &command, Deciding &deciding)
{
    Rows &rows = deciding.rows;
    const QString providerId = command.data["provider_id"_L1].toString();
    const QString status = command.data["status"_L1].toString();
    const QString ours = command.data["message"_L1].toString();
    if (providerId.isEmpty())
        return badValue(u"A status needs the provider's id of its message."_s);
    if (!isReported(status))
        return Events {}; // a word we do not know says nothing we could show
    const auto receipt = loadAs<Receipt>(rows, u"receipts"_s, providerId);
    if (!receipt && ours.isEmpty())
        return keepForLater(command, providerId, status, deciding);
    const QString id = receipt ? receipt->message : ours;
    const auto message = messageAt(rows, id);
    if (!message || message->direction != "out"_L1)
        return Events {}; // of a reaction, or of another program on the same number
    if (receipt && isOutdated(*message, providerId, status))
        return Events {};
    Event event {0, u"message.reported"_s, id, command.at, command.actor, command.id, {}};
    event.data = {{u"conversation"_s, message->conversation},
                  {u"facts"_s, QJsonArray {statusFact(status, command)}}};
    if (receipt)
        event.data.insert("provider_id"_L1, providerId);
    else
        bringProviderId(event.data, providerId, rows);
    return receipt && !changes(*message, event) ? Events {} : Events {event};
}

Result<Events> decideOutcome(const Command &command, Rows &rows)
{
    const auto message = messageAt(rows, command.subject);
    if (!message)
        return noSuchMessage();
    if (message->direction != "out"_L1)
        return Events {};
    Event event = eventOf(command, {});
    event.data = {{u"conversation"_s, message->conversation}};
    if (command.type == "message.accepted"_L1) {
        const QString providerId = command.data["provider_id"_L1].toString();
        if (providerId.isEmpty())
            return badValue(u"An accepted message needs the provider's id."_s);
        event.type = u"message.accepted"_s;
        if (rows.load(u"receipts"_s, providerId))
            event.data.insert("provider_id"_L1, providerId);
        else
            bringProviderId(event.data, providerId, rows);
        return changes(*message, event) ? Events {event} : Events {};
    }
    if (command.type == "message.uncertain"_L1 && !message->providerId.isEmpty())
        return Events {}; // a status or an answer was faster
    const QString status = command.type == "message.sending"_L1 ? u"sending"_s
        : command.type == "message.uncertain"_L1                ? u"unknown"_s
                                                                : u"failed"_s;
    event.type = command.type; // message.sending, .uncertain, .failed: named alike as wish and as fact
    event.data.insert("facts"_L1, QJsonArray {statusFact(status, command)});
    return changes(*message, event) ? Events {event} : Events {};
}

} // namespace waypost::conversations
