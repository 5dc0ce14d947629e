// SPDX-FileCopyrightText: 2026 The Waypost authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/upkeep/foldedrows.h"

#include "core/base/ids.h"
#include "core/store/journal.h"

#include <QDateTime>
#include <QFile>

namespace waypost::upkeep {

namespace {
using namespace Qt::StringLiterals;

constexpr int eventsAtOnce = 4'000;
constexpr qsizetype mostInMemory = 400'000; ///< rows; about 1 KiB each
constexpr int rowsCompared = 2'000;

/// Rows in memory as long as they are few enough. A row that was never written out is not in the scratch
/// file: as long as nothing was, nobody asks it.
class GatheredRows final : public Rows {
public:
    explicit GatheredRows(store::SqlRows &below)
        : m_below(below)
    {
    }
    [[nodiscard]] std::optional<Row> load(const QString &table, const QString &key) override
    {
        return entryOf(table, key).row;
    }
    void save(const QString &table, const QString &key, const Row &row) override
    {
        Entry &entry = entryOf(table, key);
        if (entry.row == row)
            return;
        entry.row = row;
        entry.rev = m_rev;
    }
    void setRev(qint64 rev) { m_rev = rev; }
    [[nodiscard]] bool isFull() const { return m_size > mostInMemory; }
    void writeOut()
    {
        for (auto table = m_tables.cbegin(); table != m_tables.cend(); ++table)
            for (auto it = table->cbegin(); it != table->cend(); ++it)
                if (it->rev != 0)
                    m_below.put(table.key(), {it.key(), it->rev, *it->row});
        m_tables.clear();
        m_size = 0;
        m_anyBelow = true;
    }

private:
    struct Entry {
        std::optional<Row> row;
        qint64 rev = 0; ///< 0: as it is in the file
    };
    [[nodiscard]] Entry &entryOf(const QString &table, const QString &key)
    {
        auto &rows = m_tables[table];
        auto it = rows.find(key);
        if (it == rows.end()) {
            it = rows.insert(key, {m_anyBelow ? m_below.load(table, key) : std::nullopt, 0});
            ++m_size;
        }
        return *it;
    }

