// SPDX-FileCopyrightText: 2026 The Waypost authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/vault/keys.h"
#include "core/vault/xts.h"

namespace waypost::vault {

/// The Xts keys of a database's files, from the key of the database.
[[nodiscard]] inline Secret mainFileKey(const Secret &key)
{
    return derive(key.view(), {}, "waypost vault 1: database", Xts::keyBytes);
}
[[nodiscard]] inline Secret walKey(const Secret &key)
{
    return derive(key.view(), {}, "waypost vault 1: wal", Xts::keyBytes);
}
[[nodiscard]] inline Secret journalKey(const Secret &key)
{
    return derive(key.view(), {}, "waypost vault 1: journal", Xts::keyBytes);
}

} // namespace waypost::vault
