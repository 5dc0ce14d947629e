// SPDX-FileCopyrightText: 2026 The Waypost authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/calendars/hours.h"

#include <memory>

namespace waypost::calendars {

/// Arithmetic over open time, in UTC ms; works in whole seconds. An interval is one of the local clock: two
/// hours across the hour that spring leaves out are one hour long, across the one that autumn doubles three.
/// Reentrant; an object is used by one thread at a time (it remembers days it has worked out).
class BusinessTime {
public:
    /// Always open: wall time.
    BusinessTime();
    /// Versions by `since`, oldest first; the first also holds for the time before it. Must be checked().
    explicit BusinessTime(QList<Hours> versions);
    ~BusinessTime();
    BusinessTime(BusinessTime &&) noexcept;
    BusinessTime &operator=(BusinessTime &&) noexcept;

    [[nodiscard]] bool always() const;
    [[nodiscard]] bool isOpen(qint64 at) const;
    /// The first open moment at or after; looks 366 days ahead, -1 if there is none.
    [[nodiscard]] qint64 nextOpen(qint64 at) const;
    /// Open time in [from, to), ms; negative if to < from.
    [[nodiscard]] qint64 between(qint64 from, qint64 to) const;
    /// The moment at which `ms` of open time have passed since; the earliest such. ms < 0 goes back.
    /// -1 if a year ahead isn't enough.
    [[nodiscard]] qint64 after(qint64 from, qint64 ms) const;
    /// So many working days later: days with any open time are counted from the first open moment at or after
    /// `from`, whose own day counts as none; the same time of day, or the next open moment after it. -1 as
    /// above.
    [[nodiscard]] qint64 afterDays(qint64 from, int days) const;

private:
    class Days;
    std::unique_ptr<Days> m_days;
};

} // namespace waypost::calendars
