// SPDX-FileCopyrightText: 2026 The Waypost authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/sandbox/webhookqueue.h"

#include <limits>

namespace waypost::sandbox {

namespace {
constexpr qint64 duplicateAfterMs = 2'000;
constexpr int doublings = 20; ///< more would overflow nothing but are beyond every cap
} // namespace

WebhookQueue::WebhookQueue(QString wabaId, quint64 seed)
    : m_wabaId(std::move(wabaId))
    , m_random(seed, "webhooks")
{
}

void WebhookQueue::add(Change change, qint64 now)
{
    ++m_counts.changes;
    if (m_manners.drop > 0) {
        --m_manners.drop;
        ++m_counts.dropped;
        return;
    }
    if (m_manners.holdStatuses && change.isStatus()) {
        m_held << change;
        return;
    }
    qint64 due = now + m_manners.delayMs;
    if (m_random.chance(m_manners.reorder))
        due += m_random.between(1, m_manners.reorderMs);
    m_changes.emplace(Key {due, m_order++}, std::move(change));
}

qint64 WebhookQueue::batchDue() const
{
    if (m_changes.empty())
        return std::numeric_limits<qint64>::max();
    const qint64 first = m_changes.begin()->first.first;
    const bool full = qsizetype(m_changes.size()) >= m_manners.batch;
    return m_manners.batch > 1 && !full ? first + m_manners.batchWaitMs : first;
}

std::optional<WebhookQueue::Post> WebhookQueue::nextBatch(qint64 now)
{
    if (batchDue() > now)
        return std::nullopt;
    QList<Change> batch;
    while (!m_changes.empty() && batch.size() < m_manners.batch && m_changes.begin()->first.first <= now) {
        batch << m_changes.begin()->second;
        m_changes.erase(m_changes.begin());
    }
    Post post {webhookBody(m_wabaId, batch, m_random), now, 0};
    if (m_random.chance(m_manners.duplicates)) {
        ++m_counts.duplicated;
        m_posts.emplace(Key {now + m_random.between(0, duplicateAfterMs), m_order++}, post);
    }
    return post;
}

std::optional<WebhookQueue::Delivery> WebhookQueue::take(qint64 now)
{
    if (m_manners.paused || underWay() >= m_manners.concurrency)
        return std::nullopt;
    std::optional<Post> post;
    if (!m_posts.empty() && m_posts.begin()->first.first <= now)
        post = m_posts.extract(m_posts.begin()).mapped();
    else
        post = nextBatch(now);
    if (!post)
        return std::nullopt;
    ++post->attempts;
    const qint64 id = m_order++;
    m_underWay.emplace(id, *post);
    return Delivery {id, post->body, post->attempts};
}

void WebhookQueue::report(qint64 id, bool answered200, qint64 now)
{
    const auto it = m_underWay.find(id);
    if (it == m_underWay.end())
        return;
    const Post post = it->second;
    m_underWay.erase(it);
    if (answered200) {
        ++m_counts.delivered;
        return;
    }
    ++m_counts.failed;
    const qint64 wait
        = qMin(m_manners.retryCapMs, m_manners.retryBaseMs << qMin(post.attempts - 1, doublings));
    if (now + wait - post.firstAt > m_manners.horizonMs)
        ++m_counts.lost;
    else
        m_posts.emplace(Key {now + wait, m_order++}, post);
}

void WebhookQueue::hurry(qint64 now)
{
    std::map<Key, Change> changes;
    for (auto &[key, change] : m_changes)
        changes.emplace(Key {qMin(key.first, now - m_manners.batchWaitMs), m_order++}, std::move(change));
    m_changes = std::move(changes);
    std::map<Key, Post> posts;
    for (auto &[key, post] : m_posts)
        posts.emplace(Key {qMin(key.first, now), m_order++}, std::move(post));
    m_posts = std::move(posts);
}

void WebhookQueue::setManners(const WebhookManners &manners, qint64 now)
{
    m_manners = manners;
    if (m_manners.holdStatuses)
        return;
    for (const Change &change : std::as_const(m_held))
        m_changes.emplace(Key {now, m_order++}, change);
    m_held.clear();
}

qint64 WebhookQueue::nextDue() const
{
    if (m_manners.paused)
        return std::numeric_limits<qint64>::max();
    return m_posts.empty() ? batchDue() : qMin(m_posts.begin()->first.first, batchDue());
}

} // namespace waypost::sandbox
