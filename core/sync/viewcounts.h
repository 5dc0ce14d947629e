// SPDX-FileCopyrightText: 2026 The Waypost authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/sync/changes.h"
#include "core/sync/filteredlists.h"

#include <QHash>
#include <QSet>

namespace waypost::sync {

/// How many conversations each saved view shows, live: which ones fit is remembered, and only those that have
/// changed are looked at again. A turn costs some milliseconds at most; what it does not get to comes with
/// the next.
class ViewCounts {
public:
    ViewCounts(FilteredLists &lists, Rows &rows)
        : m_lists(lists)
        , m_rows(rows)
    {
    }
    void heard(const ChangeSet &changes);
    /// Adds "view:<id>" for each view that is counted, the standing ones that are filters, and "uncounted" if
    /// some wait.
    void addTo(QHash<QString, int> &counts);

private:
    struct Counted {
        QString query {};
        QSet<QString> ids {};
        QSet<QString> changed {}; ///< conversations to look at again
        qint64 at = 0; ///< UTC ms when all was counted
        int patienceMs = 0; ///< for counting all; doubled each time that was not enough
        bool movesWithTime = false;
        bool known = false; ///< `ids` may be shown
        bool stale = true; ///< all of it is to be counted
    };
    [[nodiscard]] bool settle(Counted &view);
    [[nodiscard]] bool countAll(Counted &view, const filters::Clause &clause);
    [[nodiscard]] bool countChanged(Counted &view, const filters::Clause &clause);
    void noteChanged(const QString &table, const QSet<QString> &keys);

    FilteredLists &m_lists;
    Rows &m_rows;
    QHash<QString, Counted> m_views; ///< by the name of their count
};

} // namespace waypost::sync
