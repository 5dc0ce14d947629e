// SPDX-FileCopyrightText: 2026 The Waypost authors
// SPDX-License-Identifier: GPL-3.0-or-later
// The desktop from its start to the list on the screen, and its memory then, beside an empty window started
// in turn; from a desk's folder, without a relay. The files are in the system's cache after the first start.
//     bench_start              100,000 messages in 10,000 conversations
//     bench_start --whole      1,000,000 in 100,000 as well, and how the figures grow
#include "tests/bench/bigdesk.h"
#include "tests/bench/child.h"
#include "tests/bench/figures.h"
#include "tests/ui/inbox/deskfolder.h"

#include <QApplication>
#include <QTemporaryDir>

using namespace waypost;
using namespace Qt::StringLiterals;

namespace {

constexpr int rounds = 9;

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
        bench::Child child(m_program, m_arguments);
        const QJsonObject report = child.report();
        for (auto it = report.begin(); it != report.end(); ++it)
            m_values[it.key()].push_back(it->toDouble() - child.startedMs());
        m_values[u"resident"_s].push_back(bench::residentMb(child.pid()));
        m_values[u"proportional"_s].push_back(bench::proportionalMb(child.pid()));
        m_values[u"processor"_s].push_back(bench::processorUs(child.pid()) / 1'000);
    }
    [[nodiscard]] const std::vector<double> &of(const QString &name) { return m_values[name]; }

private:
    QString m_program;
    QStringList m_arguments;
    QHash<QString, std::vector<double>> m_values;
};

/// The median time until the conversations are painted.
double measure(int messages, bench::Figures &figures)
{
    const demo::DeskFolder folder(bench::BigWorkspace {messages}.pages());
    const QTemporaryDir home;
    QFile::link(folder.path(), home.filePath(u"desk"_s));
    Starts empty(QStringLiteral(WAYPOST_BINARY_DIR "/tests/bench/emptywindow"), {});
    Starts desktop(QStringLiteral(WAYPOST_BINARY_DIR "/bin/waypost"),
                   {u"--home"_s, home.path(), u"--report-start"_s, u"/dev/stdout"_s});
    desktop.once(); // the first one reads the files from the disk
    desktop = Starts(QStringLiteral(WAYPOST_BINARY_DIR "/bin/waypost"),
                     {u"--home"_s, home.path(), u"--report-start"_s, u"/dev/stdout"_s});
    for (int i = 0; i < rounds; ++i) {
        empty.once();
        desktop.once();
    }
    const QString at = u"%L1 messages: "_s.arg(messages);
    const auto &floor = empty.of(u"shown_ms"_s);
    std::vector<double> goal;
    for (const double each : floor)
        goal.push_back(1.5 * each + 100);
    figures.addMedian(at + u"empty window painted"_s, floor, u"ms"_s);
    figures.addMedian(at + u"window painted"_s, desktop.of(u"shown_ms"_s), u"ms"_s);
    figures.addMedian(at + u"conversations painted"_s, desktop.of(u"rows_ms"_s), u"ms"_s);
    figures.add(at + u"conversations painted, least"_s, tests::percentile(desktop.of(u"rows_ms"_s), 0),
                u"ms"_s);
    figures.addMedian(at + u"settled"_s, desktop.of(u"settled_ms"_s), u"ms"_s);
    figures.addRatio(at + u"conversations painted / empty window"_s, desktop.of(u"rows_ms"_s), floor);
    figures.addRatio(at + u"conversations painted / (1.5 empty windows + 100 ms)"_s, desktop.of(u"rows_ms"_s),
                     goal);
    figures.addMedian(at + u"processor time, empty window"_s, empty.of(u"processor"_s), u"ms"_s);
    figures.addMedian(at + u"processor time, desktop"_s, desktop.of(u"processor"_s), u"ms"_s);
    figures.addMedian(at + u"memory (PSS), empty window"_s, empty.of(u"proportional"_s), u"MB"_s);
    figures.addMedian(at + u"memory (PSS), desktop"_s, desktop.of(u"proportional"_s), u"MB"_s);
    figures.addRatio(at + u"memory (PSS), desktop / empty window"_s, desktop.of(u"proportional"_s),
                     empty.of(u"proportional"_s));
    figures.addMedian(at + u"resident memory, desktop"_s, desktop.of(u"resident"_s), u"MB"_s);
    return tests::percentile(desktop.of(u"rows_ms"_s), 0.5);
}

} // namespace

int main(int argc, char **argv)
{
    const QTemporaryDir runtime; // where there is no session, Qt asks for one at each start
    qputenv("QT_QPA_PLATFORM", "offscreen");
    qputenv("XDG_RUNTIME_DIR", QFile::encodeName(runtime.path()));
    const QGuiApplication application(argc, argv); // makes a picture for the desk's folder
    bench::Figures figures(QCoreApplication::arguments());
    const double small = measure(100'000, figures);
    if (figures.has(u"--whole"_s))
        figures.add(u"conversations painted, ten times the messages"_s, measure(1'000'000, figures) / small,
                    u"times"_s);
    return 0;
}
