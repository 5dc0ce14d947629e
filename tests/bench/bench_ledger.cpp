// SPDX-FileCopyrightText: 2026 The Waypost authors
// SPDX-License-Identifier: GPL-3.0-or-later
// A busy number's webhooks through the ledger onto the disk: how many a second with 1, 64 and 512 submissions
// under way, and how soon each is durable; the check of the journal's chain; the rows made again from it. In
// the folder that TMPDIR names: a memory disk syncs nothing, so name one on the real disk.
#include "core/features/features.h"
#include "core/relay/ledger.h"
#include "core/relay/ledger_rows.h"
#include "core/store/journal.h"
#include "core/whatsapp/webhook.h"
#include "tests/bench/generator.h"
#include "tests/support/webhooks.h"

#include <QCoreApplication>
#include <QElapsedTimer>
#include <QTemporaryDir>

#include <algorithm>
#include <atomic>
#include <benchmark/benchmark.h>
#include <semaphore>
#include <vector>

using namespace waypost;
using namespace Qt::StringLiterals;

namespace {

Commands received(const QString &run, qint64 n)
{
    static const bench::Generator generator;
    const auto reading = whatsapp::readWebhook(generator.mixedWebhook(run, quint64(n), 5'000),
                                               {{QString::fromLatin1(tests::numberId), u"main"_s}});
    if (reading.commands.isEmpty())
        qFatal("the webhook says nothing");
    return reading.commands;
}

double percentileOf(std::vector<double> &values, double share)
{
    const auto at = values.begin() + std::ptrdiff_t(double(values.size() - 1) * share);
    std::nth_element(values.begin(), at, values.end());
    return *at;
}

struct Scratch {
    Scratch()
        : ledger(*relay::Ledger::open({.path = folder.filePath(u"relay.sqlite"_s)}, features::allFeatures(),
                                      clock))
    {
    }
    SystemClock clock;
    QTemporaryDir folder;
    std::unique_ptr<relay::Ledger> ledger;
};

/// Keeps range(0) submissions under way, each one webhook of 5,000 customers: texts, what the business wrote,
/// what became of it.
void webhooksDurable(benchmark::State &state)
{
    Scratch scratch;
    std::atomic<qint64> commits = 0;
    scratch.ledger->onCommitted([&commits](const relay::Committed &) { ++commits; });
    std::counting_semaphore<> room(state.range(0));
    std::vector<double> latencies; // written on the ledger's thread, read when it is idle
    std::vector<Commands> messages;
    for (qint64 i = 0; i < state.max_iterations; ++i)
        messages.push_back(received(u"bench"_s, i));
    qint64 n = 0;
    for (auto _ : state) {
        room.acquire();
        QElapsedTimer since;
        since.start();
        scratch.ledger->submit({std::move(messages[size_t(n++)]), false, {}, [&, since](const auto &answers) {
                                    if (!answers)
                                        qFatal("%s", qPrintable(answers.error().text));
                                    latencies.push_back(double(since.nsecsElapsed()) / 1e6);
                                    room.release();
                                }});
        for (int i = 0; n == state.max_iterations && i < state.range(0); ++i)
            room.acquire(); // the last ones count too
    }
    const auto reader
        = *store::Database::open({.path = scratch.folder.filePath(u"relay.sqlite"_s), .readOnly = true});
    const auto events = reader->value(u"SELECT max(seq) FROM journal"_s).toDouble();
    state.SetItemsProcessed(n);
    state.counters["events/s"] = benchmark::Counter(events, benchmark::Counter::kIsRate);
    state.counters["per_commit"] = double(n) / double(std::max<qint64>(1, commits));
    state.counters["p50_ms"] = percentileOf(latencies, 0.5);
    state.counters["p99_ms"] = percentileOf(latencies, 0.99);
}
BENCHMARK(webhooksDurable)->Arg(1)->Iterations(3'000)->UseRealTime()->Unit(benchmark::kMicrosecond);
BENCHMARK(webhooksDurable)
    ->Arg(64)
    ->Arg(512)
    ->Iterations(20'000)
    ->UseRealTime()
    ->Unit(benchmark::kMicrosecond);

/// Checks the chain of range(0) messages' events.
void chainVerified(benchmark::State &state)
{
    Scratch scratch;
    relay::Submission all;
    for (qint64 n = 0; n < state.range(0); ++n)
        all.commands += received(u"chain"_s, n);
    std::binary_semaphore durable(0);
    all.done = [&durable](const auto &) { durable.release(); };
    scratch.ledger->submit(std::move(all));
    durable.acquire();
    const auto reader
        = *store::Database::open({.path = scratch.folder.filePath(u"relay.sqlite"_s), .readOnly = true});
    qint64 events = 0;
    for (auto _ : state) {
        const auto verdict = store::Journal::verify(*reader);
        if (!verdict.intact)
            qFatal("%s", qPrintable(verdict.reason));
        events += verdict.events;
    }
    state.SetItemsProcessed(events);
}
BENCHMARK(chainVerified)->Arg(20'000)->Unit(benchmark::kMillisecond);

/// Makes all rows again from the journal of range(0) webhooks.
void rowsRebuilt(benchmark::State &state)
{
    Scratch scratch;
    relay::Submission all;
    for (qint64 n = 0; n < state.range(0); ++n)
        all.commands += received(u"rebuild"_s, n);
    std::binary_semaphore durable(0);
    all.done = [&durable](const auto &) { durable.release(); };
    scratch.ledger->submit(std::move(all));
    durable.acquire();
    scratch.ledger.reset(); // a second writer is refused
    const Features features = features::allFeatures();
    const auto store = *store::Database::open({.path = scratch.folder.filePath(u"relay.sqlite"_s)});
    const auto journal = *store::Journal::open(*store);
    const auto rows = *store::SqlRows::open(*store, tablesOf(features));
    for (auto _ : state)
        if (!store->begin() || !relay::fold(*journal, features, *rows) || !store->commit())
            qFatal("the rows could not be made again");
    state.SetItemsProcessed(state.iterations() * journal->lastSeq());
}
BENCHMARK(rowsRebuilt)->Arg(20'000)->Unit(benchmark::kMillisecond);

} // namespace

int main(int argc, char **argv)
{
    const QCoreApplication app(argc, argv);
    benchmark::Initialize(&argc, argv);
    benchmark::RunSpecifiedBenchmarks();
    return 0;
}
