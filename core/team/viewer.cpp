// SPDX-FileCopyrightText: 2026 The Waypost authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/team/viewer.h"

namespace waypost::team {

std::optional<Viewer> Viewer::from(const QString &agent, const Agent &row)
{
    const auto role = roleFrom(row.role);
    if (!role || row.disabledAt != 0)
        return std::nullopt;
    return Viewer {agent, *role, teamsOf(row)};
}

} // namespace waypost::team
