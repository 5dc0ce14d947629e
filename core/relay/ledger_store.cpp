// SPDX-FileCopyrightText: 2026 The Waypost authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/relay/ledger_store.h"

#include "core/relay/ledger_rows.h"

namespace waypost::relay {

namespace {
using namespace Qt::StringLiterals;

constexpr qint64 answersKeptMs = 30LL * 24 * 60 * 60 * 1'000;
constexpr qint64 tidyEveryMs = 60 * 1'000;
} // namespace

LedgerStore::LedgerStore(std::unique_ptr<store::Database> database)
    : m_database(std::move(database))
    , m_tables(*m_database)
{
}

Result<std::unique_ptr<LedgerStore>> LedgerStore::open(const QString &path, const Features &features,
                                                       const Clock &clock)
{
    auto database = store::Database::open({.path = path, .exclusive = true});
    if (!database)
        return database.error();
    if (auto migrated = (*database)->migrate({LedgerTables::schema() + store::Journal::schema()}); !migrated)
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
    if (auto begun = m_database->begin(); !begun)
        return begun;
    if (!m_journalStale)
        return Done {};
    auto loaded = m_journal->reload();
    m_journalStale = !loaded;
    return loaded;
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
