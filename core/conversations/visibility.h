// SPDX-FileCopyrightText: 2026 The Waypost authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/conversations/conversations.h"
#include "core/team/viewer.h"

#include <array>

/// Who sees what of conversations: the rule is team::Viewer::sees; here it is followed from whatever hangs on
/// a conversation to that conversation. Feed, files, search and commands ask these and nothing else.
namespace waypost::conversations {

/// The conversations of a contact, on all channels. Table "contact_conversations", key: the contact; stays in
/// the relay.
struct ContactConversations {
    static constexpr qsizetype most
        = 500; ///< the newest; on a channel a contact has one, besides what was split
    QString ids; ///< JSON array, in the order in which they were opened
    static constexpr std::tuple fields {Field {"ids", &ContactConversations::ids}};
};
[[nodiscard]] Projection contactConversationsTable();

/// What stands in a timeline, names somebody there, is promised or collided there; the first column of each
/// is its conversation. Relay and caches go by this list: who comes to see a conversation gets its rows, who
/// does no longer lets go of them.
inline constexpr std::array entryTables {QLatin1StringView("messages"),     QLatin1StringView("notes"),
                                         QLatin1StringView("activities"),   QLatin1StringView("mentions"),
                                         QLatin1StringView("sla_sessions"), QLatin1StringView("collisions")};
/// Does the table hang on conversations, so that its rows are seen by whoever sees theirs? Contacts do as
/// well: by any of their conversations.
[[nodiscard]] bool hangsOnConversations(const QString &table);
/// The conversation a row of "conversations", "media" or one of entryTables belongs to; empty: none yet.
[[nodiscard]] QString conversationOf(const QString &table, const QString &key, const Row &row);

[[nodiscard]] bool sees(const team::Viewer &viewer, const QString &conversation, Rows &rows);
/// By any of its conversations.
[[nodiscard]] bool seesContact(const team::Viewer &viewer, const QString &contact, Rows &rows);
/// May the viewer show the file in any conversation, because it belongs to a canned reply he may use?
[[nodiscard]] bool isLentTo(const team::Viewer &viewer, const Media &media);
/// A file that no message shows yet is its author's.
[[nodiscard]] bool seesMedia(const team::Viewer &viewer, const Media &media, Rows &rows);
/// Why the viewer may not give the command: what it is about is out of his sight, so for him it is not there.
[[nodiscard]] std::optional<Error> whyOutOfSight(const team::Viewer &viewer, const Command &command,
                                                 Rows &rows);

} // namespace waypost::conversations
