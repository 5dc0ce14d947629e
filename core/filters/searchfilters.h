// SPDX-FileCopyrightText: 2026 The Waypost authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/filters/filter.h"
#include "core/search/searching.h"
#include "core/store/database.h"

namespace waypost::filters {

/// The conditions of one search, for a search::Source over rows in SQL of whichever engine.
class SearchFilters {
public:
    SearchFilters(store::Database &rows, Asking asking)
        : m_rows(rows)
        , m_asking(std::move(asking))
    {
    }
    /// A request's zone and time, if it has them.
    [[nodiscard]] static search::Clockwork clockOf(const search::SearchRequest &request, qint64 now);
    /// What agents, teams and numbers are called in these rows; empty where they cannot be read.
    [[nodiscard]] static Names namesIn(store::Database &rows);

    void prepare(const QList<search::Alternative> &alternatives);
    [[nodiscard]] bool fits(search::HitKind kind, int alternative, const Subject &subject) const;
    /// See search::Source::list. Conditions that look at conversations only list each with its newest
    /// message. `only`: what else must hold of conversations c.
    [[nodiscard]] Result<bool> list(search::HitKind kind, int alternative, const search::ListPage &page,
                                    const Clause &only, const std::function<bool(const QString &id)> &take);
    /// The statement of a list, for tests of its plan.
    [[nodiscard]] QString listStatement(search::HitKind kind, int alternative);

private:
    [[nodiscard]] Clause listClause(search::HitKind kind, int alternative, const search::ListPage &page,
                                    const Clause &only) const;

    store::Database &m_rows;
    Asking m_asking;
    QList<Filter> m_filters;
};

} // namespace waypost::filters
