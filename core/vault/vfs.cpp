// SPDX-FileCopyrightText: 2026 The Waypost authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/vault/vfs.h"

#include "core/base/bytes.h"
#include "core/vault/blockfile.h"
#include "core/vault/vfskeys.h"

#include <cstring>
#include <new>
#include <sqlite3.h>

namespace waypost::vault {

namespace {
using namespace Qt::StringLiterals;

constexpr QByteArrayView header("SQLite format 3\0", 16);
constexpr int journals = SQLITE_OPEN_MAIN_JOURNAL | SQLITE_OPEN_SUPER_JOURNAL;
/// What is still true of what is written through this layer.
constexpr int keptTraits = ~(SQLITE_IOCAP_POWERSAFE_OVERWRITE | SQLITE_IOCAP_SAFE_APPEND);

/// A file of the layer below, as BlockFile sees it.
class FileBelow final : public RawFile {
public:
    explicit FileBelow(sqlite3_file *file)
        : m_file(file)
    {
    }
    int read(void *to, int count, qint64 at) override
    {
        const int code = m_file->pMethods->xRead(m_file, to, count, at);
        return code == SQLITE_IOERR_SHORT_READ ? SQLITE_OK : code;
    }
    int write(const void *from, int count, qint64 at) override
    {
        return m_file->pMethods->xWrite(m_file, from, count, at);
    }
    int truncate(qint64 size) override { return m_file->pMethods->xTruncate(m_file, size); }
    int size(qint64 &bytes) override
    {
        sqlite3_int64 size = 0;
        const int code = m_file->pMethods->xFileSize(m_file, &size);
        bytes = size;
        return code;
    }

private:
    sqlite3_file *m_file;
};

/// What SQLite allocates for an open file: this, and behind it the file of the layer below.
struct OpenFile {
    sqlite3_file base; ///< first: SQLite sees nothing else
    sqlite3_file *below;
    FileBelow raw;
    BlockFile blocks;

