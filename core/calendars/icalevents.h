// SPDX-FileCopyrightText: 2026 The Waypost authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/base/result.h"
#include "core/calendars/calendars.h"

#include <QList>
#include <QSet>
#include <QStringList>
#include <QTimeZone>

namespace waypost::calendars {

/// An event of an iCalendar file with the moments at which it begins. Seconds since 1970 by the clocks of its
/// zone.
struct ICalEvent {
    QString name; ///< cleaned; may be empty
    QString uid;
    bool allDay = false;
    bool replaces = false; ///< one occurrence of a series
    QTimeZone zone;
    QList<qint64> starts {}; ///< those that reach into the time asked for, in no order
    qint64 length = 0; ///< seconds, more than 0
};

struct ICalEvents {
    QList<ICalEvent> events;
    QList<LeftEvent> left {}; ///< at most mostLeft
};
constexpr qsizetype mostLeft = 100;

/// What is asked of a file: events within [first, last) of the clocks of `zone`, which is also that of times
/// without one.
struct ICalWindow {
    QTimeZone zone;
    qint64 first = 0;
    qint64 last = 0;
};

/// The events of a file, recurrences laid out, cancelled and replaced ones gone. Bounded: 1 MB, 8 levels, 200
/// rules of recurrence by days at the least, an event of a year at the most. bad_calendar, too_large.
[[nodiscard]] Result<ICalEvents> eventsFromICalendar(const QByteArray &bytes, const ICalWindow &window);

} // namespace waypost::calendars
