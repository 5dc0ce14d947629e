// SPDX-FileCopyrightText: 2026 The Waypost authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/conversations/visibility.h"

#include "core/conversations/decide.h"

#include <algorithm>
#include <array>

namespace waypost::conversations {

namespace {
using namespace Qt::StringLiterals;

/// What stands in a timeline; the first column of each is its conversation.
constexpr std::array entryTables {"messages"_L1, "notes"_L1, "activities"_L1};

bool isEntry(const QString &table)
{
    return std::find(entryTables.begin(), entryTables.end(), table) != entryTables.end();
}

Error noSuchFile()
{
    return {u"no_such_media"_s, u"There is no such file. Ask for one that a message shows."_s};
}
} // namespace

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
    return row && viewer.sees(row->team, row->assignee);
}

bool seesMedia(const team::Viewer &viewer, const Media &media, Rows &rows)
{
    if (viewer.seesAll())
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
    if (!command.type.startsWith("conversation."_L1))
        return std::nullopt;
    const auto conversation = conversationAt(rows, command.subject);
    return conversation && !viewer.sees(conversation->team, conversation->assignee)
        ? std::optional(noSuchConversation())
        : std::nullopt;
}

} // namespace waypost::conversations
