// SPDX-FileCopyrightText: 2026 The Waypost authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/sync/view.h"

namespace waypost::sync {

/// Contacts as CSV, safe for spreadsheets, one person a row: what a desk may see and holds, those of the
/// filter. Columns are those an import understands, custom fields and consents included. Desk's thread.
[[nodiscard]] QByteArray contactsCsv(View &view, const QString &filter, qint64 now);

} // namespace waypost::sync
