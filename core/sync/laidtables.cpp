// SPDX-FileCopyrightText: 2026 The Waypost authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/sync/laidtables.h"

namespace waypost::sync {

namespace {
using namespace Qt::StringLiterals;
}

Result<LaidTables> LaidTables::make(store::Database &database, const QList<Table> &tables)
{
    LaidTables laid(database);
    for (const Table &table : tables)
        if (auto made = laid.makeTable(table); !made)
            return made.error();
    return laid;
}

Result<Done> LaidTables::makeTable(const Table &table)
{
    QStringList names {u"id"_s};
    QStringList columns {u"id TEXT PRIMARY KEY NOT NULL"_s};
    bool numbered = false;
    for (const Column &column : table.columns) {
        const QString name = u'"' + column.name + u'"';
        names << name;
        columns << QString(
            name + (column.type == ColumnType::Text ? u" TEXT NOT NULL"_s : u" INTEGER NOT NULL"_s));
        numbered = numbered || column.name == "seq"_L1;
    }
    const QString list = names.join(u", "_s);
    const QString marks = QStringList(names.size(), u"?"_s).join(u", "_s);
    const QString confirmedPlace = numbered ? u", seq AS place"_s : QString();
    // The cast gives both halves one affinity: without it SQLite sorts everything instead of merging by
    // index.
    const QString laidPlace = numbered
        ? u", CAST(CASE seq WHEN 0 THEN 9223372036854775807 ELSE seq END AS INTEGER)"_s
        : QString();
    m_inserts.insert(table.name, u"INSERT INTO temp.laid_%1 (%2) VALUES (%3)"_s.arg(table.name, list, marks));
    if (auto made
        = m_database->run(u"CREATE TEMP TABLE laid_%1 (%2)"_s.arg(table.name, columns.join(u", "_s)));
        !made)
        return made;
    return m_database->run(
        u"CREATE TEMP VIEW shown_%1 AS SELECT %2%3 FROM main.%1 WHERE id NOT IN (SELECT id FROM "
        u"temp.laid_%1) "
        "UNION ALL SELECT %2%4 FROM temp.laid_%1"_s.arg(table.name, list, confirmedPlace, laidPlace));
}

Result<Done> LaidTables::update(const QList<Overlay::Key> &keys, const Overlay &overlay)
{
    for (const auto &[table, key] : keys) {
        const auto insert = m_inserts.constFind(table);
        if (insert == m_inserts.cend())
            continue;
        if (auto done = m_database->run(u"DELETE FROM temp.laid_%1 WHERE id = ?"_s.arg(table), {key}); !done)
            return done;
        const auto row = overlay.changes().constFind({table, key});
        if (row == overlay.changes().cend())
            continue;
        if (auto done = m_database->run(*insert, QVariantList {key} + *row); !done)
            return done;
    }
    return Done {};
}

} // namespace waypost::sync
