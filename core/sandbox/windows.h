// SPDX-FileCopyrightText: 2026 The Waypost authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/sandbox/customers.h"

namespace waypost::sandbox {

/// What may be sent and what it costs (cloud-api 9.1, 4.2). Times are UTC milliseconds.
constexpr qint64 serviceWindowMs = 24LL * 3'600'000;
constexpr qint64 freeEntryMs = 72LL * 3'600'000;
constexpr qint64 freeEntryAnswerMs = 24LL * 3'600'000;

/// The customer wrote within the last 24 hours: anything may be sent. Templates may always.
[[nodiscard]] bool windowOpen(const Customer &customer, qint64 now);
/// We answered somebody who had come from an ad less than 24 hours before: 72 free hours begin.
void noteAnswer(Customer &customer, qint64 now);
/// The status's "pricing" for a message of that category ("service" for everything but templates).
[[nodiscard]] QJsonObject pricingOf(const Customer &customer, const QString &category, qint64 now);

} // namespace waypost::sandbox
