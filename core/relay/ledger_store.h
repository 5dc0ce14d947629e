// SPDX-FileCopyrightText: 2026 The Waypost authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/relay/ledger_members.h"
#include "core/relay/ledger_tables.h"
#include "core/store/journal.h"

namespace waypost::relay {

/// All that the ledger has in its store. Of PostgreSQL several relays may have the same one: then each
/// transaction starts from what the others have written. On the ledger's thread.
class LedgerStore {
public:
    /// Makes or opens it. Rows that a new version keeps otherwise are made again from the journal, all in one
    /// transaction.
    [[nodiscard]] static Result<std::unique_ptr<LedgerStore>>
    open(const LedgerConfig &config, const Features &features, const Clock &clock);

    [[nodiscard]] Result<Done> begin();
    /// Inside: names what is being written, so that it can be found again when the connection is lost in the
    /// middle of commit(). `events`: the others are told.
    void mark(bool events);
    /// Comes back only when it is known what became of it, or after a minute with commit_unknown.
    [[nodiscard]] Result<Done> commit();
    void rollback();

    [[nodiscard]] store::Journal &journal() { return *m_journal; }
    [[nodiscard]] store::SqlRows &rows() { return *m_rows; }
    [[nodiscard]] LedgerTables &tables() { return m_tables; }
    [[nodiscard]] const QString &epoch() const { return m_epoch; }

    /// Null: the store is this relay's alone.
    [[nodiscard]] LedgerMembers *members() { return m_members.get(); }
    /// Outside of a transaction: looks how far the journal has come.
    [[nodiscard]] Result<Done> look() { return m_journal->reload(); }
    /// What others wrote and this one was not told yet, at most 2,000 rows at a time; nothing is left if it
    /// is empty.
    [[nodiscard]] Result<std::optional<Committed>> news();
    void tellUpTo(qint64 seq) { m_toldSeq = seq; }
    /// Closes the relay's own books; then only its destructor.
    void leave();

    /// The clock's time, but never less than what was told before, also before a restart.
    [[nodiscard]] qint64 tell(qint64 nowMs);
    /// Writes down what `tell` has told last.
    [[nodiscard]] Result<Done> keepClock();
    /// Forgets answers that are older than 30 days, a few at a time and not more often than every minute.
    [[nodiscard]] Result<Done> tidy();

private:
    explicit LedgerStore(std::unique_ptr<store::Database> database);
    [[nodiscard]] Result<Done> load(const Features &features, const Clock &clock);
    [[nodiscard]] Result<Done> refresh();
    [[nodiscard]] Result<Done> findOut(const Error &unknown);

    std::unique_ptr<store::Database> m_database;
    LedgerTables m_tables;
    std::unique_ptr<store::Journal> m_journal;
    std::unique_ptr<store::SqlRows> m_rows;
    std::unique_ptr<LedgerMembers> m_members;
    QString m_epoch;
    QString m_batch; ///< the marked one; empty: nothing that anybody would have to find again
    qint64 m_toldSeq = 0; ///< number up to which everything has been told
    qint64 m_toldMs = 0;
    qint64 m_tidyAgainMs = 0;
    bool m_journalStale = false; ///< the journal's end could not be read after a rollback
};

} // namespace waypost::relay
