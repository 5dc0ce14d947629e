// SPDX-FileCopyrightText: 2026 The Waypost authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/relay/sendplan.h"

namespace waypost::relay {

using namespace Qt::StringLiterals;

namespace {
constexpr qsizetype idleLanesKept = 10'000; ///< their buckets remember who was written to just now
} // namespace

SendPlan::SendPlan(const Pacing &pacing)
    : m_pacing(pacing)
    , m_number(pacing.perSecond, pacing.perSecond)
{
}

QString SendPlan::laneOf(const Effect &effect)
{
    return effect.lane.isEmpty() ? QString(u'#' + effect.id) : effect.lane;
}

void SendPlan::add(const Effect &effect, qint64 nowMs)
{
    if (m_known.contains(effect.id))
        return;
    m_known.insert(effect.id);
    const QString name = laneOf(effect);
    auto lane = m_lanes.find(name);
    if (lane == m_lanes.end())
        lane = m_lanes.insert(
            name, {{}, TokenBucket(m_pacing.pairBurst, 1 / m_pacing.pairSeconds), !effect.lane.isEmpty()});
    lane->queue << effect;
    if (lane->queue.size() == 1)
        m_due.emplace(nowMs, name);
}

std::optional<Effect> SendPlan::next(qint64 nowMs)
{
    while (!m_due.empty() && m_due.begin()->first <= nowMs) {
        if (nowMs < m_slowUntil || m_number.waitMs(nowMs) > 0)
            return std::nullopt;
        const QString name = m_due.begin()->second;
        m_due.erase(m_due.begin());
        Lane &lane = *m_lanes.find(name);
        if (const qint64 wait = lane.paced ? lane.pair.waitMs(nowMs) : 0; wait > 0) {
            m_due.emplace(nowMs + wait, name);
            continue;
        }
        if (lane.paced)
            Q_UNUSED(lane.pair.take(nowMs));
        Q_UNUSED(m_number.take(nowMs));
        ++m_underWay;
        return lane.queue.first();
    }
    return std::nullopt;
}

qint64 SendPlan::waitMs(qint64 nowMs) const
{
    if (m_due.empty())
        return -1;
    const qint64 earliest = std::max({m_due.begin()->first, m_slowUntil, nowMs + m_number.waitMs(nowMs)});
    return std::max<qint64>(0, earliest - nowMs);
}

void SendPlan::done(const Effect &effect, qint64 nowMs)
{
    const QString name = laneOf(effect);
    const auto lane = m_lanes.find(name);
    Q_ASSERT(lane != m_lanes.end() && !lane->queue.isEmpty() && lane->queue.first().id == effect.id);
    m_known.remove(effect.id);
    --m_underWay;
    lane->queue.removeFirst();
    if (!lane->queue.isEmpty())
        m_due.emplace(nowMs, name);
    else if (!lane->paced)
        m_lanes.erase(lane);
    else if (m_lanes.size() > idleLanesKept)
        forgetIdleLanes(nowMs);
}

void SendPlan::again(const Effect &effect, qint64 atMs)
{
    --m_underWay;
    m_due.emplace(atMs, laneOf(effect));
}

void SendPlan::slowDownUntil(qint64 atMs)
{
    m_slowUntil = std::max(m_slowUntil, atMs);
}

void SendPlan::forgetIdleLanes(qint64 nowMs)
{
    m_lanes.removeIf([&](const std::pair<const QString &, Lane &> entry) {
        return entry.second.queue.isEmpty() && entry.second.pair.full(nowMs);
    });
}

} // namespace waypost::relay
