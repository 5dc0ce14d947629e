// SPDX-FileCopyrightText: 2026 The Waypost authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include <QtGlobal>

namespace waypost::sandbox {

/// So many at once, and then one more every so often. Times are milliseconds; time that goes backwards gives
/// nothing.
class TokenBucket {
public:
    TokenBucket(double capacity, double everyMs)
        : m_capacity(capacity)
        , m_everyMs(everyMs)
        , m_tokens(capacity)
    {
    }
    [[nodiscard]] bool take(qint64 now)
    {
        refill(now);
        if (m_tokens < 1)
            return false;
        m_tokens -= 1;
        return true;
    }
    [[nodiscard]] int usedPercent() const { return int((m_capacity - m_tokens) * 100 / m_capacity); }

private:
    void refill(qint64 now)
    {
        if (m_at != 0 && now > m_at)
            m_tokens = qMin(m_capacity, m_tokens + double(now - m_at) / m_everyMs);
        m_at = qMax(m_at, now);
    }
    double m_capacity;
    double m_everyMs;
    double m_tokens;
    qint64 m_at = 0;
};

} // namespace waypost::sandbox
