// SPDX-FileCopyrightText: 2026 The Waypost authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/calendars/localclock.h"

#include <QDateTime>

#include <algorithm>

namespace waypost::calendars {

namespace {
constexpr qint64 stretchSeconds = 512 * secondsADay; ///< looked up at once
constexpr qint64 widestOffset = 36 * 3'600; ///< more than any zone was ever away from UTC

constexpr qsizetype longestZoneName = 64;

QDateTime utcTime(qint64 seconds)
{
    return QDateTime::fromSecsSinceEpoch(seconds, Qt::UTC);
}
} // namespace

bool isZone(const QString &name)
{
    const auto allowed = [](QChar c) {
        return (c >= u'a' && c <= u'z') || (c >= u'A' && c <= u'Z') || (c >= u'0' && c <= u'9') || c == u'/'
            || c == u'_' || c == u'-' || c == u'+';
    };
    return name.size() <= longestZoneName && std::all_of(name.begin(), name.end(), allowed)
        && QTimeZone::isTimeZoneIdAvailable(name.toLatin1());
}

LocalClock::LocalClock(const QString &zone)
    : m_zone(zone.toUtf8())
{
    if (!m_zone.isValid())
        m_zone = QTimeZone::utc();
}

const std::vector<LocalClock::Piece> &LocalClock::stretch(qint64 index)
{
    const auto [place, isNew] = m_stretches.try_emplace(index);
    std::vector<Piece> &pieces = place->second;
    if (!isNew)
        return pieces;
    const qint64 end = (index + 1) * stretchSeconds;
    Piece piece {index * stretchSeconds, end, m_zone.offsetFromUtc(utcTime(index * stretchSeconds))};
    if (m_zone.hasTransitions()) {
        for (const auto &change : m_zone.transitions(utcTime(piece.from + 1), utcTime(end - 1))) {
            if (change.offsetFromUtc == piece.offset)
                continue; // only the name or the law changed
            piece.to = change.atUtc.toSecsSinceEpoch();
            pieces.push_back(piece);
            piece = {piece.to, end, change.offsetFromUtc};
        }
    }
    pieces.push_back(piece);
    return pieces;
}

std::vector<LocalClock::Piece> LocalClock::pieces(qint64 from, qint64 to)
{
    std::vector<Piece> found;
    for (qint64 index = floorDiv(from, stretchSeconds); index * stretchSeconds < to; ++index)
        for (const Piece &piece : stretch(index))
            if (piece.from < to && piece.to > from)
                found.push_back({std::max(piece.from, from), std::min(piece.to, to), piece.offset});
    return found;
}

qint64 LocalClock::localAt(qint64 utc)
{
    const std::vector<Piece> &pieces = stretch(floorDiv(utc, stretchSeconds));
    const auto piece = std::find_if(pieces.begin(), pieces.end(),
                                    [utc](const Piece &candidate) { return utc < candidate.to; });
    return utc + piece->offset; // the stretch's last piece ends behind every moment of it
}

qint64 LocalClock::firstAt(qint64 local)
{
    for (const Piece &piece : pieces(local - widestOffset, local + widestOffset)) {
        const qint64 moment = std::max(piece.from, local - piece.offset);
        if (moment < piece.to)
            return moment;
    }
    return local;
}

} // namespace waypost::calendars
