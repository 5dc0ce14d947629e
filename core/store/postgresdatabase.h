// SPDX-FileCopyrightText: 2026 The Waypost authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/store/database.h"
#include "core/store/postgresconnection.h"

namespace waypost::store {

/// One connection to one schema of a PostgreSQL 15 (or newer) database. A schema has one writing transaction
/// at a time, which holds an advisory lock: whatever it read stays true until it commits, as with SQLite, and
/// numbers are given without gaps. The version is in the table `store_version`.
class PostgresDatabase final : public Database {
public:
    [[nodiscard]] static Result<std::unique_ptr<Database>> open(const DatabaseOptions &options);
    ~PostgresDatabase() override;

    [[nodiscard]] Engine engine() const override { return Engine::Postgres; }
    [[nodiscard]] QString name() const override { return m_connection.uri().name; }
    [[nodiscard]] Result<qint64> version() override;
    void queue(const QString &text, const QVariantList &values) override;
    [[nodiscard]] bool inTransaction() const override { return m_connection.inTransaction(); }

    void notify(const QString &channel, const QString &payload) override;
    [[nodiscard]] Result<Done> listen(const QString &channel) override;
    [[nodiscard]] Result<QList<Notification>> takeNotifications() override;
    [[nodiscard]] int socket() const override { return m_connection.socket(); }

    [[nodiscard]] QString skipLocked() const override;
    [[nodiscard]] Result<QStringList> columnsOf(const QString &table) override;
    [[nodiscard]] Result<QStringList> indexesOf(const QString &table) override;

protected:
    [[nodiscard]] std::unique_ptr<Statement> prepare(const QString &text) override;
    [[nodiscard]] Result<Done> setVersion(qint64 version) override;
    [[nodiscard]] Result<Done> start() override;
    [[nodiscard]] Result<Done> finish() override;
    void undo() override;
    void settle() override;

private:
    PostgresDatabase(const DatabaseOptions &options, PostgresUri uri);
    [[nodiscard]] Result<Done> makeSchema();
    [[nodiscard]] bool hasSchema();

    PostgresConnection m_connection;
    QByteArray m_lockText; ///< takes the schema's lock until the transaction ends
};

} // namespace waypost::store
