// SPDX-FileCopyrightText: 2026 The Waypost authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/upkeep/backup.h"

#include "core/features/features.h"
#include "core/relay/accounts.h"
#include "core/relay/ledger.h"
#include "core/upkeep/files.h"
#include "core/upkeep/storecopy.h"

#include <QDateTime>
#include <QDir>

#include <algorithm>

namespace waypost::upkeep {

namespace {
using namespace Qt::StringLiterals;

const auto unfinishedPrefix = ".unfinished-"_L1;

/// One backup while it is made.
class BackupMaker {
public:
    BackupMaker(const Places &places, QString folder, const Clock &clock, const BackupOptions &options)
        : m_places(places)
        , m_folder(std::move(folder))
        , m_clock(clock)
        , m_options(options)
        , m_name(
              QDateTime::fromMSecsSinceEpoch(clock.nowMs(), Qt::UTC).toString(u"yyyyMMdd'T'HHmmsszzz'Z'"_s))
        , m_growing(m_folder + u'/' + unfinishedPrefix + m_name)
    {
    }
    Result<Backup> make();

private:
    [[nodiscard]] Result<Done> begin();
    [[nodiscard]] Result<Done> copyStores();
    [[nodiscard]] Result<Done> copyAccountsTo(const QString &to);
    [[nodiscard]] Result<Done> copyLedgerFrom(store::Database &source, const QString &to);
    [[nodiscard]] Result<Done> describe();
    [[nodiscard]] Result<Done> copyMedia();
    [[nodiscard]] Result<Done> addFile(const QString &name);
    [[nodiscard]] Result<Done> finish();
    [[nodiscard]] int prune() const;
    void dropUnusedMedia() const;

