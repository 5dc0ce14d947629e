// SPDX-FileCopyrightText: 2026 The Waypost authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/text.h"
#include "core/conversations/collisions.h"
#include "core/conversations/decide.h"
#include "core/conversations/evolve.h"
#include "core/conversations/facts.h"
#include "core/conversations/survey.h"

namespace waypost::conversations {

namespace {
using namespace Qt::StringLiterals;
constexpr qint64 aheadMs = 24LL * 3600 * 1000; ///< a provider's clock further ahead than that is not believed

/// The thread somebody's message belongs to, opened if there was none.
struct OpenedThread {
    QString id;
    QString counts; ///< the conversation it counts for: that one, or what it was merged into
    Conversation row; ///< of `counts`, before the message
    QJsonArray beside; ///< ids of others of the same thread
    bool blocked = false; ///< the sender is
    Events events;
};

qint64 toldAt(const Command &command)
{
    const qint64 at = command.data["at"_L1].toInteger();
    return at <= 0 || at > command.at + aheadMs ? command.at : at;
}

Event intakeEvent(const Command &command, QString type, QString subject, const QString &actor)
{
    Event event {0, std::move(type), std::move(subject), toldAt(command), actor, command.id, {}};
    return event;
}

bool fromPhone(const Command &command)
{
    return command.data.contains("to"_L1);
}

QString actorOf(const Command &command)
{
    return fromPhone(command) ? u"phone"_s : u"customer"_s;
}

/// The conversation of the message that is quoted, if it is one of the same thread: it may have been split.
QString quotedConversation(const Command &command, const QString &contact, Rows &rows)
{
    const auto receipt = loadAs<Receipt>(rows, u"receipts"_s, command.data["reply_to"_L1].toString());
    const auto message = receipt ? messageAt(rows, receipt->message) : std::nullopt;
    const auto row = message ? conversationAt(rows, message->conversation) : std::nullopt;
    return row && row->contact == contact && row->channel == command.data["channel"_L1].toString()
        ? message->conversation
        : QString();
}

/// Of a thread that is there: its newest conversation, or that of what is quoted.
void findIn(const Thread &thread, const QString &quoted, OpenedThread &opened, Rows &rows)
{
    opened.id = quoted.isEmpty() ? thread.conversation : quoted;
    for (const auto &other : arrayFrom(thread.others))
        if (other != opened.id)
            opened.beside << other;
    if (thread.conversation != opened.id)
        opened.beside << thread.conversation;
    opened.row = conversationAt(rows, opened.id).value_or(Conversation {});
    opened.counts = opened.id;
    if (opened.row.mergedInto.isEmpty())
        return;
    opened.counts = opened.row.mergedInto;
    opened.row = conversationAt(rows, opened.counts).value_or(Conversation {});
}

Result<OpenedThread> openThread(const Command &command, Deciding &deciding)
{
    const auto person
        = contacts::Sender::fromJson(command.data[fromPhone(command) ? "to"_L1 : "sender"_L1].toObject());
    contacts::Observed observed = contacts::observe(person, command, deciding);
    const QString channel = command.data["channel"_L1].toString();
    if (observed.contact.isEmpty() || channel.isEmpty())
        return badValue(u"A message needs a channel and a sender with a phone number or a user id."_s);
    OpenedThread opened;
    opened.events = observed.events;
    opened.blocked = blockedSince(observed.contact, deciding.rows) > 0;
    if (const auto thread = loadAs<Thread>(deciding.rows, u"threads"_s, channel + u'/' + observed.contact)) {
        findIn(*thread, quotedConversation(command, observed.contact, deciding.rows), opened, deciding.rows);
        return opened;
    }
    opened.id = deciding.ids.next();
    opened.counts = opened.id;
    opened.row.status = u"open"_s;
    Event event = intakeEvent(command, u"conversation.opened"_s, opened.id, actorOf(command));
    event.data = {{u"contact"_s, observed.contact}, {u"channel"_s, channel}};
    if (opened.blocked)
        event.data.insert("blocked"_L1, true);
    opened.events << event;
    return opened;
}

/// Words of the service itself ask for no answer; a call and a welcome request do.
bool isQuiet(const Content &content)
{
    const auto *system = std::get_if<SystemContent>(&content);
    return system && system->what != "request_welcome"_L1 && system->what != "call_connect"_L1;
}

Event foretold(const Command &command, const QString &target, const QJsonObject &fact, Deciding &deciding)
{
    Event event = intakeEvent(command, u"message.foretold"_s, deciding.ids.next(), actorOf(command));
    event.data = {{u"target"_s, target}, {u"fact"_s, fact}};
    return event;
}

/// The file's own row, and its id in the content.
void announceMedia(const Command &command, Content &content, Events &events, Deciding &deciding)
{
    const QJsonObject media = command.data["media"_L1].toObject();
    auto *file = std::get_if<MediaContent>(&content);
    if (!file || media.isEmpty())
        return;
    file->media = deciding.ids.next();
    Event event = intakeEvent(command, u"media.announced"_s, file->media, actorOf(command));
    event.data = media;
    event.data.insert("channel"_L1, command.data["channel"_L1]);
    events << event;
}

void quote(const Command &command, Event &event, Events &events, Deciding &deciding)
{
    const QString target = command.data["reply_to"_L1].toString();
    if (target.isEmpty())
        return;
    const auto receipt = loadAs<Receipt>(deciding.rows, u"receipts"_s, target);
    const bool known = receipt && !receipt->message.isEmpty();
    event.data.insert("reply_to"_L1, known ? receipt->message : u"?"_s);
    if (!known)
        events << foretold(command, target, {{u"fact"_s, u"quote"_s}, {u"message"_s, event.subject}},
                           deciding);
}

/// Writes into the event that it answers a survey, and how; false: it does not.
bool answersSurvey(const Command &command, const Content &content, const Conversation &row, Event &event,
                   Rows &rows)
{
    const QString target = command.data["reply_to"_L1].toString();
    const auto receipt = target.isEmpty() ? std::nullopt : loadAs<Receipt>(rows, u"receipts"_s, target);
    if (!target.isEmpty() && !receipt)
        return false;
    const auto answer = surveyAnswerIn(content, receipt ? receipt->message : QString(), row, event.at, rows);
    if (!answer)
        return false;
    event.data.insert("survey"_L1, true);
    if (answer->score >= 0) {
        event.data.insert("answers"_L1, answer->question);
        event.data.insert("rating"_L1, answer->rating);
        event.data.insert("score"_L1, answer->score);
        event.data.insert("words"_L1, answer->words);
    }
    return true;
}

/// The words as they are after the facts that came before the message.
void describe(Event &event, const Content &content)
{
    event.data.insert("kind"_L1, kindOf(content));
    event.data.insert("content"_L1, toJson(content));
    if (!event.data.contains("facts"_L1)) {
        event.data.insert("preview"_L1, previewOf(content));
        return;
    }
    Message message;
    evolveMessage(message, event.subject, event);
    event.data.insert("preview"_L1, previewOf(contentFromJson(objectFrom(message.content))));
}
} // namespace

Result<Events> decideReceive(const Command &command, Deciding &deciding)
{
    const QString providerId = command.data["provider_id"_L1].toString();
    if (providerId.isEmpty())
        return badValue(u"A message needs the provider's id."_s);
    if (deciding.rows.load(u"receipts"_s, providerId))
        return Events {};
    Result<OpenedThread> opened = openThread(command, deciding);
    if (!opened)
        return opened.error();
    Events events = opened->events;
    Content content = contentFromJson(command.data["content"_L1].toObject());
    announceMedia(command, content, events, deciding);

    const auto there = messageAt(deciding.rows, command.id);
    const bool free = isId(command.id) && (!there || there->recoveredAt > 0);
    Event event = intakeEvent(command, fromPhone(command) ? u"message.echoed"_s : u"message.received"_s,
                              free ? command.id : deciding.ids.next(), actorOf(command));
    event.data = {{u"conversation"_s, opened->id}, {u"channel"_s, command.data["channel"_L1]}};
    for (const auto key : {"forwarded"_L1, "referral"_L1})
        if (command.data.contains(key))
            event.data.insert(key, command.data[key]);
    if (command.data["referral"_L1]["source_type"_L1].toString() == "ad"_L1)
        event.data.insert("ad"_L1, true);
    const bool quiet = isQuiet(content) || (opened->blocked && !fromPhone(command));
    if (quiet)
        event.data.insert("quiet"_L1, true);
    else if (!opened->beside.isEmpty() && !fromPhone(command))
        event.data.insert("beside"_L1, opened->beside);
    if (opened->blocked)
        event.data.insert("blocked"_L1, true);
    const bool survey
        = !quiet && !fromPhone(command) && answersSurvey(command, content, opened->row, event, deciding.rows);
    if (fromPhone(command))
        event.data.insert("prior"_L1, opened->row.outMessage);
    if (opened->counts != opened->id)
        event.data.insert("lands"_L1, opened->counts);
    bringProviderId(event.data, providerId, deciding.rows);
    describe(event, content);
    Events quotes;
    quote(command, event, quotes, deciding);
    events << event;
    events += quotes;
    if (fromPhone(command))
        events += afterOurMessage(event, opened->counts, opened->row, deciding.rows)
            + crossingOf(event, opened->counts, opened->row, deciding.rows);
    else if (!quiet && !survey)
        events += afterCustomersMessage(event, opened->counts, opened->row, deciding.rows);
    return events;
}

namespace {
QJsonObject factOf(const Command &command)
{
    const QJsonObject &data = command.data;
    const qint64 at = toldAt(command);
    if (command.type == "message.edit"_L1)
        return {{u"fact"_s, u"edit"_s}, {u"content"_s, data["content"_L1]}, {u"at"_s, at}};
    if (command.type == "message.revoke"_L1)
        return {{u"fact"_s, u"revoke"_s}, {u"at"_s, at}};
    return {{u"fact"_s, u"reaction"_s},
            {u"by"_s, actorOf(command)},
            {u"emoji"_s, cleanLine(data["emoji"_L1].toString(), 40)},
            {u"at"_s, at}};
}

QString changeEventOf(const QString &commandType)
{
    if (commandType == "message.edit"_L1)
        return u"message.edited"_s;
    return commandType == "message.revoke"_L1 ? u"message.revoked"_s : u"message.reacted"_s;
}

/// Of a message that is not known: kept for it. A reaction opens the window all the same, so it needs its
/// thread.
Result<Events> decideEarlyChange(const Command &command, Deciding &deciding)
{
    Events events;
    QString conversation;
    const bool opensWindow = command.type == "message.react"_L1 && !fromPhone(command);
    if (opensWindow) {
        Result<OpenedThread> opened = openThread(command, deciding);
        if (!opened)
            return opened.error();
        events = opened->events;
        conversation = opened->id;
    }
    Event event = foretold(command, command.data["target"_L1].toString(), factOf(command), deciding);
    event.data.insert("provider_id"_L1, command.data["provider_id"_L1]);
    if (opensWindow) {
        event.data.insert("conversation"_L1, conversation);
        event.data.insert("window_from"_L1, event.at);
    }
    return Events {events << event};
}
} // namespace

Result<Events> decideChange(const Command &command, Deciding &deciding)
{
    const QString providerId = command.data["provider_id"_L1].toString();
    const QString target = command.data["target"_L1].toString();
    if (providerId.isEmpty() || target.isEmpty())
        return badValue(
            u"A reaction, an edit and a revocation need their own provider id and that of their message."_s);
    if (deciding.rows.load(u"receipts"_s, providerId))
        return Events {};
    const auto receipt = loadAs<Receipt>(deciding.rows, u"receipts"_s, target);
    const auto message = receipt ? messageAt(deciding.rows, receipt->message) : std::nullopt;
    if (!message)
        return decideEarlyChange(command, deciding);
    const bool reaction = command.type == "message.react"_L1;
    if (!reaction && (message->direction == "in"_L1) == fromPhone(command))
        return badValue(u"Only who wrote a message can edit or revoke it."_s);

    Event event = intakeEvent(command, changeEventOf(command.type), receipt->message, actorOf(command));
    event.data = {{u"conversation"_s, message->conversation},
                  {u"provider_id"_s, providerId},
                  {u"facts"_s, QJsonArray {factOf(command)}}};
    if (reaction && !fromPhone(command))
        event.data.insert("window_from"_L1, event.at);
    if (command.type == "message.edit"_L1) {
        Message after = *message;
        evolveMessage(after, event.subject, event);
        event.data.insert("preview"_L1, previewOf(contentFromJson(objectFrom(after.content))));
    }
    return Events {event};
}

} // namespace waypost::conversations
