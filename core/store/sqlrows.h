// SPDX-FileCopyrightText: 2026 The Waypost authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/events/rows.h"
#include "core/store/database.h"

#include <QHash>
#include <QSet>

namespace waypost::store {

/// One row as it travels: key, the journal number that last changed it, values in the order of Table::columns.
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

/// Rows in SQL, one table per Table: id TEXT PRIMARY KEY, rev INTEGER, then its columns (TEXT or INTEGER, NOT NULL), an index on
/// rev and those the table names. The statements are ones that SQLite and PostgreSQL both read.
class SqlRows final : public Rows {
public:
    /// Makes tables that are missing. A table whose columns differ is dropped and made anew: what it held is projection
    /// and can be made again; `remade()` then tells.
    [[nodiscard]] static Result<std::unique_ptr<SqlRows>> open(Database &database, const QList<Table> &tables);

    [[nodiscard]] std::optional<Row> load(const QString &table, const QString &key) override;
    void save(const QString &table, const QString &key, const Row &row) override; ///< with the current rev
    /// What `save` writes as rev from now on.
    void setRev(qint64 rev) { m_rev = rev; }
    void put(const QString &table, const KeyedRow &row); ///< with the row's own rev
    void remove(const QString &table, const QString &key);
    [[nodiscard]] bool remade() const { return m_remade; }

    /// Everything in the shared tables with after < rev <= upto, at most about `limit` rows; `reached` is the number up to which the
    /// answer is complete (upto itself when all fitted in).
    [[nodiscard]] QList<TableChanges> changedBetween(qint64 after, qint64 upto, int limit, qint64 &reached);
    /// Every row of every table in order, as text: two stores that agree give the same.
    [[nodiscard]] QString dump(bool withRev = false);
    [[nodiscard]] const QList<Table> &tables() const { return m_tables; }
    [[nodiscard]] Database &database() { return m_database; }

private:
    SqlRows(Database &database, QList<Table> tables);
    Database &m_database;
    QList<Table> m_tables;
    qint64 m_rev = 0;
    bool m_remade = false;
};

} // namespace waypost::store
