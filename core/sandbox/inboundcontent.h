// SPDX-FileCopyrightText: 2026 The Waypost authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/sandbox/cloud.h"

namespace waypost::sandbox {

/// {type, T: {…}} of a message that a customer writes, from the fields of `say` (cloud-api 3.3). Errors as
/// for speak().
[[nodiscard]] Result<QJsonObject> contentOf(Cloud &cloud, const Customer &customer, const QString &kind,
                                            const QJsonObject &say, qint64 now);
/// The answer to the last buttons, list or template we sent: `choice` is a title, an id or a number from 1.
/// Error: no_choice.
[[nodiscard]] Result<QJsonObject> choiceOf(Cloud &cloud, const Customer &customer, const QString &choice);
/// All kinds contentOf() knows.
[[nodiscard]] QStringList inboundKinds();

} // namespace waypost::sandbox
