// SPDX-FileCopyrightText: 2026 The Waypost authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/base/result.h"
#include "core/vault/blockfile.h"

#include <QFile>

namespace waypost::vault {

/// A file of one's own under a key of its own, at any place and length: seekable, appendable. Does not notice
/// changes by itself; whoever reads it compares the hash of its content.
class SealedFile {
public:
    /// `key`: Xts::keyBytes, for this file alone.
    SealedFile(const QString &path, const Secret &key);

    /// Made with mode 0600.
    [[nodiscard]] bool open(QIODevice::OpenMode mode);
    [[nodiscard]] qint64 size(); ///< 0 if it can't be known
    [[nodiscard]] QByteArray read(qint64 at, qint64 most); ///< empty at the end and after an error
    [[nodiscard]] bool append(QByteArrayView bytes);
    [[nodiscard]] bool sync(); ///< on the disk when it returns true
    [[nodiscard]] QString errorString() const { return m_file.errorString(); }
    [[nodiscard]] QString path() const { return m_file.fileName(); }

private:
    class Bytes final : public RawFile {
    public:
        explicit Bytes(QFile &file)
            : m_file(file)
        {
        }
        int read(void *to, int count, qint64 at) override;
        int write(const void *from, int count, qint64 at) override;
        int truncate(qint64 size) override;
        int size(qint64 &bytes) override;

    private:
        QFile &m_file;
    };
    QFile m_file;
    Bytes m_bytes;
    BlockFile m_blocks;
};

} // namespace waypost::vault
