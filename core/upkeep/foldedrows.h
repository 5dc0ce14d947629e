// SPDX-FileCopyrightText: 2026 The Waypost authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/events/feature.h"
#include "core/store/sqlrows.h"

#include <functional>

namespace waypost::upkeep {

/// The rows that a journal alone gives, in a scratch file that is thrown away with the object.
class FoldedRows {
public:
    /// Reads the whole journal of `store`. Errors: store_damaged (it cannot be read to its end),
    /// store_failed.
    [[nodiscard]] static Result<std::unique_ptr<FoldedRows>>
    fold(store::Database &store, const Features &features, const QString &scratchFolder);
    ~FoldedRows();
    FoldedRows(const FoldedRows &) = delete;
    FoldedRows &operator=(const FoldedRows &) = delete;

    [[nodiscard]] store::SqlRows &rows() { return *m_rows; }
    [[nodiscard]] qint64 events() const { return m_events; }

private:
    explicit FoldedRows(QString path)
        : m_path(std::move(path))
    {
    }
    void removeFiles() const;
    QString m_path;
    std::unique_ptr<store::Database> m_database;
    std::unique_ptr<store::SqlRows> m_rows;
    qint64 m_events = 0;
};

struct RowDifference {
    enum class Kind { Missing, Surplus, Different };
    Kind kind = Kind::Different;
    QString table;
    QString id;
    QString column; ///< the first that differs; "rev" too
    store::KeyedRow right; ///< as the journal gives it; none when it is surplus
};
/// Calls `differs` for every row of these tables in `store` that is not as folded, in whatever order.
[[nodiscard]] Result<Done> compareRows(store::Database &store, FoldedRows &folded, const QList<Table> &tables,
                                       const std::function<void(const RowDifference &)> &differs);

} // namespace waypost::upkeep
