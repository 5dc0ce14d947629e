// SPDX-FileCopyrightText: 2026 The Waypost authors
// SPDX-License-Identifier: GPL-3.0-or-later
// What commands share: what they are given, and how they give, name and read.
#include "app/ctl/command.h"

#include "core/base/ids.h"
#include "core/base/text.h"
#include "core/features/features.h"
#include "core/team/team.h"

#include <QFile>
#include <QJsonDocument>

#include <cstdio>

namespace waypost::ctl {

namespace {
using namespace Qt::StringLiterals;
constexpr qint64 longestSecret = 4'096;
constexpr qsizetype longestJson = 1'048'576;

const QHash<QString, Table> &tablesByName()
{
    static const QHash<QString, Table> tables = [] {
        QHash<QString, Table> byName;
        for (const Table &table : tablesOf(features::allFeatures()))
            byName.insert(table.name, table);
        return byName;
    }();
    return tables;
}
} // namespace

Result<QString> secretOf(const Call &call, const QString &option, const char *variable)
{
    QByteArray secret;
    if (const QString file = call.options.value(option); !file.isEmpty()) {
        secret = readSmallFile(file, longestSecret);
    } else if (qEnvironmentVariableIsSet(variable)) {
        secret = qgetenv(variable);
        qunsetenv(variable);
    } else {
        QFile input;
        if (input.open(stdin, QIODevice::ReadOnly))
            secret = input.readLine(longestSecret);
    }
    const QString text = QString::fromUtf8(secret.trimmed());
    if (text.isEmpty())
        return Error {u"secret_missing"_s,
                      u"Nothing was read. Use --%1 FILE, the environment's %2, or standard input."_s.arg(
                          option, QLatin1StringView(variable))};
    return text;
}

Result<Done> openLive(Call &call)
{
    auto done = call.station.open();
    return done ? call.station.goLive() : done;
}

int giveAndTell(Call &call, const Command &command, const QString &sentence)
{
    // Without the relay it is kept in the outbox all the same.
    if (const auto live = call.station.goLive(); !live && live.error().code != "offline"_L1)
        return call.output.error(live.error());
    Command given = command;
    if (given.id.isEmpty())
        given.id = newId(call.station.nowMs());
    const auto seq = call.station.give(given);
    if (!seq)
        return call.output.error(seq.error());
    call.output.object({{u"id"_s, given.id}, {u"seq"_s, *seq}}, sentence);
    return Success;
}

int giveOnce(Call &call, const QString &type, const QString &subject, const QJsonObject &data,
             const QString &sentence)
{
    if (const auto opened = call.station.open(); !opened)
        return call.output.error(opened.error());
    Command command;
    command.type = type;
    command.subject = subject;
    command.data = data;
    return giveAndTell(call, command, sentence);
}

Result<QJsonObject> jsonFile(const QString &path)
{
    const auto document = QJsonDocument::fromJson(readSmallFile(path, longestJson));
    if (!document.isObject())
        return Error {u"bad_file"_s, u"The file can't be read, or is no JSON object of 1 MB at most."_s};
    return document.object();
}

QHash<QString, Row> rowsOf(Call &call, const QString &table)
{
    return call.station.ask<QHash<QString, Row>>([table](sync::View &view) { return view.all(table); });
}

Result<QString> agentNamed(Call &call, const QString &name)
{
    if (name == "me"_L1)
        return call.station.desk().me().agent;
    const auto agents = rowsOf(call, u"agents"_s);
    if (agents.contains(name))
        return name;
    QStringList ids;
    for (auto it = agents.cbegin(); it != agents.cend(); ++it)
        if (const auto agent = read<team::Agent>(*it); agent.name == name && agent.disabledAt == 0)
            ids << it.key();
    if (ids.size() != 1)
        return Error {u"no_such_agent"_s,
                      u"Nobody, or more than one, has that name. Use an id of \"waypostctl user list\"."_s};
    return ids.first();
}

QJsonObject rowObject(const QString &table, const Row &row)
{
    static const QSet<QString> json {u"content"_s,  u"tags"_s,       u"reactions"_s,   u"referral"_s,
                                     u"mentions"_s, u"components"_s, u"versions"_s,    u"fits"_s,
                                     u"grid"_s,     u"pauses"_s,     u"levels"_s,      u"skills"_s,
                                     u"must"_s,     u"weights"_s,    u"per_priority"_s};
    QJsonObject object;
    const QList<Column> columns = tablesByName().value(table).columns;
    for (qsizetype i = 0; i < columns.size() && i < row.size(); ++i) {
        const Column &column = columns[i];
        if (column.fieldClass == FieldClass::Secret)
            continue; // never here
        const bool nested
            = json.contains(column.name) || (table == "activities"_L1 && column.name == "data"_L1);
        const QJsonDocument document
            = nested ? QJsonDocument::fromJson(row[i].toString().toUtf8()) : QJsonDocument();
        if (document.isObject())
            object.insert(column.name, document.object());
        else if (document.isArray())
            object.insert(column.name, document.array());
        else
            object.insert(column.name, QJsonValue::fromVariant(row[i]));
    }
    return object;
}

} // namespace waypost::ctl
