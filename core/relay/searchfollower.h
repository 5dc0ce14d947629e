// SPDX-FileCopyrightText: 2026 The Waypost authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/relay/searchindex.h"
#include "core/relay/tokenbucket.h"
#include "core/search/index.h"

#include <memory>

namespace waypost::relay {

/// What runs on the thread of a SearchIndex: two connections, to the index and to the rows, opened when they
/// are first needed and again after a failure.
class SearchFollower : public QObject {
public:
    SearchFollower(SearchIndex::Paths paths, QList<Table> tables, const Clock &clock);
    ~SearchFollower() override;

    void follow();
    [[nodiscard]] Result<search::SearchPage> search(const team::Viewer &viewer,
                                                    const search::SearchRequest &request);

private:
    class ViewerSource;
    struct Shelves {
        search::Index names; ///< of contacts
        search::Index numbers; ///< and usernames of contacts: only for who may see them
        search::Index messages;
        search::Index notes;
    };
    [[nodiscard]] Result<Done> ready();
    [[nodiscard]] Result<Done> openStore();
    [[nodiscard]] Result<Done> openIndex();
    [[nodiscard]] Result<Done> openIndexOnce();
    [[nodiscard]] Result<Done> startOver();
    [[nodiscard]] bool fitsStore();
    [[nodiscard]] QByteArray hashAt(qint64 seq);
    [[nodiscard]] Result<Done> remember(qint64 seq);
    [[nodiscard]] Result<bool> step(int ms);
    [[nodiscard]] Result<Done> take(const store::TableChanges &change);
    [[nodiscard]] Result<Done> inTransaction(const std::function<Result<Done>()> &work);
    void close();
    [[nodiscard]] QStringList contactsCalled(const QString &name);
    [[nodiscard]] bool mayLookUp(const team::Viewer &viewer);
    [[nodiscard]] Result<Done> findNumber(const QString &number, const team::Viewer &viewer,
                                          search::SearchPage &page);

    SearchIndex::Paths m_paths;
    QList<Table> m_tables;
    const Clock &m_clock;
    std::unique_ptr<store::Database> m_store;
    std::unique_ptr<store::SqlRows> m_rows;
    std::unique_ptr<store::Database> m_database;
    std::unique_ptr<Shelves> m_shelves;
    qint64 m_cursor = 0; ///< everything up to this journal number is in the index
    QHash<QString, TokenBucket> m_lookups; ///< of whole numbers, by agent
    bool m_following = false; ///< a step is under way to this thread
};

} // namespace waypost::relay
