// SPDX-FileCopyrightText: 2026 The Waypost authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/sync/cache.h"

namespace waypost::sync {

namespace {
using namespace Qt::StringLiterals;

/// What lists, counts and timelines read along. The relay never does, so the indexes are this side's.
QStringList readingIndexes(const QString &table)
{
    if (table == "conversations"_L1)
        return {u"status, last_at, id"_s,
                u"assignee, status, last_at, id"_s,
                u"team, status, last_at, id"_s,
                u"status, assignee, team, waiting_since, unread"_s,
                u"last_at, id"_s,
                u"contact"_s};
    if (table == "messages"_L1 || table == "notes"_L1 || table == "activities"_L1)
        return {u"conversation, at, seq, id"_s};
    return {};
}

Error malformedRows()
{
    return {u"frame_malformed"_s,
            u"The relay sent rows that do not fit. Update this program or the relay."_s};
}

QVariant emptyOf(const Column &column)
{
    return column.type == ColumnType::Text ? QVariant(u""_s) : QVariant(qint64(0));
}

bool fitsColumn(const Column &column, const QVariant &value)
{
    return value.typeId() == (column.type == ColumnType::Text ? QMetaType::QString : QMetaType::LongLong);
}
} // namespace

Cache::Cache(std::unique_ptr<store::Database> database)
    : m_database(std::move(database))
{
}

Result<std::unique_ptr<Cache>> Cache::open(const QString &path, const QList<Table> &tables)
{
    auto cache = openOnce(path, tables);
    if (cache || path == ":memory:"_L1 || cache.error().code == "store_unavailable"_L1)
        return cache;
    for (const QString &suffix : {u""_s, u"-wal"_s, u"-shm"_s}) // it can be fetched again
        QFile::remove(path + suffix);
    return openOnce(path, tables);
}

Result<std::unique_ptr<Cache>> Cache::openOnce(const QString &path, const QList<Table> &tables)
{
    store::DatabaseOptions options;
    options.path = path;
    options.syncFull = false;
    options.exclusive = path != ":memory:"_L1;
    auto database = store::Database::open(options);
    if (!database)
        return database.error();
    std::unique_ptr<Cache> cache(new Cache(*std::move(database)));
    if (auto begun = cache->m_database->begin(); !begun)
        return begun.error();
    auto made = cache->makeTables(tables);
    if (made)
        made = cache->m_database->commit();
    if (!made)
        return made.error();
    cache->readMeta();
    return cache;
}

/// One transaction of the caller's: a table that was made anew must not be left beside an old cursor.
Result<Done> Cache::makeTables(const QList<Table> &tables)
{
    QList<Table> shared;
    for (Table table : tables) {
        if (!table.shared)
            continue;
        table.indexes = readingIndexes(table.name);
        m_byName.insert(table.name, table);
        shared << std::move(table);
    }
    auto rows = store::SqlRows::open(*m_database, shared);
    if (!rows)
        return rows.error();
    m_rows = *std::move(rows);
    if (auto meta = m_database->run(
            u"CREATE TABLE IF NOT EXISTS meta (name TEXT PRIMARY KEY NOT NULL, value TEXT NOT NULL)"_s);
        !meta)
        return meta;
    if (!m_rows->remade())
        return Done {};
    m_rows->clear();
    if (auto cleared = m_rows->takeFailure(); !cleared)
        return cleared;
    return remember({}, 0);
}

void Cache::readMeta()
{
    const auto meta = [this](const QString &name) {
        return m_database->value(u"SELECT value FROM meta WHERE name = ?"_s, {name}).toString();
    };
    m_epoch = meta(u"epoch"_s);
    m_cursor = meta(u"cursor"_s).toLongLong();
}

Result<Done> Cache::remember(const QString &epoch, qint64 cursor)
{
    const QString statement = u"INSERT INTO meta (name, value) VALUES (?, ?) "
                              "ON CONFLICT (name) DO UPDATE SET value = excluded.value"_s;
    if (auto done = m_database->run(statement, {u"epoch"_s, epoch}); !done)
        return done;
    return m_database->run(statement, {u"cursor"_s, QString::number(cursor)});
}

Result<Done> Cache::restart(const QString &epoch)
{
    if (auto begun = m_database->begin(); !begun)
        return begun;
    m_rows->clear();
    auto done = m_rows->takeFailure();
    if (done)
        done = remember(epoch, 0);
    if (done)
        done = m_database->commit();
    if (!done) {
        m_database->rollback();
        return done;
    }
    m_epoch = epoch;
    m_cursor = 0;
    return Done {};
}

Result<Cache::Taken> Cache::take(const wire::RowsFrame &frame, ChangeSet &changes)
{
    if (frame.upto <= m_cursor)
        return Taken::Known;
    if (frame.after != m_cursor)
        return Taken::Gap;
    if (auto begun = m_database->begin(); !begun)
        return begun.error();
    auto applied = apply(frame);
    if (applied)
        applied = m_database->commit();
    if (!applied) {
        m_database->rollback();
        return applied.error();
    }
    m_cursor = frame.upto;
    for (const wire::RowsFrame::Change &change : frame.changes) {
        if (!holds(change.table))
            continue;
        for (const store::KeyedRow &row : change.rows)
            noteChange(changes, change.table, row.id);
        for (const QString &key : change.gone)
            noteChange(changes, change.table, key);
    }
    return Taken::Applied;
}

Result<Done> Cache::apply(const wire::RowsFrame &frame)
{
    for (const wire::RowsFrame::Change &change : frame.changes) {
        const auto table = m_byName.constFind(change.table);
        if (table == m_byName.cend())
            continue; // of a newer relay
        if (auto applied = applyChange(*table, change); !applied)
            return applied;
    }
    if (auto written = m_rows->takeFailure(); !written)
        return written;
    return m_database->run(u"UPDATE meta SET value = ? WHERE name = 'cursor'"_s,
                           {QString::number(frame.upto)});
}

/// Columns go by name: one that we do not know is left out, one that does not come is empty.
Result<Done> Cache::applyChange(const Table &table, const wire::RowsFrame::Change &change)
{
    QList<qsizetype> source; // for each of our columns its place in the frame, or -1
    for (const Column &column : table.columns)
        source << change.columns.indexOf(column.name);
    for (const store::KeyedRow &row : change.rows) {
        store::KeyedRow ours {row.id, row.rev, {}};
        ours.values.reserve(source.size());
        for (qsizetype i = 0; i < source.size(); ++i) {
            const Column &column = table.columns[i];
            ours.values << (source[i] < 0 ? emptyOf(column) : row.values.value(source[i]));
            if (!fitsColumn(column, ours.values.last()))
                return malformedRows();
        }
        m_rows->put(table.name, ours);
    }
    for (const QString &key : change.gone)
        m_rows->remove(table.name, key);
    return Done {};
}

} // namespace waypost::sync
