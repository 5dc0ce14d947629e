// SPDX-FileCopyrightText: 2026 The Waypost authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/base/result.h"
#include "core/store/statement.h"

#include <QHash>
#include <QList>
#include <QString>
#include <QStringList>
#include <QVariantList>

#include <memory>
#include <optional>

struct sqlite3;

namespace waypost::store {

enum class Engine { Sqlite, Postgres };

struct DatabaseOptions {
    /// A SQLite file, ":memory:" for tests, or "postgresql://user@host1,host2/database?schema=name": several
    /// hosts may be named, the one that takes writes is used; the schema is "waypost" unless named.
    QString path;
    bool readOnly = false;
    bool syncFull = true; ///< false only for what can be fetched again (the desktop's cache)
    /// SQLite: a second process that writes is refused, not queued. PostgreSQL: several may be open; their
    /// write transactions come one after the other, and a fence keeps a stale one out.
    bool exclusive = false;
    bool wal = true; ///< SQLite only; false: a rollback journal, so that several connections may write; for
                     ///< small, seldom written stores
    QByteArray vfs {}; ///< SQLite only: the registered file layer to go through; empty: the system's own
};

/// What another connection told about its commit.
struct Notification {
    QString channel;
    QString payload; ///< empty after a lost connection was made anew: anything may have happened meanwhile
    bool operator==(const Notification &) const = default;
};

/// One connection to a store, SQLite or PostgreSQL; whoever holds it need not know which: all statements of
/// ours are ones that both read. Tables are made with the types TEXT (compared byte by byte), INTEGER (64
/// bits), REAL and BLOB. Not to be used, because the two mean different things: LIKE, typeof, CAST to one of
/// these types, comparing a number with a text. Belongs to the thread that opened it.
///
/// Errors of everything below: store_failed (the engine refused), store_unavailable (the connection is lost:
/// it is made anew by the next begin(), or by the next statement outside of a transaction), each with the
/// engine's words.
class Database {
public:
    /// Errors: store_unavailable (cannot be opened or reached, or another process holds it), store_damaged,
    /// store_sealed (core/vault: not encrypted with this key).
    [[nodiscard]] static Result<std::unique_ptr<Database>> open(const DatabaseOptions &options);
    virtual ~Database();
    Database(const Database &) = delete;
    Database &operator=(const Database &) = delete;

    [[nodiscard]] virtual Engine engine() const = 0;
    /// Brings durable tables up to date. Each step is a list of statements in one transaction; a step's place
    /// in the list is its version, kept in the store. Never change a step that was released: add one. Errors:
    /// store_newer (made by a newer program), store_failed.
    [[nodiscard]] Result<Done> migrate(const QList<QStringList> &steps);
    /// Steps that were done.
    [[nodiscard]] virtual Result<qint64> version() = 0;

    /// Prepared once, kept by its text. Bind, step, read columns; reset() after a row that was not the last.
    [[nodiscard]] Statement &statement(const QString &text);
    /// Prepares, binds, executes.
    [[nodiscard]] Result<Done> run(const QString &text, const QVariantList &values = {});
    /// First column of the first row; invalid if there is none.
    [[nodiscard]] QVariant value(const QString &text, const QVariantList &values = {});
    /// Runs it before any later statement and before commit(), without waiting for its answer: many of these
    /// cost PostgreSQL one round trip. SQLite, and PostgreSQL outside of a transaction, run it at once.
    virtual void queue(const QString &text, const QVariantList &values);
    /// The first failure of what was queued, once; waits for all of it.
    [[nodiscard]] Result<Done> takeFailure();

    /// To write: waits until no other transaction of this store (PostgreSQL: schema) writes. For a reader:
    /// one unchanging view of the store until commit(). Error store_fenced: somebody else took this one's
    /// place (see takeFence); nothing may be written any more.
    [[nodiscard]] Result<Done> begin();
    /// Refuses with the failure of a queued statement that nobody took; call rollback() then, as after every
    /// failure. Error commit_unknown (PostgreSQL): the connection was lost before the answer came: what was
    /// written may be there or not. Look it up after the next begin().
    [[nodiscard]] Result<Done> commit();
    void rollback(); ///< fine when there is nothing to take back
    [[nodiscard]] virtual bool inTransaction() const = 0;

