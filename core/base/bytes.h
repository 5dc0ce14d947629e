// SPDX-FileCopyrightText: 2026 The Waypost authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include <QByteArray>
#include <QByteArrayView>

namespace waypost {

/// Small wrappers over OpenSSL; all are thread-safe and abort only if the library itself is broken.
[[nodiscard]] QByteArray sha256(QByteArrayView bytes); ///< 32 bytes
[[nodiscard]] QByteArray hmacSha256(QByteArrayView key, QByteArrayView bytes); ///< 32 bytes
/// From the system's generator; for keys, tokens, salts and codes.
[[nodiscard]] QByteArray randomBytes(qsizetype count);
/// Takes the same time wherever the two differ. Different lengths are unequal.
[[nodiscard]] bool constantTimeEquals(QByteArrayView a, QByteArrayView b);
/// Strict: an even number of hex digits and nothing else, otherwise an empty array.
[[nodiscard]] QByteArray fromStrictHex(QByteArrayView hex);

/// SHA-256 over pieces that arrive one after the other.
class Sha256 {
public:
    Sha256();
    ~Sha256();
    Sha256(const Sha256 &) = delete;
    Sha256 &operator=(const Sha256 &) = delete;
    Sha256 &add(QByteArrayView bytes);
    /// A number as eight bytes, most significant first.
    Sha256 &add(qint64 number);
    /// A length and then the bytes: two neighbouring fields can't be confused.
    Sha256 &addField(QByteArrayView bytes);
    [[nodiscard]] QByteArray finish(); ///< 32 bytes; the object is empty again

private:
    void *m_context;
};

} // namespace waypost
