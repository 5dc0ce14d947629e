// SPDX-FileCopyrightText: 2026 The Waypost authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/base/clock.h"
#include "core/events/feature.h"
#include "core/store/sqlrows.h"
#include "core/wire/frames.h"

#include <functional>
#include <memory>

namespace waypost::relay {

/// What became of a command. The same id asked again gives the same answer.
struct Answer {
    qint64 seq = 0; ///< journal number of its last event; 0: it changed nothing
    std::optional<Error> refused;
};

/// A body that could not be understood: kept, visible, replayable.
struct QuarantineItem {
    QString reason;
    QByteArray body;
};

/// Work for the ledger: all of it in one transaction, answered when it is durable.
struct Submission {
    Commands commands; ///< from one source
    bool fromAgent = false; ///< true: rights are checked, answers are kept, intake types are refused
    QList<QuarantineItem> quarantine {};
    /// Called once, on the ledger's thread, after the commit (or with an error that names why nothing was
    /// written).
    std::function<void(Result<QList<Answer>>)> done {};
    QHash<QString, QString> notes {}; ///< written into `meta`: a new epoch
    struct Draft {
        QString agent;
        wire::DraftFrame frame;
    };
    QList<Draft> drafts {}; ///< for the agent's other devices (draftshelf.h)
};

/// What a commit brought; handed over by value.
struct Committed {
    qint64 upto = 0; ///< newest journal number
    QList<store::TableChanges> changes; ///< shared tables only, unmasked: mask before anything leaves
    QList<Effect> effects; ///< newly owed
    QByteArray hash {}; ///< the chain's at `upto`
    bool timers = false; ///< some may have been set or taken away
};

struct LedgerConfig {
    QString path {}; ///< of the database file, or "postgresql://…"; readers open the same
    int maxBatch = 512; ///< submissions in one transaction
    int maxQueued = 20'000; ///< submissions that wait; more are refused with "busy"
    qint64 leaseMs = 15'000; ///< PostgreSQL: how long a relay may say nothing before others take its place
    QByteArray testSeed {}; ///< not empty: new ids follow from it and the command's id, so that a run can be
                            ///< repeated
};

/// The relay's only writer, on a thread of its own. Takes submissions from anywhere, decides, numbers,
/// chains, applies and commits many in one transaction (WAL, synchronous=FULL): what was answered survives a
/// power cut. A batch that cannot be written is halved and tried again until the submission at fault is
/// alone; its failure touches no other. When the disk itself fails, every submission of the batch gets
/// store_failed and nothing of it happened; the ledger goes on and works again as soon as the disk does. An
/// agent's command: refused with bad_value (no UUID as id), unknown_command, signed_out (unknown or
/// disabled), not_allowed (role), or what its feature says. Refusals are kept like answers, for 30 days.
///
/// On PostgreSQL several relays may have a ledger on the same store. Their transactions come one after the
/// other and number on from each other; what another one wrote is told to the listener in order with one's
/// own. When the connection is lost in the middle of a commit, what became of it is looked up; if that cannot
/// be found out within a minute the error is commit_unknown. A ledger that fell silent for longer than its
/// lease may be shut out: error store_fenced from then on.
class Ledger {
public:
    /// Opens or makes the store. Errors as Database::open, and store_newer (made by a newer version).
    [[nodiscard]] static Result<std::unique_ptr<Ledger>> open(LedgerConfig config, Features features,
                                                              const Clock &clock);
    ~Ledger(); ///< finishes what was submitted, then ends the thread
    Ledger(const Ledger &) = delete;
    Ledger &operator=(const Ledger &) = delete;

    void submit(Submission submission); ///< any thread; never blocks on disk
    /// Called on the ledger's thread after each commit of this relay, and for what others have committed. Set
    /// before the first submission.
    void onCommitted(std::function<void(Committed)> listener);
    /// Called once, on the ledger's thread, when another relay has taken this one's place: end it.
    void onShutOut(std::function<void()> listener);
    /// True: other relays may write into the same store.
    [[nodiscard]] bool isShared() const;
    /// What this relay is called among those of its store; new each time; empty if it is alone.
    [[nodiscard]] QString self() const;
    /// Another relay has committed something: look soon. Without, it is found within two seconds. Any thread.
    void lookNow();
    void claimNow(); ///< another relay has ended: what it held is free
    /// Asks to be the one relay that does what these channels owe. `granted` is called on the ledger's thread
    /// with those that are this relay's from then on until it ends; again when others become free. A ledger
    /// that is alone grants all at once.
    void claim(QStringList channels, std::function<void(QStringList)> granted);
    /// False: another relay may have taken this one's place; nothing may leave until it is true again. Any
    /// thread.
    [[nodiscard]] bool maySend() const;
    /// Effects owed and not finished, oldest first: for the start. Any thread.
    [[nodiscard]] QList<Effect> owed() const;
    /// The effect is done or will never be: forget it in the same transaction as its outcome command, if any.
    void finish(const QString &effectId, Commands outcome,
                std::function<void(Result<QList<Answer>>)> done = {});
    /// Gives the timer's command and forgets the timer, in one transaction. Nothing happens, with no answers,
    /// if it is not there any more or has another time: another relay did it, or it was set anew.
    void fire(Timer timer, std::function<void(Result<QList<Answer>>)> done = {});
    [[nodiscard]] QString epoch() const; ///< as it was when the store was opened
    [[nodiscard]] int queued() const; ///< submissions that wait now; any thread

private:
    class Private;
    explicit Ledger(std::unique_ptr<Private> d);
    std::unique_ptr<Private> m_d;
};

} // namespace waypost::relay
