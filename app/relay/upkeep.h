// SPDX-FileCopyrightText: 2026 The Waypost authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/relay/config.h"

#include <QStringList>

#include <optional>

/// The commands that look after a store: backup, verify, restore, rebuild, upgrade, migrate-store.
namespace waypost::upkeepcommands {

struct Options {
    int keep = 0; ///< backup: how many stay
    bool replace = false; ///< restore: over a store that is there
};
/// The lines of --help.
[[nodiscard]] QString help();
/// Does the command need the configuration?
[[nodiscard]] bool needsConfig(const QStringList &words);
/// Exit code (0 done and sound, 1 refused or damaged, 2 wrong usage); nothing: not one of these commands.
[[nodiscard]] std::optional<int> run(const relay::Config &config, const QStringList &words,
                                     const Options &options);

} // namespace waypost::upkeepcommands
