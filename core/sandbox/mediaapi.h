// SPDX-FileCopyrightText: 2026 The Waypost authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/sandbox/cloud.h"

namespace waypost::sandbox {

/// Cloud-api 6.5.
[[nodiscard]] Answer uploadMedia(Cloud &cloud, const ApiCall &call,
                                 qint64 now); ///< POST /{phone-number-id}/media
[[nodiscard]] Answer mediaNode(Cloud &cloud, const ApiCall &call,
                               qint64 now); ///< GET, DELETE /{media-id}, which exists
[[nodiscard]] Answer downloadMedia(Cloud &cloud, const ApiCall &call,
                                   qint64 now); ///< GET of a URL that was given out
/// Resumable upload of a sample file: POST /{app-id}/uploads, then POST or GET /upload:….
[[nodiscard]] Answer beginUpload(Cloud &cloud, const ApiCall &call);
[[nodiscard]] Answer uploadNode(Cloud &cloud, const ApiCall &call);

} // namespace waypost::sandbox
