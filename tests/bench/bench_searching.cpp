// SPDX-FileCopyrightText: 2026 The Waypost authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Search as you type in the desktop's window: each letter of a query, one after the other, from the key until
// what is found for it is painted. No relay is there, as on a train.
//     bench_searching             100,000 messages in 10,000 conversations
//     bench_searching --whole     1,000,000 in 100,000 as well
#include "core/search/searchrequest.h"
#include "tests/bench/bigdesk.h"
#include "tests/bench/figures.h"
#include "tests/bench/offscreen.h"
#include "tests/ui/inbox/deskfolder.h"
#include "ui/inbox/searchresults.h"
#include "ui/kit/rowsview.h"
#include "ui/kit/searchfield.h"
#include "ui/kit/theme.h"
#include "ui/shell/inboxscreen.h"
#include "ui/shell/mainwindow.h"

#include <QApplication>
#include <QTimer>

using namespace waypost;
using namespace Qt::StringLiterals;

namespace {
constexpr int rounds = 20;
constexpr int patienceMs = 120'000;

/// Types into the field above the conversations and waits for the picture.
class Typist final : public QObject {
public:
    explicit Typist(ui::MainWindow &window)
        : m_results(*window.findChild<ui::SearchResults *>())
        , m_rows(*m_results.findChild<ui::RowsView *>())
        , m_field(*m_results.parentWidget()->findChild<ui::SearchField *>())
    {
        m_rows.viewport()->installEventFilter(this);
        connect(
            &m_results, &ui::SearchResults::answered, this, [this] { m_answered = true; },
            Qt::QueuedConnection); // so that the wait ends with it
    }
    [[nodiscard]] double type(const QString &text)
    {
        m_answered = false;
        m_painted = false;
        const double began = bench::monotonicMs();
        m_field.setText(text);
        while (!m_answered)
            QCoreApplication::processEvents(QEventLoop::WaitForMoreEvents);
        m_rows.viewport()->update(); // the same lines again would not be painted again
        while (!m_painted)
            QCoreApplication::processEvents(QEventLoop::WaitForMoreEvents);
        return bench::monotonicMs() - began;
    }
    [[nodiscard]] qsizetype lines() const { return m_results.lines().size(); }

protected:
    bool eventFilter(QObject *, QEvent *event) override
    {
        if (m_answered
            && event->type() == QEvent::Paint) // queued: the picture is complete, and the wait ends
            QMetaObject::invokeMethod(
                this, [this] { m_painted = true; }, Qt::QueuedConnection);
        return false;
    }

private:
    ui::SearchResults &m_results;
    ui::RowsView &m_rows;
    ui::SearchField &m_field;
    bool m_answered = false;
    bool m_painted = false;
};

/// Waits until the whole cache can be searched.
void untilSearchable(sync::Desk &desk)
{
    for (bool whole = false; !whole;) {
        bool answered = false;
        QObject context;
        desk.search(&context, {u"qxzvw"_s, 1}, [&](const Result<search::SearchPage> &page) {
            answered = true;
            whole = page && !page->building;
        });
        while (!answered)
            QCoreApplication::processEvents(QEventLoop::WaitForMoreEvents);
    }
}

void measure(int messages, QApplication &application, bench::Figures &figures)
{
    const bench::BigWorkspace size {messages};
    const demo::DeskFolder folder(size.pages());
    const SystemClock clock;
    QSettings settings(folder.path() + u"/desktop.ini"_s, QSettings::IniFormat);
    ui::Theme theme(ui::ThemeChoice::Light);
    theme.applyTo(application);
    const auto desk = folder.open(clock);
    ui::MainWindow window(theme, *desk, clock, settings);
    window.resize(1440, 900);
    window.show();
    QTimer::singleShot(patienceMs, &window, [] { qFatal("what was asked for was not painted"); });
    const double begin = bench::monotonicMs();
    untilSearchable(*desk);
    const QString at = u"%L1 messages: "_s.arg(messages);
    figures.add(at + u"all of it searchable after"_s, bench::monotonicMs() - begin, u"ms"_s);
    Typist typist(window);
    const std::pair<QString, QString> queries[] {{u"a word"_s, u"package"_s},
                                                 {u"two words"_s, u"order today"_s},
                                                 {u"a phrase"_s, u"\"my package\""_s},
                                                 {u"last digits"_s, u"4417"_s},
                                                 {u"a name and a filter"_s, u"from:maria is:open"_s},
                                                 {u"Chinese"_s, u"订单什么时候"_s},
                                                 {u"Arabic"_s, u"أين طلبي"_s},
                                                 {u"Hindi"_s, u"मेरा ऑर्डर"_s},
                                                 {u"nothing"_s, u"qxzvw"_s}};
    for (const auto &[name, text] : queries) {
        std::vector<double> times;
        for (int round = 0; round < rounds; ++round)
            for (qsizetype typed = 1; typed <= text.size(); ++typed)
                times.push_back(typist.type(text.left(typed)));
        const QString what = at + u"a key of %1, to the painted hits"_s.arg(name);
        figures.addSpread(what, times, u"ms"_s);
        figures.add(what + u": lines in the end"_s, double(typist.lines()), u"lines"_s);
    }
}

} // namespace

int main(int argc, char **argv)
{
    bench::Offscreen offscreen(argc, argv);
    bench::Figures figures(QCoreApplication::arguments());
    measure(100'000, offscreen.application(), figures);
    if (figures.has(u"--whole"_s))
        measure(1'000'000, offscreen.application(), figures);
    return 0;
}
