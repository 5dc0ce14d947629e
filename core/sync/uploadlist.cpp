// SPDX-FileCopyrightText: 2026 The Waypost authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/sync/uploadlist.h"

#include <algorithm>

namespace waypost::sync {

namespace {
using namespace Qt::StringLiterals;
}

QStringList UploadList::schema()
{
    return {
        u"CREATE TABLE uploads (media TEXT PRIMARY KEY NOT NULL, channel TEXT NOT NULL, mime TEXT NOT NULL, "
        "name TEXT NOT NULL, hash TEXT NOT NULL, size INTEGER NOT NULL, at INTEGER NOT NULL, "
        "done INTEGER NOT NULL)"_s};
}

Result<UploadList> UploadList::open(store::Database &database)
{
    UploadList list(database);
    store::Statement &query = database.statement(
        u"SELECT media, channel, mime, name, hash, size, at, done FROM uploads ORDER BY at, media"_s);
    const auto read = query.forEach([&list](const store::Statement &row) {
        list.m_uploads << Upload {row.column(0).toString(),   row.column(1).toString(),
                                  row.column(2).toString(),   row.column(3).toString(),
                                  row.column(4).toString(),   row.column(5).toLongLong(),
                                  row.column(6).toLongLong(), row.column(7).toBool()};
    });
    if (!read)
        return read.error();
    return list;
}

const Upload *UploadList::find(const QString &media) const
{
    const auto it = std::find_if(m_uploads.cbegin(), m_uploads.cend(),
                                 [&](const Upload &upload) { return upload.media == media; });
    return it == m_uploads.cend() ? nullptr : &*it;
}

const Upload *UploadList::next() const
{
    const auto it = std::find_if(m_uploads.cbegin(), m_uploads.cend(),
                                 [](const Upload &upload) { return !upload.done; });
    return it == m_uploads.cend() ? nullptr : &*it;
}

Result<Done> UploadList::add(const Upload &upload)
{
    auto added = m_database->run(
        u"INSERT INTO uploads (media, channel, mime, name, hash, size, at, done) VALUES (?, ?, ?, ?, ?, ?, ?, 0)"_s,
        {upload.media, upload.channel, upload.mime, upload.name, upload.hash, upload.size, upload.at});
    if (added)
        m_uploads << upload;
    return added;
}

Result<Done> UploadList::markDone(const QString &media)
{
    auto done = m_database->run(u"UPDATE uploads SET done = 1 WHERE media = ?"_s, {media});
    if (done)
        for (Upload &upload : m_uploads)
            upload.done = upload.done || upload.media == media;
    return done;
}

Result<Done> UploadList::remove(const QString &media)
{
    auto done = m_database->run(u"DELETE FROM uploads WHERE media = ?"_s, {media});
    if (done)
        m_uploads.removeIf([&](const Upload &upload) { return upload.media == media; });
    return done;
}

} // namespace waypost::sync
