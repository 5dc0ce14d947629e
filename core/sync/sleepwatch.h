// SPDX-FileCopyrightText: 2026 The Waypost authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include <QtGlobal>

namespace waypost::sync {

/// Tells whether the machine has slept since it was last asked: the clock on the wall went on while the
/// monotonic one stood still, or nobody was asked for far longer than usual. A clock that was set forward
/// looks the same, which costs one connection; one that was set back looks like nothing. Times in
/// milliseconds.
class SleepWatch {
public:
    static constexpr qint64 everyMs = 5'000; ///< how often it is asked
    static constexpr qint64 tolerableMs = 20'000; ///< a busy machine may be late so much

    [[nodiscard]] bool slept(qint64 wallMs, qint64 monotonicMs)
    {
        const qint64 wall = wallMs - m_wallMs;
        const qint64 monotonic = monotonicMs - m_monotonicMs;
        const bool first = m_monotonicMs < 0;
        m_wallMs = wallMs;
        m_monotonicMs = monotonicMs;
        return !first && (wall - monotonic > tolerableMs || monotonic > everyMs + tolerableMs);
    }

private:
    qint64 m_wallMs = 0;
    qint64 m_monotonicMs = -1;
};

} // namespace waypost::sync
