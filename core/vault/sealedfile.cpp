// SPDX-FileCopyrightText: 2026 The Waypost authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/vault/sealedfile.h"

#include <algorithm>
#include <cerrno>
#include <cstring>
#include <unistd.h>

namespace waypost::vault {

namespace {
constexpr int pieceBytes = 1024 * 1024;
}

int SealedFile::Bytes::read(void *to, int count, qint64 at)
{
    auto *target = static_cast<char *>(to);
    int done = 0;
    while (done < count) {
        const ssize_t got = ::pread(m_file.handle(), target + done, size_t(count - done), at + done);
        if (got < 0 && errno == EINTR)
            continue;
        if (got < 0)
            return errno;
        if (got == 0)
            break;
        done += int(got);
    }
    std::memset(target + done, 0, size_t(count - done));
    return 0;
}

int SealedFile::Bytes::write(const void *from, int count, qint64 at)
{
    const auto *source = static_cast<const char *>(from);
    for (int done = 0; done < count;) {
        const ssize_t put = ::pwrite(m_file.handle(), source + done, size_t(count - done), at + done);
        if (put < 0 && errno == EINTR)
            continue;
        if (put < 0)
            return errno;
        done += int(put);
    }
    return 0;
}

int SealedFile::Bytes::truncate(qint64 size)
{
    return ::ftruncate(m_file.handle(), size) == 0 ? 0 : errno;
}

int SealedFile::Bytes::size(qint64 &bytes)
{
    bytes = m_file.size();
    return 0;
}

SealedFile::SealedFile(const QString &path, const Secret &key)
    : m_file(path)
    , m_bytes(m_file)
    , m_blocks(m_bytes, key)
{
}

bool SealedFile::open(QIODevice::OpenMode mode)
{
    if (!m_file.open(mode | QIODevice::Unbuffered))
        return false;
    return (mode & QIODevice::WriteOnly) == 0 || m_file.setPermissions(QFile::ReadOwner | QFile::WriteOwner);
}

qint64 SealedFile::size()
{
    qint64 bytes = 0;
    return m_blocks.size(bytes) == 0 ? bytes : 0;
}

QByteArray SealedFile::read(qint64 at, qint64 most)
{
    QByteArray bytes(qsizetype(std::min<qint64>(most, pieceBytes)), Qt::Uninitialized);
    int missing = 0;
    if (m_blocks.read(bytes.data(), int(bytes.size()), at, missing) != 0)
        return {};
    bytes.chop(missing);
    return bytes;
}

bool SealedFile::append(QByteArrayView bytes)
{
    for (qint64 at = size(); !bytes.isEmpty();) {
        const QByteArrayView piece = bytes.first(std::min<qsizetype>(bytes.size(), pieceBytes));
        if (m_blocks.write(piece.data(), int(piece.size()), at) != 0)
            return false;
        at += piece.size();
        bytes = bytes.sliced(piece.size());
    }
    return true;
}

bool SealedFile::sync()
{
    return ::fsync(m_file.handle()) == 0;
}

} // namespace waypost::vault
