// SPDX-FileCopyrightText: 2026 The Waypost authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/base/result.h"
#include "core/sandbox/server.h"

#include <QStringList>

namespace waypost::sandbox {

/// What the command line asks for.
struct ProgramOptions {
    ServerOptions server;
    QString readyFile {}; ///< gets {"address", "port"} when the sandbox listens
};

/// Reads the arguments, the secrets' files and the environment (WAYPOST_SANDBOX_TOKEN,
/// WAYPOST_SANDBOX_APP_SECRET, WAYPOST_SANDBOX_VERIFY_TOKEN). Error: usage, with a sentence; or what
/// loadScenario() and Catalog::load() say.
[[nodiscard]] Result<ProgramOptions> readOptions(const QStringList &arguments);
[[nodiscard]] QString usageText();

} // namespace waypost::sandbox
