// SPDX-FileCopyrightText: 2026 The Waypost authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/sandbox/cast.h"
#include "core/sandbox/cloud.h"
#include "core/sandbox/control.h"
#include "core/sandbox/steeredclock.h"

namespace waypost::sandbox {

/// The whole sandbox but for its sockets: requests in, answers and webhooks out, steps in between. One
/// thread.
class Engine {
public:
    /// Posts one webhook and says later, by delivered(), what became of it.
    using Post = std::function<void(const WebhookQueue::Delivery &)>;

    Engine(Account account, quint64 seed, const Clock &real, Post post);
    /// One request of a client. Under /sandbox/ only from this machine.
    void handle(const net::HttpRequest &request, const net::HttpRespond &respond);
    void delivered(qint64 id, bool answered200);
    /// Does what is due. Returns the milliseconds until the next time, -1 if nothing is planned or the clock
    /// stands.
    qint64 step();
    [[nodiscard]] Cloud &cloud() { return m_cloud; }
    [[nodiscard]] Cast &cast() { return m_cast; }
    [[nodiscard]] SteeredClock &clock() { return m_clock; }
    /// Webhooks wait until this was called: the address may have to prove itself first.
    void allowWebhooks() { m_mayPost = true; }

private:
    struct Flush {
        net::HttpRespond respond;
        qint64 giveUpAt; ///< real time
    };
    void flush(const ApiCall &call, const net::HttpRespond &respond);
    void settleFlushes();
    void finish(const Answer &answer, const net::HttpRespond &respond);
    const Clock &m_real;
    SteeredClock m_clock;
    Cloud m_cloud;
    Cast m_cast;
    Post m_post;
    bool m_mayPost = false;
    QList<Flush> m_flushes;
    QList<net::HttpRespond> m_never; ///< calls that are to time out
};

/// The request as the handlers want it.
[[nodiscard]] ApiCall callFrom(const net::HttpRequest &request);

} // namespace waypost::sandbox