    OpenFile(sqlite3_file *file, const Secret &key)
        : base {}
        , below(file)
        , raw(file)
        , blocks(raw, key)
    {
    }
};
constexpr size_t openFileBytes = (sizeof(OpenFile) + 15) / 16 * 16;

OpenFile &openFileOf(sqlite3_file *file)
{
    return *reinterpret_cast<OpenFile *>(file);
}

sqlite3_file *belowOf(sqlite3_file *file)
{
    return openFileOf(file).below;
}

int closeFile(sqlite3_file *file)
{
    OpenFile &open = openFileOf(file);
    const int code = open.below->pMethods->xClose(open.below);
    open.~OpenFile();
    return code;
}

int readFile(sqlite3_file *file, void *to, int count, sqlite3_int64 at)
{
    int missing = 0;
    const int code = openFileOf(file).blocks.read(to, count, at, missing);
    if (code != SQLITE_OK)
        return code;
    return missing > 0 ? SQLITE_IOERR_SHORT_READ : SQLITE_OK;
}

int writeFile(sqlite3_file *file, const void *from, int count, sqlite3_int64 at)
{
    return openFileOf(file).blocks.write(from, count, at);
}

int truncateFile(sqlite3_file *file, sqlite3_int64 size)
{
    return openFileOf(file).blocks.truncate(size);
}

int fileSize(sqlite3_file *file, sqlite3_int64 *size)
{
    qint64 bytes = 0;
    const int code = openFileOf(file).blocks.size(bytes);
    *size = bytes;
    return code;
}

int controlFile(sqlite3_file *file, int operation, void *argument)
{
    if (operation == SQLITE_FCNTL_MMAP_SIZE) { // the layer below must not map it either
        *static_cast<sqlite3_int64 *>(argument) = 0;
        return SQLITE_OK;
    }
    sqlite3_file *below = belowOf(file);
    const int code = below->pMethods->xFileControl(below, operation, argument);
    if (operation == SQLITE_FCNTL_VFSNAME && code == SQLITE_OK) {
        char **name = static_cast<char **>(argument);
        *name = sqlite3_mprintf("waypost/%z", *name);
    }
    return code;
}

int fileTraits(sqlite3_file *file)
{
    sqlite3_file *below = belowOf(file);
    return below->pMethods->xDeviceCharacteristics(below) & keptTraits;
}

// What goes straight through.
int syncFile(sqlite3_file *file, int flags)
{
    sqlite3_file *below = belowOf(file);
    return below->pMethods->xSync(below, flags);
}
int lockFile(sqlite3_file *file, int lock)
{
    sqlite3_file *below = belowOf(file);
    return below->pMethods->xLock(below, lock);
}
int unlockFile(sqlite3_file *file, int lock)
{
    sqlite3_file *below = belowOf(file);
    return below->pMethods->xUnlock(below, lock);
}
int checkReservedLock(sqlite3_file *file, int *reserved)
{
    sqlite3_file *below = belowOf(file);
    return below->pMethods->xCheckReservedLock(below, reserved);
}
int sectorSize(sqlite3_file *file)
{
    sqlite3_file *below = belowOf(file);
    return below->pMethods->xSectorSize(below);
}
int mapShared(sqlite3_file *file, int region, int size, int extend, void volatile **memory)
{
    sqlite3_file *below = belowOf(file);
    return below->pMethods->xShmMap(below, region, size, extend, memory);
}
int lockShared(sqlite3_file *file, int offset, int count, int flags)
{
    sqlite3_file *below = belowOf(file);
    return below->pMethods->xShmLock(below, offset, count, flags);
}
void barrierShared(sqlite3_file *file)
{
    sqlite3_file *below = belowOf(file);
    below->pMethods->xShmBarrier(below);
}
int unmapShared(sqlite3_file *file, int remove)
{
    sqlite3_file *below = belowOf(file);
    return below->pMethods->xShmUnmap(below, remove);
}

sqlite3_io_methods methodsOfVersion(int version)
{
    return {version,    closeFile,     readFile,          writeFile,   truncateFile, syncFile,   fileSize,
            lockFile,   unlockFile,    checkReservedLock, controlFile, sectorSize,   fileTraits, mapShared,
            lockShared, barrierShared, unmapShared,       nullptr,     nullptr};
}
// Version 3 would be mapped reading; a layer without shared memory stays one without.
const sqlite3_io_methods plainMethods = methodsOfVersion(1);
const sqlite3_io_methods sharedMethods = methodsOfVersion(2);
} // namespace

/// The registered layer and the keys of its files.
class Vfs::Layer {
public:
    Layer(const Secret &key, sqlite3_vfs *below)
        : m_name("waypost-" + randomBytes(8).toHex())
        , m_main(mainFileKey(key))
        , m_wal(walKey(key))
        , m_journal(journalKey(key))
        , m_below(below)
    {
        m_vfs.iVersion = 2;
        m_vfs.szOsFile = int(openFileBytes) + below->szOsFile;
        m_vfs.mxPathname = below->mxPathname;
        m_vfs.zName = m_name.constData();
        m_vfs.pAppData = this;
        m_vfs.xOpen = open;
        m_vfs.xDelete = [](sqlite3_vfs *vfs, const char *path, int syncFolder) {
            return belowVfs(vfs)->xDelete(belowVfs(vfs), path, syncFolder);
        };
        m_vfs.xAccess = [](sqlite3_vfs *vfs, const char *path, int flags, int *answer) {
            return belowVfs(vfs)->xAccess(belowVfs(vfs), path, flags, answer);
        };
        m_vfs.xFullPathname = [](sqlite3_vfs *vfs, const char *path, int size, char *full) {
            return belowVfs(vfs)->xFullPathname(belowVfs(vfs), path, size, full);
        };
        m_vfs.xRandomness = [](sqlite3_vfs *vfs, int count, char *bytes) {
            return belowVfs(vfs)->xRandomness(belowVfs(vfs), count, bytes);
        };
        m_vfs.xSleep = [](sqlite3_vfs *vfs, int microseconds) {
            return belowVfs(vfs)->xSleep(belowVfs(vfs), microseconds);
        };
        m_vfs.xCurrentTime
            = [](sqlite3_vfs *vfs, double *days) { return belowVfs(vfs)->xCurrentTime(belowVfs(vfs), days); };
        m_vfs.xGetLastError = [](sqlite3_vfs *vfs, int size, char *text) {
            sqlite3_vfs *under = belowVfs(vfs);
            return under->xGetLastError ? under->xGetLastError(under, size, text) : 0;
        };
        m_vfs.xCurrentTimeInt64 = [](sqlite3_vfs *vfs, sqlite3_int64 *ms) {
            sqlite3_vfs *under = belowVfs(vfs);
            if (under->iVersion >= 2 && under->xCurrentTimeInt64)
                return under->xCurrentTimeInt64(under, ms);
            double days = 0;
            const int code = under->xCurrentTime(under, &days);
            *ms = sqlite3_int64(days * 86'400'000.0);
            return code;
        };
    }
    Layer(const Layer &) = delete;
    Layer &operator=(const Layer &) = delete;
    ~Layer() { sqlite3_vfs_unregister(&m_vfs); }

