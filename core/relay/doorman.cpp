// SPDX-FileCopyrightText: 2026 The Waypost authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/relay/doorman.h"

namespace waypost::relay {

Result<std::unique_ptr<Doorman>> Doorman::open(const QString &path, const Clock &clock)
{
    std::unique_ptr<Doorman> doorman(new Doorman);
    if (const auto quick = doorman->m_quick.open(path, clock); !quick)
        return quick.error();
    if (const auto slow = doorman->m_slow.open(path, clock); !slow)
        return slow.error();
    return doorman;
}

Doorman::~Doorman() = default;

Result<Done> Doorman::Desk::open(const QString &path, const Clock &clock)
{
    m_worker = std::make_unique<QObject>();
    m_worker->moveToThread(&m_thread);
    m_thread.start();
    Result<Done> opened = Done {};
    QMetaObject::invokeMethod(
        m_worker.get(),
        [&] {
            auto accounts = Accounts::open(path, clock);
            if (accounts)
                m_accounts = *std::move(accounts);
            else
                opened = accounts.error();
        },
        Qt::BlockingQueuedConnection);
    return opened;
}

Doorman::Desk::~Desk()
{
    if (!m_worker)
        return;
    QMetaObject::invokeMethod(
        m_worker.get(), [this] { m_accounts.reset(); }, Qt::BlockingQueuedConnection);
    m_thread.quit();
    m_thread.wait();
}

} // namespace waypost::relay
