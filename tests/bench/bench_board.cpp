// SPDX-FileCopyrightText: 2026 The Waypost authors
// SPDX-License-Identifier: GPL-3.0-or-later
// The supervisor's board with 10,000 open conversations and 20,000 that were closed lately: reading them all,
// one second's tick with its complete picture, scrolling, and one conversation that changed.
//     bench_board
#include "core/sync/device.h"
#include "tests/bench/figures.h"
#include "tests/bench/offscreen.h"
#include "tests/ui/board/boardrows.h"
#include "tests/ui/inbox/deskfolder.h"
#include "ui/board/boardmodel.h"
#include "ui/board/boardscreen.h"
#include "ui/board/riskcard.h"
#include "ui/inbox/inboxcontext.h"
#include "ui/kit/rowsview.h"
#include "ui/kit/theme.h"

#include <QApplication>
#include <QScrollBar>

#include <vector>

using namespace waypost;
using namespace Qt::StringLiterals;

namespace {

constexpr int openOnes = 10'000;
constexpr int closedADay = 667; ///< 20,000 in 30 days
constexpr int ticks = 100;
constexpr int changes = 10;
constexpr int patienceMs = 120'000;

/// Runs the loop until it is so; false: it took too long.
template <class Condition> bool loopUntil(Condition &&condition)
{
    const double began = bench::monotonicMs();
    while (!condition()) {
        QCoreApplication::processEvents(QEventLoop::AllEvents | QEventLoop::WaitForMoreEvents, 5);
        if (bench::monotonicMs() - began > patienceMs)
            return false;
    }
    return true;
}

/// Everything the window's thread does for that, picture included.
template <class Work> double painted(QWidget &screen, Work &&work)
{
    const double began = bench::monotonicMs();
    work();
    screen.grab();
    QCoreApplication::processEvents();
    return bench::monotonicMs() - began;
}

int measure(bench::Figures &figures)
{
    demo::DeskFolder folder(demo::boardRows({openOnes, closedADay, true, true}));
    auto device = *sync::Device::read(folder.path());
    device.me.role = u"supervisor"_s;
    if (!device.write(folder.path()))
        return 1;
    VirtualClock clock(demo::now);
    const auto desk = folder.open(clock);
    ui::Theme theme(ui::ThemeChoice::Light);
    theme.applyTo(*qApp);
    ui::InboxContext context(theme, *desk, clock);
    ui::BoardScreen screen(context);
    ui::BoardModel &model = screen.model();
    screen.resize(1384, 876);
    model.setDays(30);
    const double began = bench::monotonicMs();
    screen.show();
    if (!loopUntil([&] { return model.isCounted(); }))
        return 1;
    figures.add(u"10,000 open: from nothing to counted"_s, bench::monotonicMs() - began, u"ms"_s);

    std::vector<double> values;
    for (int i = 0; i < ticks; ++i) {
        clock.advanceMs(1'000);
        values.push_back(painted(screen, [&] { model.tick(); }));
    }
    figures.addSpread(u"10,000 open: a second's tick and the whole picture"_s, values, u"ms"_s);
    values.clear();
    for (int i = 0; i < ticks; ++i) {
        const double from = bench::monotonicMs();
        clock.advanceMs(1'000);
        model.tick();
        values.push_back(bench::monotonicMs() - from);
    }
    figures.addSpread(u"10,000 open: a second's tick without painting"_s, values, u"ms"_s);
    values.clear();
    auto *risk = screen.findChild<ui::RiskTable *>();
    QScrollBar *bar = risk->table().rows().verticalScrollBar();
    for (int i = 0; i < ticks; ++i) {
        const double from = bench::monotonicMs();
        bar->setValue(bar->value() + 120);
        risk->table().rows().viewport()->repaint();
        values.push_back(bench::monotonicMs() - from);
    }
    figures.addSpread(u"10,000 open: one notch down the table"_s, values, u"ms"_s);

    std::vector<double> waits;
    std::vector<double> counts;
    for (int i = 1; i <= changes; ++i) {
        const auto before = model.samples(board::Figure::Open).size();
        const double from = bench::monotonicMs();
        desk->give({{}, u"conversation.resolve"_s, demo::openId(20 + 4 * i), {}, 0, 0, {}});
        if (!loopUntil([&] { return model.samples(board::Figure::Open).size() + 1 == before; }))
            return 1;
        waits.push_back(bench::monotonicMs() - from);
        const double start = bench::monotonicMs();
        Q_EMIT model.changed(); // every figure, table and chart anew
        counts.push_back(bench::monotonicMs() - start);
    }
    figures.addSpread(u"10,000 open: from a command to the board"_s, waits, u"ms"_s);
    figures.addSpread(u"10,000 open: every figure anew"_s, counts, u"ms"_s);
    return 0;
}
} // namespace

int main(int argc, char **argv)
{
    const bench::Offscreen offscreen(argc, argv);
    bench::Figures figures(QCoreApplication::arguments());
    return measure(figures);
}
