// SPDX-FileCopyrightText: 2026 The Waypost authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Reading in the desktop's window: the first look at the longest conversation, going from one to the next,
// scrolling back, jumping to a message far back, and texts that somebody made to be slow. Times are from the
// wish to the complete picture, in a window that paints for real into memory.
//     bench_timeline              100,000 messages in 10,000 conversations
//     bench_timeline --whole      1,000,000 in 100,000 as well, and how the figures grow
#include "tests/bench/bigdesk.h"
#include "tests/bench/figures.h"
#include "tests/bench/offscreen.h"
#include "tests/ui/inbox/deskfolder.h"
#include "ui/inbox/timeline.h"
#include "ui/inbox/timelinemodel.h"
#include "ui/kit/fold.h"
#include "ui/kit/fonts.h"
#include "ui/kit/messagetext.h"
#include "ui/kit/rowsview.h"
#include "ui/kit/theme.h"
#include "ui/shell/inboxscreen.h"
#include "ui/shell/mainwindow.h"

#include <QApplication>
#include <QScrollBar>
#include <QTimer>

#include <algorithm>
#include <array>

using namespace waypost;
using namespace Qt::StringLiterals;

namespace {

constexpr int switches = 300;
constexpr int frames = 2'000;
constexpr int stepPixels = 120; ///< one notch of a wheel
constexpr int patienceMs = 60'000;

/// Uses a window and waits until what was asked for is painted.
class Reader final : public QObject {
public:
    explicit Reader(ui::MainWindow &window)
        : m_window(window)
        , m_timeline(*window.findChild<ui::Timeline *>())
        , m_model(*m_timeline.findChild<ui::TimelineModel *>())
        , m_rows(*m_timeline.findChild<ui::RowsView *>())
    {
        m_rows.viewport()->installEventFilter(this);
        connect(&m_timeline, &ui::Timeline::loaded, this, [this] { m_ready = true; });
        connect(&m_model, &ui::TimelineModel::found, this, [this] { m_ready = true; });
    }
    [[nodiscard]] double open(int conversation)
    {
        return untilPainted([&] { m_window.inbox().openConversation(demo::conversationId(conversation)); });
    }
    [[nodiscard]] double jump(const QString &message)
    {
        return untilPainted([&] { m_model.find(message); });
    }
    /// One notch back in time: everything the window's thread does until the picture is complete.
    [[nodiscard]] double scroll()
    {
        const double began = bench::monotonicMs();
        QScrollBar *bar = m_rows.verticalScrollBar();
        bar->setValue(bar->value() - stepPixels);
        m_rows.viewport()->repaint();
        QCoreApplication::processEvents();
        return bench::monotonicMs() - began;
    }
    [[nodiscard]] bool isAtTop() const { return m_rows.verticalScrollBar()->value() == 0; }

protected:
    bool eventFilter(QObject *, QEvent *event) override
    {
        if (event->type() == QEvent::Paint && m_ready) // queued: the picture is complete, and the wait ends
            QMetaObject::invokeMethod(
                this, [this] { m_painted = true; }, Qt::QueuedConnection);
        return false;
    }

private:
    template <class Wish> double untilPainted(Wish &&wish)
    {
        m_ready = false;
        m_painted = false;
        const double began = bench::monotonicMs();
        wish();
        while (!m_painted)
            QCoreApplication::processEvents(QEventLoop::WaitForMoreEvents);
        return bench::monotonicMs() - began;
    }

