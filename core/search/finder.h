// SPDX-FileCopyrightText: 2026 The Waypost authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/search/index.h"
#include "core/search/patience.h"

namespace waypost::search {

/// How good a hit is; the better ones come first, each kind newest first.
enum class Rank {
    Exact, ///< it is the id, or a number that ends so
    Words,
    Inside, ///< some word has it in it
};

/// Asks one index for one page: first a few that are exactly the id or number that was typed, then newest
/// first, and only when that gave little and one word was typed, words that have it inside them.
class Finder {
public:
    struct Page {
        int limit = 50; ///< hits
        qint64 below = 0; ///< Index::placeOf
    };
    /// Looks at a candidate: true if it is a hit. Each is asked once.
    using Accept = std::function<bool(const QString &id, Rank rank)>;

    Finder(const Query &query, const Patience &patience)
        : m_query(query)
        , m_patience(patience)
    {
    }
    /// Up to so many hits, never one more. False: the time was over before all was seen.
    [[nodiscard]] Result<bool> find(Index &index, const Page &page, const Accept &accept) const;

private:
    const Query &m_query;
    const Patience &m_patience;
};

} // namespace waypost::search
