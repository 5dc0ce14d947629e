// SPDX-FileCopyrightText: 2026 The Waypost authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/sync/engine.h"

#include <QRandomGenerator>

#include <algorithm>

namespace waypost::sync {

namespace {
using namespace Qt::StringLiterals;

constexpr int mostUnderway = 32; ///< commands without an answer; the relay takes 32 at a time
constexpr int holdMs = 1'000;
constexpr int longestDoublings = 10;
constexpr int olderAtOnce = 100;
constexpr int tidyPauseMs = 5'000; ///< others want the disk as well
constexpr int tidyAgainMs = 24 * 3600 * 1000;

/// Not a refusal of the command, only of the moment.
bool isTransient(const Error &error)
{
    return error.code == "try_later"_L1 || error.code == "busy"_L1;
}

Error gone()
{
    return {u"offline"_s, u"The connection to the relay was lost. Try again when it is back."_s};
}

template <class T> void endLater(std::unique_ptr<T> &object)
{
    if (object) {
        object->disconnect();
        object.release()->deleteLater(); // it may be what is calling
    }
}
} // namespace

void Engine::start()
{
    m_wanted = true;
    m_pulse.start(SleepWatch::everyMs);
    if (!m_connection && !m_introduction)
        connectNow();
}

void Engine::stop()
{
    m_wanted = false;
    m_introduction.reset();
    m_retry.stop();
    m_pulse.stop();
    hangUp();
    m_state.link = Link::Offline;
    m_state.nextTryMs = 0;
    publish();
}

void Engine::wake()
{
    if (m_connection)
        m_connection->check();
    if (!m_retry.isActive())
        return;
    m_failures = 0;
    connectNow();
}

void Engine::pair(const Introduction &introduction)
{
    m_retry.stop();
    hangUp();
    m_introduction = introduction;
    if (!openKeys() && m_lock == Lock::Lost)
        beginAnew();
    if (!openKeys())
        return publish(); // goes on in keysOpened()
    if (!openStores() && m_lock != Lock::Relay)
        return failPairing({u"store_unavailable"_s, m_lock == Lock::None ? m_state.reason : m_lockReason});
    m_state = {Link::Connecting, {}, 0, 0, 0, 0, 0};
    m_probe = std::make_unique<CertificateProbe>();
    connect(m_probe.get(), &CertificateProbe::found, this, &Engine::probed);
    connect(m_probe.get(), &CertificateProbe::failed, this, &Engine::failPairing);
    m_probe->ask(introduction.address.host, introduction.address.port, introduction.address.fingerprint);
    publish();
}

void Engine::probed(const QSslCertificate &certificate)
{
    endLater(m_probe);
    m_probed = certificate;
    connectTo(m_introduction->address.host, m_introduction->address.port, certificate);
}

void Engine::failPairing(const Error &why)
{
    m_introduction.reset();
    m_wanted = false;
    hangUp();
    m_state = {Link::Offline, why.text, 0, 0, 0, 0, 0};
    publish();
    Q_EMIT pairingRefused(why);
}

void Engine::connectNow()
{
    m_retry.stop();
    hangUp();
    if (!openKeys())
        return publish(); // goes on in keysOpened()
    if (!openStores() && m_lock != Lock::Relay) // the relay opens what is sealed
        return retryIn(m_options.times.longestRetryMs);
    if (!m_device) {
        m_state = {Link::SignedOut, u"This device is not paired with a relay yet."_s, 0, 0, 0, 0, 0};
        return publish();
    }
    m_state.link = Link::Connecting;
    m_state.nextTryMs = 0;
    connectTo(m_device->host, m_device->port, m_device->certificate);
    publish();
}

void Engine::connectTo(const QString &host, quint16 port, const QSslCertificate &certificate)
{
    m_connection = std::make_unique<Connection>(certificate, m_options.times);
    connect(m_connection.get(), &Connection::opened, this, &Engine::greet);
    connect(m_connection.get(), &Connection::received, this, &Engine::hear);
    connect(m_connection.get(), &Connection::ended, this, &Engine::lost);
    m_connection->open(host, port);
}

void Engine::greet()
{
    wire::Hello hello;
    hello.abilities = {u"rows"_s, u"fill"_s, u"media"_s, u"presence"_s, u"drafts"_s};
    if (m_replica) {
        hello.epoch = m_replica->cache().epoch();
        hello.cursor = m_replica->cache().cursor();
        hello.floor = m_replica->cache().floor();
        hello.hash = m_replica->cache().seal();
    }
    m_greetedWith = {hello.epoch, hello.cursor};
    hello.keepDays = m_options.keepDays;
    if (m_introduction) {
        hello.code = m_introduction->address.code;
        hello.agentName = m_introduction->agentName;
        hello.password = m_introduction->password;
        hello.deviceName = m_introduction->deviceName;
    } else {
        hello.deviceId = m_device->id;
        hello.token = m_device->token;
    }
    send(hello);
}

void Engine::send(const wire::Frame &frame)
{
    if (m_connection)
        m_connection->send(frame);
}

void Engine::hear(const wire::Frame &frame)
{
    if (const auto *refusal = std::get_if<wire::Refused>(&frame))
        hearRefused(*refusal);
    else if (const auto *welcome = std::get_if<wire::Welcome>(&frame))
        hearWelcome(*welcome);
    else if (!m_welcomed)
        lost({u"frame_unexpected"_s,
              u"The relay did not begin with a welcome. Update this program or the relay."_s});
    else if (const auto *rows = std::get_if<wire::RowsFrame>(&frame))
        hearRows(*rows);
    else if (const auto *fill = std::get_if<wire::FillFrame>(&frame))
        hearFill(*fill);
    else if (const auto *draft = std::get_if<wire::DraftFrame>(&frame))
        hearDraft(*draft);
    else if (const auto *answer = std::get_if<wire::AnswerFrame>(&frame))
        hearAnswer(*answer);
    else if (const auto *presence = std::get_if<wire::Presence>(&frame))
        Q_EMIT presenceHeard(*presence);
    else if (const auto *page = std::get_if<wire::Page>(&frame))
        hearPage(*page);
    else if (const auto *chunk = std::get_if<wire::MediaChunk>(&frame))
        m_downloads->take(*chunk);
    else if (const auto *taken = std::get_if<wire::MediaTaken>(&frame))
        m_uploads->take(*taken);
    publish();
}

void Engine::hearWelcome(const wire::Welcome &welcome)
{
    if (m_welcomed)
        return;
    const bool pairing = m_introduction.has_value();
    if (const auto remembered = remember(welcome); !remembered)
        return pairing ? failPairing(remembered.error()) : lost(remembered.error());
    if (const auto taken = takeShare(welcome); !taken)
        return pairing ? failPairing(taken.error()) : lost(taken.error());
    m_introduction.reset();
    m_replica->setMe(m_device->me.agent, m_device->me.role);
    m_wanted = true;
    if (pairing) {
        Q_EMIT meChanged(m_device->me);
        Q_EMIT paired();
    }
    // The share has opened another cache than the one the relay was told of: once more, with that one.
    if (m_greetedWith != std::pair(m_replica->cache().epoch(), m_replica->cache().cursor()))
        return connectNow();
    if (welcome.rewound)
        if (const auto frozen = freezeCache(); !frozen)
            return lost(frozen.error());
    const bool fills = welcome.abilities.contains(u"fill"_s);
    if (const auto met = m_replica->meet(welcome.epoch, fills ? welcome.seq : 0); !met)
        return lost(met.error());
    m_replica->setRelayTime(welcome.serverTime);
    m_welcomed = true;
    m_wanted = true;
    m_pulse.start(SleepWatch::everyMs);
    m_newest = welcome.seq;
    m_relayTakesDrafts = welcome.abilities.contains(u"drafts"_s);
    m_state = {};
    if (!pairing)
        Q_EMIT meChanged(m_device->me);
    setOnline(true);
    sendWaiting();
    sendDrafts();
    sendPresences(m_presences.all(m_clock.nowMs()));
    m_tidySoon.start(tidyPauseMs);
    if (m_replica->cache().cursor() >= m_newest)
        m_failures = 0;
}

/// Keeps who we are; a new device's token before anything else happens.
Result<Done> Engine::remember(const wire::Welcome &welcome)
{
    Device device = m_device.value_or(Device {});
    if (m_introduction) {
        if (welcome.token.isEmpty() || welcome.deviceId.isEmpty())
            return Error {u"pairing_refused"_s,
                          u"The relay did not register this device. Ask for a new invitation."_s};
        device.host = m_introduction->address.host;
        device.port = m_introduction->address.port;
        device.certificate = m_probed;
        device.id = welcome.deviceId;
        device.token = welcome.token;
    }
    const Me me {welcome.agent, welcome.role, welcome.workspace};
    const bool same = !m_introduction && device.me == me;
    device.me = me;
    if (!same)
        if (auto written = device.write(m_options.folder); !written)
            return written;
    m_device = device;
    return Done {};
}

void Engine::hearRows(const wire::RowsFrame &frame)
{
    const auto taken = m_replica->receive(frame);
    if (!taken)
        return lost(taken.error());
    if (*taken == Cache::Taken::Gap)
        return lost({u"gap"_s, u"Some changes did not arrive. Asking for them again."_s});
    m_newest = qMax(m_newest, frame.newest);
    if (m_replica->cache().cursor() >= m_newest)
        m_failures = 0;
}

void Engine::hearFill(const wire::FillFrame &frame)
{
    const auto taken = m_replica->receive(frame);
    if (!taken)
        return lost(taken.error());
    if (*taken == Cache::Taken::Gap)
        return lost({u"gap"_s, u"Some older days did not arrive. Asking for them again."_s});
}

void Engine::hearDraft(const wire::DraftFrame &frame)
{
    if (const auto heard = m_replica->hear(frame); !heard)
        return lost(heard.error());
    if (m_replica->drafts().outlasts(frame) && !m_draftsAway.isActive())
        m_draftsAway.start(m_options.times.draftPauseMs);
}

/// What was typed here since the relay last had it. It is sent again until the relay has said it back.
void Engine::sendDrafts()
{
    if (!m_welcomed || !m_relayTakesDrafts)
        return;
    flushDrafts();
    for (const wire::DraftFrame &draft : m_replica->drafts().unsent())
        send(draft);
}

void Engine::fetchOlder(const QString &shown, const OlderAnswer &answer)
{
    if (!openStores())
        return answer(Error {u"store_unavailable"_s, m_state.reason});
    const QString conversation = m_replica->cache().leastWhole(shown);
    const Cache::Depth depth = m_replica->cache().depthOf(conversation);
    if (depth.at == 0)
        return answer(false);
    const bool fromNewest = depth.id.isEmpty();
    query(u"older"_s,
          {{u"conversation"_s, conversation},
           {u"above"_s, depth.above},
           {u"before_at"_s, fromNewest ? 0 : depth.at},
           {u"before_seq"_s, depth.seq},
           {u"before_id"_s, depth.id},
           {u"limit"_s, olderAtOnce}},
          [this, shown, conversation, above = depth.above, answer](const Result<QJsonObject> &page) {
              if (!page)
                  return answer(page.error());
              const bool more = (*page)["more"_L1].toBool(); // its rows came before it
              const Cache::Depth reached {above, more ? (*page)["at"_L1].toInteger() : 0,
                                          (*page)["seq"_L1].toInteger(), (*page)["id"_L1].toString()};
              if (const auto kept = m_replica->deepen(conversation, reached); !kept)
                  return answer(kept.error());
              answer(!m_replica->cache().isWhole(m_replica->cache().leastWhole(shown)));
          });
}

/// What has left the window goes, a little at a time; then again tomorrow.
void Engine::tidy()
{
    if (!m_replica)
        return;
    const auto more = m_replica->tidy(m_options.keepDays);
    m_tidySoon.start(more && *more ? tidyPauseMs : tidyAgainMs);
    publish();
}

/// The machine slept, or the network is another one: what looks connected may not be.
void Engine::pulse()
{
    if (!m_sleep.slept(m_clock.nowMs(), m_monotonic.elapsed()))
        return;
    m_failures = 0;
    if (m_wanted && !m_introduction && m_device)
        connectNow();
}

void Engine::hearAnswer(const wire::AnswerFrame &answer)
{
    if (answer.refused && isTransient(*answer.refused)) {
        m_replica->comeBackLater(answer.id);
        const int wished = answer.refused->details["retry_after_ms"_L1].toInt(holdMs);
        m_hold.start(std::clamp(wished, holdMs, m_options.times.longestRetryMs));
        return;
    }
    const bool ours = m_replica->outbox().find(answer.id) != nullptr;
    if (const auto heard = m_replica->hear(answer); !heard)
        return lost(heard.error());
    if (ours && answer.refused)
        Q_EMIT refused(answer.id, *answer.refused);
    else if (ours)
        Q_EMIT answered(answer.id, answer.seq);
    sendWaiting();
}

void Engine::hearPage(const wire::Page &page)
{
    const QueryAnswer answer = m_queries.take(page.id);
    if (!answer)
        return;
    if (page.refused)
        answer(*page.refused);
    else
        answer(page.data);
}

void Engine::hearRefused(const wire::Refused &refusal)
{
    if (m_introduction)
        return failPairing(refusal.error);
    if (!refusal.final)
        return;
    if (refusal.error.code == "signed_out"_L1) {
        m_wanted = false;
        hangUp();
        destroyCache();
        m_state = {Link::SignedOut, refusal.error.text, 0, 0, 0, 0, 0};
        return;
    }
    lost(refusal.error);
}

void Engine::sendWaiting()
{
    if (!m_welcomed || m_hold.isActive())
        return;
    const auto commands = m_replica->takeToSend(mostUnderway);
    if (!commands)
        return lost(commands.error());
    for (const Command &command : *commands)
        send(wire::CommandFrame {command});
}

void Engine::setOnline(bool online)
{
    if (!m_replica)
        return;
    m_downloads->setOnline(online);
    m_uploads->setOnline(online);
}

void Engine::hangUp()
{
    endLater(m_probe);
    endLater(m_connection);
    m_welcomed = false;
    m_hold.stop();
    setOnline(false);
    if (m_replica)
        m_replica->disconnected();
    for (const QueryAnswer &answer : std::exchange(m_queries, {}))
        answer(gone());
}

void Engine::lost(const Error &why)
{
    if (m_introduction)
        return failPairing(why);
    hangUp();
    m_state = {Link::Offline, why.text, 0, 0, 0, 0, 0};
    ++m_failures;
    if (!m_wanted)
        return publish();
    const int doublings = std::min(m_failures - 1, longestDoublings);
    const qint64 full
        = std::min<qint64>(qint64(m_options.times.firstRetryMs) << doublings, m_options.times.longestRetryMs);
    const double share = 0.5 + QRandomGenerator::global()->generateDouble() / 2; // not all at once
    retryIn(int(std::max(double(full) * share, why.details["retry_after_ms"_L1].toDouble())));
}

void Engine::retryIn(int ms)
{
    m_state.link = Link::Offline;
    m_state.nextTryMs = m_clock.nowMs() + ms;
    m_retry.start(ms);
    publish();
}

} // namespace waypost::sync
