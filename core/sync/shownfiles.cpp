// SPDX-FileCopyrightText: 2026 The Waypost authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/sync/shownfiles.h"

#include "core/base/bytes.h"

#include <QDir>
#include <QFileInfo>
#include <QStorageInfo>

#include <sys/stat.h>
#include <unistd.h>

namespace waypost::sync {

namespace {
using namespace Qt::StringLiterals;
constexpr qint64 mostShownBytes = 256LL * 1024 * 1024;
} // namespace

ShownFiles::ShownFiles(const QString &deskFolder)
{
    const QString name = u"/waypost-"_s
        + QString::fromLatin1(sha256(QFileInfo(deskFolder).absoluteFilePath().toUtf8()).toHex().left(16));
    for (const QString &place : {qEnvironmentVariable("XDG_RUNTIME_DIR"), u"/dev/shm"_s})
        if (!place.isEmpty() && QStorageInfo(place).fileSystemType() == "tmpfs" && take(place + name)) {
            m_inMemory = true;
            return;
        }
    if (!take(deskFolder + u"/shown"_s))
        m_folder = deskFolder + u"/shown"_s; // unwritable: whoever writes there will say so
}

/// The folder is ours alone, or it is not taken: others may write where it stands.
bool ShownFiles::take(const QString &folder)
{
    const QByteArray path = QFile::encodeName(folder);
    constexpr mode_t mine = 0700;
    struct stat found { };
    (void)::mkdir(path.constData(), mine); // it may be there
    if (::lstat(path.constData(), &found) != 0 || !S_ISDIR(found.st_mode) || found.st_uid != ::geteuid()
        || (found.st_mode & 0777U) != mine)
        return false;
    m_folder = folder;
    for (const QString &left : QDir(folder).entryList(QDir::Files | QDir::Hidden))
        QFile::remove(folder + u'/' + left);
    return true;
}

ShownFiles::~ShownFiles()
{
    QDir(m_folder).removeRecursively();
}

QString ShownFiles::placeFor(const QString &name) const
{
    QFileInfoList files = QDir(m_folder).entryInfoList(QDir::Files, QDir::Time | QDir::Reversed);
    qint64 bytes = 0;
    for (const QFileInfo &file : files)
        bytes += file.size();
    while (bytes > mostShownBytes && !files.isEmpty()) {
        const QFileInfo oldest = files.takeFirst();
        if (oldest.fileName() == name)
            continue;
        bytes -= oldest.size();
        QFile::remove(oldest.filePath());
    }
    return m_folder + u'/' + name;
}

} // namespace waypost::sync
