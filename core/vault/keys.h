// SPDX-FileCopyrightText: 2026 The Waypost authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/base/result.h"
#include "core/vault/secret.h"

#include <optional>

namespace waypost::vault {

/// HKDF-SHA256 (RFC 5869). `info` names the purpose: keys of different purposes tell nothing of each other.
[[nodiscard]] Secret derive(QByteArrayView secret, QByteArrayView salt, QByteArrayView info, qsizetype size);

/// What a guess costs. The default takes about a quarter of a second and 64 MiB (RFC 9106 4, second choice,
/// with one lane).
struct StretchCost {
    quint32 memoryKib = 64 * 1024;
    quint32 passes = 3;
    quint32 lanes = 1;
};
/// argon2id over the passphrase in its composed form (NFC), so that it is the same however it was typed: 32
/// bytes. Error key_unavailable: the memory is not to be had, or the costs are out of range.
[[nodiscard]] Result<Secret> stretch(const QString &passphrase, QByteArrayView salt, const StretchCost &cost);

/// AES-256-GCM for small things: nonce (12 bytes) ‖ ciphertext ‖ tag (16 bytes). `about` is not encrypted but
/// must be the same at opening. The key has 32 bytes.
[[nodiscard]] QByteArray seal(const Secret &key, QByteArrayView plain, QByteArrayView about);
/// Nothing if it was made with another key or changed since.
[[nodiscard]] std::optional<Secret> unseal(const Secret &key, QByteArrayView sealed, QByteArrayView about);

} // namespace waypost::vault
