// SPDX-FileCopyrightText: 2026 The Waypost authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/settings/hourstext.h"

#include "core/calendars/businesstime.h"

#include <QDateTime>
#include <QLocale>
#include <QRegularExpression>
#include <QTimeZone>

#include <algorithm>

namespace waypost::ui {

namespace {
using namespace Qt::StringLiterals;
using calendars::Hours;
using calendars::Interval;

constexpr int dayEnd = 86'400;
constexpr int secondsOfHour = 3'600;
constexpr int secondsOfMinute = 60;
constexpr int halfHour = 1'800;

QString clockOf(int seconds)
{
    return u"%1:%2"_s.arg(seconds / secondsOfHour)
        .arg(seconds % secondsOfHour / secondsOfMinute, 2, 10, QLatin1Char('0'));
}

/// Of "9", "9:30", "24"; -1: it is no time of the day.
int secondsFrom(const QString &hour, const QString &minute)
{
    const int seconds = hour.toInt() * secondsOfHour + minute.toInt() * secondsOfMinute;
    return minute.toInt() < 60 && seconds <= dayEnd ? seconds : -1;
}

/// "Friday 16:30", in the zone of the hours.
QString momentText(const QDateTime &at)
{
    return QLocale().dayName(at.date().dayOfWeek()) + u' '
        + clockOf(at.time().msecsSinceStartOfDay() / 1'000);
}
} // namespace

QString HoursText::ofDay(const QList<Interval> &open)
{
    QStringList parts;
    for (const Interval &each : open)
        parts << clockOf(each.from) + u'–' + clockOf(each.to);
    return parts.join(u", "_s);
}

std::optional<QList<Interval>> HoursText::toDay(const QString &text)
{
    static const QRegularExpression part(
        u"\\G\\s*(\\d{1,2})(?:[:.](\\d{2}))?\\s*[-–—]\\s*(\\d{1,2})(?:[:.](\\d{2}))?\\s*(?:[,;]|$|(?=\\s))"_s);
    QList<Interval> open;
    const QString trimmed = text.trimmed();
    for (qsizetype at = 0; at < trimmed.size();) {
        const auto match = part.match(trimmed, at);
        if (!match.hasMatch())
            return std::nullopt;
        const int from = secondsFrom(match.captured(1), match.captured(2));
        const int to = secondsFrom(match.captured(3), match.captured(4));
        if (from < 0 || to < 0 || to <= from)
            return std::nullopt;
        open << Interval {from, to};
        at = match.capturedEnd();
    }
    std::sort(open.begin(), open.end(), [](const Interval &a, const Interval &b) { return a.from < b.from; });
    for (qsizetype i = 1; i < open.size(); ++i)
        if (open[i].from < open[i - 1].to)
            return std::nullopt;
    return open;
}

QString HoursText::ofClock(sla::ClockKind kind)
{
    switch (kind) {
    case sla::ClockKind::First:
        return tr("First reply");
    case sla::ClockKind::Next:
        return tr("Next reply");
    case sla::ClockKind::Update:
        return tr("Update");
    case sla::ClockKind::Resolution:
        break;
    }
    return tr("Resolution");
}

QString HoursText::ofPriority(const QString &priority)
{
    return priority == "urgent"_L1 ? tr("Urgent")
        : priority == "high"_L1    ? tr("High")
        : priority == "low"_L1     ? tr("Low")
                                   : tr("Normal");
}

QString HoursText::ofTarget(const sla::Target &target)
{
    if (target.seconds == 0)
        return tr("%n working day(s)", nullptr, target.days);
    if (target.seconds % secondsOfHour == 0)
        return tr("%n hour(s)", nullptr, int(target.seconds / secondsOfHour));
    return tr("%n minute(s)", nullptr, int((target.seconds + secondsOfMinute - 1) / secondsOfMinute));
}

QString HoursText::example(const Hours &hours, const sla::Target &target, qint64 nowMs)
{
    const QTimeZone zone(hours.zone.toUtf8());
    if (!zone.isValid())
        return {};
    int day = 7;
    while (day > 0 && hours.week[size_t(day - 1)].isEmpty())
        --day;
    if (day == 0)
        return {};
    // Of next week, and of a week like any other: special days are left out below.
    const QDate today = QDateTime::fromMSecsSinceEpoch(nowMs, zone).date();
    const QDate date = today.addDays(7 - today.dayOfWeek() + day);
    const int last = hours.week[size_t(day - 1)].last().to;
    const QDateTime begin(date, QTime(0, 0).addSecs(std::max(0, last - halfHour)), zone);
    Hours regular = hours;
    regular.since = 0;
    regular.special.clear();
    const calendars::BusinessTime time({regular});
    const qint64 due = target.seconds > 0 ? time.after(begin.toMSecsSinceEpoch(), target.seconds * 1'000)
                                          : time.afterDays(begin.toMSecsSinceEpoch(), target.days);
    if (due < 0)
        return {};
    return tr("%1 + %2 → %3")
        .arg(momentText(begin), ofTarget(target), momentText(QDateTime::fromMSecsSinceEpoch(due, zone)));
}

} // namespace waypost::ui
