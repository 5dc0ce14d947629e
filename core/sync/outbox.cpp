// SPDX-FileCopyrightText: 2026 The Waypost authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/sync/outbox.h"

#include <QJsonDocument>

#include <algorithm>

namespace waypost::sync {

namespace {
using namespace Qt::StringLiterals;

QString compactJson(const QJsonObject &object)
{
    return QString::fromUtf8(QJsonDocument(object).toJson(QJsonDocument::Compact));
}

QJsonObject objectFrom(const QString &text)
{
    return QJsonDocument::fromJson(text.toUtf8()).object();
}

QString refusalAsText(const std::optional<Error> &error)
{
    if (!error)
        return {};
    return compactJson({{u"code"_s, error->code}, {u"text"_s, error->text}, {u"details"_s, error->details}});
}

std::optional<Error> refusalFromText(const QString &text)
{
    if (text.isEmpty())
        return std::nullopt;
    const QJsonObject object = objectFrom(text);
    return Error {object["code"_L1].toString(), object["text"_L1].toString(),
                  object["details"_L1].toObject()};
}
} // namespace

QStringList Outbox::schema()
{
    return {u"CREATE TABLE commands (place INTEGER PRIMARY KEY AUTOINCREMENT, id TEXT NOT NULL UNIQUE, "
            "type TEXT NOT NULL, subject TEXT NOT NULL, conversation TEXT NOT NULL, actor TEXT NOT NULL, "
            "at INTEGER NOT NULL, seen INTEGER NOT NULL, data TEXT NOT NULL, sent INTEGER NOT NULL, "
            "seq INTEGER NOT NULL, refused TEXT NOT NULL)"_s};
}

Result<Outbox> Outbox::open(store::Database &database)
{
    Outbox outbox(database);
    if (auto loaded = outbox.load(); !loaded)
        return loaded.error();
    return outbox;
}

Result<Done> Outbox::load()
{
    store::Statement &query
        = m_database->statement(u"SELECT id, type, subject, actor, at, seen, data, conversation, sent, seq, "
                                "refused FROM commands ORDER BY place"_s);
    return query.forEach([this](const store::Statement &row) {
        OwnCommand own;
        own.command = {row.column(0).toString(),
                       row.column(1).toString(),
                       row.column(2).toString(),
                       row.column(3).toString(),
                       row.column(4).toLongLong(),
                       row.column(5).toLongLong(),
                       objectFrom(row.column(6).toString())};
        own.conversation = row.column(7).toString();
        own.sent = row.column(8).toBool();
        own.seq = row.column(9).toLongLong();
        own.refused = refusalFromText(row.column(10).toString());
        m_commands << own;
    });
}

OwnCommand *Outbox::at(const QString &id)
{
    const auto it = std::find_if(m_commands.begin(), m_commands.end(),
                                 [&](const OwnCommand &own) { return own.command.id == id; });
    return it == m_commands.end() ? nullptr : &*it;
}

const OwnCommand *Outbox::find(const QString &id) const
{
    const auto it = std::find_if(m_commands.cbegin(), m_commands.cend(),
                                 [&](const OwnCommand &own) { return own.command.id == id; });
    return it == m_commands.cend() ? nullptr : &*it;
}

Result<Done> Outbox::add(const OwnCommand &own)
{
    if (m_commands.size() >= mostCommands)
        return Error {u"outbox_full"_s, u"Too much waits to be sent already. Connect to the relay first."_s};
    const Command &command = own.command;
    auto added = m_database->run(
        u"INSERT INTO commands (id, type, subject, conversation, actor, at, seen, data, sent, seq, refused) "
        "VALUES (?, ?, ?, ?, ?, ?, ?, ?, 0, 0, '')"_s,
        {command.id, command.type, command.subject, own.conversation, command.actor, command.at, command.seen,
         compactJson(command.data)});
    if (added)
        m_commands << own;
    return added;
}

Result<Done> Outbox::markSent(const QStringList &ids)
{
    if (auto begun = m_database->begin(); !begun)
        return begun;
    Result<Done> done = Done {};
    for (const QString &id : ids)
        if (done)
            done = m_database->run(u"UPDATE commands SET sent = 1 WHERE id = ? AND sent = 0"_s, {id});
    if (done)
        done = m_database->commit();
    if (!done) {
        m_database->rollback();
        return done;
    }
    for (const QString &id : ids)
        if (OwnCommand *own = at(id)) {
            own->sent = true;
            own->underway = true;
        }
    return done;
}

Result<Done> Outbox::answered(const QString &id, qint64 seq)
{
    auto done = m_database->run(u"UPDATE commands SET seq = ?, refused = '' WHERE id = ?"_s, {seq, id});
    OwnCommand *own = at(id);
    if (done && own) {
        own->seq = seq;
        own->refused.reset();
        own->underway = false;
    }
    return done;
}

Result<Done> Outbox::refuse(const QString &id, const Error &error)
{
    auto done
        = m_database->run(u"UPDATE commands SET refused = ? WHERE id = ?"_s, {refusalAsText(error), id});
    OwnCommand *own = at(id);
    if (done && own) {
        own->refused = error;
        own->underway = false;
    }
    return done;
}

Result<Done> Outbox::remove(const QStringList &ids)
{
    if (auto begun = m_database->begin(); !begun)
        return begun;
    Result<Done> done = Done {};
    for (const QString &id : ids)
        if (done)
            done = m_database->run(u"DELETE FROM commands WHERE id = ?"_s, {id});
    if (done)
        done = m_database->commit();
    if (!done) {
        m_database->rollback();
        return done;
    }
    m_commands.removeIf([&](const OwnCommand &own) { return ids.contains(own.command.id); });
    return done;
}

Result<Done> Outbox::startOver()
{
    auto done = m_database->run(u"UPDATE commands SET seen = 0, seq = 0 WHERE refused = ''"_s);
    if (done)
        for (OwnCommand &own : m_commands)
            if (!own.refused) {
                own.command.seen = 0;
                own.seq = 0;
            }
    return done;
}

void Outbox::notUnderway(const QString &id)
{
    if (OwnCommand *own = at(id))
        own->underway = false;
}

void Outbox::noneUnderway()
{
    for (OwnCommand &own : m_commands)
        own.underway = false;
}

} // namespace waypost::sync
