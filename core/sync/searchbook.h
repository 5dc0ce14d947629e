// SPDX-FileCopyrightText: 2026 The Waypost authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/search/index.h"
#include "core/store/sqlrows.h"

#include <memory>
#include <vector>

namespace waypost::sync {

/// Keeps the cache's words in step with its rows. What changes or goes is told to the index in the same
/// transaction, and so are the first new rows of each; where very many come at once, the rest waits for idle
/// steps. How far those have come is durable: per table the number (rowid) up to which every row is in the
/// index. Cache calls it; belongs to its thread.
class SearchBook {
public:
    /// Makes what is missing, inside the caller's transaction. An index of another version starts anew.
    [[nodiscard]] static Result<std::unique_ptr<SearchBook>> open(store::Database &database,
                                                                  store::SqlRows &rows);

    void begin() { m_budget = newAtOnce; } ///< of a transaction
    /// To be asked before the transaction is committed: the first thing that went wrong, if any.
    [[nodiscard]] Result<Done> end();
    void rolledBack();

    /// What the index may have of a row before it changes.
    struct Before {
        bool there = false;
        Row row;
    };
    [[nodiscard]] Before before(const QString &table, const QString &id);
    void put(const QString &table, const store::KeyedRow &row, const Before &before);
    void remove(const QString &table, const QString &id); ///< while the row is still there
    void clear();

    /// Puts some waiting rows into the index, in a transaction of its own that takes some `ms`. True: there
    /// is more to do.
    [[nodiscard]] Result<bool> step(int ms);
    [[nodiscard]] bool hasWork() const { return m_work; }

    static constexpr int newAtOnce = 100; ///< rows of one transaction that are found at once

private:
    struct Shelf {
        QString table;
        std::unique_ptr<search::Index> index;
        qint64 done = 0; ///< every row up to this one is in the index
        qint64 kept = 0; ///< what of it is durable
    };
    SearchBook(store::Database &database, store::SqlRows &rows);
    [[nodiscard]] Shelf *shelfOf(const QString &table);
    [[nodiscard]] Result<Done> make();
    [[nodiscard]] qint64 lastRow(const Shelf &shelf);
    [[nodiscard]] Result<int> fill(Shelf &shelf, int most);
    [[nodiscard]] Result<bool> tidy();
    [[nodiscard]] Result<Done> keep();
    void readDone();
    void note(const Result<Done> &done);

    store::Database &m_database;
    store::SqlRows &m_rows;
    std::vector<Shelf> m_shelves;
    std::optional<Error> m_failure;
    int m_budget = newAtOnce;
    bool m_work = true; ///< rows may wait
    bool m_untidy = false; ///< words were taken out, or very many put in
};

} // namespace waypost::sync
