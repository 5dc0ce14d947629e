// SPDX-FileCopyrightText: 2026 The Waypost authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/base/result.h"
#include "core/vault/secret.h"

#include <QByteArray>

#include <memory>

namespace waypost::vault {

/// A layer below SQLite that encrypts one database: its file (header included), its WAL and its journals with
/// keys derived for each kind, its temporary and sorter files with random keys that nobody keeps. SQLite
/// itself stays as it is: FTS5, VACUUM and everything else work. Put store::DatabaseOptions.vfs to name().
///
/// - Stands on any registered layer and leaves locks, paths, sync and shared memory to it. The -shm file is
///   not encrypted: it holds page numbers and checksums of frames, no content.
/// - Never maps files: a mapped page could not be decrypted on its way.
/// - How bytes lie on the disk and what a write touches is told in BlockFile. A write rewrites bytes beside
///   its range if they share a block of 16 bytes, so the layer does not claim SQLITE_IOCAP_POWERSAFE_OVERWRITE:
///   SQLite then keeps what it appends after a synced commit out of the sector that commit ends in.
/// - A database file that begins with anything but SQLite's header under this key is refused before a byte is
///   written: SQLITE_AUTH (store::Database tells it as store_sealed). Plain files are refused likewise.
///
/// Usable from any thread; each connection on one at a time. Lives longer than the connections through it.
class Vfs {
public:
    /// `key`: 32 bytes, for this database alone. `below`: the name of the layer to stand on; empty: the
    /// default one. Error store_unavailable: there is no such layer.
    [[nodiscard]] static Result<std::unique_ptr<Vfs>> add(const Secret &key, const QByteArray &below = {});
    ~Vfs();
    Vfs(const Vfs &) = delete;
    Vfs &operator=(const Vfs &) = delete;
    [[nodiscard]] const QByteArray &name() const;

    class Layer;

private:
    explicit Vfs(std::unique_ptr<Layer> layer);
    std::unique_ptr<Layer> m_layer;
};

/// True if the file begins like a plain SQLite database, WAL or journal.
[[nodiscard]] bool isPlainDatabase(const QString &path);

/// Encrypts a plain database in its place, so that Vfs::add(key) reads it. Works on a copy: whenever the
/// process ends, the plain or the encrypted one is there, whole. The plain bytes are overwritten afterwards
/// (a disk may keep older copies of its own). Nobody else may have it open. Does nothing if there is none or
/// it is not plain. Errors: store_unavailable, store_damaged.
[[nodiscard]] Result<Done> encryptInPlace(const QString &path, const Secret &key);

} // namespace waypost::vault
