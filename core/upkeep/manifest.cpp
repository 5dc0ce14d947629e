// SPDX-FileCopyrightText: 2026 The Waypost authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/upkeep/manifest.h"

#include "core/base/bytes.h"
#include "core/base/text.h"
#include "core/relay/relay.h"
#include "core/upkeep/files.h"

#include <QFileInfo>
#include <QJsonArray>
#include <QJsonDocument>
#include <QSaveFile>

namespace waypost::upkeep {

namespace {
using namespace Qt::StringLiterals;

constexpr qsizetype largestManifest = 256 * 1024 * 1024;

QString manifestPath(const QString &backup)
{
    return backup + u"/manifest.json"_s;
}

QString hexOf(const QByteArray &bytes)
{
    return QString::fromLatin1(bytes.toHex());
}

QByteArray fromHexText(const QJsonValue &value)
{
    return fromStrictHex(value.toString().toLatin1());
}

QStringList textsFrom(const QJsonValue &array)
{
    QStringList texts;
    for (const auto &each : array.toArray())
        texts << each.toString();
    return texts;
}

QJsonObject toJson(const Manifest &manifest)
{
    QJsonArray files;
    for (const Manifest::File &file : manifest.files)
        files << QJsonObject {
            {u"name"_s, file.name}, {u"size"_s, file.size}, {u"sha256"_s, hexOf(file.sha256)}};
    QJsonArray counts;
    for (const Manifest::Count &count : manifest.counts)
        counts << QJsonObject {{u"table"_s, count.table}, {u"rows"_s, count.rows}};
    return {{u"format"_s, manifest.format},
            {u"program"_s, manifest.program},
            {u"engine"_s, manifest.engine},
            {u"at"_s, manifest.at},
            {u"epoch"_s, manifest.epoch},
            {u"journal_seq"_s, manifest.head.seq},
            {u"journal_hash"_s, hexOf(manifest.head.hash)},
            {u"tables"_s, counts},
            {u"files"_s, files},
            {u"media"_s, QJsonArray::fromStringList(manifest.media)},
            {u"missing_media"_s, QJsonArray::fromStringList(manifest.missingMedia)}};
}

Manifest fromJson(const QJsonObject &json)
{
    Manifest manifest;
    manifest.format = json["format"_L1].toInt();
    manifest.program = json["program"_L1].toString();
    manifest.engine = json["engine"_L1].toString();
    manifest.at = json["at"_L1].toInteger();
    manifest.epoch = json["epoch"_L1].toString();
    manifest.head = {json["journal_seq"_L1].toInteger(), fromHexText(json["journal_hash"_L1])};
    for (const auto &each : json["tables"_L1].toArray())
        manifest.counts << Manifest::Count {each["table"_L1].toString(), each["rows"_L1].toInteger()};
    for (const auto &each : json["files"_L1].toArray())
        manifest.files << Manifest::File {each["name"_L1].toString(), each["size"_L1].toInteger(),
                                          fromHexText(each["sha256"_L1])};
    manifest.media = textsFrom(json["media"_L1]);
    manifest.missingMedia = textsFrom(json["missing_media"_L1]);
    return manifest;
}

bool isComplete(const Manifest &manifest)
{
    for (const Manifest::File &file : manifest.files)
        if (file.name != cleanFileName(file.name) || file.sha256.size() != 32)
            return false;
    return manifest.format > 0 && !manifest.files.isEmpty() && !manifest.epoch.isEmpty();
}
} // namespace

Places placesOf(const relay::Config &config)
{
    return {config.dataFolder, relay::Relay::ledgerPath(config), relay::Relay::accountsPath(config),
            config.commonFolder() + u"/media"_s};
}

QString accountsBeside(const QString &ledger)
{
    relay::Config config;
    if (isUri(ledger))
        config.store = ledger;
    else
        config.dataFolder = QFileInfo(ledger).absolutePath();
    return relay::Relay::accountsPath(config);
}

bool isUri(const QString &store)
{
    return store.startsWith("postgresql://"_L1) || store.startsWith("postgres://"_L1);
}

Result<Manifest> readManifest(const QString &backup)
{
    if (!QFile::exists(manifestPath(backup)))
        return Error {u"no_backup"_s,
                      u"\"%1\" is no finished backup: it has no manifest.json. Name one of the folders that "
                      "\"waypost-relay backup\" has made."_s.arg(backup)};
    const QJsonDocument document
        = QJsonDocument::fromJson(readSmallFile(manifestPath(backup), largestManifest));
    Manifest manifest = fromJson(document.object());
    if (manifest.format > Manifest::currentFormat)
        return Error {u"backup_newer"_s,
                      u"\"%1\" was made by a newer Waypost (%2). Use that version, or update this one."_s.arg(
                          backup, manifest.program)};
    if (!isComplete(manifest))
        return Error {u"backup_damaged"_s,
                      u"\"%1\" is damaged. Use another backup."_s.arg(manifestPath(backup))};
    return manifest;
}

Result<Done> writeManifest(const Manifest &manifest, const QString &backup)
{
    QSaveFile file(manifestPath(backup)); // syncs before it renames
    const QByteArray bytes = QJsonDocument(toJson(manifest)).toJson();
    if (!file.open(QIODevice::WriteOnly) || file.write(bytes) != bytes.size() || !file.commit())
        return fileError(file.fileName(), u"cannot be written"_s);
    if (auto synced = syncFileAt(manifestPath(backup)); !synced)
        return synced;
    return syncFolder(backup);
}

Result<QList<Manifest::Count>> countRows(store::Database &database)
{
    QList<Manifest::Count> counts;
    auto listed = database
                      .statement(u"SELECT name FROM sqlite_master WHERE type = 'table' AND name NOT LIKE "
                                 "'sqlite_%' ORDER BY name"_s)
                      .forEach([&counts](const store::Statement &row) {
                          counts << Manifest::Count {row.column(0).toString(), 0};
                      });
    if (!listed)
        return listed.error();
    for (Manifest::Count &count : counts) {
        const QVariant rows = database.value(u"SELECT count(*) FROM \"%1\""_s.arg(count.table));
        if (rows.isNull())
            return Error {u"store_damaged"_s, u"The table %1 cannot be read."_s.arg(count.table)};
        count.rows = rows.toLongLong();
    }
    return counts;
}

} // namespace waypost::upkeep
