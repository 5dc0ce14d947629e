// SPDX-FileCopyrightText: 2026 The Waypost authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/relay/config.h"
#include "core/relay/doorman.h"
#include "core/relay/workbench.h"
#include "core/team/rights.h"
#include "core/wire/frames.h"

namespace waypost::relay {

/// Questions outside of rows (frames.h, Query): invitations, passwords, devices, health, the journal's chain.
/// Main thread.
class Queries : public QObject {
public:
    struct Asker {
        QString agent;
        team::Role role = team::Role::Agent;
        QString device {}; ///< the session's
    };
    struct Surroundings {
        std::function<QJsonObject()> health; ///< figures for "status"
        std::function<void(const QString &agent)> devicesRevoked;
        std::function<void(const QString &device)> deviceRevoked;
        std::function<void(const QString &channel, const std::function<void(const Result<QJsonObject> &)> &)>
            listTemplates; ///< anew, at the provider
        wire::PairingAddress address; ///< of this relay, without a code
        QString journalPath; ///< the ledger's database
    };
    using Reply = std::function<void(const wire::Page &)>;

    Queries(const Workbench &bench, Doorman &doorman, Surroundings surroundings);
    void ask(const Asker &asker, const wire::Query &query, const Reply &reply);

private:
    using Answering = void (Queries::*)(const Asker &, const wire::Query &, const Reply &);
    void invite(const Asker &asker, const wire::Query &query, const Reply &reply);
    void setPassword(const Asker &asker, const wire::Query &query, const Reply &reply);
    void revokeDevice(const Asker &asker, const wire::Query &query, const Reply &reply);
    void revokeDevices(const Asker &asker, const wire::Query &query, const Reply &reply);
    void devices(const Asker &asker, const wire::Query &query, const Reply &reply);
    void status(const Asker &asker, const wire::Query &query, const Reply &reply);
    void collisions(const Asker &asker, const wire::Query &query, const Reply &reply);
    void syncTemplates(const Asker &asker, const wire::Query &query, const Reply &reply);
    void verifyJournal(const Asker &asker, const wire::Query &query, const Reply &reply);

    Workbench m_bench;
    Doorman &m_doorman;
    Surroundings m_surroundings;
    bool m_verifying = false;
};

} // namespace waypost::relay
