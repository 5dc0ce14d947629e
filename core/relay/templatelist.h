// SPDX-FileCopyrightText: 2026 The Waypost authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/relay/graphclient.h"
#include "core/relay/workbench.h"

#include <QSet>
#include <QTimer>

#include <functional>
#include <optional>

namespace waypost::relay {

/// Asks the provider for all of an account's templates, at the start, every hour and when somebody wants to;
/// webhooks tell what changes in between. What the provider does not list any more is marked DELETED. When
/// all were last read, or why they could not be, stands in the row template_syncs. A channel without an
/// account id is not asked. Main thread.
class TemplateList : public QObject {
public:
    TemplateList(const ChannelConfig &config, GraphClient &graph, const Workbench &bench);
    void start();
    void stop() { m_hourly.stop(); }

    /// {synced_at, count} once it is durable, or why not: no_account_id, provider_trouble, provider_refused.
    using Told = std::function<void(const Result<QJsonObject> &)>;
    /// Whoever comes while one runs gets that one's answer; within 30 s after it, the same again.
    void listNow(const Told &told);

private:
    void begin();
    void ask(const QString &after);
    void answered(const net::HttpOutcome &outcome);
    void observe(const QJsonArray &listed);
    [[nodiscard]] Commands goneSince() const;
    void complete();
    void fail(const Error &error);
    void tell(const Result<QJsonObject> &answer);
    ChannelConfig m_config;
    GraphClient &m_graph;
    Workbench m_bench;
    QTimer m_hourly;
    int m_pages = 0; ///< of the listing under way
    bool m_running = false;
    qint64 m_startedAt = 0; ///< UTC ms, of the one under way or the last
    qint64 m_endedAt = 0; ///< UTC ms; 0: none has ended yet
    QSet<QString> m_seen; ///< keys the one under way has met
    QList<Told> m_waiting;
    std::optional<Result<QJsonObject>> m_answer; ///< of the last
};

} // namespace waypost::relay
