// SPDX-FileCopyrightText: 2026 The Waypost authors
// SPDX-License-Identifier: GPL-3.0-or-later
// The desktop with 100,000 messages in 2,000 conversations, half of them in one: from its start to the list
// on the screen beside an empty window started in turn, its memory, and how soon an opened conversation is
// painted. No relay: everything comes from the desk's own folder. The files are warm after the first start.
#include "tests/bench/figures.h"
#include "tests/support/loadclient.h"
#include "tests/ui/inbox/deskfolder.h"
#include "ui/inbox/timeline.h"
#include "ui/kit/rowsview.h"
#include "ui/kit/theme.h"
#include "ui/shell/inboxscreen.h"
#include "ui/shell/mainwindow.h"

#include <QApplication>
#include <QDeadlineTimer>

#include <array>
#include <chrono>
#include <csignal>
#include <fcntl.h>
#include <poll.h>
#include <spawn.h>
#include <sys/wait.h>
#include <unistd.h>
#include <vector>

using namespace waypost;
using namespace Qt::StringLiterals;

namespace {

constexpr int starts = 7;
constexpr int conversationCount = 2'000;
constexpr int messagesEach = 25;
constexpr int messageCount = 100'000;
constexpr int longest = messageCount - (conversationCount - 1) * messagesEach;
constexpr int switches = 400;
constexpr int patienceMs = 60'000;

double monotonicMs()
{
    return std::chrono::duration<double, std::milli>(std::chrono::steady_clock::now().time_since_epoch())
        .count();
}

demo::StoredRow messageOf(int conversation, int number, qint64 seq)
{
    conversations::Message row;
    row.conversation = demo::conversationId(conversation);
    row.direction = number % 3 == 0 ? u"out"_s : u"in"_s;
    row.author = number % 3 == 0 ? demo::me : u"customer"_s;
    row.at = demo::now - conversation * demo::minute - (messagesEach - number) * demo::hour;
    row.seq = seq;
    row.kind = u"text"_s;
    const conversations::TextContent content {
        QString(u"Message %1 "_s.arg(number) + u"with words of some length "_s.repeated(number % 5))};
    row.content
        = QString::fromUtf8(QJsonDocument(conversations::toJson(content)).toJson(QJsonDocument::Compact));
    row.status = number % 3 == 0 ? u"read"_s : QString();
    return {u"messages"_s, demo::messageId(conversation, number), write(row)};
}

/// The first conversation is the long one.
QList<demo::StoredRow> busyWorkspace()
{
    QList<demo::StoredRow> rows = demo::longConversation(longest);
    QSet<QString> there;
    for (const demo::StoredRow &row : std::as_const(rows))
        there.insert(row.id);
    for (const demo::StoredRow &row : demo::manyConversations(conversationCount))
        if (!there.contains(row.id))
            rows << row;
    qint64 seq = longest;
    for (int conversation = 2; conversation <= conversationCount; ++conversation)
        for (int number = 1; number <= messagesEach; ++number)
            rows << messageOf(conversation, number, ++seq);
    return rows;
}

/// A started program whose stdout is read here; ended with SIGTERM.
class Child {
public:
    Child(const QString &program, const QStringList &arguments)
    {
        std::vector<QByteArray> words {program.toLocal8Bit()};
        for (const QString &argument : arguments)
            words.push_back(argument.toLocal8Bit());
        std::vector<char *> argv;
        argv.reserve(words.size() + 1);
        for (QByteArray &word : words)
            argv.push_back(word.data());
        argv.push_back(nullptr);
        std::array<int, 2> ends {};
        posix_spawn_file_actions_t actions;
        posix_spawn_file_actions_init(&actions);
        if (pipe2(ends.data(), O_CLOEXEC) != 0)
            qFatal("no pipe");
        posix_spawn_file_actions_adddup2(&actions, ends[1], STDOUT_FILENO);
        m_startedMs = monotonicMs();
        // Not QProcess: it copies this process's page tables first, which takes longer the more is measured.
        if (posix_spawn(&m_pid, argv[0], &actions, nullptr, argv.data(), environ) != 0)
            qFatal("%s does not start", argv[0]);
        posix_spawn_file_actions_destroy(&actions);
        ::close(ends[1]);
        m_out = ends[0];
    }
    ~Child()
    {
        ::kill(m_pid, SIGTERM);
        ::waitpid(m_pid, nullptr, 0);
        ::close(m_out);
    }
    Child(const Child &) = delete;
    Child &operator=(const Child &) = delete;

