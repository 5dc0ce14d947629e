// SPDX-FileCopyrightText: 2026 The Waypost authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/sandbox/cloud.h"

namespace waypost::sandbox {

/// What happens to a message after it was accepted: sent, delivered, read, played; or failed
/// (cloud-api 4.1, 22.3, 22.4). Delays are realistic, the seed's, and divided by the cloud's speed.
void beginDelivery(Cloud &cloud, const QString &wamid, qint64 now);
/// The customer looks at the conversation: everything that was delivered is read (unless receipts are off),
/// voice notes are played a little later.
void openConversation(Cloud &cloud, Customer &customer, qint64 now);
/// The customer is online again: what waited is delivered.
void comeOnline(Cloud &cloud, Customer &customer, qint64 now);

} // namespace waypost::sandbox
