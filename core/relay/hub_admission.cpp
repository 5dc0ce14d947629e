// SPDX-FileCopyrightText: 2026 The Waypost authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/conversations/visibility.h"
#include "core/relay/hub.h"
#include "core/relay/relaylog.h"
#include "core/relay/rewind.h"
#include "core/team/team.h"

namespace waypost::relay {

namespace {
using namespace Qt::StringLiterals;

constexpr qsizetype mostAddresses = 10'000; // whose guesses are counted

Error signInRefused()
{
    return {u"signin_refused"_s, u"Name or password is wrong."_s};
}

Error signedOut()
{
    return {u"signed_out"_s, u"This device may not sign in any more. Ask an owner for a new invitation."_s};
}
} // namespace

void Hub::greet(Session &session, const wire::Hello &hello)
{
    session.state = Session::State::Checking;
    if (hello.protocol != wire::protocol)
        return end(session,
                   {u"protocol_unsupported"_s,
                    u"Program and relay are too far apart. Update the older one."_s,
                    {{u"protocol"_s, wire::protocol}}});
    if (!hello.token.isEmpty())
        return checkToken(session.socket, hello);
    if (!mayGuess(session.address))
        return end(session,
                   {u"try_later"_s,
                    u"Too many attempts from this address. Try again in an hour."_s,
                    {{u"retry_after_ms"_s, 3'600'000}}});
    if (!hello.code.isEmpty())
        return checkCode(session.socket, hello);
    if (!hello.password.isEmpty())
        return checkPassword(session.socket, hello);
    end(session, signInRefused());
}

/// A code or a password can be guessed, a token cannot: 100 an hour for an address, counted before anything
/// is looked up.
bool Hub::mayGuess(const QByteArray &address)
{
    const qint64 now = m_bench.clock.nowMs();
    if (m_guesses.size() > mostAddresses)
        m_guesses.removeIf(
            [&](const std::pair<const QByteArray &, TokenBucket &> entry) { return entry.second.full(now); });
    auto bucket = m_guesses.find(address);
    if (bucket == m_guesses.end())
        bucket = m_guesses.insert(address, TokenBucket(100, 100.0 / 3'600));
    return bucket->take(now);
}

void Hub::checkToken(net::SocketId id, const wire::Hello &hello)
{
    m_doorman.ask(
        this,
        [hello](Accounts &accounts) -> Result<Admission> {
            const auto device = accounts.deviceOf(hello.deviceId, hello.token);
            if (!device)
                return device.error();
            return Admission {device->agent, device->id, {}, device->share, device->name};
        },
        [this, id, hello](const Result<Admission> &admission) { checked(id, hello, admission); });
}

void Hub::checkCode(net::SocketId id, const wire::Hello &hello)
{
    m_doorman.ask(
        this,
        [hello](Accounts &accounts) -> Result<Admission> {
            const auto agent = accounts.redeemPairingCode(hello.code);
            if (!agent)
                return agent.error();
            const auto made = accounts.addDevice(*agent, hello.deviceName);
            if (!made)
                return made.error();
            return Admission {*agent, made->device.id, made->token, made->device.share, made->device.name};
        },
        [this, id, hello](const Result<Admission> &admission) { checked(id, hello, admission); });
}

void Hub::checkPassword(net::SocketId id, const wire::Hello &hello)
{
    const QString known
        = m_bench.rows.database()
              .value(
                  u"SELECT id FROM agents WHERE name = ? AND disabled_at = 0 ORDER BY created_at LIMIT 1"_s,
                  {hello.agentName})
              .toString();
    const QString agent
        = known.isEmpty() ? QString(u"?" + hello.agentName) : known; // the same way and time for both
    const bool queued = m_doorman.askSlowly(
        this,
        [hello, agent](Accounts &accounts) -> Result<Admission> {
            if (const auto verified = accounts.verifyPassword(agent, hello.password); !verified)
                return verified.error();
            const auto made = accounts.addDevice(agent, hello.deviceName);
            if (!made)
                return made.error();
            return Admission {agent, made->device.id, made->token, made->device.share, made->device.name};
        },
        [this, id, hello](const Result<Admission> &admission) { checked(id, hello, admission); });
    if (!queued)
        if (Session *session = sessionOf(id))
            end(*session,
                {u"try_later"_s,
                 u"Many people are signing in. Try again in a minute."_s,
                 {{u"retry_after_ms"_s, 60'000}}});
}

void Hub::checked(net::SocketId id, const wire::Hello &hello, const Result<Admission> &admission)
{
    Session *session = sessionOf(id);
    if (!session || session->state != Session::State::Checking)
        return;
    if (!admission) {
        qCInfo(relayLog) << "a device was not let in:" << admission.error().code;
        return end(*session, admission.error());
    }
    const auto agent = loadAs<team::Agent>(m_bench.rows, u"agents"_s, admission->agent);
    const auto viewer = agent ? team::Viewer::from(admission->agent, *agent) : std::nullopt;
    if (!viewer)
        return end(*session, signedOut());
    session->viewer = *viewer;
    welcome(*session, hello, *admission);
}

void Hub::welcome(Session &session, const wire::Hello &hello, const Admission &admission)
{
    const bool rewound = hasSeenMore(hello);
    if (m_beginningAnew || (rewound && hello.epoch == m_feed.epochFor(session.viewer))) {
        beginAnew();
        return cut(session, Session::closeRestart, "rewound");
    }
    session.state = Session::State::Live;
    m_line->admit(session.socket);
    wire::Welcome welcome;
    welcome.abilities = {u"rows"_s, u"fill"_s, u"media"_s, u"presence"_s, u"drafts"_s};
    welcome.agent = session.viewer.agent;
    welcome.role = team::nameOf(session.viewer.role);
    welcome.epoch = m_feed.epochFor(session.viewer);
    welcome.seq = m_newest;
    welcome.serverTime = m_bench.clock.nowMs();
    welcome.workspace = m_surroundings.workspace;
    welcome.deviceId = admission.device;
    welcome.token = admission.token;
    welcome.share = admission.share;
    welcome.graceMs = m_surroundings.graceMs;
    welcome.rewound = rewound;
    // Another relay of the store may have told it what this one has not heard of yet; or it is nobody of
    // ours: let it start anew.
    const auto known = hashAt(m_bench.rows.database(), hello.cursor);
    if (hello.epoch == welcome.epoch && hello.cursor > m_newest && known && known->isEmpty())
        welcome.epoch += u"-unproven"_s;
    session.takesDrafts = hello.abilities.contains(u"drafts"_s);
    session.device = admission.device;
    session.deviceName = admission.deviceName;
    beginRows(session, hello, hello.epoch == welcome.epoch);
    send(session, welcome);
    if (const auto seal = m_feed.sealOf(session.cursor); seal && session.cursor == m_newest)
        send({session.socket}, seal); // no rows frame may come for long
    for (const wire::Presence &presence : m_presences.current(welcome.serverTime))
        if (conversations::sees(session.viewer, presence.conversation, m_bench.rows))
            send(session, presence);
    sendDrafts(session);
    pullLater(session);
    m_attendance.came(session.socket, session.viewer.agent, admission.device);
    tendAttendance();
}

} // namespace waypost::relay
