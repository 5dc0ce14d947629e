// SPDX-FileCopyrightText: 2026 The Waypost authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/sync/deskview.h"

#include <QFileInfo>

namespace waypost::sync {

namespace {
using namespace Qt::StringLiterals;

constexpr int mostOfSmallTable = 5'000;

/// What the outbox shows of a command in one line.
QString wordsOfCommand(const Command &command)
{
    if (command.type == "conversation.reply"_L1) {
        const auto content = conversations::contentFromJson(command.data["content"_L1].toObject());
        const QString words = conversations::wordsOf(content);
        return words.isEmpty() ? conversations::kindOf(content) : words;
    }
    if (command.type == "conversation.note"_L1)
        return command.data["body"_L1].toString();
    if (command.type == "conversation.react"_L1)
        return command.data["emoji"_L1].toString();
    return {};
}
} // namespace

DeskView::DeskView(Replica &replica, std::function<qint64()> mediaBytes,
                   std::function<RecoveredSummary()> recovered)
    : m_replica(replica)
    , m_rows(replica)
    , m_search(replica.cache().database(), m_rows)
    , m_lists(replica, m_rows, m_search)
    , m_counts(m_lists, m_rows)
    , m_contacts(replica.cache().database(), m_rows)
    , m_board(replica, m_rows)
    , m_mediaBytes(std::move(mediaBytes))
    , m_recovered(std::move(recovered))
{
    for (const Table &table : replica.cache().tables()) {
        QStringList names {u"id"_s};
        for (const Column &column : table.columns)
            names << QString(u'"' + column.name + u'"');
        m_columns.insert(table.name, names.join(u", "_s));
    }
}

QString DeskView::columnsOf(const QString &table) const
{
    return m_columns.value(table);
}

QList<DeskView::Found> DeskView::select(const QString &statement, const QVariantList &values, bool placed)
{
    store::Database &database = m_replica.cache().database();
    store::Statement &query = database.statement(statement);
    query.bind(values);
    QList<Found> found;
    const int first = placed ? 2 : 1;
    const auto read = query.forEach([&](const store::Statement &row) {
        Found each {row.column(0).toString(), placed ? row.column(1).toLongLong() : 0, {}};
        const int columns = row.columns();
        each.row.reserve(columns - first);
        for (int i = first; i < columns; ++i)
            each.row << row.column(i);
        found << each;
    });
    if (!read)
        found.clear();
    return found;
}

QString DeskView::draft(const QString &conversation, const QString &kind)
{
    return m_replica.drafts().text(conversation, kind);
}

DraftVersion DeskView::otherDraft(const QString &conversation, const QString &kind)
{
    return m_replica.drafts().other(conversation, kind);
}

bool DeskView::isWhole(const QString &conversation)
{
    return m_replica.cache().isWhole(m_replica.cache().leastWhole(conversation));
}

QList<AttentionItem> DeskView::attention()
{
    QList<AttentionItem> items;
    for (const OwnCommand &own : m_replica.outbox().commands())
        if (own.refused)
            items << AttentionItem {own.command.id,
                                    own.command.type,
                                    own.conversation,
                                    own.command.at,
                                    wordsOfCommand(own.command),
                                    *own.refused};
    return items;
}

QList<OutboxItem> DeskView::outbox()
{
    QList<OutboxItem> items;
    for (const OwnCommand &own : m_replica.outbox().commands()) {
        if (own.seq > 0)
            continue; // the relay has it
        OutboxItem item;
        item.id = own.command.id;
        item.type = own.command.type;
        item.conversation = own.conversation;
        item.at = own.command.at;
        item.text = wordsOfCommand(own.command);
        item.refused = own.refused;
        items << item;
    }
    return items;
}

QHash<QString, Row> DeskView::all(const QString &table)
{
    QHash<QString, Row> rows;
    if (!m_replica.cache().holds(table))
        return rows;
    const QString statement = u"SELECT %1 FROM shown_%2 LIMIT ?"_s.arg(columnsOf(table), table);
    for (const Found &found : select(statement, {mostOfSmallTable}, false))
        rows.insert(found.id, found.row);
    return rows;
}

QList<std::pair<QString, Row>> DeskView::latest(const QString &table, const QString &column, qint64 from,
                                                int limit)
{
    QList<std::pair<QString, Row>> rows;
    if (!m_replica.cache().holds(table))
        return rows;
    const QString statement
        = u"SELECT %1 FROM shown_%2 WHERE %3 >= ? ORDER BY %3 DESC, id DESC LIMIT ?"_s.arg(columnsOf(table),
                                                                                           table, column);
    for (const Found &found : select(statement, {from, limit}, false))
        rows << std::pair {found.id, found.row};
    return rows;
}

qint64 DeskView::cacheBytes()
{
    const QString path = m_replica.cache().database().path();
    return QFileInfo(path).size() + QFileInfo(path + u"-wal"_s).size() + (m_mediaBytes ? m_mediaBytes() : 0);
}

} // namespace waypost::sync
