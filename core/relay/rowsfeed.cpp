// SPDX-FileCopyrightText: 2026 The Waypost authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/relay/rowsfeed.h"

#include "core/base/bytes.h"

#include <algorithm>

namespace waypost::relay {

namespace {
using namespace Qt::StringLiterals;

constexpr int rowsInPage = 2'000;
constexpr qsizetype largestPage = 3 * 1024 * 1024; // a message may have 4 MiB

constexpr auto everyRole = {team::Role::Agent, team::Role::Supervisor, team::Role::Owner};

RowsFeed::Message encoded(const wire::RowsFrame &frame)
{
    return std::make_shared<const QByteArray>(wire::encode(frame));
}
} // namespace

RowsFeed::RowsFeed(store::SqlRows &rows, QString storeEpoch)
    : m_rows(rows)
    , m_storeEpoch(std::move(storeEpoch))
{
    for (const Table &table : rows.tables())
        if (table.shared)
            m_shared.insert(table.name, table);
}

QString RowsFeed::epochFor(team::Role role) const
{
    Sha256 digest;
    digest.addField(m_storeEpoch.toUtf8()).addField(team::nameOf(classOf(role)).toUtf8());
    for (const Table &table : m_rows.tables()) {
        if (!table.shared)
            continue;
        digest.addField(table.name.toUtf8());
        for (const Column &column : table.columns)
            digest.addField(column.name.toUtf8())
                .add(qint64(column.type))
                .add(qint64(team::sightOf(role, column.fieldClass)));
    }
    return QString::fromLatin1(digest.finish().first(16).toHex());
}

team::Role RowsFeed::classOf(team::Role role) const
{
    for (const team::Role lesser : everyRole)
        if (std::all_of(m_shared.cbegin(), m_shared.cend(),
                        [&](const Table &table) { return team::looksTheSame(lesser, role, table); }))
            return lesser;
    return role;
}

wire::RowsFrame RowsFeed::frameFor(team::Role role, const QList<store::TableChanges> &changes) const
{
    wire::RowsFrame frame;
    for (const store::TableChanges &changed : changes) {
        const auto table = m_shared.constFind(changed.table);
        if (table == m_shared.cend() || changed.rows.isEmpty())
            continue;
        QList<qsizetype> shown;
        wire::RowsFrame::Change change {table->name, {}, {}, {}};
        for (qsizetype i = 0; i < table->columns.size(); ++i)
            if (table->columns[i].fieldClass != FieldClass::Secret) {
                shown << i;
                change.columns << table->columns[i].name;
            }
        change.rows.reserve(changed.rows.size());
        for (const store::KeyedRow &row : changed.rows) {
            store::KeyedRow seen {row.id, row.rev, {}};
            seen.values.reserve(shown.size());
            for (const qsizetype i : shown)
                seen.values << team::seenBy(role, table->columns[i], row.values.value(i));
            change.rows << std::move(seen);
        }
        frame.changes << std::move(change);
    }
    return frame;
}

RowsFeed::Page RowsFeed::page(team::Role role, qint64 after, qint64 newest)
{
    for (int limit = rowsInPage;; limit = std::max(1, limit / 4)) {
        qint64 reached = newest;
        wire::RowsFrame frame = frameFor(role, m_rows.changedBetween(after, newest, limit, reached));
        frame.after = after;
        frame.upto = reached;
        frame.newest = newest;
        Message message = encoded(frame);
        if (message->size() <= largestPage || limit == 1)
            return {std::move(message), reached};
    }
}

RowsFeed::Message RowsFeed::live(team::Role role, qint64 after, qint64 upto,
                                 const QList<store::TableChanges> &changes) const
{
    wire::RowsFrame frame = frameFor(role, changes);
    frame.after = after;
    frame.upto = upto;
    frame.newest = upto;
    Message message = encoded(frame);
    return message->size() <= largestPage ? message : nullptr;
}

} // namespace waypost::relay
