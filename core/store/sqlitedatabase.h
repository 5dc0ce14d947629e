// SPDX-FileCopyrightText: 2026 The Waypost authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/store/database.h"

#include <QFile>

namespace waypost::store {

/// One hardened SQLite connection (WAL, defensive, untrusted schema, no extensions, no double-quoted strings,
/// no ATTACH, foreign keys on). A file in WAL mode has one writer, which alone checkpoints: SQLite 3.40 has
/// the WAL-reset bug when two connections do (fixed in 3.51.3); readers are query_only and never checkpoint.
/// Files are made with mode 0600. The version is the file's user_version.
class SqliteDatabase final : public Database {
public:
    [[nodiscard]] static Result<std::unique_ptr<Database>> open(const DatabaseOptions &options);
    ~SqliteDatabase() override;

    [[nodiscard]] Engine engine() const override { return Engine::Sqlite; }
    [[nodiscard]] Result<qint64> version() override;
    [[nodiscard]] bool inTransaction() const override;
    [[nodiscard]] Result<QStringList> columnsOf(const QString &table) override;
    [[nodiscard]] Result<QStringList> indexesOf(const QString &table) override;
    [[nodiscard]] sqlite3 *sqlite() override { return m_engine; }

protected:
    [[nodiscard]] std::unique_ptr<Statement> prepare(const QString &text) override;
    [[nodiscard]] Result<Done> setVersion(qint64 version) override;
    [[nodiscard]] Result<Done> start() override; ///< BEGIN IMMEDIATE
    [[nodiscard]] Result<Done> finish() override;
    void undo() override;

private:
    using Database::Database;
    [[nodiscard]] Result<Done> takeFile();
    [[nodiscard]] Result<Done> connect();
    [[nodiscard]] Result<Done> harden();
    [[nodiscard]] Result<Done> configure();
    [[nodiscard]] Result<Done> pragma(const QString &setting);

    sqlite3 *m_engine = nullptr;
    QFile m_lock; ///< held open while this is the file's writer
};

} // namespace waypost::store
