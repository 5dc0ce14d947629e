// SPDX-FileCopyrightText: 2026 The Waypost authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/conversations/collisions.h"
#include "core/conversations/evolve.h"
#include "core/conversations/facts.h"
#include "core/conversations/survey.h"
#include "core/conversations/visibility.h"

#include <algorithm>
#include <array>

namespace waypost::conversations {

namespace {
using namespace Qt::StringLiterals;

constexpr std::array newMessages {"message.received"_L1, "message.replied"_L1, "message.echoed"_L1,
                                  "message.recovered"_L1};
/// Of replies that do not leave at once.
constexpr std::array waitingChanges {"message.scheduled"_L1, "message.rescheduled"_L1, "message.released"_L1,
                                     "message.stopped"_L1, "message.cancelled"_L1};
constexpr std::array activities {"lease.taken"_L1,
                                 "conversation.opened"_L1,
                                 "conversation.assigned"_L1,
                                 "conversation.team_set"_L1,
                                 "conversation.tagged"_L1,
                                 "conversation.priority_set"_L1,
                                 "conversation.resolved"_L1,
                                 "conversation.reopened"_L1,
                                 "conversation.snoozed"_L1,
                                 "conversation.woken"_L1,
                                 "conversation.session_begun"_L1,
                                 "conversation.followed"_L1,
                                 "conversation.attributes_set"_L1,
                                 "conversation.merged"_L1,
                                 "conversation.absorbed"_L1,
                                 "conversation.unmerged"_L1,
                                 "conversation.released"_L1,
                                 "conversation.split"_L1,
                                 "sla.promised"_L1,
                                 "sla.warned"_L1,
                                 "sla.breached"_L1,
                                 "sla.nudged"_L1,
                                 "routing.waits"_L1,
                                 "rating.asked"_L1,
                                 "rating.answered"_L1,
                                 "rating.expired"_L1};
/// What a conversation and those merged into it have in common.
constexpr std::array common {"conversation.assigned"_L1, "conversation.team_set"_L1,
                             "conversation.followed"_L1, "conversation.read"_L1,
                             "conversation.reopened"_L1, "conversation.session_begun"_L1};

template <size_t N> bool isOneOf(const std::array<QLatin1StringView, N> &types, const QString &type)
{
    return std::find(types.begin(), types.end(), type) != types.end();
}

bool isNote(const Event &event)
{
    return event.type == "conversation.noted"_L1 || event.type == "conversation.note_recovered"_L1;
}

QStringList idsIn(const QJsonValue &list)
{
    QStringList ids;
    for (const auto &id : list.toArray())
        ids << id.toString();
    return ids;
}

QStringList mergedInto(const QString &conversation, Rows &rows)
{
    const auto row = loadAs<Conversation>(rows, u"conversations"_s, conversation);
    return row && !row->merged.isEmpty() ? idsIn(arrayFrom(row->merged)) : QStringList {};
}

/// Whose list line shows the message: its own conversation's, and that of what this is merged into.
QStringList showing(const QString &message, const QString &conversation, Rows &rows)
{
    QStringList keys;
    const auto row = loadAs<Conversation>(rows, u"conversations"_s, conversation);
    if (row && row->previewMessage == message)
        keys << conversation;
    const auto other = row && !row->mergedInto.isEmpty()
        ? loadAs<Conversation>(rows, u"conversations"_s, row->mergedInto)
        : std::nullopt;
    if (other && other->previewMessage == message)
        keys << row->mergedInto;
    return keys;
}

QStringList conversationKeys(const Event &event, Rows &rows)
{
    if (event.type.startsWith("conversation."_L1)) {
        if (isNote(event))
            return {};
        return QStringList {event.subject}
        + (isOneOf(common, event.type) ? mergedInto(event.subject, rows) : QStringList {});
    }
    if (event.type.startsWith("lease."_L1))
        return {event.subject};
    if (!event.type.startsWith("message."_L1))
        return {};
    const QString key = event.data["conversation"_L1].toString();
    if (key.isEmpty())
        return {};
    if (isReply(event))
        return QStringList {key} + mergedInto(key, rows);
    if (isOneOf(waitingChanges, event.type))
        return {key};
    if (!isOneOf(newMessages, event.type) && !event.data.contains("window_from"_L1))
        return showing(event.subject, key, rows);
    QStringList keys = QStringList {key} + idsIn(event.data["beside"_L1]);
    if (const QString lands = event.data["lands"_L1].toString(); !lands.isEmpty() && !keys.contains(lands))
        keys << lands;
    return keys;
}

QStringList messageKeys(const Event &event, Rows &rows)
{
    if (event.type == "conversation.split"_L1)
        return idsIn(event.data["messages"_L1]);
    if (!event.type.startsWith("message."_L1) || event.type == "message.foretold"_L1)
        return {};
    QStringList keys {event.subject};
    for (const auto &quoting : event.data["quoted_by"_L1].toArray())
        if (rows.load(u"messages"_s, quoting.toString()))
            keys << quoting.toString();
    return keys;
}

QStringList receiptKeys(const Event &event, Rows &rows)
{
    const QString providerId
        = event.type.startsWith("message."_L1) ? event.data["provider_id"_L1].toString() : QString();
    return providerId.isEmpty() || rows.load(u"receipts"_s, providerId) ? QStringList {}
                                                                        : QStringList {providerId};
}

void evolveReceipt(Receipt &row, const QString &, const Event &event)
{
    row.message = event.type == "message.foretold"_L1 ? QString() : event.subject;
    row.conversation = event.data["conversation"_L1].toString();
}

QStringList earlyKeys(const Event &event, Rows &)
{
    if (event.type == "message.foretold"_L1)
        return {event.data["target"_L1].toString()};
    return event.data["early"_L1].toBool() ? QStringList {event.data["provider_id"_L1].toString()}
                                           : QStringList {};
}

void evolveEarly(EarlyFacts &row, const QString &, const Event &event)
{
    constexpr qsizetype most = 100; // of one message; a stranger's flood must not grow a row without end
    if (event.type != "message.foretold"_L1) {
        row.facts.clear();
        return;
    }
    QJsonArray facts = arrayFrom(row.facts);
    if (const auto fact = event.data["fact"_L1]; !facts.contains(fact) && facts.size() < most)
        facts << fact;
    row.facts = textOf(facts);
}

void evolveNote(Note &row, const QString &, const Event &event)
{
    row.conversation = event.subject;
    row.author = event.actor;
    row.at = event.at;
    row.seq = event.seq;
    row.body = event.data["body"_L1].toString();
    row.mentions = textOf(event.data["mentions"_L1].toArray());
    if (const QJsonArray files = event.data["media"_L1].toArray(); !files.isEmpty())
        row.media = textOf(files);
    if (event.type != "conversation.note_recovered"_L1)
        return;
    row.author = event.data["author"_L1].toString();
    row.at = event.data["written_at"_L1].toInteger();
    row.recoveredAt = event.at;
}

/// Features above this one tell of a conversation, too; a survey's answers are named by its session.
QString conversationToldOf(const Event &event)
{
    return event.data["conversation"_L1].toString(event.subject).section(u'/', 0, 0);
}

/// One command tells each thing of a conversation at most once, so its id and the event's type name the line,
/// in an overlay too. What hands out or promises tells of many at a time, and of several promises.
QStringList activityKeys(const Event &event, Rows &)
{
    if (!isOneOf(activities, event.type) || event.data["with_reply"_L1].toBool()) // says enough
        return {};
    QString key = event.cause + u'/' + event.type.section(u'.', 1);
    const bool own = event.type.startsWith("conversation."_L1) || event.type.startsWith("lease."_L1);
    if (!own || event.data.contains("why"_L1))
        key += u'/' + event.subject;
    for (const auto part : {"clock"_L1, "level"_L1})
        if (event.data.contains(part))
            key += u'/' + event.data[part].toString();
    return {key};
}

void evolveActivity(Activity &row, const QString &, const Event &event)
{
    row.conversation = conversationToldOf(event);
    row.actor = event.actor;
    row.at = event.at;
    row.seq = event.seq;
    row.what = event.type;
    QJsonObject data = event.data;
    for (const auto key :
         {"contact"_L1, "row"_L1, "rest"_L1, "apart"_L1, "messages"_L1, "media"_L1, "terms"_L1, "comment"_L1})
        data.remove(key);
    if (const QJsonObject terms = event.data["terms"_L1].toObject(); !terms.isEmpty())
        data.insert("policy"_L1, terms["name"_L1]);
    if (event.type == "conversation.split"_L1)
        data.insert("count"_L1, event.data["messages"_L1].toArray().size());
    row.data = textOf(data);
}

QStringList mentionKeys(const Event &event, Rows &)
{
    if (event.type == "mention.seen"_L1)
        return {event.subject};
    if (event.type != "conversation.noted"_L1)
        return {};
    QStringList keys;
    for (const QString &named : idsIn(event.data["mentions"_L1]) + idsIn(event.data["teams"_L1]))
        keys << event.cause + u'/' + named;
    return keys;
}

void evolveMention(Mention &row, const QString &key, const Event &event)
{
    if (event.type == "mention.seen"_L1) {
        QJsonArray seenBy = arrayFrom(row.seenBy);
        seenBy << event.actor;
        row.seenBy = textOf(seenBy);
        return;
    }
    const QString named = key.section(u'/', 1);
    row.conversation = event.subject;
    row.note = event.cause;
    (event.data["mentions"_L1].toArray().contains(named) ? row.agent : row.team) = named;
    row.by = event.actor;
    row.at = event.at;
}

/// The newest conversation of a thread is the one that was opened last.
void evolveThread(Thread &row, const QString &, const Event &event)
{
    if (!row.conversation.isEmpty()) {
        QJsonArray others = arrayFrom(row.others);
        others << row.conversation;
        row.others = textOf(others);
    }
    row.conversation = event.subject;
}

QString mediaShownBy(const Event &event)
{
    return isOneOf(newMessages, event.type) || isOneOf(waitingChanges, event.type)
        ? mediaOf(contentFromJson(event.data["content"_L1].toObject()))
        : QString();
}

QStringList mediaKeys(const Event &event, Rows &rows)
{
    if (event.type.startsWith("media."_L1))
        return {event.subject};
    QStringList shown;
    if (event.type == "conversation.split"_L1)
        shown = idsIn(event.data["media"_L1]);
    else if (event.type == "conversation.noted"_L1)
        for (const MediaContent &file : filesIn(event.data["media"_L1].toArray()))
            shown << file.media;
    else
        shown << mediaShownBy(event);
    shown.removeIf([&](const QString &id) { return id.isEmpty() || !rows.load(u"media"_s, id); });
    return shown;
}

void evolveMedia(Media &row, const QString &, const Event &event)
{
    if (event.type == "conversation.split"_L1) {
        row.conversation = event.data["into"_L1].toString();
        return;
    }
    if (event.type == "conversation.noted"_L1) {
        row.conversation = event.subject;
        row.note = event.cause;
        return;
    }
    if (!event.type.startsWith("media."_L1)) {
        if (row.conversation.isEmpty())
            row.conversation = event.data["conversation"_L1].toString();
        return;
    }
    const auto take = [&](QString &field, QLatin1StringView key) {
        if (const QString value = event.data[key].toString(); !value.isEmpty())
            field = value;
    };
    if (row.createdAt == 0)
        row.createdAt = event.at;
    take(row.channel, "channel"_L1);
    take(row.mime, "mime"_L1);
    take(row.name, "name"_L1);
    row.error = event.data["error"_L1].toString();
    if (event.type == "media.lent"_L1) {
        row.lent = event.data["to"_L1].toString();
    } else if (event.type == "media.announced"_L1) {
        row.state = u"remote"_s;
        row.providerId = event.data["provider_id"_L1].toString();
    } else if (event.type == "media.stored"_L1) {
        row.state = u"ready"_s;
        row.size = event.data["size"_L1].toInteger();
        row.hash = event.data["sha256"_L1].toString();
        if (row.providerId.isEmpty() && isId(event.actor))
            row.author = event.actor;
    } else {
        row.state = event.type == "media.failed"_L1 ? u"failed"_s : u"remote"_s;
    }
}
} // namespace

QList<Projection> projections()
{
    const auto noteKeys = [](const Event &event, Rows &) {
        if (event.type == "conversation.note_recovered"_L1)
            return QStringList {event.data["note"_L1].toString()};
        return event.type == "conversation.noted"_L1 ? QStringList {event.cause} : QStringList {};
    };
    const auto threadKeys = [](const Event &event, Rows &) {
        return event.type == "conversation.opened"_L1
            ? QStringList {event.data["channel"_L1].toString() + u'/' + event.data["contact"_L1].toString()}
            : QStringList {};
    };
    return {
        projection<Conversation>(u"conversations"_s, conversationKeys, evolveConversation, true,
                                 {u"last_at"_s, u"contact"_s}),
        projection<Message>(u"messages"_s, messageKeys, evolveMessage, true,
                            {u"conversation, at, seq"_s, u"at, id"_s}),
        projection<Note>(u"notes"_s, noteKeys, evolveNote, true, {u"conversation, at"_s}),
        projection<Activity>(u"activities"_s, activityKeys, evolveActivity, true, {u"conversation, at"_s}),
        projection<Mention>(u"mentions"_s, mentionKeys, evolveMention, true,
                            {u"agent, at"_s, u"team, at"_s, u"conversation"_s}),
        projection<Media>(u"media"_s, mediaKeys, evolveMedia),
        projection<Receipt>(u"receipts"_s, receiptKeys, evolveReceipt, false),
        projection<Thread>(u"threads"_s, threadKeys, evolveThread, false),
        projection<EarlyFacts>(u"early_facts"_s, earlyKeys, evolveEarly, false),
        contactConversationsTable(),
        collisionsTable(),
        surveyQuestionsTable(),
    };
}

} // namespace waypost::conversations
