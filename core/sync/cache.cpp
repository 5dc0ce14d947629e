// SPDX-FileCopyrightText: 2026 The Waypost authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/sync/cache.h"

#include <QFile>

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
    if (table == "messages"_L1)
        return {u"conversation, at, seq, id"_s, u"due_at WHERE due_at > 0"_s};
    if (table == "notes"_L1 || table == "activities"_L1)
        return {u"conversation, at, seq, id"_s};
    if (table == "media"_L1)
        return {u"conversation"_s};
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

Result<std::unique_ptr<Cache>> Cache::open(const QString &path, const QList<Table> &tables,
                                           const QByteArray &vfs)
{
    auto cache = openOnce(path, tables, vfs);
    if (cache || path == ":memory:"_L1 || cache.error().code == "store_unavailable"_L1)
        return cache;
    for (const QString &suffix : {u""_s, u"-wal"_s, u"-shm"_s}) // it can be fetched again
        QFile::remove(path + suffix);
    return openOnce(path, tables, vfs);
}

Result<std::unique_ptr<Cache>> Cache::openOnce(const QString &path, const QList<Table> &tables,
                                               const QByteArray &vfs)
{
    store::DatabaseOptions options;
    options.path = path;
    options.syncFull = false;
    options.vfs = vfs;
    options.exclusive = path != ":memory:"_L1;
    auto database = store::Database::open(options);
    if (!database)
        return database.error();
    std::unique_ptr<Cache> cache(new Cache(*std::move(database)));
    cache->m_options = options;
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
    if (auto history = makeHistoryTables(); !history)
        return history;
    auto words = SearchBook::open(*m_database, *m_rows);
    if (!words)
        return words.error();
    m_words = *std::move(words);
    if (!m_rows->remade())
        return Done {};
    m_rows->clear();
    m_words->clear();
    if (auto cleared = m_rows->takeFailure(); !cleared)
        return cleared;
    if (auto cleared = m_words->end(); !cleared)
        return cleared;
    return begin({}, 0);
}

/// What is known of an empty cache.
Result<Done> Cache::begin(const QString &epoch, qint64 from)
{
    if (auto forgotten = forgetHistory(); !forgotten)
        return forgotten;
    const QString number = QString::number(from);
    for (const auto &[name, value] :
         {std::pair {u"epoch"_s, epoch}, std::pair {u"cursor"_s, number}, std::pair {u"seal"_s, QString()},
          std::pair {u"floor"_s, number}, std::pair {u"reach"_s, u"0"_s},
          std::pair {u"filled"_s, from > 0 ? u"0"_s : u"100"_s}})
        if (auto done = remember(name, value); !done)
            return done;
    return Done {};
}

void Cache::readMeta()
{
    const auto meta = [this](const QString &name) {
        return m_database->value(u"SELECT value FROM meta WHERE name = ?"_s, {name}).toString();
    };
    m_epoch = meta(u"epoch"_s);
    m_cursor = meta(u"cursor"_s).toLongLong();
    m_seal = QByteArray::fromHex(meta(u"seal"_s).toLatin1());
    m_floor = meta(u"floor"_s).toLongLong();
    m_reach = meta(u"reach"_s).toLongLong();
    m_filled = m_floor > 0 ? meta(u"filled"_s).toInt() : 100;
    m_someLeft = m_database->value(u"SELECT 1 FROM gone LIMIT 1"_s).isValid();
}

Result<Done> Cache::remember(const QString &name, const QString &value)
{
    return m_database->run(u"INSERT INTO meta (name, value) VALUES (?, ?) "
                           "ON CONFLICT (name) DO UPDATE SET value = excluded.value"_s,
                           {name, value});
}

Result<Done> Cache::inTransaction(const std::function<Result<Done>()> &work)
{
    if (auto begun = m_database->begin(); !begun)
        return begun;
    m_words->begin();
    Result<Done> done = work();
    if (done)
        done = m_rows->takeFailure();
    if (done)
        done = m_words->end();
    if (done)
        done = m_database->commit();
    if (!done) {
        m_database->rollback();
        static_cast<void>(m_rows->takeFailure()); // belongs to what was taken back
        m_words->rolledBack();
    }
    return done;
}

Result<Done> Cache::restart(const QString &epoch, qint64 from)
{
    const auto done = inTransaction([&] {
        m_rows->clear();
        m_words->clear();
        return begin(epoch, from);
    });
    if (done)
        readMeta();
    return done;
}

