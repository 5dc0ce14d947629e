// SPDX-FileCopyrightText: 2026 The Waypost authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include <QJsonObject>
#include <QString>

namespace waypost::contacts {

/// What a contact has agreed to, as told by an import: a JSON object by scope ("marketing", "sms", …) of
/// {"state": "given" | "unproven" | "refused", "source", "at" (UTC ms)}. "given" needs a source and a time;
/// without them it is "unproven". The ledger of consents starts from these.

/// One entry made sound: an unknown state counts as unproven.
[[nodiscard]] QJsonObject soundConsent(const QJsonObject &told);
/// Both at once, for one person known twice: per scope the stricter one stands (refused, then unproven, then
/// given; of equals the later). This is the one place where merging decides about consent.
[[nodiscard]] QJsonObject stricterConsents(const QJsonObject &a, const QJsonObject &b);

} // namespace waypost::contacts
