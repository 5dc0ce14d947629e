// SPDX-FileCopyrightText: 2026 The Waypost authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "tests/support/loadclient.h"

#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QString>
#include <QStringList>

#include <chrono>
#include <cstdio>
#include <unistd.h>
#include <vector>

namespace waypost::bench {

/// What a load program found out: a table on the terminal, and JSON in the file that --benchmark_out names,
/// as Google Benchmark does.
class Figures {
public:
    explicit Figures(const QStringList &arguments)
        : m_arguments(arguments)
    {
        for (const QString &argument : arguments)
            if (argument.startsWith(QLatin1StringView("--benchmark_out=")))
                m_path = argument.mid(16);
    }
    ~Figures()
    {
        QFile file(m_path);
        if (!m_path.isEmpty() && file.open(QIODevice::WriteOnly))
            file.write(QJsonDocument(QJsonObject {{QStringLiteral("benchmarks"), m_figures}}).toJson());
    }
    Figures(const Figures &) = delete;
    Figures &operator=(const Figures &) = delete;

    void add(const QString &name, double value, const QString &unit)
    {
        std::printf("%-64s %14.2f %s\n", qPrintable(name), value, qPrintable(unit));
        std::fflush(stdout);
        m_figures << QJsonObject {
            {QStringLiteral("name"), name}, {QStringLiteral("value"), value}, {QStringLiteral("unit"), unit}};
    }
    /// The median of some rounds.
    void addMedian(const QString &name, const std::vector<double> &values, const QString &unit)
    {
        add(name, tests::percentile(values, 0.5), unit);
    }
    /// The median and what 99 of 100 stay below.
    void addSpread(const QString &name, const std::vector<double> &values, const QString &unit)
    {
        add(name + QStringLiteral(": p50"), tests::percentile(values, 0.5), unit);
        add(name + QStringLiteral(": p99"), tests::percentile(values, 0.99), unit);
    }
    /// The median of ours / floor, each round by itself: what else the machine did then is in both.
    void addRatio(const QString &name, const std::vector<double> &ours, const std::vector<double> &floor)
    {
        std::vector<double> ratios;
        for (size_t i = 0; i < std::min(ours.size(), floor.size()); ++i)
            ratios.push_back(floor[i] > 0 ? ours[i] / floor[i] : 0);
        addMedian(name, ratios, QStringLiteral("times"));
    }
    /// Was the program started with that word? "--whole": at full size, as docs/performance.md says.
    [[nodiscard]] bool has(const QString &word) const { return m_arguments.contains(word); }

private:
    QStringList m_arguments;
    QString m_path;
    QJsonArray m_figures;
};

[[nodiscard]] inline double monotonicMs()
{
    return std::chrono::duration<double, std::milli>(std::chrono::steady_clock::now().time_since_epoch())
        .count();
}

/// A line of numbers of a process (proc(5)), in the file's own unit; 0 if it is gone.
[[nodiscard]] inline double processFigure(qint64 pid, const QString &file, QByteArrayView line)
{
    QFile figures(QStringLiteral("/proc/%1/%2").arg(QString::number(pid), file));
    if (!figures.open(QIODevice::ReadOnly))
        return 0;
    for (const QByteArray &each : figures.readAll().split('\n'))
        if (each.startsWith(line))
            return each.mid(line.size()).simplified().split(' ').first().toDouble();
    return 0;
}

/// Resident memory of a process in MB.
[[nodiscard]] inline double residentMb(qint64 pid)
{
    return processFigure(pid, QStringLiteral("status"), "VmRSS:") / 1024;
}

/// Its share of memory in MB: what several processes map counts for each only in part.
[[nodiscard]] inline double proportionalMb(qint64 pid)
{
    return processFigure(pid, QStringLiteral("smaps_rollup"), "Pss:") / 1024;
}

/// Processor time it has used, in microseconds; the kernel counts in steps of 10 ms.
[[nodiscard]] inline double processorUs(qint64 pid)
{
    QFile file(QStringLiteral("/proc/%1/stat").arg(pid));
    if (!file.open(QIODevice::ReadOnly))
        return 0;
    const QByteArray line = file.readAll();
    const QList<QByteArray> fields = line.mid(line.lastIndexOf(')') + 2).split(' ');
    constexpr qsizetype user = 11; // fields 14 and 15, counted from the third
    return (fields.value(user).toDouble() + fields.value(user + 1).toDouble()) * 1e6
        / double(::sysconf(_SC_CLK_TCK));
}

} // namespace waypost::bench
