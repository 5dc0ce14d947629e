// SPDX-FileCopyrightText: 2026 The Waypost authors
// SPDX-License-Identifier: GPL-3.0-or-later
// What routing costs: messages of a workspace that uses none of it, with the feature and without; a round of
// handing out while thousands wait.
#include "core/features/features.h"
#include "core/relay/ledger.h"
#include "core/whatsapp/webhook.h"
#include "tests/support/webhooks.h"

#include <QCoreApplication>
#include <QJsonArray>
#include <QTemporaryDir>

#include <benchmark/benchmark.h>
#include <semaphore>

using namespace waypost;
using namespace Qt::StringLiterals;

namespace {

class RoutingScratch {
public:
    explicit RoutingScratch(const Features &features = features::allFeatures())
        : m_ledger(*relay::Ledger::open({.path = m_folder.filePath(u"relay.sqlite"_s)}, features, m_clock))
    {
    }
    void commit(const Commands &commands)
    {
        std::binary_semaphore durable(0);
        relay::Submission submission;
        submission.commands = commands;
        submission.done = [&durable](const Result<QList<relay::Answer>> &answers) {
            if (!answers || answers->last().refused)
                qFatal("a command was refused");
            durable.release();
        };
        m_ledger->submit(std::move(submission));
        durable.acquire();
    }
    void give(const QString &type, const QString &subject, const QJsonObject &data = {})
    {
        commit({{newId(m_clock.nowMs()), type, subject, u"relay"_s, m_clock.nowMs(), 0, data}});
    }
    /// One text of each customer.
    void hear(int customers)
    {
        Commands all;
        for (int n = 0; n < customers; ++n)
            all << whatsapp::readWebhook(tests::textWebhook(u"bench"_s, n, customers),
                                         {{QString::fromLatin1(tests::numberId), u"main"_s}})
                       .commands;
        commit(all);
    }

private:
    SystemClock m_clock;
    QTemporaryDir m_folder;
    std::unique_ptr<relay::Ledger> m_ledger;
};

Features featuresWithout(const QString &name)
{
    Features features = features::allFeatures();
    features.removeIf([&name](const Feature &feature) { return feature.name == name; });
    return features;
}

/// range(0): 1 with the feature; 500 texts of 500 new customers in each iteration.
void textsWithoutAQueue(benchmark::State &state)
{
    RoutingScratch scratch(state.range(0) > 0 ? features::allFeatures() : featuresWithout(u"routing"_s));
    constexpr int each = 500;
    QList<Commands> batches;
    for (qint64 i = 0; i < state.max_iterations; ++i) {
        Commands batch;
        for (int n = 0; n < each; ++n)
            batch << whatsapp::readWebhook(
                         tests::textWebhook(u"bench"_s, i * each + n, int(state.max_iterations) * each),
                         {{QString::fromLatin1(tests::numberId), u"main"_s}})
                         .commands;
        batches << batch;
    }
    qsizetype next = 0;
    for (auto _ : state)
        scratch.commit(batches[next++]);
    state.SetItemsProcessed(state.iterations() * each);
}
BENCHMARK(textsWithoutAQueue)->Arg(0)->Arg(1)->Iterations(20)->UseRealTime()->Unit(benchmark::kMillisecond);

/// 10,000 wait for ten agents who can take range(0) each: a round gives 50, or tells why it gives none.
void aRound(benchmark::State &state)
{
    constexpr int waiting = 10'000;
    RoutingScratch scratch;
    for (int i = 0; i < 10; ++i) {
        const QString agent = newId(1'764'000'000'000 + i);
        scratch.give(u"agent.add"_s, agent, {{u"name"_s, u"Agent"_s}, {u"role"_s, u"agent"_s}});
        scratch.give(u"profile.set"_s, agent, {{u"capacity"_s, qint64(state.range(0))}});
        scratch.give(u"agent.seen"_s, agent, {{u"connected"_s, true}});
    }
    scratch.hear(waiting);
    scratch.give(u"queue.set"_s, u"-"_s, {{u"mode"_s, u"balanced"_s}});
    for (auto _ : state)
        scratch.give(u"routing.run"_s, u"-"_s);
}
BENCHMARK(aRound)->Arg(1'000)->Iterations(150)->UseRealTime()->Unit(benchmark::kMicrosecond);
BENCHMARK(aRound)->Arg(0)->Iterations(300)->UseRealTime()->Unit(benchmark::kMicrosecond);
} // namespace

int main(int argc, char **argv)
{
    const QCoreApplication app(argc, argv);
    benchmark::Initialize(&argc, argv);
    benchmark::RunSpecifiedBenchmarks();
    return 0;
}
