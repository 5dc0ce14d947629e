// SPDX-FileCopyrightText: 2026 The Waypost authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/relay/draftshelf.h"

namespace waypost::relay {

namespace {
using namespace Qt::StringLiterals;

QList<wire::DraftFrame> draftsFrom(store::Statement &query)
{
    QList<wire::DraftFrame> drafts;
    static_cast<void>(query.forEach([&drafts](const store::Statement &row) {
        drafts << wire::DraftFrame {row.column(0).toString(), row.column(1).toString(),
                                    row.column(2).toString(), row.column(3).toLongLong(),
                                    row.column(4).toString()};
    }));
    return drafts;
}
} // namespace

QStringList DraftShelf::schema()
{
    return {u"CREATE TABLE drafts (agent TEXT NOT NULL, conversation TEXT NOT NULL, kind TEXT NOT NULL, text "
            "TEXT NOT NULL, at INTEGER NOT NULL, device TEXT NOT NULL, cleared INTEGER NOT NULL, "
            "PRIMARY KEY (agent, conversation, kind))"_s,
            u"CREATE INDEX drafts_by_age ON drafts (agent, cleared, at)"_s};
}

Result<Done> DraftShelf::keep(store::Database &writer, const QString &agent, const wire::DraftFrame &draft)
{
    const int cleared = draft.text.isEmpty() ? 1 : 0;
    auto done = writer.run(
        u"INSERT INTO drafts (agent, conversation, kind, text, at, device, cleared) VALUES (?, ?, ?, ?, ?, "
        "?, ?) ON CONFLICT (agent, conversation, kind) DO UPDATE SET text = excluded.text, at = excluded.at, "
        "device = excluded.device, cleared = excluded.cleared WHERE excluded.at > drafts.at AND "
        "(drafts.cleared = 1 OR drafts.text = excluded.text OR drafts.at = coalesce(?, drafts.at))"_s,
        {agent, draft.conversation, draft.kind, draft.text, draft.at, draft.device, cleared,
         draft.over ? QVariant(*draft.over) : QVariant()});
    if (!done)
        return done;
    return writer.run(
        u"DELETE FROM drafts WHERE agent = ? AND cleared = ? AND at < (SELECT min(at) FROM (SELECT "
        "at FROM drafts WHERE agent = ? AND cleared = ? ORDER BY at DESC LIMIT ?) AS newest)"_s,
        {agent, cleared, agent, cleared, mostDrafts});
}

QList<wire::DraftFrame> DraftShelf::of(store::Database &reader, const QString &agent)
{
    store::Statement &query = reader.statement(
        u"SELECT conversation, kind, text, at, device FROM drafts WHERE agent = ? ORDER BY at"_s);
    query.bind({agent});
    return draftsFrom(query);
}

std::optional<wire::DraftFrame> DraftShelf::at(store::Database &reader, const QString &agent,
                                               const QString &conversation, const QString &kind)
{
    store::Statement &query = reader.statement(
        u"SELECT conversation, kind, text, at, device FROM drafts WHERE agent = ? AND conversation = ? AND kind = ?"_s);
    query.bind({agent, conversation, kind});
    const QList<wire::DraftFrame> drafts = draftsFrom(query);
    return drafts.isEmpty() ? std::nullopt : std::optional(drafts.first());
}

} // namespace waypost::relay
