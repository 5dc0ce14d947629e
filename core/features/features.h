// SPDX-FileCopyrightText: 2026 The Waypost authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/events/feature.h"

namespace waypost::features {

/// The table of contents: everything Waypost knows how to remember, decide and do.
[[nodiscard]] Features allFeatures();

} // namespace waypost::features
