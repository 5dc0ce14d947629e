// SPDX-FileCopyrightText: 2026 The Waypost authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/relay/ledger_store.h"

#include "core/base/ids.h"
#include "core/relay/draftshelf.h"
#include "core/relay/ledger_rows.h"

#include <QDeadlineTimer>

#include <chrono>
#include <thread>
#include <utility>

namespace waypost::relay {

namespace {
using namespace Qt::StringLiterals;

constexpr qint64 answersKeptMs = 30LL * 24 * 60 * 60 * 1'000;
constexpr qint64 tidyEveryMs = 60 * 1'000;
constexpr int newsAtOnce = 2'000;
constexpr int findOutMs = 60 * 1'000;
constexpr auto findOutPause = std::chrono::milliseconds(200);
} // namespace

LedgerStore::LedgerStore(std::unique_ptr<store::Database> database)
    : m_database(std::move(database))
    , m_tables(*m_database)
{
}

Result<std::unique_ptr<LedgerStore>> LedgerStore::open(const LedgerConfig &config, const Features &features,
                                                       const Clock &clock)
{
    auto database = store::Database::open({.path = config.path, .exclusive = true});
    if (!database)
        return database.error();
    if (auto migrated
        = (*database)->migrate({LedgerTables::schema() + store::Journal::schema(), LedgerMembers::schema(),
                                DraftShelf::schema(), LedgerTables::timerSchema()});
        !migrated)
        return migrated.error();
    std::unique_ptr<LedgerStore> ledger(new LedgerStore(*std::move(database)));
    if (auto begun = ledger->m_database->begin(); !begun)
        return begun.error();
    auto loaded = ledger->load(features, clock);
    if (loaded)
        loaded = ledger->m_database->commit();
    if (!loaded) {
        ledger->m_database->rollback();
        return loaded.error();
    }
    ledger->m_toldSeq = ledger->m_journal->lastSeq();
    if (ledger->m_database->engine() == store::Engine::Sqlite)
        return ledger;
    ledger->m_members = std::make_unique<LedgerMembers>(*ledger->m_database, config.leaseMs, clock);
    if (auto joined = ledger->m_members->join(); !joined)
        return joined.error();
    return ledger;
}

Result<Done> LedgerStore::load(const Features &features, const Clock &clock)
{
    auto rows = store::SqlRows::open(*m_database, tablesOf(features));
    if (!rows)
        return rows.error();
    m_rows = *std::move(rows);
    auto journal = store::Journal::open(*m_database);
    if (!journal)
        return journal.error();
    m_journal = *std::move(journal);
    const auto unfinished = m_tables.note(u"unfinished"_s);
    if (!unfinished)
        return unfinished.error();
    if (!unfinished->isEmpty())
        return Error {
            u"store_unfinished"_s,
            u"The store %1 is only half filled. Call the command that fills it (migrate-store, restore) "
            "once more."_s.arg(m_database->name())};
    const auto epoch = m_tables.note(u"epoch"_s);
    const auto told = m_tables.note(u"clock"_s);
    if (!epoch || !told)
        return epoch ? told.error() : epoch.error();
    m_epoch = *epoch;
    m_toldMs = told->toLongLong();
    const bool foldAgain = m_rows->remade() && m_journal->lastSeq() > 0;
    if (foldAgain)
        if (auto folded = fold(*m_journal, features, *m_rows); !folded)
            return folded;
    if (!foldAgain && !m_epoch.isEmpty())
        return Done {};
    m_epoch = newId(tell(clock.nowMs())); // desktops must not build on what they have from before
    return m_tables.setNote(u"epoch"_s, m_epoch);
}

Result<Done> LedgerStore::begin()
{
    m_batch.clear();
    if (auto begun = m_database->begin(); !begun)
        return begun;
    if (m_members)
        if (auto fresh = refresh(); !fresh)
            return fresh;
    if (!m_journalStale)
        return Done {};
    auto loaded = m_journal->reload();
    m_journalStale = !loaded;
    return loaded;
}

/// Another relay may have written since the last transaction: no number twice, no time before one already
/// told.
Result<Done> LedgerStore::refresh()
{
    store::Statement &query = m_database->statement(
        u"SELECT coalesce((SELECT max(seq) FROM journal), 0), (SELECT value FROM meta WHERE id = 'clock')"_s);
    qint64 head = 0;
    auto done = query.forEach([&](const store::Statement &row) {
        head = row.column(0).toLongLong();
        m_toldMs = qMax(m_toldMs, row.column(1).toString().toLongLong());
    });
    m_journalStale = m_journalStale || head != m_journal->lastSeq();
    return done;
}

void LedgerStore::mark(bool events)
{
    if (!m_members)
        return;
    m_batch = newId(m_toldMs);
    m_members->keep(m_batch);
    if (events)
        m_database->notify(u"journal"_s, m_members->self());
}

Result<Done> LedgerStore::commit()
{
    auto done = m_database->commit();
    if (!done && done.error().code == "commit_unknown"_L1)
        done = findOut(done.error());
    if (m_members)
        m_members->committed(done && !m_batch.isEmpty());
    return done;
}

/// The next transaction begins when that one has ended, however it did: then its mark is there or not.
Result<Done> LedgerStore::findOut(const Error &unknown)
{
    const QDeadlineTimer deadline(findOutMs);
    while (m_members && !m_batch.isEmpty() && !deadline.hasExpired()) {
        m_database->rollback();
        const auto begun = m_database->begin();
        const auto there = begun ? m_members->hasBatch(m_batch) : Result<bool>(begun.error());
        m_database->rollback();
        if (there && *there)
            return Done {};
        if (there)
            return Error {u"store_unavailable"_s,
                          u"The connection to the database was lost. Nothing was written; try again."_s};
        if (there.error().code == "store_fenced"_L1)
            break;
        std::this_thread::sleep_for(findOutPause);
    }
    return unknown;
}

Result<std::optional<Committed>> LedgerStore::news()
{
    const qint64 head = m_journal->lastSeq();
    if (!m_members || m_toldSeq >= head)
        return std::optional<Committed>();
    Committed news;
    news.changes = m_rows->changedBetween(m_toldSeq, head, newsAtOnce, news.upto);
    if (auto read = m_rows->takeFailure(); !read)
        return read.error();
    auto effects = LedgerTables::owed(*m_database, m_toldSeq, news.upto);
    if (!effects)
        return effects.error();
    news.effects = *std::move(effects);
    news.hash = m_database->value(u"SELECT hash FROM journal WHERE seq = ?"_s, {news.upto}).toByteArray();
    news.timers = true; // they may have set some
    m_toldSeq = news.upto;
    return std::optional(std::move(news));
}

void LedgerStore::leave()
{
    if (m_members)
        if (auto left = m_members->leave(); !left)
            qWarning("The relay could not sign off; others wait for its lease to end: %s",
                     qUtf8Printable(left.error().code));
}

void LedgerStore::rollback()
{
    m_database->rollback();
    m_journalStale = !m_journal->reload();
    static_cast<void>(m_rows->takeFailure()); // belongs to what was taken back
}

qint64 LedgerStore::tell(qint64 nowMs)
{
    m_toldMs = qMax(m_toldMs, nowMs);
    return m_toldMs;
}

Result<Done> LedgerStore::keepClock()
{
    return m_tables.setNote(u"clock"_s, QString::number(m_toldMs));
}

Result<Done> LedgerStore::tidy()
{
    if (m_toldMs < m_tidyAgainMs)
        return Done {};
    const auto more = m_tables.pruneAnswers(m_toldMs - answersKeptMs);
    if (!more)
        return more.error();
    m_tidyAgainMs = *more ? m_toldMs : m_toldMs + tidyEveryMs;
    return Done {};
}

} // namespace waypost::relay
