// SPDX-FileCopyrightText: 2026 The Waypost authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/store/sqlrows.h"
#include "core/sync/changes.h"
#include "core/wire/frames.h"

#include <memory>

namespace waypost::sync {

/// The relay's rows as this role may see them, and how far they reach: cursor and epoch. Disposable: what is
/// damaged or of another shape is thrown away and fetched again. Belongs to the thread that opened it.
class Cache {
public:
    /// `tables`: every table of the features; those that are not shared are left out. ":memory:" for tests.
    /// Errors: store_unavailable (another program has it, or the folder cannot be written), store_failed.
    [[nodiscard]] static Result<std::unique_ptr<Cache>> open(const QString &path, const QList<Table> &tables);

    [[nodiscard]] qint64 cursor() const { return m_cursor; }
    [[nodiscard]] const QString &epoch() const { return m_epoch; }
    /// Empty again, to be filled from the first journal number of another epoch.
    [[nodiscard]] Result<Done> restart(const QString &epoch);

    enum class Taken {
        Applied,
        Known, ///< came twice
        Gap, ///< does not go on from the cursor: something is missing
    };
    /// Rows and cursor in one transaction, or neither. Errors: frame_malformed, store_failed.
    [[nodiscard]] Result<Taken> take(const wire::RowsFrame &frame, ChangeSet &changes);

    [[nodiscard]] store::SqlRows &rows() { return *m_rows; }
    [[nodiscard]] store::Database &database() { return *m_database; }
    [[nodiscard]] const QList<Table> &tables() const { return m_rows->tables(); }
    [[nodiscard]] bool holds(const QString &table) const { return m_byName.contains(table); }

private:
    explicit Cache(std::unique_ptr<store::Database> database);
    [[nodiscard]] static Result<std::unique_ptr<Cache>> openOnce(const QString &path,
                                                                 const QList<Table> &tables);
    [[nodiscard]] Result<Done> makeTables(const QList<Table> &tables);
    [[nodiscard]] Result<Done> apply(const wire::RowsFrame &frame);
    [[nodiscard]] Result<Done> applyChange(const Table &table, const wire::RowsFrame::Change &change);
    [[nodiscard]] Result<Done> remember(const QString &epoch, qint64 cursor);
    void readMeta();

    std::unique_ptr<store::Database> m_database;
    std::unique_ptr<store::SqlRows> m_rows;
    QHash<QString, Table> m_byName;
    QString m_epoch;
    qint64 m_cursor = 0;
};

} // namespace waypost::sync
