// SPDX-FileCopyrightText: 2026 The Waypost authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/conversations/visibility.h"

#include "core/contacts/contacts.h"
#include "core/conversations/decide.h"
#include "core/conversations/facts.h"

#include <algorithm>

namespace waypost::conversations {

namespace {
using namespace Qt::StringLiterals;

bool isEntry(const QString &table)
{
    return std::find(entryTables.begin(), entryTables.end(), table) != entryTables.end();
}

Error noSuchFile()
{
    return {u"no_such_media"_s, u"There is no such file. Ask for one that a message shows."_s};
}

/// All contacts that the command changes. Those of an import it finds by itself; no agent gives it.
QStringList contactsOf(const Command &command, Rows &rows)
{
    if (command.type == "contact.import"_L1)
        return {};
    QStringList ids {command.subject};
    if (command.type == "contact.tell_apart"_L1)
        ids << command.data["other"_L1].toString();
    if (command.type == "contact.merge"_L1) {
        const QString into = command.data["into"_L1].toString();
        ids << into << contacts::personOf(rows, into);
    }
    if (command.type == "contact.unmerge"_L1)
        if (const auto source = loadAs<contacts::Contact>(rows, u"contacts"_s, command.subject);
            source && !source->mergedInto.isEmpty())
            ids << source->mergedInto;
    return ids;
}

std::optional<Error> whyContactOutOfSight(const team::Viewer &viewer, const Command &command, Rows &rows)
{
    const QStringList ids = contactsOf(command, rows);
    const bool all = std::all_of(ids.begin(), ids.end(),
                                 [&](const QString &id) { return seesContact(viewer, id, rows); });
    return all ? std::nullopt : std::optional(contacts::noSuchContact());
}
} // namespace

Projection contactConversationsTable()
{
    const auto keys = [](const Event &event, Rows &) {
        return event.type == "conversation.opened"_L1 ? QStringList {event.data["contact"_L1].toString()}
                                                      : QStringList {};
    };
    const auto evolve = [](ContactConversations &row, const QString &, const Event &event) {
        QJsonArray ids = arrayFrom(row.ids);
        ids << event.subject;
        if (ids.size() > ContactConversations::most)
            ids.removeFirst();
        row.ids = textOf(ids);
    };
    return projection<ContactConversations>(u"contact_conversations"_s, keys, evolve, false);
}

bool hangsOnConversations(const QString &table)
{
    return table == "conversations"_L1 || table == "contacts"_L1 || table == "media"_L1 || isEntry(table);
}

QString conversationOf(const QString &table, const QString &key, const Row &row)
{
    if (table == "conversations"_L1)
        return key;
    if (table == "media"_L1)
        return read<Media>(row).conversation;
    return isEntry(table) ? row.value(0).toString() : QString();
}

bool sees(const team::Viewer &viewer, const QString &conversation, Rows &rows)
{
    if (viewer.seesAll())
        return true;
    const auto row = conversationAt(rows, conversation);
    return row && viewer.sees(row->team, row->assignee, row->guests);
}

bool seesContact(const team::Viewer &viewer, const QString &contact, Rows &rows)
{
    if (viewer.seesAll())
        return true;
    const auto known = loadAs<ContactConversations>(rows, u"contact_conversations"_s, contact);
    const QJsonArray ids = known ? arrayFrom(known->ids) : QJsonArray {};
    return std::any_of(ids.begin(), ids.end(),
                       [&](const auto &id) { return sees(viewer, id.toString(), rows); });
}

bool isLentTo(const team::Viewer &viewer, const Media &media)
{
    constexpr auto toTeam = "team:"_L1;
    return media.lent == "everyone"_L1 || media.lent == QString("agent:"_L1 + viewer.agent)
        || (media.lent.startsWith(toTeam)
            && (viewer.seesAll() || viewer.teams.contains(media.lent.sliced(toTeam.size()))));
}

bool seesMedia(const team::Viewer &viewer, const Media &media, Rows &rows)
{
    if (viewer.seesAll() || isLentTo(viewer, media))
        return true;
    return media.conversation.isEmpty() ? media.author == viewer.agent
                                        : sees(viewer, media.conversation, rows);
}

std::optional<Error> whyOutOfSight(const team::Viewer &viewer, const Command &command, Rows &rows)
{
    if (viewer.seesAll())
        return std::nullopt;
    if (command.type.startsWith("message."_L1)) {
        const auto message = messageAt(rows, command.subject);
        return message && !sees(viewer, message->conversation, rows) ? std::optional(noSuchMessage())
                                                                     : std::nullopt;
    }
    if (command.type.startsWith("media."_L1)) {
        const auto media = loadAs<Media>(rows, u"media"_s, command.subject);
        return media && !seesMedia(viewer, *media, rows) ? std::optional(noSuchFile()) : std::nullopt;
    }
    if (command.type.startsWith("mention."_L1)) {
        const auto mention = loadAs<Mention>(rows, u"mentions"_s, command.subject);
        return mention && !sees(viewer, mention->conversation, rows) ? std::optional(noSuchConversation())
                                                                     : std::nullopt;
    }
    if (command.type.startsWith("contact."_L1))
        return whyContactOutOfSight(viewer, command, rows);
    if (!command.type.startsWith("conversation."_L1) && !command.type.startsWith("lease."_L1))
        return std::nullopt;
    if (const QString into = command.data["into"_L1].toString();
        command.type == "conversation.merge"_L1 && !sees(viewer, into, rows))
        return noSuchConversation();
    const auto conversation = conversationAt(rows, command.subject);
    return conversation && !viewer.sees(conversation->team, conversation->assignee, conversation->guests)
        ? std::optional(noSuchConversation())
        : std::nullopt;
}

} // namespace waypost::conversations
