// SPDX-FileCopyrightText: 2026 The Waypost authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include <QtGlobal>

#include <functional>
#include <limits>
#include <map>
#include <utility>

namespace waypost::sandbox {

/// What is to happen later, in the order of its time and, at the same time, of its being planned.
/// Milliseconds.
class Schedule {
public:
    using Action = std::function<void(qint64 now)>;
    static constexpr qint64 never = std::numeric_limits<qint64>::max();

    void at(qint64 due, Action action);
    /// Runs everything that is due, each at its own time, including what it plans meanwhile.
    void run(qint64 now);
    /// Runs everything due within the next `aheadMs`, now: a test need not wait. What that plans keeps its
    /// time.
    void hurry(qint64 now, qint64 aheadMs);
    [[nodiscard]] qint64 nextDue() const
    {
        return m_actions.empty() ? never : m_actions.begin()->first.first;
    }
    [[nodiscard]] qsizetype size() const { return qsizetype(m_actions.size()); }

private:
    std::map<std::pair<qint64, qint64>, Action> m_actions;
    qint64 m_count = 0;
};

} // namespace waypost::sandbox
