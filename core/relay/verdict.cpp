// SPDX-FileCopyrightText: 2026 The Waypost authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/relay/verdict.h"

#include <algorithm>

namespace waypost::relay {

namespace {
using namespace Qt::StringLiterals;

constexpr int mostUnsent = 60; // about an hour without a connection
constexpr int mostTransient = 6;
constexpr int mostSlowed = 6;
constexpr qint64 longestBackOff = 60; // times the base
constexpr int pairLimitCode
    = 131'056; // one customer; all other rate limits are the number's or the account's

Verdict failedWith(whatsapp::ApiError error)
{
    return {Verdict::Kind::Failed, {}, std::move(error)};
}

Verdict againAfter(qint64 baseMs, qint64 factor, double jitter, bool wholeNumber = false)
{
    const double pause = double(baseMs * factor);
    return {Verdict::Kind::Again, {}, {}, qint64(pause + pause * jitter / 4), wholeNumber};
}

qint64 doubled(int tries)
{
    return std::min(longestBackOff, qint64(1) << std::min(tries, 10));
}

Verdict judgeAnswer(const net::HttpOutcome &outcome, Tries &tries, qint64 baseMs, double jitter)
{
    const whatsapp::SendAnswer answer = whatsapp::readSendAnswer(outcome.status, outcome.body);
    if (!answer.providerId.isEmpty())
        return {Verdict::Kind::Accepted, answer.providerId};
    if (!answer.error)
        return {}; // no id and no reason: it may have gone out
    switch (answer.error->remedy) {
    case whatsapp::Remedy::Pause:
        return {Verdict::Kind::Paused, {}, *answer.error};
    case whatsapp::Remedy::RetryNow:
        if (tries.transient >= mostTransient)
            return failedWith(*answer.error);
        return againAfter(baseMs, doubled(tries.transient++), jitter);
    case whatsapp::Remedy::SlowDown:
        if (tries.slowed >= mostSlowed)
            return failedWith(*answer.error);
        return againAfter(baseMs, qint64(1) << (2 * tries.slowed++), jitter,
                          answer.error->code != pairLimitCode);
    case whatsapp::Remedy::Fix:
        break;
    }
    return failedWith(*answer.error);
}
} // namespace

Verdict verdictOf(const net::HttpOutcome &outcome, Tries &tries, qint64 baseMs, double jitter)
{
    switch (outcome.fate) {
    case net::CallFate::Answered:
        return judgeAnswer(outcome, tries, baseMs, jitter);
    case net::CallFate::NotSent:
        if (tries.unsent >= mostUnsent)
            return failedWith(
                {0,
                 u"WhatsApp could not be reached. Check the relay's connection to the internet, then retry."_s,
                 whatsapp::Remedy::RetryNow});
        return againAfter(baseMs, doubled(tries.unsent++), jitter);
    case net::CallFate::Unknown:
        break;
    }
    return {};
}

} // namespace waypost::relay
