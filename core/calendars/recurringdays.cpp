// SPDX-FileCopyrightText: 2026 The Waypost authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/calendars/recurringdays.h"

#include "core/calendars/localclock.h"

#include <algorithm>

namespace waypost::calendars {

namespace {
template <size_t Size> std::vector<int> partOf(const short (&part)[Size])
{
    return {part, std::find(part, part + Size, short(ICAL_RECURRENCE_ARRAY_MAX))};
}

bool contains(const std::vector<int> &values, int value)
{
    return std::find(values.begin(), values.end(), value) != values.end();
}

/// libical's Sunday is 1.
int qtWeekday(int day)
{
    return day == ICAL_SUNDAY_WEEKDAY ? 7 : day - 1;
}

/// Whether a day is the so-manieth of its kind, 1 or -1 the first or last, in a row of so many days.
bool isPlace(int wanted, int day, int days)
{
    return wanted == 0 || wanted == (day - 1) / 7 + 1 || wanted == -((days - day) / 7 + 1);
}
} // namespace

RecurringDays::RecurringDays(const icalrecurrencetype &rule, QDate start)
    : m_frequency(rule.freq)
    , m_interval(rule.interval)
    , m_weekBegin(qtWeekday(rule.week_start == ICAL_NO_WEEKDAY ? ICAL_MONDAY_WEEKDAY : rule.week_start))
    , m_start(start)
    , m_months(partOf(rule.by_month))
    , m_monthDays(partOf(rule.by_month_day))
    , m_places(partOf(rule.by_set_pos))
{
    for (const int day : partOf(rule.by_day))
        m_weekdays.push_back({qtWeekday(icalrecurrencetype_day_day_of_week(short(day))),
                              icalrecurrencetype_day_position(short(day))});
}

std::optional<RecurringDays> RecurringDays::by(const icalrecurrencetype &rule, QDate start)
{
    const bool simple = !rule.rscale && partOf(rule.by_hour).empty() && partOf(rule.by_minute).empty()
        && partOf(rule.by_second).empty() && partOf(rule.by_year_day).empty()
        && partOf(rule.by_week_no).empty();
    const RecurringDays days(rule, start);
    return simple && days.isUsable() ? std::optional(days) : std::nullopt;
}

bool RecurringDays::isUsable() const
{
    const bool placed = std::any_of(m_weekdays.begin(), m_weekdays.end(),
                                    [](const Weekday &weekday) { return weekday.place != 0; });
    switch (m_interval < 1 ? ICAL_NO_RECURRENCE : m_frequency) {
    case ICAL_DAILY_RECURRENCE:
        return m_places.empty() && !placed;
    case ICAL_WEEKLY_RECURRENCE:
        return m_places.empty() && !placed && m_monthDays.empty();
    case ICAL_MONTHLY_RECURRENCE:
        return !(placed && !m_monthDays.empty());
    case ICAL_YEARLY_RECURRENCE:
        return !(placed && !m_monthDays.empty()) && (m_monthDays.empty() || !m_months.empty());
    default:
        return false;
    }
}

bool RecurringDays::isByMonths() const
{
    return m_frequency == ICAL_MONTHLY_RECURRENCE || !m_months.empty();
}

bool RecurringDays::isInTurn(QDate date) const
{
    const auto weekOf = [this](QDate day) { return floorDiv(day.toJulianDay() - (m_weekBegin - 1), 7); };
    switch (m_frequency) {
    case ICAL_DAILY_RECURRENCE:
        return m_start.daysTo(date) % m_interval == 0;
    case ICAL_WEEKLY_RECURRENCE: // Julian day 0 is a Monday
        return (weekOf(date) - weekOf(m_start)) % m_interval == 0;
    case ICAL_MONTHLY_RECURRENCE:
        return ((date.year() - m_start.year()) * 12 + date.month() - m_start.month()) % m_interval == 0;
    default:
        return (date.year() - m_start.year()) % m_interval == 0;
    }
}

bool RecurringDays::fitsMonthDay(QDate date) const
{
    if (!m_monthDays.empty())
        return contains(m_monthDays, date.day())
            || contains(m_monthDays, date.day() - date.daysInMonth() - 1);
    const bool byStart = m_weekdays.empty()
        && (m_frequency == ICAL_MONTHLY_RECURRENCE || m_frequency == ICAL_YEARLY_RECURRENCE);
    return !byStart || date.day() == m_start.day();
}

bool RecurringDays::fitsWeekday(QDate date) const
{
    if (m_weekdays.empty())
        return m_frequency != ICAL_WEEKLY_RECURRENCE || date.dayOfWeek() == m_start.dayOfWeek();
    const int day = isByMonths() ? date.day() : date.dayOfYear();
    const int days = isByMonths() ? date.daysInMonth() : date.daysInYear();
    return std::any_of(m_weekdays.begin(), m_weekdays.end(), [&](const Weekday &weekday) {
        return weekday.day == date.dayOfWeek() && isPlace(weekday.place, day, days);
    });
}

bool RecurringDays::fits(QDate date) const
{
    const bool monthOfStart = m_frequency == ICAL_YEARLY_RECURRENCE && m_months.empty() && m_weekdays.empty();
    const bool month = monthOfStart ? date.month() == m_start.month()
                                    : m_months.empty() || contains(m_months, date.month());
    return month && fitsMonthDay(date) && fitsWeekday(date);
}

/// By its place among all that fit in the same month or year.
bool RecurringDays::isChosen(QDate date)
{
    const bool monthly = m_frequency == ICAL_MONTHLY_RECURRENCE;
    const QDate period(date.year(), monthly ? date.month() : 1, 1);
    if (period != m_period) {
        m_period = period;
        std::vector<QDate> all;
        const QDate end = monthly ? period.addMonths(1) : period.addYears(1);
        for (QDate day = period; day < end; day = day.addDays(1))
            if (fits(day))
                all.push_back(day);
        m_chosen.clear();
        for (const int place : m_places)
            if (const int at = place > 0 ? place - 1 : int(all.size()) + place;
                at >= 0 && at < int(all.size()))
                m_chosen.push_back(all.at(size_t(at)));
    }
    return std::find(m_chosen.begin(), m_chosen.end(), date) != m_chosen.end();
}

bool RecurringDays::has(QDate date)
{
    return isInTurn(date) && fits(date) && (m_places.empty() || isChosen(date));
}

} // namespace waypost::calendars
