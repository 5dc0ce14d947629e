// SPDX-FileCopyrightText: 2026 The Waypost authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/calendars/hours.h"
#include "core/events/feature.h"

namespace waypost::calendars {

/// Table "calendars", key: UUIDv7.
struct Calendar {
    QString name;
    QString versions; ///< JSON array of Hours, by `since`
    qint64 version = 0; ///< counts what was saved, from 1
    qint64 changedAt = 0;
    QString changedBy;
    qint64 removedAt = 0; ///< 0: it is there; who still measures by it goes on

    static constexpr std::tuple fields {Field {"name", &Calendar::name},
                                        Field {"versions", &Calendar::versions},
                                        Field {"version", &Calendar::version},
                                        Field {"changed_at", &Calendar::changedAt},
                                        Field {"changed_by", &Calendar::changedBy},
                                        Field {"removed_at", &Calendar::removedAt}};
};
/// The hours of all its versions, oldest first: for BusinessTime. What can't be read is left out.
[[nodiscard]] QList<Hours> versionsOf(const Calendar &calendar);
constexpr qsizetype mostCalendars = 200;
constexpr qsizetype mostVersions
    = 50; ///< the oldest ones go; the first that is left holds for the time before

/// Commands (supervisor): calendar.save {name, hours} (subject: its id, a new UUIDv7 for a new one; the hours
/// hold from now on; the same hours again are no new version) and calendar.remove {}. Events: calendar.saved
/// {name, hours}, calendar.removed. Refusals: bad_value and those of checked(), no_such_calendar,
/// too_many_calendars (200).
[[nodiscard]] Feature calendars();

/// What of a file is not used.
struct LeftEvent {
    QString name; ///< of an event that can't be used; may be empty
    QString why; ///< a sentence
    bool operator==(const LeftEvent &) const = default;
};
/// Special days from an iCalendar file (RFC 5545), for a team with these hours: an all-day event closes its
/// dates, another one closes the open time it takes; yearly and other recurrences are laid out over `years`
/// (1…20) from `first`. Several events of a date are one day. Times are read in the zone they name, without
/// one in that of the hours.
struct ImportedDays {
    QList<SpecialDay> days; ///< by date, none twice; none is yearly
    QList<LeftEvent> left {}; ///< at most 100
};
/// bad_calendar, bad_value, too_large (1 MB), too_many_days (1,000).
[[nodiscard]] Result<ImportedDays> daysFromICalendar(const QByteArray &bytes, const Hours &hours, QDate first,
                                                     int years);

} // namespace waypost::calendars
