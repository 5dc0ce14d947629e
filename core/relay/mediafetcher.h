// SPDX-FileCopyrightText: 2026 The Waypost authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/relay/graphclient.h"
#include "core/relay/workbench.h"

#include <QTimer>

#include <map>

namespace waypost::relay {

/// Fetches what customers sent (effect media.fetch): looks the address up, downloads it, checks size and
/// hash, keeps it. At most two at a time; after ten errors within an hour it rests, because the provider
/// locks out who asks in vain too often. Main thread.
class MediaFetcher : public QObject {
public:
    MediaFetcher(const ChannelConfig &config, GraphClient &graph, const Workbench &bench);

    void add(const Effect &effect);
    void stop();
    [[nodiscard]] qsizetype size() const { return m_jobs.size(); } ///< waiting and under way

private:
    struct Job {
        Effect effect;
        int failures = 0;
        QString mime {}; ///< as the look-up says
    };

    void turn();
    void lookUp(const QString &id);
    void lookedUp(const QString &id, const net::HttpOutcome &outcome);
    void download(const QString &id, const QJsonObject &place);
    void downloaded(const QString &id, const QString &hash, const net::HttpOutcome &outcome);
    void kept(const QString &id, qint64 size, const Result<QString> &hash);
    void stumble(const QString &id, const QString &why, bool countsForProvider); ///< again later, or given up
    void giveUp(const QString &id, const QString &why);
    void wait(const QString &id, qint64 ms);
    void finish(const QString &id, const Command &outcome);
    [[nodiscard]] qint64 restsUntil() const;
    [[nodiscard]] qint64 now() const { return m_bench.clock.nowMs(); }

    ChannelConfig m_config;
    GraphClient &m_graph;
    Workbench m_bench;
    QHash<QString, Job> m_jobs; ///< by effect id
    std::multimap<qint64, QString> m_due;
    QList<qint64> m_errors; ///< when the provider answered with an error, the last hour
    QTimer m_wake;
    int m_underWay = 0;
    bool m_stopped = false;
};

} // namespace waypost::relay
