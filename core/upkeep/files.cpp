// SPDX-FileCopyrightText: 2026 The Waypost authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/upkeep/files.h"

#include "core/base/bytes.h"

#include <QDir>
#include <QFileInfo>

#include <cerrno>
#include <cstdio>
#include <fcntl.h>
#include <sys/file.h>
#include <unistd.h>

namespace waypost::upkeep {

namespace {
using namespace Qt::StringLiterals;

constexpr qint64 blockSize = 1024 * 1024;
constexpr auto privateRights = QFile::ReadOwner | QFile::WriteOwner;

Result<Done> syncDescriptorOf(const QString &path, int flags)
{
    const int descriptor = ::open(QFile::encodeName(path).constData(), flags | O_CLOEXEC);
    const bool synced = descriptor >= 0 && ::fsync(descriptor) == 0;
    if (descriptor >= 0)
        ::close(descriptor);
    if (!synced)
        return fileError(path, u"cannot be made durable"_s);
    return Done {};
}
} // namespace

Error fileError(const QString &path, const QString &what)
{
    return {
        u"file_failed"_s,
        u"\"%1\" %2. Look at the disk and at the rights of the folder, then try again."_s.arg(path, what)};
}

Result<Done> makePrivateFolder(const QString &path)
{
    if (QDir(path).exists())
        return Done {};
    if (!QDir().mkpath(path) || !QFile::setPermissions(path, privateRights | QFile::ExeOwner))
        return fileError(path, u"cannot be made"_s);
    return syncFolder(QFileInfo(path).absolutePath());
}

Result<Done> syncFolder(const QString &path)
{
    return syncDescriptorOf(path, O_RDONLY | O_DIRECTORY);
}

Result<Done> syncFileAt(const QString &path)
{
    return syncDescriptorOf(path, O_RDONLY);
}

Result<Done> moveTo(const QString &from, const QString &to)
{
    if (QFileInfo::exists(to))
        return fileError(to, u"is there already"_s);
    if (std::rename(QFile::encodeName(from).constData(), QFile::encodeName(to).constData()) != 0)
        return fileError(from, u"cannot be moved into place"_s);
    if (auto synced = syncFolder(QFileInfo(to).absolutePath()); !synced)
        return synced;
    return syncFolder(QFileInfo(from).absolutePath());
}

/// Reads it to its end, block by block; `sink` may refuse one.
template <class Sink> static Result<Copied> readThrough(const QString &path, Sink sink)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return fileError(path, u"cannot be read"_s);
    Sha256 digest;
    Copied found;
    for (QByteArray block = file.read(blockSize); !block.isEmpty(); block = file.read(blockSize)) {
        digest.add(block);
        found.size += block.size();
        if (Result<Done> taken = sink(block); !taken)
            return taken.error();
    }
    if (file.error() != QFile::NoError)
        return fileError(path, u"cannot be read to its end"_s);
    found.sha256 = digest.finish();
    return found;
}

Result<Copied> copyFile(const QString &from, const QString &to)
{
    QFile target(to + u".part"_s);
    if (!target.open(QIODevice::WriteOnly | QIODevice::Truncate) || !target.setPermissions(privateRights))
        return fileError(to, u"cannot be written"_s);
    auto copied = readThrough(from, [&](const QByteArray &block) -> Result<Done> {
        if (target.write(block) != block.size())
            return fileError(to, u"cannot be written"_s);
        return Done {};
    });
    if (!copied)
        return copied;
    if (!target.flush() || ::fsync(target.handle()) != 0)
        return fileError(to, u"cannot be made durable"_s);
    target.close();
    if (std::rename(QFile::encodeName(target.fileName()).constData(), QFile::encodeName(to).constData()) != 0)
        return fileError(to, u"cannot be moved into place"_s);
    if (auto synced = syncFolder(QFileInfo(to).absolutePath()); !synced)
        return synced.error();
    return copied;
}

Result<Copied> digestOf(const QString &path)
{
    return readThrough(path, [](const QByteArray &) -> Result<Done> { return Done {}; });
}

Result<std::unique_ptr<StoreLock>> StoreLock::take(const QString &path)
{
    std::unique_ptr<StoreLock> lock(new StoreLock(path + u".lock"_s)); // as SqliteDatabase does it
    if (!lock->m_file.open(QIODevice::ReadWrite, privateRights))
        return fileError(path, u"cannot be locked"_s);
    if (::flock(lock->m_file.handle(), LOCK_EX | LOCK_NB) != 0)
        return Error {u"store_unavailable"_s,
                      u"A relay works with \"%1\". Stop it first, then try again."_s.arg(path)};
    return lock;
}

} // namespace waypost::upkeep
