// SPDX-FileCopyrightText: 2026 The Waypost authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/kit/timetext.h"

#include <QDateTime>
#include <QRegularExpression>

namespace waypost::ui {

namespace {
using namespace Qt::StringLiterals;

constexpr qint64 SecondMs = 1'000;
constexpr qint64 MinuteMs = 60 * SecondMs;
constexpr qint64 HourMs = 60 * MinuteMs;
constexpr qint64 DayMs = 24 * HourMs;

/// The locale's long date format without year: the order of day and month is the locale's own.
QString withoutYear(const QLocale &locale)
{
    static const QRegularExpression year(
        u"('[^']*'|[\\s,./-]|\\x{2E})*y+(\\s*('[^']*'|年|년|г\\.))?[\\s,]*"_s);
    static const QRegularExpression edges(u"^[\\s,.]+|[\\s,]+$"_s);
    QString format = locale.dateFormat(QLocale::LongFormat);
    format.replace(year, u" "_s);
    return format.remove(edges).simplified();
}

QString withoutWeekday(QString format)
{
    static const QRegularExpression weekday(u"[\\s,]*d{3,4}[\\s,]*"_s);
    return format.replace(weekday, u" "_s).simplified();
}
} // namespace

TimeText::TimeText(const QLocale &locale, const QTimeZone &zone)
    : m_locale(locale)
    , m_zone(zone)
{
}

QDateTime TimeText::local(qint64 atMs) const
{
    return QDateTime::fromMSecsSinceEpoch(atMs, m_zone);
}

QString TimeText::clock(qint64 atMs) const
{
    if (m_locale.language() == QLocale::C)
        return local(atMs).time().toString(u"HH:mm");
    return m_locale.toString(local(atMs).time(), QLocale::ShortFormat);
}

bool TimeText::sameDay(qint64 aMs, qint64 bMs) const
{
    return local(aMs).date() == local(bMs).date();
}

QString TimeText::inList(qint64 atMs, qint64 nowMs) const
{
    const QDate date = local(atMs).date();
    const QDate today = local(nowMs).date();
    const qint64 days = date.daysTo(today);
    if (days == 0)
        return clock(atMs);
    if (days == 1)
        return tr("Yesterday");
    if (days > 1 && days < 7)
        return m_locale.dayName(date.dayOfWeek(), QLocale::ShortFormat);
    if (date.year() == today.year())
        return m_locale.toString(date, withoutWeekday(withoutYear(m_locale)).replace(u"MMMM"_s, u"MMM"_s));
    return m_locale.toString(date, QLocale::ShortFormat);
}

QString TimeText::day(qint64 atMs, qint64 nowMs) const
{
    const QDate date = local(atMs).date();
    const QDate today = local(nowMs).date();
    const qint64 days = date.daysTo(today);
    if (days == 0)
        return tr("Today");
    if (days == 1)
        return tr("Yesterday");
    if (date.year() == today.year())
        return m_locale.toString(date, withoutYear(m_locale));
    return m_locale.toString(date, QLocale::LongFormat);
}

QString TimeText::exact(qint64 atMs) const
{
    const QDateTime at = local(atMs);
    const QString time = m_locale.language() == QLocale::C ? at.time().toString(u"HH:mm:ss")
                                                           : m_locale.toString(at.time(), u"HH:mm:ss");
    return tr("%1, %2 %3", "date, time, time zone")
        .arg(m_locale.toString(at.date(), QLocale::LongFormat), time, at.timeZoneAbbreviation());
}

QString TimeText::span(qint64 ms)
{
    const auto number = [](qint64 n) { return QLocale().toString(n); };
    if (ms < MinuteMs)
        return tr("%1 s").arg(number(std::max<qint64>(ms, 0) / SecondMs));
    if (ms < HourMs)
        return tr("%1 min").arg(number(ms / MinuteMs));
    const bool hours = ms < DayMs;
    const qint64 large = ms / (hours ? HourMs : DayMs);
    const qint64 small = hours ? ms % HourMs / MinuteMs : ms % DayMs / HourMs;
    if (small == 0)
        return (hours ? tr("%1 h") : tr("%1 d")).arg(number(large));
    return (hours ? tr("%1 h %2 min") : tr("%1 d %2 h")).arg(number(large), number(small));
}

QString TimeText::playTime(qint64 ms)
{
    const qint64 seconds = std::max<qint64>(ms, 0) / SecondMs;
    const QLocale locale;
    const auto two = [&locale](qint64 n) -> QString {
        return (n < 10 ? locale.zeroDigit() : QString()) + locale.toString(n);
    };
    if (seconds < 3600)
        return u"%1:%2"_s.arg(locale.toString(seconds / 60), two(seconds % 60));
    return u"%1:%2:%3"_s.arg(locale.toString(seconds / 3600), two(seconds / 60 % 60), two(seconds % 60));
}

qint64 TimeText::nextChangeMs(qint64 remainingMs)
{
    if (remainingMs <= 0)
        return DayMs; // it reads "0 s" from now on
    const qint64 step = remainingMs < MinuteMs ? SecondMs : (remainingMs < DayMs ? MinuteMs : HourMs);
    return remainingMs % step + 1;
}

} // namespace waypost::ui
