// SPDX-FileCopyrightText: 2026 The Waypost authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/base/clock.h"
#include "core/events/feature.h"
#include "core/upkeep/manifest.h"

namespace waypost::upkeep {

struct Restored {
    Manifest manifest;
    QString epoch; ///< the store's new one
    QString aside; ///< folder that keeps what was there before; empty: nothing was there
};

/// Puts a backup in place: verifies it, copies it beside, marks the copy as restored (a new epoch, every
/// channel held, owed messages uncertain: rewind.h), and only then moves it into place, so that it can be
/// stopped at any moment and begun again; as long as it is not finished no relay starts
/// (restoreIsUnfinished). With `replace` an existing store is kept aside in <data>/replaced-<time>; a
/// PostgreSQL is backed up there and emptied. Errors: no_backup, backup_newer, backup_damaged {findings},
/// store_unavailable (a relay runs), store_not_empty, file_failed, store_failed.
[[nodiscard]] Result<Restored> restore(const QString &backup, const Places &places, const Features &features,
                                       const Clock &clock, bool replace, const QString &program);

} // namespace waypost::upkeep
