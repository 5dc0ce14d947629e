// SPDX-FileCopyrightText: 2026 The Waypost authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include <QList>
#include <QString>
#include <QThread>

#include <atomic>
#include <memory>

namespace waypost::tests {

/// One address for several servers, as a load balancer in TCP mode has it: each connection goes to the next
/// server in turn that takes it. On a thread of its own.
class Forwarder {
public:
    /// Listens on 127.0.0.1; the servers have the same port on other addresses of loopback.
    Forwarder(quint16 port, QList<QString> servers);
    ~Forwarder();
    Forwarder(const Forwarder &) = delete;
    Forwarder &operator=(const Forwarder &) = delete;
    [[nodiscard]] int connections() const { return m_connections; } ///< taken by some server so far

private:
    class Worker;
    QThread m_thread;
    std::unique_ptr<Worker> m_worker; ///< lives on m_thread
    std::atomic<int> m_connections = 0;
};

} // namespace waypost::tests
