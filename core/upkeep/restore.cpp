// SPDX-FileCopyrightText: 2026 The Waypost authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/upkeep/restore.h"

#include "core/relay/accounts.h"
#include "core/upkeep/backup.h"
#include "core/upkeep/examination.h"
#include "core/upkeep/files.h"
#include "core/upkeep/storecopy.h"

#include <QDateTime>
#include <QDir>
#include <QJsonArray>

#include <array>
#include <future>

namespace waypost::upkeep {

namespace {
using namespace Qt::StringLiterals;

constexpr int findingsShown = 20;
const std::array storeSuffixes {""_L1, "-wal"_L1, "-shm"_L1, "-journal"_L1};

Error damaged(const QString &backup, const Examination &examination)
{
    QJsonArray findings;
    QStringList lines;
    for (const Finding &finding :
         examination.findings.first(qMin<qsizetype>(findingsShown, examination.findings.size()))) {
        lines << finding.where + u": "_s + finding.what;
        findings << lines.last();
    }
    return {u"backup_damaged"_s,
            u"The backup \"%1\" is damaged (%2). Use another one."_s.arg(backup, lines.join(u"; "_s)),
            {{u"findings"_s, findings}}};
}

/// One restore.
class Restorer {
public:
    Restorer(QString backup, const Places &places, const Features &features, const Clock &clock, bool replace,
             QString program)
        : m_backup(std::move(backup))
        , m_places(places)
        , m_features(features)
        , m_clock(clock)
        , m_replace(replace)
        , m_program(std::move(program))
        , m_staging(places.folder + u"/restoring"_s)
    {
    }
    Result<Restored> run();

private:
    [[nodiscard]] Result<Done> verify();
    [[nodiscard]] Result<Done> lookAtTarget();
    [[nodiscard]] Result<Done> stage();
    [[nodiscard]] Result<Done> markRestored();
    [[nodiscard]] Result<Done> copyMedia();
    [[nodiscard]] Result<Done> putAside();
    [[nodiscard]] Result<Done> moveIn();
    [[nodiscard]] Result<Done> fillAccounts(const QString &from);
    [[nodiscard]] Result<Done> fillServer();
    [[nodiscard]] Result<Done> emptyServer(store::Database &server);
    [[nodiscard]] bool isThere() const;
    [[nodiscard]] QString stagedLedger() const { return m_staging + u"/ledger.sqlite"_s; }
    [[nodiscard]] QString asideFolder() const
    {
        return m_places.folder + u"/replaced-"_s
            + QDateTime::fromMSecsSinceEpoch(m_clock.nowMs(), Qt::UTC).toString(u"yyyyMMdd'T'HHmmsszzz'Z'"_s);
    }

