// SPDX-FileCopyrightText: 2026 The Waypost authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/vault/blockfile.h"

#include <algorithm>
#include <array>
#include <cstring>

namespace waypost::vault {

namespace {
constexpr qint64 blockSize = Xts::blockBytes;

qint64 blockBefore(qint64 at)
{
    return at - at % blockSize;
}

qint64 blockAfter(qint64 at)
{
    return blockBefore(at + blockSize - 1);
}
} // namespace

int BlockFile::size(qint64 &bytes)
{
    if (const int code = m_raw.size(bytes); code != 0)
        return code;
    if (bytes % blockSize != 0)
        bytes = std::max<qint64>(0, bytes - blockSize);
    return 0;
}

int BlockFile::read(void *to, int count, qint64 at, int &missing)
{
    qint64 end = 0;
    if (const int code = size(end); code != 0)
        return code;
    const qint64 there = std::clamp<qint64>(end - at, 0, count);
    missing = int(count - there);
    auto *target = static_cast<unsigned char *>(to);
    std::memset(target + there, 0, size_t(missing));
    if (there == 0)
        return 0;
    const qint64 first = blockBefore(at);
    const qint64 last = blockAfter(at + there);
    const bool whole = first == at && last == at + there;
    if (!whole)
        m_buffer.resize(size_t(last - first));
    unsigned char *bytes = whole ? target : m_buffer.data();
    if (const int code = m_raw.read(bytes, int(last - first), first); code != 0)
        return code;
    m_cipher.decrypt(bytes, last - first, first);
    if (!whole)
        std::memcpy(target, bytes + (at - first), size_t(there));
    return 0;
}

/// The block at `at` as it is now; zeros where the file has ended.
int BlockFile::readBlock(unsigned char *block, qint64 at, qint64 end)
{
    std::memset(block, 0, size_t(blockSize));
    if (at >= end)
        return 0;
    if (const int code = m_raw.read(block, int(blockSize), at); code != 0)
        return code;
    m_cipher.decrypt(block, blockSize, at);
    if (end - at < blockSize)
        std::memset(block + (end - at), 0, size_t(blockSize - (end - at)));
    return 0;
}

/// What is written beyond the last block makes that a full one: its rest becomes zeros.
int BlockFile::fillLastBlock(qint64 end)
{
    std::array<unsigned char, blockSize> block {};
    const qint64 at = blockBefore(end);
    if (const int code = readBlock(block.data(), at, end); code != 0)
        return code;
    m_cipher.encrypt(block.data(), blockSize, at);
    return m_raw.write(block.data(), int(blockSize), at);
}

int BlockFile::write(const void *from, int count, qint64 at)
{
    if (count <= 0)
        return 0;
    qint64 end = 0;
    if (const int code = size(end); code != 0)
        return code;
    const qint64 first = blockBefore(at);
    const qint64 stop = at + count;
    const qint64 last = blockAfter(stop);
    if (end % blockSize != 0 && blockBefore(end) < first)
        if (const int code = fillLastBlock(end); code != 0)
            return code;
    const qint64 filler = stop > end ? stop % blockSize : 0;
    m_buffer.assign(size_t(last - first + filler), 0);
    if (first < at)
        if (const int code = readBlock(m_buffer.data(), first, end); code != 0)
            return code;
    if (stop < last && (last - blockSize > first || first == at))
        if (const int code = readBlock(m_buffer.data() + (last - blockSize - first), last - blockSize, end);
            code != 0)
            return code;
    std::memcpy(m_buffer.data() + (at - first), from, size_t(count));
    m_cipher.encrypt(m_buffer.data(), last - first, first);
    if (const int code = m_raw.write(m_buffer.data(), int(m_buffer.size()), first); code != 0)
        return code;
    // Filled to the brim: the zeros that told of a last block which was not full must not stay behind it.
    const bool brimful = stop > end && filler == 0 && end % blockSize != 0 && blockAfter(end) == stop;
    return brimful ? m_raw.truncate(stop) : 0;
}

int BlockFile::truncate(qint64 newSize)
{
    const qint64 rest = newSize % blockSize;
    qint64 end = 0;
    if (const int code = size(end); code != 0)
        return code;
    if (newSize > end) { // grows: a hole
        if (end % blockSize != 0)
            if (const int code = fillLastBlock(end); code != 0)
                return code;
        if (rest == 0)
            return m_raw.truncate(newSize);
    }
    if (const int code = m_raw.truncate(blockAfter(newSize)); code != 0)
        return code;
    const std::array<unsigned char, blockSize> zeros {};
    return rest == 0 ? 0 : m_raw.write(zeros.data(), int(rest), blockAfter(newSize));
}

} // namespace waypost::vault
