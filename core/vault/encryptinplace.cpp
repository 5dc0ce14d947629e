// SPDX-FileCopyrightText: 2026 The Waypost authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/bytes.h"
#include "core/vault/sealedfile.h"
#include "core/vault/vfs.h"
#include "core/vault/vfskeys.h"

#include <QFileInfo>

#include <array>
#include <cstdio>
#include <fcntl.h>
#include <sqlite3.h>
#include <unistd.h>

namespace waypost::vault {

namespace {
using namespace Qt::StringLiterals;

constexpr qint64 copyBytes = 256 * 1024;

Error notEncrypted(const QString &path, const QString &why)
{
    return {u"store_unavailable"_s,
            u"%1 could not be encrypted (%2). Nothing was lost; check the disk and start again."_s.arg(path,
                                                                                                       why)};
}

/// Brings what stands in the WAL into the file and leaves no WAL behind.
Result<Done> foldWal(const QString &path)
{
    sqlite3 *engine = nullptr;
    int code = sqlite3_open_v2(path.toUtf8().constData(), &engine,
                               SQLITE_OPEN_READWRITE | SQLITE_OPEN_NOMUTEX, nullptr);
    for (const char *step :
         {"PRAGMA synchronous = FULL", "PRAGMA wal_checkpoint(TRUNCATE)", "PRAGMA journal_mode = DELETE"})
        if (code == SQLITE_OK)
            code = sqlite3_exec(engine, step, nullptr, nullptr, nullptr);
    sqlite3_close_v2(engine);
    if (code == SQLITE_NOTADB || code == SQLITE_CORRUPT)
        return Error {u"store_damaged"_s, u"The database "_s + path + u" is damaged."_s};
    if (code != SQLITE_OK)
        return notEncrypted(path, QString::fromUtf8(sqlite3_errstr(code)));
    return Done {};
}

bool syncFolder(const QString &path)
{
    const int folder = ::open(QFile::encodeName(QFileInfo(path).absolutePath()).constData(),
                              O_RDONLY | O_DIRECTORY | O_CLOEXEC);
    const bool synced = folder >= 0 && ::fsync(folder) == 0;
    if (folder >= 0)
        ::close(folder);
    return synced;
}

void overwrite(QFile &file)
{
    const QByteArray zeros(copyBytes, '\0');
    const qint64 size = file.size();
    bool written = file.seek(0);
    for (qint64 at = 0; written && at < size; at += zeros.size())
        written = file.write(zeros.constData(), qMin<qint64>(zeros.size(), size - at)) > 0;
    if (written && file.flush())
        ::fsync(file.handle());
}
} // namespace

bool isPlainDatabase(const QString &path)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return false;
    const QByteArray begin = file.read(16);
    const std::array beginnings {QByteArray("SQLite format 3\0", 16), QByteArray("\x37\x7f\x06\x82"),
                                 QByteArray("\x37\x7f\x06\x83"),
                                 QByteArray("\xd9\xd5\x05\xf9\x20\xa1\x63\xd7")};
    for (const QByteArray &each : beginnings)
        if (begin.startsWith(each))
            return true;
    return false;
}

Result<Done> encryptInPlace(const QString &path, const Secret &key)
{
    if (!isPlainDatabase(path))
        return Done {};
    if (auto folded = foldWal(path); !folded)
        return folded;
    QFile plain(path);
    const QString copyPath = path + u".sealing"_s;
    QFile::remove(copyPath); // of a run that did not come to its end
    SealedFile copy(copyPath, mainFileKey(key));
    if (!plain.open(QIODevice::ReadWrite))
        return notEncrypted(path, plain.errorString());
    if (!copy.open(QIODevice::ReadWrite | QIODevice::NewOnly))
        return notEncrypted(path, copy.errorString());
    for (QByteArray block = plain.read(copyBytes); !block.isEmpty(); block = plain.read(copyBytes))
        if (!copy.append(block))
            return notEncrypted(path, copy.errorString());
    if (plain.error() != QFileDevice::NoError || copy.size() != plain.size() || !copy.sync()
        || std::rename(QFile::encodeName(copyPath).constData(), QFile::encodeName(path).constData()) != 0
        || !syncFolder(path))
        return notEncrypted(path, copy.errorString());
    overwrite(plain); // nobody can reach it by its name any more
    return Done {};
}

} // namespace waypost::vault
