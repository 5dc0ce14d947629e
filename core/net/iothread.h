// SPDX-FileCopyrightText: 2026 The Waypost authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include <functional>
#include <memory>

namespace boost::asio {
class io_context;
}

namespace waypost::net {

/// One thread with one Asio loop; servers and clients made on it are called back there, and must be gone
/// before it.
class IoThread {
public:
    IoThread();
    ~IoThread(); ///< stops the loop and joins
    IoThread(const IoThread &) = delete;
    IoThread &operator=(const IoThread &) = delete;

    [[nodiscard]] boost::asio::io_context &context();
    /// Runs `work` on the thread, later. Callable from anywhere.
    void post(std::function<void()> work);
    /// Runs `work` on the thread after `ms` milliseconds, unless the thread has ended.
    void after(int ms, std::function<void()> work);
    /// Runs `work` on the thread and waits for it; at once if this is the thread, or if the thread has ended.
    void runAndWait(const std::function<void()> &work);
    /// Like post(), but may be kept and called after the thread and this object have gone: it does nothing
    /// then.
    [[nodiscard]] std::function<void(std::function<void()>)> poster() const;
    void stop(); ///< ends the loop and joins; work that has not run is dropped

private:
    class Private;
    std::unique_ptr<Private> m_d;
};

} // namespace waypost::net
