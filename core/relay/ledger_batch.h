// SPDX-FileCopyrightText: 2026 The Waypost authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/relay/ledger_rows.h"
#include "core/relay/ledger_store.h"

namespace waypost::relay {

/// A submission on its way, and the effect whose outcome or the timer whose command it is, if any.
struct LedgerItem {
    Submission submission;
    QString finishedEffect {};
    std::optional<Timer> firedTimer {};
    QList<Answer> answers {};
};

/// One transaction of the ledger: take() what waits, then write(). If either fails, roll the store back:
/// nothing of it has happened then. On the ledger's thread.
class LedgerBatch {
public:
    LedgerBatch(LedgerStore &store, const Features &features, qint64 nowMs, QByteArray testSeed);

    /// Decides and applies in memory; fills the item's answers. Errors are the store's, never a refusal.
    [[nodiscard]] Result<Done> take(LedgerItem &item);
    /// Writes journal and rows and commits.
    [[nodiscard]] Result<Committed> write();

private:
    [[nodiscard]] Result<Answer> answer(Command command, bool fromAgent);
    [[nodiscard]] Result<Done> knowDrafts(Command &command);
    [[nodiscard]] Result<Done> oweFor(const Event &event);
    [[nodiscard]] Result<Done> noteCollision(const Command &refused, const Error &refusal);
    [[nodiscard]] Result<Done> permit(const Command &command);
    [[nodiscard]] Result<Events> decideOn(const Command &command, bool fromAgent);
    [[nodiscard]] Result<Done> accept(Events events, const Command &command);

    LedgerStore &m_store;
    const Features &m_features;
    const qint64 m_nowMs;
    const QByteArray m_testSeed;
    BatchRows m_rows;
    Events m_events;
    QList<Effect> m_effects;
    bool m_timers = false; ///< some were set or taken away
    bool m_something = false; ///< there is something to write: repetitions cost no sync
    bool m_beside = false; ///< there is something to write beside journal, rows and answers
};

} // namespace waypost::relay