    [[nodiscard]] bool enlist() { return sqlite3_vfs_register(&m_vfs, 0) == SQLITE_OK; }
    [[nodiscard]] const QByteArray &name() const { return m_name; }

private:
    static sqlite3_vfs *belowVfs(sqlite3_vfs *vfs) { return static_cast<Layer *>(vfs->pAppData)->m_below; }

    static int open(sqlite3_vfs *vfs, const char *path, sqlite3_file *file, int flags, int *outFlags)
    {
        auto &layer = *static_cast<Layer *>(vfs->pAppData);
        auto *below = reinterpret_cast<sqlite3_file *>(reinterpret_cast<char *>(file) + openFileBytes);
        file->pMethods = nullptr; // SQLite calls nothing on a file that did not open
        below->pMethods = nullptr;
        int code = layer.m_below->xOpen(layer.m_below, path, below, flags, outFlags);
        if (code != SQLITE_OK) {
            if (below->pMethods)
                below->pMethods->xClose(below);
            return code;
        }
        auto *open = new (file) OpenFile(below, layer.keyFor(flags));
        if ((flags & SQLITE_OPEN_MAIN_DB) != 0)
            code = checkHeader(*open);
        if (code != SQLITE_OK) {
            closeFile(file);
            file->pMethods = nullptr;
            return code;
        }
        file->pMethods = below->pMethods->iVersion >= 2 ? &sharedMethods : &plainMethods;
        return SQLITE_OK;
    }

    [[nodiscard]] Secret keyFor(int flags) const
    {
        if ((flags & SQLITE_OPEN_MAIN_DB) != 0)
            return m_main.copy();
        if ((flags & SQLITE_OPEN_WAL) != 0)
            return m_wal.copy();
        if ((flags & journals) != 0)
            return m_journal.copy();
        return Secret::random(Xts::keyBytes); // temporary: it is gone when it is closed
    }

    /// The first block never changes, so a torn write cannot make it look like another key's.
    static int checkHeader(OpenFile &file)
    {
        char begin[header.size()] = {};
        int missing = 0;
        if (const int code = file.blocks.read(begin, int(header.size()), 0, missing); code != SQLITE_OK)
            return code;
        const bool empty = missing == int(header.size());
        return empty || std::memcmp(begin, header.data(), size_t(header.size())) == 0 ? SQLITE_OK
                                                                                      : SQLITE_AUTH;
    }

    sqlite3_vfs m_vfs {};
    QByteArray m_name;
    Secret m_main;
    Secret m_wal;
    Secret m_journal;
    sqlite3_vfs *m_below;
};

Vfs::Vfs(std::unique_ptr<Layer> layer)
    : m_layer(std::move(layer))
{
}

Vfs::~Vfs() = default;

Result<std::unique_ptr<Vfs>> Vfs::add(const Secret &key, const QByteArray &below)
{
    sqlite3_vfs *found = sqlite3_vfs_find(below.isEmpty() ? nullptr : below.constData());
    auto layer = found ? std::make_unique<Layer>(key, found) : nullptr;
    if (!layer || !layer->enlist())
        return Error {u"store_unavailable"_s,
                      u"Encrypted databases can't be opened: SQLite has no file layer to put them on."_s};
    return std::unique_ptr<Vfs>(new Vfs(std::move(layer)));
}

const QByteArray &Vfs::name() const
{
    return m_layer->name();
}

} // namespace waypost::vault
