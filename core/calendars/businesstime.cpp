// SPDX-FileCopyrightText: 2026 The Waypost authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/calendars/businesstime.h"

#include "core/calendars/localclock.h"
#include "core/calendars/openblock.h"

#include <QHash>

#include <algorithm>
#include <unordered_map>
#include <vector>

namespace waypost::calendars {

namespace {
constexpr qint64 msASecond = 1'000;
constexpr qint64 endOfTime = 7'258'118'400; ///< 2200-01-01
constexpr qint64 openingAhead = 366 * secondsADay;
constexpr qint64 daysAhead = 3'660;
constexpr qint64 blockSeconds = 32 * secondsADay; ///< worked out and remembered at once
constexpr qint64 mostMs = qint64(1) << 60; ///< of whatever is given: sums of two never overflow

/// The second a moment is in.
qint64 secondOf(qint64 ms)
{
    return floorDiv(std::clamp(ms, -mostMs, mostMs), msASecond);
}

/// A length in whole seconds, away from zero.
qint64 secondsOf(qint64 ms)
{
    const qint64 length = std::clamp(ms, -mostMs, mostMs);
    return length < 0 ? floorDiv(length, msASecond) : -floorDiv(-length, msASecond);
}

qint64 msOf(qint64 seconds)
{
    return seconds < 0 ? -1 : seconds * msASecond;
}
} // namespace

/// The versions laid out over UTC, block by block, in seconds.
class BusinessTime::Days {
public:
    explicit Days(QList<Hours> versions);

    [[nodiscard]] qint64 nextOpen(qint64 at);
    [[nodiscard]] qint64 between(qint64 from, qint64 to);
    [[nodiscard]] qint64 forward(qint64 from, qint64 open);
    [[nodiscard]] qint64 backward(qint64 from, qint64 open);
    [[nodiscard]] qint64 afterDays(qint64 from, int days);

private:
    struct Version {
        explicit Version(Hours hoursInForce);
        [[nodiscard]] const QList<Interval> &openOn(qint64 day) const;

        Hours hours;
        LocalClock clock;
        QHash<qint64, qsizetype> dated {}; ///< days since 1970 to places in hours.special
        QHash<int, qsizetype> yearly {}; ///< month * 32 + day
    };

    const OpenBlock &block(qint64 index);
    bool isWorkingDay(LocalClock &clock, qint64 day);
    void lay(OpenBlock &block, Version &version, qint64 from, qint64 to);
    [[nodiscard]] Version &versionAt(qint64 at);

