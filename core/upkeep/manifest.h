// SPDX-FileCopyrightText: 2026 The Waypost authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/relay/config.h"
#include "core/relay/rewind.h"

#include <QStringList>

namespace waypost::upkeep {

/// Where the things of one relay are.
struct Places {
    QString folder; ///< the data folder
    QString ledger; ///< a SQLite file or a "postgresql://" URI
    QString accounts; ///< a SQLite file or a "postgresql://" URI
    QString media; ///< folder
};
[[nodiscard]] Places placesOf(const relay::Config &config);
/// Accounts of the relay whose ledger is there.
[[nodiscard]] QString accountsBeside(const QString &ledger);
[[nodiscard]] bool isUri(const QString &store); ///< PostgreSQL, not a file

/// What a backup says of itself: manifest.json in its folder, written last.
struct Manifest {
    static constexpr int currentFormat = 1;
    struct File {
        QString name;
        qint64 size = 0;
        QByteArray sha256;
        bool operator==(const File &) const = default;
    };
    struct Count {
        QString table;
        qint64 rows = 0;
        bool operator==(const Count &) const = default;
    };
    int format = currentFormat;
    QString program; ///< version of the program that made it
    QString engine; ///< of the store it was taken from: "sqlite", "postgresql"; the copy is always SQLite
    qint64 at = 0; ///< UTC ms
    QString epoch; ///< the store's
    relay::JournalHead head;
    QList<Count> counts; ///< every table of the ledger, in order of name
    QList<File> files; ///< beside the manifest
    QStringList media; ///< hashes of files that the rows name, kept in ../media
    QStringList missingMedia; ///< named by rows, but not in the media folder
    bool operator==(const Manifest &) const = default;
};
/// Errors: no_backup (no manifest), backup_newer (of a newer program), backup_damaged.
[[nodiscard]] Result<Manifest> readManifest(const QString &backup);
[[nodiscard]] Result<Done> writeManifest(const Manifest &manifest, const QString &backup);
/// Rows of every table in order of name. `database` is SQLite.
[[nodiscard]] Result<QList<Manifest::Count>> countRows(store::Database &database);

} // namespace waypost::upkeep
