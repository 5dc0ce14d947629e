// SPDX-FileCopyrightText: 2026 The Waypost authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/search/searching.h"

#include "core/search/snippet.h"

#include <algorithm>
#include <tuple>

namespace waypost::search {

namespace {
struct RankedHit {
    Rank rank;
    SearchHit hit;
};

bool comesFirst(const RankedHit &a, const RankedHit &b)
{
    return std::tie(a.rank, b.hit.at, b.hit.id) < std::tie(b.rank, a.hit.at, a.hit.id);
}

/// One search: what is found, kind by kind.
class Search {
public:
    Search(const SearchRequest &request, Source &source, const Patience &patience)
        : m_request(request)
        , m_source(source)
        , m_patience(patience)
        , m_query(Query::parse(request.text))
        , m_limit(std::clamp(request.limit, 1, mostHits))
    {
    }
    [[nodiscard]] Result<SearchPage> on(const QList<Shelf> &shelves)
    {
        SearchPage page;
        if (m_query.isEmpty())
            return page;
        QList<RankedHit> people;
        QList<RankedHit> texts;
        for (const Shelf &shelf : shelves) {
            const bool contacts = shelf.kind == HitKind::Contact;
            if (contacts && (m_request.beforeAt != 0 || !m_request.conversation.isEmpty()))
                continue;
            const auto seen = look(shelf, contacts ? people : texts);
            if (!seen)
                return seen.error();
            page.more = page.more || !*seen;
        }
        std::sort(people.begin(), people.end(), comesFirst);
        std::sort(texts.begin(), texts.end(), comesFirst);
        const bool full = texts.size() > m_limit;
        texts.resize(std::min<qsizetype>(texts.size(), m_limit));
        people.resize(std::min<qsizetype>(people.size(), mostContacts));
        for (const QList<RankedHit> &list : {people, texts})
            for (const RankedHit &each : list)
                page.hits << each.hit;
        page.more = page.more || (full && texts.last().rank != Rank::Inside); // those end a search
        return page;
    }

private:
    [[nodiscard]] Result<bool> look(const Shelf &shelf, QList<RankedHit> &hits)
    {
        const bool contacts = shelf.kind == HitKind::Contact;
        const Finder::Page page {contacts ? mostContacts : m_limit + 1, // one more tells that there are more
                                 shelf.index.placeOf(m_request.beforeId, m_request.beforeAt)};
        return Finder(m_query, m_patience).find(shelf.index, page, [&](const QString &id, Rank rank) {
            const auto known = [&id](const RankedHit &each) { return each.hit.id == id; };
            if (contacts && std::any_of(hits.cbegin(), hits.cend(), known))
                return false; // by another name
            auto candidate = m_source.look(shelf.kind, id);
            if (!candidate
                || (!m_request.conversation.isEmpty()
                    && candidate->hit.conversation != m_request.conversation)
                || !excerpt(m_tokenizer, m_query, rank == Rank::Inside ? Depth::Inside : Depth::Words,
                            candidate->text, candidate->hit))
                return false;
            hits << RankedHit {rank, candidate->hit};
            return true;
        });
    }

    const SearchRequest &m_request;
    Source &m_source;
    const Patience &m_patience;
    Query m_query;
    Tokenizer m_tokenizer;
    int m_limit;
};
} // namespace

Result<SearchPage> searchShelves(const SearchRequest &request, const QList<Shelf> &shelves, Source &source,
                                 const Patience &patience)
{
    return Search(request, source, patience).on(shelves);
}

} // namespace waypost::search
