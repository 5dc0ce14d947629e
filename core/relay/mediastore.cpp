// SPDX-FileCopyrightText: 2026 The Waypost authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/relay/mediastore.h"

#include "core/base/bytes.h"
#include "core/base/ids.h"

#include <QDateTime>
#include <QDir>
#include <QFile>

#include <cerrno>
#include <cstdio>
#include <fcntl.h>
#include <sys/statvfs.h>
#include <unistd.h>

namespace waypost::relay {

namespace {
using namespace Qt::StringLiterals;

constexpr qint64 hashBlock = 256 * 1024;
constexpr qint64 keptFree = 256LL * 1024 * 1024; ///< of the disk: the ledger lives there too
constexpr int uploadDays = 7;
constexpr auto ownerOnly = QFile::ReadOwner | QFile::WriteOwner;

Error diskError(const QString &what)
{
    return {u"media_unavailable"_s,
            u"The relay can't keep files now ("_s + what + u"). Look at the disk of its media folder."_s};
}

Error tooLarge()
{
    return {u"media_too_large"_s,
            u"The file is larger than 100 MB. Make it smaller."_s,
            {{u"limit"_s, MediaStore::largestFile}}};
}

bool syncFile(QFile &file)
{
    return file.flush() && ::fsync(file.handle()) == 0;
}

/// Asked of the folder's file system itself: the table of mounts need not name it.
bool hasRoomFor(const QString &folder, qsizetype bytes)
{
    struct statvfs space { };
    return ::statvfs(QFile::encodeName(folder).constData(), &space) == 0
        && qint64(space.f_bavail) * qint64(space.f_frsize) >= keptFree + bytes;
}

bool syncFolder(const QString &path)
{
    const int folder = ::open(QFile::encodeName(path).constData(), O_RDONLY | O_DIRECTORY | O_CLOEXEC);
    if (folder < 0)
        return false;
    const bool synced = ::fsync(folder) == 0;
    ::close(folder);
    return synced;
}

bool makeFolder(const QString &path)
{
    return QDir(path).exists()
        || (QDir().mkpath(path) && QFile::setPermissions(path, ownerOnly | QFile::ExeOwner)
            && syncFolder(QFileInfo(path).path()));
}

bool isHash(const QString &hash)
{
    return hash == hash.toLower() && fromStrictHex(hash.toLatin1()).size() == 32;
}

QString hashOfFile(QFile &file)
{
    Sha256 digest;
    file.seek(0);
    for (QByteArray block = file.read(hashBlock); !block.isEmpty(); block = file.read(hashBlock))
        digest.add(block);
    return QString::fromLatin1(digest.finish().toHex());
}
} // namespace

Result<std::unique_ptr<MediaStore>> MediaStore::open(const QString &folder)
{
    std::unique_ptr<MediaStore> store(new MediaStore(folder));
    const QString incoming = folder + u"/incoming"_s;
    if (!makeFolder(folder) || !makeFolder(incoming))
        return diskError(u"the folder can't be made"_s);
    const QDateTime oldest = QDateTime::currentDateTimeUtc().addDays(-uploadDays);
    for (const QFileInfo &entry : QDir(incoming).entryInfoList(QDir::Files))
        if (entry.lastModified() < oldest || entry.suffix() == "new"_L1)
            QFile::remove(entry.filePath());
    return store;
}

QString MediaStore::pathOf(const QString &hash) const
{
    return m_folder + u'/' + hash.left(2) + u'/' + hash.mid(2);
}

QString MediaStore::incomingOf(const QString &agent, const QString &media) const
{
    Q_ASSERT(isId(agent) && isId(media));
    return m_folder + u"/incoming/"_s + agent + u'.' + media + u".part"_s;
}

Result<MediaStore::Piece> MediaStore::read(const QString &hash, qint64 offset, qint64 limit) const
{
    QFile file(isHash(hash) ? pathOf(hash) : QString());
    if (!isHash(hash) || !file.open(QIODevice::ReadOnly))
        return Error {u"media_missing"_s,
                      u"The relay has no bytes for this file. Ask for it to be fetched again."_s};
    Piece piece;
    piece.total = file.size();
    if (offset < piece.total && file.seek(offset))
        piece.bytes = file.read(limit);
    return piece;
}

Result<QString> MediaStore::put(const QByteArray &bytes)
{
    if (bytes.size() > largestFile)
        return tooLarge();
    QString hash = QString::fromLatin1(sha256(bytes).toHex());
    if (QFile::exists(pathOf(hash)))
        return hash;
    QFile file(m_folder + u"/incoming/"_s + hash + u".new"_s);
    if (!hasRoomFor(m_folder, bytes.size()))
        return diskError(u"it is full"_s);
    const bool written = file.open(QIODevice::WriteOnly | QIODevice::Truncate)
        && file.setPermissions(ownerOnly) && file.write(bytes) == bytes.size() && syncFile(file);
    file.close();
    if (!written) {
        file.remove();
        return diskError(file.errorString());
    }
    if (const auto kept = keep(file.fileName(), hash); !kept)
        return kept.error();
    return hash;
}

Result<Done> MediaStore::keep(const QString &from, const QString &hash) const
{
    const QString to = pathOf(hash);
    const QString folder = QFileInfo(to).path();
    const bool moved = makeFolder(folder)
        && std::rename(QFile::encodeName(from).constData(), QFile::encodeName(to).constData()) == 0
        && syncFolder(folder);
    if (!moved) {
        QFile::remove(from);
        return diskError(u"a file can't be moved into place"_s);
    }
    return Done {};
}

qint64 MediaStore::uploaded(const QString &agent, const QString &media) const
{
    return QFileInfo(incomingOf(agent, media)).size();
}

qint64 MediaStore::incomingBytesOf(const QString &agent) const
{
    qint64 bytes = 0;
    for (const QFileInfo &entry :
         QDir(m_folder + u"/incoming"_s).entryInfoList({agent + u".*.part"_s}, QDir::Files))
        bytes += entry.size();
    return bytes;
}

Result<qint64> MediaStore::append(const QString &agent, const QString &media, qint64 offset,
                                  const QByteArray &bytes)
{
    QFile file(incomingOf(agent, media));
    const qint64 here = file.size();
    if (offset != here || bytes.isEmpty())
        return here;
    if (here + bytes.size() > largestFile)
        return tooLarge();
    if (incomingBytesOf(agent) + bytes.size() > uploadQuota)
        return Error {
            u"media_quota"_s,
            u"You have too many unfinished uploads. Finish them, or wait until they are thrown away."_s};
    if (!hasRoomFor(m_folder, bytes.size()))
        return diskError(u"it is full"_s);
    const bool written = file.open(QIODevice::Append) && file.setPermissions(ownerOnly)
        && file.write(bytes) == bytes.size() && file.flush();
    if (!written) {
        file.resize(here);
        return diskError(file.errorString());
    }
    return here + bytes.size();
}

Result<Done> MediaStore::complete(const QString &agent, const QString &media, const QString &hash)
{
    QFile file(incomingOf(agent, media));
    if (!file.open(QIODevice::ReadWrite | QIODevice::ExistingOnly))
        return diskError(u"the upload is gone"_s);
    if (!isHash(hash) || hashOfFile(file) != hash) {
        file.remove();
        return Error {u"media_damaged"_s, u"The file did not arrive as it was sent. Send it again."_s};
    }
    if (!syncFile(file))
        return diskError(file.errorString());
    file.close();
    if (QFile::exists(pathOf(hash))) {
        file.remove();
        return Done {};
    }
    return keep(file.fileName(), hash);
}

} // namespace waypost::relay
