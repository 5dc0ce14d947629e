// SPDX-FileCopyrightText: 2026 The Waypost authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include <QByteArray>
#include <QtGlobal>

#include <atomic>
#include <functional>
#include <mutex>
#include <optional>
#include <thread>
#include <vector>

namespace waypost::tests {

/// Stands between the relay and the provider on loopback and cuts a call at a given byte: the bytes before it
/// arrive, then both connections are reset. One HTTP/1.1 request at a time per connection.
class CuttingProxy {
public:
    /// Where a call ends. Bytes beyond the end: it is not cut at all.
    struct Cut {
        bool inRequest = true;
        qint64 at = 0;
    };
    /// What to do about that request (head and body); called on a thread of the proxy.
    using Decide = std::function<std::optional<Cut>(const QByteArray &request)>;

    CuttingProxy(quint16 provider, Decide decide);
    ~CuttingProxy();
    CuttingProxy(const CuttingProxy &) = delete;
    CuttingProxy &operator=(const CuttingProxy &) = delete;

    [[nodiscard]] quint16 port() const { return m_port; }
    /// What a sender that repeats blindly would do to the provider: a call that was cut is made once more.
    void repeatWhatWasCut(bool repeat) { m_repeat = repeat; }
    /// Sizes of the last request and response that went through unharmed.
    [[nodiscard]] qint64 requestSize() const { return m_requestSize; }
    [[nodiscard]] qint64 responseSize() const { return m_responseSize; }

private:
    void accept();
    void serve(int client);
    [[nodiscard]] bool pass(int client, int provider, const QByteArray &request);
    [[nodiscard]] int connectToProvider() const;

    quint16 m_provider;
    quint16 m_port = 0;
    Decide m_decide;
    int m_listener = -1;
    std::atomic<bool> m_repeat = false;
    std::atomic<qint64> m_requestSize = 0;
    std::atomic<qint64> m_responseSize = 0;
    std::mutex m_mutex; ///< guards the next two
    std::vector<std::thread> m_servers;
    std::vector<int> m_clients;
    std::thread m_acceptor;
};

} // namespace waypost::tests
