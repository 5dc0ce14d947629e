// SPDX-FileCopyrightText: 2026 The Waypost authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/sandbox/cloud.h"

namespace waypost::sandbox {

/// What became of a customer's word.
struct Spoken {
    QString id; ///< wamid; empty if nothing was written (preferences)
    bool blocked = false; ///< we have blocked this customer: nobody hears it
};

/// A customer does something, told by webhook. `say` has a "kind" (see docs/sandbox.md; "text" when there is
/// a text and no kind) and that kind's fields, further "reply_to" (an id or "last"), "forwarded", "referral"
/// and "product" (an enquiry). Errors: bad_kind, bad_say, no_sample, no_choice, and those of
/// Customers::renumber().
[[nodiscard]] Result<Spoken> speak(Cloud &cloud, Customer &customer, const QJsonObject &say, qint64 now);

} // namespace waypost::sandbox
