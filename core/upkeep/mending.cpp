// SPDX-FileCopyrightText: 2026 The Waypost authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/upkeep/mending.h"

#include "core/base/ids.h"
#include "core/relay/accounts.h"
#include "core/relay/ledger.h"
#include "core/store/journal.h"
#include "core/upkeep/files.h"
#include "core/upkeep/foldedrows.h"

#include <QElapsedTimer>

namespace waypost::upkeep {

namespace {
using namespace Qt::StringLiterals;

Result<std::unique_ptr<StoreLock>> lockFile(const QString &store)
{
    if (isUri(store))
        return std::unique_ptr<StoreLock>();
    return StoreLock::take(store);
}

Error brokenChain(const store::Journal::Verdict &verdict)
{
    return {u"store_damaged"_s,
            u"Event %1 of the journal is damaged (%2): rows can't be made from it. Restore a backup."_s.arg(
                QString::number(verdict.firstBad), verdict.reason)};
}

/// In the caller's transaction.
Result<Done> putRight(store::Database &database, FoldedRows &folded, const Features &features,
                      Rebuilt &rebuilt)
{
    auto rows = store::SqlRows::open(database, tablesOf(features)); // makes tables that are missing
    if (!rows)
        return rows.error();
    QList<RowDifference> differences;
    Examination named;
    auto compared
        = compareRows(database, folded, folded.rows().tables(), [&](const RowDifference &difference) {
              named.add(u"table %1, row %2"_s.arg(difference.table, difference.id), difference.column);
              differences << difference;
          });
    if (!compared)
        return compared;
    for (const RowDifference &difference : std::as_const(differences))
        if (difference.kind == RowDifference::Kind::Surplus)
            (*rows)->remove(difference.table, difference.id);
        else
            (*rows)->put(difference.table, difference.right);
    rebuilt.differed = differences.size();
    rebuilt.findings = named.findings;
    return (*rows)->takeFailure();
}

Result<Done> moveAccounts(const QString &from, const QString &to, const Clock &clock)
{
    if (!isUri(from) && !QFile::exists(from))
        return Done {}; // nobody was ever here
    if (auto made = relay::Accounts::open(to, clock); !made)
        return made.error();
    auto source = store::Database::open({.path = from, .readOnly = true});
    auto target = store::Database::open({.path = to, .wal = false});
    if (!source || !target)
        return source ? target.error() : source.error();
    return copyTables(**source, **target);
}

Result<Done> makeEmptyStore(const QString &store, const Features &features, const Clock &clock)
{
    {
        auto database = store::Database::open({.path = store});
        if (!database)
            return database.error();
        const auto meta = (*database)->columnsOf(u"meta"_s);
        if (!meta)
            return meta.error();
        if (!meta->isEmpty()
            && !(*database)->value(u"SELECT value FROM meta WHERE id = 'unfinished'"_s).toString().isEmpty())
            return Done {}; // of an earlier try
    }
    if (auto made = relay::Ledger::open({.path = store}, features, clock); !made)
        return made.error();
    return Done {};
}
} // namespace

Result<Rebuilt> rebuild(const Places &places, const Features &features, const Clock &clock)
{
    const auto database = store::Database::open({.path = places.ledger, .exclusive = true});
    if (!database)
        return database.error();
    const auto verdict = store::Journal::verify(**database);
    if (!verdict.intact)
        return brokenChain(verdict);
    QElapsedTimer watch;
    watch.start();
    auto folded = FoldedRows::fold(**database, features, places.folder);
    if (!folded)
        return folded.error();
    Rebuilt rebuilt;
    rebuilt.events = (*folded)->events();
    rebuilt.foldedInMs = watch.elapsed();
    if (auto begun = (*database)->begin(); !begun)
        return begun.error();
    auto done = putRight(**database, **folded, features, rebuilt);
    if (done && rebuilt.differed > 0)
        done = (*database)->run(u"UPDATE meta SET value = ? WHERE id = 'epoch'"_s, {newId(clock.nowMs())});
    if (done)
        done = (*database)->commit();
    if (!done) {
        (*database)->rollback();
        return done.error();
    }
    return rebuilt;
}

Result<Upgraded> upgrade(const Places &places, const QString &folder, const Features &features,
                         const Clock &clock, const QString &program)
{
    Upgraded upgraded;
    {
        const auto lock = lockFile(places.ledger);
        if (!lock)
            return lock.error();
        const auto backup = backUp(places, folder, clock, {0, program});
        if (!backup)
            return backup.error();
        const auto checked = examineBackup(backup->path, features);
        if (!checked)
            return checked.error();
        if (!checked->isSound())
            return Error {u"store_damaged"_s,
                          u"%1: %2. Nothing was upgraded; look with \"waypost-relay verify\"."_s.arg(
                              checked->findings.first().where, checked->findings.first().what)};
        upgraded.backup = backup->path;
    } // the ledger takes the lock itself
    if (auto upToDate = relay::Ledger::open({.path = places.ledger}, features, clock); !upToDate)
        return upToDate.error();
    if (auto upToDate = relay::Accounts::open(places.accounts, clock); !upToDate)
        return upToDate.error();
    auto examined = examineStore(places.ledger, {}, features, places.folder);
    if (!examined)
        return examined.error();
    upgraded.examination = *std::move(examined);
    return upgraded;
}

Result<Done> migrateStore(const QString &from, const QString &to, const Features &features,
                          const Clock &clock, const CopyProgress &progress)
{
    const auto lock = lockFile(from);
    if (!lock)
        return lock.error();
    auto source = store::Database::open({.path = from, .readOnly = true});
    if (!source)
        return source.error();
    if (auto made = makeEmptyStore(to, features, clock); !made)
        return made;
    auto target = store::Database::open({.path = to, .exclusive = !isUri(to)});
    if (!target)
        return target.error();
    if (auto moved = moveAccounts(accountsBeside(from), accountsBeside(to), clock); !moved)
        return moved;
    return copyStore(**source, **target, progress);
}

} // namespace waypost::upkeep
