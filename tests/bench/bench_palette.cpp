// SPDX-FileCopyrightText: 2026 The Waypost authors
// SPDX-License-Identifier: GPL-3.0-or-later
// The palette over 100,000 conversations: from a keystroke until the lines for it stand there, and from the
// key that opens it until everything that has a name can be found. Each keystroke of a name, one after the
// other.
#include "tests/bench/bigdesk.h"
#include "tests/bench/offscreen.h"
#include "tests/support/loadclient.h"
#include "tests/ui/inbox/deskfolder.h"
#include "ui/kit/searchfield.h"
#include "ui/kit/theme.h"
#include "ui/shell/mainwindow.h"
#include "ui/shell/palette.h"

#include <QApplication>
#include <QEventLoop>
#include <QTemporaryDir>

#include <benchmark/benchmark.h>

using namespace waypost;
using namespace Qt::StringLiterals;

namespace {
constexpr bench::BigWorkspace workspaceSize {
    1'000'000}; ///< 100,000 conversations; their messages are not needed

/// Its contacts and conversations alone.
QList<demo::StoredRow> conversationPage(int page)
{
    static const auto pages = workspaceSize.pages();
    QList<demo::StoredRow> rows = pages(page);
    return !rows.isEmpty() && rows.first().table == u"conversations"_s ? rows : QList<demo::StoredRow>();
}

struct Desktop {
    Desktop()
        : folder(conversationPage)
        , desk(folder.open(clock))
        , settings(home.filePath(u"desktop.ini"_s), QSettings::IniFormat)
        , window(theme, *desk, clock, settings)
    {
        window.resize(1440, 900);
        window.show();
        open();
    }
    void open()
    {
        window.run(ui::CommandId::Palette);
        waitForLines();
    }
    void waitForLines()
    {
        QEventLoop loop;
        QObject::connect(palette, &ui::Palette::shown, &loop, &QEventLoop::quit);
        loop.exec();
    }
    demo::DeskFolder folder;
    VirtualClock clock {demo::now};
    std::unique_ptr<sync::Desk> desk;
    QTemporaryDir home;
    QSettings settings;
    ui::Theme theme {ui::ThemeChoice::Light};
    ui::MainWindow window;
    ui::Palette *palette = window.findChild<ui::Palette *>();
    ui::SearchField *field = palette->findChild<ui::SearchField *>();
};

Desktop &desktop()
{
    static Desktop made;
    return made;
}

/// The slowest letter of the text counts: that is the one that is felt.
void keystroke(benchmark::State &state, const QString &text)
{
    Desktop &desk = desktop();
    std::vector<double> times;
    qsizetype typed = 0;
    for (auto _ : state) {
        typed = typed % text.size() + 1;
        const auto begin = std::chrono::steady_clock::now();
        desk.field->setText(text.left(typed));
        desk.waitForLines();
        const std::chrono::duration<double> took = std::chrono::steady_clock::now() - begin;
        state.SetIterationTime(took.count());
        times.push_back(took.count() * 1'000);
    }
    state.counters["p99_ms"] = tests::percentile(times, 0.99);
    state.counters["slowest_ms"] = tests::percentile(times, 1);
    state.counters["lines"] = double(desk.palette->lines().size());
}

void openPalette(benchmark::State &state)
{
    Desktop &desk = desktop();
    for (auto _ : state) {
        desk.palette->reject();
        desk.open();
    }
}

BENCHMARK_CAPTURE(keystroke, a_name, u"maria santos"_s)
    ->UseManualTime()
    ->Unit(benchmark::kMillisecond)
    ->Iterations(120);
BENCHMARK_CAPTURE(keystroke, last_digits, u"4417"_s)
    ->UseManualTime()
    ->Unit(benchmark::kMillisecond)
    ->Iterations(80);
BENCHMARK_CAPTURE(keystroke, a_command, u"snooze until"_s)
    ->UseManualTime()
    ->Unit(benchmark::kMillisecond)
    ->Iterations(120);
BENCHMARK_CAPTURE(keystroke, nothing, u"qxzvw"_s)
    ->UseManualTime()
    ->Unit(benchmark::kMillisecond)
    ->Iterations(100);
BENCHMARK(openPalette)->Unit(benchmark::kMillisecond)->Iterations(30);
} // namespace

int main(int argc, char **argv)
{
    const bench::Offscreen offscreen(argc, argv);
    benchmark::Initialize(&argc, argv);
    benchmark::RunSpecifiedBenchmarks();
    std::fflush(nullptr);
    std::_Exit(0); // the workspace goes with the process: taking it down would be most of the run
}
