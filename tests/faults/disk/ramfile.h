// SPDX-FileCopyrightText: 2026 The Waypost authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include <QByteArray>
#include <QRandomGenerator>

#include <array>
#include <deque>
#include <memory>
#include <sqlite3.h>
#include <vector>

namespace waypost::tests {

/// What one connection holds of a file.
struct RamLock {
    int level = SQLITE_LOCK_NONE;
    unsigned shared = 0; ///< slots of the shared memory, one bit each
    unsigned exclusive = 0;
};

/// A file of a RamDisk: what a program reads, what is safe, and what was done in between.
class RamFile {
public:
    static constexpr qint64 sector = 512;

    RamFile() = default;
    /// As it is after a restart: all of it safe, its name too if `named`.
    RamFile(const QByteArray &bytes, bool named)
        : m_now(bytes)
        , m_safe(bytes)
        , m_named(named)
    {
    }

    [[nodiscard]] const QByteArray &now() const { return m_now; }
    [[nodiscard]] bool isNamed() const { return m_named; } ///< its name survives a power cut
    void write(qint64 offset, const QByteArray &bytes);
    void truncate(qint64 size);
    void sync();
    void keepName() { m_named = true; }
    [[nodiscard]] QByteArray afterPowerCut(QRandomGenerator &random) const;

    [[nodiscard]] bool lock(RamLock &mine, int level);
    void unlock(RamLock &mine, int level);
    [[nodiscard]] bool isReserved() const { return m_reserved != nullptr; }
    [[nodiscard]] void *sharedMemory(int region, int size, bool extend);
    [[nodiscard]] bool lockShared(RamLock &mine, int first, int count, int flags);
    void letGoShared(RamLock &mine);
    void letGo(RamLock &mine);

private:
    struct Change {
        qint64 offset = 0; ///< or the size, of a truncation
        QByteArray bytes; ///< null: a truncation
    };
    static void lay(QByteArray &onto, qint64 offset, QByteArrayView bytes);
    static void resize(QByteArray &bytes, qint64 size);

    QByteArray m_now;
    QByteArray m_safe;
    std::vector<Change> m_unsynced;
    bool m_named = false;

    int m_readers = 0; ///< connections with at least a shared lock
    const RamLock *m_reserved = nullptr;
    const RamLock *m_exclusive = nullptr; ///< pending or exclusive
    std::deque<std::vector<std::byte>> m_regions;
    std::array<int, SQLITE_SHM_NLOCK> m_slotReaders {};
    std::array<const RamLock *, SQLITE_SHM_NLOCK> m_slotWriters {};
};

} // namespace waypost::tests
