// SPDX-FileCopyrightText: 2026 The Waypost authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/net/httpclient.h"
#include "tests/faults/simulation/simobserver.h"

namespace waypost::tests {

/// The provider: carries customers' words to the relay until it says 200, takes messages in its moods, and
/// tells what became of them, in any order and sometimes before its own answer.
class SimProvider {
public:
    /// The relay's front door: told whether it answers with 200.
    using Webhook = std::function<void(const Command &, std::function<void()> taken)>;

    SimProvider(SimWorld &world, SimObserver &observer)
        : m_world(world)
        , m_observer(observer)
    {
    }
    void onWebhook(Webhook webhook) { m_webhook = std::move(webhook); }

    void customerWrites();
    /// A call with that message has come all the way. What goes back.
    [[nodiscard]] net::HttpOutcome take(const Effect &effect);

private:
    void deliver(const Command &command);
    void tellStatus(const QString &message, const QString &providerId, const QString &status, qint64 afterMs);
    [[nodiscard]] Command told(const QString &type, const QJsonObject &data);

    SimWorld &m_world;
    SimObserver &m_observer;
    Webhook m_webhook;
    QSet<QString> m_undelivered; ///< webhooks that got no 200
    int m_ids = 0;
};

} // namespace waypost::tests
