// SPDX-FileCopyrightText: 2026 The Waypost authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/sync/drafts.h"

#include "core/base/text.h"

namespace waypost::sync {

namespace {
using namespace Qt::StringLiterals;
}

QStringList Drafts::schema()
{
    return {u"CREATE TABLE drafts (conversation TEXT NOT NULL, kind TEXT NOT NULL, text TEXT NOT NULL, "
            "at INTEGER NOT NULL, PRIMARY KEY (conversation, kind))"_s};
}

Result<Drafts> Drafts::open(store::Database &database)
{
    Drafts drafts(database);
    store::Statement &query = database.statement(u"SELECT conversation, kind, text FROM drafts"_s);
    const auto read = query.forEach([&drafts](const store::Statement &row) {
        drafts.m_texts[row.column(0).toString()].insert(row.column(1).toString(), row.column(2).toString());
    });
    if (!read)
        return read.error();
    return drafts;
}

Result<bool> Drafts::save(const QString &conversation, const QString &kind, const QString &text, qint64 nowMs)
{
    const QString kept = cleanText(text);
    if (this->text(conversation, kind) == kept)
        return false;
    const auto done = kept.isEmpty()
        ? m_database->run(u"DELETE FROM drafts WHERE conversation = ? AND kind = ?"_s, {conversation, kind})
        : m_database->run(
            u"INSERT INTO drafts (conversation, kind, text, at) VALUES (?, ?, ?, ?) "
            "ON CONFLICT (conversation, kind) DO UPDATE SET text = excluded.text, at = excluded.at"_s,
            {conversation, kind, kept, nowMs});
    if (!done)
        return done.error();
    if (!kept.isEmpty()) {
        m_texts[conversation].insert(kind, kept);
        return true;
    }
    m_texts[conversation].remove(kind);
    if (m_texts[conversation].isEmpty())
        m_texts.remove(conversation);
    return true;
}

QString Drafts::text(const QString &conversation, const QString &kind) const
{
    return m_texts.value(conversation).value(kind);
}

QString Drafts::shownFor(const QString &conversation) const
{
    const QString reply = text(conversation, u"reply"_s);
    return reply.isEmpty() ? text(conversation, u"note"_s) : reply;
}

QSet<QString> Drafts::conversations() const
{
    return {m_texts.keyBegin(), m_texts.keyEnd()};
}

} // namespace waypost::sync
