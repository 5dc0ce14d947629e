// SPDX-FileCopyrightText: 2026 The Waypost authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/sandbox/graph.h"
#include "core/sandbox/tokenbucket.h"

#include <QHash>

#include <map>
#include <optional>

namespace waypost::sandbox {

/// The provider's rate limits (cloud-api 9.2, 9.3, 22.6) over virtual time.
class Limits {
public:
    explicit Limits(int messagesPerSecond) { setMessagesPerSecond(messagesPerSecond); }
    void setMessagesPerSecond(int count);
    /// 130429: more than the number may send in a second; 131056: too many to the same person (45 at once,
    /// then one every 6 s). Counts the message if there is no refusal.
    [[nodiscard]] Refusal sending(const QString &customer, qint64 now);
    /// 80007: more than 5000 management calls in an hour.
    [[nodiscard]] Refusal managing(qint64 now);
    /// True if writing to this person outside the window stays within `limit` people in 24 h; counts the
    /// person then. A negative limit is none.
    [[nodiscard]] bool mayInitiate(const QString &customer, int limit, qint64 now);
    [[nodiscard]] int managingPercent() const { return m_managing.usedPercent(); }

private:
    std::optional<TokenBucket> m_throughput;
    TokenBucket m_managing {5'000, 3'600'000.0 / 5'000};
    QHash<QString, TokenBucket> m_pairs;
    std::map<QString, qint64> m_initiated;
};

} // namespace waypost::sandbox
