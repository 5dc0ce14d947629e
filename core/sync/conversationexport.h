// SPDX-FileCopyrightText: 2026 The Waypost authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/sync/view.h"

namespace waypost::sync {

/// A list as CSV, safe for spreadsheets, one conversation a row: who, where, whose, how it stands and how
/// long it took, with the names that people know. What this desk holds and its role may see; at most
/// mostExportedConversations, from the top of the list. `list`: as a ConversationList shows it; its limit and
/// place do not count. Times are ISO 8601 in UTC, durations whole seconds. Desk's thread.
[[nodiscard]] QByteArray conversationsCsv(View &view, const ListQuery &list, qint64 now);
constexpr int mostExportedConversations = 100'000;

} // namespace waypost::sync
