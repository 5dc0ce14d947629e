// SPDX-FileCopyrightText: 2026 The Waypost authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/base/result.h"

#include <QVariantList>

struct sqlite3;
struct sqlite3_stmt;

namespace waypost::store {

/// A prepared statement straight on the engine, for what runs thousands of times a second: QSqlQuery costs
/// four times as much as SQLite itself, because it describes every column anew each time. Belongs to a
/// Database and its thread.
class Statement {
public:
    Statement(sqlite3 *engine, const QString &text);
    ~Statement();
    Statement(const Statement &) = delete;
    Statement &operator=(const Statement &) = delete;

    /// False: the engine would not prepare it; stepping then tells why.
    [[nodiscard]] bool isPrepared() const { return m_statement != nullptr; }
    /// Starts anew with these values. A null string or byte array is bound as an empty one, an invalid value
    /// as NULL.
    void bind(const QVariantList &values);
    /// True: there is a row. False: it has ended. Error store_failed with the engine's words and {engine: its
    /// code}.
    [[nodiscard]] Result<bool> step();
    /// Runs it to its end and calls `row` with itself for each row.
    template <class Row> [[nodiscard]] Result<Done> forEach(Row &&row)
    {
        for (;;) {
            const auto more = step();
            if (!more)
                return more.error();
            if (!*more)
                return Done {};
            row(*this);
        }
    }
    /// Runs it to its end.
    [[nodiscard]] Result<Done> finish()
    {
        return forEach([](const Statement &) {});
    }
    /// Of the row: qint64, QString, QByteArray, double, or invalid for NULL.
    [[nodiscard]] QVariant column(int index) const;
    [[nodiscard]] int columns() const;
    /// Lets go of what it holds in the engine; needed after a row that was not the last.
    void reset();
    /// How many rows it inserted, changed or deleted.
    [[nodiscard]] qint64 changes() const;

private:
    void bindOne(int mark, const QVariant &value);
    sqlite3 *m_engine;
    sqlite3_stmt *m_statement = nullptr;
    int m_failure = 0; ///< the first code that was not fine since bind()
    QString m_words; ///< of a failed preparation
};

/// store_failed, with the engine's own words and {engine: code}.
[[nodiscard]] Error engineFailure(int code, const QString &words);

} // namespace waypost::store
