// SPDX-FileCopyrightText: 2026 The Waypost authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/relay/hub.h"

#include "core/base/ids.h"
#include "core/conversations/visibility.h"
#include "core/relay/relaylog.h"
#include "core/search/searchjson.h"

namespace waypost::relay {

namespace {
using namespace Qt::StringLiterals;

constexpr int pumpMs = 50;

// WebSocket close codes (RFC 6455, 7.4.1)
constexpr quint16 closePolicy = 1008;

/// What the ledger could not write is no refusal while its store is out of reach: asked again under the same
/// id, it is done once.
Error refusalOfTheMoment(const Error &error)
{
    if (error.code != "store_unavailable"_L1 && error.code != "store_fenced"_L1
        && error.code != "commit_unknown"_L1)
        return error;
    return {u"try_later"_s,
            u"The relay cannot reach its database. It tries again by itself."_s,
            {{u"retry_after_ms"_s, 2'000}}};
}

Error tryLater(qint64 ms)
{
    return {
        u"try_later"_s, u"That is too much at once. It goes on in a moment."_s, {{u"retry_after_ms"_s, ms}}};
}
} // namespace

Hub::Hub(const Workbench &bench, Doorman &doorman, Surroundings surroundings)
    : m_bench(bench)
    , m_doorman(doorman)
    , m_surroundings(std::move(surroundings))
    , m_feed(bench.rows, bench.ledger.epoch(), m_surroundings.sealingKey)
    , m_media(bench)
    , m_newest(bench.rows.database().value(u"SELECT coalesce(max(seq), 0) FROM journal"_s).toLongLong())
    , m_committed(m_newest)
    , m_startedAt(bench.clock.nowMs())
{
    for (QTimer *timer : {&m_flushSoon, &m_pullSoon, &m_pumpSoon, &m_leaseSoon, &m_attendanceSoon})
        timer->setSingleShot(true);
    connect(&m_flushSoon, &QTimer::timeout, this, &Hub::flush);
    connect(&m_pullSoon, &QTimer::timeout, this, &Hub::pullNext);
    connect(&m_pumpSoon, &QTimer::timeout, this, &Hub::pumpAll);
    connect(&m_leaseSoon, &QTimer::timeout, this, &Hub::tendLeases);
    connect(&m_attendanceSoon, &QTimer::timeout, this, &Hub::tendAttendance);
}

Hub::~Hub() = default;

Result<Done> Hub::listen(net::IoThread &io, const ListenAddress &where, const net::TlsIdentity *identity)
{
    auto line = SocketLine::listen(io, where.address, where.port, identity, this, listener());
    if (!line)
        return line.error();
    m_line = *std::move(line);
    m_surroundings.address.port = m_line->port();
    Queries::Surroundings around;
    around.address = m_surroundings.address;
    around.journalPath = m_surroundings.journalPath;
    around.devicesRevoked = [this](const QString &agent) {
        endSessionsOf(agent);
        tellPeers(u"signed_out"_s, agent.toUtf8());
    };
    around.deviceRevoked = [this](const QString &device) {
        endSessionsOn(device);
        tellPeers(u"device_signed_out"_s, device.toUtf8());
    };
    around.health = [this] {
        return QJsonObject {{u"newest"_s, m_newest},
                            {u"queued"_s, m_bench.ledger.queued()},
                            {u"sessions"_s, qint64(m_sessions.size())},
                            {u"frames_live"_s, m_counts.live},
                            {u"frames_catch_up"_s, m_counts.pages},
                            {u"up_ms"_s, m_bench.clock.nowMs() - m_startedAt},
                            {u"channels"_s, m_surroundings.effects()}};
    };
    around.listTemplates = m_surroundings.listTemplates;
    m_queries = std::make_unique<Queries>(m_bench, m_doorman, around);
    takeUpLeases();
    takeUpAttendance();
    return Done {};
}

void Hub::stopListening()
{
    m_line.reset();
}

SocketLine::Listener Hub::listener()
{
    SocketLine::Listener listener;
    listener.opened = [this](net::SocketId id, const QByteArray &address) { opened(id, address); };
    listener.received = [this](net::SocketId id, const QByteArray &message) { received(id, message); };
    listener.flooded = [this](net::SocketId id) {
        if (Session *session = sessionOf(id))
            end(*session, tryLater(10'000));
    };
    listener.queued = [this](net::SocketId id, qsizetype bytes, bool isShort) { queued(id, bytes, isShort); };
    listener.drained = [this](net::SocketId id) { drained(id); };
    listener.closed = [this](net::SocketId id) { closed(id); };
    return listener;
}

Session *Hub::sessionOf(net::SocketId id)
{
    const auto it = m_sessions.find(id);
    return it == m_sessions.end() ? nullptr : &it->second;
}

void Hub::opened(net::SocketId id, const QByteArray &address)
{
    Session &session = m_sessions[id];
    session.socket = id;
    session.address = address;
}

void Hub::closed(net::SocketId id)
{
    m_sessions.erase(id);
    for (const wire::Presence &presence : m_presences.left(id))
        spread(presence, id);
    m_leases.ended(id, m_bench.clock.nowMs());
    tendLeasesLater();
    m_attendance.left(id, m_bench.clock.nowMs());
    tendAttendance();
}

void Hub::queued(net::SocketId id, qsizetype bytes, bool shortQueue)
{
    if (Session *session = sessionOf(id)) {
        session->handed -= bytes;
        session->blocked = session->blocked || !shortQueue;
        pullLater(*session);
    }
}

void Hub::drained(net::SocketId id)
{
    if (Session *session = sessionOf(id)) {
        session->blocked = false;
        pullLater(*session);
    }
}

void Hub::send(Session &session, const wire::Frame &frame)
{
    send({session.socket}, std::make_shared<const QByteArray>(wire::encode(frame)));
}

void Hub::send(const QList<net::SocketId> &ids, const RowsFeed::Message &message)
{
    if (!m_line)
        return;
    for (const net::SocketId id : ids)
        if (Session *session = sessionOf(id))
            session->handed += message->size();
    m_line->send(ids, message);
}

void Hub::end(Session &session, const Error &error)
{
    if (session.state == Session::State::Ending)
        return;
    send(session, wire::Refused {error, true});
    cut(session, closePolicy, error.code.toLatin1());
}

void Hub::cut(Session &session, quint16 code, const QByteArray &reason)
{
    session.state = Session::State::Ending;
    session.waiting.clear();
    if (m_line)
        m_line->close(session.socket, code, reason);
}

void Hub::received(net::SocketId id, const QByteArray &message)
{
    Session *session = sessionOf(id);
    if (!session || session->state == Session::State::Ending)
        return;
    const auto frame = wire::decode(message);
    if (!frame && (frame.error().code != "frame_unknown"_L1 || session->state != Session::State::Live))
        return end(*session, frame.error());
    if (!frame)
        return; // of a newer program: skipped
    const auto *hello = std::get_if<wire::Hello>(&*frame);
    if (session->state == Session::State::New && hello)
        return greet(*session, *hello);
    if (session->state != Session::State::Live || hello)
        return end(*session, {u"frame_unexpected"_s, u"A session begins with one hello and its answer."_s});
    heard(*session, *frame);
}

void Hub::heard(Session &session, const wire::Frame &frame)
{
    if (const auto *command = std::get_if<wire::CommandFrame>(&frame))
        heardCommand(session, command->command);
    else if (const auto *presence = std::get_if<wire::Presence>(&frame))
        heardPresence(session, *presence);
    else if (const auto *query = std::get_if<wire::Query>(&frame))
        heardQuery(session, *query);
    else if (const auto *draft = std::get_if<wire::DraftFrame>(&frame))
        heardDraft(session, *draft);
    else if (const auto *wanted = std::get_if<wire::MediaWanted>(&frame))
        heardWanted(session, *wanted);
    else if (const auto *offer = std::get_if<wire::MediaOffer>(&frame))
        heardOffer(session, *offer);
}

void Hub::heardWanted(Session &session, const wire::MediaWanted &wanted)
{
    if (session.mediaInFlight >= Session::mostMediaInFlight)
        return send(session, wire::MediaChunk {wanted.media, wanted.offset, -1, {}, tryLater(1'000)});
    m_media.wanted(session.viewer, wanted, mediaReply(session));
}

void Hub::heardOffer(Session &session, const wire::MediaOffer &offer)
{
    if (session.mediaInFlight >= Session::mostMediaInFlight)
        return send(session, wire::MediaTaken {offer.media, 0, false, tryLater(1'000)});
    m_media.offered(session.viewer.agent, offer, mediaReply(session));
}

void Hub::heardCommand(Session &session, const Command &command)
{
    if (!isId(command.id))
        return send(session,
                    wire::AnswerFrame {command.id, 0,
                                       Error {u"bad_value"_s, u"A command needs a UUID as its id."_s}});
    if (session.waiting.size() >= Session::mostWaiting)
        return send(session, wire::AnswerFrame {command.id, 0, tryLater(5'000)});
    session.waiting.enqueue(command);
    pump(session);
}

/// Gives the ledger what may be given now. Actor and time are ours, never the sender's.
void Hub::pump(Session &session)
{
    while (session.state == Session::State::Live && !session.waiting.isEmpty()
           && session.inFlight < Session::mostInFlight) {
        if (!session.commands.take(m_bench.clock.nowMs())) {
            if (!m_pumpSoon.isActive())
                m_pumpSoon.start(pumpMs);
            return;
        }
        Command command = session.waiting.dequeue();
        command.actor = session.viewer.agent;
        command.at = m_bench.clock.nowMs();
        ++session.inFlight;
        Submission submission;
        submission.commands = {command};
        submission.fromAgent = true;
        submission.done = answerOn(
            this, [this, socket = session.socket, id = command.id](const Result<QList<Answer>> &answers) {
                Session *asking = sessionOf(socket);
                if (!asking)
                    return; // its outbox asks again
                --asking->inFlight;
                const Answer answer
                    = answers ? answers->value(0) : Answer {0, refusalOfTheMoment(answers.error())};
                if (asking->state == Session::State::Live)
                    send(*asking, wire::AnswerFrame {id, answer.seq, answer.refused});
                pump(*asking);
            });
        m_bench.ledger.submit(std::move(submission));
    }
}

void Hub::pumpAll()
{
    for (auto &[id, session] : m_sessions)
        pump(session);
}

void Hub::heardQuery(Session &session, const wire::Query &query)
{
    if (!session.queries.take(m_bench.clock.nowMs()))
        return send(session, wire::Page {query.id, {}, tryLater(1'000)});
    if (query.what == "older"_L1)
        return heardOlder(session, query);
    if (query.what == "search"_L1)
        return heardSearch(session, query);
    m_queries->ask({session.viewer.agent, session.viewer.role, session.device}, query,
                   [this, socket = session.socket](const wire::Page &page) {
                       if (Session *asking = sessionOf(socket);
                           asking && asking->state == Session::State::Live)
                           send(*asking, page);
                   });
}

void Hub::heardSearch(Session &session, const wire::Query &query)
{
    m_surroundings.search(
        session.viewer, search::requestFromJson(query.data),
        [this, socket = session.socket, viewer = session.viewer,
         id = query.id](const Result<search::SearchPage> &page) {
            Session *asking = sessionOf(socket);
            if (!asking || asking->state != Session::State::Live || asking->viewer != viewer)
                return; // has other rights by now
            send(*asking,
                 page ? wire::Page {id, search::toJson(*page), {}} : wire::Page {id, {}, page.error()});
        });
}

/// Takes the place of one piece of media under way until it is answered.
MediaDesk::Reply Hub::mediaReply(Session &session)
{
    ++session.mediaInFlight;
    return [this, socket = session.socket](const wire::Frame &frame) {
        Session *asking = sessionOf(socket);
        if (!asking)
            return;
        --asking->mediaInFlight;
        if (asking->state == Session::State::Live)
            send(*asking, frame);
    };
}

} // namespace waypost::relay