    /// The first line it says.
    [[nodiscard]] QJsonObject report() const
    {
        const QDeadlineTimer deadline(patienceMs);
        QByteArray line;
        while (!line.endsWith('\n')) {
            pollfd waiting {m_out, POLLIN, 0};
            std::array<char, 512> bytes {};
            if (::poll(&waiting, 1, int(deadline.remainingTime())) != 1)
                qFatal("the program does not say that it is there");
            const ssize_t count = ::read(m_out, bytes.data(), bytes.size());
            if (count <= 0)
                qFatal("the program has ended");
            line.append(bytes.data(), count);
        }
        return QJsonDocument::fromJson(line).object();
    }
    [[nodiscard]] double startedMs() const { return m_startedMs; }
    [[nodiscard]] qint64 pid() const { return m_pid; }

private:
    pid_t m_pid = 0;
    int m_out = -1;
    double m_startedMs = 0;
};

/// What is measured at each start, under its name in the report.
class Starts {
public:
    Starts(QString program, QStringList arguments)
        : m_program(std::move(program))
        , m_arguments(std::move(arguments))
    {
    }
    void once()
    {
        const Child child(m_program, m_arguments);
        const QJsonObject report = child.report();
        for (auto it = report.begin(); it != report.end(); ++it)
            m_values[it.key()].push_back(it->toDouble() - child.startedMs());
        m_values[u"resident"_s].push_back(bench::residentMb(child.pid()));
    }
    [[nodiscard]] const std::vector<double> &of(const QString &name) { return m_values[name]; }

private:
    QString m_program;
    QStringList m_arguments;
    QHash<QString, std::vector<double>> m_values;
};

void tell(bench::Figures &figures, const QString &what, const std::vector<double> &values,
          const QString &unit)
{
    figures.add(what + u": median"_s, tests::percentile(values, 0.5), unit);
    figures.add(what + u": least"_s, tests::percentile(values, 0), unit);
    figures.add(what + u": most"_s, tests::percentile(values, 1), unit);
}

std::vector<double> ratios(const std::vector<double> &ours, const std::vector<double> &floor)
{
    std::vector<double> result;
    for (size_t i = 0; i < ours.size(); ++i)
        result.push_back(ours[i] / floor[i]);
    return result;
}

void measureStarts(const demo::DeskFolder &folder, bench::Figures &figures)
{
    const QTemporaryDir home;
    QFile::link(folder.path(), home.filePath(u"desk"_s));
    Starts empty(QStringLiteral(WAYPOST_BINARY_DIR "/tests/bench/emptywindow"), {});
    Starts desktop(QStringLiteral(WAYPOST_BINARY_DIR "/bin/waypost"),
                   {u"--home"_s, home.path(), u"--report-start"_s, u"/dev/stdout"_s});
    for (int i = 0; i < starts; ++i) {
        empty.once();
        desktop.once();
    }
    tell(figures, u"empty window, painted"_s, empty.of(u"shown_ms"_s), u"ms"_s);
    tell(figures, u"desktop, window painted"_s, desktop.of(u"shown_ms"_s), u"ms"_s);
    tell(figures, u"desktop, conversations painted"_s, desktop.of(u"rows_ms"_s), u"ms"_s);
    tell(figures, u"desktop, settled"_s, desktop.of(u"settled_ms"_s), u"ms"_s);
    tell(figures, u"conversations painted / empty window painted"_s,
         ratios(desktop.of(u"rows_ms"_s), empty.of(u"shown_ms"_s)), u"times"_s);
    tell(figures, u"empty window, resident memory"_s, empty.of(u"resident"_s), u"MB"_s);
    tell(figures, u"desktop, resident memory"_s, desktop.of(u"resident"_s), u"MB"_s);
}

/// Opens conversations in a window and waits until each one's end is painted.
class Reader final : public QObject {
public:
    explicit Reader(ui::MainWindow &window)
        : m_window(window)
        , m_viewport(window.findChild<ui::Timeline *>()->findChild<ui::RowsView *>()->viewport())
    {
        m_viewport->installEventFilter(this);
        connect(window.findChild<ui::Timeline *>(), &ui::Timeline::loaded, this, [this] { m_loaded = true; });
    }
    [[nodiscard]] double open(int conversation)
    {
        m_loaded = false;
        m_painted = false;
        const double startedMs = monotonicMs();
        m_window.inbox().openConversation(demo::conversationId(conversation));
        while (!m_painted)
            QCoreApplication::processEvents(QEventLoop::WaitForMoreEvents);
        return monotonicMs() - startedMs;
    }

protected:
    bool eventFilter(QObject *, QEvent *event) override
    {
        if (event->type() == QEvent::Paint && m_loaded)
            m_painted = true; // by the time the event loop comes back
        return false;
    }

private:
    ui::MainWindow &m_window;
    QWidget *m_viewport;
    bool m_loaded = false;
    bool m_painted = false;
};

void measureReading(const demo::DeskFolder &folder, QApplication &application, bench::Figures &figures)
{
    const SystemClock clock;
    QSettings settings(folder.path() + u"/desktop.ini"_s, QSettings::IniFormat);
    ui::Theme theme(ui::ThemeChoice::Light);
    theme.applyTo(application);
    const auto desk = folder.open(clock);
    ui::MainWindow window(theme, *desk, clock, settings);
    window.show();
    QTimer::singleShot(patienceMs, &window, [] { qFatal("a conversation was not painted"); });
    Reader reader(window);
    const QString size = u"conversation of %L1 messages, opened to painted"_s.arg(longest);
    figures.add(size + u", first"_s, reader.open(1), u"ms"_s);
    std::vector<double> shortOnes;
    std::vector<double> longOne;
    for (int i = 0; i < switches; ++i) {
        shortOnes.push_back(reader.open(2 + i * 7 % (conversationCount - 1)));
        if (i % 4 == 0)
            longOne.push_back(reader.open(1));
    }
    figures.add(size + u": p50"_s, tests::percentile(longOne, 0.5), u"ms"_s);
    figures.add(size + u": p99"_s, tests::percentile(longOne, 0.99), u"ms"_s);
    figures.add(u"any other conversation, opened to painted: p50"_s, tests::percentile(shortOnes, 0.5),
                u"ms"_s);
    figures.add(u"any other conversation, opened to painted: p99"_s, tests::percentile(shortOnes, 0.99),
                u"ms"_s);
}

} // namespace

int main(int argc, char **argv)
{
    const QTemporaryDir runtime; // where there is no session, Qt asks for one at each start
    qputenv("QT_QPA_PLATFORM", "offscreen");
    qputenv("XDG_RUNTIME_DIR", QFile::encodeName(runtime.path()));
    QApplication application(argc, argv);
    bench::Figures figures(QCoreApplication::arguments());
    const demo::DeskFolder folder(busyWorkspace());
    measureStarts(folder, figures);
    measureReading(folder, application, figures);
    return 0;
}
