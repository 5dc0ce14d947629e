// SPDX-FileCopyrightText: 2026 The Waypost authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/relay/presences.h"

#include "core/base/ids.h"

#include <algorithm>
#include <array>

namespace waypost::relay {

namespace {
using namespace Qt::StringLiterals;
constexpr qsizetype mostOfOne = 8; // conversations somebody can be in at once
} // namespace

std::optional<wire::Presence> Presences::told(net::SocketId socket, const QString &agent,
                                              const wire::Presence &said, qint64 nowMs)
{
    const bool left = said.state == "left"_L1;
    static constexpr std::array states {"open"_L1, "looking"_L1, "writing"_L1};
    const bool known = std::any_of(states.begin(), states.end(),
                                   [&](QLatin1StringView state) { return said.state == state; });
    if (!isId(said.conversation) || (!left && !known))
        return std::nullopt;
    Held &held = m_held[socket];
    const qint64 until = said.until > 0 ? qMin(said.until, nowMs + longestMs) : nowMs + longestMs;
    wire::Presence presence {said.conversation, agent, said.state, left ? nowMs : until};
    if (left)
        held.remove(said.conversation);
    else if (held.contains(said.conversation) || held.size() < mostOfOne)
        held.insert(said.conversation, presence);
    else
        return std::nullopt;
    return presence;
}

void Presences::heard(const wire::Presence &said, qint64 nowMs)
{
    m_elsewhere.removeIf([nowMs](const std::pair<const QString &, Held &> entry) {
        return std::all_of(entry.second.cbegin(), entry.second.cend(),
                           [nowMs](const wire::Presence &presence) { return presence.until <= nowMs; });
    });
    Held &held = m_elsewhere[said.agent];
    if (said.state == "left"_L1)
        held.remove(said.conversation);
    else if (held.contains(said.conversation) || held.size() < mostOfOne)
        held.insert(said.conversation, said);
}

QList<wire::Presence> Presences::left(net::SocketId socket)
{
    QList<wire::Presence> gone = m_held.take(socket).values();
    for (wire::Presence &presence : gone)
        presence.state = u"left"_s;
    return gone;
}

QList<wire::Presence> Presences::current(qint64 nowMs) const
{
    QList<wire::Presence> all;
    for (const Held &held : m_held.values() + m_elsewhere.values())
        for (const wire::Presence &presence : held)
            if (presence.until > nowMs)
                all << presence;
    return all;
}

} // namespace waypost::relay
