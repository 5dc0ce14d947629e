// SPDX-FileCopyrightText: 2026 The Waypost authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include <QJsonDocument>
#include <QJsonObject>
#include <QStringList>

#include <sys/types.h>

namespace waypost::bench {

/// A started program whose stdout is read here; ends with this. Not QProcess: it copies the page tables of
/// the measuring process first, which takes longer the more is measured.
class Child {
public:
    /// `input` is written to its stdin, which then stays open.
    Child(const QString &program, const QStringList &arguments, const QByteArray &input = {});
    ~Child(); ///< closes its stdin, SIGTERM, waits for its end
    Child(const Child &) = delete;
    Child &operator=(const Child &) = delete;

    void write(const QByteArray &bytes); ///< waits until all of it is taken
    void closeInput();
    /// The next line it says, without its end; ends this program if none comes within a minute or more.
    [[nodiscard]] QByteArray line(int patienceMs = 120'000);
    [[nodiscard]] QJsonObject report()
    {
        return QJsonDocument::fromJson(line()).object();
    } ///< a line of JSON
    [[nodiscard]] double startedMs() const { return m_startedMs; } ///< see monotonicMs()
    [[nodiscard]] qint64 pid() const { return m_pid; }

private:
    pid_t m_pid = 0;
    int m_in = -1;
    int m_out = -1;
    QByteArray m_said;
    double m_startedMs = 0;
};

} // namespace waypost::bench
