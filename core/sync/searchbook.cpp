// SPDX-FileCopyrightText: 2026 The Waypost authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/sync/searchbook.h"

#include "core/conversations/searchtext.h"
#include "core/search/ftstokenizer.h"

#include <QElapsedTimer>

#include <algorithm>
#include <utility>

namespace waypost::sync {

namespace {
using namespace Qt::StringLiterals;

/// Of the tables and of what goes into them; the tokenizer has its own.
constexpr int bookVersion = 1;
constexpr int filledBetweenLooks = 64; ///< rows, at the clock

QString versionNow()
{
    return u"%1.%2"_s.arg(bookVersion).arg(search::Tokenizer::version);
}
} // namespace

SearchBook::SearchBook(store::Database &database, store::SqlRows &rows)
    : m_database(database)
    , m_rows(rows)
{
    for (const QString &table : conversations::searchedTables())
        if (std::any_of(rows.tables().begin(), rows.tables().end(),
                        [&](const Table &each) { return each.name == table; }))
            m_shelves.push_back(
                {table, std::make_unique<search::Index>(database, table, search::Index::Text::Elsewhere)});
}

Result<std::unique_ptr<SearchBook>> SearchBook::open(store::Database &database, store::SqlRows &rows)
{
    std::unique_ptr<SearchBook> book(new SearchBook(database, rows));
    if (auto taught = search::teachTokenizer(database); !taught)
        return taught.error();
    if (auto made = book->make(); !made)
        return made.error();
    return book;
}

Result<Done> SearchBook::make()
{
    if (auto made = m_database.run(
            u"CREATE TABLE IF NOT EXISTS search_state (name TEXT PRIMARY KEY NOT NULL, value NOT NULL)"_s);
        !made)
        return made;
    for (const Shelf &shelf : m_shelves)
        if (auto made = shelf.index->make(); !made)
            return made;
    const QString known
        = m_database.value(u"SELECT value FROM search_state WHERE name = 'version'"_s).toString();
    if (known == versionNow()) {
        readDone();
        return Done {};
    }
    clear();
    if (auto cleared = end(); !cleared)
        return cleared;
    return m_database.run(
        u"INSERT INTO search_state (name, value) VALUES ('version', ?) ON CONFLICT (name) DO "
        "UPDATE SET value = excluded.value"_s,
        {versionNow()});
}

void SearchBook::readDone()
{
    for (Shelf &shelf : m_shelves) {
        shelf.done = std::min(
            m_database.value(u"SELECT value FROM search_state WHERE name = ?"_s, {shelf.table}).toLongLong(),
            lastRow(shelf));
        shelf.kept = shelf.done;
    }
}

void SearchBook::rolledBack()
{
    m_failure.reset();
    for (const Shelf &shelf : m_shelves)
        shelf.index->forget();
    readDone();
    m_work = true;
}

void SearchBook::note(const Result<Done> &done)
{
    if (!done && !m_failure)
        m_failure = done.error();
}

Result<Done> SearchBook::keep()
{
    for (Shelf &shelf : m_shelves) {
        if (shelf.done == shelf.kept)
            continue;
        if (auto kept
            = m_database.run(u"INSERT INTO search_state (name, value) VALUES (?, ?) ON CONFLICT (name) DO "
                             "UPDATE SET value = excluded.value"_s,
                             {shelf.table, shelf.done});
            !kept)
            return kept;
        shelf.kept = shelf.done;
    }
    return Done {};
}

Result<Done> SearchBook::end()
{
    if (m_failure)
        return *std::exchange(m_failure, std::nullopt);
    return keep();
}

SearchBook::Shelf *SearchBook::shelfOf(const QString &table)
{
    const auto shelf = std::find_if(m_shelves.begin(), m_shelves.end(),
                                    [&](const Shelf &each) { return each.table == table; });
    return shelf == m_shelves.end() ? nullptr : &*shelf;
}

qint64 SearchBook::lastRow(const Shelf &shelf)
{
    return m_database.value(u"SELECT max(rowid) FROM main.%1"_s.arg(shelf.table)).toLongLong();
}

SearchBook::Before SearchBook::before(const QString &table, const QString &id)
{
    if (!shelfOf(table))
        return {};
    const auto row = m_rows.load(table, id);
    return row ? Before {true, *row} : Before {};
}

void SearchBook::put(const QString &table, const store::KeyedRow &row, const Before &before)
{
    Shelf *shelf = shelfOf(table);
    if (!shelf || (before.there && before.row == row.values))
        return;
    const auto now = conversations::searchTextOf(table, row.values);
    if (before.there) {
        const auto was = conversations::searchTextOf(table, before.row);
        if (was.text == now.text)
            return;
        m_untidy = true;
        note(shelf->index->remove(row.id, was.text));
        return note(shelf->index->add(row.id, now.at, now.text));
    }
    if (m_budget == 0) {
        m_work = true;
        return;
    }
    --m_budget;
    note(shelf->index->add(row.id, now.at, now.text));
    const qint64 number = m_database.value(u"SELECT last_insert_rowid()"_s).toLongLong();
    m_work = m_work || number != shelf->done + 1;
    shelf->done += number == shelf->done + 1 ? 1 : 0;
}

void SearchBook::remove(const QString &table, const QString &id)
{
    Shelf *shelf = shelfOf(table);
    const Before was = before(table, id);
    if (!shelf || !was.there)
        return;
    m_untidy = true;
    note(shelf->index->remove(id, conversations::searchTextOf(table, was.row).text));
    // The next new row gets the number of the last one again, if that one goes.
    const qint64 last = lastRow(*shelf);
    const qint64 number
        = m_database.value(u"SELECT rowid FROM main.%1 WHERE id = ?"_s.arg(table), {id}).toLongLong();
    if (number == last)
        shelf->done = std::min(shelf->done, number - 1);
}

void SearchBook::clear()
{
    for (Shelf &shelf : m_shelves) {
        note(shelf.index->clear());
        shelf.done = 0;
        shelf.kept = -1; // to be written
    }
    m_work = true;
}

/// Of rows that wait, the next ones: how many there were.
Result<int> SearchBook::fill(Shelf &shelf, int most)
{
    QList<std::pair<qint64, QString>> waiting;
    store::Statement &next = m_database.statement(
        u"SELECT rowid, id FROM main.%1 WHERE rowid > ? ORDER BY rowid LIMIT ?"_s.arg(shelf.table));
    next.bind({shelf.done, most});
    if (auto read = next.forEach([&waiting](const store::Statement &row) {
            waiting << std::pair {row.column(0).toLongLong(), row.column(1).toString()};
        });
        !read)
        return read.error();
    for (const auto &[number, id] : std::as_const(waiting)) {
        if (const auto row = m_rows.load(shelf.table, id); row && !shelf.index->has(id)) {
            const auto now = conversations::searchTextOf(shelf.table, *row);
            if (auto added = shelf.index->add(id, now.at, now.text); !added)
                return added.error();
        }
        shelf.done = number;
    }
    return int(waiting.size());
}

Result<bool> SearchBook::step(int ms)
{
    QElapsedTimer since;
    since.start();
    if (auto begun = m_database.begin(); !begun)
        return begun.error();
    const auto work = [&]() -> Result<bool> {
        for (Shelf &shelf : m_shelves) {
            for (int filled = filledBetweenLooks; filled == filledBetweenLooks;) {
                const auto more = fill(shelf, filledBetweenLooks);
                if (!more)
                    return more.error();
                filled = *more;
                m_untidy = m_untidy || filled == filledBetweenLooks;
                if (since.elapsed() >= ms)
                    return true;
            }
        }
        return tidy();
    };
    const auto more = work();
    auto done = more ? m_rows.takeFailure() : Result<Done>(more.error());
    if (done)
        done = end();
    if (done)
        done = m_database.commit();
    if (!done) {
        m_database.rollback();
        rolledBack();
        m_work = false; // not again before something new comes
        return done.error();
    }
    m_work = *more;
    return m_work;
}

/// Puts off work of the index that writing has left behind, a little at a time.
Result<bool> SearchBook::tidy()
{
    bool more = false;
    for (const Shelf &shelf : m_shelves) {
        const auto tidied = m_untidy ? shelf.index->tidy() : Result<bool>(false);
        if (!tidied)
            return tidied;
        more = more || *tidied;
    }
    m_untidy = more;
    return more;
}

} // namespace waypost::sync
