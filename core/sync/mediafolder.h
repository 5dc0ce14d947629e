// SPDX-FileCopyrightText: 2026 The Waypost authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/base/result.h"

#include <QString>

namespace waypost::sync {

/// Files under the SHA-256 of their bytes, for their owner alone. A file is in place whole or not at all.
class MediaFolder {
public:
    explicit MediaFolder(QString folder);

    static constexpr qint64 largestFile = 100LL * 1024 * 1024; ///< bytes; the relay takes no more either

    [[nodiscard]] QString pathOf(const QString &hash) const;
    [[nodiscard]] bool holds(const QString &hash) const;
    [[nodiscard]] qint64 bytes() const { return m_bytes; } ///< of the whole folder, about
    [[nodiscard]] static bool isHash(const QString &text);

    /// A copy of the file. Reads the disk for as long as that takes: not on a thread somebody waits for.
    /// Errors: media_unreadable, media_too_large {limit}, media_unwritable.
    struct Copy {
        QString hash;
        qint64 size = 0;
    };
    [[nodiscard]] static Result<Copy> copyIn(const QString &folder, const QString &path);
    void grown(qint64 by) { m_bytes += by; }

    // A file that arrives in pieces.
    [[nodiscard]] qint64 arrived(const QString &hash) const; ///< bytes that are here
    [[nodiscard]] Result<Done> append(const QString &hash, const QByteArray &bytes);
    /// Checks the hash and puts it into place; a wrong one is thrown away: error media_damaged.
    [[nodiscard]] Result<QString> complete(const QString &hash);

private:
    [[nodiscard]] QString partOf(const QString &hash) const { return pathOf(hash) + QStringLiteral(".part"); }
    QString m_folder;
    qint64 m_bytes = 0;
};

} // namespace waypost::sync
