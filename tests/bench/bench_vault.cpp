// SPDX-FileCopyrightText: 2026 The Waypost authors
// SPDX-License-Identifier: GPL-3.0-or-later
// What encryption below SQLite costs: the same work on a plain database and through the layer, in one run.
// Argument 0: plain, 1: encrypted. The page cache is small against the data, so that reads reach the layer.
#include "core/store/database.h"
#include "core/vault/vfs.h"

#include <QTemporaryDir>

#include <benchmark/benchmark.h>

using namespace waypost;
using namespace Qt::StringLiterals;

namespace {
constexpr int rows = 200'000;
constexpr int read = 1'000;

/// 200,000 messages of about 200 bytes with their words indexed.
class Shop {
public:
    explicit Shop(bool encrypted)
    {
        if (encrypted)
            m_vfs = *vault::Vfs::add(vault::Secret(QByteArray(32, 'k')));
        m_base = open(u"shop.sqlite"_s);
        (void)m_base->run(
            u"CREATE TABLE messages (id INTEGER PRIMARY KEY, conversation INTEGER, at INTEGER, text TEXT)"_s);
        (void)m_base->run(u"CREATE INDEX by_conversation ON messages (conversation, at)"_s);
        (void)m_base->run(u"CREATE VIRTUAL TABLE words USING fts5(text, content='')"_s);
        (void)m_base->begin();
        (void)m_base->run(fillText().arg(rows));
        (void)m_base->run(u"INSERT INTO words (rowid, text) SELECT id, text FROM messages"_s);
        (void)m_base->commit();
        (void)m_base->run(u"PRAGMA wal_checkpoint(TRUNCATE)"_s);
    }
    [[nodiscard]] std::unique_ptr<store::Database> open(const QString &name) const
    {
        store::DatabaseOptions options;
        options.path = m_folder.filePath(name);
        options.syncFull = false;
        options.vfs = m_vfs ? m_vfs->name() : QByteArray();
        return *store::Database::open(options);
    }
    [[nodiscard]] static QString fillText()
    {
        return u"WITH RECURSIVE n(i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM n WHERE i < %1) "
               "INSERT INTO messages SELECT i, i % 2000, i, 'word' || (i % 5000) || ' order ' || (i * 7919 % "
               "99991) || ' ' "
               "|| hex(zeroblob(70)) FROM n"_s;
    }
    [[nodiscard]] store::Database &base() { return *m_base; }

private:
    QTemporaryDir m_folder;
    std::unique_ptr<vault::Vfs> m_vfs;
    std::unique_ptr<store::Database> m_base;
};

Shop &shopOf(bool encrypted)
{
    static Shop plain(false);
    static Shop sealed(true);
    return encrypted ? sealed : plain;
}

/// Opened anew each time: SQLite's own cache is cold, the system's is warm.
void readThousandCold(benchmark::State &state)
{
    Shop &shop = shopOf(state.range(0) != 0);
    qint64 seen = 0;
    for (auto _ : state) {
        state.PauseTiming();
        auto base = shop.open(u"shop.sqlite"_s);
        state.ResumeTiming();
        (void)base->statement(u"SELECT text FROM messages WHERE id BETWEEN 90001 AND 91000"_s)
            .forEach([&](const store::Statement &row) { seen += row.column(0).toString().size(); });
        state.PauseTiming();
        base.reset();
        state.ResumeTiming();
    }
    benchmark::DoNotOptimize(seen);
    state.SetItemsProcessed(state.iterations() * read);
}

/// A conversation's newest hundred, ten conversations far apart.
void readScatteredWarm(benchmark::State &state)
{
    store::Database &base = shopOf(state.range(0) != 0).base();
    qint64 conversation = 0;
    qint64 seen = 0;
    for (auto _ : state) {
        for (int i = 0; i < 10; ++i) {
            conversation = (conversation + 197) % 2'000;
            store::Statement &query = base.statement(
                u"SELECT text FROM messages WHERE conversation = ? ORDER BY at DESC LIMIT 100"_s);
            query.bind({conversation});
            (void)query.forEach(
                [&](const store::Statement &row) { seen += row.column(0).toString().size(); });
        }
    }
    benchmark::DoNotOptimize(seen);
    state.SetItemsProcessed(state.iterations() * read);
}

void insertBulk(benchmark::State &state)
{
    constexpr int many = 20'000;
    Shop &shop = shopOf(state.range(0) != 0);
    auto base = shop.open(u"bulk.sqlite"_s);
    (void)base->run(
        u"CREATE TABLE IF NOT EXISTS messages (id INTEGER PRIMARY KEY, conversation INTEGER, at INTEGER, text TEXT)"_s);
    for (auto _ : state) {
        (void)base->begin();
        (void)base->run(Shop::fillText().arg(many));
        (void)base->commit();
        (void)base->run(u"PRAGMA wal_checkpoint(TRUNCATE)"_s);
        state.PauseTiming();
        (void)base->run(u"DELETE FROM messages"_s);
        state.ResumeTiming();
    }
    state.SetItemsProcessed(state.iterations() * many);
}

void findWords(benchmark::State &state)
{
    store::Database &base = shopOf(state.range(0) != 0).base();
    int word = 0;
    qint64 seen = 0;
    for (auto _ : state) {
        word = (word + 617) % 5'000;
        store::Statement &query
            = base.statement(u"SELECT rowid FROM words WHERE words MATCH ? ORDER BY rowid DESC LIMIT 50"_s);
        query.bind({QString(u"word"_s + QString::number(word))});
        (void)query.forEach([&](const store::Statement &row) { seen += row.column(0).toLongLong(); });
    }
    benchmark::DoNotOptimize(seen);
}

/// 40 MB to sort: it spills into a temporary file through the layer, into memory without it.
void sortBig(benchmark::State &state)
{
    store::Database &base = shopOf(state.range(0) != 0).base();
    for (auto _ : state)
        benchmark::DoNotOptimize(
            base.value(u"SELECT text FROM messages ORDER BY text DESC, id LIMIT 1 OFFSET 199990"_s));
}
} // namespace

BENCHMARK(readThousandCold)->Arg(0)->Arg(1)->Unit(benchmark::kMicrosecond);
BENCHMARK(readScatteredWarm)->Arg(0)->Arg(1)->Unit(benchmark::kMicrosecond);
BENCHMARK(insertBulk)->Arg(0)->Arg(1)->Unit(benchmark::kMillisecond);
BENCHMARK(findWords)->Arg(0)->Arg(1)->Unit(benchmark::kMicrosecond);
BENCHMARK(sortBig)->Arg(0)->Arg(1)->Unit(benchmark::kMillisecond);
BENCHMARK_MAIN();
