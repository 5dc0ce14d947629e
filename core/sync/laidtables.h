// SPDX-FileCopyrightText: 2026 The Waypost authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/events/overlay.h"
#include "core/store/database.h"

namespace waypost::sync {

/// Makes plain SQL see the overlay. For every table t there are, in this connection only, a table laid_t with
/// the rows laid over and a view shown_t: the confirmed rows that are not laid over, and the laid ones. A
/// table that has a seq also shows `place`: seq, but after everything else as long as the relay has not given
/// one; so (conversation, at, place, id) of confirmed rows is an index, and of the few laid ones a short
/// sort.
class LaidTables {
public:
    [[nodiscard]] static Result<LaidTables> make(store::Database &database, const QList<Table> &tables);
    /// These rows are laid over differently now, or not at all any more. Tables we do not hold are skipped.
    [[nodiscard]] Result<Done> update(const QList<Overlay::Key> &keys, const Overlay &overlay);

private:
    explicit LaidTables(store::Database &database)
        : m_database(&database)
    {
    }
    [[nodiscard]] Result<Done> makeTable(const Table &table);
    store::Database *m_database;
    QHash<QString, QString> m_inserts; ///< by table
};

} // namespace waypost::sync