    const Places &m_places;
    const QString m_folder;
    const Clock &m_clock;
    const BackupOptions &m_options;
    const QString m_name;
    const QString m_growing;
    Manifest m_manifest;
};

Result<Backup> BackupMaker::make()
{
    for (const auto step : {&BackupMaker::begin, &BackupMaker::copyStores, &BackupMaker::describe,
                            &BackupMaker::copyMedia, &BackupMaker::finish})
        if (auto done = (this->*step)(); !done)
            return done.error();
    return Backup {m_folder + u'/' + m_name, m_manifest, prune()};
}

Result<Done> BackupMaker::begin()
{
    if (auto made = makePrivateFolder(m_folder); !made)
        return made;
    for (const QFileInfo &left :
         QDir(m_folder).entryInfoList({unfinishedPrefix + u"*"_s}, QDir::Dirs | QDir::Hidden))
        QDir(left.filePath()).removeRecursively(); // of one that was killed
    m_manifest.program = m_options.program;
    m_manifest.at = m_clock.nowMs();
    return makePrivateFolder(m_growing);
}

Result<Done> BackupMaker::copyStores()
{
    const QString ledger = m_growing + u"/ledger.sqlite"_s;
    if (!isUri(m_places.ledger)) {
        m_manifest.engine = u"sqlite"_s;
        if (auto copied = copySqlite(m_places.ledger, ledger); !copied)
            return copied;
    } else {
        m_manifest.engine = u"postgresql"_s;
        auto source = store::Database::open({.path = m_places.ledger, .readOnly = true});
        if (!source)
            return source.error();
        if (auto copied = copyLedgerFrom(**source, ledger); !copied)
            return copied;
    }
    const QString accounts = m_growing + u"/accounts.sqlite"_s;
    if (isUri(m_places.accounts))
        return copyAccountsTo(accounts);
    if (!QFile::exists(m_places.accounts)) // nobody yet
        return Done {};
    return copySqlite(m_places.accounts, accounts);
}

Result<Done> BackupMaker::copyAccountsTo(const QString &to)
{
    if (auto made = relay::Accounts::open(to, m_clock); !made)
        return made.error();
    {
        auto source = store::Database::open({.path = m_places.accounts, .readOnly = true});
        auto target = store::Database::open({.path = to, .wal = false});
        if (!source || !target)
            return source ? target.error() : source.error();
        if (auto copied = copyTables(**source, **target); !copied)
            return copied;
    }
    return syncFileAt(to);
}

/// Another engine's store, table by table into one that this version has made.
Result<Done> BackupMaker::copyLedgerFrom(store::Database &source, const QString &to)
{
    if (auto made = relay::Ledger::open({.path = to}, features::allFeatures(), m_clock); !made)
        return made.error();
    {
        auto target = store::Database::open({.path = to, .syncFull = false, .wal = false});
        if (!target)
            return target.error();
        if (auto copied = copyStore(source, **target); !copied)
            return copied;
    }
    QFile::remove(to + u".lock"_s);
    return syncFileAt(to);
}

Result<Done> BackupMaker::describe()
{
    auto database = store::Database::open({.path = m_growing + u"/ledger.sqlite"_s, .readOnly = true});
    if (!database)
        return database.error();
    const auto head = relay::headOf(**database);
    auto counts = countRows(**database);
    if (!head || !counts)
        return head ? counts.error() : head.error();
    m_manifest.head = *head;
    m_manifest.counts = *std::move(counts);
    m_manifest.epoch = (*database)->value(u"SELECT value FROM meta WHERE id = 'epoch'"_s).toString();
    return (*database)
        ->statement(u"SELECT DISTINCT hash FROM media WHERE hash <> '' ORDER BY hash"_s)
        .forEach([this](const store::Statement &row) { m_manifest.media << row.column(0).toString(); });
}

/// Copies, not links: a backup that shares its blocks with the original is none.
Result<Done> BackupMaker::copyMedia()
{
    QStringList kept;
    for (const QString &hash : std::as_const(m_manifest.media)) {
        const QString name = u'/' + hash.left(2) + u'/' + hash.mid(2);
        const QString to = m_folder + u"/media"_s + name;
        if (QFile::exists(to)) {
            kept << hash;
            continue;
        }
        if (!QFile::exists(m_places.media + name)) {
            m_manifest.missingMedia << hash;
            continue;
        }
        for (const QString &folder : {QString(m_folder + u"/media"_s), QFileInfo(to).path()})
            if (auto made = makePrivateFolder(folder); !made)
                return made;
        const auto copied = copyFile(m_places.media + name, to);
        if (!copied)
            return copied.error();
        if (copied->sha256.toHex() != hash.toLatin1()) {
            QFile::remove(to);
            return Error {u"media_damaged"_s,
                          u"The file \"%1\" is damaged. Take it back from an older backup."_s.arg(
                              m_places.media + name)};
        }
        kept << hash;
    }
    m_manifest.media = kept;
    return Done {};
}

Result<Done> BackupMaker::addFile(const QString &name)
{
    const auto digest = digestOf(m_growing + u'/' + name);
    if (!digest)
        return digest.error();
    m_manifest.files << Manifest::File {name, digest->size, digest->sha256};
    return Done {};
}

Result<Done> BackupMaker::finish()
{
    for (const QFileInfo &file : QDir(m_growing).entryInfoList(QDir::Files, QDir::Name))
        if (auto added = addFile(file.fileName()); !added)
            return added;
    if (auto written = writeManifest(m_manifest, m_growing); !written)
        return written;
    return moveTo(m_growing, m_folder + u'/' + m_name);
}

int BackupMaker::prune() const
{
    QStringList backups = backupsIn(m_folder);
    int pruned = 0;
    while (m_options.keep > 0 && backups.size() > m_options.keep) {
        const QString oldest = m_folder + u'/' + backups.takeFirst();
        QFile::remove(oldest + u"/manifest.json"_s); // from here on it does not look finished
        QDir(oldest).removeRecursively();
        ++pruned;
    }
    if (pruned > 0)
        dropUnusedMedia();
    return pruned;
}

/// Files that no backup names any more.
void BackupMaker::dropUnusedMedia() const
{
    QSet<QString> used;
    for (const QString &name : backupsIn(m_folder)) {
        const auto manifest = readManifest(m_folder + u'/' + name);
        if (!manifest)
            return; // not readable: keep everything it may name
        used.unite(QSet<QString>(manifest->media.cbegin(), manifest->media.cend()));
    }
    for (const QFileInfo &folder :
         QDir(m_folder + u"/media"_s).entryInfoList(QDir::Dirs | QDir::NoDotAndDotDot))
        for (const QFileInfo &file : QDir(folder.filePath()).entryInfoList(QDir::Files))
            if (!used.contains(folder.fileName() + file.fileName()))
                QFile::remove(file.filePath());
}
} // namespace

Result<Backup> backUp(const Places &places, const QString &folder, const Clock &clock,
                      const BackupOptions &options)
{
    return BackupMaker(places, QDir(folder).absolutePath(), clock, options).make();
}

QStringList backupsIn(const QString &folder)
{
    QStringList names;
    for (const QFileInfo &entry : QDir(folder).entryInfoList(QDir::Dirs | QDir::NoDotAndDotDot, QDir::Name))
        if (QFile::exists(entry.filePath() + u"/manifest.json"_s))
            names << entry.fileName();
    return names;
}

} // namespace waypost::upkeep
