// SPDX-FileCopyrightText: 2026 The Waypost authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/events/feature.h"

#include <QJsonArray>

namespace waypost::sla {

/// The parts of a policy.save as they are kept.
struct PolicyParts {
    QJsonObject fits;
    QJsonObject grid;
    QJsonObject pauses;
    QJsonArray levels; ///< each has an id
    QString calendar;
};
/// Why they can't be kept (bad_value, no_such_calendar), or what is. An empty group in `fits` is refused: it
/// would never hold, or, as elsewhere, always.
[[nodiscard]] Result<PolicyParts> checkedParts(const QJsonObject &data, Deciding &deciding);

} // namespace waypost::sla
