// SPDX-FileCopyrightText: 2026 The Waypost authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/base/result.h"

#include <QHash>
#include <QSqlDatabase>
#include <QSqlQuery>
#include <QString>
#include <QVariantList>

#include <memory>

namespace waypost::store {

struct DatabaseOptions {
    QString path; ///< ":memory:" for tests
    bool readOnly = false;
    bool syncFull = true; ///< false only for what can be fetched again (the desktop's cache)
    bool exclusive = false; ///< the relay's writer: a second process is refused, not queued
};

/// One hardened SQLite connection (WAL, defensive, untrusted schema, no extensions, no double-quoted strings, foreign
/// keys on). Belongs to the thread that opened it. A file has one writer, which alone checkpoints: SQLite 3.40 has the
/// WAL-reset bug when two connections do (fixed in 3.51.3); readers are query_only and never checkpoint.
class Database {
public:
    /// Errors: store_unavailable (cannot be opened, or another process holds it), store_damaged.
    [[nodiscard]] static Result<std::unique_ptr<Database>> open(const DatabaseOptions &options);
    ~Database();
    Database(const Database &) = delete;
    Database &operator=(const Database &) = delete;

    /// Prepared once, kept by its text. Forward only. Bind by index, exec, read, finish().
    [[nodiscard]] QSqlQuery &prepared(const QString &statement);
    /// Prepares, binds, executes. Error store_failed with the engine's words.
    [[nodiscard]] Result<Done> run(const QString &statement, const QVariantList &values = {});
    /// First column of the first row; invalid if there is none.
    [[nodiscard]] QVariant value(const QString &statement, const QVariantList &values = {});
    [[nodiscard]] Result<Done> begin(); ///< BEGIN IMMEDIATE
    [[nodiscard]] Result<Done> commit();
    void rollback();
    [[nodiscard]] QSqlDatabase &sql() { return m_sql; }
    [[nodiscard]] const QString &path() const { return m_options.path; }

private:
    Database(DatabaseOptions options, QSqlDatabase sql);
    DatabaseOptions m_options;
    QSqlDatabase m_sql;
    QHash<QString, std::shared_ptr<QSqlQuery>> m_prepared;
};

} // namespace waypost::store
