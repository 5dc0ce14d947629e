// SPDX-FileCopyrightText: 2026 The Waypost authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/net/httpclient.h"
#include "core/whatsapp/requests.h"

namespace waypost::relay {

/// How often an effect has been tried, by why it has to be tried again.
struct Tries {
    int unsent = 0; ///< no byte left the machine
    int transient = 0; ///< the provider asked to try again
    int slowed = 0; ///< a rate limit
};

/// What to do after a call that sends something.
struct Verdict {
    enum class Kind {
        Accepted, ///< the provider took it; providerId
        Again, ///< it certainly did not go out; again after afterMs
        Failed, ///< it can't go out like that; error
        Uncertain, ///< it may have gone out: never again by itself
        Paused, ///< it did not go out and neither will others: token or account; error
    };
    Kind kind = Kind::Uncertain;
    QString providerId {};
    whatsapp::ApiError error {};
    qint64 afterMs = 0;
    bool wholeNumber = false; ///< Again: the pause is for the number, not for this customer alone
};

/// Judges by how far the call came and by the provider's code (errors.json). `tries` counts this one too
/// afterwards. Back-off doubles from `baseMs` up to a minute; rate limits wait 4^n times the base
/// (cloud-api 9.3). `jitter` is between 0 and 1 and adds up to a quarter.
[[nodiscard]] Verdict verdictOf(const net::HttpOutcome &outcome, Tries &tries, qint64 baseMs, double jitter);

} // namespace waypost::relay
