// SPDX-FileCopyrightText: 2026 The Waypost authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/calendars/hours.h"

#include <memory>

namespace waypost::calendars {

/// Arithmetic over open time, in UTC ms. A moment is open while the zone's clocks show a time within an
/// interval of that date: two hours across the hour that spring leaves out are one hour long, across the one
/// that autumn doubles three.
///
/// Works in whole seconds: moments are taken as the second they are in, a length is rounded up. Times before
/// 1970 and from 2200 on are closed. Every answer is bounded: nothing runs for ever, whatever the hours are.
/// Reentrant; an object is used by one thread at a time (it remembers days it has worked out: keep it).
class BusinessTime {
public:
    /// Always open: wall time.
    BusinessTime();
    /// Versions by `since`, oldest first; the first also holds for the time before it. Must be checked().
    /// None: wall time.
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
    /// The moment at which `ms` of open time have passed since; the earliest such (Friday's closing, not
    /// Monday's opening). ms < 0 goes back, to the latest such. 0: `from` itself. -1 if ten years aren't
    /// enough.
    [[nodiscard]] qint64 after(qint64 from, qint64 ms) const;
    /// So many working days later: days with any open time are counted from the first open moment at or after
    /// `from`, whose own day counts as none; the same time of day, or the next open moment after it. Days are
    /// those of the zone in force at that first moment; by the wall one has 24 hours. -1 as above.
    [[nodiscard]] qint64 afterDays(qint64 from, int days) const;

private:
    class Days;
    std::unique_ptr<Days> m_days; ///< null: always open
};

} // namespace waypost::calendars
