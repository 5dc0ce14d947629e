// SPDX-FileCopyrightText: 2026 The Waypost authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/base/clock.h"

namespace waypost::sandbox {

/// Another clock's time, which can be moved and stopped. One thread. UTC milliseconds.
class SteeredClock final : public Clock {
public:
    explicit SteeredClock(const Clock &real)
        : m_real(real)
    {
    }
    [[nodiscard]] qint64 nowMs() const override
    {
        return m_frozen ? m_frozenAt : m_real.nowMs() + m_offsetMs;
    }
    void setMs(qint64 ms)
    {
        m_offsetMs = ms - m_real.nowMs();
        m_frozenAt = ms;
    }
    void advanceMs(qint64 ms) { setMs(nowMs() + ms); }
    void freeze(bool frozen)
    {
        const qint64 now = nowMs();
        m_frozen = frozen;
        setMs(now);
    }
    [[nodiscard]] bool frozen() const { return m_frozen; }

private:
    const Clock &m_real;
    qint64 m_offsetMs = 0;
    qint64 m_frozenAt = 0;
    bool m_frozen = false;
};

} // namespace waypost::sandbox