    ui::MainWindow &m_window;
    ui::Timeline &m_timeline;
    ui::TimelineModel &m_model;
    ui::RowsView &m_rows;
    bool m_ready = false;
    bool m_painted = false;
};

void measureScrolling(Reader &reader, const QString &at, bench::Figures &figures)
{
    std::vector<double> times;
    int waits = 0;
    while (int(times.size()) < frames && waits < frames) {
        if (reader.isAtTop()) { // faster than older ones are read
            ++waits;
            QCoreApplication::processEvents(QEventLoop::WaitForMoreEvents);
        }
        times.push_back(reader.scroll());
    }
    figures.addSpread(at + u"scrolling back, a frame"_s, times, u"ms"_s);
    figures.add(at + u"scrolling back, the longest frame"_s, tests::percentile(times, 1), u"ms"_s);
    figures.add(at + u"scrolling back, frames above 16.7 ms"_s,
                double(std::count_if(times.begin(), times.end(), [](double ms) { return ms > 16.7; })),
                u"of %1"_s.arg(times.size()));
}

/// The median of going to another conversation.
double measure(int messages, QApplication &application, bench::Figures &figures)
{
    const bench::BigWorkspace size {messages};
    const demo::DeskFolder folder(size.pages());
    const QString at = u"%L1 messages: "_s.arg(messages);
    const SystemClock clock;
    QSettings settings(folder.path() + u"/desktop.ini"_s, QSettings::IniFormat);
    ui::Theme theme(ui::ThemeChoice::Light);
    theme.applyTo(application);
    const auto desk = folder.open(clock);
    ui::MainWindow window(theme, *desk, clock, settings);
    window.show();
    QTimer::singleShot(patienceMs, &window, [] { qFatal("what was asked for was not painted"); });
    Reader reader(window);
    figures.add(at + u"the one of %L1, first opened"_s.arg(size.longest()), reader.open(1), u"ms"_s);
    std::vector<double> others;
    std::vector<double> longOne;
    for (int i = 0; i < switches; ++i) {
        others.push_back(reader.open(2 + i * 7 % (size.conversations() - 1)));
        if (i % 4 == 0)
            longOne.push_back(reader.open(1));
    }
    figures.addSpread(at + u"the one of %L1, opened again"_s.arg(size.longest()), longOne, u"ms"_s);
    figures.addSpread(at + u"another one opened"_s, others, u"ms"_s);
    static_cast<void>(reader.open(1));
    figures.add(at + u"jump 4,000 messages back"_s,
                reader.jump(bench::idOf('m', quint64(size.longest() - 4'000))), u"ms"_s);
    measureScrolling(reader, at, figures);
    return tests::percentile(others, 0.5);
}

void measureHostileTexts(bench::Figures &figures)
{
    const std::array<std::pair<QString, QString>, 6> texts {{
        {u"one word"_s, QString(65'536, u'W')},
        {u"marks"_s, u"e\u0301\u0302\u0303"_s.repeated(16'000)},
        {u"bold words"_s, u"*a* "_s.repeated(16'000)},
        {u"emoji"_s, u"👨‍👩‍👧‍👦 "_s.repeated(5'000)},
        {u"directions"_s, u"\u202ea\u2067ب\u2068"_s.repeated(10'000)},
        {u"addresses"_s, u"http://a.b "_s.repeated(6'000)},
    }};
    for (const auto &[name, text] : texts) {
        std::vector<double> times;
        for (int i = 0; i < 5; ++i) {
            const double began = bench::monotonicMs();
            ui::MessageText laid(ui::folded(text), {ui::fontFor(ui::TextRole::Body), {}, {}, {}, {}, true});
            laid.setWidth(420);
            times.push_back(bench::monotonicMs() - began);
        }
        figures.addMedian(u"64 KiB of %1, laid out for a bubble"_s.arg(name), times, u"ms"_s);
    }
}

} // namespace

int main(int argc, char **argv)
{
    bench::Offscreen offscreen(argc, argv);
    bench::Figures figures(QCoreApplication::arguments());
    const double small = measure(100'000, offscreen.application(), figures);
    measureHostileTexts(figures);
    if (figures.has(u"--whole"_s))
        figures.add(u"another one opened, ten times the messages"_s,
                    measure(1'000'000, offscreen.application(), figures) / small, u"times"_s);
    return 0;
}
