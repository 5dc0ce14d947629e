// SPDX-FileCopyrightText: 2026 The Waypost authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/base/result.h"

#include <QDate>
#include <QJsonObject>
#include <QList>
#include <QString>

#include <array>

/// When a team works: hours of a week in a zone, days that differ, and arithmetic over the open time.
namespace waypost::calendars {

/// [from, to) in seconds of the local clock since midnight; 0…86400. What goes past midnight is two of them.
struct Interval {
    int from = 0;
    int to = 0;
    bool operator==(const Interval &) const = default;
};

/// A date that is not like its weekday; no intervals: closed.
struct SpecialDay {
    QDate date;
    QString name; ///< "Christmas Day", as the team calls it; may be empty
    QList<Interval> open;
    bool yearly = false; ///< the same month and day of every year
    bool operator==(const SpecialDay &) const = default;
};

/// The hours in force from one moment on. What was in force before stays true for the time before: changing a
/// calendar never changes a measured past.
struct Hours {
    qint64 since = 0; ///< UTC ms
    QString zone; ///< IANA: "Europe/Berlin"
    std::array<QList<Interval>, 7> week {}; ///< Monday first
    QList<SpecialDay> special {}; ///< sorted by date; one that names the year wins over a yearly one
    bool operator==(const Hours &) const = default;
};

constexpr qsizetype mostSpecialDays = 1'000;
constexpr qsizetype mostIntervals = 96; ///< of one day

/// The hours as they are kept, intervals and special days sorted; or why they can't be used: bad_zone,
/// bad_interval, overlapping (two intervals of a day, two special days of a date), too_many_days, never_open:
/// not a minute within 14 days of a plain week and of no special day, or none at all within 366 days of
/// `since`.
[[nodiscard]] Result<Hours> checked(Hours hours);

/// {"since": UTC ms, "zone", "week": [[["09:00", "17:00"], …] × 7, Monday first], "special": [{"date":
/// "2026-12-25", "name"?, "open": [["10:00", "12:00"]], "yearly"?: true}]}. Times are hours and minutes of
/// the local clock, with seconds where there are some; "24:00" is the day's end.
[[nodiscard]] QJsonObject toJson(const Hours &hours);
/// What toJson writes, checked(); bad_value for anything else.
[[nodiscard]] Result<Hours> hoursFrom(const QJsonObject &json);

} // namespace waypost::calendars
