// SPDX-FileCopyrightText: 2026 The Waypost authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/search/finder.h"

#include <limits>

namespace waypost::search {

namespace {
constexpr int mostExact = 10;
} // namespace

Result<bool> Finder::find(Index &index, const Page &page, const Accept &accept) const
{
    QSet<QString> seen;
    int hits = 0;
    bool full = false;
    const auto run = [&](const QByteArray &expression, qint64 below, Rank rank, int most) -> Result<Done> {
        return index.scan(expression, below, [&](const QString &id) {
            if (m_patience.isOver())
                return false;
            if (seen.contains(id))
                return true;
            if (hits >= most) {
                full = true;
                return false;
            }
            seen << id; // one that was no hit will be none either
            hits += accept(id, rank) ? 1 : 0;
            return true;
        });
    };
    const bool firstPage = page.below == std::numeric_limits<qint64>::max();
    Result<Done> done = Done {};
    if (firstPage && !m_query.exactly().isEmpty())
        done = run(index.exactExpressionFor(m_query), page.below, Rank::Exact,
                   std::min(mostExact, (page.limit + 1) / 2));
    full = false;
    if (done)
        done = run(index.expressionFor(m_query, Depth::Words), page.below, Rank::Words, page.limit);
    if (done && hits < page.limit && !m_patience.isOver()) {
        done = run(index.expressionFor(m_query, Depth::Inside), page.below, Rank::Inside, page.limit);
        full = false; // what is inside of words ends a search
    }
    if (m_patience.isOver())
        return true; // an interrupted statement is no failure
    if (!done)
        return done.error();
    return full;
}

} // namespace waypost::search
