// SPDX-FileCopyrightText: 2026 The Waypost authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include <QSet>
#include <QTimeZone>

#include <libical/ical.h>
#include <optional>

namespace waypost::calendars {

/// A time as a file gives it.
struct ICalTime {
    qint64 seconds = 0; ///< since 1970, by the clocks of the zone
    bool isDate = false;
    QTimeZone zone;
};
/// By its own clocks; nothing for what is no time, or not in 1900…2199.
[[nodiscard]] std::optional<qint64> clockOf(const icaltimetype &time);
/// UTC seconds; a date is midnight, wherever.
[[nodiscard]] qint64 momentOf(const ICalTime &time);
/// The same moment by the clocks of another zone.
[[nodiscard]] qint64 clockIn(const QTimeZone &zone, const ICalTime &time);

/// Follows the rules by which events recur: all of a file's, so many of them, and only within a time.
class ICalRules {
public:
    /// [first, last] by the clocks of whatever zone an event has.
    ICalRules(qint64 first, qint64 last)
        : m_first(first)
        , m_last(last)
    {
    }
    /// The times within at which an event begins, from its `start` on; nothing if it is a rule that isn't
    /// followed (see RecurringDays), or one too many (200).
    [[nodiscard]] std::optional<QSet<qint64>> follow(const icalrecurrencetype &rule, const ICalTime &start);

private:
    [[nodiscard]] qint64 lastOf(const icalrecurrencetype &rule, const ICalTime &start) const;

    qint64 m_first;
    qint64 m_last;
    int m_rules = 0;
};

} // namespace waypost::calendars
