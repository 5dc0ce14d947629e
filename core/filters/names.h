// SPDX-FileCopyrightText: 2026 The Waypost authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/events/rows.h"

#include <QHash>
#include <QStringList>

namespace waypost::filters {

/// What agents, teams and numbers are called: id → name; of channels the name and the number.
struct Names {
    QHash<QString, QString> agents {};
    QHash<QString, QString> teams {};
    QHash<QString, QString> channels {};
    QHash<QString, QString> numbers {}; ///< of channels, E.164

    /// Out of rows of "agents", "teams" and "channels".
    [[nodiscard]] static Names from(const QHash<QString, Row> &agents, const QHash<QString, Row> &teams,
                                    const QHash<QString, Row> &channels);
};

/// Ids of those whose name is that, or else has words that begin so; an id is itself. Case and accents do not
/// matter.
[[nodiscard]] QStringList idsOf(const QHash<QString, QString> &names, const QString &wanted);
/// The same of channels, also by the last digits of their number.
[[nodiscard]] QStringList channelsOf(const Names &names, const QString &wanted);

} // namespace waypost::filters
