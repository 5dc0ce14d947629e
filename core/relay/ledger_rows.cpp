// SPDX-FileCopyrightText: 2026 The Waypost authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/relay/ledger_rows.h"

#include "core/events/ordered.h"

#include <algorithm>
#include <tuple>

namespace waypost::relay {

using namespace Qt::StringLiterals;

BatchRows::Entry &BatchRows::entryOf(const QString &table, const QString &key)
{
    auto &rows = m_tables[table];
    auto it = rows.find(key);
    if (it == rows.end())
        it = rows.insert(key, {m_below.load(table, key), 0});
    return *it;
}

std::optional<Row> BatchRows::load(const QString &table, const QString &key)
{
    return entryOf(table, key).row;
}

void BatchRows::save(const QString &table, const QString &key, const Row &row)
{
    Entry &entry = entryOf(table, key);
    if (entry.row == row)
        return;
    entry.row = row;
    entry.rev = m_rev;
}

QStringList BatchRows::inOrder(const Table &table, const QString &index, const QVariantList &values, int most,
                               int skip)
{
    QHash<QString, Row> changed;
    const auto &rows = m_tables[table.name];
    for (auto it = rows.cbegin(); it != rows.cend(); ++it)
        if (it->rev != 0)
            changed.insert(it.key(), *it->row);
    return inOrderOver(&m_below, changed, table, index, values, most, skip);
}

void BatchRows::flush()
{
    for (auto table = m_tables.cbegin(); table != m_tables.cend(); ++table)
        for (auto it = table->cbegin(); it != table->cend(); ++it)
            if (it->rev != 0)
                m_below.put(table.key(), {it.key(), it->rev, *it->row});
}

QList<store::TableChanges> BatchRows::sharedChanges() const
{
    QList<store::TableChanges> changes;
    for (const Table &table : m_below.tables()) {
        const auto rows = m_tables.constFind(table.name);
        if (!table.shared || rows == m_tables.cend())
            continue;
        store::TableChanges change {table.name, {}};
        for (auto it = rows->cbegin(); it != rows->cend(); ++it)
            if (it->rev != 0)
                change.rows << store::KeyedRow {it.key(), it->rev, *it->row};
        std::sort(change.rows.begin(), change.rows.end(),
                  [](const store::KeyedRow &a, const store::KeyedRow &b) {
                      return std::tie(a.rev, a.id) < std::tie(b.rev, b.id);
                  });
        if (!change.rows.isEmpty())
            changes << change;
    }
    return changes;
}

Result<Done> fold(store::Journal &journal, const Features &features, store::SqlRows &rows)
{
    constexpr int pageSize = 2'000;
    rows.clear();
    qint64 seq = 0;
    while (seq < journal.lastSeq()) {
        const Events events = journal.read(seq, pageSize);
        if (events.isEmpty())
            return Error {u"store_damaged"_s,
                          u"The journal cannot be read to its end. Restore it from a backup."_s};
        BatchRows batch(rows);
        for (const Event &event : events) {
            batch.setRev(event.seq);
            apply(event, features, batch);
        }
        batch.flush();
        seq = events.last().seq;
    }
    return rows.takeFailure();
}

} // namespace waypost::relay
