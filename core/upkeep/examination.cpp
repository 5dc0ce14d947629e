// SPDX-FileCopyrightText: 2026 The Waypost authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/upkeep/examination.h"

#include "core/store/journal.h"
#include "core/upkeep/files.h"

#include <QDir>
#include <QFileInfo>

namespace waypost::upkeep {

namespace {
using namespace Qt::StringLiterals;

QString rowName(const QString &table, const QString &id)
{
    return u"table %1, row %2"_s.arg(table, id);
}

QString sentenceOf(const RowDifference &difference)
{
    switch (difference.kind) {
    case RowDifference::Kind::Missing:
        return u"it is missing"_s;
    case RowDifference::Kind::Surplus:
        return u"the journal knows nothing of it"_s;
    case RowDifference::Kind::Different:
        break;
    }
    return u"its %1 is not what the journal gives"_s.arg(difference.column);
}

/// Broken pages of a SQLite file, in the engine's words.
void examinePages(store::Database &database, const QString &name, Examination &found)
{
    if (!database.sqlite())
        return;
    auto read = database.statement(u"PRAGMA integrity_check(20)"_s).forEach([&](const store::Statement &row) {
        if (const QString line = row.column(0).toString(); line != "ok"_L1)
            found.add(u"file "_s + name, line.simplified());
    });
    if (!read)
        found.add(u"file "_s + name, read.error().text);
}

/// False: the chain is broken, so that nobody can say what the rows should be.
bool examineChain(store::Database &database, Examination &found)
{
    const auto verdict = store::Journal::verify(database);
    found.events = verdict.events;
    found.erased = verdict.erased;
    found.head = {verdict.events, verdict.head};
    if (!verdict.intact)
        found.add(u"event %1"_s.arg(verdict.firstBad), verdict.reason);
    return verdict.intact;
}

bool hasShape(store::Database &database, const Table &table)
{
    QStringList wanted {u"id TEXT"_s, u"rev INTEGER"_s};
    for (const Column &column : table.columns)
        wanted << QString(column.name + (column.type == ColumnType::Text ? u" TEXT"_s : u" INTEGER"_s));
    const auto there = database.columnsOf(table.name);
    return there && *there == wanted;
}

void examineRows(store::Database &database, const Features &features, const QString &scratch,
                 Examination &found)
{
    auto folded = FoldedRows::fold(database, features, scratch);
    if (!folded) {
        found.add(u"journal"_s, folded.error().text);
        return;
    }
    QList<Table> tables;
    for (const Table &table : (*folded)->rows().tables()) {
        if (!hasShape(database, table)) {
            found.otherShape << table.name;
            continue;
        }
        tables << table;
        found.rows += database.value(u"SELECT count(*) FROM \"%1\""_s.arg(table.name)).toLongLong();
    }
    auto compared = compareRows(database, **folded, tables, [&found](const RowDifference &difference) {
        found.add(rowName(difference.table, difference.id), sentenceOf(difference));
    });
    if (!compared)
        found.add(u"rows"_s, compared.error().text);
}

void examineFile(const QString &path, const QString &name, const QByteArray &sha256, Examination &found)
{
    const auto digest = digestOf(path);
    ++found.files;
    if (!digest)
        found.add(u"file "_s + name, QFile::exists(path) ? digest.error().text : u"it is not there"_s);
    else if (digest->sha256 != sha256)
        found.add(u"file "_s + name, u"its content was changed"_s);
}

void examineMedia(const QString &folder, const QStringList &hashes, Examination &found)
{
    for (const QString &hash : hashes) {
        const QString name = hash.left(2) + u'/' + hash.mid(2);
        examineFile(folder + u'/' + name, u"media/"_s + name, QByteArray::fromHex(hash.toLatin1()), found);
    }
}

QStringList mediaNamedBy(store::Database &database)
{
    QStringList hashes;
    static_cast<void>(
        database.statement(u"SELECT DISTINCT hash FROM media WHERE hash <> '' ORDER BY hash"_s)
            .forEach([&hashes](const store::Statement &row) { hashes << row.column(0).toString(); }));
    return hashes;
}

void examineOpened(store::Database &database, const QString &name, const Features &features,
                   const QString &scratch, Examination &found)
{
    if (auto begun = database.begin(); !begun) { // one view of it, while a relay goes on
        found.add(u"file "_s + name, begun.error().text);
        return;
    }
    examinePages(database, name, found);
    if (examineChain(database, found))
        examineRows(database, features, scratch, found);
}
} // namespace

void Examination::add(const QString &where, const QString &what)
{
    if (findings.size() < mostFindings)
        findings << Finding {where, what};
    else
        ++uncounted;
}

Result<Examination> examineStore(const QString &store, const QString &media, const Features &features,
                                 const QString &scratch)
{
    auto database = store::Database::open({.path = store, .readOnly = true});
    if (!database)
        return database.error();
    Examination found;
    examineOpened(**database, QFileInfo((*database)->name()).fileName(), features, scratch, found);
    if (!media.isEmpty())
        examineMedia(media, mediaNamedBy(**database), found);
    (*database)->rollback(); // only read
    return found;
}

Result<Examination> examineBackup(const QString &backup, const Features &features)
{
    const auto manifest = readManifest(backup);
    if (!manifest)
        return manifest.error();
    Examination found;
    for (const Manifest::File &file : manifest->files)
        examineFile(backup + u'/' + file.name, file.name, file.sha256, found);
    auto database = store::Database::open({.path = backup + u"/ledger.sqlite"_s, .readOnly = true});
    if (database) {
        examineOpened(**database, u"ledger.sqlite"_s, features, QDir::tempPath(), found);
        if (found.head != manifest->head)
            found.add(u"manifest.json"_s, u"it names another end of the journal"_s);
        if (const auto counts = countRows(**database); !counts || *counts != manifest->counts)
            found.add(u"manifest.json"_s, u"it counts other rows"_s);
        (*database)->rollback();
    } else {
        found.add(u"file ledger.sqlite"_s, database.error().text);
    }
    examineMedia(QFileInfo(QDir(backup).absolutePath()).absolutePath() + u"/media"_s, manifest->media, found);
    return found;
}

} // namespace waypost::upkeep