    const QString m_backup;
    const Places &m_places;
    const Features &m_features;
    const Clock &m_clock;
    const bool m_replace;
    const QString m_program;
    const QString m_staging;
    std::unique_ptr<StoreLock> m_lock;
    Restored m_restored;
};

Result<Restored> Restorer::run()
{
    if (auto made = makePrivateFolder(m_places.folder); !made)
        return made.error();
    if (!isUri(m_places.ledger)) {
        auto lock = StoreLock::take(m_places.ledger);
        if (!lock)
            return lock.error();
        m_lock = *std::move(lock);
    }
    for (const auto step :
         {&Restorer::verify, &Restorer::lookAtTarget, &Restorer::stage, &Restorer::markRestored,
          &Restorer::copyMedia, &Restorer::putAside, &Restorer::moveIn})
        if (auto done = (this->*step)(); !done)
            return done.error();
    return m_restored;
}

Result<Done> Restorer::verify()
{
    auto manifest = readManifest(m_backup);
    if (!manifest)
        return manifest.error();
    const auto examined = examineBackup(m_backup, m_features);
    if (!examined)
        return examined.error();
    if (!examined->isSound())
        return damaged(m_backup, *examined);
    m_restored.manifest = *std::move(manifest);
    return Done {};
}

bool Restorer::isThere() const
{
    if (!isUri(m_places.ledger))
        return QFile::exists(m_places.ledger) || QFile::exists(m_places.accounts);
    auto server = store::Database::open({.path = m_places.ledger});
    if (!server)
        return false; // filling it tells why
    const auto columns = (*server)->columnsOf(u"journal"_s);
    return columns && !columns->isEmpty()
        && ((*server)->value(u"SELECT count(*) FROM journal"_s).toLongLong() > 0
            || !(*server)->value(u"SELECT value FROM meta WHERE id = 'unfinished'"_s).toString().isEmpty());
}

Result<Done> Restorer::lookAtTarget()
{
    if (isThere() && !m_replace)
        return Error {u"store_not_empty"_s,
                      u"There is a store already. Give --replace to keep it aside and put the backup in its "
                      "place."_s};
    return Done {};
}

Result<Done> Restorer::stage()
{
    QDir(m_staging).removeRecursively(); // of an earlier try
    if (auto made = makePrivateFolder(m_staging); !made)
        return made;
    for (const Manifest::File &file : m_restored.manifest.files) {
        const auto copied = copyFile(m_backup + u'/' + file.name, m_staging + u'/' + file.name);
        if (!copied)
            return copied.error();
        if (copied->sha256 != file.sha256)
            return Error {u"backup_damaged"_s,
                          u"The file %1 of the backup changed while it was read."_s.arg(file.name)};
    }
    return Done {};
}

/// In the copy, before it is anybody's store: there is no moment in which a relay could send what it owes.
Result<Done> Restorer::markRestored()
{
    auto ledger = relay::Ledger::open({.path = stagedLedger()}, m_features, m_clock);
    if (!ledger)
        return ledger.error();
    auto reader = store::Database::open({.path = stagedLedger(), .readOnly = true});
    if (!reader)
        return reader.error();
    auto holding = relay::holdEverything(**reader, u"restored"_s, m_clock);
    if (!holding)
        return holding.error();
    m_restored.epoch = holding->notes.value(u"epoch"_s);
    std::promise<Result<QList<relay::Answer>>> promise;
    holding->done
        = [&promise](Result<QList<relay::Answer>> answers) { promise.set_value(std::move(answers)); };
    (*ledger)->submit(*std::move(holding));
    const auto held = promise.get_future().get();
    if (!held)
        return held.error();
    return Done {};
}

Result<Done> Restorer::copyMedia()
{
    const QString kept = QFileInfo(QDir(m_backup).absolutePath()).absolutePath() + u"/media/"_s;
    for (const QString &hash : std::as_const(m_restored.manifest.media)) {
        const QString name = hash.left(2) + u'/' + hash.mid(2);
        const QString to = m_places.media + u'/' + name;
        if (QFile::exists(to))
            continue;
        for (const QString &folder : {m_places.media, QFileInfo(to).path()})
            if (auto made = makePrivateFolder(folder); !made)
                return made;
        if (auto copied = copyFile(kept + name, to); !copied)
            return copied.error();
    }
    return Done {};
}

Result<Done> Restorer::putAside()
{
    QStringList there;
    for (const QString &store : {m_places.ledger, m_places.accounts})
        for (const QLatin1StringView suffix : storeSuffixes)
            if (!isUri(store) && QFile::exists(store + suffix))
                there << QString(store + suffix);
    if (there.isEmpty())
        return Done {};
    m_restored.aside = asideFolder();
    if (auto made = makePrivateFolder(m_restored.aside); !made)
        return made;
    if (!isUri(m_places.ledger) && QFile::exists(m_places.ledger)) // opening empties the log into the file
        static_cast<void>(store::Database::open({.path = m_places.ledger}));
    for (const QString &path : std::as_const(there))
        if (!QFile::exists(path)) // a log that is gone by now
            continue;
        else if (auto moved = moveTo(path, m_restored.aside + u'/' + QFileInfo(path).fileName()); !moved)
            return moved;
    return Done {};
}

Result<Done> Restorer::moveIn()
{
    if (isUri(m_places.ledger))
        if (auto filled = fillServer(); !filled)
            return filled;
    const QString accounts = m_staging + u"/accounts.sqlite"_s;
    if (QFile::exists(accounts) && isUri(m_places.accounts)) {
        if (auto filled = fillAccounts(accounts); !filled)
            return filled;
    } else if (QFile::exists(accounts))
        if (auto moved = moveTo(accounts, m_places.accounts); !moved)
            return moved;
    if (!isUri(m_places.ledger))
        if (auto moved = moveTo(stagedLedger(), m_places.ledger); !moved)
            return moved;
    relay::HeadMark(m_places.folder).forget();
    for (const QLatin1StringView suffix : storeSuffixes) // made again from the store
        QFile::remove(m_places.folder + u"/search.sqlite"_s + suffix);
    QDir(m_staging).removeRecursively();
    return syncFolder(m_places.folder);
}

Result<Done> Restorer::fillAccounts(const QString &from)
{
    for (const QString &each : {from, m_places.accounts}) // both as this version has them
        if (auto made = relay::Accounts::open(each, m_clock); !made)
            return made.error();
    auto source = store::Database::open({.path = from, .readOnly = true});
    auto target = store::Database::open({.path = m_places.accounts});
    if (!source || !target)
        return source ? target.error() : source.error();
    return copyTables(**source, **target);
}

/// PostgreSQL: what is there is backed up first, then emptied, then filled from the marked copy.
Result<Done> Restorer::fillServer()
{
    if (isThere()) {
        m_restored.aside = asideFolder();
        if (auto kept = backUp(m_places, m_restored.aside, m_clock, {0, m_program}); !kept)
            return kept.error();
        auto server = store::Database::open({.path = m_places.ledger});
        if (!server)
            return server.error();
        if (auto emptied = emptyServer(**server); !emptied)
            return emptied;
    } else if (auto made = relay::Ledger::open({.path = m_places.ledger}, m_features, m_clock); !made) {
        return made.error();
    }
    auto staged = store::Database::open({.path = stagedLedger(), .readOnly = true});
    auto server = store::Database::open({.path = m_places.ledger});
    if (!staged || !server)
        return staged ? server.error() : staged.error();
    return copyStore(**staged, **server);
}

Result<Done> Restorer::emptyServer(store::Database &server)
{
    auto staged = store::Database::open({.path = stagedLedger(), .readOnly = true});
    if (!staged)
        return staged.error();
    const auto counts = countRows(**staged); // the same tables
    if (!counts)
        return counts.error();
    if (auto begun = server.begin(); !begun)
        return begun;
    Result<Done> done = Done {};
    for (const Manifest::Count &count : *counts)
        if (done)
            done = server.run(u"DELETE FROM \"%1\""_s.arg(count.table));
    if (done)
        done = server.commit();
    if (!done)
        server.rollback();
    return done;
}
} // namespace

Result<Restored> restore(const QString &backup, const Places &places, const Features &features,
                         const Clock &clock, bool replace, const QString &program)
{
    return Restorer(backup, places, features, clock, replace, program).run();
}

} // namespace waypost::upkeep
