// SPDX-FileCopyrightText: 2026 The Waypost authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/base/clock.h"
#include "core/events/feature.h"
#include "core/events/overlay.h"
#include "core/sync/cache.h"
#include "core/sync/drafts.h"
#include "core/sync/laidtables.h"
#include "core/sync/outbox.h"
#include "core/sync/uploadlist.h"

namespace waypost::sync {

/// Everything a desk knows, without any network: the relay's rows (cache), what the agent wants (outbox,
/// drafts, uploads), and the one laid over the other. Whatever comes from the agent or from the relay goes in
/// here and comes out as changes. Belongs to the thread that opened it.
class Replica {
public:
    struct Paths {
        QString cache;
        QString outbox;
        QByteArray cacheVfs {}; ///< the layers they are opened through; empty: the system's
        QByteArray outboxVfs {};
    };
    [[nodiscard]] static Result<std::unique_ptr<Replica>> open(const Paths &paths, const Features &features,
                                                               const Clock &clock);
    Replica(const Replica &) = delete;
    Replica &operator=(const Replica &) = delete;
    void setMe(const QString &agent, const QString &role);

    // From the agent.
    /// Queues it, durably. `id` is set. Refused at once if the relay would surely refuse it as well; then
    /// nothing is queued. A decision that needs tables only the relay has is left to the relay.
    [[nodiscard]] Result<Done> give(Command command);
    [[nodiscard]] Result<Done> cancel(const QString &id); ///< error already_sent
    /// Queues a refused one again under a new id (the relay remembers what it answered to the old one).
    /// Answers with that id.
    [[nodiscard]] Result<QString> retry(const QString &id);
    [[nodiscard]] Result<Done> dismiss(const QString &id); ///< only a refused one
    [[nodiscard]] Result<Done> saveDraft(const QString &conversation, const QString &kind,
                                         const QString &text,
                                         const std::optional<QString> &over = std::nullopt);
    [[nodiscard]] Result<Done> dropOtherDraft(const QString &conversation, const QString &kind);
    [[nodiscard]] Result<Done> offer(const Upload &upload);

    // From the relay.
    /// Another epoch than the cache's empties it; outbox, drafts and uploads stay. `from`: it is filled
    /// downwards from that journal number; 0: upwards from the first.
    [[nodiscard]] Result<Done> meet(const QString &epoch, qint64 from = 0);
    /// The relay was restored from an older backup: what it may have had and sent to a customer before is not
    /// given again by itself; a person decides (refused with relay_rewound). Answers with those commands.
    [[nodiscard]] Result<QStringList> holdBack();
    [[nodiscard]] Result<Cache::Taken> receive(const wire::RowsFrame &frame);
    [[nodiscard]] Result<Cache::Taken> receive(const wire::FillFrame &frame);
    [[nodiscard]] Result<Done> hear(const wire::DraftFrame &frame);
    /// How far back a conversation reaches now, after a query for older entries.
    [[nodiscard]] Result<Done> deepen(const QString &conversation, const Cache::Depth &depth);
    /// The relay's clock (UTC ms; 0: it did not say), so that own entries stand where they will stand.
    void setRelayTime(qint64 ms) { m_aheadMs = ms > 0 ? ms - m_clock.nowMs() : 0; }
    /// Drops some of what has left the window of so many days. True: there may be more.
    [[nodiscard]] Result<bool> tidy(int keepDays);
    /// Marks up to so many commands as sent, counting those that are underway, and gives them in order. A
    /// reply whose file is not uploaded yet waits, and so does what comes after it in its conversation.
    [[nodiscard]] Result<Commands> takeToSend(int mostUnderway);
    [[nodiscard]] Result<Done> hear(const wire::AnswerFrame &answer);
    void comeBackLater(const QString &id) { m_outbox.notUnderway(id); }
    [[nodiscard]] Result<Done> uploaded(const QString &media);
    /// The relay does not take the file. Answers with the commands that can't be sent because of that; they
    /// are refused for the same reason.
    [[nodiscard]] Result<QStringList> uploadRefused(const QString &media, const Error &error);
    void disconnected() { m_outbox.noneUnderway(); }

    // What there is.
    [[nodiscard]] Cache &cache() { return *m_cache; }
    [[nodiscard]] store::Database &ownDatabase() { return *m_own; } ///< outbox, drafts, uploads
    [[nodiscard]] const Outbox &outbox() const { return m_outbox; }
    [[nodiscard]] const Drafts &drafts() const { return m_drafts; }
    [[nodiscard]] const UploadList &uploads() const { return m_uploads; }
    [[nodiscard]] Overlay &shown() { return m_overlay; } ///< any row, laid over or confirmed
    [[nodiscard]] const QString &agent() const { return m_agent; }
    [[nodiscard]] const QString &role() const { return m_role; }
    [[nodiscard]] qint64 nowMs() const { return m_clock.nowMs() + m_aheadMs; } ///< by the relay's clock
    [[nodiscard]] ChangeSet takeChanges() { return std::exchange(m_changes, {}); }

    /// Something people wrote, as opposed to a triage step.
    [[nodiscard]] static bool isWriting(const QString &commandType);

private:
    /// The cache's rows; remembers that a table was asked for which stays in the relay.
    class KnownRows final : public Rows {
    public:
        explicit KnownRows(Cache &cache)
            : m_cache(cache)
        {
        }
        [[nodiscard]] std::optional<Row> load(const QString &table, const QString &key) override;
        void save(const QString &, const QString &, const Row &) override { Q_ASSERT(false); }
        bool wentBeyond = false;

    private:
        Cache &m_cache;
    };

    Replica(std::unique_ptr<Cache> cache, std::unique_ptr<store::Database> own, const Features &features,
            const Clock &clock, LaidTables laid, Outbox outbox, Drafts drafts, UploadList uploads);
    [[nodiscard]] Result<Overlay> outcomeOf(const Command &command, Overlay &below) const;
    [[nodiscard]] Result<Done> enqueue(const Command &command);
    [[nodiscard]] QString conversationOf(const Command &command);
    [[nodiscard]] bool waitsForUpload(const Command &command) const;
    void layWriting(const OwnCommand &own, Overlay &onto) const;
    [[nodiscard]] Overlay rebased();
    [[nodiscard]] Result<Done> rebase();
    [[nodiscard]] Result<Done> show(const QList<Overlay::Key> &keys);
    [[nodiscard]] Result<Done> settle();
    [[nodiscard]] Result<Cache::Taken> settledAfter(Result<Cache::Taken> taken);

    std::unique_ptr<Cache> m_cache;
    std::unique_ptr<store::Database> m_own;
    Features m_features;
    const Clock &m_clock;
    LaidTables m_laid;
    Outbox m_outbox;
    Drafts m_drafts;
    UploadList m_uploads;
    KnownRows m_known;
    Overlay m_overlay;
    ChangeSet m_changes;
    QString m_agent;
    QString m_role;
    qint64 m_aheadMs = 0; ///< the relay's clock is ahead of ours
};

} // namespace waypost::sync
