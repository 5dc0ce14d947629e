// SPDX-FileCopyrightText: 2026 The Waypost authors
// SPDX-License-Identifier: GPL-3.0-or-later
// The desktop's window beside a real relay while customers write: from a webhook until its bubble is painted,
// from a key until its letter is painted, and memory after the work of eight hours in a row. The window
// paints for real, into memory; the sandbox takes what is sent.
//     bench_live              work of eight hours at a hundredth of its amount
//     bench_live --whole      a tenth of it
#include "core/features/features.h"
#include "core/sync/desk.h"
#include "tests/bench/figures.h"
#include "tests/bench/generator.h"
#include "tests/bench/offscreen.h"
#include "tests/support/webhooks.h"
#include "tests/support/world.h"
#include "ui/inbox/composer.h"
#include "ui/inbox/messageedit.h"
#include "ui/inbox/timeline.h"
#include "ui/inbox/timelinemodel.h"
#include "ui/kit/rowsview.h"
#include "ui/kit/theme.h"
#include "ui/shell/inboxscreen.h"
#include "ui/shell/mainwindow.h"

#include <QApplication>
#include <QDateTime>
#include <QKeyEvent>
#include <QRegularExpression>

#include <atomic>
#include <thread>

using namespace waypost;
using namespace waypost::tests;
using namespace Qt::StringLiterals;

namespace {

constexpr qint64 probeCustomers = 1; ///< all of them go to one conversation: the open one
constexpr int backgroundCustomers = 2'000;
constexpr int patienceMs = 60'000;

/// Lets the window work until that is so.
template <class Condition> void until(Condition &&condition, const char *what)
{
    const double begin = bench::monotonicMs();
    while (!condition()) {
        QCoreApplication::processEvents(QEventLoop::WaitForMoreEvents | QEventLoop::AllEvents);
        if (bench::monotonicMs() - begin > patienceMs)
            qFatal("waited in vain: %s", what);
    }
}

/// A paired desktop with its window.
struct Desktop {
    explicit Desktop(World &world)
        : settings(world.path(u"desktop.ini"_s), QSettings::IniFormat)
        , theme(ui::ThemeChoice::Light)
        , desk({.folder = world.path(u"desktop"_s), .times = {}}, features::allFeatures(), clock)
    {
        QFile code(world.path(u"relay/pairing-code"_s));
        if (!code.open(QIODevice::ReadOnly))
            qFatal("no pairing code");
        desk.pair(*wire::PairingAddress::parse(QString::fromUtf8(code.readAll()).trimmed()), u"Bench"_s);
        until([this] { return desk.state().link == sync::Link::Live; }, "live");
        window = std::make_unique<ui::MainWindow>(theme, desk, clock, settings);
        window->resize(1440, 900);
        window->show();
        timeline = window->findChild<ui::Timeline *>();
        model = timeline->findChild<ui::TimelineModel *>();
        rows = timeline->findChild<ui::RowsView *>();
        composer = window->findChild<ui::Composer *>();
        edit = composer->findChild<ui::MessageEdit *>();
    }
    void openNewest()
    {
        const QStringList ids = conversations(1);
        if (ids.isEmpty())
            qFatal("there is no conversation");
        open(ids.first());
    }
    void open(const QString &id)
    {
        window->inbox().openConversation(id);
        until([&] { return model->conversation() == id && !model->isLoading(); }, "opened");
    }
    [[nodiscard]] QStringList conversations(int count)
    {
        QStringList ids;
        bool answered = false;
        desk.ask<QStringList>(
            window.get(),
            [count](sync::View &view) {
                sync::ListQuery query;
                query.limit = count;
                QStringList found;
                for (const sync::ListedConversation &listed : view.conversations(query))
                    found << listed.id;
                return found;
            },
            [&](const QStringList &found) {
                ids = found;
                answered = true;
            });
        until([&] { return answered; }, "the list");
        return ids;
    }

