// SPDX-FileCopyrightText: 2026 The Waypost authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Signed webhooks into the real relay: how many a second, how soon each is durable, how soon a client has it,
// how much memory. Latency to the client is measured open loop, a message each 50 ms from a start time that
// does not wait for answers.
#include "tests/bench/figures.h"
#include "tests/support/loadclient.h"
#include "tests/support/webhooks.h"
#include "tests/support/world.h"

#include <QCoreApplication>
#include <QElapsedTimer>
#include <QThread>

using namespace waypost;
using namespace waypost::tests;
using namespace Qt::StringLiterals;

namespace {

void measureThroughput(World &world, bench::Figures &figures)
{
    for (const int connections : {1, 16, 64, 256}) {
        LoadPlan plan;
        plan.port = world.webhookPort();
        plan.secret = world.secret();
        plan.connections = connections;
        plan.requests = connections == 1 ? 3'000 : 20'000;
        plan.maxMs = 15'000;
        plan.body = [connections](qint64 n) { return textWebhook(u"bench%1"_s.arg(connections), n, 5'000); };
        const LoadResult result = runLoad(plan);
        const QString at = u"%1 connection(s): "_s.arg(connections);
        figures.add(at + u"acknowledged webhooks"_s, double(result.acknowledged.size()) / result.seconds,
                    u"1/s"_s);
        figures.add(at + u"acknowledgement p50"_s, percentile(result.latencyMs, 0.5), u"ms"_s);
        figures.add(at + u"acknowledgement p99"_s, percentile(result.latencyMs, 0.99), u"ms"_s);
        if (result.refused + result.broken > 0)
            figures.add(at + u"not acknowledged"_s, double(result.refused + result.broken), u"webhooks"_s);
    }
}

void measureToClient(World &world, bench::Figures &figures)
{
    const auto watch = world.watch(u"owner"_s);
    if (watch->waitFor({{u"state"_s, u"live"_s}}).isEmpty())
        qFatal("the client did not get live");
    std::vector<double> latencies;
    int lost = 0;
    QElapsedTimer clock;
    clock.start();
    for (qint64 n = 0; n < 100; ++n) {
        const qint64 due = n * 50;
        if (const qint64 ahead = due - clock.elapsed(); ahead > 0)
            QThread::msleep(ulong(ahead)); // the pace of the load, not a wait for something
        LoadPlan plan;
        plan.port = world.webhookPort();
        plan.secret = world.secret();
        plan.connections = 1;
        plan.first = n;
        plan.requests = 1;
        plan.maxMs = 5'000;
        plan.body = [](qint64 i) { return textWebhook(u"tail"_s, i, 10); };
        const QJsonObject content {{u"kind"_s, u"text"_s}, {u"body"_s, u"Is order %1 on its way?"_s.arg(n)}};
        if (runLoad(plan).acknowledged.empty()
            || watch->waitFor({{u"table"_s, u"messages"_s}, {u"content"_s, content}}, 5'000).isEmpty())
            ++lost;
        else
            latencies.push_back(double(clock.nsecsElapsed()) / 1e6 - double(due));
        if (lost > 3)
            qFatal("messages do not reach the client");
    }
    figures.add(u"webhook to client, 20/s: p50"_s, percentile(latencies, 0.5), u"ms"_s);
    figures.add(u"webhook to client, 20/s: p99"_s, percentile(latencies, 0.99), u"ms"_s);
    if (lost > 0)
        figures.add(u"webhook to client, 20/s: not seen"_s, lost, u"messages"_s);
}

} // namespace

int main(int argc, char **argv)
{
    const QCoreApplication app(argc, argv);
    bench::Figures figures(QCoreApplication::arguments());
    World world;
    world.startRelay();
    figures.add(u"relay, just started: resident memory"_s, bench::residentMb(world.relayPid()), u"MB"_s);
    world.pairOwner(u"owner"_s);
    measureToClient(world, figures);
    measureThroughput(world, figures);
    figures.add(u"relay, after the load: resident memory"_s, bench::residentMb(world.relayPid()), u"MB"_s);
    world.stopRelay();
    return 0;
}
