// SPDX-FileCopyrightText: 2026 The Waypost authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/events/overlay.h"
#include "core/relay/ledger_batch.h"
#include "core/team/viewer.h"
#include "tests/faults/simulation/simworld.h"

#include <QHash>
#include <QSet>

namespace waypost::tests {

/// Sees everything and lets nothing pass. After each step, as far as it touched them:
///   I-1  each webhook answered with 200 is in the journal, once
///   I-2  the journal's numbers are dense and its chain holds
///   I-3  the rows are what follows from the journal
///   I-4  nothing reaches the provider before "sending" is durable
///   I-5  the provider takes each attempt at most once; another attempt needs an agent's word
///   I-6  a desk's rows are what the relay shows to its role at its cursor
///   I-7  no frame holds a byte its role may not see
///   I-8  who was disabled gets nothing and changes nothing from then on
///   I-9  no free-form message reaches the provider for a conversation whose window had closed when it was
///        accepted from the agent
///   I-10 every change of rights is in the journal with the name of who made it
///   I-11 queues and logs stay within bounds
///   I-12 when the faults end, everybody agrees within 60 seconds
class SimObserver {
public:
    explicit SimObserver(SimWorld &world)
        : m_world(world)
    {
    }
    void relayOpened(relay::LedgerStore &store);
    void committed(relay::LedgerStore &store, const relay::Committed &committed);
    void webhookAnswered(const Command &command);
    void agentAnswered(const Command &command, const relay::Answer &answer);
    void frameLeft(const team::Viewer &viewer, const QByteArray &bytes);
    void callArrived(const Effect &effect, bool taken);

    [[nodiscard]] Overlay &rows() { return m_witness; }
    [[nodiscard]] bool follows(const QString &command) const { return m_causes.contains(command); }
    [[nodiscard]] qint64 events() const { return m_followed; }
    [[nodiscard]] qint64 promises() const { return m_promises; }
    [[nodiscard]] const QHash<QString, int> &taken() const { return m_taken; }

private:
    void followJournal(relay::LedgerStore &store);
    void follow(const Event &event);
    void compareAllRows(store::SqlRows &rows);

    SimWorld &m_world;
    Overlay m_witness;
    qint64 m_followed = 0;
    QByteArray m_followedHash;
    QSet<QString> m_causes;
    QHash<QString, int> m_received; ///< provider's id → how often it is in the journal
    QSet<QString> m_promised; ///< provider's ids answered with 200
    QHash<QString, QPair<Command, relay::Answer>> m_answers;
    QHash<QString, int> m_taken; ///< effect → how often the provider took it
    QHash<QString, qint64> m_attempts; ///< message → attempts that an agent asked for
    qint64 m_promises = 0;
};

} // namespace waypost::tests