Result<Cache::Taken> Cache::take(const wire::RowsFrame &frame, ChangeSet &changes)
{
    const bool onlySeals = frame.upto == m_cursor && !frame.hash.isEmpty() && frame.hash != m_seal;
    if (frame.upto <= m_cursor && !onlySeals)
        return Taken::Known;
    if (frame.after != m_cursor && !onlySeals)
        return Taken::Gap;
    const auto done = inTransaction([&]() -> Result<Done> {
        if (!onlySeals)
            if (auto applied = apply(frame.changes, {false, frame.after, frame.upto}, changes); !applied)
                return applied;
        if (auto sealed = remember(u"seal"_s, QString::fromLatin1(frame.hash.toHex())); !sealed)
            return sealed;
        return remember(u"cursor"_s, QString::number(frame.upto));
    });
    if (!done)
        return done.error();
    m_cursor = frame.upto;
    m_seal = frame.hash;
    if (onlySeals)
        return Taken::Known;
    return Taken::Applied;
}

Result<Cache::Taken> Cache::take(const wire::FillFrame &frame, ChangeSet &changes)
{
    const bool asked = frame.ceiling == 0; // by a query: says nothing about the floor
    if (!asked && frame.floor >= m_floor)
        return Taken::Known;
    if (!asked && frame.ceiling < m_floor)
        return Taken::Gap;
    const auto done = inTransaction([&]() -> Result<Done> {
        if (auto applied = apply(frame.changes, {true, 0, frame.ceiling}, changes); !applied || asked)
            return applied;
        if (frame.floor < frame.horizon && m_reach < frame.horizon)
            if (auto crossed = crossHorizon(frame.horizon); !crossed)
                return crossed;
        if (frame.floor == 0)
            if (auto ended = endFill(); !ended)
                return ended;
        if (auto noted = remember(u"filled"_s, QString::number(frame.percent)); !noted)
            return noted;
        return remember(u"floor"_s, QString::number(frame.floor));
    });
    if (!done)
        return done.error();
    if (!asked)
        readMeta();
    return Taken::Applied;
}

Result<Done> Cache::apply(const QList<wire::RowsFrame::Change> &all, const Coming &coming, ChangeSet &changes)
{
    for (const wire::RowsFrame::Change &change : all) {
        const auto table = m_byName.constFind(change.table);
        if (table == m_byName.cend())
            continue; // of a newer relay
        if (auto applied = applyChange(*table, change, coming, changes); !applied)
            return applied;
    }
    return Done {};
}

/// Columns go by name: one that we do not know is left out, one that does not come is empty.
Result<Done> Cache::applyChange(const Table &table, const wire::RowsFrame::Change &change,
                                const Coming &coming, ChangeSet &changes)
{
    QList<qsizetype> source; // for each of our columns its place in the frame, or -1
    for (const Column &column : table.columns)
        source << change.columns.indexOf(column.name);
    const bool conversations = table.name == "conversations"_L1;
    for (const QString &key : change.gone) {
        Result<Done> done = Done {};
        if (conversations)
            done = dropConversation(key, changes);
        else
            removeRow(table.name, key, changes);
        if (done)
            done = noteLeft(key, coming.upto);
        if (!done)
            return done;
    }
    for (const store::KeyedRow &row : change.rows) {
        store::KeyedRow ours {row.id, row.rev, {}};
        ours.values.reserve(source.size());
        for (qsizetype i = 0; i < source.size(); ++i) {
            const Column &column = table.columns[i];
            ours.values << (source[i] < 0 ? emptyOf(column) : row.values.value(source[i]));
            if (!fitsColumn(column, ours.values.last()))
                return malformedRows();
        }
        if (coming.fill && m_someLeft && hasLeft(table.name, ours))
            continue;
        if (!coming.fill && m_someLeft)
            if (auto back = noteBack(row.id, coming.upto); !back)
                return back;
        if (conversations)
            if (auto met = meetConversation(ours, coming); !met)
                return met;
        putRow(table.name, ours, changes);
    }
    return Done {};
}

void Cache::putRow(const QString &table, const store::KeyedRow &row, ChangeSet &changes)
{
    const auto before = m_words->before(table, row.id);
    if (!m_rows->putNewer(table, row))
        return;
    m_words->put(table, row, before);
    noteChange(changes, table, row.id);
}

void Cache::removeRow(const QString &table, const QString &key, ChangeSet &changes)
{
    m_words->remove(table, key);
    m_rows->remove(table, key);
    noteChange(changes, table, key);
}

} // namespace waypost::sync