    SystemClock clock;
    QSettings settings;
    ui::Theme theme;
    sync::Desk desk;
    std::unique_ptr<ui::MainWindow> window;
    ui::Timeline *timeline = nullptr;
    ui::TimelineModel *model = nullptr;
    ui::RowsView *rows = nullptr;
    ui::Composer *composer = nullptr;
    ui::MessageEdit *edit = nullptr;
};

/// Tells after each painting of a widget, when the picture is complete.
class PaintWatch final : public QObject {
public:
    PaintWatch(QWidget &widget, std::function<void()> painted)
        : m_widget(widget)
        , m_painted(std::move(painted))
    {
        m_widget.installEventFilter(this);
    }
    ~PaintWatch() override { m_widget.removeEventFilter(this); }

protected:
    bool eventFilter(QObject *, QEvent *event) override
    {
        if (event->type() == QEvent::Paint)
            QMetaObject::invokeMethod(this, m_painted, Qt::QueuedConnection);
        return false;
    }

private:
    QWidget &m_widget;
    std::function<void()> m_painted;
};

/// A webhook as if it had been written now: the reply window is open.
QByteArray datedNow(QByteArray body)
{
    constexpr QByteArrayView key = "\"timestamp\":\"";
    constexpr qsizetype digits = 10;
    if (const qsizetype at = body.indexOf(key); at >= 0)
        body.replace(at + key.size(), digits, QByteArray::number(QDateTime::currentSecsSinceEpoch()));
    return body;
}

LoadPlan planOf(const World &world, double perSecond, qint64 requests)
{
    LoadPlan plan;
    plan.port = world.webhookPort();
    plan.secret = world.secret();
    plan.connections = perSecond > 100 ? 16 : 2;
    plan.perSecond = perSecond;
    plan.requests = requests;
    plan.maxMs = patienceMs;
    return plan;
}

/// Customers who write to other conversations for as long as it lives.
class Crowd {
public:
    Crowd(const World &world, const QString &run, double perSecond, int seconds)
        : m_thread([&world, run, perSecond, seconds] {
            const bench::Generator generator;
            LoadPlan plan = planOf(world, perSecond, qint64(perSecond) * seconds);
            plan.body = [&](qint64 n) {
                return datedNow(generator.textWebhook(run, quint64(n), backgroundCustomers));
            };
            if (perSecond > 0)
                static_cast<void>(runLoad(plan));
        })
    {
    }
    ~Crowd() { m_thread.join(); }
    Crowd(const Crowd &) = delete;
    Crowd &operator=(const Crowd &) = delete;

private:
    std::thread m_thread;
};

/// Number of the probe in a message's words; -1: it is none.
qint64 probeOf(const sync::TimelineEntry &entry)
{
    static const QRegularExpression number(u"order (\\d+) on its way"_s);
    const auto match = number.match(entry.message.content);
    return match.hasMatch() ? match.captured(1).toLongLong() : -1;
}

/// 20 probes a second into the open conversation, among as many others as make up the rate.
void measurePainted(World &world, Desktop &desktop, bench::Figures &figures, double rate, qint64 first,
                    bool tell = true)
{
    constexpr double probesPerSecond = 20;
    constexpr auto pace = std::chrono::milliseconds(50);
    constexpr qint64 probes = 200;
    const QString run = u"probe%1"_s.arg(first);
    std::vector<std::atomic<double>> given(probes);
    std::vector<double> painted;
    qint64 seen = 0;
    const PaintWatch watch(*desktop.rows->viewport(), [&] {
        const double now = bench::monotonicMs();
        const int count = desktop.model->rowCount();
        qint64 newest = -1;
        for (int row = count - 1; row >= 0 && newest < 0; --row)
            newest = probeOf(desktop.model->at(row)) - first;
        for (; seen <= newest; ++seen)
            painted.push_back(now - given[size_t(seen)]);
    });
    {
        const Crowd crowd(world, run + u"crowd"_s, rate - probesPerSecond, int(probes / probesPerSecond));
        std::thread prober([&] {
            LoadPlan plan = planOf(world, 0, 1);
            plan.connections = 1;
            plan.body = [&](qint64 n) { return datedNow(textWebhook(run, n, probeCustomers)); };
            auto due = std::chrono::steady_clock::now();
            for (qint64 n = 0; n < probes; ++n, due += pace) {
                std::this_thread::sleep_until(due); // the pace of the load
                plan.first = first + n;
                given[size_t(n)] = bench::monotonicMs();
                static_cast<void>(runLoad(plan));
            }
        });
        until([&] { return qint64(painted.size()) >= probes; }, "bubbles");
        prober.join();
    }
    if (!tell)
        return;
    figures.addSpread(u"webhook to painted bubble at %1/s"_s.arg(rate), painted, u"ms"_s);
}

/// Keys come from a thread of their own, as from a keyboard: a window that is busy lets them wait, and that
/// counts.
void measureTyping(World &world, Desktop &desktop, bench::Figures &figures, double rate)
{
    constexpr int keys = 300;
    constexpr auto pace = std::chrono::milliseconds(35); // faster than anybody types
    std::vector<double> latencies;
    double pressed = 0;
    int taken = 0;
    const PaintWatch watch(*desktop.edit->viewport(), [&] {
        if (pressed > 0)
            latencies.push_back(bench::monotonicMs() - std::exchange(pressed, 0));
    });
    desktop.edit->setFocus();
    const Crowd crowd(world, u"typing%1"_s.arg(rate), rate, 12);
    std::thread keyboard([&] {
        auto due = std::chrono::steady_clock::now();
        for (int n = 0; n < keys; ++n) {
            due += pace;
            std::this_thread::sleep_until(due); // the pace of the load
            const double now = bench::monotonicMs();
            QMetaObject::invokeMethod(
                desktop.edit,
                [&desktop, &pressed, &taken, now, n] {
                    const QChar letter = n % 6 == 5 ? u' ' : QChar(u'a' + n % 26);
                    ++taken;
                    if (pressed == 0) // else two come into one picture, and the first one counts
                        pressed = now;
                    QKeyEvent press(QEvent::KeyPress, 0, Qt::NoModifier, letter);
                    QCoreApplication::sendEvent(desktop.edit, &press);
                },
                Qt::QueuedConnection);
        }
    });
    until([&] { return taken == keys && pressed == 0; }, "letters");
    keyboard.join();
    const QString what = u"key to painted letter while %1 messages/s arrive"_s.arg(rate);
    figures.addSpread(what, latencies, u"ms"_s);
    figures.add(what + u": the longest"_s, percentile(latencies, 1), u"ms"_s);
    desktop.edit->clear();
}

/// An hour: so many conversations are opened, looked at and answered while customers go on writing.
void measureHours(World &world, Desktop &desktop, bench::Figures &figures, int answersAnHour)
{
    constexpr int hours = 8;
    constexpr int written = 10; ///< by customers for each answer of ours
    std::vector<double> resident;
    const bench::Generator generator;
    for (int hour = 0; hour < hours; ++hour) {
        const QStringList ids = desktop.conversations(200);
        LoadPlan plan = planOf(world, 0, written);
        plan.connections = 1;
        plan.body = [&](qint64 n) {
            return datedNow(generator.textWebhook(u"hours"_s, quint64(n), backgroundCustomers));
        };
        for (int answer = 0; answer < answersAnHour; ++answer) {
            plan.first = (qint64(hour) * answersAnHour + answer) * written;
            static_cast<void>(runLoad(plan));
            desktop.open(ids[answer * 7 % ids.size()]);
            desktop.composer->putText(u"Thanks, we look into it. %1/%2"_s.arg(hour).arg(answer));
            desktop.composer->send();
            desktop.rows->viewport()->repaint();
        }
        resident.push_back(bench::proportionalMb(QCoreApplication::applicationPid()));
        figures.add(u"memory of this program after %1 h of work (%2 answers)"_s.arg(hour + 1).arg(
                        (hour + 1) * answersAnHour),
                    resident.back(), u"MB"_s);
    }
    figures.add(u"memory after 8 h / after 2 h"_s, resident.back() / resident[1], u"times"_s);
    figures.add(u"memory of the relay then"_s, bench::residentMb(world.relayPid()), u"MB"_s);
}

} // namespace

