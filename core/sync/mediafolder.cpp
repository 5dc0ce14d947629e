// SPDX-FileCopyrightText: 2026 The Waypost authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/sync/mediafolder.h"

#include "core/base/bytes.h"
#include "core/base/ids.h"
#include "core/vault/keys.h"
#include "core/vault/sealedfile.h"

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
const QString ownSuffix = u".own"_s;
const QString partSuffix = u".part"_s;

Error mediaUnwritable(const QString &why)
{
    return {u"media_unwritable"_s, u"The file could not be kept here ("_s + why + u"). Check the disk."_s};
}

Error mediaDamaged()
{
    return {u"media_damaged"_s, u"The file did not arrive as it was sent. Try again."_s};
}

bool moveOver(const QString &from, const QString &to)
{
    return std::rename(QFile::encodeName(from).constData(), QFile::encodeName(to).constData()) == 0;
}

/// Where files lie and under which keys.
class MediaPlaces {
public:
    MediaPlaces(const QString &folder, const MediaFolder::Keys &keys)
        : m_folder(folder)
        , m_keys(keys)
        , m_names(vault::derive(keys.own.view(), {}, "waypost media 1: names", MediaPlaces::keyBytes))
    {
    }
    [[nodiscard]] QString pathOf(const QString &hash) const
    {
        return m_folder + u'/' + QString::fromLatin1(hmacSha256(m_names.view(), hash.toLatin1()).toHex());
    }
    [[nodiscard]] QString ownPathOf(const QString &hash) const { return pathOf(hash) + ownSuffix; }
    [[nodiscard]] QString partOf(const QString &hash) const { return pathOf(hash) + partSuffix; }
    [[nodiscard]] vault::Secret keyOf(const QString &hash) const { return keyOf(m_keys.relays, hash); }
    [[nodiscard]] vault::Secret ownKeyOf(const QString &hash) const { return keyOf(m_keys.own, hash); }
    /// The one that is here, the agent's own first.
    [[nodiscard]] vault::SealedFile file(const QString &hash) const
    {
        const QString own = ownPathOf(hash);
        if (QFile::exists(own))
            return {own, ownKeyOf(hash)};
        return {pathOf(hash), keyOf(hash)};
    }

private:
    static constexpr qsizetype keyBytes = 32;
    static vault::Secret keyOf(const vault::Secret &key, const QString &hash)
    {
        return vault::derive(key.view(), {}, QByteArray("waypost media 1: " + hash.toLatin1()),
                             vault::Xts::keyBytes);
    }
    const QString &m_folder;
    const MediaFolder::Keys &m_keys;
    vault::Secret m_names;
};

QString hashOf(vault::SealedFile &file)
{
    Sha256 digest;
    qint64 at = 0;
    for (QByteArray block = file.read(at, blockBytes); !block.isEmpty(); block = file.read(at, blockBytes)) {
        digest.add(block);
        at += block.size();
    }
    return QString::fromLatin1(digest.finish().toHex());
}
} // namespace

MediaFolder::MediaFolder(QString folder, SharedKeys keys)
    : m_folder(std::move(folder))
    , m_keys(std::move(keys))
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

bool MediaFolder::isHash(const QString &text)
{
    return text == text.toLower() && fromStrictHex(text.toLatin1()).size() == 32;
}

bool MediaFolder::holds(const QString &hash) const
{
    if (!isHash(hash))
        return false;
    const MediaPlaces places(m_folder, *m_keys);
    return QFile::exists(places.pathOf(hash)) || QFile::exists(places.ownPathOf(hash));
}

QByteArray MediaFolder::read(const QString &hash, qint64 at, qint64 most) const
{
    vault::SealedFile file = MediaPlaces(m_folder, *m_keys).file(hash);
    return file.open(QIODevice::ReadOnly) ? file.read(at, most) : QByteArray();
}

void MediaFolder::keepOnly(const QStringList &ownHashes)
{
    const MediaPlaces places(m_folder, *m_keys);
    QStringList kept;
    for (const QString &hash : ownHashes)
        kept << places.ownPathOf(hash);
    for (QDirIterator it(m_folder, QDir::Files); it.hasNext();)
        if (const QString path = it.next(); !kept.contains(path))
            QFile::remove(path);
}

