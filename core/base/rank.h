// SPDX-FileCopyrightText: 2026 The Waypost authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include <QtGlobal>

#include <algorithm>
#include <optional>
#include <vector>

namespace waypost {

/// Nearest rank: the smallest value that `percent` (0…100) of all do not exceed; nothing if there are none.
/// Leaves the values in another order.
[[nodiscard]] inline std::optional<qint64> nearestRank(std::vector<qint64> &values, int percent)
{
    if (values.empty())
        return std::nullopt;
    const size_t rank = std::max<size_t>(1, (values.size() * size_t(percent) + 99) / 100);
    const auto place = values.begin() + qptrdiff(rank - 1);
    std::nth_element(values.begin(), place, values.end());
    return *place;
}

} // namespace waypost
