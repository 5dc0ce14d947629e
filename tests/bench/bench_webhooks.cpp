// SPDX-FileCopyrightText: 2026 The Waypost authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Signed webhooks into the real relay, in turn with a bare server in C that understands nothing of what it
// stores: how many a second, how soon each is durable, what one costs. Then 4,000 a second whatever the
// answers do, and how soon a client has a message. Everything is generated and the same for both.
#include "core/store/database.h"
#include "tests/bench/child.h"
#include "tests/bench/figures.h"
#include "tests/bench/generator.h"
#include "tests/support/webhooks.h"
#include "tests/support/world.h"

#include <QCoreApplication>
#include <QElapsedTimer>
#include <QThread>

#include <array>

using namespace waypost;
using namespace waypost::tests;
using namespace Qt::StringLiterals;

namespace {

constexpr int customers = 5'000;
constexpr int roundMs = 1'000;
constexpr double ceiling = 4'000; ///< webhooks a second: 1,000 messages with their statuses

/// One of the two servers under load.
struct Side {
    QString name;
    quint16 port;
    qint64 pid;
    std::vector<double> rates {};
    std::vector<double> p50 {};
    std::vector<double> p99 {};
    std::vector<double> costs {}; ///< processor time of one webhook, µs
    std::vector<double> applied {}; ///< events in the relay's journal, a second
};

class Duel {
public:
    Duel(World &world, bench::Figures &figures)
        : m_world(world)
        , m_figures(figures)
        , m_floor(QStringLiteral(WAYPOST_BINARY_DIR "/tests/bench/webhookfloor"),
                  {world.path(u"floor.log"_s)}, world.secret() + '\n')
        , m_sides {Side {u"bare server"_s, quint16(m_floor.line().toInt()), m_floor.pid()},
                   Side {u"relay"_s, world.webhookPort(), world.relayPid()}}
    {
    }

    void closedLoop(int connections, int rounds)
    {
        for (int round = 0; round < rounds; ++round)
            for (Side &side : m_sides)
                load(side, connections, 0);
        tell(u"%1 connection(s)"_s.arg(connections));
    }

    void openLoop(int rounds)
    {
        for (int round = 0; round < rounds; ++round)
            for (Side &side : m_sides)
                load(side, 64, ceiling);
        const QString at = u"%1 due each second"_s.arg(ceiling);
        for (const Side &side : m_sides)
            m_figures.addMedian(at + u": p50, "_s + side.name, side.p50, u"ms"_s);
        for (const Side &side : m_sides)
            m_figures.addMedian(at + u": p99, "_s + side.name, side.p99, u"ms"_s);
        m_figures.addRatio(at + u": p99, relay / bare server"_s, m_sides[1].p99, m_sides[0].p99);
        forget();
    }

private:
    void load(Side &side, int connections, double perSecond)
    {
        const QString run = u"run%1"_s.arg(++m_runs);
        LoadPlan plan;
        plan.port = side.port;
        plan.secret = m_world.secret();
        plan.connections = connections;
        plan.requests = 1'000'000;
        plan.maxMs = perSecond > 0 ? 2 * roundMs : roundMs;
        plan.perSecond = perSecond;
        plan.body = [this, run](qint64 n) { return m_generator.mixedWebhook(run, quint64(n), customers); };
        const double before = bench::processorUs(side.pid);
        const double eventsBefore = events();
        const LoadResult result = runLoad(plan);
        const double count = double(std::max<size_t>(1, result.acknowledged.size()));
        side.costs.push_back((bench::processorUs(side.pid) - before) / count);
        side.rates.push_back(count / result.seconds);
        side.applied.push_back((events() - eventsBefore) / result.seconds);
        side.p50.push_back(percentile(result.latencyMs, 0.5));
        side.p99.push_back(percentile(result.latencyMs, 0.99));
        if (result.refused + result.broken > 0)
            m_figures.add(side.name + u": not acknowledged"_s, double(result.refused + result.broken),
                          u"webhooks"_s);
    }

    void tell(const QString &at)
    {
        for (const Side &side : m_sides)
            m_figures.addMedian(at + u": acknowledged, "_s + side.name, side.rates, u"1/s"_s);
        m_figures.addRatio(at + u": acknowledged, relay / bare server"_s, m_sides[1].rates, m_sides[0].rates);
        for (const Side &side : m_sides)
            m_figures.addMedian(at + u": processor time of one, "_s + side.name, side.costs, u"µs"_s);
        m_figures.addMedian(at + u": applied, relay"_s, m_sides[1].applied, u"events/s"_s);
        m_figures.addMedian(at + u": p50, relay"_s, m_sides[1].p50, u"ms"_s);
        m_figures.addMedian(at + u": p99, relay"_s, m_sides[1].p99, u"ms"_s);
        forget();
    }

    void forget()
    {
        for (Side &side : m_sides)
            side = {side.name, side.port, side.pid};
    }

    [[nodiscard]] double events() const
    {
        const auto reader = *store::Database::open(
            {.path = m_world.path(u"relay/"_s + World::ledgerFile()), .readOnly = true});
        return reader->value(u"SELECT coalesce(max(seq), 0) FROM journal"_s).toDouble();
    }

    World &m_world;
    bench::Figures &m_figures;
    const bench::Generator m_generator;
    bench::Child m_floor;
    std::array<Side, 2> m_sides;
    int m_runs = 0;
};

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
    {
        Duel duel(world, figures);
        const int rounds = figures.has(u"--whole"_s) ? 7 : 2;
        for (const int connections : {1, 16, 64, 256})
            duel.closedLoop(connections, rounds);
        duel.openLoop(rounds);
    }
    figures.add(u"relay, after the load: resident memory"_s, bench::residentMb(world.relayPid()), u"MB"_s);
    world.stopRelay();
    return 0;
}
