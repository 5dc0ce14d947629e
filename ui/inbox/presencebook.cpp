// SPDX-FileCopyrightText: 2026 The Waypost authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/inbox/presencebook.h"

#include <algorithm>

namespace waypost::ui {

namespace {
using namespace Qt::StringLiterals;
constexpr qint64 longestStayMs = 60'000; ///< whatever a clock elsewhere says
} // namespace

PresenceBook::PresenceBook(sync::Desk &desk, const Clock &clock, QObject *parent)
    : QObject(parent)
    , m_desk(desk)
    , m_clock(clock)
{
    m_expiry.setSingleShot(true);
    connect(&m_expiry, &QTimer::timeout, this, &PresenceBook::expire);
    connect(&desk, &sync::Desk::presenceHeard, this, &PresenceBook::hear);
}

QStringList PresenceBook::agentsWith(const QString &conversation, QLatin1StringView state) const
{
    QStringList agents;
    const auto stays = m_stays.constFind(conversation);
    if (stays == m_stays.constEnd())
        return agents;
    for (auto it = stays->cbegin(); it != stays->cend(); ++it)
        if (it->state == state && it->until > m_clock.nowMs())
            agents << it.key();
    agents.sort();
    return agents;
}

QStringList PresenceBook::writing(const QString &conversation) const
{
    return agentsWith(conversation, "writing"_L1);
}

QStringList PresenceBook::looking(const QString &conversation) const
{
    return agentsWith(conversation, "looking"_L1);
}

QStringList PresenceBook::open(const QString &conversation) const
{
    return agentsWith(conversation, "open"_L1);
}

void PresenceBook::hear(const wire::Presence &presence)
{
    if (presence.agent.isEmpty() || presence.agent == m_desk.me().agent)
        return;
    QHash<QString, Stay> &stays = m_stays[presence.conversation];
    if (presence.state == "left"_L1)
        stays.remove(presence.agent);
    else
        stays.insert(presence.agent,
                     {presence.state, std::min(presence.until, m_clock.nowMs() + longestStayMs)});
    if (stays.isEmpty())
        m_stays.remove(presence.conversation);
    schedule();
    Q_EMIT changed(presence.conversation);
}

void PresenceBook::expire()
{
    const qint64 now = m_clock.nowMs();
    QStringList ended;
    for (auto it = m_stays.begin(); it != m_stays.end();) {
        const qsizetype removed = it->removeIf([now](const auto &stay) { return stay->until <= now; });
        if (removed > 0)
            ended << it.key();
        it = it->isEmpty() ? m_stays.erase(it) : std::next(it);
    }
    schedule();
    for (const QString &conversation : std::as_const(ended))
        Q_EMIT changed(conversation);
}

void PresenceBook::schedule()
{
    qint64 next = 0;
    for (const auto &stays : std::as_const(m_stays))
        for (const Stay &stay : stays)
            next = next == 0 ? stay.until : std::min(next, stay.until);
    if (next == 0)
        m_expiry.stop();
    else
        m_expiry.start(int(std::clamp<qint64>(next - m_clock.nowMs(), 1, longestStayMs)));
}

} // namespace waypost::ui
