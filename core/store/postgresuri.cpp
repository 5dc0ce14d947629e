// SPDX-FileCopyrightText: 2026 The Waypost authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/postgresuri.h"

#include <QRegularExpression>

#include <algorithm>
#include <libpq-fe.h>
#include <memory>

namespace waypost::store {

namespace {
using namespace Qt::StringLiterals;

constexpr auto postgresScheme = "postgresql://"_L1;
constexpr QByteArrayView wordsAllowed
    = " host hostaddr port dbname user password passfile requirepeer sslmode sslrootcert sslcert sslkey "
      "sslpassword "
      "sslcrl sslcrldir ssl_min_protocol_version channel_binding gssencmode connect_timeout tcp_user_timeout "
      "target_session_attrs ";

Error badUri(const QString &why)
{
    return {u"store_unavailable"_s,
            u"The address of the database cannot be used: "_s + why
                + u". Write postgresql://user@host/database, other characters than letters and digits "
                  "percent-encoded."_s};
}

bool mayBeNamed(const QByteArray &keyword)
{
    return wordsAllowed.contains(QByteArray(' ' + keyword + ' '));
}

/// Takes "schema=name" out of the URI's options.
QString takeSchema(QString &uri)
{
    QString schema = u"waypost"_s;
    const qsizetype mark = uri.indexOf(u'?');
    if (mark < 0)
        return schema;
    QStringList kept;
    for (const QString &option : uri.mid(mark + 1).split(u'&', Qt::SkipEmptyParts))
        if (option.startsWith("schema="_L1))
            schema = option.section(u'=', 1);
        else
            kept << option;
    uri.truncate(mark);
    if (!kept.isEmpty())
        uri += u'?' + kept.join(u'&');
    return schema;
}

bool isThisMachine(const QByteArray &host)
{
    return host.isEmpty() || host.startsWith('/') || host.startsWith('@') || host == "localhost"
        || host == "::1" || host.startsWith("127.");
}

bool allOnThisMachine(const QMap<QByteArray, QByteArray> &words)
{
    const QList<QByteArray> hosts = words.value("host").split(',') + words.value("hostaddr").split(',');
    return std::all_of(hosts.begin(), hosts.end(), isThisMachine);
}
} // namespace

bool PostgresUri::isOne(const QString &path)
{
    return path.startsWith(postgresScheme);
}

Result<PostgresUri> PostgresUri::parse(const QString &path, bool readOnly)
{
    static const QRegularExpression plainName(u"\\A[a-z_][a-z0-9_]{0,40}\\z"_s); // leaves room for channels
    QString uri = path;
    PostgresUri parsed;
    parsed.schema = takeSchema(uri);
    if (!plainName.match(parsed.schema).hasMatch() || parsed.schema.startsWith("pg_"_L1))
        return badUri(u"a schema is named with at most 41 lower-case letters, digits and '_'"_s);
    char *words = nullptr;
    const std::unique_ptr<PQconninfoOption, decltype(&PQconninfoFree)> options(
        PQconninfoParse(uri.toUtf8().constData(), &words), &PQconninfoFree);
    PQfreemem(words); // repeats what was written
    if (!options || uri.contains(QChar(u'\0')))
        return badUri(u"it cannot be read"_s);
    for (const auto *option = options.get(); option->keyword; ++option) {
        if (!option->val)
            continue;
        if (!mayBeNamed(option->keyword))
            return badUri(u"the option "_s + QString::fromUtf8(option->keyword) + u" is not for it"_s);
        parsed.words.insert(option->keyword, option->val);
    }
    parsed.name = postgresScheme + QString::fromUtf8(parsed.words.value("host")) + u'/'
        + QString::fromUtf8(parsed.words.value("dbname")) + u" ("_s + parsed.schema + u')';
    const auto unlessNamed = [&parsed](const QByteArray &keyword, const QByteArray &value) {
        if (!parsed.words.contains(keyword))
            parsed.words.insert(keyword, value);
    };
    unlessNamed("connect_timeout", "5"); // seconds for each host
    unlessNamed("gssencmode", "disable");
    unlessNamed("tcp_user_timeout", "15000");
    if (!allOnThisMachine(parsed.words))
        unlessNamed("sslmode", "require");
    // A reader, too, asks the primary: a standby may not have yet what was just told to everybody. Who only
    // wants to check or copy one says target_session_attrs=any.
    unlessNamed("target_session_attrs", "primary");
    if (!readOnly)
        parsed.words["target_session_attrs"] = "read-write";
    parsed.words.insert({{"application_name", readOnly ? "waypost-reader" : "waypost"},
                         {"client_encoding", "UTF8"},
                         {"options", ""}, // nor from PGOPTIONS
                         {"keepalives", "1"},
                         {"keepalives_idle", "5"},
                         {"keepalives_interval", "3"},
                         {"keepalives_count", "3"}});
    return parsed;
}

} // namespace waypost::store
