// SPDX-FileCopyrightText: 2026 The Waypost authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/calendars/hours.h"
#include "core/sla/terms.h"

#include <QCoreApplication>

#include <optional>

namespace waypost::ui {

/// Hours and promised times as people write and read them.
class HoursText {
    Q_DECLARE_TR_FUNCTIONS(HoursText)
public:
    /// "9:00–12:30, 13:30–18:00"; empty: closed. 24:00 is the end of the day.
    [[nodiscard]] static QString ofDay(const QList<calendars::Interval> &open);
    /// The same read: also "9-17", "9.30 - 13", with commas or spaces between. Nothing: it can't be read, one
    /// ends before it begins, or two overlap.
    [[nodiscard]] static std::optional<QList<calendars::Interval>> toDay(const QString &text);
    [[nodiscard]] static QString ofClock(sla::ClockKind kind); ///< "Next reply"
    [[nodiscard]] static QString ofPriority(const QString &priority); ///< "Urgent"
    /// "15 minutes", "4 hours", "2 working days"
    [[nodiscard]] static QString ofTarget(const sla::Target &target);
    /// "Friday 16:30 + 1 hour → Monday 9:30": what the hours mean for a promise, from half an hour before the
    /// end of the last working day of a week on. Empty: they are never open.
    [[nodiscard]] static QString example(const calendars::Hours &hours, const sla::Target &target,
                                         qint64 nowMs);
};

} // namespace waypost::ui
