// SPDX-FileCopyrightText: 2026 The Waypost authors
// SPDX-License-Identifier: GPL-3.0-or-later
// conversations, messages
#include "app/ctl/command.h"
#include "core/sync/conversationexport.h"

#include <QDateTime>

namespace waypost::ctl {

namespace {
using namespace Qt::StringLiterals;
using sync::EntryKind;

constexpr int usualLimit = 50;
constexpr int largestLimit = 10'000;

int limitOf(const Call &call)
{
    return qBound(1, call.options.value(u"limit"_s, QString::number(usualLimit)).toInt(), largestLimit);
}

QString timeText(qint64 at)
{
    return QDateTime::fromMSecsSinceEpoch(at, Qt::UTC).toString(u"yyyy-MM-dd HH:mm:ss"_s);
}

/// The list that --view or --filter names.
sync::ListQuery listOf(const Call &call)
{
    sync::ListQuery query;
    query.view = call.options.value(u"view"_s, u"open"_s);
    query.filter = call.options.value(u"filter"_s);
    if (!query.filter.isEmpty())
        query.view = u"filter"_s;
    if (query.view.startsWith("team:"_L1)) {
        query.team = query.view.mid(5);
        query.view = u"team"_s;
    }
    return query;
}

QJsonObject conversationObject(const sync::ListedConversation &listed)
{
    QJsonObject object = rowObject(u"conversations"_s, write(listed.conversation));
    object.insert("id"_L1, listed.id);
    object.insert("contact_name"_L1, listed.contactName);
    object.insert("draft"_L1, listed.draft);
    object.insert("pending"_L1, listed.pending);
    object.insert("last"_L1, timeText(listed.conversation.lastAt));
    return object;
}

QJsonObject entryObject(const sync::TimelineEntry &entry)
{
    QJsonObject object;
    if (entry.kind == EntryKind::Message) {
        object = rowObject(u"messages"_s, write(entry.message));
        object.insert(
            "text"_L1,
            conversations::wordsOf(conversations::contentFromJson(object["content"_L1].toObject())));
    } else if (entry.kind == EntryKind::Note) {
        object = rowObject(u"notes"_s, write(entry.note));
        object.insert("text"_L1, entry.note.body);
    } else {
        object = rowObject(u"activities"_s, write(entry.activity));
        object.insert("text"_L1, entry.activity.what);
        object.insert("author"_L1, entry.activity.actor);
    }
    object.insert("id"_L1, entry.id);
    object.insert("entry"_L1,
                  entry.kind == EntryKind::Message    ? u"message"_s
                      : entry.kind == EntryKind::Note ? u"note"_s
                                                      : u"activity"_s);
    object.insert("time"_L1, timeText(entry.at));
    if (entry.refused)
        object.insert("refused"_L1,
                      QJsonObject {{u"code"_s, entry.refused->code}, {u"text"_s, entry.refused->text}});
    return object;
}
} // namespace

int runConversations(Call &call)
{
    if (const auto live = openLive(call); !live)
        return call.output.error(live.error());
    sync::ListQuery query = listOf(call);
    query.limit = limitOf(call);
    const auto found = call.station.ask<QList<sync::ListedConversation>>(
        [query](sync::View &view) { return view.conversations(query); });
    QJsonArray list;
    for (const sync::ListedConversation &listed : found)
        list << conversationObject(listed);
    call.output.list(list, {u"id"_s, u"last"_s, u"status"_s, u"unread"_s, u"contact_name"_s, u"preview"_s});
    return Success;
}

int runConversationsExport(Call &call)
{
    if (const auto live = openLive(call); !live)
        return call.output.error(live.error());
    const auto bytes
        = call.station.ask<QByteArray>([query = listOf(call), now = call.station.nowMs()](sync::View &view) {
              return sync::conversationsCsv(view, query, now);
          });
    if (const auto saved = saveBytes(call.arguments[0], bytes); !saved)
        return call.output.error(saved.error());
    call.output.object({{u"file"_s, call.arguments[0]}, {u"bytes"_s, bytes.size()}});
    return Success;
}

int runMessages(Call &call)
{
    if (const auto live = openLive(call); !live)
        return call.output.error(live.error());
    struct Answer {
        bool known = false;
        QList<sync::TimelineEntry> entries;
    };
    const auto answer
        = call.station.ask<Answer>([id = call.arguments[0], limit = limitOf(call)](sync::View &view) {
              return Answer {view.conversation(id).has_value(), view.timeline(id, limit)};
          });
    if (!answer.known)
        return call.output.error(
            {u"no_such_conversation"_s,
             u"There is no such conversation. List them with \"waypostctl conversations\"."_s});
    QJsonArray list;
    for (const sync::TimelineEntry &entry : answer.entries)
        list.prepend(entryObject(entry));
    call.output.list(list, {u"time"_s, u"entry"_s, u"author"_s, u"status"_s, u"text"_s});
    return Success;
}

} // namespace waypost::ctl
