// SPDX-FileCopyrightText: 2026 The Waypost authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/filters/filter.h"
#include "core/savedviews/savedviews.h"
#include "core/sync/localsearch.h"
#include "core/sync/replica.h"
#include "core/sync/view.h"

#include <QMap>

namespace waypost::sync {

/// Lists of conversations by a query: saved views and filters. Each is one statement with keyset paging,
/// ended when it takes too long. Belongs to the desk's thread.
class FilteredLists {
public:
    FilteredLists(Replica &replica, Rows &rows, LocalSearch &search)
        : m_replica(replica)
        , m_rows(rows)
        , m_search(search)
    {
    }
    [[nodiscard]] static bool isFiltered(const ListQuery &query);
    /// Standing views that are a filter: name → what they ask for.
    [[nodiscard]] static const QMap<QString, QString> &standing();

    struct Listed {
        QString id;
        qint64 place = 0;
        Row row;
    };
    /// `columns`: names of the conversation's columns, in order.
    [[nodiscard]] QList<Listed> list(const ListQuery &query, const QString &columns);
    /// Its statement, for tests of the plan; empty: there is no such view.
    [[nodiscard]] QString statement(const ListQuery &query, const QString &columns);

    /// The saved views that the agent sees, in his order.
    [[nodiscard]] QList<SavedViewItem> views();
    [[nodiscard]] filters::Filter filterOf(const QString &text);
    [[nodiscard]] store::Database &database() { return m_replica.cache().database(); }
    [[nodiscard]] qint64 nowMs() const { return m_replica.nowMs(); }
    [[nodiscard]] static filters::TableNames tables();

private:
    struct Prepared {
        QString text;
        QVariantList values;
    };
    [[nodiscard]] std::optional<team::Viewer> viewer();
    [[nodiscard]] Prepared prepare(const ListQuery &query, const QString &columns);

    Replica &m_replica;
    Rows &m_rows;
    LocalSearch &m_search;
};

} // namespace waypost::sync
