// SPDX-FileCopyrightText: 2026 The Waypost authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/calendars/calendars.h"
#include "core/calendars/icalevents.h"
#include "core/calendars/localclock.h"

#include <QDateTime>
#include <QMap>

#include <algorithm>

namespace waypost::calendars {

namespace {
using namespace Qt::StringLiterals;

constexpr int mostYears = 20;
constexpr int mostClosings = 50'000; ///< of one file, days counted once for each event
constexpr qsizetype longestDayName = 120;

/// What events take of one date.
struct ClosedDate {
    QStringList names;
    QList<Interval> closed;
    bool wholly = false; ///< by one event: kept also where the weekday is off, for when it is not any more
};
using ClosedDates = QMap<QDate, ClosedDate>;

qint64 clockSecondsOf(QDate date)
{
    return QDateTime(date, QTime(0, 0), Qt::UTC).toSecsSinceEpoch();
}

/// What is left of a day's hours.
QList<Interval> without(QList<Interval> open, const QList<Interval> &closed)
{
    for (const Interval &taken : closed) {
        QList<Interval> rest;
        for (const Interval &piece : std::as_const(open)) {
            if (const int end = std::min(piece.to, taken.from); piece.from < end)
                rest << Interval {piece.from, end};
            if (const int begin = std::max(piece.from, taken.to); begin < piece.to)
                rest << Interval {begin, piece.to};
        }
        open = rest;
    }
    return open;
}

class DayLayer {
public:
    DayLayer(const ICalWindow &window, LocalClock &clock)
        : m_window(window)
        , m_clock(clock)
    {
    }
    [[nodiscard]] const ClosedDates &dates() const { return m_dates; }

    /// False if there are too many of them.
    bool lay(const ICalEvent &event)
    {
        return std::all_of(event.starts.begin(), event.starts.end(), [&](qint64 start) {
            return layOne(event.name, localOf(event, start), localOf(event, start + event.length));
        });
    }

private:
    /// By the clocks of the hours' zone. A date is a date everywhere.
    [[nodiscard]] qint64 localOf(const ICalEvent &event, qint64 seconds)
    {
        if (event.allDay || event.zone == m_window.zone)
            return seconds;
        const QDateTime time = QDateTime::fromSecsSinceEpoch(seconds, Qt::UTC);
        return m_clock.localAt(QDateTime(time.date(), time.time(), event.zone).toSecsSinceEpoch());
    }
    bool layOne(const QString &name, qint64 from, qint64 to)
    {
        from = std::max(from, m_window.first);
        to = std::min(to, m_window.last);
        for (qint64 day = floorDiv(from, secondsADay); day * secondsADay < to; ++day) {
            if (++m_closings > mostClosings)
                return false;
            ClosedDate &date = m_dates[QDateTime::fromSecsSinceEpoch(day * secondsADay, Qt::UTC).date()];
            date.closed << Interval {int(std::max(from - day * secondsADay, qint64(0))),
                                     int(std::min(to - day * secondsADay, secondsADay))};
            date.wholly = date.wholly || date.closed.last() == Interval {0, int(secondsADay)};
            if (!name.isEmpty() && !date.names.contains(name))
                date.names << name;
        }
        return true;
    }

    const ICalWindow &m_window;
    LocalClock &m_clock;
    ClosedDates m_dates;
    int m_closings = 0;
};

Error tooManyDays()
{
    return {u"too_many_days"_s,
            u"The file closes more than 1,000 days. Choose fewer years, or another file."_s};
}
} // namespace

Result<ImportedDays> daysFromICalendar(const QByteArray &bytes, const Hours &hours, QDate first, int years)
{
    if (!isZone(hours.zone))
        return Error {u"bad_value"_s, u"Choose the calendar's time zone first."_s};
    if (!first.isValid() || first.year() < 1970 || years < 1 || years > mostYears
        || first.year() + years > 2199)
        return Error {u"bad_value"_s, u"Choose 1 to 20 years, between 1970 and 2199."_s};
    const ICalWindow window {QTimeZone(hours.zone.toLatin1()), clockSecondsOf(first),
                             clockSecondsOf(first.addYears(years))};
    auto found = eventsFromICalendar(bytes, window);
    if (!found)
        return found.error();
    LocalClock clock(hours.zone);
    DayLayer layer(window, clock);
    for (const ICalEvent &event : std::as_const(found->events))
        if (!layer.lay(event))
            return tooManyDays();
    ImportedDays imported {{}, found->left};
    for (auto date = layer.dates().begin(); date != layer.dates().end(); ++date) {
        const QList<Interval> &usual = hours.week.at(size_t(date.key().dayOfWeek() - 1));
        const QList<Interval> open = without(usual, date->closed);
        if (open != usual || date->wholly)
            imported.days << SpecialDay {date.key(), date->names.join(u", "_s).left(longestDayName), open};
        if (imported.days.size() > mostSpecialDays)
            return tooManyDays();
    }
    return imported;
}

} // namespace waypost::calendars
