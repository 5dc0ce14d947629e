// SPDX-FileCopyrightText: 2026 The Waypost authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/search/finder.h"

#include <limits>

namespace waypost::search {

namespace {
constexpr int mostExact = 10;
constexpr int fewHits = 10; ///< with fewer by words it is worth to look inside of words
} // namespace

Result<bool> Finder::find(Index &index, const Page &page, const Accept &accept) const
{
    QSet<QString> seen; // one that was no hit will be none either
    int hits = 0;
    const auto run = [&](const QByteArray &expression, Rank rank, int most) -> Result<Done> {
        return index.scan(expression, page.below, [&](const QString &id) {
            if (m_patience.isOver())
                return false;
            if (seen.contains(id))
                return true;
            seen << id;
            hits += accept(id, rank) ? 1 : 0;
            return hits < most;
        });
    };
    const bool firstPage = page.below == std::numeric_limits<qint64>::max();
    Result<Done> done = Done {};
    if (firstPage && !m_query.exactly().isEmpty())
        done = run(index.exactExpressionFor(m_query), Rank::Exact, std::min(mostExact, page.limit));
    if (done && hits < page.limit)
        done = run(index.expressionFor(m_query, Depth::Words), Rank::Words, page.limit);
    if (done && hits < std::min(fewHits, page.limit) && m_query.isOneWord() && !m_patience.isOver())
        done = run(index.expressionFor(m_query, Depth::Inside), Rank::Inside, page.limit);
    if (m_patience.isOver())
        return false; // an interrupted statement is no failure
    if (!done)
        return done.error();
    return true;
}

} // namespace waypost::search
