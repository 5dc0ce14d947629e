// SPDX-FileCopyrightText: 2026 The Waypost authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/sandbox/schedule.h"

namespace waypost::sandbox {

void Schedule::at(qint64 due, Action action)
{
    m_actions.emplace(std::pair {due, m_count++}, std::move(action));
}

void Schedule::run(qint64 now)
{
    while (nextDue() <= now) {
        auto first = m_actions.extract(m_actions.begin());
        first.mapped()(first.key().first);
    }
}

void Schedule::hurry(qint64 now, qint64 aheadMs)
{
    while (nextDue() <= now + aheadMs) {
        auto first = m_actions.extract(m_actions.begin());
        first.mapped()(qMax(first.key().first, now));
    }
}

} // namespace waypost::sandbox
