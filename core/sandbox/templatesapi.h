// SPDX-FileCopyrightText: 2026 The Waypost authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/sandbox/cloud.h"

namespace waypost::sandbox {

/// Cloud-api 7.1. A new or edited template is reviewed after some seconds and approved, unless the control
/// surface decides otherwise first.
[[nodiscard]] Answer templateList(Cloud &cloud, const ApiCall &call,
                                  qint64 now); ///< GET, POST, DELETE /{waba-id}/message_templates
[[nodiscard]] Answer templateNode(Cloud &cloud, Template &target, const ApiCall &call,
                                  qint64 now); ///< GET, POST /{template-id}[/unpause]
/// The review's or the quality system's decision, told by webhook. A pause ends by itself after 3 or 6 hours.
/// Error: bad_verdict.
[[nodiscard]] Result<Done> decideTemplate(Cloud &cloud, Template &target, const QString &verdict,
                                          const QString &reason, qint64 now);

} // namespace waypost::sandbox
