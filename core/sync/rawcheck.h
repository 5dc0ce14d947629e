// SPDX-FileCopyrightText: 2026 The Waypost authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/store/database.h"

namespace waypost::sync {

/// Trusts nobody that files are encrypted: looks at what is on the disk. (Another SQLite that slips below a
/// program has left its database in plain text before, and nobody noticed: Signal-Desktop 5097.)

/// Writes a known text into the database, once.
[[nodiscard]] Result<Done> plantCanary(store::Database &database);
/// Reads the raw beginnings (1 MiB) of the database's file and WAL. Error store_plain: they look like a plain
/// database, or the planted text can be read.
[[nodiscard]] Result<Done> refusePlain(const QString &path);

} // namespace waypost::sync
