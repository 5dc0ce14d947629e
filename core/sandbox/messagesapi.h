// SPDX-FileCopyrightText: 2026 The Waypost authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/sandbox/cloud.h"

namespace waypost::sandbox {

/// POST /{phone-number-id}/messages: a message, a read mark or a typing indicator (cloud-api 6.1). Checks in
/// the provider's order (22.2) and accepts; the rest is told by webhook.
[[nodiscard]] Answer postMessage(Cloud &cloud, const ApiCall &call, qint64 now);

} // namespace waypost::sandbox
