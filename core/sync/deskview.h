// SPDX-FileCopyrightText: 2026 The Waypost authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/sync/boardview.h"
#include "core/sync/contactsview.h"
#include "core/sync/localsearch.h"
#include "core/sync/replica.h"
#include "core/sync/view.h"
#include "core/sync/viewcounts.h"

#include <functional>
#include <optional>

namespace waypost::sync {

/// Answers a desk's questions from its replica. Every list is one indexed query with keyset paging: its cost
/// goes with what is asked for, not with what there is.
class DeskView final : public View {
public:
    /// `mediaBytes`: size of the media folder, for cacheBytes().
    /// `recovered`: what the relay has lost.
    explicit DeskView(Replica &replica, std::function<qint64()> mediaBytes = {},
                      std::function<RecoveredSummary()> recovered = {});

    [[nodiscard]] Rows &rows() override { return m_rows; }
    [[nodiscard]] QList<ListedConversation> conversations(const ListQuery &query) override;
    [[nodiscard]] QHash<QString, int> counts() override;
    [[nodiscard]] QList<SavedViewItem> savedViews() override { return m_lists.views(); }
    [[nodiscard]] std::optional<ListedConversation> conversation(const QString &id) override;
    [[nodiscard]] QList<TimelineEntry> timeline(const QString &conversation, int limit, qint64 beforeAt,
                                                const QString &beforeId) override;
    [[nodiscard]] qint64 timelineSize(const QString &conversation) override;
    [[nodiscard]] QString draft(const QString &conversation, const QString &kind) override;
    [[nodiscard]] DraftVersion otherDraft(const QString &conversation, const QString &kind) override;
    [[nodiscard]] QList<OutboxItem> outbox() override;
    [[nodiscard]] QList<AttentionItem> attention() override;
    [[nodiscard]] QList<MentionItem> mentions(int limit) override;
    [[nodiscard]] QList<TimelineEntry> due() override;
    [[nodiscard]] bool isWhole(const QString &conversation) override;
    [[nodiscard]] QHash<QString, Row> all(const QString &table) override;
    [[nodiscard]] QList<std::pair<QString, Row>> latest(const QString &table, const QString &column,
                                                        qint64 from, int limit) override;
    [[nodiscard]] QList<ListedConversation> find(const QString &text, int limit) override;
    [[nodiscard]] QList<ContactItem> findContacts(const QString &text, int limit) override;
    [[nodiscard]] search::SearchPage search(const search::SearchRequest &request) override;
    [[nodiscard]] qint64 cursor() override { return m_replica.cache().cursor(); }
    [[nodiscard]] qint64 cacheBytes() override;
    [[nodiscard]] RecoveredSummary recovered() override
    {
        return m_recovered ? m_recovered() : RecoveredSummary {};
    }

    [[nodiscard]] ContactsView *contacts() override { return &m_contacts; }
    [[nodiscard]] BoardView *board() override { return &m_board; }

    /// Rows that changed, so that counts follow.
    void heard(const ChangeSet &changes);
    /// The agent's replies that were stopped at their time. Asked at every turn: counted again when messages
    /// have changed.
    [[nodiscard]] int stopped();

    /// The statement of a list with that view's condition, and of a timeline's table: for tests of their
    /// query plans.
    [[nodiscard]] QString listStatement(const ListQuery &query);
    [[nodiscard]] QString timelineStatement(const QString &table) const;

private:
    /// Rows to read; nothing is ever written through a view.
    class ReadRows final : public Rows {
    public:
        explicit ReadRows(Replica &replica)
            : m_replica(replica)
        {
        }
        [[nodiscard]] std::optional<Row> load(const QString &table, const QString &key) override
        {
            return m_replica.cache().holds(table) ? m_replica.shown().load(table, key) : std::nullopt;
        }
        void save(const QString &, const QString &, const Row &) override { Q_ASSERT(false); }

    private:
        Replica &m_replica;
    };
    struct Found {
        QString id;
        qint64 place = 0; ///< only in timelines
        Row row;
    };
    /// A place in a timeline; entries before it are asked for.
    struct Position {
        qint64 at = 0;
        qint64 place = 0;
        QString id;
    };
    [[nodiscard]] QList<Found> select(const QString &statement, const QVariantList &values, bool placed);
    [[nodiscard]] QString columnsOf(const QString &table) const;
    [[nodiscard]] QString conversationColumns() const;
    [[nodiscard]] QList<ListedConversation> listFiltered(const ListQuery &query);
    [[nodiscard]] ListedConversation listed(const QString &id, const Row &row,
                                            const QHash<QString, int> &pending);
    [[nodiscard]] QHash<QString, int> pendingByConversation() const;
    /// Conversations with a draft, something written in the outbox, or something that is due.
    [[nodiscard]] QSet<QString> unfinished();
    [[nodiscard]] QSet<QString> mentioned(); ///< conversations with a mention that waits for the agent
    /// Few enough to be sorted here.
    [[nodiscard]] QList<ListedConversation> listThese(const QSet<QString> &ids, const ListQuery &query);
    [[nodiscard]] QStringList membersOf(const QString &conversation);
    [[nodiscard]] qint64 entriesOf(const QString &conversation);
    [[nodiscard]] Position positionOf(qint64 at, const QString &id);
    [[nodiscard]] TimelineEntry entryOf(EntryKind kind, const Found &found) const;

    Replica &m_replica;
    ReadRows m_rows;
    LocalSearch m_search;
    FilteredLists m_lists;
    ViewCounts m_counts;
    ContactsView m_contacts;
    BoardView m_board;
    std::function<qint64()> m_mediaBytes;
    std::function<RecoveredSummary()> m_recovered;
    std::optional<int> m_stopped; ///< empty: to be counted
    QHash<QString, QString> m_columns; ///< by table: id and its columns
};

} // namespace waypost::sync
