// SPDX-FileCopyrightText: 2026 The Waypost authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/bench/child.h"

#include "tests/bench/figures.h"

#include <QDeadlineTimer>

#include <array>
#include <csignal>
#include <fcntl.h>
#include <poll.h>
#include <spawn.h>
#include <sys/wait.h>
#include <utility>

namespace waypost::bench {

Child::Child(const QString &program, const QStringList &arguments, const QByteArray &input)
{
    std::signal(SIGPIPE, SIG_IGN); // one that ends early is told of by its silence
    std::vector<QByteArray> words {program.toLocal8Bit()};
    for (const QString &argument : arguments)
        words.push_back(argument.toLocal8Bit());
    std::vector<char *> argv;
    argv.reserve(words.size() + 1);
    for (QByteArray &word : words)
        argv.push_back(word.data());
    argv.push_back(nullptr);
    std::array<int, 2> in {};
    std::array<int, 2> out {};
    if (::pipe2(in.data(), O_CLOEXEC) != 0 || ::pipe2(out.data(), O_CLOEXEC) != 0)
        qFatal("no pipe");
    posix_spawn_file_actions_t actions;
    posix_spawn_file_actions_init(&actions);
    posix_spawn_file_actions_adddup2(&actions, in[0], STDIN_FILENO);
    posix_spawn_file_actions_adddup2(&actions, out[1], STDOUT_FILENO);
    posix_spawn_file_actions_addclosefrom_np(&actions, STDERR_FILENO + 1); // Asio's sockets are not CLOEXEC
    m_startedMs = monotonicMs();
    if (posix_spawn(&m_pid, argv[0], &actions, nullptr, argv.data(), environ) != 0)
        qFatal("%s does not start", argv[0]);
    posix_spawn_file_actions_destroy(&actions);
    ::close(in[0]);
    ::close(out[1]);
    m_in = in[1];
    m_out = out[0];
    write(input);
}

Child::~Child()
{
    closeInput();
    ::kill(m_pid, SIGTERM);
    ::waitpid(m_pid, nullptr, 0);
    ::close(m_out);
}

void Child::write(const QByteArray &bytes)
{
    for (qsizetype at = 0; at < bytes.size();) {
        const ssize_t taken = ::write(m_in, bytes.constData() + at, size_t(bytes.size() - at));
        if (taken <= 0)
            qFatal("the program does not read");
        at += taken;
    }
}

void Child::closeInput()
{
    if (m_in >= 0)
        ::close(std::exchange(m_in, -1));
}

QByteArray Child::line(int patienceMs)
{
    const QDeadlineTimer deadline(patienceMs);
    for (;;) {
        if (const qsizetype end = m_said.indexOf('\n'); end >= 0) {
            const QByteArray line = m_said.first(end);
            m_said.remove(0, end + 1);
            return line;
        }
        pollfd waiting {m_out, POLLIN, 0};
        std::array<char, 4096> bytes {};
        if (::poll(&waiting, 1, int(deadline.remainingTime())) != 1)
            qFatal("the program says nothing");
        const ssize_t count = ::read(m_out, bytes.data(), bytes.size());
        if (count <= 0)
            qFatal("the program has ended");
        m_said.append(bytes.data(), count);
    }
}

} // namespace waypost::bench
