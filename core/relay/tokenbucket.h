// SPDX-FileCopyrightText: 2026 The Waypost authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include <QtGlobal>

#include <algorithm>
#include <cmath>

namespace waypost::relay {

/// Lets `capacity` things through at once and `perSecond` over time. The time is given, in UTC ms; a clock
/// that is set back costs nothing.
class TokenBucket {
public:
    TokenBucket(double capacity, double perSecond)
        : m_capacity(capacity)
        , m_perMs(perSecond / 1'000)
        , m_level(capacity)
    {
    }
    /// Milliseconds until one more may pass; 0: now.
    [[nodiscard]] qint64 waitMs(qint64 nowMs) const
    {
        const double missing = 1 - levelAt(nowMs);
        return missing <= 0 ? 0 : qint64(std::ceil(missing / m_perMs));
    }
    /// True if one may pass; it is counted then.
    [[nodiscard]] bool take(qint64 nowMs)
    {
        m_level = levelAt(nowMs);
        m_atMs = nowMs;
        if (m_level < 1)
            return false;
        m_level -= 1;
        return true;
    }
    [[nodiscard]] bool full(qint64 nowMs) const { return levelAt(nowMs) >= m_capacity; }

private:
    [[nodiscard]] double levelAt(qint64 nowMs) const
    {
        return std::min(m_capacity, m_level + double(std::max<qint64>(0, nowMs - m_atMs)) * m_perMs);
    }
    double m_capacity;
    double m_perMs;
    double m_level;
    qint64 m_atMs = 0;
};

} // namespace waypost::relay
