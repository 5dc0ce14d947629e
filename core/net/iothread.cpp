// SPDX-FileCopyrightText: 2026 The Waypost authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/net/iothread.h"

#include "core/net/asio.h"

#include <atomic>
#include <future>
#include <mutex>
#include <thread>

namespace waypost::net {

class IoThread::Private {
public:
    /// Outlives the loop: who holds it may knock for ever.
    struct Door {
        std::mutex mutex;
        asio::io_context *context = nullptr; ///< null once the loop has gone
    };

    Private() { door->context = &context; }
    ~Private()
    {
        const std::lock_guard lock(door->mutex);
        door->context = nullptr;
    }

    std::shared_ptr<Door> door = std::make_shared<Door>();
    asio::io_context context {1};
    asio::executor_work_guard<asio::io_context::executor_type> stay {context.get_executor()};
    std::atomic<bool> ended = false;
    std::thread thread;
};

IoThread::IoThread()
    : m_d(std::make_unique<Private>())
{
    m_d->thread = std::thread([d = m_d.get()] { d->context.run(); });
}

IoThread::~IoThread()
{
    stop();
}

asio::io_context &IoThread::context()
{
    return m_d->context;
}

void IoThread::post(std::function<void()> work)
{
    asio::post(m_d->context, std::move(work));
}

void IoThread::after(int ms, std::function<void()> work)
{
    auto timer = std::make_shared<asio::steady_timer>(m_d->context, std::chrono::milliseconds(ms));
    timer->async_wait([timer, work = std::move(work)](ErrorCode error) {
        if (!error)
            work();
    });
}

void IoThread::runAndWait(const std::function<void()> &work)
{
    if (m_d->ended || std::this_thread::get_id() == m_d->thread.get_id()) {
        work();
        return;
    }
    auto done
        = std::make_shared<std::promise<void>>(); // breaks, and so ends the wait, if the work is dropped
    const std::future<void> wait = done->get_future();
    asio::post(m_d->context, [&work, done = std::move(done)] {
        work();
        done->set_value();
    });
    wait.wait();
}

std::function<void(std::function<void()>)> IoThread::poster() const
{
    return [door = m_d->door](std::function<void()> work) {
        const std::lock_guard lock(door->mutex);
        if (door->context)
            asio::post(*door->context, std::move(work));
    };
}

void IoThread::stop()
{
    m_d->context.stop();
    if (!m_d->thread.joinable() || std::this_thread::get_id() == m_d->thread.get_id())
        return;
    m_d->thread.join();
    m_d->ended = true;
}

} // namespace waypost::net
