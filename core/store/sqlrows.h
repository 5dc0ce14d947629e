// SPDX-FileCopyrightText: 2026 The Waypost authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/events/rows.h"
#include "core/store/database.h"

#include <QHash>

namespace waypost::store {

/// One row as it travels: key, the journal number that last changed it, values in the order of
/// Table::columns.
struct KeyedRow {
    QString id;
    qint64 rev = 0;
    Row values;
    bool operator==(const KeyedRow &) const = default;
};

/// All changed rows of one table.
struct TableChanges {
    QString table;
    QList<KeyedRow> rows;
};

/// Rows in SQL, one table per Table: id TEXT PRIMARY KEY, rev INTEGER, then its columns (TEXT or INTEGER, NOT
/// NULL), the indexes the table names and, if it is shared, one on rev. The statements are ones that SQLite
/// and PostgreSQL both read.
class SqlRows final : public Rows {
public:
    /// Makes tables that are missing. A table whose columns differ is dropped and made anew: what it held is
    /// projection and can be made again; `remade()` then tells. Inside the caller's transaction if there is
    /// one. For a reader nothing is made: error store_unavailable if a table is missing or differs.
    [[nodiscard]] static Result<std::unique_ptr<SqlRows>> open(Database &database,
                                                               const QList<Table> &tables);

    [[nodiscard]] std::optional<Row> load(const QString &table, const QString &key) override;
    void save(const QString &table, const QString &key, const Row &row) override; ///< with the current rev
    [[nodiscard]] QStringList inOrder(const Table &table, const QString &index, const QVariantList &values,
                                      int most, int skip = 0) override;
    /// What `save` writes as rev from now on.
    void setRev(qint64 rev) { m_rev = rev; }
    void put(const QString &table, const KeyedRow &row); ///< with the row's own rev
    /// The same, unless the row is there in a rev at least as new. False: nothing was different.
    [[nodiscard]] bool putNewer(const QString &table, const KeyedRow &row);
    void remove(const QString &table, const QString &key);
    void clear(); ///< every row of every table
    /// A table was made or made anew: it is empty and waits to be filled from the journal, or from the relay.
    [[nodiscard]] bool remade() const { return m_remade; }
    /// The first failure of load, save, put, remove, clear or changedBetween since the last time it was
    /// asked, or of anything else the database was given to queue. Ask before commit: a row that could not be
    /// read looks like one that is not there.
    [[nodiscard]] Result<Done> takeFailure();

    /// Everything in the shared tables with after < rev <= upto, in order of rev within each table, at most
    /// `limit` rows unless a single rev has more: one rev is never split. `reached` is the number up to which
    /// the answer is complete (upto itself when all fitted in): go on from there.
    [[nodiscard]] QList<TableChanges> changedBetween(qint64 after, qint64 upto, int limit, qint64 &reached);
    /// The same downwards: the number above which, up to `ceiling`, these tables have at most `limit` rows,
    /// but at least one whole rev; `floor` if they have no more.
    [[nodiscard]] qint64 reachDown(const QStringList &tables, qint64 floor, qint64 ceiling, int limit);
    /// Rows of a table; `tail`: what comes after FROM, with its values.
    [[nodiscard]] QList<KeyedRow> find(const QString &table, const QString &tail, const QVariantList &values);
    /// Every row of every table in order, as text: two stores that agree give the same.
    [[nodiscard]] QString dump(bool withRev = false);
    [[nodiscard]] const QList<Table> &tables() const { return m_tables; }
    [[nodiscard]] Database &database() { return m_database; }

private:
    struct Statements {
        QString load, save, saveNewer, remove, clear, revs, revsDown, all, changed, dump;
    };
    SqlRows(Database &database, QList<Table> tables);
    [[nodiscard]] Result<Done> makeTables();
    [[nodiscard]] Result<Done> makeTable(const Table &table);
    [[nodiscard]] Result<Done> makeIndexes(const Table &table);
    [[nodiscard]] bool fits(const Table &table);
    [[nodiscard]] qint64 reachOf(qint64 after, qint64 upto, int limit, QStringList &changed);
    void note(const Result<Done> &done);

    Database &m_database;
    QList<Table> m_tables;
    QHash<QString, Statements> m_statements;
    QStringList m_sharedTables;
    QString m_revs; ///< first revs of all shared tables, in one question
    qint64 m_rev = 0;
    bool m_remade = false;
    std::optional<Error> m_failure;
};

} // namespace waypost::store
