// SPDX-FileCopyrightText: 2026 The Waypost authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/base/clock.h"
#include "core/upkeep/manifest.h"

namespace waypost::upkeep {

struct BackupOptions {
    int keep = 0; ///< finished backups that stay in the folder, this one among them; 0: all
    QString program; ///< version of this program, for the manifest
};

/// What a backup is made of: folders named by UTC time ("20261125T184501123Z") with ledger.sqlite,
/// accounts.sqlite and manifest.json, and beside them `media` with one copy of each file under its hash.
struct Backup {
    QString path;
    Manifest manifest;
    int pruned = 0; ///< older backups that were taken away
};

/// A copy of everything durable as it is at this moment, while the relay runs. It grows in a folder whose
/// name begins with ".unfinished-" and gets its own name when all of it is synced: a killed backup leaves
/// nothing that looks finished, and the next one clears it away. Not in it: the certificate and its key, the
/// configuration and its secrets. Errors: file_failed, store_unavailable, store_damaged, store_failed.
[[nodiscard]] Result<Backup> backUp(const Places &places, const QString &folder, const Clock &clock,
                                    const BackupOptions &options);
/// Names of the finished backups in the folder, oldest first.
[[nodiscard]] QStringList backupsIn(const QString &folder);

} // namespace waypost::upkeep
