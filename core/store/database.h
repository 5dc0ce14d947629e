// SPDX-FileCopyrightText: 2026 The Waypost authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/base/result.h"
#include "core/store/statement.h"

#include <QFile>
#include <QHash>
#include <QSqlDatabase>
#include <QSqlQuery>
#include <QString>
#include <QStringList>
#include <QVariantList>

#include <memory>

namespace waypost::store {

struct DatabaseOptions {
    QString path; ///< ":memory:" for tests
    bool readOnly = false;
    bool syncFull = true; ///< false only for what can be fetched again (the desktop's cache)
    bool exclusive = false; ///< the relay's writer: a second process is refused, not queued
    bool wal = true; ///< false: a rollback journal, so that several connections may write; for small, seldom
                     ///< written stores
};

/// One hardened SQLite connection (WAL, defensive, untrusted schema, no extensions, no double-quoted strings,
/// no ATTACH, foreign keys on). Belongs to the thread that opened it. A file in WAL mode has one writer,
/// which alone checkpoints: SQLite 3.40 has the WAL-reset bug when two connections do (fixed in 3.51.3);
/// readers are query_only and never checkpoint. Files are made with mode 0600.
class Database {
public:
    /// Errors: store_unavailable (cannot be opened, or another process holds it), store_damaged.
    [[nodiscard]] static Result<std::unique_ptr<Database>> open(const DatabaseOptions &options);
    ~Database();
    Database(const Database &) = delete;
    Database &operator=(const Database &) = delete;

    /// Brings durable tables up to date. Each step is a list of statements in one transaction; a step's place
    /// in the list is its version, kept in the file as user_version. Never change a step that was released:
    /// add one. Errors: store_newer (the file was made by a newer program), store_failed.
    [[nodiscard]] Result<Done> migrate(const QList<QStringList> &steps);

    /// Prepared once, kept by its text. Bind, step, read columns; reset() after a row that was not the last.
    [[nodiscard]] Statement &statement(const QString &text);
    /// The same as Qt knows it, slower. Forward only. Bind by index, exec, read, finish().
    [[nodiscard]] QSqlQuery &prepared(const QString &text);
    /// Binds from the first mark on and executes what `prepared` gave. A null string is bound as an empty
    /// one.
    [[nodiscard]] Result<Done> execute(QSqlQuery &query, const QVariantList &values);
    /// Prepares, binds, executes. Error store_failed with the engine's words and {engine: SQLite's code}.
    [[nodiscard]] Result<Done> run(const QString &text, const QVariantList &values = {});
    /// First column of the first row; invalid if there is none.
    [[nodiscard]] QVariant value(const QString &text, const QVariantList &values = {});
    /// BEGIN IMMEDIATE; for a reader, one unchanging view of the file until commit().
    [[nodiscard]] Result<Done> begin();
    [[nodiscard]] Result<Done> commit();
    void rollback(); ///< fine when there is nothing to take back
    [[nodiscard]] bool inTransaction() const;
    [[nodiscard]] QSqlDatabase &sql() { return m_sql; }
    [[nodiscard]] const QString &path() const { return m_options.path; }
    [[nodiscard]] bool isReadOnly() const { return m_options.readOnly; }

private:
    Database(DatabaseOptions options, const QSqlDatabase &sql);
    [[nodiscard]] Result<Done> takeFile();
    [[nodiscard]] Result<Done> harden();
    [[nodiscard]] Result<Done> configure();
    [[nodiscard]] Result<Done> pragma(const QString &setting);

    DatabaseOptions m_options;
    QSqlDatabase m_sql;
    sqlite3 *m_engine = nullptr; ///< m_sql's
    QFile m_lock; ///< held open while this is the file's writer
    QHash<QString, std::shared_ptr<Statement>> m_statements;
    std::shared_ptr<Statement> m_unpreparedStatement; ///< the last one the engine would not prepare
    QHash<QString, std::shared_ptr<QSqlQuery>> m_prepared;
    std::shared_ptr<QSqlQuery> m_unprepared; ///< the last one the engine would not prepare
    Qt::HANDLE m_thread;
};

} // namespace waypost::store
