// SPDX-FileCopyrightText: 2026 The Waypost authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include <QLoggingCategory>

namespace waypost::relay {

/// The relay's one log category. Lines name ids, counts and codes; never words, numbers, names or secrets.
[[nodiscard]] const QLoggingCategory &relayLog();

/// Sends Qt's log to stderr as "2026-11-25T12:00:00.000Z warning waypost.relay: text", one line each.
void logToStderr();

} // namespace waypost::relay