int main(int argc, char **argv)
{
    bench::Offscreen offscreen(argc, argv);
    bench::Figures figures(QCoreApplication::arguments());
    World world;
    world.startSandbox();
    world.startRelay();
    static_cast<void>(runLoad([&] { // an inbox that has been in use
        const bench::Generator generator;
        LoadPlan plan = planOf(world, 0, 20'000);
        plan.connections = 16;
        plan.body = [generator](qint64 n) {
            return datedNow(generator.textWebhook(u"before"_s, quint64(n), backgroundCustomers));
        };
        return plan;
    }()));
    if (world.webhook(datedNow(textWebhook(u"first"_s, 0, probeCustomers))) != 200)
        qFatal("the relay does not take webhooks");
    Desktop desktop(world);
    desktop.theme.applyTo(offscreen.application());
    desktop.openNewest();
    measurePainted(world, desktop, figures, 20, 1'000, false); // until the new desktop has settled
    measurePainted(world, desktop, figures, 20, 2'000);
    measurePainted(world, desktop, figures, 1'000, 3'000);
    for (const double rate : {0.0, 100.0, 1'000.0})
        measureTyping(world, desktop, figures, rate);
    measureHours(world, desktop, figures, figures.has(u"--whole"_s) ? 400 : 40);
    desktop.window.reset();
    desktop.desk.stop();
    return 0;
}
