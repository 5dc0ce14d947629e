// SPDX-FileCopyrightText: 2026 The Waypost authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/base/result.h"

#include <QByteArray>
#include <QString>

#include <memory>

namespace waypost::relay {

/// Files under the hash of their content: <folder>/ab/cdef… (SHA-256, hex). A file appears whole or not at
/// all: written aside, synced, renamed, the folder synced. Readable by the owner alone. Uploads grow in
/// <folder>/incoming and survive a restart. One thread at a time.
class MediaStore {
public:
    static constexpr qint64 largestFile = 100 * 1024 * 1024; ///< constants.json, media.document.max
    static constexpr qint64 uploadQuota = 512LL * 1024 * 1024; ///< unfinished uploads of one agent

    /// Makes the folders; unfinished uploads older than a week are thrown away. Error media_unavailable.
    [[nodiscard]] static Result<std::unique_ptr<MediaStore>> open(const QString &folder);

    struct Piece {
        QByteArray bytes;
        qint64 total = 0; ///< of the whole file
    };
    /// At most `limit` bytes from `offset` on. Error media_missing.
    [[nodiscard]] Result<Piece> read(const QString &hash, qint64 offset, qint64 limit) const;
    /// Keeps the bytes and gives their hash. Errors: media_too_large, media_unavailable (disk full or
    /// failing).
    [[nodiscard]] Result<QString> put(const QByteArray &bytes);

    /// How much of an upload is here.
    [[nodiscard]] qint64 uploaded(const QString &agent, const QString &media) const;
    /// Adds to an upload; only what continues it exactly. Gives the new length. Errors: media_too_large,
    /// media_quota, media_unavailable.
    [[nodiscard]] Result<qint64> append(const QString &agent, const QString &media, qint64 offset,
                                        const QByteArray &bytes);
    /// The upload is complete: it is kept if its hash is that one and thrown away if not (media_damaged).
    [[nodiscard]] Result<Done> complete(const QString &agent, const QString &media, const QString &hash);

private:
    explicit MediaStore(QString folder)
        : m_folder(std::move(folder))
    {
    }
    [[nodiscard]] QString pathOf(const QString &hash) const;
    [[nodiscard]] QString incomingOf(const QString &agent, const QString &media) const;
    [[nodiscard]] qint64 incomingBytesOf(const QString &agent) const;
    [[nodiscard]] Result<Done> keep(const QString &from, const QString &hash) const;
    QString m_folder;
};

} // namespace waypost::relay
