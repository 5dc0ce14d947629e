// SPDX-FileCopyrightText: 2026 The Waypost authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "tests/ui/inbox/demodata.h"

/// A shop of four agents with promises, as their supervisor's board shows it. Always the same.
namespace waypost::demo {

struct BoardShop {
    int open = 148; ///< conversations, the first 18 of which are most at risk
    int closedADay = 24; ///< in each of the last 30 days
    bool promised = true; ///< there is a policy
    bool rated = true;
};
[[nodiscard]] QList<StoredRow> boardRows(const BoardShop &shop = {});
/// Of the open ones, 1…; the first is late by four minutes, the second by two, the third by half a minute.
[[nodiscard]] QString openId(int number);
inline const QString boardMe = me; ///< the supervisor who looks

} // namespace waypost::demo
