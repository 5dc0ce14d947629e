// SPDX-FileCopyrightText: 2026 The Waypost authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/conversations/conversations.h"

#include <array>

namespace waypost::conversations {

namespace {
using namespace Qt::StringLiterals;

/// From the weakest to the strongest. A failure after "sent" is final unless the message turns out to have
/// arrived.
constexpr std::array statusLadder {"queued"_L1, "sending"_L1,   "unknown"_L1, "sent"_L1,
                                   "failed"_L1, "delivered"_L1, "read"_L1,    "played"_L1};

int rungOf(const QString &status)
{
    for (size_t i = 0; i < statusLadder.size(); ++i)
        if (status == statusLadder[i])
            return int(i);
    return -1;
}
} // namespace

bool windowOpen(const Conversation &conversation, qint64 nowMs)
{
    return nowMs < conversation.windowUntil;
}

QString laterStatus(const QString &known, const QString &heard)
{
    return rungOf(heard) > rungOf(known) ? heard : known;
}

} // namespace waypost::conversations
