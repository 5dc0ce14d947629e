// SPDX-FileCopyrightText: 2026 The Waypost authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include <QHash>
#include <QSet>
#include <QString>

namespace waypost::sync {

/// What changed on this desk since the last signal: table → keys. "*" as a key: too many to name, read again.
/// Besides the shared tables: "drafts" (keys: conversations) and "outbox" (keys: commands).
using ChangeSet = QHash<QString, QSet<QString>>;

/// Adds one key; beyond a thousand of a table they become "*".
void noteChange(ChangeSet &changes, const QString &table, const QString &key);
void mergeChanges(ChangeSet &into, const ChangeSet &more);

} // namespace waypost::sync
