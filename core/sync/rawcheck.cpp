// SPDX-FileCopyrightText: 2026 The Waypost authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/sync/rawcheck.h"

#include "core/vault/vfs.h"

#include <QFile>

namespace waypost::sync {

namespace {
using namespace Qt::StringLiterals;
constexpr qint64 lookedAt = 1024 * 1024;
const QString canaryText = u"waypost canary: nobody may read this in the file"_s;
} // namespace

Result<Done> plantCanary(store::Database &database)
{
    if (auto made = database.run(u"CREATE TABLE IF NOT EXISTS canary (text TEXT PRIMARY KEY NOT NULL)"_s);
        !made)
        return made;
    return database.run(u"INSERT INTO canary (text) VALUES (?) ON CONFLICT DO NOTHING"_s, {canaryText});
}

Result<Done> refusePlain(const QString &path)
{
    for (const QString &each : {path, QString(path + u"-wal"_s)}) {
        QFile file(each);
        if (!file.open(QIODevice::ReadOnly))
            continue;
        if (vault::isPlainDatabase(each) || file.read(lookedAt).contains(canaryText.toUtf8()))
            return Error {u"store_plain"_s,
                          u"%1 is not encrypted on this computer, so Waypost does not go on. "
                          "Do not use it here, and report this."_s.arg(each)};
    }
    return Done {};
}

} // namespace waypost::sync
