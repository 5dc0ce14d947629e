// SPDX-FileCopyrightText: 2026 The Waypost authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/sandbox/limits.h"

namespace waypost::sandbox {

namespace {
using namespace Qt::StringLiterals;
constexpr double pairBurst = 45;
constexpr double pairEveryMs = 6'000;
constexpr qint64 limitDayMs = 24LL * 3'600'000;
} // namespace

void Limits::setMessagesPerSecond(int count)
{
    m_throughput.emplace(count, 1'000.0 / count);
}

Refusal Limits::sending(const QString &customer, qint64 now)
{
    if (!m_throughput->take(now))
        return GraphError {130429, u"Cloud API message throughput has been reached."_s};
    auto pair = m_pairs.find(customer);
    if (pair == m_pairs.end())
        pair = m_pairs.insert(customer, TokenBucket(pairBurst, pairEveryMs));
    if (!pair->take(now))
        return GraphError {
            131056,
            u"Message failed to send because there were too many messages sent from this phone number to the "
            "same phone number in a short period of time. Resend the message after some time."_s};
    return std::nullopt;
}

Refusal Limits::managing(qint64 now)
{
    if (m_managing.take(now))
        return std::nullopt;
    return GraphError {80007, u"The WhatsApp Business Account has reached its rate limit."_s};
}

bool Limits::mayInitiate(const QString &customer, int limit, qint64 now)
{
    if (limit < 0)
        return true;
    std::erase_if(m_initiated, [now](const auto &entry) { return entry.second <= now - limitDayMs; });
    if (m_initiated.contains(customer))
        return true;
    if (qsizetype(m_initiated.size()) >= limit)
        return false;
    m_initiated.emplace(customer, now);
    return true;
}

} // namespace waypost::sandbox
