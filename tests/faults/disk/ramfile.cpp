// SPDX-FileCopyrightText: 2026 The Waypost authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/faults/disk/ramfile.h"

#include <algorithm>
#include <cstring>

namespace waypost::tests {

void RamFile::resize(QByteArray &bytes, qint64 size)
{
    const qint64 before = bytes.size();
    bytes.resize(size);
    if (size > before)
        std::memset(bytes.data() + before, 0, size_t(size - before));
}

void RamFile::lay(QByteArray &onto, qint64 offset, QByteArrayView bytes)
{
    if (onto.size() < offset + bytes.size())
        resize(onto, offset + bytes.size());
    std::memcpy(onto.data() + offset, bytes.data(), size_t(bytes.size()));
}

void RamFile::write(qint64 offset, const QByteArray &bytes)
{
    lay(m_now, offset, bytes);
    m_unsynced.push_back({offset, bytes});
}

void RamFile::truncate(qint64 size)
{
    resize(m_now, size);
    m_unsynced.push_back({size, {}});
}

void RamFile::sync()
{
    for (const Change &change : m_unsynced)
        if (change.bytes.isNull())
            resize(m_safe, change.offset);
        else
            lay(m_safe, change.offset, change.bytes);
    m_unsynced.clear();
}

/// One share for the whole cut: all, none and every mixture have to occur.
QByteArray RamFile::afterPowerCut(QRandomGenerator &random) const
{
    static constexpr std::array shares {0.0, 0.05, 0.5, 0.5, 0.95, 1.0};
    const double share = shares[random.bounded(quint32(shares.size()))];
    const auto kept = [&] { return random.generateDouble() < share; };
    QByteArray bytes = m_safe;
    for (const Change &change : m_unsynced) {
        if (change.bytes.isNull()) {
            if (kept())
                resize(bytes, change.offset);
            continue;
        }
        for (qint64 at = change.offset; at < change.offset + change.bytes.size();) {
            const qint64 end
                = std::min((at / sector + 1) * sector, change.offset + qint64(change.bytes.size()));
            if (kept())
                lay(bytes, at, QByteArrayView(change.bytes).sliced(at - change.offset, end - at));
            at = end;
        }
    }
    return bytes;
}

bool RamFile::lock(RamLock &mine, int level)
{
    if (mine.level >= level)
        return true;
    const bool others = m_readers > (mine.level >= SQLITE_LOCK_SHARED ? 1 : 0);
    switch (level) {
    case SQLITE_LOCK_SHARED:
        if (m_exclusive)
            return false;
        ++m_readers;
        break;
    case SQLITE_LOCK_RESERVED:
        if (m_reserved || m_exclusive)
            return false;
        m_reserved = &mine;
        break;
    default: // EXCLUSIVE; SQLite never asks for PENDING
        if ((m_exclusive && m_exclusive != &mine) || (m_reserved && m_reserved != &mine))
            return false;
        if (others) {
            m_exclusive = &mine; // pending: no new readers
            mine.level = SQLITE_LOCK_PENDING;
            return false;
        }
        m_exclusive = &mine;
    }
    mine.level = level;
    return true;
}

void RamFile::unlock(RamLock &mine, int level)
{
    if (mine.level <= level)
        return;
    if (m_exclusive == &mine)
        m_exclusive = nullptr;
    if (m_reserved == &mine)
        m_reserved = nullptr;
    if (level == SQLITE_LOCK_NONE && mine.level >= SQLITE_LOCK_SHARED)
        --m_readers;
    mine.level = level;
}

void *RamFile::sharedMemory(int region, int size, bool extend)
{
    if (size_t(region) >= m_regions.size() && !extend)
        return nullptr;
    while (m_regions.size() <= size_t(region))
        m_regions.emplace_back(size_t(size));
    return m_regions[size_t(region)].data();
}

bool RamFile::lockShared(RamLock &mine, int first, int count, int flags)
{
    const unsigned mask = ((1U << unsigned(count)) - 1U) << unsigned(first);
    const auto slots = [&](auto act) {
        for (size_t slot = size_t(first); slot < size_t(first + count); ++slot)
            act(slot, 1U << slot);
    };
    if (flags & SQLITE_SHM_UNLOCK) {
        slots([&](size_t slot, unsigned bit) {
            if (mine.shared & bit)
                --m_slotReaders[slot];
            if (m_slotWriters[slot] == &mine)
                m_slotWriters[slot] = nullptr;
        });
        mine.shared &= ~mask;
        mine.exclusive &= ~mask;
        return true;
    }
    const bool wantsAll = (flags & SQLITE_SHM_EXCLUSIVE) != 0;
    bool free = true;
    slots([&](size_t slot, unsigned bit) {
        const bool readByOthers = m_slotReaders[slot] > (mine.shared & bit ? 1 : 0);
        const bool writtenByOthers = m_slotWriters[slot] && m_slotWriters[slot] != &mine;
        free = free && !writtenByOthers && !(wantsAll && readByOthers);
    });
    if (!free)
        return false;
    slots([&](size_t slot, unsigned bit) {
        if (wantsAll)
            m_slotWriters[slot] = &mine;
        else if (!(mine.shared & bit))
            ++m_slotReaders[slot];
    });
    (wantsAll ? mine.exclusive : mine.shared) |= mask;
    return true;
}

void RamFile::letGoShared(RamLock &mine)
{
    (void)lockShared(mine, 0, SQLITE_SHM_NLOCK, SQLITE_SHM_UNLOCK);
}

void RamFile::letGo(RamLock &mine)
{
    letGoShared(mine);
    unlock(mine, SQLITE_LOCK_NONE);
}

} // namespace waypost::tests
