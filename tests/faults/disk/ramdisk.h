// SPDX-FileCopyrightText: 2026 The Waypost authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include <QByteArray>
#include <QRandomGenerator>

#include <memory>

namespace waypost::tests {

/// A disk in memory that SQLite works on, as the process's default file layer from construction to
/// destruction. It keeps apart what was written and what was synced, so that the power can go at any call:
/// - each 512-byte sector written since the last sync is there or not, independently of all others (dropped,
///   reordered and torn writes are all cases of that); the bytes around a write are never harmed;
/// - a file's new length counts only if something behind it, or the truncation, got there;
/// - a journal or WAL that was made and never synced may have no name; one that was deleted without a sync of
///   its folder may be back;
/// - locks and shared memory are gone.
/// A killed process loses nothing that was written. Thread-safe. Names are taken as they come: no folders.
class RamDisk {
public:
    RamDisk();
    ~RamDisk();
    RamDisk(const RamDisk &) = delete;
    RamDisk &operator=(const RamDisk &) = delete;

    [[nodiscard]] static const char *vfsName() { return "waypost-ramdisk"; }

    enum class End { Kill, PowerCut };
    /// After so many more calls that change something, every call fails; the last one may have been done in
    /// part. 0: never by itself.
    void endAfter(qint64 calls);
    void endNow();
    [[nodiscard]] bool hasEnded() const;
    /// Close every connection first. What is on the disk afterwards follows from `random`. With a `prefix`
    /// only the machine whose files begin with it was struck; the others go on.
    void restart(End end, QRandomGenerator &random, const QByteArray &prefix = {});

    /// The call so many changing calls from now fails with that SQLite code (SQLITE_FULL, SQLITE_IOERR_…),
    /// and so does each later one if `sticky`. 0 calls: nothing fails any more.
    void failAfter(qint64 calls, int code, bool sticky);
    [[nodiscard]] bool hasFailed() const; ///< since failAfter()

    /// Syncs do nothing from now on: a disk that lies. For negative controls.
    void setLying(bool lying);
    [[nodiscard]] qint64 changingCalls() const; ///< writes, truncations, syncs, creations, deletions so far

    void remove(const QByteArray &name);
    /// Changes one byte of what is there; false if the file is shorter.
    bool damage(const QByteArray &name, qint64 offset, char flip);
    [[nodiscard]] QByteArray bytes(const QByteArray &name) const; ///< as a program would read it
    void put(const QByteArray &name, const QByteArray &bytes); ///< as if synced

    class Private;

private:
    std::unique_ptr<Private> m_d;
};

} // namespace waypost::tests
