// SPDX-FileCopyrightText: 2026 The Waypost authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/base/result.h"

#include <QByteArray>
#include <QFile>
#include <QString>

#include <memory>

/// Files that must be there after a power cut. Folders 0700, files 0600.
namespace waypost::upkeep {

[[nodiscard]] Error fileError(const QString &path, const QString &what);
[[nodiscard]] Result<Done> makePrivateFolder(const QString &path);
[[nodiscard]] Result<Done> syncFolder(const QString &path);
[[nodiscard]] Result<Done> syncFileAt(const QString &path);
/// Renames within a file system and syncs both folders. Never over something that is there.
[[nodiscard]] Result<Done> moveTo(const QString &from, const QString &to);

struct Copied {
    QByteArray sha256; ///< of what was read
    qint64 size = 0;
};
/// Copies, synced; `to` appears whole or not at all.
[[nodiscard]] Result<Copied> copyFile(const QString &from, const QString &to);
[[nodiscard]] Result<Copied> digestOf(const QString &path);

/// Held as long as the object lives: nobody else, no relay either, works with the SQLite store at `path`.
class StoreLock {
public:
    /// Error store_unavailable: a relay runs.
    [[nodiscard]] static Result<std::unique_ptr<StoreLock>> take(const QString &path);

private:
    explicit StoreLock(const QString &path)
        : m_file(path)
    {
    }
    QFile m_file;
};

} // namespace waypost::upkeep