/// Twice through the file: the key comes from the hash of what is to be encrypted.
Result<MediaFolder::Copy> MediaFolder::copyIn(const QString &folder, const SharedKeys &keys,
                                              const QString &path)
{
    const Error unreadable {u"media_unreadable"_s,
                            u"The file is empty or can't be read. Choose another one."_s};
    QFile source(path);
    if (!source.open(QIODevice::ReadOnly) || source.size() == 0)
        return unreadable;
    Sha256 digest;
    Copy result;
    for (QByteArray block = source.read(blockBytes); !block.isEmpty(); block = source.read(blockBytes)) {
        result.size += block.size();
        if (result.size > largestFile)
            return Error {u"media_too_large"_s,
                          u"The file is larger than 100 MB. Make it smaller."_s,
                          {{u"limit"_s, largestFile}}};
        digest.add(block);
    }
    result.hash = QString::fromLatin1(digest.finish().toHex());
    const MediaPlaces places(folder, *keys);
    const QString fresh = folder + u'/' + newId(QDateTime::currentMSecsSinceEpoch()) + u".new"_s;
    vault::SealedFile copy(fresh, places.ownKeyOf(result.hash));
    bool written = source.seek(0) && copy.open(QIODevice::ReadWrite | QIODevice::NewOnly);
    for (QByteArray block = source.read(blockBytes); written && !block.isEmpty();
         block = source.read(blockBytes)) {
        digest.add(block);
        written = copy.append(block);
    }
    if (source.error() != QFileDevice::NoError
        || QString::fromLatin1(digest.finish().toHex()) != result.hash) {
        QFile::remove(fresh);
        return unreadable; // it changed meanwhile
    }
    if (!written || !copy.sync() || !moveOver(fresh, places.ownPathOf(result.hash))) {
        QFile::remove(fresh);
        return mediaUnwritable(copy.errorString());
    }
    return result;
}

Result<Done> MediaFolder::copyOut(const QString &folder, const SharedKeys &keys, const QString &hash,
                                  const QString &path)
{
    vault::SealedFile source = MediaPlaces(folder, *keys).file(hash);
    QFile copy(path + u".new"_s);
    if (!copy.open(QIODevice::WriteOnly | QIODevice::Truncate) || !copy.setPermissions(ownerOnly))
        return mediaUnwritable(copy.errorString());
    Sha256 digest;
    qint64 at = 0;
    bool written = true;
    if (source.open(QIODevice::ReadOnly))
        for (QByteArray block = source.read(at, blockBytes); written && !block.isEmpty();
             block = source.read(at, blockBytes)) {
            digest.add(block);
            at += block.size();
            written = copy.write(block) == block.size();
        }
    written = written && copy.flush();
    if (written && QString::fromLatin1(digest.finish().toHex()) != hash) {
        copy.remove();
        QFile::remove(source.path());
        return mediaDamaged();
    }
    if (!written || !moveOver(copy.fileName(), path)) {
        const Error error = mediaUnwritable(copy.errorString());
        copy.remove();
        return error;
    }
    return Done {};
}

qint64 MediaFolder::arrived(const QString &hash) const
{
    const MediaPlaces places(m_folder, *m_keys);
    vault::SealedFile file(places.partOf(hash), places.keyOf(hash));
    return file.open(QIODevice::ReadOnly) ? file.size() : 0;
}

Result<Done> MediaFolder::append(const QString &hash, const QByteArray &bytes)
{
    const MediaPlaces places(m_folder, *m_keys);
    vault::SealedFile file(places.partOf(hash), places.keyOf(hash));
    if (!file.open(QIODevice::ReadWrite) || !file.append(bytes))
        return mediaUnwritable(file.errorString());
    m_bytes += bytes.size();
    return Done {};
}

Result<Done> MediaFolder::complete(const QString &hash)
{
    const MediaPlaces places(m_folder, *m_keys);
    vault::SealedFile file(places.partOf(hash), places.keyOf(hash));
    const bool right = file.open(QIODevice::ReadOnly) && hashOf(file) == hash;
    if (right && moveOver(file.path(), places.pathOf(hash)))
        return Done {};
    m_bytes -= file.size();
    QFile::remove(file.path());
    return right ? mediaUnwritable(file.errorString()) : mediaDamaged();
}

} // namespace waypost::sync
