// SPDX-FileCopyrightText: 2026 The Waypost authors
// SPDX-License-Identifier: GPL-3.0-or-later
// A desk's copy filled from nothing, newest first, beside a bare stream of the same rows into one SQLite
// table with index and words after; and the way back after days away. Frames come as the bytes the relay
// sends, so decoding is in it and the network is not.
//     bench_sync              100,000 messages, 70,000 events missed
//     bench_sync --whole      1,000,000 messages, 350,000 events missed
#include "core/features/features.h"
#include "core/sync/deskview.h"
#include "core/wire/frames.h"
#include "tests/bench/bigdesk.h"
#include "tests/bench/child.h"
#include "tests/bench/figures.h"

#include <QCoreApplication>
#include <QTemporaryDir>

using namespace waypost;
using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype rowsInFrame = 2'000; ///< as the relay pages
constexpr int eventsOfOneMessage = 5; ///< of five events two are messages: see Generator::mixedWebhook
constexpr int messagesOfFiveEvents = 2;

/// Rows of two tables as one frame's changes; revs rise from `first` on.
QList<wire::RowsFrame::Change> changesOf(const QList<demo::StoredRow> &rows, qint64 first)
{
    QList<wire::RowsFrame::Change> changes;
    qint64 rev = first;
    for (const Table &table : tablesOf(features::allFeatures())) {
        wire::RowsFrame::Change change;
        change.table = table.name;
        for (const Column &column : table.columns)
            change.columns << column.name;
        for (const demo::StoredRow &row : rows)
            if (row.table == table.name)
                change.rows << store::KeyedRow {row.id, rev++, row.row};
        if (!change.rows.isEmpty())
            changes << change;
    }
    return changes;
}

/// Pages of a workspace cut into frames' rows.
class Pieces {
public:
    explicit Pieces(const bench::BigWorkspace &size)
        : m_pages(size.pages())
    {
    }
    [[nodiscard]] QList<demo::StoredRow> next()
    {
        if (m_at >= m_page.size()) {
            m_page = m_pages(m_number++);
            m_at = 0;
        }
        const QList<demo::StoredRow> piece = m_page.mid(m_at, rowsInFrame);
        m_at += piece.size();
        return piece;
    }

private:
    std::function<QList<demo::StoredRow>(int)> m_pages;
    QList<demo::StoredRow> m_page;
    qsizetype m_at = 0;
    int m_number = 0;
};

struct Desk {
    Desk() { replica->setMe(demo::me, u"owner"_s); }
    /// Milliseconds it took to take the frame.
    double take(const wire::Frame &frame)
    {
        const QByteArray bytes = wire::encode(frame);
        wireBytes += bytes.size();
        const double began = bench::monotonicMs();
        const auto decoded = wire::decode(bytes);
        if (!decoded)
            qFatal("%s", qPrintable(decoded.error().text));
        const auto *fill = std::get_if<wire::FillFrame>(&*decoded);
        const auto taken
            = fill ? replica->receive(*fill) : replica->receive(std::get<wire::RowsFrame>(*decoded));
        if (!taken || *taken != sync::Cache::Taken::Applied)
            qFatal("a frame was not taken");
        static_cast<void>(replica->takeChanges());
        return bench::monotonicMs() - began;
    }
    QTemporaryDir folder;
    SystemClock clock;
    std::unique_ptr<sync::Replica> replica
        = *sync::Replica::open({folder.filePath(u"cache.sqlite"_s), folder.filePath(u"outbox.sqlite"_s)},
                               features::allFeatures(), clock);
    double wireBytes = 0;
};

double screenMs(Desk &desk)
{
    const double began = bench::monotonicMs();
    sync::DeskView view(*desk.replica);
    const auto listed = view.conversations({});
    if (listed.isEmpty())
        qFatal("nothing to show");
    static_cast<void>(view.timeline(listed.first().id, 60, 0, {}));
    return bench::monotonicMs() - began;
}

