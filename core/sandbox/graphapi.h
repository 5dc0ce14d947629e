// SPDX-FileCopyrightText: 2026 The Waypost authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/sandbox/cloud.h"

namespace waypost::sandbox {

/// One call of the Graph API: faults, token, route, handler, usage headers. Paths with and without a version.
[[nodiscard]] Answer graphAnswer(Cloud &cloud, const ApiCall &call, qint64 now);

} // namespace waypost::sandbox
