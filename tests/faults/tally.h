// SPDX-FileCopyrightText: 2026 The Waypost authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include <QString>

#include <vector>

namespace waypost::tests {

/// What a relay's store holds of a run of texts when everything is over.
struct Tally {
    qint64 lost = 0; ///< acknowledged, and not there
    qint64 doubled = 0; ///< messages that are there more than once
    qint64 messages = 0;
    qint64 events = 0;
    QString flaw; ///< why the journal's chain does not hold; empty: it does
};
/// `store`: World::ledger(); `run`: of textWebhook(); `acknowledged` may name a number more than once.
[[nodiscard]] Tally tallyOf(const QString &store, const QString &run, std::vector<qint64> acknowledged);

} // namespace waypost::tests
