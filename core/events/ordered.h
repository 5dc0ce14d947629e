// SPDX-FileCopyrightText: 2026 The Waypost authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/events/rows.h"

#include <QHash>

namespace waypost {

/// Rows::inOrder where `changed` rows of the table lie over those of `below` (nothing, if it is null).
[[nodiscard]] QStringList inOrderOver(Rows *below, const QHash<QString, Row> &changed, const Table &table,
                                      const QString &index, const QVariantList &values, int most, int skip);
/// The columns that an index names, as places in a row: "queue, vip, due".
[[nodiscard]] QList<qsizetype> placesOf(const Table &table, const QString &index);

} // namespace waypost
