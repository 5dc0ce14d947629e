// SPDX-FileCopyrightText: 2026 The Waypost authors
// SPDX-License-Identifier: GPL-3.0-or-later
// A desk with 10,000 conversations and 100,000 messages, half of them in one conversation: first fill, and
// what every click and keystroke reads.
#include "core/base/ids.h"
#include "core/features/features.h"
#include "core/sync/deskview.h"

#include <QCoreApplication>
#include <QTemporaryDir>

#include <benchmark/benchmark.h>

using namespace waypost;
using namespace waypost::sync;
using namespace Qt::StringLiterals;

namespace {
constexpr qint64 begin = 1'764'000'000'000;
constexpr int conversationCount = 10'000;
constexpr int messageCount = 100'000;
constexpr int rowsInFrame = 2'000; ///< as the relay pages
const QString me = u"0190a000-0000-7000-8000-000000000001"_s;

QString idOf(char kind, int n)
{
    return u"0190a000-0000-7000-8%1-%2"_s.arg(int(kind), 3, 16, QLatin1Char('0'))
        .arg(n, 12, 16, QLatin1Char('0'));
}

template <class State> wire::RowsFrame::Change changeOf(const QString &table)
{
    wire::RowsFrame::Change change;
    change.table = table;
    for (const Column &column : columnsOf<State>())
        change.columns << column.name;
    return change;
}

conversations::Conversation conversationNumber(int n)
{
    conversations::Conversation row;
    row.contact = idOf('p', n);
    row.channel = u"main"_s;
    row.status = n % 10 < 7 ? u"closed"_s : n % 10 == 7 ? u"snoozed"_s : u"open"_s;
    row.assignee = n % 3 == 0 ? me : n % 3 == 1 ? QString() : idOf('a', n % 20);
    row.lastAt = begin + n * 1'000LL;
    row.windowUntil = begin + 24LL * 3'600'000;
    row.unread = n % 4;
    row.preview = u"The last thing that was said, number %1"_s.arg(n);
    row.previewKind = u"text"_s;
    return row;
}

conversations::Message messageNumber(int n, qint64 seq)
{
    conversations::Message row;
    row.conversation = idOf('c', n % 2 == 0 ? 9 : n % conversationCount);
    row.direction = n % 3 == 0 ? u"out"_s : u"in"_s;
    row.author = u"customer"_s;
    row.at = begin + n * 500LL;
    row.seq = seq;
    row.kind = u"text"_s;
    row.content
        = u"{\"kind\":\"text\",\"body\":\"Seventy-eight characters or so is what people write on an average day. %1\"}"_s
              .arg(n);
    row.status = u"read"_s;
    return row;
}

/// The frames of a first fill.
QList<wire::RowsFrame> wholeWorkspace()
{
    QList<wire::RowsFrame> frames;
    qint64 seq = 0;
    const auto add = [&](const wire::RowsFrame::Change &change) {
        wire::RowsFrame frame;
        frame.after = frames.isEmpty() ? 0 : frames.last().upto;
        frame.upto = seq;
        frame.newest = seq;
        frame.changes = {change};
        frames << frame;
    };
    for (int first = 0; first < conversationCount; first += rowsInFrame) {
        auto contacts = changeOf<contacts::Contact>(u"contacts"_s);
        auto conversations = changeOf<conversations::Conversation>(u"conversations"_s);
        for (int n = first; n < first + rowsInFrame; ++n) {
            contacts::Contact contact;
            contact.name = u"Customer Number%1"_s.arg(n);
            contact.phone = u"+4915%1"_s.arg(100'000'000 + n);
            contacts.rows << store::KeyedRow {idOf('p', n), ++seq, write(contact)};
            conversations.rows << store::KeyedRow {idOf('c', n), ++seq, write(conversationNumber(n))};
        }
        add(contacts);
        frames.last().changes << conversations;
    }
    for (int first = 0; first < messageCount; first += rowsInFrame) {
        auto messages = changeOf<conversations::Message>(u"messages"_s);
        for (int n = first; n < first + rowsInFrame; ++n) {
            ++seq;
            messages.rows << store::KeyedRow {idOf('m', n), seq, write(messageNumber(n, seq))};
        }
        add(messages);
    }
    return frames;
}

struct FullDesk {
    FullDesk()
    {
        replica->setMe(me, u"owner"_s);
        if (!replica->meet(u"e"_s))
            qFatal("no epoch");
        for (const wire::RowsFrame &frame : wholeWorkspace())
            if (!replica->receive(frame))
                qFatal("a frame was not taken");
        for (int n = 0; n < 50; ++n) { // an afternoon without a connection
            const QJsonObject data {
                {u"content"_s, conversations::toJson(conversations::TextContent {u"Pending"_s})}};
            if (!replica->give({newId(clock.nowMs()),
                                u"conversation.reply"_s,
                                idOf('c', n % 2 == 0 ? 9 : 10 * n + 8),
                                {},
                                0,
                                0,
                                data}))
                qFatal("not given");
        }
    }
    QTemporaryDir folder;
    VirtualClock clock {begin + 3'600'000};
    std::unique_ptr<Replica> replica
        = *Replica::open({folder.filePath(u"cache.sqlite"_s), folder.filePath(u"outbox.sqlite"_s)},
                         features::allFeatures(), clock);
    DeskView view {*replica};
};

FullDesk &fullDesk()
{
    static FullDesk desk;
    return desk;
}

void firstFill(benchmark::State &state)
{
    const QList<wire::RowsFrame> frames = wholeWorkspace();
    for (auto _ : state) {
        const QTemporaryDir folder;
        const SystemClock clock;
        auto replica
            = *Replica::open({folder.filePath(u"cache.sqlite"_s), folder.filePath(u"outbox.sqlite"_s)},
                             features::allFeatures(), clock);
        benchmark::DoNotOptimize(bool(replica->meet(u"e"_s)));
        for (const wire::RowsFrame &frame : frames)
            benchmark::DoNotOptimize(bool(replica->receive(frame)));
    }
    state.counters["rows/s"] = benchmark::Counter(
        double(state.iterations()) * (2 * conversationCount + messageCount), benchmark::Counter::kIsRate);
}

void listPage(benchmark::State &state)
{
    ListQuery query {u"open"_s};
    if (state.range(0) != 0)
        query.beforeAt = begin + conversationCount / 2 * 1'000LL;
    FullDesk &desk = fullDesk();
    for (auto _ : state)
        benchmark::DoNotOptimize(desk.view.conversations(query));
}

void timelinePage(benchmark::State &state)
{
    const QString conversation = idOf('c', 9);
    const qint64 beforeAt = state.range(0) == 0 ? 0 : begin + messageCount / 2 * 500LL;
    for (auto _ : state)
        benchmark::DoNotOptimize(
            fullDesk().view.timeline(conversation, 60, beforeAt, idOf('m', messageCount / 2)));
}

void timelineSize(benchmark::State &state)
{
    FullDesk &desk = fullDesk();
    for (auto _ : state)
        benchmark::DoNotOptimize(desk.view.timelineSize(idOf('c', 9)));
}

void counts(benchmark::State &state)
{
    FullDesk &desk = fullDesk();
    for (auto _ : state)
        benchmark::DoNotOptimize(desk.view.counts());
}

void search(benchmark::State &state)
{
    FullDesk &desk = fullDesk();
    for (auto _ : state)
        benchmark::DoNotOptimize(desk.view.find(u"number73"_s, 20));
}

/// A message and its conversation arrive: rows, cursor, and 50 pending commands laid over them anew.
void liveFrame(benchmark::State &state)
{
    FullDesk &desk = fullDesk();
    for (auto _ : state) {
        const qint64 after = desk.replica->cache().cursor();
        wire::RowsFrame frame;
        frame.after = after;
        frame.upto = after + 1;
        frame.newest = frame.upto;
        auto messages = changeOf<conversations::Message>(u"messages"_s);
        messages.rows << store::KeyedRow {idOf('m', int(frame.upto) + messageCount), frame.upto,
                                          write(messageNumber(int(frame.upto), frame.upto))};
        frame.changes = {messages};
        benchmark::DoNotOptimize(bool(desk.replica->receive(frame)));
    }
}

BENCHMARK(firstFill)->Unit(benchmark::kMillisecond)->Iterations(1);
BENCHMARK(listPage)->ArgName("deep")->Arg(0)->Arg(1)->Unit(benchmark::kMicrosecond);
BENCHMARK(timelinePage)->ArgName("deep")->Arg(0)->Arg(1)->Unit(benchmark::kMicrosecond);
BENCHMARK(timelineSize)->Unit(benchmark::kMicrosecond);
BENCHMARK(counts)->Unit(benchmark::kMicrosecond);
BENCHMARK(search)->Unit(benchmark::kMicrosecond);
BENCHMARK(liveFrame)->Unit(benchmark::kMicrosecond);
} // namespace

int main(int argc, char **argv)
{
    const QCoreApplication application(argc, argv);
    benchmark::Initialize(&argc, argv);
    benchmark::RunSpecifiedBenchmarks();
    return 0;
}
