// SPDX-FileCopyrightText: 2026 The Waypost authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include <QCoreApplication>
#include <QLocale>
#include <QTimeZone>

namespace waypost::ui {

/// Times as people read them. The only place where UTC milliseconds meet a time zone on screen. `now` is
/// always given, so a test can stand anywhere in time.
class TimeText {
    Q_DECLARE_TR_FUNCTIONS(TimeText)
public:
    explicit TimeText(const QLocale &locale = {}, const QTimeZone &zone = QTimeZone::systemTimeZone());

    [[nodiscard]] QString clock(qint64 atMs) const; ///< "09:41", in the locale's short form
    [[nodiscard]] QString inList(qint64 atMs,
                                 qint64 nowMs) const; ///< "09:41", "Yesterday", "Mon", "12 Oct", "12.10.24"
    [[nodiscard]] QString day(qint64 atMs,
                              qint64 nowMs) const; ///< "Today", "Yesterday", "Monday, 23 November"
    [[nodiscard]] QString exact(qint64 atMs) const; ///< for tooltips: long date, time to the second, zone
    [[nodiscard]] bool sameDay(qint64 aMs, qint64 bMs) const;

    /// "11 h 24 min", "6 min", "45 s", "3 d 4 h"; rounded down; "0 s" below zero.
    [[nodiscard]] static QString span(qint64 ms);
    /// "0:14", "12:05", "1:02:03" for voice and video.
    [[nodiscard]] static QString playTime(qint64 ms);
    /// When span() of what is left until `dueMs` next reads differently: the only timer a countdown needs. In
    /// ms, >= 1.
    [[nodiscard]] static qint64 nextChangeMs(qint64 remainingMs);

private:
    [[nodiscard]] QDateTime local(qint64 atMs) const;

    QLocale m_locale;
    QTimeZone m_zone;
};

} // namespace waypost::ui