    store::SqlRows &m_below;
    QHash<QString, QHash<QString, Entry>> m_tables;
    qsizetype m_size = 0;
    qint64 m_rev = 0;
    bool m_anyBelow = false;
};

QString statementOf(const Table &table)
{
    QStringList columns {u"id"_s, u"rev"_s};
    for (const Column &column : table.columns)
        columns << QString(u'"' + column.name + u'"');
    return u"SELECT %1 FROM \"%2\""_s.arg(columns.join(u", "_s), table.name);
}

store::KeyedRow rowFrom(const store::Statement &found)
{
    store::KeyedRow row {found.column(0).toString(), found.column(1).toLongLong(), {}};
    for (int i = 2; i < found.columns(); ++i)
        row.values << found.column(i);
    return row;
}

Result<std::optional<store::KeyedRow>> rowAt(store::Database &database, const QString &select,
                                             const QString &id)
{
    store::Statement &query = database.statement(select + u" WHERE id = ?"_s);
    query.bind({id});
    std::optional<store::KeyedRow> row;
    auto done = query.forEach([&row](const store::Statement &found) { row = rowFrom(found); });
    if (!done)
        return done.error();
    return row;
}

/// Every row of a table, in pages by its key.
Result<Done> forEachRow(store::Database &database, const QString &select,
                        const std::function<Result<Done>(const store::KeyedRow &)> &take)
{
    QString after;
    for (bool first = true;; first = false) {
        store::Statement &query = database.statement(
            select + (first ? u" ORDER BY id LIMIT ?"_s : u" WHERE id > ? ORDER BY id LIMIT ?"_s));
        query.bind(first ? QVariantList {rowsCompared} : QVariantList {after, rowsCompared});
        QList<store::KeyedRow> page;
        if (auto read = query.forEach([&page](const store::Statement &found) { page << rowFrom(found); });
            !read)
            return read;
        for (const store::KeyedRow &row : std::as_const(page))
            if (auto taken = take(row); !taken)
                return taken;
        if (page.size() < rowsCompared)
            return Done {};
        after = page.last().id;
    }
}

QString firstDifference(const Table &table, const store::KeyedRow &a, const store::KeyedRow &b)
{
    for (qsizetype i = 0; i < table.columns.size(); ++i)
        if (a.values.value(i) != b.values.value(i))
            return table.columns[i].name;
    return a.rev == b.rev ? QString() : u"rev"_s;
}

Result<Done> compareTable(store::Database &store, store::Database &folded, const Table &table,
                          const std::function<void(const RowDifference &)> &differs)
{
    const QString select = statementOf(table);
    qint64 common = 0;
    auto done = forEachRow(store, select, [&](const store::KeyedRow &there) -> Result<Done> {
        const auto right = rowAt(folded, select, there.id);
        if (!right)
            return right.error();
        if (!*right) {
            differs({RowDifference::Kind::Surplus, table.name, there.id, {}, {}});
            return Done {};
        }
        ++common;
        if (const QString column = firstDifference(table, there, **right); !column.isEmpty())
            differs({RowDifference::Kind::Different, table.name, there.id, column, **right});
        return Done {};
    });
    if (!done)
        return done;
    if (folded.value(u"SELECT count(*) FROM \"%1\""_s.arg(table.name)).toLongLong() == common)
        return done;
    return forEachRow(folded, select, [&](const store::KeyedRow &right) -> Result<Done> {
        const auto there = rowAt(store, select, right.id);
        if (!there)
            return there.error();
        if (!*there)
            differs({RowDifference::Kind::Missing, table.name, right.id, {}, right});
        return Done {};
    });
}
} // namespace

FoldedRows::~FoldedRows()
{
    m_rows.reset();
    m_database.reset();
    removeFiles();
}

void FoldedRows::removeFiles() const
{
    for (const QString &suffix : {u""_s, u"-journal"_s, u"-wal"_s, u"-shm"_s})
        QFile::remove(m_path + suffix);
}

Result<std::unique_ptr<FoldedRows>> FoldedRows::fold(store::Database &store, const Features &features,
                                                     const QString &scratchFolder)
{
    const QString name = newId(QDateTime::currentMSecsSinceEpoch());
    std::unique_ptr<FoldedRows> folded(new FoldedRows(scratchFolder + u"/folding-"_s + name + u".sqlite"_s));
    auto database = store::Database::open({.path = folded->m_path, .syncFull = false, .wal = false});
    if (!database)
        return database.error();
    folded->m_database = *std::move(database);
    // Worth nothing after a crash: no log, no waiting for the disk.
    for (const QString &setting : {u"PRAGMA journal_mode = OFF"_s, u"PRAGMA synchronous = OFF"_s})
        if (auto set = folded->m_database->run(setting); !set)
            return set.error();
    auto rows = store::SqlRows::open(*folded->m_database, tablesOf(features));
    if (!rows)
        return rows.error();
    folded->m_rows = *std::move(rows);
    auto journal = store::Journal::open(store);
    if (!journal)
        return journal.error();
    if (auto begun = folded->m_database->begin(); !begun)
        return begun.error();
    GatheredRows gathered(*folded->m_rows);
    while (folded->m_events < (*journal)->lastSeq()) {
        const Events events = (*journal)->read(folded->m_events, eventsAtOnce);
        if (events.isEmpty())
            return Error {u"store_damaged"_s, u"The journal cannot be read to its end. Restore a backup."_s};
        for (const Event &event : events) {
            gathered.setRev(event.seq);
            apply(event, features, gathered);
        }
        folded->m_events = events.last().seq;
        if (gathered.isFull())
            gathered.writeOut();
    }
    gathered.writeOut();
    auto kept = folded->m_rows->takeFailure();
    if (kept)
        kept = folded->m_database->commit();
    if (!kept)
        return kept.error();
    return folded;
}

Result<Done> compareRows(store::Database &store, FoldedRows &folded, const QList<Table> &tables,
                         const std::function<void(const RowDifference &)> &differs)
{
    for (const Table &table : tables)
        if (auto compared = compareTable(store, folded.rows().database(), table, differs); !compared)
            return compared;
    return Done {};
}

} // namespace waypost::upkeep
