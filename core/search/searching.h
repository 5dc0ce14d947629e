// SPDX-FileCopyrightText: 2026 The Waypost authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/search/finder.h"
#include "core/search/grammar.h"
#include "core/search/searchrequest.h"

#include <functional>
#include <optional>

namespace waypost::search {

/// What an index points at, as it is now and as the one who searches may see it.
struct Candidate {
    SearchHit hit; ///< without snippet and marks
    QString text; ///< that was found in
};

/// Where a list of what fits goes on.
struct ListPage {
    qint64 beforeAt = 0; ///< UTC ms; 0: from the newest
    QString beforeId {};
    QString conversation {}; ///< only there; empty: everywhere
};

/// Where candidates are looked up, and listed where no word tells which.
class Source {
public:
    virtual ~Source() = default;
    /// The ways to fit, before anything else; later each is named by its place.
    virtual void prepare(const QList<Alternative> &alternatives) = 0;
    /// Nothing: it is not there any more, or not for whoever searches, or does not fit the conditions.
    [[nodiscard]] virtual std::optional<Candidate> look(HitKind kind, const QString &id, int alternative) = 0;
    /// What fits the conditions, newest first, until `take` answers false. False: the time was over before.
    [[nodiscard]] virtual Result<bool> list(HitKind kind, int alternative, const ListPage &page,
                                            const std::function<bool(const QString &id)> &take)
        = 0;
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
/// The text is in the grammar (grammar.h); conditions without a word list the newest that fits.
/// Errors: store_failed.
[[nodiscard]] Result<SearchPage> searchShelves(const SearchRequest &request, const QList<Shelf> &shelves,
                                               Source &source, const Patience &patience);

} // namespace waypost::search
