// SPDX-FileCopyrightText: 2026 The Waypost authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/sync/cache.h"
#include "core/sync/localsearch.h"

#include <QJsonObject>
#include <QObject>
#include <QThreadPool>
#include <QTimer>

#include <functional>

namespace waypost::sync {

/// A desk's searches, one at a time: in the cache on a thread and a connection of their own, so that nothing
/// else waits, and then at the relay, once typing has paused. A newer one ends the one before. In idle
/// moments it lets the cache put into its index what waits. Lives on the desk's thread.
class DeskSearch : public QObject {
public:
    using Answer = std::function<void(Result<search::SearchPage>)>;
    using RelayAnswer = std::function<void(Result<QJsonObject>)>;
    /// The line to the relay.
    struct Relay {
        std::function<bool()> reachable;
        std::function<void(const QJsonObject &request, const RelayAnswer &answer)> ask;
    };
    DeskSearch(Cache &cache, Relay relay);
    ~DeskSearch() override;

    /// Answers once with what the cache holds, and once more when the relay has been asked, if it can be. An
    /// older search that was not answered yet never will be.
    void search(const search::SearchRequest &request, const Answer &answer);
    /// Rows have come: the index may have work.
    void rowsCame();

private:
    struct Asked {
        search::SearchRequest request;
        Answer answer;
        quint64 generation = 0;
        search::SearchPage page; ///< the cache's
    };
    void searchCache(const Asked &asked);
    void heardCache(Asked asked, const Result<search::SearchPage> &page);
    void askRelay();
    void heardRelay(const Asked &asked, const Result<QJsonObject> &json);
    void fillIndex();

    Cache &m_cache;
    Relay m_relay;
    LocalSearch m_here; ///< on the desk's own connection: for small looks
    std::unique_ptr<LocalSearch> m_aside; ///< of the pool's only thread
    search::Generations m_generations;
    Asked m_asked; ///< for the relay, when typing has paused
    QTimer m_relaySoon;
    QTimer m_fillSoon;
    QThreadPool m_thread; ///< last: what runs on it ends first
};

} // namespace waypost::sync
