// SPDX-FileCopyrightText: 2026 The Waypost authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/events/rows.h"

#include <QStringList>

namespace waypost::conversations {

/// What a row says to somebody who searches, and when it was said.
struct SearchText {
    qint64 at = 0; ///< UTC ms
    QString text; ///< empty: nothing, or nothing any more
};

/// Tables whose rows can be found by their words.
[[nodiscard]] const QStringList &searchedTables();
/// The words of such a row, out of the columns that are there: name, number and username of a contact; what a
/// message says unless it was taken back; a note.
[[nodiscard]] SearchText searchTextOf(const QString &table, const Row &row);

} // namespace waypost::conversations
