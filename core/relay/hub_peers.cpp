// SPDX-FileCopyrightText: 2026 The Waypost authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/conversations/visibility.h"
#include "core/relay/hub.h"

namespace waypost::relay {

namespace {
using namespace Qt::StringLiterals;

} // namespace

void Hub::tellPeers(const QString &topic, const QByteArray &body)
{
    if (m_surroundings.tellPeers)
        m_surroundings.tellPeers(topic, body);
}

void Hub::spread(const wire::Presence &presence, net::SocketId except)
{
    const QByteArray encoded = wire::encode(presence);
    QList<net::SocketId> others;
    for (const auto &[id, session] : m_sessions)
        if (id != except && session.mayBeSentRows()
            && conversations::sees(session.viewer, presence.conversation, m_bench.rows))
            others << id;
    send(others, std::make_shared<const QByteArray>(encoded));
    if (except != 0) // it came from a session of ours
        tellPeers(u"presence"_s, encoded);
}

void Hub::heardFromPeers(const QString &topic, const QByteArray &body)
{
    if (topic == "signed_out"_L1)
        return endSessionsOf(QString::fromUtf8(body));
    if (topic == "device_signed_out"_L1)
        return endSessionsOn(QString::fromUtf8(body));
    if (topic == "draft"_L1) {
        const qsizetype end = body.indexOf('\n');
        return tellDraft(QString::fromUtf8(body.first(qMax<qsizetype>(0, end))), body.sliced(end + 1));
    }
    if (topic == "here"_L1)
        return heardWhoIsThere(body);
    const auto frame = wire::decode(body);
    const auto *presence = frame ? std::get_if<wire::Presence>(&*frame) : nullptr;
    if (topic != "presence"_L1 || !presence)
        return; // of a newer relay: skipped
    m_presences.heard(*presence, m_bench.clock.nowMs());
    spread(*presence, 0);
    static_cast<void>(m_leases.told(Leases::elsewhere, *presence, presence->agent, m_bench.clock.nowMs()));
    tendLeasesLater();
}

void Hub::endSessionsOf(const QString &agent)
{
    for (auto &[id, session] : m_sessions)
        if (session.viewer.agent == agent)
            end(session,
                {u"signed_out"_s, u"You have been signed out. Ask an owner for a new invitation."_s});
}

void Hub::endSessionsOn(const QString &device)
{
    for (auto &[id, session] : m_sessions)
        if (!device.isEmpty() && session.device == device)
            end(session,
                {u"signed_out"_s, u"This device has been signed out. Pair it again to go on here."_s});
}

/// Whoever was signed out meanwhile must not stay: all come back and show their tokens.
void Hub::missedPeers()
{
    for (auto &[id, session] : m_sessions)
        if (session.state == Session::State::Live)
            cut(session, Session::closeRestart, "look again");
}

} // namespace waypost::relay