void measureFill(const bench::BigWorkspace &size, Desk &desk, bench::Figures &figures)
{
    const qint64 all = size.messages + 2LL * size.conversations();
    if (!desk.replica->meet(u"epoch"_s, all))
        qFatal("no epoch");
    Pieces pieces(size);
    double usable = 0;
    double spent = 0;
    for (qint64 ceiling = all; ceiling > 0;) {
        const QList<demo::StoredRow> rows = pieces.next();
        wire::FillFrame frame;
        frame.ceiling = ceiling;
        frame.floor = ceiling - rows.size();
        frame.percent = int(100 * (all - frame.floor) / all);
        frame.changes = changesOf(rows, frame.floor + 1);
        spent += desk.take(frame);
        if (ceiling == all)
            usable = spent + screenMs(desk);
        ceiling = frame.floor;
    }
    const QString at = u"%L1 messages: "_s.arg(size.messages);
    figures.add(at + u"the first screen is there after"_s, usable, u"ms"_s);
    figures.add(at + u"all is there after"_s, spent, u"ms"_s);
    figures.add(at + u"rows taken"_s, double(all) / spent * 1'000, u"1/s"_s);
    figures.add(at + u"bytes of a row on the wire"_s, desk.wireBytes / double(all), u"B"_s);
    figures.add(at + u"disk of a message with all that belongs to it"_s,
                double(QFileInfo(desk.folder.filePath(u"cache.sqlite"_s)).size()) / size.messages, u"B"_s);

    const QTemporaryDir folder;
    bench::Child floor(QStringLiteral(WAYPOST_BINARY_DIR "/tests/bench/rowsfloor"),
                       {folder.filePath(u"floor.sqlite"_s)});
    const bench::Generator generator;
    for (int n = 0; n < size.messages;) {
        QByteArray lines;
        for (int i = 0; i < rowsInFrame && n < size.messages; ++i, ++n)
            lines += (bench::idOf('m', quint64(n)) + u'\t'
                      + demo::conversationId(n % size.conversations() + 1) + u'\t' + QString::number(n)
                      + u'\t' + generator.text(quint64(n)).replace(u'\n', u' ') + u'\n')
                         .toUtf8();
        floor.write(lines);
    }
    floor.closeInput();
    const QJsonObject report = floor.report();
    const double bare = report["rows_ms"_L1].toDouble() + report["index_ms"_L1].toDouble();
    figures.add(at + u"bare rows and index"_s, bare, u"ms"_s);
    figures.add(at + u"bare words after that"_s, report["words_ms"_L1].toDouble(), u"ms"_s);
    figures.add(at + u"all is there / bare rows, index and words"_s,
                spent / (bare + report["words_ms"_L1].toDouble()), u"times"_s);
}

/// Messages that came and the conversations they moved; each row travels once, however often it changed.
void measureCatchUp(const bench::BigWorkspace &size, int events, Desk &desk, bench::Figures &figures)
{
    const int messages = events / eventsOfOneMessage * messagesOfFiveEvents;
    const bench::BigWorkspace week {messages};
    Pieces pieces(week);
    const qint64 start = desk.replica->cache().cursor();
    const qint64 all = messages + 2LL * week.conversations();
    double spent = 0;
    for (qint64 after = start; after < start + all;) {
        QList<demo::StoredRow> rows = pieces.next();
        for (demo::StoredRow &row : rows)
            if (row.table == "messages"_L1)
                row.id = bench::idOf('w', quint64(after) + quint64(&row - rows.constData()));
        wire::RowsFrame frame;
        frame.after = after;
        frame.upto = after + rows.size();
        frame.newest = start + all;
        frame.changes = changesOf(rows, after + 1);
        spent += desk.take(frame);
        after = frame.upto;
    }
    const QString at = u"%L1 events missed, %L2 messages before: "_s.arg(events).arg(size.messages);
    figures.add(at + u"complete after"_s, spent, u"ms"_s);
    figures.add(at + u"events"_s, events / spent * 1'000, u"1/s"_s);
    figures.add(at + u"the screen is read in"_s, screenMs(desk), u"ms"_s);
}

} // namespace

int main(int argc, char **argv)
{
    const QCoreApplication application(argc, argv);
    bench::Figures figures(QCoreApplication::arguments());
    const bool whole = figures.has(u"--whole"_s);
    const bench::BigWorkspace size {whole ? 1'000'000 : 100'000};
    Desk desk;
    measureFill(size, desk, figures);
    measureCatchUp(size, whole ? 350'000 : 70'000, desk, figures);
    return 0;
}
