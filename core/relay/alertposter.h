// SPDX-FileCopyrightText: 2026 The Waypost authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/net/httpclient.h"
#include "core/relay/config.h"
#include "core/relay/workbench.h"

#include <QTimer>

#include <map>
#include <optional>

namespace waypost::relay {

/// Why alerts can't go there: it is neither https nor http to a host that the relay's configuration names as
/// private, or there is a user in it.
[[nodiscard]] std::optional<Error> whyNoAlertAddress(const QUrl &url, const AlertsConfig &config);

/// What goes out for one alert: the effect's data and its id as JSON, and headers with the signature:
///   Waypost-Id: <the effect's id>           the same alert again has the same
///   Waypost-Signature: t=<UTC seconds>,v1=<lower-case hex of HMAC-SHA256 over "<t>.<body>">
[[nodiscard]] net::HttpCall alertCall(const Effect &effect, const QUrl &url, const AlertsConfig &config,
                                      qint64 nowMs);

/// Posts alerts (effect webhook.post) to the address that an owner has set (setting alerts.webhook_url),
/// signed; never to private addresses but those the relay's configuration names, redirects are not followed,
/// answers are not read. Whoever gets them gets each at least once. What is not taken is tried again, later
/// each time, for a day. Main thread.
class AlertPoster : public QObject {
public:
    AlertPoster(const AlertsConfig &config, net::HttpClient &http, const Workbench &bench);

    /// May be told the same one again. One whose time is over is dropped.
    void add(const Effect &effect);
    void stop();
    [[nodiscard]] qsizetype size() const { return m_jobs.size(); } ///< waiting and under way

private:
    struct Job {
        Effect effect;
        int failures = 0;
    };
    void turn();
    void post(const QString &id, const QUrl &url);
    void answered(const QString &id, const net::HttpOutcome &outcome);
    void finish(const QString &id);
    [[nodiscard]] QUrl address() const;
    [[nodiscard]] qint64 now() const { return m_bench.clock.nowMs(); }

    AlertsConfig m_config;
    net::HttpClient &m_http;
    Workbench m_bench;
    QHash<QString, Job> m_jobs; ///< by effect id
    std::multimap<qint64, QString> m_due;
    QTimer m_wake;
    int m_underWay = 0;
    bool m_stopped = false;
};

} // namespace waypost::relay
