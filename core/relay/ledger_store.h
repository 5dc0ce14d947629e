// SPDX-FileCopyrightText: 2026 The Waypost authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/relay/ledger_tables.h"
#include "core/store/journal.h"

namespace waypost::relay {

/// All that the ledger has in its file. On the ledger's thread.
class LedgerStore {
public:
    /// Makes or opens it. Rows that a new version keeps otherwise are made again from the journal, all in one
    /// transaction.
    [[nodiscard]] static Result<std::unique_ptr<LedgerStore>>
    open(const QString &path, const Features &features, const Clock &clock);

    [[nodiscard]] Result<Done> begin();
    [[nodiscard]] Result<Done> commit() { return m_database->commit(); }
    void rollback();

    [[nodiscard]] store::Journal &journal() { return *m_journal; }
    [[nodiscard]] store::SqlRows &rows() { return *m_rows; }
    [[nodiscard]] LedgerTables &tables() { return m_tables; }
    [[nodiscard]] const QString &epoch() const { return m_epoch; }

    /// The clock's time, but never less than what was told before, also before a restart.
    [[nodiscard]] qint64 tell(qint64 nowMs);
    /// Writes down what `tell` has told last.
    [[nodiscard]] Result<Done> keepClock();
    /// Forgets answers that are older than 30 days, a few at a time and not more often than every minute.
    [[nodiscard]] Result<Done> tidy();

private:
    explicit LedgerStore(std::unique_ptr<store::Database> database);
    [[nodiscard]] Result<Done> load(const Features &features, const Clock &clock);

    std::unique_ptr<store::Database> m_database;
    LedgerTables m_tables;
    std::unique_ptr<store::Journal> m_journal;
    std::unique_ptr<store::SqlRows> m_rows;
    QString m_epoch;
    qint64 m_toldMs = 0;
    qint64 m_tidyAgainMs = 0;
    bool m_journalStale = false; ///< the journal's end could not be read after a rollback
};

} // namespace waypost::relay
