// SPDX-FileCopyrightText: 2026 The Waypost authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include <QDate>

#include <libical/ical.h>
#include <optional>
#include <vector>

namespace waypost::calendars {

/// The days on which something recurs by a rule (RFC 5545, 3.3.10): asks of one day after the other whether
/// it is one of them. libical reads the rule, but follows it in steps that may never meet a day (the 30th of
/// February) without an end; asking days is bounded by the days.
class RecurringDays {
public:
    /// Nothing for a rule that isn't by days at the least, counts by another calendar than the Gregorian one,
    /// or uses BYYEARDAY, BYWEEKNO, or parts that RFC 5545 leaves open.
    [[nodiscard]] static std::optional<RecurringDays> by(const icalrecurrencetype &rule, QDate start);

    /// Days not before `start`, in rising order of months.
    [[nodiscard]] bool has(QDate date);

private:
    struct Weekday {
        int day = 0; ///< 1: Monday
        int place = 0; ///< within month or year, negative from its end; 0: each
    };
    RecurringDays(const icalrecurrencetype &rule, QDate start);

    [[nodiscard]] bool isUsable() const;
    [[nodiscard]] bool isInTurn(QDate date) const;
    [[nodiscard]] bool fits(QDate date) const;
    [[nodiscard]] bool fitsMonthDay(QDate date) const;
    [[nodiscard]] bool fitsWeekday(QDate date) const;
    [[nodiscard]] bool isChosen(QDate date);
    [[nodiscard]] bool isByMonths() const;

    icalrecurrencetype_frequency m_frequency;
    int m_interval;
    int m_weekBegin; ///< 1: Monday
    QDate m_start;
    std::vector<int> m_months;
    std::vector<int> m_monthDays;
    std::vector<Weekday> m_weekdays;
    std::vector<int> m_places; ///< BYSETPOS
    QDate m_period; ///< first day of the month or year whose days are in m_chosen
    std::vector<QDate> m_chosen;
};

} // namespace waypost::calendars
