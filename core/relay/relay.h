// SPDX-FileCopyrightText: 2026 The Waypost authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/net/httpclient.h"
#include "core/net/httpserver.h"
#include "core/relay/effects.h"
#include "core/relay/frontdoor.h"
#include "core/relay/hub.h"
#include "core/relay/peers.h"
#include "core/relay/rewind.h"
#include "core/relay/searchindex.h"
#include "core/relay/timekeeper.h"

namespace waypost::relay {

/// The whole relay in one object: stores, listeners, sessions and effects wired together. Lives on a thread
/// with a running Qt event loop. In the data folder: ledger.sqlite and accounts.sqlite (unless the store is a
/// PostgreSQL), media/, certificate.pem, key.pem, and pairing-code as long as no owner has paired a device.
/// Relays on one PostgreSQL have the last four in a folder that they share (Config::sharedFolder).
class Relay {
public:
    /// Starts everything or says what is wrong. Without any agent in the store an owner is added; without any
    /// owner's device an invitation for one is written to the file pairing-code (a day, once).
    [[nodiscard]] static Result<std::unique_ptr<Relay>> start(const Config &config, const Clock &clock);
    ~Relay(); ///< ends at once; what was answered is durable
    Relay(const Relay &) = delete;
    Relay &operator=(const Relay &) = delete;

    /// Closes the doors and lets calls that are under way come back, for five seconds at most; then calls
    /// `done`.
    void windDown(const std::function<void()> &done);

    [[nodiscard]] quint16 publicPort() const { return m_http ? m_http->port() : 0; }
    [[nodiscard]] quint16 agentsPort() const { return m_hub->port(); }
    [[nodiscard]] const wire::PairingAddress &address() const { return m_hub->address(); } ///< without a code

    /// Called once, from the event loop, when other relays have taken this one's place: it does nothing any
    /// more and has to be ended. A new one may be started at once.
    void onShutOut(std::function<void()> listener) { m_shutOut = std::move(listener); }

    /// Address of the journal's store: a file, or a PostgreSQL.
    [[nodiscard]] static QString ledgerPath(const Config &config)
    {
        return config.store.isEmpty() ? config.dataFolder + QStringLiteral("/ledger.sqlite") : config.store;
    }
    [[nodiscard]] static QString accountsPath(const Config &config);

private:
    Relay(const Config &config, const Clock &clock);
    [[nodiscard]] Result<Done> openStores();
    [[nodiscard]] Result<Done> observeChannels();
    [[nodiscard]] Result<Done> lookWhetherRewound();
    void noteHead();
    [[nodiscard]] Result<Done> ensureOwner();
    [[nodiscard]] Result<Done> listen();
    [[nodiscard]] Result<Done> inviteOwner();
    [[nodiscard]] Result<Done> submitAndWait(const Commands &commands);
    [[nodiscard]] Result<QList<Answer>> submitAndWait(Submission submission);
    [[nodiscard]] Result<Done> meetPeers();

    Config m_config;
    const Clock &m_clock;
    net::IoThread m_publicIo; ///< webhooks and calls of the API
    net::IoThread m_agentsIo;
    net::TlsIdentity m_identity;
    QThreadPool m_disk;
    HeadMark m_headMark;
    bool m_storeIsFresh = false; ///< the one this relay left a moment ago
    std::unique_ptr<QTimer> m_noteHeadSoon;
    std::unique_ptr<MediaStore> m_media;
    std::unique_ptr<Ledger> m_ledger;
    std::unique_ptr<store::Database> m_reader;
    std::unique_ptr<store::SqlRows> m_rows;
    std::unique_ptr<Workbench> m_bench;
    std::unique_ptr<FrontDoor> m_frontDoor;
    std::unique_ptr<net::HttpClient> m_client;
    std::unique_ptr<Effects> m_effects;
    std::unique_ptr<Doorman> m_doorman;
    std::unique_ptr<SearchIndex> m_search;
    std::unique_ptr<Timekeeper> m_timekeeper;
    std::unique_ptr<Hub> m_hub;
    std::unique_ptr<Peers> m_peers; ///< null: this relay is alone
    std::function<void()> m_shutOut;
    std::unique_ptr<net::HttpServer> m_http;
};

} // namespace waypost::relay
