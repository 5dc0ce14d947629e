// SPDX-FileCopyrightText: 2026 The Waypost authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/relay/attendance.h"
#include "core/relay/leases.h"
#include "core/relay/mediadesk.h"
#include "core/relay/presences.h"
#include "core/relay/queries.h"
#include "core/relay/rowsfeed.h"
#include "core/relay/session.h"
#include "core/relay/socketline.h"
#include "core/search/searchrequest.h"

#include <QTimer>

#include <unordered_map>

namespace waypost::relay {

/// The agents' sessions: lets them in, sends each what it may see (catching up and live are the same frames),
/// takes their wishes to the ledger. A session that reads slowly catches up from the store; nothing is queued
/// without bound. Whoever is disabled or gets another role is cut off before the next frame. Main thread.
class Hub : public QObject {
public:
    struct Surroundings {
        QString workspace; ///< name shown to agents
        qint64 graceMs = 0; ///< how long a device may read its cache without this relay
        QString journalPath;
        QByteArray sealingKey; ///< for what desktops say they have seen (rewind.h)
        wire::PairingAddress address; ///< of this relay, without port and code
        std::function<QJsonObject()> effects; ///< figures for "status"
        std::function<void(const QString &conversation)> typing; ///< somebody writes there
        /// Reads a channel's templates anew at the provider.
        std::function<void(const QString &channel, const std::function<void(const Result<QJsonObject> &)> &)>
            listTemplates;
        /// Finds words in all there is for the viewer to see.
        std::function<void(const team::Viewer &, const search::SearchRequest &,
                           const std::function<void(Result<search::SearchPage>)> &)>
            search;
        /// Tells the other relays of the store; empty when there are none.
        std::function<void(const QString &topic, const QByteArray &body)> tellPeers;
    };
    Hub(const Workbench &bench, Doorman &doorman, Surroundings surroundings);
    ~Hub() override;

    [[nodiscard]] Result<Done> listen(net::IoThread &io, const ListenAddress &where,
                                      const net::TlsIdentity *identity);
    void stopListening(); ///< closes all sockets
    [[nodiscard]] quint16 port() const { return m_line ? m_line->port() : 0; }
    [[nodiscard]] const wire::PairingAddress &address() const { return m_surroundings.address; }

    /// Several commits within one turn of the event loop become one frame.
    void committed(const Committed &commit);
    // from other relays of the store (hub_peers.cpp)
    void heardFromPeers(const QString &topic, const QByteArray &body);
    void missedPeers(); ///< they may have said anything meanwhile
    /// The store has another epoch now: every cache starts anew.
    void heedEpoch();

private:
    struct Admission {
        QString agent;
        QString device;
        QString token; ///< only for a device that was just made
        QByteArray share; ///< of the key to the device's cache
        QString deviceName {};
    };
    struct Counts {
        qint64 live = 0; ///< frames sent live, to one session each
        qint64 pages = 0; ///< frames sent to catch up
    };

    [[nodiscard]] SocketLine::Listener listener();
    [[nodiscard]] Session *sessionOf(net::SocketId id);
    void opened(net::SocketId id, const QByteArray &address);
    void received(net::SocketId id, const QByteArray &message);
    void queued(net::SocketId id, qsizetype bytes, bool shortQueue);
    void drained(net::SocketId id);
    void closed(net::SocketId id);
    void send(Session &session, const wire::Frame &frame);
    void send(const QList<net::SocketId> &ids, const RowsFeed::Message &message);
    void tellPeers(const QString &topic, const QByteArray &body);
    void spread(const wire::Presence &presence, net::SocketId except);

    // who writes where (hub_presence.cpp)
    void takeUpLeases();
    void heedLeases(const QList<store::TableChanges> &changes);
    void ask(const QList<Leases::Wish> &wishes);
    void tendLeases();
    void tendLeasesLater();

    // who is there (hub_attendance.cpp)
    void heardIdle(Session &session, const wire::Presence &presence);
    void takeUpAttendance();
    void heedAttendance(const QList<store::TableChanges> &changes);
    void tendAttendance();
    void sayWhoIsHere(bool now);
    void heardWhoIsThere(const QByteArray &body);

    void end(Session &session, const Error &error);
    void cut(Session &session, quint16 code, const QByteArray &reason);
    void endSessionsOf(const QString &agent); ///< he was signed out
    void endSessionsOn(const QString &device); ///< it was

    // admission (hub_admission.cpp)
    void greet(Session &session, const wire::Hello &hello);
    void checkToken(net::SocketId id, const wire::Hello &hello);
    void checkCode(net::SocketId id, const wire::Hello &hello);
    void checkPassword(net::SocketId id, const wire::Hello &hello);
    void checked(net::SocketId id, const wire::Hello &hello, const Result<Admission> &admission);
    void welcome(Session &session, const wire::Hello &hello, const Admission &admission);
    [[nodiscard]] bool hasSeenMore(const wire::Hello &hello) const;
    void beginAnew();
    [[nodiscard]] bool mayGuess(const QByteArray &address);

    // what live sessions say
    void heard(Session &session, const wire::Frame &frame);
    void heardCommand(Session &session, const Command &command);
    void heardPresence(Session &session, const wire::Presence &presence);
    void heardWanted(Session &session, const wire::MediaWanted &wanted);
    void heardOffer(Session &session, const wire::MediaOffer &offer);
    void heardQuery(Session &session, const wire::Query &query);
    void heardDraft(Session &session, wire::DraftFrame draft);
    void tellDraft(const QString &agent, const QByteArray &encoded);
    void sendDrafts(Session &session);
    void heardOlder(Session &session, const wire::Query &query);
    void heardSearch(Session &session, const wire::Query &query);
    [[nodiscard]] MediaDesk::Reply mediaReply(Session &session);
    void pump(Session &session);
    void pumpAll();

    // rows (hub_rows.cpp)
    void flush();
    void beginRows(Session &session, const wire::Hello &hello, bool usable);
    void obeyAgents(const QHash<QString, store::KeyedRow> &agents);
    void broadcast(qint64 after, const QList<store::TableChanges> &changes);
    void pullLater(Session &session);
    void pullNext();
    void sendPage(Session &session);

    Workbench m_bench;
    Doorman &m_doorman;
    Surroundings m_surroundings;
    RowsFeed m_feed;
    MediaDesk m_media;
    std::unique_ptr<Queries> m_queries;
    Presences m_presences;
    Leases m_leases;
    Attendance m_attendance;
    qint64 m_saidWhoIsHere = 0; ///< to the other relays, UTC ms
    std::unordered_map<net::SocketId, Session> m_sessions;
    QHash<QByteArray, TokenBucket> m_guesses; ///< by address: hellos that could be guesses

    qint64 m_newest = 0; ///< journal number all frames lead to
    qint64 m_committed = 0; ///< newest one heard of, not flushed yet
    QByteArray m_committedHash; ///< the chain's there, if it was told
    bool m_beginningAnew = false; ///< the store turned out to be an older one
    QHash<QString, QHash<QString, store::KeyedRow>> m_fresh; ///< table → key → row, since the last flush
    int m_freshRows = 0;
    QQueue<net::SocketId> m_pulls; ///< sessions that catch up, in turn
    QTimer m_flushSoon;
    QTimer m_pullSoon;
    QTimer m_pumpSoon;
    QTimer m_leaseSoon;
    QTimer m_attendanceSoon;
    Counts m_counts;
    qint64 m_startedAt = 0;
    std::unique_ptr<SocketLine> m_line; ///< last: goes first
};

} // namespace waypost::relay
