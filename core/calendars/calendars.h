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
    qint64 version = 0; ///< counts them, from 1
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
[[nodiscard]] QList<Hours> versionsOf(const Calendar &calendar);

/// Commands (supervisor): calendar.save {name, hours} (subject: its id, a new UUIDv7 for a new one; the hours
/// hold from now on) and calendar.remove {}. Events: calendar.saved {name, hours}, calendar.removed.
/// Refusals: bad_value and those of checked(), no_such_calendar, too_many_calendars (200).
[[nodiscard]] Feature calendars();

/// Special days from an iCalendar file (RFC 5545): all-day events close, others close for their time; yearly
/// and other recurrences are laid out over `years` from `first`. What can't be used is named in `left`.
struct ImportedDays {
    QList<SpecialDay> days;
    QStringList left {};
};
/// bad_calendar, too_large (1 MB), too_many_days.
[[nodiscard]] Result<ImportedDays> daysFromICalendar(const QByteArray &bytes, const QString &zone, QDate first,
                                                     int years);

} // namespace waypost::calendars
