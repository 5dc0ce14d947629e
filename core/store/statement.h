// SPDX-FileCopyrightText: 2026 The Waypost authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/base/result.h"

#include <QVariantList>

namespace waypost::store {

/// A prepared statement straight on the engine: QSqlQuery costs four times as much as SQLite itself, because
/// it describes every column anew each time. Belongs to a Database and its thread. Marks are "?", in order.
/// It stays good when the connection is lost and made anew.
class Statement {
public:
    Statement() = default;
    virtual ~Statement();
    Statement(const Statement &) = delete;
    Statement &operator=(const Statement &) = delete;

    /// False: the engine would not prepare it; stepping then tells why.
    [[nodiscard]] virtual bool isPrepared() const = 0;
    /// Starts anew with these values. A null string or byte array is bound as an empty one, an invalid value
    /// as NULL.
    virtual void bind(const QVariantList &values) = 0;
    /// True: there is a row. False: it has ended. Error store_failed with the engine's words and {engine: its
    /// code}.
    [[nodiscard]] virtual Result<bool> step() = 0;
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
    [[nodiscard]] virtual QVariant column(int index) const = 0;
    /// A text or byte array of the row as the bytes that are kept, so that no decoding can hide a change.
    [[nodiscard]] virtual QByteArray bytes(int index) const = 0;
    [[nodiscard]] virtual int columns() const = 0;
    /// Lets go of what it holds in the engine; needed after a row that was not the last.
    virtual void reset() = 0;
    /// How many rows it inserted, changed or deleted.
    [[nodiscard]] virtual qint64 changes() const = 0;
};

/// store_failed, with the engine's own words and {engine: code}.
[[nodiscard]] Error engineFailure(int code, const QString &words);

} // namespace waypost::store
