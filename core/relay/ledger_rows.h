// SPDX-FileCopyrightText: 2026 The Waypost authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/events/feature.h"
#include "core/store/journal.h"
#include "core/store/sqlrows.h"

namespace waypost::relay {

/// The rows of one batch: each is read from the store once, changed here as often as it takes, and written
/// once. A row's rev is the number of the event that last made it different; an event that changes nothing
/// leaves it.
class BatchRows final : public Rows {
public:
    explicit BatchRows(store::SqlRows &below)
        : m_below(below)
    {
    }
    [[nodiscard]] std::optional<Row> load(const QString &table, const QString &key) override;
    void save(const QString &table, const QString &key, const Row &row) override;
    [[nodiscard]] QStringList inOrder(const Table &table, const QString &index, const QVariantList &values,
                                      int most, int skip = 0) override;
    /// The number of the event that is being applied.
    void setRev(qint64 rev) { m_rev = rev; }
    /// Writes what changed into the store; ask it for its failure afterwards.
    void flush();
    /// What changed in the shared tables, in order of rev.
    [[nodiscard]] QList<store::TableChanges> sharedChanges() const;

private:
    struct Entry {
        std::optional<Row> row;
        qint64 rev = 0; ///< 0: as it is in the store
    };
    [[nodiscard]] Entry &entryOf(const QString &table, const QString &key);

    store::SqlRows &m_below;
    QHash<QString, QHash<QString, Entry>> m_tables;
    qint64 m_rev = 0;
};

/// Empties the rows and makes them again from the whole journal, inside the caller's transaction. Error
/// store_failed; store_damaged if the journal cannot be read to its end.
[[nodiscard]] Result<Done> fold(store::Journal &journal, const Features &features, store::SqlRows &rows);

} // namespace waypost::relay
