// SPDX-FileCopyrightText: 2026 The Waypost authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/sandbox/webhookbody.h"

#include <map>
#include <optional>
#include <utility>

namespace waypost::sandbox {

/// How webhooks are delivered. Without faults: one change per POST, at once, in order. Milliseconds.
struct WebhookManners {
    int concurrency = 16; ///< POSTs under way
    int batch = 1; ///< changes per POST at most, 1 to 1000
    qint64 batchWaitMs = 300; ///< how long a batch waits to fill
    qint64 delayMs = 0;
    double duplicates = 0; ///< share of the POSTs that come twice
    double reorder = 0; ///< share of the changes that others overtake
    qint64 reorderMs = 3'000; ///< by how much at most
    int drop = 0; ///< so many changes are never sent
    bool holdStatuses = false; ///< statuses wait until this is false
    bool paused = false; ///< nothing is sent
    qint64 retryBaseMs = 1'000; ///< doubles with each attempt
    qint64 retryCapMs = 3'600'000;
    qint64 horizonMs = 7LL * 24 * 3'600'000; ///< then the POST is given up (cloud-api 2.2)
};

/// The way of webhooks to the business: at least once, and not always in order. Knows no socket: whoever has
/// one takes deliveries and says what became of them.
class WebhookQueue {
public:
    struct Delivery {
        qint64 id = 0;
        QByteArray body;
        int attempt = 1;
    };
    struct Counts {
        qint64 delivered = 0; ///< answered with 200
        qint64 failed = 0; ///< attempts that were not
        qint64 duplicated = 0;
        qint64 dropped = 0; ///< changes, by the fault
        qint64 lost = 0; ///< given up after the horizon
        qint64 changes = 0; ///< queued
    };

    WebhookQueue(QString wabaId, quint64 seed);
    void add(Change change, qint64 now);
    /// The next POST that may leave now.
    [[nodiscard]] std::optional<Delivery> take(qint64 now);
    void report(qint64 id, bool answered200, qint64 now);
    void hurry(qint64 now); ///< everything that waits, retries too, may leave now
    void setManners(const WebhookManners &manners, qint64 now);
    [[nodiscard]] const WebhookManners &manners() const { return m_manners; }
    [[nodiscard]] const Counts &counts() const { return m_counts; }
    [[nodiscard]] qint64 nextDue() const; ///< when take() gives something unless too many are under way
    [[nodiscard]] bool empty() const { return waiting() == 0 && m_underWay.empty(); }
    [[nodiscard]] qsizetype waiting() const
    {
        return qsizetype(m_changes.size()) + qsizetype(m_posts.size());
    }
    [[nodiscard]] qsizetype underWay() const { return qsizetype(m_underWay.size()); }
    [[nodiscard]] qsizetype held() const { return m_held.size(); }

private:
    using Key = std::pair<qint64, qint64>; ///< due, and the order of coming
    struct Post {
        QByteArray body;
        qint64 firstAt = 0;
        int attempts = 0;
    };
    [[nodiscard]] std::optional<Post> nextBatch(qint64 now);
    [[nodiscard]] qint64 batchDue() const;
    QString m_wabaId;
    Random m_random;
    WebhookManners m_manners;
    Counts m_counts;
    std::map<Key, Change> m_changes;
    std::map<Key, Post> m_posts; ///< retries and duplicates
    std::map<qint64, Post> m_underWay;
    QList<Change> m_held;
    qint64 m_order = 0;
};

} // namespace waypost::sandbox
