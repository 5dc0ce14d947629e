// SPDX-FileCopyrightText: 2026 The Waypost authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/journal.h"

#include "core/base/bytes.h"

#include <QJsonDocument>
#include <QSqlError>

namespace waypost::store {

namespace {
using namespace Qt::StringLiterals;

constexpr qsizetype saltSize = 16;

/// An event as the chain sees it: the bytes in the file, so that no decoding can hide a change.
struct ChainLink {
    qint64 seq = 0;
    qint64 at = 0;
    QByteArray type, subject, actor, cause, dataHash, hash;
};

QByteArray chainHash(Sha256 &hasher, QByteArrayView previous, const ChainLink &link)
{
    return hasher.addField(previous)
        .add(link.seq)
        .addField(link.type)
        .addField(link.subject)
        .add(link.at)
        .addField(link.actor)
        .addField(link.cause)
        .addField(link.dataHash)
        .finish();
}

QByteArray hashOfData(Sha256 &hasher, QByteArrayView salt, QByteArrayView data)
{
    return hasher.addField(salt).addField(data).finish();
}

/// Columns 0 to 7 of the query below.
ChainLink linkFrom(const QSqlQuery &query)
{
    return {query.value(0).toLongLong(),  query.value(1).toLongLong(),  query.value(2).toByteArray(),
            query.value(3).toByteArray(), query.value(4).toByteArray(), query.value(5).toByteArray(),
            query.value(6).toByteArray(), query.value(7).toByteArray()};
}

QString chainQuery(const QString &condition)
{
    return u"SELECT j.seq, j.at, CAST(j.type AS BLOB), CAST(j.subject AS BLOB), CAST(j.actor AS BLOB), "
           "CAST(j.cause AS BLOB), j.data_hash, j.hash, d.salt, d.data, d.seq "
           "FROM journal j LEFT JOIN journal_data d ON d.seq = j.seq "_s
        + condition + u" ORDER BY j.seq"_s;
}

/// Why the link in the query's row does not follow `previous`; empty if it does.
QString flawOf(Sha256 &hasher, const QSqlQuery &query, const ChainLink &link, QByteArrayView previous)
{
    const bool erased = query.value(10).isNull();
    if (!erased
        && hashOfData(hasher, query.value(8).toByteArray(), query.value(9).toByteArray()) != link.dataHash)
        return u"its data was changed"_s;
    if (chainHash(hasher, previous, link) != link.hash)
        return u"it does not follow from the event before it"_s;
    return {};
}

/// Lone surrogates cannot be stored: the engine and the hash would replace them differently.
QString storable(const QString &text)
{
    return QStringView(text).isValidUtf16() ? text : QString::fromUtf8(text.toUtf8());
}

Event eventFrom(const QSqlQuery &query)
{
    const QByteArray data = query.value(6).toByteArray();
    return {query.value(0).toLongLong(),
            query.value(1).toString(),
            query.value(2).toString(),
            query.value(3).toLongLong(),
            query.value(4).toString(),
            query.value(5).toString(),
            data.isEmpty() ? QJsonObject() : QJsonDocument::fromJson(data).object()};
}
} // namespace

Journal::Journal(Database &database)
    : m_database(database)
{
}

QStringList Journal::schema()
{
    return {
        u"CREATE TABLE IF NOT EXISTS journal (seq INTEGER PRIMARY KEY, type TEXT NOT NULL, subject TEXT NOT "
        u"NULL, "
        "at INTEGER NOT NULL, actor TEXT NOT NULL, cause TEXT NOT NULL, data_hash BLOB NOT NULL, hash BLOB NOT NULL)"_s,
        u"CREATE TABLE IF NOT EXISTS journal_data (seq INTEGER PRIMARY KEY, salt BLOB NOT NULL, data BLOB NOT NULL)"_s};
}

Result<std::unique_ptr<Journal>> Journal::open(Database &database)
{
    if (!database.isReadOnly())
        for (const QString &statement : schema())
            if (auto done = database.run(statement); !done)
                return done.error();
    std::unique_ptr<Journal> journal(new Journal(database));
    if (auto loaded = journal->reload(); !loaded)
        return loaded.error();
    QSqlQuery &query = database.prepared(chainQuery(u"WHERE j.seq >= ?"_s));
    if (auto done = database.execute(query, {journal->m_lastSeq - 1}); !done)
        return done.error();
    Sha256 hasher;
    QByteArray previous;
    bool fits = true;
    while (query.next()) {
        const ChainLink link = linkFrom(query);
        if (link.seq == journal->m_lastSeq)
            fits = flawOf(hasher, query, link, previous).isEmpty();
        previous = link.hash;
    }
    query.finish();
    if (!fits)
        return Error {u"store_damaged"_s,
                      u"The last event in "_s + database.path()
                          + u" is damaged. Restore the database from a backup."_s};
    return journal;
}

Result<Done> Journal::reload()
{
    QSqlQuery &query = m_database.prepared(u"SELECT seq, hash FROM journal ORDER BY seq DESC LIMIT 1"_s);
    if (auto done = m_database.execute(query, {}); !done)
        return done;
    const bool any = query.next();
    m_lastSeq = any ? query.value(0).toLongLong() : 0;
    m_lastHash = any ? query.value(1).toByteArray() : QByteArray();
    query.finish();
    return Done {};
}

Result<Done> Journal::append(Events &events)
{
    QSqlQuery &link
        = m_database.prepared(u"INSERT INTO journal (seq, type, subject, at, actor, cause, data_hash, hash) "
                              "VALUES (?, ?, ?, ?, ?, ?, ?, ?)"_s);
    QSqlQuery &body = m_database.prepared(u"INSERT INTO journal_data (seq, salt, data) VALUES (?, ?, ?)"_s);
    const QByteArray salts = randomBytes(saltSize * events.size());
    Sha256 hasher;
    for (qsizetype i = 0; i < events.size(); ++i) {
        Event &event = events[i];
        event.seq = m_lastSeq + 1;
        const QByteArray salt = salts.mid(i * saltSize, saltSize);
        const QByteArray data = QJsonDocument(event.data).toJson(QJsonDocument::Compact);
        const QString subject = storable(event.subject);
        const QString actor = storable(event.actor);
        const QString cause = storable(event.cause);
        const ChainLink fields {event.seq,
                                event.at,
                                event.type.toUtf8(),
                                subject.toUtf8(),
                                actor.toUtf8(),
                                cause.toUtf8(),
                                hashOfData(hasher, salt, data),
                                {}};
        const QByteArray hash = chainHash(hasher, m_lastHash, fields);
        if (auto done = m_database.execute(
                link, {event.seq, event.type, subject, event.at, actor, cause, fields.dataHash, hash});
            !done)
            return done;
        if (auto done = m_database.execute(body, {event.seq, salt, data}); !done)
            return done;
        m_lastSeq = event.seq;
        m_lastHash = hash;
    }
    return Done {};
}

Events Journal::read(qint64 after, int limit)
{
    QSqlQuery &query = m_database.prepared(
        u"SELECT j.seq, j.type, j.subject, j.at, j.actor, j.cause, d.data FROM journal j "
        "LEFT JOIN journal_data d ON d.seq = j.seq WHERE j.seq > ? ORDER BY j.seq LIMIT ?"_s);
    Events events;
    if (!m_database.execute(query, {after, limit}))
        return events;
    while (query.next())
        events << eventFrom(query);
    query.finish();
    return events;
}

Journal::Verdict Journal::verify(Database &database)
{
    Verdict verdict;
    const auto bad = [&verdict](qint64 seq, const QString &reason) {
        verdict.intact = false;
        verdict.firstBad = seq;
        verdict.reason = reason;
    };
    QSqlQuery query(database.sql());
    query.setForwardOnly(true);
    if (!query.exec(chainQuery({}))) {
        bad(1, u"the file cannot be read"_s);
        return verdict;
    }
    Sha256 hasher;
    while (query.next()) {
        const ChainLink link = linkFrom(query);
        const QString flaw = link.seq == verdict.events + 1 ? flawOf(hasher, query, link, verdict.head)
                                                            : u"the event before it is missing"_s;
        if (!flaw.isEmpty()) {
            bad(link.seq, flaw);
            return verdict;
        }
        ++verdict.events;
        verdict.erased += query.value(10).isNull() ? 1 : 0;
        verdict.head = link.hash;
    }
    if (query.lastError().isValid()) {
        bad(verdict.events + 1, u"the file cannot be read to its end"_s);
        return verdict;
    }
    const QVariant orphan = database.value(
        u"SELECT min(d.seq) FROM journal_data d WHERE NOT EXISTS (SELECT 1 FROM journal j WHERE j.seq = d.seq)"_s);
    if (!orphan.isNull())
        bad(orphan.toLongLong(), u"there is data without an event"_s);
    return verdict;
}

} // namespace waypost::store
