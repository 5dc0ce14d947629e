// SPDX-FileCopyrightText: 2026 The Waypost authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/base/result.h"
#include "core/vault/secret.h"

#include <QString>

#include <memory>

namespace waypost::sync {

/// Files by the SHA-256 of their bytes, encrypted, for their owner alone. A file is in place whole or not at
/// all. On the disk it has another name, which tells nothing without the key, and bytes under a key of its
/// own; the hash is what they are checked against when they are read.
class MediaFolder {
public:
    /// Two kinds: what came from the relay, and the agent's own files on their way to it, which stay readable
    /// when the relay's share of the key is gone.
    struct Keys {
        vault::Secret relays; ///< 32 bytes each
        vault::Secret own;
    };
    using SharedKeys = std::shared_ptr<const Keys>;

    MediaFolder(QString folder, SharedKeys keys);

    static constexpr qint64 largestFile = 100LL * 1024 * 1024; ///< bytes; the relay takes no more either

    [[nodiscard]] bool holds(const QString &hash) const;
    [[nodiscard]] qint64 bytes() const { return m_bytes; } ///< of the whole folder, about
    [[nodiscard]] static bool isHash(const QString &text);
    [[nodiscard]] const QString &folder() const { return m_folder; }
    [[nodiscard]] const SharedKeys &keys() const { return m_keys; }
    /// A piece of a file that is here; empty at its end and if it can't be read. Not checked.
    [[nodiscard]] QByteArray read(const QString &hash, qint64 at, qint64 most) const;
    /// Takes everything away but the agent's own files with these hashes.
    void keepOnly(const QStringList &ownHashes);

    /// An encrypted copy of the agent's file. Reads the disk for as long as that takes: not on a thread
    /// somebody waits for. Errors: media_unreadable, media_too_large {limit}, media_unwritable.
    struct Copy {
        QString hash;
        qint64 size = 0;
    };
    [[nodiscard]] static Result<Copy> copyIn(const QString &folder, const SharedKeys &keys,
                                             const QString &path);
    /// The file as it is, at `path` (0600), whole or not at all; for other programs' and libraries' eyes. The
    /// same about threads. Errors: media_damaged (it is thrown away and can be fetched again),
    /// media_unwritable.
    [[nodiscard]] static Result<Done> copyOut(const QString &folder, const SharedKeys &keys,
                                              const QString &hash, const QString &path);
    void grown(qint64 by) { m_bytes += by; }

    // A file that arrives in pieces.
    [[nodiscard]] qint64 arrived(const QString &hash) const; ///< bytes that are here
    [[nodiscard]] Result<Done> append(const QString &hash, const QByteArray &bytes);
    /// Checks the hash and puts it into place; a wrong one is thrown away: error media_damaged.
    [[nodiscard]] Result<Done> complete(const QString &hash);

private:
    QString m_folder;
    SharedKeys m_keys;
    qint64 m_bytes = 0;
};

} // namespace waypost::sync
