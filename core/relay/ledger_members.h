// SPDX-FileCopyrightText: 2026 The Waypost authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/base/clock.h"
#include "core/store/database.h"

#include <QSet>

namespace waypost::relay {

/// The relays that serve one store of PostgreSQL, and which of them sends for which channel. Durable, on the
/// ledger's thread:
///   relays   who takes part, until when its lease runs by the server's clock, and its newest batch
///   claims   channel → the relay that does what the channel owes
/// Each write prolongs the lease. A member whose lease has run out is shut out by another one: it gets
/// store_fenced from then on, whatever it still believes, and what it held passes on.
class LedgerMembers {
public:
    LedgerMembers(store::Database &database, qint64 leaseMs, const Clock &clock);
    [[nodiscard]] static QStringList schema();

    [[nodiscard]] const QString &self() const { return m_self; } ///< new in each life of a relay
    /// In transactions of their own.
    [[nodiscard]] Result<Done> join();
    [[nodiscard]] Result<Done> leave(); ///< what it held is free at once

    // Inside the caller's transaction.

    /// Prolongs the lease and names the batch that is being written.
    void keep(const QString &batch);
    /// Is this the newest batch that the store has of this relay?
    [[nodiscard]] Result<bool> hasBatch(const QString &batch);
    /// Shuts out those who have fallen silent, and takes of `channels` what nobody holds: answers what was
    /// taken now. Whoever was cut off from the store himself until just now judges nobody.
    [[nodiscard]] Result<QStringList> tend(const QStringList &channels);

    /// Has another relay than `self` had this store within its lease? Any connection.
    [[nodiscard]] static bool othersServe(store::Database &reader, const QString &self);

    void committed(bool kept); ///< keep() has come true, or has not
    /// Until then, in ms since the machine's start, nobody else can have taken this relay's place.
    [[nodiscard]] qint64 safeUntil() const { return m_keptAt + m_leaseMs; }
    /// Milliseconds since the machine's start, sleep included; runs on while the program is stopped.
    [[nodiscard]] static qint64 uptimeMs();

private:
    [[nodiscard]] Result<Done> shutOutTheSilent();
    [[nodiscard]] Result<QStringList> takeFree(const QStringList &channels);

    store::Database &m_database;
    const qint64 m_leaseMs;
    const QString m_self;
    qint64 m_keeping = 0; ///< when keep() was called
    qint64 m_keptAt = 0; ///< when the last one was called that came true
};

} // namespace waypost::relay
