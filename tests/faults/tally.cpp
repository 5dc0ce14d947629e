// SPDX-FileCopyrightText: 2026 The Waypost authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/faults/tally.h"

#include "core/features/features.h"
#include "core/store/journal.h"
#include "core/store/sqlrows.h"
#include "tests/support/webhooks.h"

#include <algorithm>

namespace waypost::tests {

using namespace Qt::StringLiterals;

Tally tallyOf(const QString &store, const QString &run, std::vector<qint64> acknowledged)
{
    const auto database = store::Database::open({.path = store, .readOnly = true});
    if (!database)
        qFatal("%s", qPrintable(database.error().text));
    const auto rows = store::SqlRows::open(**database, tablesOf(features::allFeatures()));
    if (!rows)
        qFatal("%s", qPrintable(rows.error().text));
    std::sort(acknowledged.begin(), acknowledged.end());
    acknowledged.erase(std::unique(acknowledged.begin(), acknowledged.end()), acknowledged.end());
    Tally tally;
    tally.lost = std::count_if(acknowledged.begin(), acknowledged.end(),
                               [&](qint64 n) { return !(*rows)->load(u"receipts"_s, idOfText(run, n)); });
    tally.messages = (*database)->value(u"SELECT count(*) FROM messages"_s).toLongLong();
    tally.doubled = tally.messages
        - (*database)->value(u"SELECT count(DISTINCT provider_id) FROM messages"_s).toLongLong();
    const auto verdict = store::Journal::verify(**database);
    tally.events = verdict.events;
    tally.flaw = verdict.reason;
    return tally;
}

} // namespace waypost::tests
