// SPDX-FileCopyrightText: 2026 The Waypost authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/base/clock.h"
#include "core/upkeep/backup.h"
#include "core/upkeep/examination.h"
#include "core/upkeep/storecopy.h"

/// What is done to a store while no relay works with it. Each of them can be killed at any moment: then
/// either nothing has happened, or it goes on when it is called again.
namespace waypost::upkeep {

struct Rebuilt {
    qint64 events = 0;
    qint64 differed = 0; ///< rows that were put right
    QList<Finding> findings; ///< the first 1,000 of them
    qint64 foldedInMs = 0;
};
/// Makes the rows from the journal once more beside the store, compares, and puts what differs right in one
/// transaction; if anything did, the epoch is a new one, so that every cache starts anew. Errors:
/// store_unavailable (a relay runs), store_damaged (the chain is broken at event N: restore a backup).
[[nodiscard]] Result<Rebuilt> rebuild(const Places &places, const Features &features, const Clock &clock);

struct Upgraded {
    QString backup; ///< folder of the backup that was made and verified first
    Examination examination; ///< of the store afterwards
};
/// Backs up into `folder`, verifies the backup, brings ledger and accounts to this version, examines. Errors
/// as of those, and store_newer.
[[nodiscard]] Result<Upgraded> upgrade(const Places &places, const QString &folder, const Features &features,
                                       const Clock &clock, const QString &program);

/// Copies ledger and accounts from one place into another, empty one, each a SQLite file or a "postgresql://"
/// URI. Called again after it was killed, it goes on. Nothing is taken away from `from`. Errors as of
/// copyStore, and store_unavailable (a relay runs).
[[nodiscard]] Result<Done> migrateStore(const QString &from, const QString &to, const Features &features,
                                        const Clock &clock, const CopyProgress &progress = {});

} // namespace waypost::upkeep
