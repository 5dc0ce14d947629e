// SPDX-FileCopyrightText: 2026 The Waypost authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/store/statement.h"

struct sqlite3;
struct sqlite3_stmt;

namespace waypost::store {

/// What SQLite has prepared.
class SqliteStatement final : public Statement {
public:
    SqliteStatement(sqlite3 *engine, const QString &text);
    ~SqliteStatement() override;

    [[nodiscard]] bool isPrepared() const override { return m_statement != nullptr; }
    void bind(const QVariantList &values) override;
    [[nodiscard]] Result<bool> step() override;
    [[nodiscard]] QVariant column(int index) const override;
    [[nodiscard]] QByteArray bytes(int index) const override;
    [[nodiscard]] int columns() const override;
    void reset() override;
    [[nodiscard]] qint64 changes() const override;

private:
    void bindOne(int mark, const QVariant &value);
    sqlite3 *m_engine;
    sqlite3_stmt *m_statement = nullptr;
    int m_failure = 0; ///< the first code that was not fine since bind()
    QString m_words; ///< of a failed preparation
};

} // namespace waypost::store
