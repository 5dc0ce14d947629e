// SPDX-FileCopyrightText: 2026 The Waypost authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/relay/upkeep.h"

#include "core/features/features.h"
#include "core/upkeep/mending.h"
#include "core/upkeep/restore.h"

#include <QDir>

#include <array>
#include <cstdio>

namespace waypost::upkeepcommands {

namespace {
using namespace Qt::StringLiterals;

constexpr int fine = 0;
constexpr int refused = 1;
constexpr int usage = 2;

/// A command: its words in order and what else it was given.
struct Call {
    const relay::Config &config;
    QStringList words; ///< after the command's name
    Options options;
    upkeep::Places places;
    Features features;
    SystemClock clock;
};

QString programVersion()
{
    return QStringLiteral(WAYPOST_VERSION);
}

void say(const QString &line)
{
    std::printf("%s\n", qUtf8Printable(line));
}

int refuse(const Error &error)
{
    std::fprintf(stderr, "waypost-relay: %s\n", qUtf8Printable(error.text));
    return refused;
}

int tell(const upkeep::Examination &found)
{
    say(u"%1 events (%2 erased), head %3; %4 rows compared; %5 files read"_s.arg(
        QString::number(found.events), QString::number(found.erased),
        QString::fromLatin1(found.head.hash.toHex()), QString::number(found.rows),
        QString::number(found.files)));
    if (!found.otherShape.isEmpty())
        say(u"Tables of another version, made again when a relay opens the store: %1"_s.arg(
            found.otherShape.join(u", "_s)));
    for (const upkeep::Finding &finding : found.findings)
        std::fprintf(stderr, "damaged: %s: %s\n", qUtf8Printable(finding.where),
                     qUtf8Printable(finding.what));
    if (found.uncounted > 0)
        std::fprintf(stderr, "damaged: and %lld more\n", static_cast<long long>(found.uncounted));
    say(found.isSound() ? u"Everything holds together."_s
                        : u"It is damaged. Restore a backup, or call \"rebuild\" if only rows are."_s);
    return found.isSound() ? fine : refused;
}

int backup(const Call &call)
{
    const auto made
        = upkeep::backUp(call.places, call.words.first(), call.clock, {call.options.keep, programVersion()});
    if (!made)
        return refuse(made.error());
    say(u"%1: %2 events, %3 files of customers and agents"_s.arg(
        made->path, QString::number(made->manifest.head.seq), QString::number(made->manifest.media.size())));
    for (const QString &hash : made->manifest.missingMedia)
        std::fprintf(stderr, "missing: file media/%s/%s is named by a row and is not there\n",
                     qUtf8Printable(hash.left(2)), qUtf8Printable(hash.mid(2)));
    if (made->pruned > 0)
        say(u"%1 older backups taken away"_s.arg(made->pruned));
    return fine;
}

int verify(const Call &call)
{
    const auto found = call.words.isEmpty()
        ? upkeep::examineStore(call.places.ledger, call.places.media, call.features, call.places.folder)
        : upkeep::examineBackup(call.words.first(), call.features);
    return found ? tell(*found) : refuse(found.error());
}

int restore(const Call &call)
{
    const auto restored = upkeep::restore(call.words.first(), call.places, call.features, call.clock,
                                          call.options.replace, programVersion());
    if (!restored)
        return refuse(restored.error());
    say(u"Restored as of event %1."_s.arg(restored->manifest.head.seq));
    if (!restored->aside.isEmpty())
        say(u"What was there before is in %1."_s.arg(restored->aside));
    say(u"Nothing is sent until an owner has looked and confirms it (docs/backup.md)."_s);
    return fine;
}

int rebuild(const Call &call)
{
    const auto rebuilt = upkeep::rebuild(call.places, call.features, call.clock);
    if (!rebuilt)
        return refuse(rebuilt.error());
    for (const upkeep::Finding &finding : rebuilt->findings)
        say(u"put right: %1 %2"_s.arg(finding.where, finding.what));
    say(u"%1 events folded in %2 ms; %3 rows differed%4."_s.arg(
        QString::number(rebuilt->events), QString::number(rebuilt->foldedInMs),
        QString::number(rebuilt->differed),
        rebuilt->differed > 0 ? u", every desktop fills its cache anew"_s : QString()));
    return fine;
}

int upgrade(const Call &call)
{
    const QString folder = call.words.value(0, call.places.folder + u"/backups"_s);
    const auto upgraded = upkeep::upgrade(call.places, folder, call.features, call.clock, programVersion());
    if (!upgraded)
        return refuse(upgraded.error());
    say(u"The backup from before is %1."_s.arg(upgraded->backup));
    return tell(upgraded->examination);
}

int migrateStore(const Call &call)
{
    const auto migrated = upkeep::migrateStore(
        call.words[0], call.words[1], call.features, call.clock,
        [](const QString &table, qint64 rows) { say(u"%1: %2 rows"_s.arg(table).arg(rows)); });
    if (!migrated)
        return refuse(migrated.error());
    say(u"Chain and row counts agree. Name the new store in the configuration and start the relay."_s);
    return fine;
}

struct Entry {
    QLatin1StringView name;
    QLatin1StringView arguments;
    QLatin1StringView text;
    int least; ///< words
    int most;
    int (*run)(const Call &);
};
constexpr std::array entries {
    Entry {"backup"_L1, "<folder> [--keep N]"_L1, "a copy of everything, while the relay runs"_L1, 1, 1,
           backup},
    Entry {"verify"_L1, "[<backup>]"_L1, "does the store, or that backup, hold together"_L1, 0, 1, verify},
    Entry {"restore"_L1, "<backup> [--replace]"_L1, "put a backup in place"_L1, 1, 1, restore},
    Entry {"rebuild"_L1, ""_L1, "make the rows again from the journal"_L1, 0, 0, rebuild},
    Entry {"upgrade"_L1, "[<folder>]"_L1, "back up, then bring the store to this version"_L1, 0, 1, upgrade},
    Entry {"migrate-store"_L1, "<from> <to>"_L1, "copy a store: file or postgresql:// each"_L1, 2, 2,
           migrateStore},
};
} // namespace

QString help()
{
    QStringList lines;
    for (const Entry &entry : entries)
        lines << u"%1 %2: %3"_s.arg(entry.name, entry.arguments, entry.text);
    return lines.join(u"; "_s);
}

bool needsConfig(const QStringList &words)
{
    const bool ofBackup = words.value(0) == "verify"_L1 && words.size() > 1;
    return words.value(0) != "migrate-store"_L1 && !ofBackup;
}

std::optional<int> run(const relay::Config &config, const QStringList &words, const Options &options)
{
    for (const Entry &entry : entries) {
        if (words.value(0) != entry.name)
            continue;
        const Call call {config, words.mid(1), options, upkeep::placesOf(config), features::allFeatures(),
                         {}};
        if (call.words.size() < entry.least || call.words.size() > entry.most) {
            std::fprintf(stderr, "waypost-relay %s %s\n", entry.name.data(), entry.arguments.data());
            return usage;
        }
        return entry.run(call);
    }
    return std::nullopt;
}

} // namespace waypost::upkeepcommands
