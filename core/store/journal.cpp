// SPDX-FileCopyrightText: 2026 The Waypost authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/journal.h"

#include "core/base/bytes.h"

#include <QJsonDocument>

#include <limits>

namespace waypost::store {

namespace {
using namespace Qt::StringLiterals;

constexpr qsizetype saltSize = 16;
constexpr int linksInPage = 1'000;

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
ChainLink linkFrom(const Statement &row)
{
    return {row.column(0).toLongLong(),
            row.column(1).toLongLong(),
            row.bytes(2),
            row.bytes(3),
            row.bytes(4),
            row.bytes(5),
            row.bytes(6),
            row.bytes(7)};
}

/// From a number on, at most so many: a whole journal does not fit in memory.
Statement &chainPage(Database &database, qint64 from, int limit)
{
    Statement &page = database.statement(
        u"SELECT j.seq, j.at, j.type, j.subject, j.actor, j.cause, j.data_hash, j.hash, d.salt, d.data, "
        u"d.seq "
        "FROM journal j LEFT JOIN journal_data d ON d.seq = j.seq WHERE j.seq >= ? ORDER BY j.seq LIMIT ?"_s);
    page.bind({from, limit});
    return page;
}

/// Why the link in the query's row does not follow `previous`; empty if it does.
QString flawOf(Sha256 &hasher, const Statement &row, const ChainLink &link, QByteArrayView previous)
{
    const bool erased = row.column(10).isNull();
    if (!erased && hashOfData(hasher, row.bytes(8), row.bytes(9)) != link.dataHash)
        return u"its data was changed"_s;
    if (chainHash(hasher, previous, link) != link.hash)
        return u"it does not follow from the event before it"_s;
    return {};
}

Event eventFrom(const Statement &row)
{
    const QByteArray data = row.column(6).toByteArray();
    return {row.column(0).toLongLong(),
            row.column(1).toString(),
            row.column(2).toString(),
            row.column(3).toLongLong(),
            row.column(4).toString(),
            row.column(5).toString(),
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
    Sha256 hasher;
    QByteArray previous;
    bool fits = true;
    auto done = chainPage(database, journal->m_lastSeq - 1, 2).forEach([&](const Statement &row) {
        const ChainLink link = linkFrom(row);
        if (link.seq == journal->m_lastSeq)
            fits = flawOf(hasher, row, link, previous).isEmpty();
        previous = link.hash;
    });
    if (!done)
        return done.error();
    if (!fits)
        return Error {u"store_damaged"_s,
                      u"The last event in "_s + database.name()
                          + u" is damaged. Restore the database from a backup."_s};
    return journal;
}

Result<Done> Journal::reload()
{
    qint64 seq = 0;
    QByteArray hash;
    auto done = m_database.statement(u"SELECT seq, hash FROM journal ORDER BY seq DESC LIMIT 1"_s)
                    .forEach([&](const Statement &row) {
                        seq = row.column(0).toLongLong();
                        hash = row.column(1).toByteArray();
                    });
    if (!done)
        return done;
    m_lastSeq = seq;
    m_lastHash = hash;
    return done;
}

Result<Done> Journal::append(Events &events)
{
    const QString chain
        = u"INSERT INTO journal (seq, type, subject, at, actor, cause, data_hash, hash) VALUES (?, ?, ?, ?, ?, ?, ?, ?)"_s;
    const QString bodies = u"INSERT INTO journal_data (seq, salt, data) VALUES (?, ?, ?)"_s;
    const QByteArray salts = randomBytes(saltSize * events.size());
    Sha256 hasher;
    for (qsizetype i = 0; i < events.size(); ++i) {
        Event &event = events[i];
        event.seq = m_lastSeq + 1;
        const QByteArray salt = salts.mid(i * saltSize, saltSize);
        const QByteArray data = QJsonDocument(event.data).toJson(QJsonDocument::Compact);
        const ChainLink link {event.seq,
                              event.at,
                              event.type.toUtf8(),
                              event.subject.toUtf8(),
                              event.actor.toUtf8(),
                              event.cause.toUtf8(),
                              hashOfData(hasher, salt, data),
                              {}};
        const QByteArray hash = chainHash(hasher, m_lastHash, link);
        m_database.queue(
            chain,
            {event.seq, event.type, event.subject, event.at, event.actor, event.cause, link.dataHash, hash});
        m_database.queue(bodies, {event.seq, salt, data});
        m_lastSeq = event.seq;
        m_lastHash = hash;
    }
    return m_database.inTransaction() ? Done {} : m_database.takeFailure();
}

Events Journal::read(qint64 after, int limit)
{
    Statement &query = m_database.statement(
        u"SELECT j.seq, j.type, j.subject, j.at, j.actor, j.cause, d.data FROM journal j "
        "LEFT JOIN journal_data d ON d.seq = j.seq WHERE j.seq > ? ORDER BY j.seq LIMIT ?"_s);
    query.bind({after, limit});
    Events events;
    static_cast<void>(query.forEach([&events](const Statement &row) { events << eventFrom(row); }));
    return events;
}

Journal::Verdict Journal::verify(Database &database)
{
    // A reader sees one view from the first page to the last; the writer has nobody beside it.
    const bool ownView = database.isReadOnly() && !database.inTransaction() && database.begin();
    Verdict verdict;
    Sha256 hasher;
    qint64 from = std::numeric_limits<qint64>::min(); // numbers are 1, 2, …: whatever else is there is a flaw
    while (verdict.intact) {
        int links = 0;
        auto read = chainPage(database, from, linksInPage).forEach([&](const Statement &row) {
            ++links;
            if (verdict.intact)
                verdict.take(hasher, row);
        });
        if (!read && verdict.intact)
            verdict.spoil(verdict.events + 1, u"the store cannot be read to its end"_s);
        if (links < linksInPage)
            break;
        from = verdict.events + 1;
    }
    const QVariant orphan = verdict.intact
        ? database.value(
            u"SELECT min(d.seq) FROM journal_data d WHERE NOT EXISTS (SELECT 1 FROM journal j WHERE j.seq = d.seq)"_s)
        : QVariant();
    if (!orphan.isNull())
        verdict.spoil(orphan.toLongLong(), u"there is data without an event"_s);
    if (ownView)
        database.rollback(); // nothing was written: only lets the view go
    return verdict;
}

void Journal::Verdict::take(Sha256 &hasher, const Statement &row)
{
    const ChainLink link = linkFrom(row);
    const QString flaw
        = link.seq == events + 1 ? flawOf(hasher, row, link, head) : u"the event before it is missing"_s;
    if (!flaw.isEmpty())
        return spoil(link.seq, flaw);
    ++events;
    erased += row.column(10).isNull() ? 1 : 0;
    head = link.hash;
}

void Journal::Verdict::spoil(qint64 seq, const QString &why)
{
    intact = false;
    firstBad = seq;
    reason = why;
}

} // namespace waypost::store
