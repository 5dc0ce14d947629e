// SPDX-FileCopyrightText: 2026 The Waypost authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/search/patience.h"

#include <sqlite3.h>

namespace waypost::search {

namespace {
constexpr int stepsBetweenLooks = 1'000; ///< of SQLite's machine: some 20 µs

int isPatienceOver(void *patience)
{
    return static_cast<const Patience *>(patience)->isOver() ? 1 : 0;
}
} // namespace

Patience::Patience(store::Database &database, const Limits &limits)
    : m_database(database)
    , m_limits(limits)
{
    m_since.start();
    if (sqlite3 *engine = m_database.sqlite())
        sqlite3_progress_handler(engine, stepsBetweenLooks, isPatienceOver, this);
}

Patience::~Patience()
{
    if (sqlite3 *engine = m_database.sqlite())
        sqlite3_progress_handler(engine, 0, nullptr, nullptr);
}

} // namespace waypost::search
