// SPDX-FileCopyrightText: 2026 The Waypost authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/vault/xts.h"

#include <QtEndian>

#include <algorithm>
#include <array>
#include <cstring>
#include <openssl/evp.h>

namespace waypost::vault {

namespace {
constexpr std::array<unsigned char, Xts::blockBytes> hole {};
}

/// One way of the cipher with its schedule, which is made once.
class Xts::Direction {
public:
    Direction(const Secret &key, bool encrypt)
        : m_context(EVP_CIPHER_CTX_new())
    {
        if (key.size() != keyBytes
            || EVP_CipherInit_ex(m_context, EVP_aes_256_xts(), nullptr,
                                 reinterpret_cast<const unsigned char *>(key.view().data()), nullptr,
                                 encrypt ? 1 : 0)
                != 1)
            qFatal("OpenSSL cannot prepare AES-256-XTS");
    }
    ~Direction() { EVP_CIPHER_CTX_free(m_context); } // wipes the schedule
    Direction(const Direction &) = delete;
    Direction &operator=(const Direction &) = delete;

    /// The first `size` bytes of a unit, in place.
    void run(qint64 unit, unsigned char *bytes, qint64 size)
    {
        std::array<unsigned char, blockBytes> tweak {};
        qToLittleEndian(quint64(unit), tweak.data());
        int done = 0;
        if (EVP_CipherInit_ex(m_context, nullptr, nullptr, nullptr, tweak.data(), -1) != 1
            || EVP_CipherUpdate(m_context, bytes, &done, bytes, int(size)) != 1 || done != size)
            qFatal("OpenSSL cannot run AES-256-XTS");
    }

private:
    EVP_CIPHER_CTX *m_context;
};

Xts::Xts(const Secret &key)
    : m_encrypting(std::make_unique<Direction>(key, true))
    , m_decrypting(std::make_unique<Direction>(key, false))
{
}

Xts::~Xts() = default;

void Xts::inUnits(Direction &direction, unsigned char *bytes, qint64 size, qint64 at)
{
    Q_ASSERT(at % blockBytes == 0 && size % blockBytes == 0);
    while (size > 0) {
        const qint64 skipped = at % unitBytes;
        const qint64 here = std::min(size, unitBytes - skipped);
        if (skipped == 0) {
            direction.run(at / unitBytes, bytes, here);
        } else { // the tweaks are counted from the unit's beginning: let zeros stand for what is not asked
                 // for
            std::array<unsigned char, unitBytes> unit {};
            std::memcpy(unit.data() + skipped, bytes, size_t(here));
            direction.run(at / unitBytes, unit.data(), skipped + here);
            std::memcpy(bytes, unit.data() + skipped, size_t(here));
        }
        bytes += here;
        at += here;
        size -= here;
    }
}

void Xts::encrypt(unsigned char *bytes, qint64 size, qint64 at)
{
    inUnits(*m_encrypting, bytes, size, at);
}

void Xts::decrypt(unsigned char *bytes, qint64 size, qint64 at)
{
    qint64 from = 0; // of the run that is no hole
    for (qint64 block = 0; block < size; block += blockBytes) {
        if (std::memcmp(bytes + block, hole.data(), hole.size()) != 0)
            continue;
        inUnits(*m_decrypting, bytes + from, block - from, at + from);
        from = block + blockBytes;
    }
    inUnits(*m_decrypting, bytes + from, size - from, at + from);
}

} // namespace waypost::vault
