// SPDX-FileCopyrightText: 2026 The Waypost authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QString>
#include <QStringList>

#include <cstdio>

namespace waypost::bench {

/// What a load program found out: a table on the terminal, and JSON in the file that --benchmark_out names,
/// as Google Benchmark does.
class Figures {
public:
    explicit Figures(const QStringList &arguments)
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
        std::printf("%-52s %14.2f %s\n", qPrintable(name), value, qPrintable(unit));
        std::fflush(stdout);
        m_figures << QJsonObject {
            {QStringLiteral("name"), name}, {QStringLiteral("value"), value}, {QStringLiteral("unit"), unit}};
    }

private:
    QString m_path;
    QJsonArray m_figures;
};

/// Resident memory of a process in MB (proc(5)); 0 if it is gone.
inline double residentMb(qint64 pid)
{
    QFile status(QStringLiteral("/proc/%1/status").arg(pid));
    if (!status.open(QIODevice::ReadOnly))
        return 0;
    for (const QByteArray &line : status.readAll().split('\n'))
        if (line.startsWith("VmRSS:"))
            return line.mid(6).simplified().split(' ').first().toDouble() / 1024;
    return 0;
}

} // namespace waypost::bench
