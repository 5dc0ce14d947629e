// SPDX-FileCopyrightText: 2026 The Waypost authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/sync/desksearch.h"

#include "core/search/searchjson.h"

#include <algorithm>

namespace waypost::sync {

namespace {
using namespace Qt::StringLiterals;
using search::HitKind;
using search::SearchHit;

constexpr int typingPauseMs = 150; ///< the relay is asked for words, not for keystrokes
constexpr int mostMsAside = 1'000;
constexpr int mostMsHere = 40; ///< where other questions wait
constexpr int fillMs = 25; ///< of the desk's thread, for the index
constexpr int fillPauseMs = 5;

/// The cache's hits and those that only the relay has, in one order.
search::SearchPage mergedPage(const search::SearchPage &mine, const QList<SearchHit> &theirs, int limit)
{
    search::SearchPage page;
    page.building = mine.building;
    QList<SearchHit> texts;
    QList<SearchHit> more;
    for (const SearchHit &hit : mine.hits)
        (hit.kind == HitKind::Contact ? page.hits : texts) << hit;
    for (const SearchHit &hit : theirs)
        (hit.kind == HitKind::Contact ? page.hits : more) << hit;
    const qsizetype contacts = page.hits.size();
    std::merge(texts.cbegin(), texts.cend(), more.cbegin(), more.cend(), std::back_inserter(page.hits),
               [](const SearchHit &a, const SearchHit &b) { return a.at > b.at; });
    page.more = page.hits.size() - contacts > limit;
    page.hits.resize(std::min<qsizetype>(page.hits.size(), contacts + limit));
    return page;
}
} // namespace

DeskSearch::DeskSearch(Cache &cache, Relay relay)
    : m_cache(cache)
    , m_relay(std::move(relay))
    , m_here(cache.database(), cache.rows())
    , m_relaySoon(this)
    , m_fillSoon(this)
{
    m_thread.setMaxThreadCount(1);
    m_thread.setExpiryTimeout(-1); // a connection belongs to its thread
    for (QTimer *timer : {&m_relaySoon, &m_fillSoon})
        timer->setSingleShot(true);
    connect(&m_relaySoon, &QTimer::timeout, this, &DeskSearch::askRelay);
    connect(&m_fillSoon, &QTimer::timeout, this, &DeskSearch::fillIndex);
    rowsCame(); // what was left the last time
}

DeskSearch::~DeskSearch()
{
    m_generations.next();
    m_thread.waitForDone();
}

void DeskSearch::search(const search::SearchRequest &request, const Answer &answer)
{
    const Asked asked {request, answer, m_generations.next(), {}};
    m_relaySoon.stop();
    if (m_cache.options().path == ":memory:"_L1) // nobody else can read that
        return heardCache(asked, m_here.find(request, {mostMsHere, nullptr, 0}));
    searchCache(asked);
}

void DeskSearch::searchCache(const Asked &asked)
{
    m_thread.start([this, asked, cache = m_cache.options(), tables = m_cache.tables()] {
        if (!m_generations.isNewest(asked.generation))
            return;
        Result<search::SearchPage> page = search::SearchPage {};
        if (!m_aside) {
            if (auto opened = LocalSearch::open(cache, tables))
                m_aside = *std::move(opened);
            else
                page = opened.error();
        }
        if (m_aside)
            page = m_aside->find(asked.request, {mostMsAside, &m_generations, asked.generation});
        QMetaObject::invokeMethod(
            this, [this, asked, page] { heardCache(asked, page); }, Qt::QueuedConnection);
    });
}

void DeskSearch::heardCache(Asked asked, const Result<search::SearchPage> &page)
{
    if (!m_generations.isNewest(asked.generation))
        return;
    if (page)
        asked.page = *page;
    m_asked = asked;
    if (m_relay.reachable())
        m_relaySoon.start(typingPauseMs);
    asked.answer(page);
}

void DeskSearch::askRelay()
{
    if (!m_generations.isNewest(m_asked.generation))
        return;
    m_relay.ask(search::toJson(m_asked.request),
                [this, asked = m_asked](const Result<QJsonObject> &json) { heardRelay(asked, json); });
}

void DeskSearch::heardRelay(const Asked &asked, const Result<QJsonObject> &json)
{
    if (!m_generations.isNewest(asked.generation))
        return;
    if (!json)
        return asked.answer(json.error());
    const search::SearchPage theirs = search::pageFromJson(*json);
    QList<SearchHit> fresh;
    for (SearchHit hit : theirs.hits) {
        const bool known
            = std::any_of(asked.page.hits.begin(), asked.page.hits.end(), [&hit](const SearchHit &mine) {
                  return mine.kind == hit.kind && mine.id == hit.id;
              });
        hit.onRelay = !m_here.holds(hit.kind, hit.id);
        if (!known)
            fresh << hit;
    }
    search::SearchPage page
        = mergedPage(asked.page, fresh, std::clamp(asked.request.limit, 1, search::mostHits));
    page.more = page.more || asked.page.more || theirs.more;
    asked.answer(page);
}

void DeskSearch::rowsCame()
{
    if (m_cache.words().hasWork() && !m_fillSoon.isActive())
        m_fillSoon.start(fillPauseMs);
}

/// A failing disk tells itself with the next rows; the index waits for them.
void DeskSearch::fillIndex()
{
    if (const auto more = m_cache.words().step(fillMs); more && *more)
        m_fillSoon.start(fillPauseMs);
}

} // namespace waypost::sync
