// SPDX-FileCopyrightText: 2026 The Waypost authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/store/postgresconnection.h"
#include "core/store/postgresdialect.h"
#include "core/store/statement.h"

namespace waypost::store {

/// A statement of ours on a PostgreSQL server: prepared when it first runs (one without marks: when it comes
/// again), and anew after each reconnection. Its whole answer is held: read large tables in pages.
class PostgresStatement final : public Statement {
public:
    PostgresStatement(PostgresConnection &connection, const QString &text);

    [[nodiscard]] bool isPrepared() const override { return true; } ///< it tries again by itself
    void bind(const QVariantList &values) override;
    [[nodiscard]] Result<bool> step() override;
    [[nodiscard]] QVariant column(int index) const override;
    [[nodiscard]] QByteArray bytes(int index) const override;
    [[nodiscard]] int columns() const override;
    void reset() override;
    [[nodiscard]] qint64 changes() const override { return m_changes; }

    /// Sends it with these values and lets its answer come later. Error: it could not be sent.
    [[nodiscard]] Result<Done> queue(const QVariantList &values);

private:
    [[nodiscard]] Result<Done> prepare();
    [[nodiscard]] Result<PostgresConnection::Call> call(const QVariantList &values);
    [[nodiscard]] Result<Done> execute();
    [[nodiscard]] Result<Done> attempt();
    [[nodiscard]] unsigned typeOf(int index) const;

    PostgresConnection &m_connection;
    PostgresText m_text;
    QVariantList m_values;
    QByteArray m_name; ///< what the server prepared it as
    int m_generation = 0; ///< of the connection, when it was prepared; 0: never
    bool m_ranBefore = false;
    QList<unsigned> m_markTypes;
    postgresvalues::Form m_answerForm = postgresvalues::Form::Text;
    PostgresResult m_result;
    int m_row = -1;
    qint64 m_changes = 0;
};

} // namespace waypost::store
