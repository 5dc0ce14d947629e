// SPDX-FileCopyrightText: 2026 The Waypost authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/calendars/icalrules.h"

#include "core/calendars/localclock.h"

#include <QDateTime>

#include <algorithm>
#include <memory>

namespace waypost::calendars {

namespace {
constexpr int mostRules = 200;
constexpr int mostSteps = 500'000;
constexpr short widestInterval = 400; ///< libical looks for a yearly rule's next match without an end

struct IteratorFree {
    void operator()(icalrecur_iterator *iterator) const { icalrecur_iterator_free(iterator); }
};

icaltimetype icalTime(qint64 seconds)
{
    const QDateTime time = QDateTime::fromSecsSinceEpoch(seconds, Qt::UTC);
    icaltimetype ical = icaltime_null_time();
    ical.year = time.date().year();
    ical.month = time.date().month();
    ical.day = time.date().day();
    ical.hour = time.time().hour();
    ical.minute = time.time().minute();
    ical.second = time.time().second();
    return ical;
}

bool canFollow(const icalrecurrencetype &rule)
{
    const auto unused = [](const short *part) { return part[0] == ICAL_RECURRENCE_ARRAY_MAX; };
    const bool byDays = rule.freq == ICAL_DAILY_RECURRENCE || rule.freq == ICAL_WEEKLY_RECURRENCE
        || rule.freq == ICAL_MONTHLY_RECURRENCE || rule.freq == ICAL_YEARLY_RECURRENCE;
    return byDays && !rule.rscale && rule.interval >= 1 && rule.interval <= widestInterval
        && unused(rule.by_hour) && unused(rule.by_minute) && unused(rule.by_second);
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

icaltimetype ICalRules::endOf(const icalrecurrencetype &rule, const ICalTime &start) const
{
    const auto given = clockOf(rule.until);
    if (!given)
        return icalTime(m_last);
    const bool isDate = rule.until.is_date;
    const ICalTime until {*given, isDate, icaltime_is_utc(rule.until) ? QTimeZone::utc() : start.zone};
    return icalTime(std::min(m_last, clockIn(start.zone, until) + (isDate ? secondsADay - 1 : 0)));
}

std::optional<QSet<qint64>> ICalRules::follow(icalrecurrencetype rule, const ICalTime &start)
{
    if (!canFollow(rule) || ++m_rules > mostRules)
        return std::nullopt;
    rule.until = endOf(rule, start); // beyond it libical doesn't look for a match that never comes
    icalerror_clear_errno(); // an old one would end a yearly rule at once
    const std::unique_ptr<icalrecur_iterator, IteratorFree> iterator(
        icalrecur_iterator_new(rule, icalTime(start.seconds)));
    if (!iterator)
        return std::nullopt;
    QSet<qint64> starts;
    while (const auto at = clockOf(icalrecur_iterator_next(iterator.get()))) {
        if (++m_steps > mostSteps)
            return std::nullopt;
        starts.insert(*at);
    }
    return starts;
}

} // namespace waypost::calendars
