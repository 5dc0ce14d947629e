// SPDX-FileCopyrightText: 2026 The Waypost authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/calendars/hours.h"

#include "core/base/text.h"
#include "core/calendars/businesstime.h"
#include "core/calendars/localclock.h"

#include <QJsonArray>

#include <algorithm>
#include <optional>
#include <tuple>

namespace waypost::calendars {

namespace {
using namespace Qt::StringLiterals;

constexpr int endOfDay = int(secondsADay);
constexpr qint64 latestSince = 7'250'000'000'000; ///< in 2199
constexpr qsizetype longestSpecialName = 120;

Error badHours(const QString &text)
{
    return {u"bad_value"_s, text};
}

/// Sorted, or why a day can't be like that.
Result<QList<Interval>> sortedDay(QList<Interval> day)
{
    if (day.size() > mostIntervals)
        return Error {u"bad_interval"_s, u"A day has at most 96 intervals. Join those that touch."_s};
    std::sort(day.begin(), day.end(), [](const Interval &a, const Interval &b) { return a.from < b.from; });
    int before = 0;
    for (const Interval &open : day) {
        if (open.from < 0 || open.to > endOfDay || open.from >= open.to)
            return Error {u"bad_interval"_s,
                          u"Hours begin before they end, between 00:00 and 24:00. What goes past midnight is "
                          "two: up to 24:00, and from 00:00 of the next day."_s};
        if (open.from < before)
            return Error {u"overlapping"_s, u"Two intervals of a day overlap. Join them or part them."_s};
        before = open.to;
    }
    return day;
}

Result<QList<SpecialDay>> sortedSpecials(QList<SpecialDay> days)
{
    if (days.size() > mostSpecialDays)
        return Error {u"too_many_days"_s,
                      u"A calendar has at most 1,000 special days. Remove those that are over."_s};
    for (SpecialDay &special : days) {
        if (!special.date.isValid() || special.date.year() < 1970 || special.date.year() > 2199)
            return badHours(u"Write special days as year-month-day, from 1970 to 2199: 2026-12-25."_s);
        const auto open = sortedDay(special.open);
        if (!open)
            return open.error();
        special.open = *open;
        special.name = cleanLine(special.name, longestSpecialName);
    }
    const auto place = [](const SpecialDay &special) {
        return special.yearly
            ? std::tuple(true, QDate(1972, special.date.month(), special.date.day())) // a leap year
            : std::tuple(false, special.date);
    };
    std::sort(days.begin(), days.end(),
              [&](const SpecialDay &a, const SpecialDay &b) { return place(a) < place(b); });
    const auto twice
        = std::adjacent_find(days.begin(), days.end(),
                             [&](const SpecialDay &a, const SpecialDay &b) { return place(a) == place(b); });
    if (twice != days.end())
        return Error {u"overlapping"_s,
                      u"Two special days have the same date. Keep one of them."_s,
                      {{u"date"_s, twice->date.toString(Qt::ISODate)}}};
    std::sort(days.begin(), days.end(), [](const SpecialDay &a, const SpecialDay &b) {
        return std::tuple(a.date, a.yearly) < std::tuple(b.date, b.yearly);
    });
    return days;
}

/// Is there a minute in them? Looks at a plain week first: that a team is away for weeks is no mistake.
bool isEverOpen(const Hours &hours)
{
    constexpr qint64 minute = 60'000;
    constexpr qint64 day = 86'400'000;
    Hours plain {hours.since, hours.zone, hours.week, {}};
    const bool hasWeek = BusinessTime({plain}).between(hours.since, hours.since + 14 * day) >= minute;
    if (hours.special.isEmpty())
        return hasWeek;
    const bool opens = std::any_of(hours.special.begin(), hours.special.end(),
                                   [](const SpecialDay &special) { return !special.open.isEmpty(); });
    if (!hasWeek && !opens)
        return false;
    const BusinessTime time({hours});
    const qint64 open = time.after(hours.since, minute);
    return open >= 0 && open <= hours.since + 366 * day;
}

QString clockText(int seconds)
{
    const auto two = [](int value) { return u"%1"_s.arg(value, 2, 10, QChar(u'0')); };
    const QString minutes = two(seconds / 3'600) + u':' + two(seconds / 60 % 60);
    return seconds % 60 == 0 ? minutes : minutes + u':' + two(seconds % 60);
}

/// "09:00", "17:30:15", "24:00"; nothing for anything else.
std::optional<int> clockSeconds(const QString &text)
{
    const auto two = [&text](qsizetype at) {
        const auto digit = [&text](qsizetype place) {
            const char16_t c = text.at(place).unicode();
            return c >= u'0' && c <= u'9' ? int(c - u'0') : 1'000;
        };
        return digit(at) * 10 + digit(at + 1);
    };
    if ((text.size() != 5 && text.size() != 8) || text.at(2) != u':'
        || (text.size() == 8 && text.at(5) != u':'))
        return std::nullopt;
    const int hour = two(0);
    const int minute = two(3);
    const int second = text.size() == 8 ? two(6) : 0;
    const int seconds = hour * 3'600 + minute * 60 + second;
    return minute < 60 && second < 60 && seconds <= endOfDay ? std::optional(seconds) : std::nullopt;
}

QJsonArray dayJson(const QList<Interval> &day)
{
    QJsonArray json;
    for (const Interval &open : day)
        json << QJsonArray {clockText(open.from), clockText(open.to)};
    return json;
}

Result<QList<Interval>> dayFrom(const QJsonValue &json)
{
    const QJsonArray pairs = json.toArray();
    if (!json.isArray() || pairs.size() > mostIntervals)
        return badHours(u"A day's hours are a list of at most 96 intervals: [[\"09:00\", \"17:00\"]]."_s);
    QList<Interval> day;
    for (const auto &value : pairs) {
        const QJsonArray pair = value.toArray();
        const auto from = clockSeconds(pair.at(0).toString());
        const auto to = clockSeconds(pair.at(1).toString());
        if (pair.size() != 2 || !from || !to)
            return badHours(u"Write an interval as two times: [\"09:00\", \"17:00\"]."_s);
        day << Interval {*from, *to};
    }
    return day;
}

Result<SpecialDay> specialFrom(const QJsonObject &json)
{
    const auto open = dayFrom(json.value("open"_L1).isUndefined() ? QJsonArray() : json["open"_L1]);
    if (!open)
        return open.error();
    return SpecialDay {QDate::fromString(json["date"_L1].toString(), Qt::ISODate), json["name"_L1].toString(),
                       *open, json["yearly"_L1].toBool()};
}
} // namespace

Result<Hours> checked(Hours hours)
{
    if (hours.since < 0 || hours.since > latestSince)
        return badHours(u"Hours hold from a moment between 1970 and 2199 on."_s);
    if (!isZone(hours.zone))
        return Error {u"bad_zone"_s, u"Choose a time zone from the list: Europe/Berlin."_s};
    for (QList<Interval> &day : hours.week) {
        const auto sorted = sortedDay(day);
        if (!sorted)
            return sorted.error();
        day = *sorted;
    }
    const auto special = sortedSpecials(hours.special);
    if (!special)
        return special.error();
    hours.special = *special;
    if (!isEverOpen(hours))
        return Error {u"never_open"_s,
                      u"With these hours the team never works, and nothing would ever be due. Give at least "
                      "one day some hours."_s};
    return hours;
}

QJsonObject toJson(const Hours &hours)
{
    QJsonArray week;
    for (const QList<Interval> &day : hours.week)
        week << dayJson(day);
    QJsonArray days;
    for (const SpecialDay &special : hours.special) {
        QJsonObject json {{u"date"_s, special.date.toString(Qt::ISODate)},
                          {u"open"_s, dayJson(special.open)}};
        if (!special.name.isEmpty())
            json[u"name"_s] = special.name;
        if (special.yearly)
            json[u"yearly"_s] = true;
        days << json;
    }
    return {{u"since"_s, hours.since}, {u"zone"_s, hours.zone}, {u"week"_s, week}, {u"special"_s, days}};
}

Result<Hours> hoursFrom(const QJsonObject &json)
{
    Hours hours;
    hours.since = json["since"_L1].toInteger();
    hours.zone = json["zone"_L1].toString();
    const QJsonArray week = json["week"_L1].toArray();
    if (week.size() != qsizetype(hours.week.size()))
        return badHours(u"A week has seven days' hours, Monday first; [] for a day off."_s);
    for (size_t i = 0; i < hours.week.size(); ++i) {
        const auto day = dayFrom(week.at(qsizetype(i)));
        if (!day)
            return day.error();
        hours.week.at(i) = *day;
    }
    const QJsonArray days = json["special"_L1].toArray();
    if (days.size() > mostSpecialDays)
        return sortedSpecials(QList<SpecialDay>(days.size())).error();
    for (const auto &value : days) {
        const auto special = specialFrom(value.toObject());
        if (!special)
            return special.error();
        hours.special << *special;
    }
    return checked(std::move(hours));
}

} // namespace waypost::calendars
