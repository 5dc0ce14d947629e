// SPDX-FileCopyrightText: 2026 The Waypost authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/base/result.h"

#include <QString>

namespace waypost::relay {

/// Error password_weak: shorter than 12 characters, longer than 128, common, or of fewer than five different
/// characters.
[[nodiscard]] Result<Done> checkPassword(const QString &password);

/// argon2id as a PHC string with a fresh salt: m = 19456 KiB, t = 2, p = 1 (OWASP's minimum; about 40 ms).
[[nodiscard]] QString hashPassword(const QString &password);
/// Does the password belong to the hash? An empty hash costs as much as any and belongs to none.
[[nodiscard]] bool passwordFits(const QString &hash, const QString &password);
/// Was it made with today's parameters?
[[nodiscard]] bool isCurrentHash(const QString &hash);

} // namespace waypost::relay
