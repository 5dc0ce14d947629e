// SPDX-FileCopyrightText: 2026 The Waypost authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/sqlrows.h"

#include "core/base/bytes.h"

#include <QSet>

#include <algorithm>
#include <functional>
#include <utility>

namespace waypost::store {

namespace {
using namespace Qt::StringLiterals;

constexpr qsizetype longestName = 63; // PostgreSQL cuts longer ones off

QString quoted(const QString &name)
{
    Q_ASSERT(!name.contains(u'"'));
    return u'"' + name + u'"';
}

QString typeName(ColumnType type)
{
    return type == ColumnType::Text ? u"TEXT"_s : u"INTEGER"_s;
}

/// "conversation, at" of messages → "messages_by_conversation_at".
QString indexName(const Table &table, const QString &columns)
{
    QString name = table.name + u"_by_"_s;
    for (const QChar c : columns)
        if (c.isLetterOrNumber() || c == u'_')
            name += c;
        else if (!name.endsWith(u'_'))
            name += u'_';
    if (name.size() <= longestName)
        return name;
    return name.first(longestName - 9) + u'_' + QString::fromLatin1(sha256(name.toUtf8()).first(4).toHex());
}

Row valuesFrom(const Statement &found, int first)
{
    Row values;
    values.reserve(found.columns() - first);
    for (int i = first; i < found.columns(); ++i)
        values << found.column(i);
    return values;
}

KeyedRow keyedRowFrom(const Statement &found)
{
    return {found.column(0).toString(), found.column(1).toLongLong(), valuesFrom(found, 2)};
}
} // namespace

SqlRows::SqlRows(Database &database, QList<Table> tables)
    : m_database(database)
    , m_tables(std::move(tables))
{
    for (const Table &table : m_tables) {
        QStringList names;
        QStringList updates {u"rev = excluded.rev"_s};
        for (const Column &column : table.columns) {
            names << quoted(column.name);
            updates << QString(names.last() + u" = excluded." + names.last());
        }
        const QString from = u" FROM "_s + quoted(table.name);
        const QString all = u"SELECT "_s + (QStringList {u"id"_s, u"rev"_s} + names).join(u", "_s) + from;
        const QString marks = QStringList(names.size() + 2, u"?"_s).join(u", "_s);
        Statements s;
        s.load = u"SELECT "_s + (names.isEmpty() ? u"1"_s : names.join(u", "_s)) + from + u" WHERE id = ?"_s;
        s.save = u"INSERT INTO "_s + quoted(table.name) + u" ("_s
            + (QStringList {u"id"_s, u"rev"_s} + names).join(u", "_s) + u") VALUES ("_s + marks
            + u") ON CONFLICT (id) DO UPDATE SET "_s + updates.join(u", "_s);
        s.saveNewer = s.save + u" WHERE excluded.rev > "_s + quoted(table.name) + u".rev"_s;
        s.remove = u"DELETE"_s + from + u" WHERE id = ?"_s;
        s.clear = u"DELETE"_s + from;
        s.revsDown = u"SELECT rev"_s + from + u" WHERE rev > ? AND rev <= ? ORDER BY rev DESC LIMIT ?"_s;
        s.all = all + u' ';
        s.changed = all + u" WHERE rev > ? AND rev <= ? ORDER BY rev, id"_s;
        s.dump = all + u" ORDER BY id"_s;
        m_statements.insert(table.name, s);
        if (table.shared) {
            const QString number = QString::number(m_sharedTables.size());
            m_revs += (m_sharedTables.isEmpty() ? QString() : u" UNION ALL "_s) + u"SELECT "_s + number
                + u", rev FROM (SELECT rev"_s + from
                + u" WHERE rev > ? AND rev <= ? ORDER BY rev LIMIT ?) AS t"_s + number;
            m_sharedTables << table.name;
        }
    }
}

Result<std::unique_ptr<SqlRows>> SqlRows::open(Database &database, const QList<Table> &tables)
{
    std::unique_ptr<SqlRows> rows(new SqlRows(database, tables));
    if (database.isReadOnly()) {
        for (const Table &table : tables)
            if (!rows->fits(table))
                return Error {u"store_unavailable"_s,
                              u"The table "_s + table.name
                                  + u" is not there yet. Let the program that writes it start first."_s};
        return rows;
    }
    const bool ownTransaction = !database.inTransaction();
    if (ownTransaction)
        if (auto begun = database.begin(); !begun)
            return begun.error();
    auto made = rows->makeTables();
    if (made && ownTransaction)
        made = database.commit();
    if (!made) {
        if (ownTransaction)
            database.rollback();
        return made.error();
    }
    return rows;
}

Result<Done> SqlRows::makeTables()
{
    for (const Table &table : m_tables) {
        if (!fits(table))
            if (auto made = makeTable(table); !made)
                return made;
        if (auto made = makeIndexes(table); !made)
            return made;
    }
    return Done {};
}

Result<Done> SqlRows::makeTable(const Table &table)
{
    QStringList columns {u"id TEXT PRIMARY KEY NOT NULL"_s, u"rev INTEGER NOT NULL"_s};
    for (const Column &column : table.columns)
        columns << quoted(column.name) + u' ' + typeName(column.type) + u" NOT NULL"_s;
    if (auto done = m_database.run(u"DROP TABLE IF EXISTS "_s + quoted(table.name)); !done)
        return done;
    m_remade = true;
    // A lookup table is one tree: nobody else counts its rows.
    const bool oneTree = !table.shared && m_database.engine() == Engine::Sqlite;
    return m_database.run(u"CREATE TABLE "_s + quoted(table.name) + u" ("_s + columns.join(u", "_s) + u')'
                          + (oneTree ? u" WITHOUT ROWID"_s : QString()));
}

Result<Done> SqlRows::makeIndexes(const Table &table)
{
    QHash<QString, QString> wanted; // name → columns
    for (const QString &columns : table.indexes + QStringList(table.shared ? 1 : 0, u"rev"_s))
        wanted.insert(indexName(table, columns), columns);
    const auto there = m_database.indexesOf(table.name);
    if (!there)
        return there.error();
    for (const QString &name : *there)
        if (!wanted.contains(name))
            if (auto done = m_database.run(u"DROP INDEX "_s + quoted(name)); !done)
                return done;
    for (auto it = wanted.cbegin(); it != wanted.cend(); ++it) {
        const QString condition = it.value().section(u" WHERE "_s, 1);
        if (auto done = m_database.run(u"CREATE INDEX IF NOT EXISTS "_s + quoted(it.key()) + u" ON "_s
                                       + quoted(table.name) + u" ("_s + it.value().section(u" WHERE "_s, 0, 0)
                                       + u')' + (condition.isEmpty() ? QString() : u" WHERE "_s + condition));
            !done)
            return done;
    }
    return Done {};
}

/// Is the table there with exactly these columns?
bool SqlRows::fits(const Table &table)
{
    QStringList wanted {u"id TEXT"_s, u"rev INTEGER"_s};
    for (const Column &column : table.columns)
        wanted << QString(column.name + u' ' + typeName(column.type));
    const auto there = m_database.columnsOf(table.name);
    return there && *there == wanted;
}

void SqlRows::note(const Result<Done> &done)
{
    if (!done && !m_failure)
        m_failure = done.error();
}

Result<Done> SqlRows::takeFailure()
{
    auto written = m_database.takeFailure();
    if (!m_failure)
        return written;
    return *std::exchange(m_failure, std::nullopt);
}

std::optional<Row> SqlRows::load(const QString &table, const QString &key)
{
    Q_ASSERT(m_statements.contains(table));
    Statement &query = m_database.statement(m_statements[table].load);
    query.bind({key});
    std::optional<Row> row;
    note(query.forEach([&row](const Statement &found) { row = valuesFrom(found, 0); }));
    return row;
}

void SqlRows::save(const QString &table, const QString &key, const Row &row)
{
    put(table, {key, m_rev, row});
}

QStringList SqlRows::inOrder(const Table &table, const QString &index, const QVariantList &values, int most,
                             int skip)
{
    Q_ASSERT(table.indexes.contains(index));
    QStringList columns = index.split(u", "_s);
    QStringList conditions;
    for (qsizetype i = 0; i < values.size(); ++i)
        conditions << QString(quoted(columns.takeFirst()) + u" = ?");
    QStringList order;
    for (const QString &column : std::as_const(columns))
        order << quoted(column);
    Statement &query = m_database.statement(
        u"SELECT id FROM "_s + quoted(table.name)
        + (conditions.isEmpty() ? QString() : u" WHERE "_s + conditions.join(u" AND "_s)) + u" ORDER BY "_s
        + (order + QStringList {u"id"_s}).join(u", "_s) + u" LIMIT ? OFFSET ?"_s);
    query.bind(values + QVariantList {most, skip});
    QStringList keys;
    note(query.forEach([&keys](const Statement &row) { keys << row.column(0).toString(); }));
    return keys;
}

void SqlRows::put(const QString &table, const KeyedRow &row)
{
    Q_ASSERT(m_statements.contains(table));
    m_database.queue(m_statements[table].save, QVariantList {row.id, row.rev} + row.values);
}

bool SqlRows::putNewer(const QString &table, const KeyedRow &row)
{
    Q_ASSERT(m_statements.contains(table));
    Statement &query = m_database.statement(m_statements[table].saveNewer);
    query.bind(QVariantList {row.id, row.rev} + row.values);
    const auto done = query.finish();
    note(done);
    return done && query.changes() > 0;
}

void SqlRows::remove(const QString &table, const QString &key)
{
    Q_ASSERT(m_statements.contains(table));
    m_database.queue(m_statements[table].remove, {key});
}

void SqlRows::clear()
{
    for (const Table &table : m_tables)
        m_database.queue(m_statements[table.name].clear, {});
}

/// The number up to which at most `limit` rows have changed after `after`, but at least one whole rev; in
/// `changed` the tables they are in, in order.
qint64 SqlRows::reachOf(qint64 after, qint64 upto, int limit, QStringList &changed)
{
    QVariantList bounds;
    for (qsizetype i = 0; i < m_sharedTables.size(); ++i)
        bounds << after << upto << limit + 1;
    QList<qint64> revs; // each table's first limit + 1: together they hold the first limit + 1 of all
    QSet<int> tables;
    Statement &query = m_database.statement(m_revs);
    query.bind(bounds);
    note(query.forEach([&](const Statement &row) {
        tables << row.column(0).toInt();
        revs << row.column(1).toLongLong();
    }));
    for (int i = 0; i < m_sharedTables.size(); ++i)
        if (tables.contains(i))
            changed << m_sharedTables[i];
    if (revs.size() <= limit)
        return upto;
    std::nth_element(revs.begin(), revs.begin() + limit, revs.end());
    const qint64 firstTooMany = revs[limit];
    const qint64 first = *std::min_element(revs.begin(), revs.end());
    return first < firstTooMany ? firstTooMany - 1 : first;
}

QList<TableChanges> SqlRows::changedBetween(qint64 after, qint64 upto, int limit, qint64 &reached)
{
    QList<TableChanges> changes;
    reached = upto;
    if (after >= upto || m_sharedTables.isEmpty())
        return changes;
    // A reader asks all tables in one view of the file; the writer has nobody beside it.
    const bool ownView = m_database.isReadOnly() && !m_database.inTransaction() && m_database.begin();
    QStringList changed;
    reached = reachOf(after, upto, qMax(1, limit), changed);
    for (const QString &table : std::as_const(changed)) {
        TableChanges change {table, {}};
        Statement &query = m_database.statement(m_statements[table].changed);
        query.bind({after, reached});
        note(query.forEach([&change](const Statement &row) { change.rows << keyedRowFrom(row); }));
        if (!change.rows.isEmpty())
            changes << change;
    }
    if (ownView)
        m_database.rollback(); // nothing was written: only lets the view go
    return changes;
}

qint64 SqlRows::reachDown(const QStringList &tables, qint64 floor, qint64 ceiling, int limit)
{
    const int most = qMax(1, limit);
    QList<qint64> revs;
    for (const QString &table : tables) {
        Statement &query = m_database.statement(m_statements[table].revsDown);
        query.bind({floor, ceiling, most + 1});
        note(query.forEach([&revs](const Statement &row) { revs << row.column(0).toLongLong(); }));
    }
    if (revs.size() <= most)
        return floor;
    std::nth_element(revs.begin(), revs.begin() + most, revs.end(), std::greater<>());
    const qint64 firstTooMany = revs[most];
    const qint64 first = *std::max_element(revs.begin(), revs.end());
    return first > firstTooMany ? firstTooMany : firstTooMany - 1;
}

QList<KeyedRow> SqlRows::find(const QString &table, const QString &tail, const QVariantList &values)
{
    Q_ASSERT(m_statements.contains(table));
    QList<KeyedRow> rows;
    Statement &query = m_database.statement(m_statements[table].all + tail);
    query.bind(values);
    note(query.forEach([&rows](const Statement &row) { rows << keyedRowFrom(row); }));
    return rows;
}

QString SqlRows::dump(bool withRev)
{
    QString text;
    for (const Table &table : m_tables) {
        note(m_database.statement(m_statements[table.name].dump).forEach([&](const Statement &found) {
            const KeyedRow row = keyedRowFrom(found);
            QStringList fields {table.name, row.id};
            if (withRev)
                fields << QString::number(row.rev);
            for (const QVariant &value : row.values)
                fields << value.toString();
            for (QString &field : fields)
                field.replace(u'\\', u"\\\\"_s).replace(u'|', u"\\p"_s).replace(u'\n', u"\\n"_s);
            text += fields.join(u'|') + u'\n';
        }));
    }
    return text;
}

} // namespace waypost::store
