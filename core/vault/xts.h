// SPDX-FileCopyrightText: 2026 The Waypost authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/vault/secret.h"

#include <memory>

namespace waypost::vault {

/// AES-256-XTS (IEEE 1619) over a file cut into units of 4 KiB, numbered from its beginning. Each block of 16
/// bytes stands for itself: its ciphertext depends on key, place and its own 16 bytes and on nothing else.
/// Hides content, tells which blocks changed between two copies of a file, does not notice changes. One
/// thread at a time.
class Xts {
public:
    static constexpr qsizetype keyBytes = 64;
    static constexpr qsizetype unitBytes = 4096;
    static constexpr qsizetype blockBytes = 16;

    explicit Xts(const Secret &key); ///< keyBytes long
    ~Xts();
    Xts(const Xts &) = delete;
    Xts &operator=(const Xts &) = delete;

    /// In place; `at` (the place in the file) and `size` are multiples of blockBytes.
    void encrypt(unsigned char *bytes, qint64 size, qint64 at);
    /// A block of zeros is a hole in the file, which reads as zeros, and stays what it is.
    void decrypt(unsigned char *bytes, qint64 size, qint64 at);

private:
    class Direction;
    void inUnits(Direction &direction, unsigned char *bytes, qint64 size, qint64 at);
    std::unique_ptr<Direction> m_encrypting;
    std::unique_ptr<Direction> m_decrypting;
};

} // namespace waypost::vault
