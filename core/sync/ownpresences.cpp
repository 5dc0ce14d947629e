// SPDX-FileCopyrightText: 2026 The Waypost authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/sync/ownpresences.h"

namespace waypost::sync {

using namespace Qt::StringLiterals;

std::optional<wire::Presence> OwnPresences::tell(const QString &conversation, const QString &state,
                                                 qint64 nowMs)
{
    const wire::Presence presence {conversation, {}, state, 0};
    if (state == "left"_L1)
        return m_stays.remove(conversation) ? std::optional(presence) : std::nullopt;
    Stay &stay = m_stays[conversation];
    stay.touchedAt = nowMs;
    if (stay.state == state && nowMs - stay.toldAt < everyMs)
        return std::nullopt;
    stay.state = state;
    stay.toldAt = nowMs;
    return presence;
}

QList<wire::Presence> OwnPresences::due(qint64 nowMs)
{
    QList<wire::Presence> presences;
    for (auto stay = m_stays.begin(); stay != m_stays.end(); ++stay) {
        const bool idle = stay->state == "writing"_L1 && nowMs - stay->touchedAt >= idleMs;
        if (idle)
            stay->state = u"looking"_s;
        if (!idle && nowMs - stay->toldAt < everyMs)
            continue;
        stay->toldAt = nowMs;
        presences << wire::Presence {stay.key(), {}, stay->state, 0};
    }
    return presences;
}

QList<wire::Presence> OwnPresences::all(qint64 nowMs)
{
    for (Stay &stay : m_stays)
        stay.toldAt = 0;
    return due(nowMs);
}

} // namespace waypost::sync
