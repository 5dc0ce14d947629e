// SPDX-FileCopyrightText: 2026 The Waypost authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/relay/ledger.h"

namespace waypost::relay {

/// What the ledger keeps besides journal and rows. Durable: it cannot be made again from the journal.
///   answers     what became of an agent's command, for the day it is asked again
///   effects     what is owed to the outside
///   timers      what the relay is to tell itself later
///   quarantine  bodies that could not be understood
///   meta        epoch and clock
///   drafts      of agents, for their other devices (draftshelf.h)
class LedgerTables {
public:
    explicit LedgerTables(store::Database &database)
        : m_database(database)
    {
    }
    [[nodiscard]] static QStringList schema();
    [[nodiscard]] static QStringList timerSchema();

    [[nodiscard]] Result<std::optional<Answer>> answerTo(const Command &command);
    [[nodiscard]] Result<Done> keepAnswer(const Command &command, const Answer &answer);
    /// Forgets some answers older than that; true: there may be more.
    [[nodiscard]] Result<bool> pruneAnswers(qint64 before);

    /// False if it was owed already. `ordinal`: its place among the effects of that event.
    [[nodiscard]] Result<bool> owe(const Effect &effect, qint64 seq, qint64 ordinal);
    [[nodiscard]] Result<Done> forgetEffect(const QString &id);
    /// Those that events with after < number <= upto brought, oldest first.
    [[nodiscard]] static Result<QList<Effect>> owed(store::Database &reader, qint64 after, qint64 upto);

    /// Takes the place of the one with its id; at 0: there is none any more.
    [[nodiscard]] Result<Done> keepTimer(const Timer &timer);
    /// Forgets it, if it is still there for that time; false: somebody else was quicker.
    [[nodiscard]] Result<bool> takeTimer(const Timer &timer);
    /// The first ones that are due, `most` of them at the most.
    [[nodiscard]] static Result<QList<Timer>> dueTimers(store::Database &reader, qint64 nowMs, int most);
    /// When the next one is due, UTC ms; 0: there is none.
    [[nodiscard]] static Result<qint64> nextTimer(store::Database &reader);

    /// Conversations in which the agent has begun a reply that he has not sent.
    [[nodiscard]] Result<QStringList> draftedBy(const QString &agent);
    [[nodiscard]] Result<Done> keepDraft(const Submission::Draft &draft);
    [[nodiscard]] Result<Done> quarantine(const QuarantineItem &item, qint64 at);

    [[nodiscard]] Result<QString> note(const QString &key); ///< from meta; empty: never set
    [[nodiscard]] Result<Done> setNote(const QString &key, const QString &value);

private:
    store::Database &m_database;
};

} // namespace waypost::relay
