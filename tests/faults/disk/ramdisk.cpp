// SPDX-FileCopyrightText: 2026 The Waypost authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/faults/disk/ramdisk.h"

#include "tests/faults/disk/ramfile.h"

#include <QHash>

#include <algorithm>
#include <cstring>
#include <mutex>
#include <new>
#include <thread>

namespace waypost::tests {

class RamDisk::Private {
public:
    /// Counts a call that changes something. SQLITE_OK: do it. Anything else: answer with that.
    [[nodiscard]] int account()
    {
        if (ended)
            return SQLITE_IOERR;
        ++calls;
        if (endIn > 0 && --endIn == 0)
            ended = true; // this one is still done: into memory, which the end may lose
        if (failIn > 0 && --failIn == 0)
            failing = true;
        if (!failing)
            return SQLITE_OK;
        failed = true;
        failing = sticky;
        return failCode;
    }
    /// Every name that was made is there for good, every one that was deleted is gone for good.
    void syncFolder()
    {
        for (const auto &file : std::as_const(files))
            file->keepName();
        deleted.clear();
    }

    sqlite3_vfs vfs {};
    mutable std::mutex mutex; ///< guards all of it, files included
    QHash<QByteArray, std::shared_ptr<RamFile>> files;
    QHash<QByteArray, std::shared_ptr<RamFile>> deleted; ///< without a sync of the folder
    qint64 calls = 0;
    qint64 endIn = 0;
    qint64 failIn = 0;
    int failCode = SQLITE_OK;
    bool sticky = false;
    bool failing = false;
    bool failed = false;
    bool ended = false;
    bool lying = false;
};

namespace {

/// What SQLite holds for each open file.
struct OpenFile {
    sqlite3_file base;
    RamDisk::Private *disk;
    std::shared_ptr<RamFile> *file; ///< owned; SQLite gives plain memory
    RamLock *lock; ///< owned
};

OpenFile &openFile(sqlite3_file *file)
{
    return *reinterpret_cast<OpenFile *>(file); // NOLINT: what SQLite's interface asks for
}

/// A call that changes nothing.
template <class Act> int reading(sqlite3_file *handle, Act act)
{
    OpenFile &open = openFile(handle);
    const std::lock_guard guard(open.disk->mutex);
    return open.disk->ended ? SQLITE_IOERR : act(**open.file, *open.lock);
}

/// A call that changes what is on the disk.
template <class Act> int changing(sqlite3_file *handle, Act act)
{
    OpenFile &open = openFile(handle);
    const std::lock_guard guard(open.disk->mutex);
    const int verdict = open.disk->account();
    if (verdict != SQLITE_OK)
        return verdict;
    act(**open.file, *open.disk);
    return open.disk->ended ? SQLITE_IOERR : SQLITE_OK;
}

int closeFile(sqlite3_file *handle)
{
    OpenFile &open = openFile(handle);
    const std::lock_guard guard(open.disk->mutex);
    (*open.file)->letGo(*open.lock);
    delete open.lock;
    delete open.file;
    return SQLITE_OK;
}

int readFile(sqlite3_file *handle, void *into, int amount, sqlite3_int64 offset)
{
    return reading(handle, [&](const RamFile &file, const RamLock &) {
        const QByteArray &now = file.now();
        const qint64 there = std::clamp<qint64>(now.size() - offset, 0, amount);
        if (there > 0)
            std::memcpy(into, now.constData() + offset, size_t(there));
        std::memset(static_cast<char *>(into) + there, 0, size_t(amount - there));
        return there == amount ? SQLITE_OK : SQLITE_IOERR_SHORT_READ;
    });
}

int writeFile(sqlite3_file *handle, const void *from, int amount, sqlite3_int64 offset)
{
    return changing(handle, [&](RamFile &file, const RamDisk::Private &) {
        file.write(offset, QByteArray(static_cast<const char *>(from), amount));
    });
}

int truncateFile(sqlite3_file *handle, sqlite3_int64 size)
{
    return changing(handle, [&](RamFile &file, const RamDisk::Private &) { file.truncate(size); });
}

int syncFile(sqlite3_file *handle, int)
{
    return changing(handle, [](RamFile &file, RamDisk::Private &disk) {
        if (disk.lying || disk.ended) // a sync that the end interrupts promises nothing
            return;
        if (!file.isNamed()) // a journal or WAL: with its first sync SQLite syncs the folder
            disk.syncFolder();
        file.sync();
    });
}

int sizeOfFile(sqlite3_file *handle, sqlite3_int64 *size)
{
    return reading(handle, [&](const RamFile &file, const RamLock &) {
        *size = file.now().size();
        return SQLITE_OK;
    });
}

int lockFile(sqlite3_file *handle, int level)
{
    return reading(handle, [&](RamFile &file, RamLock &lock) {
        return file.lock(lock, level) ? SQLITE_OK : SQLITE_BUSY;
    });
}

int unlockFile(sqlite3_file *handle, int level)
{
    return reading(handle, [&](RamFile &file, RamLock &lock) {
        file.unlock(lock, level);
        return SQLITE_OK;
    });
}

int isReserved(sqlite3_file *handle, int *result)
{
    return reading(handle, [&](const RamFile &file, const RamLock &) {
        *result = file.isReserved() ? 1 : 0;
        return SQLITE_OK;
    });
}

int controlFile(sqlite3_file *, int, void *)
{
    return SQLITE_NOTFOUND;
}

int sectorSize(sqlite3_file *)
{
    return int(RamFile::sector);
}

int characteristics(sqlite3_file *)
{
    return SQLITE_IOCAP_POWERSAFE_OVERWRITE; // as the real file layer says of a disk
}

int mapShared(sqlite3_file *handle, int region, int size, int extend, void volatile **memory)
{
    return reading(handle, [&](RamFile &file, RamLock &) {
        *memory = file.sharedMemory(region, size, extend != 0);
        return SQLITE_OK;
    });
}

int lockShared(sqlite3_file *handle, int first, int count, int flags)
{
    return reading(handle, [&](RamFile &file, RamLock &lock) {
        return file.lockShared(lock, first, count, flags) ? SQLITE_OK : SQLITE_BUSY;
    });
}

void barrier(sqlite3_file *handle)
{
    const std::lock_guard guard(openFile(handle).disk->mutex);
}

int unmapShared(sqlite3_file *handle, int)
{
    OpenFile &open = openFile(handle);
    const std::lock_guard guard(open.disk->mutex);
    (*open.file)->letGoShared(*open.lock);
    return SQLITE_OK;
}

const sqlite3_io_methods fileMethods {2,           closeFile,   readFile,        writeFile,  truncateFile,
                                      syncFile,    sizeOfFile,  lockFile,        unlockFile, isReserved,
                                      controlFile, sectorSize,  characteristics, mapShared,  lockShared,
                                      barrier,     unmapShared, nullptr,         nullptr};

RamDisk::Private &diskOf(sqlite3_vfs *vfs)
{
    return *static_cast<RamDisk::Private *>(vfs->pAppData);
}

int openOnDisk(sqlite3_vfs *vfs, const char *name, sqlite3_file *handle, int flags, int *outFlags)
{
    RamDisk::Private &disk = diskOf(vfs);
    const std::lock_guard guard(disk.mutex);
    handle->pMethods = nullptr;
    if (disk.ended)
        return SQLITE_IOERR;
    std::shared_ptr<RamFile> file = name ? disk.files.value(name) : nullptr;
    if (!file) {
        if (!(flags & SQLITE_OPEN_CREATE))
            return SQLITE_CANTOPEN;
        if (const int verdict = disk.account(); verdict != SQLITE_OK)
            return verdict;
        file = std::make_shared<RamFile>();
        if (flags & SQLITE_OPEN_MAIN_DB) // the store makes it and syncs its folder before SQLite sees it
            file->keepName();
        if (name)
            disk.files.insert(name, file);
    }
    OpenFile &open = openFile(handle);
    open.disk = &disk;
    open.file = new std::shared_ptr<RamFile>(file);
    open.lock = new RamLock;
    handle->pMethods = &fileMethods;
    if (outFlags)
        *outFlags = flags;
    return SQLITE_OK;
}

int deleteOnDisk(sqlite3_vfs *vfs, const char *name, int syncFolder)
{
    RamDisk::Private &disk = diskOf(vfs);
    const std::lock_guard guard(disk.mutex);
    if (disk.ended)
        return SQLITE_IOERR;
    const auto file = disk.files.value(name);
    if (!file)
        return SQLITE_IOERR_DELETE_NOENT;
    if (const int verdict = disk.account(); verdict != SQLITE_OK)
        return verdict;
    disk.files.remove(name);
    disk.deleted.remove(name);
    if (file->isNamed())
        disk.deleted.insert(name, file);
    if (syncFolder && !disk.ended && !disk.lying)
        disk.syncFolder();
    return disk.ended ? SQLITE_IOERR : SQLITE_OK;
}

int accessOnDisk(sqlite3_vfs *vfs, const char *name, int, int *result)
{
    RamDisk::Private &disk = diskOf(vfs);
    const std::lock_guard guard(disk.mutex);
    if (disk.ended)
        return SQLITE_IOERR;
    const auto file = disk.files.value(name);
    *result
        = file && !file->now().isEmpty() ? 1 : 0; // an empty journal counts for nothing, as on a real disk
    return SQLITE_OK;
}

int fullName(sqlite3_vfs *, const char *name, int room, char *into)
{
    const size_t length = std::strlen(name);
    if (length >= size_t(room))
        return SQLITE_CANTOPEN;
    std::memcpy(into, name, length + 1);
    return SQLITE_OK;
}

int randomness(sqlite3_vfs *, int count, char *into)
{
    for (int i = 0; i < count; ++i)
        into[i] = char(i * 37 + 11); // the same in each run
    return count;
}

int sleepFor(sqlite3_vfs *, int microseconds)
{
    std::this_thread::yield(); // who waits for a lock here waits for another thread, never for a time
    return microseconds;
}

int currentTime(sqlite3_vfs *, double *julianDays)
{
    *julianDays = 2'461'000.5;
    return SQLITE_OK;
}

int lastError(sqlite3_vfs *, int, char *)
{
    return 0;
}
} // namespace

RamDisk::RamDisk()
    : m_d(std::make_unique<Private>())
{
    sqlite3_vfs &vfs = m_d->vfs;
    vfs.iVersion = 1;
    vfs.szOsFile = int(sizeof(OpenFile));
    vfs.mxPathname = 1'024;
    vfs.zName = vfsName();
    vfs.pAppData = m_d.get();
    vfs.xOpen = openOnDisk;
    vfs.xDelete = deleteOnDisk;
    vfs.xAccess = accessOnDisk;
    vfs.xFullPathname = fullName;
    vfs.xRandomness = randomness;
    vfs.xSleep = sleepFor;
    vfs.xCurrentTime = currentTime;
    vfs.xGetLastError = lastError;
    if (sqlite3_vfs_register(&vfs, 1) != SQLITE_OK)
        qFatal("SQLite does not take the disk in memory");
}

RamDisk::~RamDisk()
{
    sqlite3_vfs_unregister(&m_d->vfs);
}

void RamDisk::endAfter(qint64 calls)
{
    const std::lock_guard guard(m_d->mutex);
    m_d->endIn = calls;
}

void RamDisk::endNow()
{
    const std::lock_guard guard(m_d->mutex);
    m_d->ended = true;
}

bool RamDisk::hasEnded() const
{
    const std::lock_guard guard(m_d->mutex);
    return m_d->ended;
}

void RamDisk::restart(End end, QRandomGenerator &random, const QByteArray &prefix)
{
    const std::lock_guard guard(m_d->mutex);
    QList<QByteArray> names = m_d->files.keys() + m_d->deleted.keys();
    names.removeIf([&](const QByteArray &name) { return !name.startsWith(prefix); });
    std::sort(names.begin(), names.end()); // so that a seed means the same in each run
    names.erase(std::unique(names.begin(), names.end()), names.end());
    for (const QByteArray &name : std::as_const(names)) {
        const auto file = m_d->files.take(name);
        const auto before = m_d->deleted.take(name);
        if (end == End::Kill && file)
            m_d->files.insert(name, std::make_shared<RamFile>(file->now(), file->isNamed()));
        else if (end == End::PowerCut && file && (file->isNamed() || random.bounded(2)))
            m_d->files.insert(name, std::make_shared<RamFile>(file->afterPowerCut(random), true));
        else if (end == End::PowerCut && before && random.bounded(2))
            m_d->files.insert(name, std::make_shared<RamFile>(before->afterPowerCut(random), true));
    }
    m_d->endIn = 0;
    m_d->failIn = 0;
    m_d->failing = false;
    m_d->ended = false;
}

void RamDisk::failAfter(qint64 calls, int code, bool sticky)
{
    const std::lock_guard guard(m_d->mutex);
    m_d->failIn = calls;
    m_d->failCode = code;
    m_d->sticky = sticky;
    m_d->failing = false;
    m_d->failed = false;
}

bool RamDisk::hasFailed() const
{
    const std::lock_guard guard(m_d->mutex);
    return m_d->failed;
}

void RamDisk::setLying(bool lying)
{
    const std::lock_guard guard(m_d->mutex);
    m_d->lying = lying;
}

qint64 RamDisk::changingCalls() const
{
    const std::lock_guard guard(m_d->mutex);
    return m_d->calls;
}

void RamDisk::remove(const QByteArray &name)
{
    const std::lock_guard guard(m_d->mutex);
    m_d->files.remove(name);
    m_d->deleted.remove(name);
}

bool RamDisk::damage(const QByteArray &name, qint64 offset, char flip)
{
    const std::lock_guard guard(m_d->mutex);
    const auto file = m_d->files.value(name);
    if (!file || offset >= file->now().size())
        return false;
    file->write(offset, QByteArray(1, char(file->now()[offset] ^ flip)));
    file->sync();
    return true;
}

QByteArray RamDisk::bytes(const QByteArray &name) const
{
    const std::lock_guard guard(m_d->mutex);
    const auto file = m_d->files.value(name);
    return file ? file->now() : QByteArray();
}

void RamDisk::put(const QByteArray &name, const QByteArray &bytes)
{
    const std::lock_guard guard(m_d->mutex);
    m_d->files.insert(name, std::make_shared<RamFile>(bytes, true));
}

} // namespace waypost::tests
