// SPDX-FileCopyrightText: 2026 The Waypost authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/store/sqlrows.h"
#include "core/team/rights.h"
#include "core/wire/frames.h"

#include <memory>

namespace waypost::relay {

/// Makes rows frames: the one place where what changed becomes bytes for a role. Columns of the class Secret
/// are not sent at all; the others as the role may see them. Main thread.
class RowsFeed {
public:
    using Message = std::shared_ptr<const QByteArray>;

    RowsFeed(store::SqlRows &rows, QString storeEpoch);

    /// What a cache of that role is good for: another store, other rights or other tables give another epoch.
    [[nodiscard]] QString epochFor(team::Role role) const;
    /// The least role that sees every shared table as this one does; frames are encoded once for each of
    /// them.
    [[nodiscard]] team::Role classOf(team::Role role) const;

    struct Page {
        Message message;
        qint64 upto = 0;
    };
    /// What the role may see of the changes in (after, newest], as much as fits into one frame.
    [[nodiscard]] Page page(team::Role role, qint64 after, qint64 newest);
    /// The same from rows that are at hand; nothing if they are too many for one frame.
    [[nodiscard]] Message live(team::Role role, qint64 after, qint64 upto,
                               const QList<store::TableChanges> &changes) const;

private:
    [[nodiscard]] wire::RowsFrame frameFor(team::Role role, const QList<store::TableChanges> &changes) const;
    store::SqlRows &m_rows;
    QString m_storeEpoch;
    QHash<QString, Table> m_shared;
};

} // namespace waypost::relay
