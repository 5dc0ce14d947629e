// SPDX-FileCopyrightText: 2026 The Waypost authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/vault/xts.h"

#include <vector>

namespace waypost::vault {

/// The bytes below: a file of SQLite's or of the system's. All functions answer 0 or a code of their own
/// world, which is handed through.
class RawFile {
public:
    virtual ~RawFile() = default;
    /// What lies beyond the end is filled with zeros; that is no error.
    [[nodiscard]] virtual int read(void *to, int count, qint64 at) = 0;
    [[nodiscard]] virtual int write(const void *from, int count, qint64 at) = 0;
    [[nodiscard]] virtual int truncate(qint64 size) = 0;
    [[nodiscard]] virtual int size(qint64 &bytes) = 0;
};

/// An encrypted file that reads and writes like a plain one: any length, any place, exact size, holes read as
/// zeros.
///
/// How it lies on the disk: the file's blocks of 16 bytes under Xts, each at its own place. If the last block
/// is not full, it is filled up with zeros before it is encrypted, and as many zero bytes as it holds data
/// follow it: a raw size of 16·n + r (0 < r < 16) means 16·(n−1) + r bytes of data. So nothing but the raw
/// size is needed to know the size, and no header can be torn.
///
/// What a write touches: the blocks its range lies in, and no other. Bytes outside the range but in the same
/// block are rewritten with the value they have; they can only be harmed where the disk tears a single
/// aligned block of 16 bytes, which sectors of 512 bytes and more do not.
class BlockFile {
public:
    BlockFile(RawFile &raw, const Secret &key)
        : m_raw(raw)
        , m_cipher(key)
    {
    }
    /// `missing`: bytes of the range that lie beyond the end; they are zeros.
    [[nodiscard]] int read(void *to, int count, qint64 at, int &missing);
    [[nodiscard]] int write(const void *from, int count, qint64 at);
    [[nodiscard]] int truncate(qint64 size);
    [[nodiscard]] int size(qint64 &bytes);

private:
    [[nodiscard]] int readBlock(unsigned char *block, qint64 at, qint64 end);
    [[nodiscard]] int fillLastBlock(qint64 end);
    RawFile &m_raw;
    Xts m_cipher;
    std::vector<unsigned char> m_buffer;
};

} // namespace waypost::vault
