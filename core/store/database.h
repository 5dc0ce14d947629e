// SPDX-FileCopyrightText: 2026 The Waypost authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/base/result.h"
#include "core/store/statement.h"

#include <QHash>
#include <QString>
#include <QStringList>
#include <QVariantList>

#include <memory>

struct sqlite3;

namespace waypost::store {

enum class Engine { Sqlite, Postgres };

struct DatabaseOptions {
    QString
        path; ///< a SQLite file, ":memory:" for tests, or a "postgresql://" URI (several hosts may be named)
    bool readOnly = false;
    bool syncFull = true; ///< false only for what can be fetched again (the desktop's cache)
    bool exclusive = false; ///< the relay's writer: a second process is refused, not queued
    bool wal = true; ///< false: a rollback journal, so that several connections may write; for small, seldom
                     ///< written stores
    QByteArray vfs {}; ///< SQLite only: the registered file layer to go through; empty: the system's own
};

/// One connection to a store, SQLite or PostgreSQL; whoever holds it need not know which: all statements of
/// ours are ones that both read. Belongs to the thread that opened it.
class Database {
public:
    /// Errors: store_unavailable (cannot be opened or reached, or another process holds it), store_damaged.
    [[nodiscard]] static Result<std::unique_ptr<Database>> open(const DatabaseOptions &options);
    virtual ~Database();
    Database(const Database &) = delete;
    Database &operator=(const Database &) = delete;

    [[nodiscard]] virtual Engine engine() const = 0;
    /// Brings durable tables up to date. Each step is a list of statements in one transaction; a step's place
    /// in the list is its version, kept in the store. Never change a step that was released: add one. Errors:
    /// store_newer (made by a newer program), store_failed.
    [[nodiscard]] Result<Done> migrate(const QList<QStringList> &steps);
    /// Steps that were done.
    [[nodiscard]] virtual Result<qint64> version() = 0;

    /// Prepared once, kept by its text. Bind, step, read columns; reset() after a row that was not the last.
    [[nodiscard]] Statement &statement(const QString &text);
    /// Prepares, binds, executes. Error store_failed with the engine's words and {engine: its code}.
    [[nodiscard]] Result<Done> run(const QString &text, const QVariantList &values = {});
    /// First column of the first row; invalid if there is none.
    [[nodiscard]] QVariant value(const QString &text, const QVariantList &values = {});
    /// To write; for a reader, one unchanging view of the store until commit().
    [[nodiscard]] virtual Result<Done> begin() = 0;
    [[nodiscard]] virtual Result<Done> commit() = 0;
    virtual void rollback() = 0; ///< fine when there is nothing to take back
    [[nodiscard]] virtual bool inTransaction() const = 0;
    /// For what only SQLite has: tokenizers and functions of our own. Null if it is another engine.
    [[nodiscard]] virtual sqlite3 *sqlite() { return nullptr; }

    [[nodiscard]] const QString &path() const { return m_options.path; }
    [[nodiscard]] bool isReadOnly() const { return m_options.readOnly; }

protected:
    explicit Database(DatabaseOptions options);
    [[nodiscard]] const DatabaseOptions &options() const { return m_options; }
    [[nodiscard]] virtual std::unique_ptr<Statement> prepare(const QString &text) = 0;
    [[nodiscard]] virtual Result<Done> setVersion(qint64 version) = 0; ///< in the caller's transaction
    void forgetStatements(); ///< before the connection they belong to is closed

private:
    DatabaseOptions m_options;
    QHash<QString, std::shared_ptr<Statement>> m_statements;
    std::shared_ptr<Statement> m_unprepared; ///< the last one the engine would not prepare
    Qt::HANDLE m_thread;
};

} // namespace waypost::store
