// SPDX-FileCopyrightText: 2026 The Waypost authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/conversations/conversations.h"

#include <QList>

/// A small shop's inbox with every kind of message, in several scripts: what the pictures and tests show.
namespace waypost::demo {

struct StoredRow {
    QString table;
    QString id;
    Row row;
};

constexpr qint64 now = 1'795'513'260'000; ///< Tuesday, 24 November 2026, 09:41 UTC
constexpr qint64 minute = 60'000;
constexpr qint64 hour = 60 * minute;

inline const QString me = QStringLiteral("01900000-0000-7000-8000-0000000000a1"); ///< agent
inline const QString mei = QStringLiteral("01900000-0000-7000-8000-0000000000a2"); ///< agent
inline const QString channel = QStringLiteral("shop");

/// Rows of agents, teams, channels, templates, contacts, conversations, messages, notes, activities and
/// media.
[[nodiscard]] QList<StoredRow> shop();
/// Id of one of the shop's conversations by its place in the list, 1…
[[nodiscard]] QString conversationId(int number);
[[nodiscard]] QString messageId(int conversation, int number);
/// One conversation with that many messages of varying length, a minute apart up to `now`.
[[nodiscard]] QList<StoredRow> longConversation(int messages);
/// That many conversations of one message each, a minute apart.
[[nodiscard]] QList<StoredRow> manyConversations(int count);
/// A text message of ours at the end of one of the shop's conversations, in that state.
[[nodiscard]] StoredRow ownReply(int conversation, const QString &words, const QString &status, qint64 dueAt,
                                 const QString &author = me, const QString &stopped = {});
/// Changes one row of a shop; there must be one.
template <class State, class Change>
void changeRow(QList<StoredRow> &rows, const QString &table, const QString &id, Change change)
{
    for (StoredRow &row : rows)
        if (row.table == table && row.id == id) {
            auto state = read<State>(row.row);
            change(state);
            row.row = write(state);
            return;
        }
    qFatal("no %s", qPrintable(id));
}
/// A picture for the media with that number, as JPEG.
[[nodiscard]] QByteArray pictureBytes();
[[nodiscard]] QString mediaId(int number);

} // namespace waypost::demo
