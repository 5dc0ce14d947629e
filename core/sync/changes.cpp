// SPDX-FileCopyrightText: 2026 The Waypost authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/sync/changes.h"

namespace waypost::sync {

void noteChange(ChangeSet &changes, const QString &table, const QString &key)
{
    constexpr qsizetype mostNamed = 1'000;
    static const QString all = QStringLiteral("*");
    QSet<QString> &keys = changes[table];
    if (keys.contains(all))
        return;
    keys.insert(key);
    if (key == all || keys.size() > mostNamed)
        keys = {all};
}

void mergeChanges(ChangeSet &into, const ChangeSet &more)
{
    for (auto table = more.cbegin(); table != more.cend(); ++table)
        for (const QString &key : *table)
            noteChange(into, table.key(), key);
}

} // namespace waypost::sync
