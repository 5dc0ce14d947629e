// SPDX-FileCopyrightText: 2026 The Waypost authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Both store engines side by side: events appended with one row each, in transactions of 1, 64 and 512
// events, durable on disk; and the check of the chain. SQLite in the folder that TMPDIR names, PostgreSQL in
// a server of its own there.
#include "core/store/journal.h"
#include "core/store/sqlrows.h"
#include "tests/support/postgres.h"

#include <QCoreApplication>
#include <QTemporaryDir>

#include <benchmark/benchmark.h>

using namespace waypost;
using namespace Qt::StringLiterals;

namespace {

const Table notices {u"notices"_s,
                     {{u"text"_s}, {u"conversation"_s}, {u"at"_s, ColumnType::Integer}},
                     true,
                     {u"conversation, at"_s}};

/// A store with a journal and a table.
class FreshStore {
public:
    explicit FreshStore(const QString &path)
        : m_database(*store::Database::open({.path = path, .exclusive = true}))
        , m_journal(*store::Journal::open(*m_database))
        , m_rows(*store::SqlRows::open(*m_database, {notices}))
    {
    }
    /// One transaction; false if it failed.
    bool append(qsizetype count)
    {
        if (!m_database->begin())
            return false;
        Events events;
        for (qsizetype i = 0; i < count; ++i)
            events << Event {0,
                             u"notice.posted"_s,
                             QString::number(m_journal->lastSeq() + i),
                             1'764'000'000'000 + i,
                             u"agent"_s,
                             u"0193-command"_s,
                             {{u"text"_s, u"Is the blue one still there? Zoë asks for two of them."_s}}};
        if (!m_journal->append(events))
            return false;
        for (const Event &event : events)
            m_rows->put(u"notices"_s,
                        {event.subject,
                         event.seq,
                         {event.data["text"_L1].toString(), QString::number(event.seq % 1'000), event.at}});
        return m_rows->takeFailure() && m_database->commit();
    }
    [[nodiscard]] bool verify() { return store::Journal::verify(*m_database).intact; }

private:
    std::unique_ptr<store::Database> m_database;
    std::unique_ptr<store::Journal> m_journal;
    std::unique_ptr<store::SqlRows> m_rows;
};

void appending(benchmark::State &state, const QString &path)
{
    FreshStore fresh(path);
    for ([[maybe_unused]] auto _ : state)
        if (!fresh.append(state.range(0)))
            return state.SkipWithError("the store failed");
    state.SetItemsProcessed(state.iterations() * state.range(0));
}

void verifying(benchmark::State &state, const QString &path)
{
    constexpr qsizetype events = 20'000;
    FreshStore fresh(path);
    for (qsizetype i = 0; i < events; i += 1'000)
        if (!fresh.append(1'000))
            return state.SkipWithError("the store failed");
    for ([[maybe_unused]] auto _ : state)
        if (!fresh.verify())
            return state.SkipWithError("the chain is broken");
    state.SetItemsProcessed(state.iterations() * events);
}
} // namespace

int main(int argc, char **argv)
{
    const QCoreApplication app(argc, argv);
    benchmark::Initialize(&argc, argv);
    const QTemporaryDir folder;
    std::unique_ptr<tests::PostgresServer> server;
    server = std::make_unique<tests::PostgresServer>();
    const QString database = server ? server->makeDatabase() : QString();
    int places = 0;
    const auto add
        = [&](const char *name, const std::function<void(benchmark::State &, const QString &)> &work,
              const std::vector<int64_t> &sizes) {
              for (const int64_t size : sizes)
                  for (const bool postgres : {false, true}) {
                      if (postgres && !server)
                          continue;
                      const auto fresh = [&, postgres, work](benchmark::State &state) {
                          ++places; // it is called several times
                          work(state,
                               postgres ? database + u"?schema=s%1"_s.arg(places)
                                        : folder.filePath(u"%1.sqlite"_s.arg(places)));
                      };
                      benchmark::RegisterBenchmark(
                          (name + std::string(postgres ? "/PostgreSQL" : "/SQLite")).c_str(), fresh)
                          ->Arg(size)
                          ->UseRealTime()
                          ->Unit(benchmark::kMicrosecond);
                  }
          };
    add("append", appending, {1, 64, 512});
    add("verify", verifying, {1});
    benchmark::RunSpecifiedBenchmarks();
    benchmark::Shutdown();
    return 0;
}
