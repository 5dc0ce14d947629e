// SPDX-FileCopyrightText: 2026 The Waypost authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/endsignals.h"

#include <QCoreApplication>
#include <QSocketNotifier>

#include <csignal>
#include <sys/signalfd.h>
#include <unistd.h>

namespace waypost {

namespace {
sigset_t endSignalSet()
{
    sigset_t set;
    sigemptyset(&set);
    sigaddset(&set, SIGTERM);
    sigaddset(&set, SIGINT);
    return set;
}
} // namespace

EndSignals::EndSignals(QObject *parent)
    : QObject(parent)
{
    const sigset_t set = endSignalSet();
    pthread_sigmask(SIG_BLOCK, &set, nullptr);
    m_descriptor = signalfd(-1, &set, SFD_CLOEXEC | SFD_NONBLOCK);
    Q_ASSERT(QCoreApplication::instance());
    m_notifier = new QSocketNotifier(m_descriptor, QSocketNotifier::Read, this);
    connect(m_notifier, &QSocketNotifier::activated, this, [this] {
        m_notifier->setEnabled(false);
        signalfd_siginfo taken; // out of the queue: it would end the program as soon as it may
        if (::read(m_descriptor, &taken, sizeof taken) != ssize_t(sizeof taken))
            return;
        allow();
        Q_EMIT received();
    });
}

EndSignals::~EndSignals()
{
    ::close(m_descriptor);
}

void EndSignals::allow()
{
    const sigset_t set = endSignalSet();
    pthread_sigmask(SIG_UNBLOCK, &set, nullptr);
}

} // namespace waypost
