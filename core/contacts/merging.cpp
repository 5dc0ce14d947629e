// SPDX-FileCopyrightText: 2026 The Waypost authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/contacts/merging.h"

#include "core/contacts/consent.h"

#include <QDateTime>
#include <QJsonArray>
#include <QJsonDocument>

#include <array>

namespace waypost::contacts {

namespace {
using namespace Qt::StringLiterals;

constexpr std::array plainColumns {"title"_L1, "about"_L1, "email"_L1, "language"_L1};
constexpr int deepestAlias = 32;

QJsonObject objectOf(const QString &json)
{
    return QJsonDocument::fromJson(json.toUtf8()).object();
}

QJsonArray arrayOf(const QString &json)
{
    return QJsonDocument::fromJson(json.toUtf8()).array();
}

/// A column as it goes into an event: objects as objects.
QJsonValue valueOf(const Contact &contact, const QString &column)
{
    const Row row = write(contact);
    const QList<Column> columns = columnsOf<Contact>();
    for (qsizetype i = 0; i < columns.size(); ++i)
        if (columns[i].name == column)
            return column == "attributes"_L1 || column == "consents"_L1
                ? QJsonValue(objectOf(row[i].toString()))
                : QJsonValue(row[i].toString());
    return {};
}

bool sourceWins(const QJsonObject &choices, const QString &name, bool targetEmpty, bool sourceEmpty)
{
    const QString choice = choices[name].toString();
    return choice == "source"_L1 || (choice != "target"_L1 && targetEmpty && !sourceEmpty);
}

QJsonObject mergedAttributes(const QJsonObject &source, const QJsonObject &target, const QJsonObject &choices)
{
    QJsonObject merged = target;
    for (auto it = source.begin(); it != source.end(); ++it)
        if (sourceWins(choices, u"attributes."_s + it.key(), !target.contains(it.key()), false))
            merged[it.key()] = *it;
    for (auto it = target.begin(); it != target.end(); ++it)
        if (!source.contains(it.key()) && choices[u"attributes."_s + it.key()].toString() == "source"_L1)
            merged.remove(it.key());
    return merged;
}

Error badMerge(const QString &text)
{
    return {u"bad_value"_s, text};
}

Result<Events> decideMergeInto(const Command &command, Deciding &deciding)
{
    const auto source = loadAs<Contact>(deciding.rows, u"contacts"_s, command.subject);
    const QString into = personOf(deciding.rows, command.data["into"_L1].toString());
    const auto target = loadAs<Contact>(deciding.rows, u"contacts"_s, into);
    if (!source || !target)
        return noSuchContact();
    if (source->mergedInto == into)
        return Events {};
    if (!source->mergedInto.isEmpty())
        return Error {u"already_merged"_s,
                      u"This contact is part of another one already. Take that merge back first."_s,
                      {{u"into"_s, source->mergedInto}}};
    if (into == command.subject)
        return badMerge(u"Choose two different contacts."_s);
    const QJsonObject values = mergedValues(*source, *target, command.data["fields"_L1].toObject());
    QJsonObject before;
    for (auto it = values.begin(); it != values.end(); ++it)
        before.insert(it.key(), valueOf(*target, it.key()));
    Event event = eventOf(command, u"contact.merged"_s);
    event.data = {{u"into"_s, into}, {u"values"_s, values}, {u"before"_s, before}};
    return Events {event};
}

/// What the target gets back of one merge. A value that was changed since stays; one that a later merge
/// replaced is put right in that merge's memory (evolveMerges).
QJsonObject restoredValues(const QJsonArray &done, const QString &source, const Contact &target)
{
    QJsonObject restored;
    QJsonObject mine;
    for (const auto &entry : done) {
        const QJsonObject fields = entry["fields"_L1].toObject();
        if (entry["source"_L1].toString() == source) {
            mine = fields;
            continue;
        }
        for (auto it = fields.begin(); it != fields.end(); ++it)
            mine.remove(it.key()); // a later one built upon it
    }
    for (auto it = mine.begin(); it != mine.end(); ++it)
        if (valueOf(target, it.key()) == it->toObject()["after"_L1])
            restored.insert(it.key(), it->toObject()["before"_L1]);
    return restored;
}

Result<Events> decideUnmerge(const Command &command, Deciding &deciding)
{
    const auto source = loadAs<Contact>(deciding.rows, u"contacts"_s, command.subject);
    if (!source)
        return noSuchContact();
    if (source->mergedInto.isEmpty())
        return Events {};
    const qint64 until = source->mergedAt + unmergeMs;
    if (command.at > until) {
        const QString day = QDateTime::fromMSecsSinceEpoch(until, Qt::UTC).date().toString(Qt::ISODate);
        return Error {u"unmerge_too_late"_s,
                      u"A merge can be taken back for 30 days; this one could until %1."_s.arg(day),
                      {{u"until"_s, until}}};
    }
    const auto target = loadAs<Contact>(deciding.rows, u"contacts"_s, source->mergedInto);
    const auto merges = loadAs<Merges>(deciding.rows, u"merges"_s, source->mergedInto);
    Event event = eventOf(command, u"contact.unmerged"_s);
    event.data = {{u"into"_s, source->mergedInto},
                  {u"values"_s,
                   target && merges ? restoredValues(arrayOf(merges->done), command.subject, *target)
                                    : QJsonObject {}}};
    return Events {event};
}
} // namespace

QJsonObject mergedValues(const Contact &source, const Contact &target, const QJsonObject &choices)
{
    QJsonObject values;
    for (const QLatin1StringView column : plainColumns) {
        QString theirs = valueOf(source, column).toString();
        const QString own = valueOf(target, column).toString();
        const bool chosen = choices[column].toString() == "source"_L1;
        if (column == "title"_L1 && chosen)
            theirs = shownName(source);
        if (sourceWins(choices, column, own.isEmpty() && column != "title"_L1, theirs.isEmpty())
            && theirs != own)
            values.insert(column, theirs);
    }
    const QJsonObject attributes = objectOf(target.attributes);
    if (const QJsonObject merged = mergedAttributes(objectOf(source.attributes), attributes, choices);
        merged != attributes)
        values.insert("attributes"_L1, merged);
    const QJsonObject consents = objectOf(target.consents);
    if (const QJsonObject merged = stricterConsents(consents, objectOf(source.consents)); merged != consents)
        values.insert("consents"_L1, merged);
    return values;
}

QString personOf(Rows &rows, const QString &contact)
{
    QString id = contact;
    for (int depth = 0; depth < deepestAlias; ++depth) {
        const auto row = loadAs<Contact>(rows, u"contacts"_s, id);
        if (!row || row->mergedInto.isEmpty())
            break;
        id = row->mergedInto;
    }
    return id;
}

Result<Events> decideMerge(const Command &command, Deciding &deciding)
{
    return command.type == "contact.merge"_L1 ? decideMergeInto(command, deciding)
                                              : decideUnmerge(command, deciding);
}

QStringList mergesKeys(const Event &event, Rows &)
{
    return event.type == "contact.merged"_L1 || event.type == "contact.unmerged"_L1
        ? QStringList {event.data["into"_L1].toString()}
        : QStringList {};
}

void evolveMerges(Merges &row, const QString &, const Event &event)
{
    QJsonArray done = arrayOf(row.done);
    if (event.type == "contact.merged"_L1) {
        const QJsonObject values = event.data["values"_L1].toObject();
        QJsonObject fields;
        for (auto it = values.begin(); it != values.end(); ++it)
            fields.insert(it.key(),
                          QJsonObject {{u"before"_s, event.data["before"_L1][it.key()]}, {u"after"_s, *it}});
        done << QJsonObject {{u"source"_s, event.subject}, {u"fields"_s, fields}};
    } else {
        QJsonObject undone; // column → what it was before, still to be handed on to the next merge of it
        QJsonArray kept;
        for (const auto &entry : std::as_const(done)) {
            QJsonObject one = entry.toObject();
            QJsonObject fields = one["fields"_L1].toObject();
            if (one["source"_L1].toString() == event.subject) {
                undone = fields;
                continue;
            }
            const QStringList columns = fields.keys();
            for (const QString &column : columns)
                if (undone.contains(column)) {
                    const QJsonObject mine = undone.take(column).toObject();
                    QJsonObject theirs = fields[column].toObject();
                    if (theirs["before"_L1] == mine["after"_L1])
                        theirs["before"_L1] = mine["before"_L1];
                    fields[column] = theirs;
                }
            one["fields"_L1] = fields;
            kept << one;
        }
        done = kept;
    }
    row.done
        = done.isEmpty() ? QString() : QString::fromUtf8(QJsonDocument(done).toJson(QJsonDocument::Compact));
}

} // namespace waypost::contacts
