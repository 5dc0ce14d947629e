// SPDX-FileCopyrightText: 2026 The Waypost authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include <QtGlobal>

#include <atomic>

namespace waypost {

/// Where the time comes from. Everything that decides takes the time it is given; only the edges hold a
/// Clock. Thread-safe.
class Clock {
public:
    virtual ~Clock() = default;
    [[nodiscard]] virtual qint64 nowMs() const = 0; ///< UTC milliseconds since 1970
};

class SystemClock final : public Clock {
public:
    [[nodiscard]] qint64 nowMs() const override;
};

/// Stands still until it is moved: tests, backtests.
class VirtualClock final : public Clock {
public:
    explicit VirtualClock(qint64 startMs = 1'764'000'000'000)
        : m_nowMs(startMs)
    {
    }
    [[nodiscard]] qint64 nowMs() const override { return m_nowMs; }
    void advanceMs(qint64 ms) { m_nowMs += ms; }
    void setMs(qint64 ms) { m_nowMs = ms; }

private:
    std::atomic<qint64> m_nowMs;
};

} // namespace waypost
