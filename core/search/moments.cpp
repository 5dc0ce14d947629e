// SPDX-FileCopyrightText: 2026 The Waypost authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/search/moments.h"

#include <QDate>
#include <QDateTime>
#include <QRegularExpression>

#include <algorithm>
#include <array>
#include <limits>

namespace waypost::search {

namespace {
using namespace Qt::StringLiterals;

constexpr qint64 minuteMs = 60'000;
constexpr qint64 hourMs = 60 * minuteMs;
constexpr qint64 dayMs = 24 * hourMs;
constexpr std::array dayNames {"monday"_L1, "tuesday"_L1,  "wednesday"_L1, "thursday"_L1,
                               "friday"_L1, "saturday"_L1, "sunday"_L1};

struct Days {
    QDate begin;
    QDate end; ///< the first one after it
};

std::optional<Days> weekOf(const QDate &day, Qt::DayOfWeek first, int weeks)
{
    const int since = (day.dayOfWeek() - int(first) + 7) % 7;
    const QDate begin = day.addDays(7 * weeks - since);
    return Days {begin, begin.addDays(7)};
}

std::optional<Days> monthFrom(const QDate &first, int months = 1)
{
    return Days {first, first.addMonths(months)};
}

std::optional<Days> namedDays(const QString &value, const QDate &today, Qt::DayOfWeek weekBegins)
{
    if (value == "today"_L1)
        return Days {today, today.addDays(1)};
    if (value == "yesterday"_L1)
        return Days {today.addDays(-1), today};
    if (value == "this week"_L1 || value == "last week"_L1)
        return weekOf(today, weekBegins, value.startsWith(u't') ? 0 : -1);
    const QDate month(today.year(), today.month(), 1);
    if (value == "this month"_L1 || value == "last month"_L1)
        return monthFrom(month.addMonths(value.startsWith(u't') ? 0 : -1));
    const QDate year(today.year(), 1, 1);
    if (value == "this year"_L1 || value == "last year"_L1)
        return monthFrom(year.addYears(value.startsWith(u't') ? 0 : -1), 12);
    const auto day = std::find(dayNames.begin(), dayNames.end(), value);
    if (day == dayNames.end())
        return std::nullopt;
    const int back = (today.dayOfWeek() - int(day - dayNames.begin() + 1) + 7) % 7;
    return Days {today.addDays(-back), today.addDays(1 - back)};
}

std::optional<Days> writtenDays(const QString &value)
{
    static const QRegularExpression pattern(u"^([12][0-9]{3})(?:-([0-9]{1,2})(?:-([0-9]{1,2}))?)?$"_s);
    const auto match = pattern.match(value);
    if (!match.hasMatch())
        return std::nullopt;
    const int year = match.captured(1).toInt();
    const int month = match.captured(2).toInt();
    const int day = match.captured(3).toInt();
    if (match.capturedLength(2) <= 0)
        return monthFrom(QDate(year, 1, 1), 12);
    const QDate begin(year, month, match.capturedLength(3) > 0 ? day : 1);
    if (!begin.isValid())
        return std::nullopt;
    return match.capturedLength(3) > 0 ? Days {begin, begin.addDays(1)} : monthFrom(begin);
}

/// "3h" → how long that is.
std::optional<qint64> lengthOf(const QString &value)
{
    static const QRegularExpression pattern(u"^([0-9]{1,4})(m|h|d|w|y)$"_s);
    const auto match = pattern.match(value);
    if (!match.hasMatch())
        return std::nullopt;
    static const QHash<QString, qint64> units {
        {u"m"_s, minuteMs}, {u"h"_s, hourMs}, {u"d"_s, dayMs}, {u"w"_s, 7 * dayMs}, {u"y"_s, 365 * dayMs}};
    return match.captured(1).toLongLong() * units[match.captured(2)];
}
} // namespace

std::optional<Span> spanOf(const QString &value, const Clockwork &clock)
{
    const QString text = value.simplified().toLower();
    if (const auto length = lengthOf(text))
        return Span {clock.now - *length, clock.now};
    const QDate today = QDateTime::fromMSecsSinceEpoch(clock.now, clock.zone).date();
    auto days = writtenDays(text);
    if (!days)
        days = namedDays(text, today, clock.weekBegins);
    if (!days)
        return std::nullopt;
    return Span {days->begin.startOfDay(clock.zone).toMSecsSinceEpoch(),
                 days->end.startOfDay(clock.zone).toMSecsSinceEpoch()};
}

bool isMoment(const QString &value)
{
    return spanOf(value, {}).has_value();
}

std::optional<qint64> withinOf(const QString &value)
{
    return value.startsWith(u'<') ? lengthOf(value.sliced(1).toLower()) : std::nullopt;
}

bool isRelative(const QString &value)
{
    return !writtenDays(value.simplified());
}

bool isTimeOperator(const QString &name)
{
    return name == "before"_L1 || name == "after"_L1 || name == "on"_L1 || name == "during"_L1;
}

std::optional<Span> spanFor(const QString &name, const QString &value, const Clockwork &clock)
{
    const auto span = spanOf(value, clock);
    if (!span)
        return std::nullopt;
    if (name == "before"_L1)
        return Span {0, span->begin};
    return name == "after"_L1 ? Span {span->begin, std::numeric_limits<qint64>::max()} : span;
}

} // namespace waypost::search
