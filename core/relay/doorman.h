// SPDX-FileCopyrightText: 2026 The Waypost authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/relay/accounts.h"

#include <QObject>
#include <QThread>

#include <atomic>
#include <memory>

namespace waypost::relay {

/// Keeps the accounts off the main thread: one thread for codes, tokens and devices, one for passwords,
/// because argon2 takes its time and must not keep others waiting at the door.
class Doorman {
public:
    [[nodiscard]] static Result<std::unique_ptr<Doorman>> open(const QString &path, const Clock &clock);
    ~Doorman(); ///< ends both threads; what waits is dropped
    Doorman(const Doorman &) = delete;
    Doorman &operator=(const Doorman &) = delete;

    /// Runs `job(Accounts &)` on the quick thread and hands its result to `done` on the thread of `context`,
    /// which outlives the doorman.
    template <class Job, class Done> void ask(QObject *context, Job job, Done done)
    {
        m_quick.run(context, std::move(job), std::move(done));
    }
    /// The same on the thread for passwords. False if too many wait there already: nothing will be called.
    template <class Job, class Done> [[nodiscard]] bool askSlowly(QObject *context, Job job, Done done)
    {
        constexpr int most = 32;
        if (m_slow.waiting() >= most)
            return false;
        m_slow.run(context, std::move(job), std::move(done));
        return true;
    }

private:
    /// A thread with its own Accounts.
    class Desk {
    public:
        ~Desk();
        [[nodiscard]] Result<Done> open(const QString &path, const Clock &clock);
        [[nodiscard]] int waiting() const { return m_waiting; }
        template <class Job, class Done> void run(QObject *context, Job job, Done done)
        {
            ++m_waiting;
            QMetaObject::invokeMethod(
                m_worker.get(),
                [this, context, job = std::move(job), done = std::move(done)]() mutable {
                    auto result = job(*m_accounts);
                    --m_waiting;
                    QMetaObject::invokeMethod(
                        context,
                        [done = std::move(done), result = std::move(result)]() mutable {
                            done(std::move(result));
                        },
                        Qt::QueuedConnection);
                },
                Qt::QueuedConnection);
        }

    private:
        QThread m_thread;
        std::unique_ptr<QObject> m_worker;
        std::unique_ptr<Accounts> m_accounts; ///< lives and dies on m_thread
        std::atomic<int> m_waiting = 0;
    };

    Doorman() = default;
    Desk m_quick;
    Desk m_slow;
};

} // namespace waypost::relay
