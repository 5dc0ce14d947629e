// SPDX-FileCopyrightText: 2026 The Waypost authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/events/event.h"
#include "core/store/database.h"

namespace waypost {
class Sha256;
}

namespace waypost::store {

/// The append-only, numbered, hash-chained list of everything that happened. Two tables: `journal` (seq,
/// type, subject, at, actor, cause, data_hash, hash) and `journal_data` (seq, salt, data). hash =
/// SHA-256(previous hash, each field with its length); data_hash = SHA-256(salt, data): erasing a person
/// removes data and salt and the chain still verifies.
class Journal {
public:
    /// The statements that make its tables; a step of the owner's Database::migrate.
    [[nodiscard]] static QStringList schema();
    /// Makes the tables if they are missing. Error store_damaged: the last event does not fit its own hash.
    [[nodiscard]] static Result<std::unique_ptr<Journal>> open(Database &database);
    /// Numbers the events (Event::seq) and queues them; inside the caller's transaction, whose commit() tells
    /// of a failure.
    [[nodiscard]] Result<Done> append(Events &events);
    [[nodiscard]] qint64 lastSeq() const { return m_lastSeq; }
    [[nodiscard]] QByteArray lastHash() const { return m_lastHash; }
    /// Forgets numbers given in a transaction that was rolled back.
    [[nodiscard]] Result<Done> reload();
    /// Events after that number, in order. An erased event has no data. Ends early if the file cannot be
    /// read.
    [[nodiscard]] Events read(qint64 after, int limit);

    struct Verdict {
        bool intact = true;
        qint64 events = 0;
        qint64 erased = 0; ///< events whose data has been erased
        qint64 firstBad = 0; ///< number of the first event that does not fit
        QString reason;
        QByteArray head; ///< hash of the last event

    private:
        friend class Journal;
        void take(Sha256 &hasher, const Statement &row);
        void spoil(qint64 seq, const QString &why);
    };
    /// Reads the whole chain, page by page. `database` may be a reader's. What was cut off at the end leaves
    /// no trace in the chain itself: compare `head` with one that was noted elsewhere.
    [[nodiscard]] static Verdict verify(Database &database);

private:
    explicit Journal(Database &database);
    Database &m_database;
    qint64 m_lastSeq = 0;
    QByteArray m_lastHash;
};

} // namespace waypost::store
