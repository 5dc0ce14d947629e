// SPDX-FileCopyrightText: 2026 The Waypost authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/search/finder.h"
#include "core/search/searchrequest.h"

#include <optional>

namespace waypost::search {

/// What an index points at, as it is now and as the one who searches may see it.
struct Candidate {
    SearchHit hit; ///< without snippet and marks
    QString text; ///< that was found in
};

/// Where candidates are looked up.
class Source {
public:
    virtual ~Source() = default;
    /// Nothing: it is not there any more, or not for whoever searches.
    [[nodiscard]] virtual std::optional<Candidate> look(HitKind kind, const QString &id) = 0;
};

/// An index and what is in it.
struct Shelf {
    HitKind kind;
    Index &index;
};

constexpr int mostHits = 200;
constexpr int mostContacts = 10; ///< on a first page, besides its messages and notes

/// One page: contacts first (only on the first page), then messages and notes together. What an index gives
/// is looked at again in the row itself, so that nothing shows which is not there any more or not to be seen.
/// Errors: store_failed.
[[nodiscard]] Result<SearchPage> searchShelves(const SearchRequest &request, const QList<Shelf> &shelves,
                                               Source &source, const Patience &patience);

} // namespace waypost::search
