// SPDX-FileCopyrightText: 2026 The Waypost authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/sync/mediafolder.h"

#include "core/base/bytes.h"
#include "core/base/ids.h"

#include <QDateTime>
#include <QDir>
#include <QDirIterator>
#include <QFile>

#include <cstdio>
#include <unistd.h>

namespace waypost::sync {

namespace {
using namespace Qt::StringLiterals;

constexpr qint64 blockBytes = 256 * 1024;
constexpr auto ownerOnly = QFile::ReadOwner | QFile::WriteOwner;

Error mediaUnwritable(const QFile &file)
{
    return {u"media_unwritable"_s,
            u"The file could not be kept here ("_s + file.errorString() + u"). Check the disk."_s};
}

bool syncToDisk(QFile &file)
{
    return file.flush() && ::fsync(file.handle()) == 0;
}

bool moveOver(const QString &from, const QString &to)
{
    return std::rename(QFile::encodeName(from).constData(), QFile::encodeName(to).constData()) == 0;
}
} // namespace

MediaFolder::MediaFolder(QString folder)
    : m_folder(std::move(folder))
{
    if (!QDir(m_folder).exists() && QDir().mkpath(m_folder))
        QFile::setPermissions(m_folder, ownerOnly | QFile::ExeOwner);
    for (QDirIterator it(m_folder, QDir::Files); it.hasNext();) {
        it.next();
        if (it.fileName().endsWith(".new"_L1))
            QFile::remove(it.filePath()); // a copy that did not get done
        else
            m_bytes += it.fileInfo().size();
    }
}

QString MediaFolder::pathOf(const QString &hash) const
{
    Q_ASSERT(isHash(hash));
    return m_folder + u'/' + hash;
}

bool MediaFolder::isHash(const QString &text)
{
    return text == text.toLower() && fromStrictHex(text.toLatin1()).size() == 32;
}

bool MediaFolder::holds(const QString &hash) const
{
    return isHash(hash) && QFile::exists(pathOf(hash));
}

Result<MediaFolder::Copy> MediaFolder::copyIn(const QString &folder, const QString &path)
{
    QFile source(path);
    if (!source.open(QIODevice::ReadOnly) || source.size() == 0)
        return Error {u"media_unreadable"_s, u"The file is empty or can't be read. Choose another one."_s};
    QFile copy(folder + u'/' + newId(QDateTime::currentMSecsSinceEpoch()) + u".new"_s);
    if (!copy.open(QIODevice::WriteOnly | QIODevice::NewOnly) || !copy.setPermissions(ownerOnly))
        return mediaUnwritable(copy);
    Sha256 digest;
    Copy result;
    for (QByteArray block = source.read(blockBytes); !block.isEmpty(); block = source.read(blockBytes)) {
        result.size += block.size();
        if (result.size > largestFile) {
            copy.remove();
            return Error {u"media_too_large"_s,
                          u"The file is larger than 100 MB. Make it smaller."_s,
                          {{u"limit"_s, largestFile}}};
        }
        digest.add(block);
        if (copy.write(block) != block.size()) {
            const Error error = mediaUnwritable(copy);
            copy.remove();
            return error;
        }
    }
    result.hash = QString::fromLatin1(digest.finish().toHex());
    if (source.error() != QFileDevice::NoError || !syncToDisk(copy)
        || !moveOver(copy.fileName(), folder + u'/' + result.hash)) {
        const Error error = mediaUnwritable(copy);
        copy.remove();
        return error;
    }
    return result;
}

qint64 MediaFolder::arrived(const QString &hash) const
{
    return QFile(partOf(hash)).size();
}

Result<Done> MediaFolder::append(const QString &hash, const QByteArray &bytes)
{
    QFile file(partOf(hash));
    const bool written = file.open(QIODevice::Append) && file.setPermissions(ownerOnly)
        && file.write(bytes) == bytes.size() && file.flush();
    if (!written)
        return mediaUnwritable(file);
    m_bytes += bytes.size();
    return Done {};
}

Result<QString> MediaFolder::complete(const QString &hash)
{
    QFile file(partOf(hash));
    Sha256 digest;
    if (file.open(QIODevice::ReadOnly))
        for (QByteArray block = file.read(blockBytes); !block.isEmpty(); block = file.read(blockBytes))
            digest.add(block);
    const bool right = QString::fromLatin1(digest.finish().toHex()) == hash;
    if (right && moveOver(file.fileName(), pathOf(hash)))
        return pathOf(hash);
    m_bytes -= file.size();
    file.remove();
    if (!right)
        return Error {u"media_damaged"_s, u"The file did not arrive as it was sent. Try again."_s};
    return mediaUnwritable(file);
}

} // namespace waypost::sync
