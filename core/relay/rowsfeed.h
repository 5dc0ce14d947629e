// SPDX-FileCopyrightText: 2026 The Waypost authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/store/sqlrows.h"
#include "core/team/viewer.h"
#include "core/wire/frames.h"

#include <memory>

namespace waypost::relay {

class Sieve;

/// Makes rows and fill frames: the one place where rows become bytes for somebody. Rows he does not see
/// (sieve.h) are left out, columns of the class Secret are not sent at all, the others as his role may see
/// them. Main thread.
class RowsFeed {
public:
    using Message = std::shared_ptr<const QByteArray>;
    static constexpr int rowsInFrame = 2'000;

    /// `sealingKey`: see rewind.h; empty: frames carry no hash.
    RowsFeed(store::SqlRows &rows, QString storeEpoch, QByteArray sealingKey = {});
    /// False: it is that already.
    bool setStoreEpoch(const QString &storeEpoch);

    /// What a cache of his is good for: "store.view". Another store gives another first half; other rights,
    /// teams or tables another second one.
    [[nodiscard]] QString epochFor(const team::Viewer &viewer) const;
    /// The least role that sees every shared table as this one does; frames are encoded once for each of
    /// them.
    [[nodiscard]] team::Role classOf(team::Role role) const;

    struct Page {
        Message message;
        qint64 upto = 0;
    };
    /// What he may see of the changes in (after, newest], as much as fits into one frame.
    [[nodiscard]] Page page(const team::Viewer &viewer, qint64 after, qint64 newest,
                            int mostRows = rowsInFrame);
    /// The same from rows that are at hand; nothing if they are too many for one frame. One sieve for all who
    /// are to be told of these changes.
    [[nodiscard]] Message live(const team::Viewer &viewer, Sieve &sieve, qint64 after, qint64 upto,
                               const QList<store::TableChanges> &changes, const QByteArray &hash = {}) const;

    /// No rows, but the seal for a cursor; nothing if there is none.
    [[nodiscard]] Message sealOf(qint64 cursor) const;

    /// How far down a cache is to be filled.
    struct Fill {
        qint64 ceiling = 0; ///< everything above is there
        qint64 horizon = 0; ///< at and below it only conversations that are not closed
        qint64 newest = 0;
        int rows = rowsInFrame; ///< in a frame, about
        bool first = true; ///< in this session: brings the small tables and the top of the list as well
    };
    /// The next frame downwards; `upto` is its floor.
    [[nodiscard]] Page fill(const team::Viewer &viewer, const Fill &fill);

    /// Entries of one conversation that a cache does not hold: those with a rev of at most `above` that stand
    /// before (at, seq, id), newest first.
    struct Older {
        QString conversation;
        qint64 above = 0;
        qint64 at = 0; ///< 0: from the newest on
        qint64 seq = 0;
        QString id {};
        int limit = 100; ///< at most 200
    };
    struct OlderPage {
        Message message; ///< a fill frame
        QJsonObject place; ///< {more, at, seq, id}: where the next ones end
    };
    /// Error no_such_conversation, also if he does not see it.
    [[nodiscard]] Result<OlderPage> older(const team::Viewer &viewer, const Older &wanted);

private:
    [[nodiscard]] QList<wire::RowsFrame::Change> changesFor(team::Role role,
                                                            const QList<store::TableChanges> &rows) const;
    [[nodiscard]] QList<store::TableChanges> rowsDown(qint64 floor, const Fill &fill);
    void addTop(QList<store::TableChanges> &rows, int conversations);
    [[nodiscard]] QStringList fillTables(bool belowHorizon) const;
    [[nodiscard]] QByteArray sealAt(qint64 upto, const QByteArray &hash) const;
    store::SqlRows &m_rows;
    QString m_storeEpoch;
    QByteArray m_sealingKey;
    QHash<QString, Table> m_shared;
};

} // namespace waypost::relay
