// SPDX-FileCopyrightText: 2026 The Waypost authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/calendars/hours.h"

#include <QDateTime>
#include <QTimeZone>

#include <algorithm>
#include <set>
#include <vector>

/// Open time by walking: every quarter of an hour asks the zone what its clocks show, and looks the time up.
/// Slow, plain, and nothing of it is shared with what it checks. Exact for hours and offsets of whole
/// quarters. UTC seconds.
class OpenWalk {
public:
    static constexpr qint64 step = 900;

    OpenWalk(const waypost::calendars::Hours &hours, qint64 begin, qint64 end)
        : m_begin(begin)
    {
        const QTimeZone zone(hours.zone.toLatin1());
        qint64 sum = 0;
        for (qint64 at = begin; at < end; at += step) {
            const QDateTime local = QDateTime::fromSecsSinceEpoch(at, Qt::UTC).toTimeZone(zone);
            const int second = local.time().msecsSinceStartOfDay() / 1000;
            const bool open = isOpen(hours, local.date(), second);
            m_before.push_back(sum);
            m_open.push_back(open);
            m_local.push_back(local.date().toJulianDay() * 86'400 + second);
            if (open)
                m_openDays.insert(local.date().toJulianDay());
            sum += open ? step : 0;
        }
        m_before.push_back(sum);
    }

    [[nodiscard]] qint64 begin() const { return m_begin; }
    [[nodiscard]] qint64 end() const { return m_begin + qint64(m_open.size()) * step; }
    [[nodiscard]] qint64 total() const { return m_before.back(); }

    [[nodiscard]] bool isOpen(qint64 at) const { return m_open.at(indexOf(at)); }
    /// Open time from the walk's beginning.
    [[nodiscard]] qint64 until(qint64 at) const
    {
        if (at == end())
            return total();
        const size_t i = indexOf(at);
        return m_before.at(i) + (m_open.at(i) ? at - timeOf(i) : 0);
    }
    [[nodiscard]] qint64 nextOpen(qint64 at) const
    {
        for (size_t i = indexOf(at); i < m_open.size(); ++i)
            if (m_open.at(i))
                return std::max(at, timeOf(i));
        return -1;
    }
    /// The earliest moment with so much open time before it, more than 0.
    [[nodiscard]] qint64 earliestWith(qint64 open) const
    {
        for (size_t i = 0; i < m_open.size(); ++i)
            if (m_before.at(i + 1) >= open)
                return timeOf(i) + open - m_before.at(i);
        return -1;
    }
    /// The latest moment with so much open time before it, less than all.
    [[nodiscard]] qint64 latestWith(qint64 open) const
    {
        for (size_t i = m_open.size(); i-- > 0;)
            if (m_open.at(i) && m_before.at(i) <= open)
                return timeOf(i) + open - m_before.at(i);
        return -1;
    }
    /// So many working days after a whole quarter; -1 if the walk ends before.
    [[nodiscard]] qint64 afterDays(qint64 from, int days) const
    {
        const qint64 first = nextOpen(from);
        if (first < 0)
            return -1;
        const qint64 local = m_local.at(indexOf(first));
        qint64 day = local / 86'400;
        while (days > 0) {
            if (++day > m_local.back() / 86'400)
                return -1;
            days -= hasOpen(day) ? 1 : 0;
        }
        for (size_t i = 0; i < m_local.size(); ++i)
            if (m_local.at(i) >= day * 86'400 + local % 86'400)
                return nextOpen(timeOf(i));
        return -1;
    }

private:
    static bool isOpen(const waypost::calendars::Hours &hours, QDate date, int second)
    {
        const auto *open = &hours.week.at(size_t(date.dayOfWeek() - 1));
        for (const bool yearly : {true, false})
            for (const auto &special : hours.special)
                if (special.yearly == yearly
                    && (special.date == date
                        || (yearly && special.date.month() == date.month()
                            && special.date.day() == date.day())))
                    open = &special.open;
        return std::any_of(open->begin(), open->end(), [second](const auto &interval) {
            return second >= interval.from && second < interval.to;
        });
    }
    [[nodiscard]] bool hasOpen(qint64 day) const { return m_openDays.count(day) > 0; }
    [[nodiscard]] size_t indexOf(qint64 at) const { return size_t((at - m_begin) / step); }
    [[nodiscard]] qint64 timeOf(size_t index) const { return m_begin + qint64(index) * step; }

    qint64 m_begin;
    std::vector<bool> m_open;
    std::vector<qint64> m_before; ///< one more than steps
    std::vector<qint64> m_local; ///< Julian day * 86,400 + second of the day
    std::set<qint64> m_openDays; ///< Julian days
};
