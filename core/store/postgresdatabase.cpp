// SPDX-FileCopyrightText: 2026 The Waypost authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/postgresdatabase.h"

#include "core/base/bytes.h"
#include "core/store/postgresstatement.h"

#include <QtEndian>

namespace waypost::store {

namespace {
using namespace Qt::StringLiterals;

constexpr qsizetype payloadAtMost = 7'900; // the server's own limit is just below 8,000
} // namespace

PostgresDatabase::PostgresDatabase(const DatabaseOptions &options, PostgresUri uri)
    : Database(options)
    , m_connection(std::move(uri), {.readOnly = options.readOnly, .syncFull = options.syncFull})
{
    const QByteArray key = sha256(QString(u"waypost store "_s + m_connection.uri().schema).toUtf8());
    m_lockText
        = "SELECT pg_advisory_xact_lock(" + QByteArray::number(qFromBigEndian<qint64>(key.constData())) + ')';
}

PostgresDatabase::~PostgresDatabase()
{
    forgetStatements();
}

Result<std::unique_ptr<Database>> PostgresDatabase::open(const DatabaseOptions &options)
{
    auto uri = PostgresUri::parse(options.path, options.readOnly);
    if (!uri)
        return uri.error();
    std::unique_ptr<PostgresDatabase> database(new PostgresDatabase(options, *std::move(uri)));
    if (auto opened = database->m_connection.open(); !opened)
        return Error {u"store_unavailable"_s, opened.error().text, opened.error().details};
    if (!options.readOnly) {
        if (auto made = database->makeSchema(); !made)
            return Error {u"store_unavailable"_s, made.error().text, made.error().details};
    } else if (!database->hasSchema()) {
        return Error {u"store_unavailable"_s,
                      u"There is nothing in "_s + database->name()
                          + u" yet. Let the program that writes it start first."_s};
    }
    return std::unique_ptr<Database>(std::move(database));
}

bool PostgresDatabase::hasSchema()
{
    return value(u"SELECT to_regclass(? || '.store_version') IS NOT NULL"_s, {m_connection.uri().schema})
        .toBool();
}

Result<Done> PostgresDatabase::makeSchema()
{
    if (hasSchema())
        return Done {};
    auto done = begin(); // two that start at the same time make it one after the other
    const QString &schema = m_connection.uri().schema;
    // Somebody with more rights may have made it: asking for it again would need those rights.
    if (done && !value(u"SELECT to_regnamespace(?) IS NOT NULL"_s, {schema}).toBool())
        done = run(u"CREATE SCHEMA "_s + schema);
    if (done)
        done = run(u"CREATE TABLE IF NOT EXISTS store_version (version INTEGER NOT NULL)"_s);
    if (done)
        done = commit();
    if (!done)
        rollback();
    return done;
}

Result<qint64> PostgresDatabase::version()
{
    const QVariant kept = value(u"SELECT coalesce(max(version), 0) FROM store_version"_s);
    if (!kept.isValid())
        return Error {u"store_failed"_s, u"The database "_s + name() + u" cannot be read."_s};
    return kept.toLongLong();
}

Result<Done> PostgresDatabase::setVersion(qint64 version)
{
    if (auto done = run(u"DELETE FROM store_version"_s); !done)
        return done;
    return run(u"INSERT INTO store_version (version) VALUES (?)"_s, {version});
}

std::unique_ptr<Statement> PostgresDatabase::prepare(const QString &text)
{
    return std::make_unique<PostgresStatement>(m_connection, text);
}

void PostgresDatabase::queue(const QString &text, const QVariantList &values)
{
    if (!inTransaction())
        return Database::queue(text, values);
    note(static_cast<PostgresStatement &>(statement(text)).queue(values)); // prepare() made it
}

void PostgresDatabase::settle()
{
    m_connection.settle();
    if (const auto failure = m_connection.takeFailure())
        note(*failure);
}

Result<Done> PostgresDatabase::start()
{
    if (isReadOnly())
        return m_connection.begin({"BEGIN ISOLATION LEVEL REPEATABLE READ READ ONLY"});
    // READ COMMITTED: each statement sees everything that was committed before the lock was ours.
    return m_connection.begin({"BEGIN ISOLATION LEVEL READ COMMITTED READ WRITE", m_lockText});
}

Result<Done> PostgresDatabase::finish()
{
    auto done = m_connection.commit();
    static_cast<void>(m_connection.takeFailure()); // is what commit() answered
    return done;
}

void PostgresDatabase::undo()
{
    m_connection.rollback();
}

/// Channels belong to the whole database: the schema's name keeps two workspaces apart.
void PostgresDatabase::notify(const QString &channel, const QString &payload)
{
    if (payload.toUtf8().size() > payloadAtMost) // the server would end the whole transaction
        return note(
            Error {u"store_failed"_s, u"What is to be told to others is too long. Keep it in a table."_s});
    queue(u"SELECT pg_notify(?, ?)"_s, {QString(m_connection.uri().schema + u'_' + channel), payload});
}

Result<Done> PostgresDatabase::listen(const QString &channel)
{
    return m_connection.listen((m_connection.uri().schema + u'_' + channel).toUtf8());
}

Result<QList<Notification>> PostgresDatabase::takeNotifications()
{
    auto heard = m_connection.takeNotifications();
    if (heard)
        for (Notification &each : *heard)
            each.channel.remove(0, m_connection.uri().schema.size() + 1);
    return heard;
}

QString PostgresDatabase::skipLocked() const
{
    return u" FOR UPDATE SKIP LOCKED"_s;
}

Result<QStringList> PostgresDatabase::columnsOf(const QString &table)
{
    Statement &query
        = statement(u"SELECT a.attname, format_type(a.atttypid, a.atttypmod), coalesce(l.collname, '') FROM "
                    u"pg_attribute a "
                    "JOIN pg_class c ON c.oid = a.attrelid JOIN pg_namespace n ON n.oid = c.relnamespace "
                    "LEFT JOIN pg_collation l ON l.oid = a.attcollation WHERE n.nspname = current_schema() "
                    "AND c.relname = ? "
                    "AND c.relkind = 'r' AND a.attnum > 0 AND NOT a.attisdropped ORDER BY a.attnum"_s);
    query.bind({table});
    QStringList columns;
    auto done = query.forEach([&columns](const Statement &row) {
        columns << QString(row.column(0).toString() + u' '
                           + typeFromPostgres(row.column(1).toString(), row.column(2).toString()));
    });
    if (!done)
        return done.error();
    return columns;
}

Result<QStringList> PostgresDatabase::indexesOf(const QString &table)
{
    return list(u"SELECT i.relname FROM pg_index x JOIN pg_class i ON i.oid = x.indexrelid "
                "JOIN pg_class c ON c.oid = x.indrelid JOIN pg_namespace n ON n.oid = c.relnamespace "
                "WHERE n.nspname = current_schema() AND c.relname = ? AND NOT EXISTS "
                "(SELECT 1 FROM pg_constraint k WHERE k.conindid = i.oid) ORDER BY i.relname"_s,
                table);
}

} // namespace waypost::store
