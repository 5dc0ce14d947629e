// SPDX-FileCopyrightText: 2026 The Waypost authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/calendars/icalrules.h"

#include "core/calendars/localclock.h"
#include "core/calendars/recurringdays.h"

#include <QDateTime>

#include <algorithm>
#include <limits>

namespace waypost::calendars {

namespace {
constexpr int mostRules = 200;

QDate dateOf(qint64 day)
{
    return QDate::fromJulianDay(day + julianDayOf1970);
}
} // namespace

std::optional<qint64> clockOf(const icaltimetype &time)
{
    const QDate date(time.year, time.month, time.day);
    const QTime clock = time.is_date ? QTime(0, 0) : QTime(time.hour, time.minute, std::min(time.second, 59));
    if (!date.isValid() || !clock.isValid() || date.year() < 1900 || date.year() > 2199)
        return std::nullopt;
    return QDateTime(date, clock, Qt::UTC).toSecsSinceEpoch();
}

qint64 momentOf(const ICalTime &time)
{
    if (time.isDate)
        return time.seconds;
    const QDateTime clock = QDateTime::fromSecsSinceEpoch(time.seconds, Qt::UTC);
    return QDateTime(clock.date(), clock.time(), time.zone).toSecsSinceEpoch();
}

qint64 clockIn(const QTimeZone &zone, const ICalTime &time)
{
    if (time.isDate || time.zone == zone)
        return time.seconds;
    const qint64 moment = momentOf(time);
    return moment + zone.offsetFromUtc(QDateTime::fromSecsSinceEpoch(moment, Qt::UTC));
}

qint64 ICalRules::lastOf(const icalrecurrencetype &rule, const ICalTime &start) const
{
    const auto given = clockOf(rule.until);
    if (!given)
        return m_last;
    const bool isDate = rule.until.is_date;
    const ICalTime until {*given, isDate, icaltime_is_utc(rule.until) ? QTimeZone::utc() : start.zone};
    return std::min(m_last, clockIn(start.zone, until) + (isDate ? secondsADay - 1 : 0));
}

std::optional<QSet<qint64>> ICalRules::follow(const icalrecurrencetype &rule, const ICalTime &start)
{
    const qint64 firstDay = floorDiv(start.seconds, secondsADay);
    const qint64 time = start.seconds - firstDay * secondsADay;
    auto days = RecurringDays::by(rule, dateOf(firstDay));
    if (!days || ++m_rules > mostRules)
        return std::nullopt;
    QSet<qint64> starts;
    int left = rule.count > 0 ? rule.count : std::numeric_limits<int>::max();
    const qint64 last = lastOf(rule, start);
    const qint64 from = rule.count > 0 ? firstDay : std::max(firstDay, floorDiv(m_first, secondsADay));
    for (qint64 day = from; left > 0 && day * secondsADay + time <= last; ++day) {
        if (!days->has(dateOf(day)))
            continue;
        starts.insert(day * secondsADay + time);
        --left;
    }
    return starts;
}

} // namespace waypost::calendars