    /// Takes the place of whoever wrote as `holder` so far, and from now on writes only as long as nobody
    /// else takes it: each begin() asserts it. A transaction of its own. Answers the fencing number (1, 2,
    /// ...).
    [[nodiscard]] Result<qint64> takeFence(const QString &holder);
    /// Shuts somebody else out, whose work is then free to be taken over; inside the caller's transaction.
    [[nodiscard]] Result<Done> fenceOff(const QString &holder);

    /// Tells the other connections that listen on `channel` (a lower-case word), when this transaction is
    /// committed. `payload`: at most 7,900 bytes, nothing private; a longer one
    /// is a queued failure. SQLite has one writer: nobody to tell.
    virtual void notify(const QString &channel, const QString &payload);
    /// From now on hears what others notify. Own notifications come back, too. Use a connection for this
    /// alone, a writer's (a standby cannot listen).
    [[nodiscard]] virtual Result<Done> listen(const QString &channel);
    /// Never waits, but makes a lost connection anew. Error store_unavailable: try again a little later.
    [[nodiscard]] virtual Result<QList<Notification>> takeNotifications();
    /// Becomes readable when there are notifications (or the connection is lost); another one after each
    /// reconnection; -1 without. Watch it with a QSocketNotifier.
    [[nodiscard]] virtual int socket() const { return -1; }

    /// What ends a SELECT inside an UPDATE or DELETE that claims rows outside of begin(): rows that another
    /// one is just claiming are passed over. Empty for SQLite.
    [[nodiscard]] virtual QString skipLocked() const { return {}; }
    /// "name TYPE" of each column in order, TYPE being TEXT, INTEGER, REAL or BLOB; empty: no such table.
    [[nodiscard]] virtual Result<QStringList> columnsOf(const QString &table) = 0;
    /// Names of the indexes that CREATE INDEX made.
    [[nodiscard]] virtual Result<QStringList> indexesOf(const QString &table) = 0;
    /// For what only SQLite has: tokenizers and functions of our own. Null if it is another engine.
    [[nodiscard]] virtual sqlite3 *sqlite() { return nullptr; }

    /// Opens the same store again; may hold a password: use name() for people.
    [[nodiscard]] const QString &path() const { return m_options.path; }
    [[nodiscard]] virtual QString name() const { return m_options.path; }
    [[nodiscard]] bool isReadOnly() const { return m_options.readOnly; }

protected:
    explicit Database(DatabaseOptions options);
    [[nodiscard]] const DatabaseOptions &options() const { return m_options; }
    [[nodiscard]] virtual std::unique_ptr<Statement> prepare(const QString &text) = 0;
    [[nodiscard]] virtual Result<Done> setVersion(qint64 version) = 0; ///< in the caller's transaction
    [[nodiscard]] virtual Result<Done> start() = 0; ///< begin(), commit() and rollback() of the engine
    [[nodiscard]] virtual Result<Done> finish() = 0;
    virtual void undo() = 0;
    virtual void settle() { } ///< waits for what is queued, notes its failure
    void note(const Result<Done> &done); ///< keeps the first failure for takeFailure()
    /// The first column of every row.
    [[nodiscard]] Result<QStringList> list(const QString &text, const QString &value);
    void forgetStatements(); ///< before the connection they belong to is closed

private:
    struct Fence {
        QString holder;
        qint64 number = 0;
    };
    [[nodiscard]] Result<qint64> raiseFence(const QString &holder);
    [[nodiscard]] Result<Done> assertFence();

    DatabaseOptions m_options;
    QHash<QString, std::shared_ptr<Statement>> m_statements;
    std::shared_ptr<Statement> m_unprepared; ///< the last one the engine would not prepare
    std::optional<Error> m_failure;
    std::optional<Fence> m_fence;
    Qt::HANDLE m_thread;
};

} // namespace waypost::store
