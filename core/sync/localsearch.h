// SPDX-FileCopyrightText: 2026 The Waypost authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/filters/searchfilters.h"
#include "core/search/searching.h"
#include "core/store/sqlrows.h"

#include <memory>

namespace waypost::sync {

/// Finds words in a cache, over any connection to it: the desk's own or a reader's. Belongs to that
/// connection's thread.
class LocalSearch {
public:
    /// The connection must know the tokenizer, the rows must be those of the cache.
    LocalSearch(store::Database &database, Rows &rows);
    /// A reader of its own; the cache must have been opened before. Errors as Database::open.
    [[nodiscard]] static Result<std::unique_ptr<LocalSearch>> open(const store::DatabaseOptions &cache,
                                                                   const QList<Table> &tables);

    /// What took too long is cut short: `more` then says so. Errors: store_failed.
    [[nodiscard]] Result<search::SearchPage> find(const search::SearchRequest &request,
                                                  const search::Patience::Limits &limits);
    /// What a request's operators mean here: its time and zone, names from these rows.
    [[nodiscard]] filters::Asking askingFor(const search::SearchRequest &request);
    /// Contacts with such a name or number, as ids.
    [[nodiscard]] QStringList contacts(const QString &text, int most);
    /// Conversations in which a message or note has that word or phrase, as ids, those of the newest first.
    [[nodiscard]] QStringList conversations(const search::Node &words, int most);
    [[nodiscard]] bool holds(search::HitKind kind, const QString &id);

private:
    class CacheSource;
    [[nodiscard]] bool isBuilding();

    std::unique_ptr<store::Database> m_own; ///< null: somebody else's
    std::unique_ptr<store::SqlRows> m_ownRows;
    store::Database &m_database;
    Rows &m_rows;
    search::Index m_contacts;
    search::Index m_messages;
    search::Index m_notes;
};

} // namespace waypost::sync
