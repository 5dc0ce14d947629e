// SPDX-FileCopyrightText: 2026 The Waypost authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/search/searching.h"

#include "core/search/snippet.h"

#include <algorithm>
#include <tuple>

namespace waypost::search {

namespace {
using namespace Qt::StringLiterals;

struct RankedHit {
    Rank rank;
    SearchHit hit;
};

bool comesFirst(const RankedHit &a, const RankedHit &b)
{
    return std::tie(a.rank, b.hit.at, b.hit.id) < std::tie(b.rank, a.hit.at, a.hit.id);
}

/// Does the query ask for hits of that kind? "in:" says which.
bool wantsKind(const Alternative &alternative, HitKind kind)
{
    const QLatin1StringView name = kind == HitKind::Contact ? "contacts"_L1
        : kind == HitKind::Note                             ? "notes"_L1
                                                            : "messages"_L1;
    return std::none_of(alternative.conditions.begin(), alternative.conditions.end(),
                        [name](const Node &node) { return node.name == "in"_L1 && node.text != name; });
}

bool asksForContacts(const Alternative &alternative)
{
    return std::any_of(alternative.conditions.begin(), alternative.conditions.end(),
                       [](const Node &node) { return node.name == "in"_L1 && node.text == "contacts"_L1; });
}

/// One search: what is found, kind by kind, one way to fit after the other.
class Search {
public:
    Search(const SearchRequest &request, Source &source, const Patience &patience)
        : m_request(request)
        , m_source(source)
        , m_patience(patience)
        , m_alternatives(alternativesOf(parse(request.text)))
        , m_limit(std::clamp(request.limit, 1, mostHits))
    {
        m_source.prepare(m_alternatives);
    }
    [[nodiscard]] Result<SearchPage> on(const QList<Shelf> &shelves)
    {
        for (m_at = 0; m_at < m_alternatives.size() && !m_patience.isOver(); ++m_at) {
            m_query = Query::parse(m_alternatives[m_at].words);
            if (m_query.isEmpty() && m_alternatives[m_at].conditions.isEmpty())
                continue; // everything but a word: nobody asks for that
            if (auto seen = goAlong(shelves); !seen)
                return seen.error();
        }
        return page();
    }

private:
    [[nodiscard]] Result<Done> goAlong(const QList<Shelf> &shelves)
    {
        QList<HitKind> listed;
        for (const Shelf &shelf : shelves) {
            const bool contacts = shelf.kind == HitKind::Contact;
            if (!wantsKind(m_alternatives[m_at], shelf.kind)
                || (contacts && (m_request.beforeAt != 0 || !m_request.conversation.isEmpty())))
                continue;
            Result<bool> seen = true;
            if (!m_query.isEmpty()) {
                seen = look(shelf);
            } else if (!listed.contains(shelf.kind) && (!contacts || asksForContacts(m_alternatives[m_at]))) {
                listed << shelf.kind;
                seen = list(shelf.kind);
            }
            if (!seen)
                return seen.error();
            m_more = m_more || !*seen;
        }
        return Done {};
    }

    [[nodiscard]] SearchPage page()
    {
        SearchPage page;
        std::sort(m_people.begin(), m_people.end(), comesFirst);
        std::sort(m_texts.begin(), m_texts.end(), comesFirst);
        const bool full = m_texts.size() > m_limit;
        m_texts.resize(std::min<qsizetype>(m_texts.size(), m_limit));
        m_people.resize(std::min<qsizetype>(m_people.size(), mostPeople()));
        for (const QList<RankedHit> &hits : {m_people, m_texts})
            for (const RankedHit &each : hits)
                page.hits << each.hit;
        page.more = m_more || (full && m_texts.last().rank != Rank::Inside); // those end a search
        return page;
    }

    [[nodiscard]] int mostPeople() const
    {
        return std::any_of(m_alternatives.begin(), m_alternatives.end(), asksForContacts) ? m_limit
                                                                                          : mostContacts;
    }
    /// One more than is shown tells that there are more.
    [[nodiscard]] int most(HitKind kind) const
    {
        return kind == HitKind::Contact ? mostPeople() : m_limit + 1;
    }
    [[nodiscard]] QList<RankedHit> &hitsOf(HitKind kind)
    {
        return kind == HitKind::Contact ? m_people : m_texts;
    }
    [[nodiscard]] bool isKnown(HitKind kind, const QString &id)
    {
        const QList<RankedHit> &hits = hitsOf(kind);
        return (kind == HitKind::Contact || m_at > 0) // by another name, or another way
            && std::any_of(hits.cbegin(), hits.cend(),
                           [&](const RankedHit &each) { return each.hit.id == id && each.hit.kind == kind; });
    }

    [[nodiscard]] Result<bool> look(const Shelf &shelf)
    {
        const Finder::Page page {most(shelf.kind),
                                 shelf.index.placeOf(m_request.beforeId, m_request.beforeAt)};
        return Finder(m_query, m_patience).find(shelf.index, page, [&](const QString &id, Rank rank) {
            if (isKnown(shelf.kind, id))
                return false;
            auto candidate = m_source.look(shelf.kind, id, m_at);
            if (!candidate
                || (!m_request.conversation.isEmpty()
                    && candidate->hit.conversation != m_request.conversation)
                || !excerpt(m_tokenizer, m_query, rank == Rank::Inside ? Depth::Inside : Depth::Words,
                            candidate->text, candidate->hit))
                return false;
            hitsOf(shelf.kind) << RankedHit {rank, candidate->hit};
            return true;
        });
    }

    [[nodiscard]] Result<bool> list(HitKind kind)
    {
        int found = 0;
        const ListPage page {m_request.beforeAt, m_request.beforeId, m_request.conversation};
        return m_source.list(kind, m_at, page, [&](const QString &id) {
            if (m_patience.isOver())
                return false;
            if (isKnown(kind, id))
                return true;
            auto candidate = m_source.look(kind, id, m_at);
            if (!candidate || m_query.rulesOut(m_tokenizer, candidate->text.toUtf8()))
                return true;
            beginning(candidate->text, candidate->hit);
            hitsOf(kind) << RankedHit {Rank::Words, candidate->hit};
            return ++found < most(kind);
        });
    }

    const SearchRequest &m_request;
    Source &m_source;
    const Patience &m_patience;
    QList<Alternative> m_alternatives;
    int m_at = 0; ///< the one that is looked for
    Query m_query; ///< its words
    Tokenizer m_tokenizer;
    int m_limit;
    QList<RankedHit> m_people;
    QList<RankedHit> m_texts;
    bool m_more = false;
};
} // namespace

Result<SearchPage> searchShelves(const SearchRequest &request, const QList<Shelf> &shelves, Source &source,
                                 const Patience &patience)
{
    return Search(request, source, patience).on(shelves);
}

} // namespace waypost::search
