// SPDX-FileCopyrightText: 2026 The Waypost authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/sandbox/cloud.h"

namespace waypost::sandbox {

/// The values of `messages` webhooks (cloud-api 3.1, 4.1), with the identity rules of section 8.
[[nodiscard]] QJsonObject messageValue(const Cloud &cloud, const Customer &customer,
                                       const QJsonObject &message);
[[nodiscard]] QJsonObject statusValue(const Cloud &cloud, const Customer &customer, const Sent &sent,
                                      const QJsonObject &status);
/// One status of a message; `error` is empty unless it failed.
[[nodiscard]] QJsonObject statusObject(const Customer &customer, const Sent &sent, const QString &status,
                                       qint64 at, const QJsonObject &error);
/// The value of a `user_preferences` webhook: `stop` or resume marketing (cloud-api 5).
[[nodiscard]] QJsonObject preferencesValue(const Cloud &cloud, const Customer &customer, bool stop,
                                           qint64 now);

} // namespace waypost::sandbox
