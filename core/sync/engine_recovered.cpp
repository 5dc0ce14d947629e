// SPDX-FileCopyrightText: 2026 The Waypost authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/sync/engine.h"
#include "core/team/rights.h"

namespace waypost::sync {

using namespace Qt::StringLiterals;

/// The relay has lost what this cache holds: the file is kept as it is and another one filled. Outbox and
/// drafts stay; what may have reached a customer already is not sent again by itself.
Result<Done> Engine::freezeCache()
{
    const auto held = m_replica->holdBack();
    if (!held)
        return held.error();
    closeStores();
    if (auto frozen = m_recovered.freeze(cachePath(), m_clock.nowMs()); !frozen) {
        static_cast<void>(openStores());
        return frozen;
    }
    if (!openStores())
        return Error {u"store_unavailable"_s, m_state.reason};
    tellAll();
    for (const QString &id : *held)
        if (const OwnCommand *own = m_replica->outbox().find(id); own && own->refused)
            Q_EMIT refused(id, *own->refused);
    return Done {};
}

/// Once everything the relay has is here.
void Engine::lookWhatIsLost()
{
    if (!m_welcomed || !m_replica || !m_recovered.mustCompare())
        return;
    Cache &cache = m_replica->cache();
    if (cache.cursor() < m_newest || cache.filled() < 100)
        return;
    const bool everybodys = m_device->me.role != team::nameOf(team::Role::Agent);
    if (const auto compared = m_recovered.compare(cache, everybodys ? QString() : m_device->me.agent);
        !compared)
        m_state.reason = compared.error().text;
}

void Engine::offerRecovered()
{
    if (!openStores())
        return;
    const auto commands = m_recovered.offer(m_replica->cache(), m_clock.nowMs());
    if (!commands) {
        m_state.reason = commands.error().text;
        return publish();
    }
    for (const Command &command : *commands) // durable in the outbox before the file says "offered"
        if (const auto given = m_replica->give(command); !given)
            Q_EMIT refused(command.id, given.error());
    if (!commands->isEmpty())
        if (const auto offered = m_recovered.setOffered(); !offered)
            m_state.reason = offered.error().text;
    sendWaiting();
    publish();
}

void Engine::setRecoveredAside()
{
    if (m_recovered.isPending())
        if (const auto aside = m_recovered.setAside(); !aside)
            m_state.reason = aside.error().text;
    publish();
}

} // namespace waypost::sync
