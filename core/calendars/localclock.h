// SPDX-FileCopyrightText: 2026 The Waypost authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include <QString>
#include <QTimeZone>

#include <unordered_map>
#include <vector>

namespace waypost::calendars {

constexpr qint64 secondsADay = 86'400;
constexpr qint64 julianDayOf1970 = 2'440'588;
/// Quotient rounded towards the past: what day a second before 1970 is on.
[[nodiscard]] constexpr qint64 floorDiv(qint64 value, qint64 by)
{
    return value / by - (value % by < 0 ? 1 : 0);
}

/// A zone of the IANA that this machine knows. What QTimeZone takes besides (rules, paths) is none of ours.
[[nodiscard]] bool isZone(const QString &name);

/// What the clocks of a zone show: the course of time in pieces of one offset each. Seconds since 1970
/// throughout; "local" ones are counted by the zone's clocks. One thread at a time: it remembers what it has
/// looked up.
class LocalClock {
public:
    struct Piece {
        qint64 from = 0; ///< UTC
        qint64 to = 0;
        qint64 offset = 0; ///< local = UTC + offset
    };

    /// IANA name; one that this machine doesn't know is taken for UTC.
    explicit LocalClock(const QString &zone);

    /// The pieces of [from, to): in order, without gaps.
    [[nodiscard]] std::vector<Piece> pieces(qint64 from, qint64 to);
    [[nodiscard]] qint64 localAt(qint64 utc);
    /// The first moment at which the clocks show `local` or more: a time that spring leaves out is the moment
    /// it leaves out, one that autumn doubles the first of the two.
    [[nodiscard]] qint64 firstAt(qint64 local);

private:
    const std::vector<Piece> &stretch(qint64 index);

    QTimeZone m_zone;
    std::unordered_map<qint64, std::vector<Piece>> m_stretches;
};

} // namespace waypost::calendars
