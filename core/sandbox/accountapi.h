// SPDX-FileCopyrightText: 2026 The Waypost authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/sandbox/cloud.h"

namespace waypost::sandbox {

/// The handlers of everything but messages, media and templates. Each is given a call whose path was matched.
[[nodiscard]] Answer phoneNumberNode(Cloud &cloud, const ApiCall &call); ///< GET /{phone-number-id}
[[nodiscard]] Answer phoneNumbers(Cloud &cloud); ///< GET /{waba-id}/phone_numbers
[[nodiscard]] Answer businessProfile(Cloud &cloud,
                                     const ApiCall &call); ///< GET, POST …/whatsapp_business_profile
[[nodiscard]] Answer blockUsers(Cloud &cloud, const ApiCall &call,
                                qint64 now); ///< GET, POST, DELETE …/block_users
[[nodiscard]] Answer subscribedApps(Cloud &cloud,
                                    const ApiCall &call); ///< GET, POST, DELETE /{waba-id}/subscribed_apps
[[nodiscard]] Answer catalogProducts(Cloud &cloud, const ApiCall &call); ///< GET /{catalog-id}/products

/// Cuts a list into pages with "limit", "after" and "before" (cloud-api 1.5). `path` is the list's, for
/// "next".
[[nodiscard]] Answer pageAnswer(Cloud &cloud, const QJsonArray &all, const ApiCall &call);
/// Only the fields that "fields" asks for, and the id; everything if it asks for none.
[[nodiscard]] QJsonObject chosenFields(const QJsonObject &object, const QUrlQuery &query);

} // namespace waypost::sandbox
