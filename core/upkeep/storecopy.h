// SPDX-FileCopyrightText: 2026 The Waypost authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/store/database.h"

#include <functional>

/// Copies of stores: of one file, exactly; and between engines, table by table.
namespace waypost::upkeep {

/// The SQLite database at `from` as it is at this moment, while its writer goes on, into the new file `to`:
/// one file without a log beside it, synced. Reads only; never checkpoints (see SqliteDatabase).
[[nodiscard]] Result<Done> copySqlite(const QString &from, const QString &to);

/// `rows` so far of `table`, for people who wait.
using CopyProgress = std::function<void(const QString &table, qint64 rows)>;

/// Every table of ours from one store into another that has the same tables; one of the two is SQLite, which
/// names them. The target is marked unfinished until the end: no relay opens it (store_unfinished). Stopped
/// in between and begun again, the journal goes on where it was. At the end the target's chain and the number
/// of rows of every table are compared with the source's. Errors: store_not_empty (the target is somebody
/// else's), store_damaged (what arrived is not what was sent), store_failed.
[[nodiscard]] Result<Done> copyStore(store::Database &from, store::Database &to,
                                     const CopyProgress &progress = {});

/// Every table of a small store (accounts) into another that has the same ones, in one transaction; what was
/// there goes. One of the two is SQLite.
[[nodiscard]] Result<Done> copyTables(store::Database &from, store::Database &to);

} // namespace waypost::upkeep
