// SPDX-FileCopyrightText: 2026 The Waypost authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/store/sqlrows.h"
#include "core/sync/changes.h"
#include "core/sync/searchbook.h"
#include "core/wire/frames.h"

#include <functional>
#include <memory>

namespace waypost::sync {

/// The relay's rows as this agent may see them, and how far they reach: everything that last changed in
/// (floor, cursor], in one epoch. Rows frames extend it upwards, fill frames downwards. Disposable: what is
/// damaged or of another shape is thrown away and fetched again. Belongs to the thread that opened it.
class Cache {
public:
    /// `tables`: every table of the features; those that are not shared are left out. ":memory:" for tests.
    /// Errors: store_unavailable (another program has it, or the folder cannot be written), store_failed.
    [[nodiscard]] static Result<std::unique_ptr<Cache>> open(const QString &path, const QList<Table> &tables,
                                                             const QByteArray &vfs = {});

    [[nodiscard]] qint64 cursor() const { return m_cursor; }
    [[nodiscard]] qint64 floor() const { return m_floor; } ///< 0: all that was wanted is here
    [[nodiscard]] int filled() const { return m_filled; } ///< percent of the wanted history that is here
    [[nodiscard]] const QString &epoch() const { return m_epoch; }
    /// What the relay sealed for the cursor (Hello.hash); empty: it has not told.
    [[nodiscard]] const QByteArray &seal() const { return m_seal; }
    /// Empty again, for another epoch: to be filled downwards from that journal number; 0: upwards from the
    /// first.
    [[nodiscard]] Result<Done> restart(const QString &epoch, qint64 from = 0);

    enum class Taken {
        Applied,
        Known, ///< came twice
        Gap, ///< does not go on from the cursor, or the floor: something is missing
    };
    /// Rows and cursor, or floor, in one transaction, or neither. A row that is here in a newer rev stays,
    /// and what has left the view meanwhile stays away. Errors: frame_malformed, store_failed.
    [[nodiscard]] Result<Taken> take(const wire::RowsFrame &frame, ChangeSet &changes);
    [[nodiscard]] Result<Taken> take(const wire::FillFrame &frame, ChangeSet &changes);

    /// How much of a conversation is here: everything with a rev above `above`, and every entry from the
    /// place (at, seq, id) on.
    struct Depth {
        qint64 above = 0;
        qint64 at = 0; ///< 0: from the beginning on
        qint64 seq = 0;
        QString id {};
    };
    [[nodiscard]] Depth depthOf(const QString &conversation);
    /// False: older entries of it are only on the relay.
    [[nodiscard]] bool isWhole(const QString &conversation) { return depthOf(conversation).at == 0; }
    /// Of the conversation and those merged into it: the one whose older entries are to be asked for next.
    [[nodiscard]] QString leastWhole(const QString &conversation);
    /// What a query for older entries has made of the depth it was asked with.
    [[nodiscard]] Result<Done> deepen(const QString &conversation, const Depth &depth);
    /// Drops some closed conversations whose last message is older than that, but none of those to be kept,
    /// with all that hangs on them. True: there may be more of them.
    [[nodiscard]] Result<bool> tidy(qint64 beforeMs, const QSet<QString> &kept, ChangeSet &changes);

    [[nodiscard]] store::SqlRows &rows() { return *m_rows; }
    [[nodiscard]] store::Database &database() { return *m_database; }
    [[nodiscard]] SearchBook &words() { return *m_words; }
    [[nodiscard]] const store::DatabaseOptions &options() const { return m_options; } ///< for other readers
    [[nodiscard]] const QList<Table> &tables() const { return m_rows->tables(); }
    [[nodiscard]] bool holds(const QString &table) const { return m_byName.contains(table); }

private:
    explicit Cache(std::unique_ptr<store::Database> database);
    [[nodiscard]] static Result<std::unique_ptr<Cache>>
    openOnce(const QString &path, const QList<Table> &tables, const QByteArray &vfs);
    /// What comes from where: decides what is known of a conversation that was not here before.
    struct Coming {
        bool fill = false;
        qint64 after = 0; ///< of a rows frame: it holds everything that changed after this number,
        qint64 upto = 0; ///< and up to this one. Of a fill frame: its ceiling
    };
    [[nodiscard]] Result<Done> makeTables(const QList<Table> &tables);
    /// Runs `work` in one transaction.
    [[nodiscard]] Result<Done> inTransaction(const std::function<Result<Done>()> &work);
    [[nodiscard]] Result<Done> apply(const QList<wire::RowsFrame::Change> &all, const Coming &coming,
                                     ChangeSet &changes);
    [[nodiscard]] Result<Done> applyChange(const Table &table, const wire::RowsFrame::Change &change,
                                           const Coming &coming, ChangeSet &changes);
    void putRow(const QString &table, const store::KeyedRow &row, ChangeSet &changes);
    void removeRow(const QString &table, const QString &key, ChangeSet &changes);
    [[nodiscard]] Result<Done> begin(const QString &epoch, qint64 from);
    [[nodiscard]] Result<Done> remember(const QString &name, const QString &value);
    void readMeta();

    // how far back single conversations reach (cache_history.cpp)
    [[nodiscard]] Result<Done> makeHistoryTables();
    [[nodiscard]] Result<Done> forgetHistory();
    [[nodiscard]] Result<Done> meetConversation(const store::KeyedRow &row, const Coming &coming);
    [[nodiscard]] bool hasLeft(const QString &table, const store::KeyedRow &row);
    [[nodiscard]] QStringList idsOf(const QString &table, const QString &conversation);
    [[nodiscard]] Result<Done> dropConversation(const QString &id, ChangeSet &changes);
    [[nodiscard]] Result<Done> noteLeft(const QString &id, qint64 seq);
    [[nodiscard]] Result<Done> noteBack(const QString &id, qint64 seq);
    [[nodiscard]] Result<Done> crossHorizon(qint64 horizon);
    [[nodiscard]] Result<Done> endFill();
    [[nodiscard]] Result<Done> setDepth(const QString &conversation, const Depth &depth, bool follows);

    std::unique_ptr<store::Database> m_database;
    std::unique_ptr<store::SqlRows> m_rows;
    std::unique_ptr<SearchBook> m_words;
    store::DatabaseOptions m_options;
    QHash<QString, Table> m_byName;
    QString m_epoch;
    QByteArray m_seal;
    qint64 m_cursor = 0;
    qint64 m_floor = 0;
    qint64 m_reach = 0; ///< what changed later is here even of conversations that are not
    int m_filled = 100;
    bool m_someLeft = false; ///< there are tombstones
};

} // namespace waypost::sync
