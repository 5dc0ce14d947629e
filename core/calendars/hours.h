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

/// Why the hours can't be used: bad_zone, bad_interval, overlapping, never_open (not a minute within 14 days
/// of `since` or within 366 days of special days only), too_many_days (limit 1,000); ok otherwise.
[[nodiscard]] Result<Hours> checked(Hours hours);
[[nodiscard]] QJsonObject toJson(const Hours &hours);
[[nodiscard]] Result<Hours> hoursFrom(const QJsonObject &json);

} // namespace waypost::calendars