    std::vector<Version> m_versions;
    std::unordered_map<qint64, OpenBlock> m_blocks;
};

BusinessTime::Days::Version::Version(Hours hoursInForce)
    : hours(std::move(hoursInForce))
    , clock(hours.zone)
{
    for (qsizetype i = 0; i < hours.special.size(); ++i) {
        const SpecialDay &special = hours.special[i];
        if (special.yearly)
            yearly.insert(special.date.month() * 32 + special.date.day(), i);
        else
            dated.insert(special.date.toJulianDay() - julianDayOf1970, i);
    }
}

const QList<Interval> &BusinessTime::Days::Version::openOn(qint64 day) const
{
    if (const auto place = dated.constFind(day); place != dated.constEnd())
        return hours.special[*place].open;
    if (!yearly.isEmpty()) {
        const QDate date = QDate::fromJulianDay(day + julianDayOf1970);
        if (const auto place = yearly.constFind(date.month() * 32 + date.day()); place != yearly.constEnd())
            return hours.special[*place].open;
    }
    constexpr qint64 thursday = 3; // 1970-01-01 was one
    const qint64 weekday = day + thursday - 7 * floorDiv(day + thursday, 7);
    return hours.week.at(size_t(weekday));
}

BusinessTime::Days::Days(QList<Hours> versions)
{
    m_versions.reserve(size_t(versions.size()));
    for (Hours &hours : versions)
        m_versions.emplace_back(std::move(hours));
}

BusinessTime::Days::Version &BusinessTime::Days::versionAt(qint64 at)
{
    const auto next
        = std::find_if(std::next(m_versions.begin()), m_versions.end(),
                       [at](const Version &version) { return secondOf(version.hours.since) > at; });
    return *std::prev(next);
}

void BusinessTime::Days::lay(OpenBlock &block, Version &version, qint64 from, qint64 to)
{
    for (const LocalClock::Piece &piece : version.clock.pieces(from, to)) {
        const qint64 first = piece.from + piece.offset;
        const qint64 last = piece.to + piece.offset;
        for (qint64 day = floorDiv(first, secondsADay); day * secondsADay < last; ++day)
            for (const Interval &open : version.openOn(day))
                block.add(std::max(day * secondsADay + open.from, first) - piece.offset,
                          std::min(day * secondsADay + open.to, last) - piece.offset);
    }
}

const OpenBlock &BusinessTime::Days::block(qint64 index)
{
    const auto [place, isNew] = m_blocks.try_emplace(index);
    if (!isNew)
        return place->second;
    const qint64 end = std::min((index + 1) * blockSeconds, endOfTime);
    for (qint64 at = index * blockSeconds; at < end;) {
        Version &version = versionAt(at);
        const bool isLast = &version == &m_versions.back();
        const qint64 until = isLast ? end : std::min(end, secondOf((&version + 1)->hours.since));
        lay(place->second, version, at, until);
        at = until;
    }
    return place->second;
}

qint64 BusinessTime::Days::nextOpen(qint64 at)
{
    const qint64 limit = std::min(at + openingAhead, endOfTime);
    for (qint64 index = at / blockSeconds; index * blockSeconds < limit; ++index) {
        const OpenBlock &days = block(index);
        if (const OpenBlock::Span *const span = days.endingAfter(at))
            return span->from <= limit ? std::max(span->from, at) : -1;
    }
    return -1;
}

qint64 BusinessTime::Days::between(qint64 from, qint64 to)
{
    if (to < from)
        return -between(to, from);
    const qint64 last = to / blockSeconds;
    qint64 open = block(last).until(to) - block(from / blockSeconds).until(from);
    for (qint64 index = from / blockSeconds; index < last; ++index)
        open += block(index).total();
    return open;
}

qint64 BusinessTime::Days::forward(qint64 from, qint64 open)
{
    const qint64 limit = std::min(from + daysAhead * secondsADay, endOfTime);
    qint64 wanted = block(from / blockSeconds).until(from) + open;
    for (qint64 index = from / blockSeconds; index * blockSeconds < limit; ++index) {
        const OpenBlock &days = block(index);
        if (wanted <= days.total()) {
            const qint64 moment = days.earliestWith(wanted);
            return moment <= limit ? moment : -1;
        }
        wanted -= days.total();
    }
    return -1;
}

qint64 BusinessTime::Days::backward(qint64 from, qint64 open)
{
    const qint64 limit = std::max<qint64>(from - daysAhead * secondsADay, 0);
    qint64 before = block(from / blockSeconds).until(from);
    for (qint64 index = from / blockSeconds; (index + 1) * blockSeconds > limit; --index) {
        if (open <= before) {
            const qint64 moment = block(index).latestWith(before - open);
            return moment >= limit ? moment : -1;
        }
        open -= before;
        if (index == 0)
            return -1;
        before = block(index - 1).total();
    }
    return -1;
}

/// Is there open time while the clocks show that date?
bool BusinessTime::Days::isWorkingDay(LocalClock &clock, qint64 day)
{
    const qint64 begin = day * secondsADay;
    const auto pieces = clock.pieces(begin - 2 * secondsADay, begin + 3 * secondsADay);
    return std::any_of(pieces.begin(), pieces.end(), [&](const LocalClock::Piece &piece) {
        const qint64 from = std::max(piece.from, begin - piece.offset);
        const qint64 to = std::min(piece.to, begin + secondsADay - piece.offset);
        return from < to && between(from, to) > 0;
    });
}

qint64 BusinessTime::Days::afterDays(qint64 from, int days)
{
    const qint64 first = nextOpen(from);
    if (first < 0 || days <= 0)
        return first;
    LocalClock &clock = versionAt(first).clock;
    const qint64 local = clock.localAt(first);
    qint64 day = floorDiv(local, secondsADay);
    const qint64 time = local - day * secondsADay;
    const qint64 limit = std::min(day + daysAhead, endOfTime / secondsADay - 2);
    for (int left = days; left > 0;) {
        if (++day > limit)
            return -1;
        if (isWorkingDay(clock, day))
            --left;
    }
    return nextOpen(clock.firstAt(day * secondsADay + time));
}

BusinessTime::BusinessTime() = default;

BusinessTime::BusinessTime(QList<Hours> versions)
    : m_days(versions.isEmpty() ? nullptr : std::make_unique<Days>(std::move(versions)))
{
}

BusinessTime::~BusinessTime() = default;
BusinessTime::BusinessTime(BusinessTime &&) noexcept = default;
BusinessTime &BusinessTime::operator=(BusinessTime &&) noexcept = default;

bool BusinessTime::always() const
{
    return !m_days;
}

bool BusinessTime::isOpen(qint64 at) const
{
    return always() || (at >= 0 && nextOpen(at) == at);
}

qint64 BusinessTime::nextOpen(qint64 at) const
{
    const qint64 second = secondOf(at);
    if (!m_days)
        return at;
    if (second >= endOfTime)
        return -1;
    const qint64 found = m_days->nextOpen(std::max<qint64>(second, 0));
    return found == second ? at : msOf(found);
}

qint64 BusinessTime::between(qint64 from, qint64 to) const
{
    if (!m_days)
        return (secondOf(to) - secondOf(from)) * msASecond;
    return m_days->between(std::clamp<qint64>(secondOf(from), 0, endOfTime),
                           std::clamp<qint64>(secondOf(to), 0, endOfTime))
        * msASecond;
}

qint64 BusinessTime::after(qint64 from, qint64 ms) const
{
    const qint64 open = secondsOf(ms);
    if (open == 0)
        return from;
    if (!m_days)
        return (secondOf(from) + open) * msASecond;
    const qint64 start = std::clamp<qint64>(secondOf(from), 0, endOfTime);
    return msOf(open > 0 ? m_days->forward(start, open) : m_days->backward(start, -open));
}

qint64 BusinessTime::afterDays(qint64 from, int days) const
{
    if (!m_days)
        return std::clamp(from, -mostMs, mostMs) + std::max(days, 0) * secondsADay * msASecond;
    return secondOf(from) >= endOfTime ? -1
                                       : msOf(m_days->afterDays(std::max<qint64>(secondOf(from), 0), days));
}

} // namespace waypost::calendars
