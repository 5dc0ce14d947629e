// SPDX-FileCopyrightText: 2026 The Waypost authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/relay/ledger_tables.h"

#include "core/relay/draftshelf.h"

#include <QJsonDocument>

namespace waypost::relay {

namespace {
using namespace Qt::StringLiterals;

constexpr int pruneStep = 256;

QString compactText(const QJsonObject &json)
{
    return QString::fromUtf8(QJsonDocument(json).toJson(QJsonDocument::Compact));
}

QJsonObject objectFrom(const QVariant &text)
{
    return QJsonDocument::fromJson(text.toString().toUtf8()).object();
}

QString refusalText(const std::optional<Error> &refused)
{
    if (!refused)
        return u""_s;
    return compactText(
        {{u"code"_s, refused->code}, {u"text"_s, refused->text}, {u"details"_s, refused->details}});
}

std::optional<Error> refusalFrom(const QVariant &text)
{
    if (text.toString().isEmpty())
        return std::nullopt;
    const QJsonObject json = objectFrom(text);
    return Error {json["code"_L1].toString(), json["text"_L1].toString(), json["details"_L1].toObject()};
}
} // namespace

QStringList LedgerTables::schema()
{
    return {
        u"CREATE TABLE meta (id TEXT PRIMARY KEY NOT NULL, value TEXT NOT NULL)"_s,
        u"CREATE TABLE answers (actor TEXT NOT NULL, id TEXT NOT NULL, seq INTEGER NOT NULL, refused TEXT "
        u"NOT NULL, "
        "at INTEGER NOT NULL, PRIMARY KEY (actor, id))"_s,
        u"CREATE INDEX answers_by_at ON answers (at)"_s,
        u"CREATE TABLE effects (id TEXT PRIMARY KEY NOT NULL, kind TEXT NOT NULL, subject TEXT NOT NULL, "
        "channel TEXT NOT NULL, lane TEXT NOT NULL, data TEXT NOT NULL, created_seq INTEGER NOT NULL, "
        "ordinal INTEGER NOT NULL)"_s,
        u"CREATE INDEX effects_by_age ON effects (created_seq, ordinal)"_s,
        u"CREATE TABLE quarantine (id TEXT PRIMARY KEY NOT NULL, at INTEGER NOT NULL, reason TEXT NOT NULL, "
        "body BLOB NOT NULL)"_s};
}

QStringList LedgerTables::timerSchema()
{
    return {u"CREATE TABLE timers (id TEXT PRIMARY KEY NOT NULL, at INTEGER NOT NULL, type TEXT NOT NULL, "
            "subject TEXT NOT NULL, data TEXT NOT NULL)"_s,
            u"CREATE INDEX timers_by_at ON timers (at, id)"_s};
}

Result<std::optional<Answer>> LedgerTables::answerTo(const Command &command)
{
    store::Statement &query
        = m_database.statement(u"SELECT seq, refused FROM answers WHERE actor = ? AND id = ?"_s);
    query.bind({command.actor, command.id});
    std::optional<Answer> answer;
    auto done = query.forEach([&answer](const store::Statement &row) {
        answer = Answer {row.column(0).toLongLong(), refusalFrom(row.column(1))};
    });
    if (!done)
        return done.error();
    return answer;
}

Result<Done> LedgerTables::keepAnswer(const Command &command, const Answer &answer)
{
    return m_database.run(u"INSERT INTO answers (actor, id, seq, refused, at) VALUES (?, ?, ?, ?, ?)"_s,
                          {command.actor, command.id, answer.seq, refusalText(answer.refused), command.at});
}

Result<bool> LedgerTables::pruneAnswers(qint64 before)
{
    store::Statement &query
        = m_database.statement(u"DELETE FROM answers WHERE (actor, id) IN "
                               "(SELECT actor, id FROM answers WHERE at < ? ORDER BY at LIMIT ?)"_s);
    query.bind({before, pruneStep});
    if (auto done = query.finish(); !done)
        return done.error();
    return query.changes() == pruneStep;
}

Result<bool> LedgerTables::owe(const Effect &effect, qint64 seq, qint64 ordinal)
{
    store::Statement &query = m_database.statement(
        u"INSERT INTO effects (id, kind, subject, channel, lane, data, created_seq, ordinal) "
        "VALUES (?, ?, ?, ?, ?, ?, ?, ?) ON CONFLICT (id) DO NOTHING"_s);
    query.bind({effect.id, effect.kind, effect.subject, effect.channel, effect.lane, compactText(effect.data),
                seq, ordinal});
    if (auto done = query.finish(); !done)
        return done.error();
    return query.changes() == 1;
}

Result<Done> LedgerTables::forgetEffect(const QString &id)
{
    return m_database.run(u"DELETE FROM effects WHERE id = ?"_s, {id});
}

Result<QList<Effect>> LedgerTables::owed(store::Database &reader, qint64 after, qint64 upto)
{
    QList<Effect> effects;
    store::Statement &query = reader.statement(u"SELECT id, kind, subject, channel, lane, data FROM effects "
                                               u"WHERE created_seq > ? AND created_seq <= ? "
                                               "ORDER BY created_seq, ordinal"_s);
    query.bind({after, upto});
    auto done = query.forEach([&effects](const store::Statement &row) {
        effects << Effect {row.column(0).toString(), row.column(1).toString(), row.column(2).toString(),
                           row.column(3).toString(), row.column(4).toString(), objectFrom(row.column(5))};
    });
    if (!done)
        return done.error();
    return effects;
}

Result<Done> LedgerTables::keepTimer(const Timer &timer)
{
    if (timer.at == 0)
        return m_database.run(u"DELETE FROM timers WHERE id = ?"_s, {timer.id});
    return m_database.run(u"INSERT INTO timers (id, at, type, subject, data) VALUES (?, ?, ?, ?, ?) "
                          "ON CONFLICT (id) DO UPDATE SET at = excluded.at, type = excluded.type, "
                          "subject = excluded.subject, data = excluded.data"_s,
                          {timer.id, timer.at, timer.type, timer.subject, compactText(timer.data)});
}

Result<bool> LedgerTables::takeTimer(const Timer &timer)
{
    store::Statement &query = m_database.statement(u"DELETE FROM timers WHERE id = ? AND at = ?"_s);
    query.bind({timer.id, timer.at});
    if (auto done = query.finish(); !done)
        return done.error();
    return query.changes() == 1;
}

Result<QList<Timer>> LedgerTables::dueTimers(store::Database &reader, qint64 nowMs, int most)
{
    QList<Timer> due;
    store::Statement &query = reader.statement(
        u"SELECT id, at, type, subject, data FROM timers WHERE at <= ? ORDER BY at, id LIMIT ?"_s);
    query.bind({nowMs, most});
    auto done = query.forEach([&due](const store::Statement &row) {
        due << Timer {row.column(0).toString(), row.column(1).toLongLong(), row.column(2).toString(),
                      row.column(3).toString(), objectFrom(row.column(4))};
    });
    if (!done)
        return done.error();
    return due;
}

Result<qint64> LedgerTables::nextTimer(store::Database &reader)
{
    qint64 at = 0;
    auto done = reader.statement(u"SELECT coalesce(min(at), 0) FROM timers"_s)
                    .forEach([&at](const store::Statement &row) { at = row.column(0).toLongLong(); });
    if (!done)
        return done.error();
    return at;
}

Result<QStringList> LedgerTables::draftedBy(const QString &agent)
{
    QStringList conversations;
    store::Statement &query = m_database.statement(
        u"SELECT conversation FROM drafts WHERE agent = ? AND kind = ? AND cleared = 0 ORDER BY at"_s);
    query.bind({agent, u"reply"_s});
    const auto read = query.forEach(
        [&conversations](const store::Statement &row) { conversations << row.column(0).toString(); });
    if (!read)
        return read.error();
    return conversations;
}

Result<Done> LedgerTables::keepDraft(const Submission::Draft &draft)
{
    return DraftShelf::keep(m_database, draft.agent, draft.frame);
}

Result<Done> LedgerTables::quarantine(const QuarantineItem &item, qint64 at)
{
    return m_database.run(u"INSERT INTO quarantine (id, at, reason, body) VALUES (?, ?, ?, ?)"_s,
                          {newId(at), at, item.reason, item.body});
}

Result<QString> LedgerTables::note(const QString &key)
{
    store::Statement &query = m_database.statement(u"SELECT value FROM meta WHERE id = ?"_s);
    query.bind({key});
    QString value;
    auto done = query.forEach([&value](const store::Statement &row) { value = row.column(0).toString(); });
    if (!done)
        return done.error();
    return value;
}

Result<Done> LedgerTables::setNote(const QString &key, const QString &value)
{
    return m_database.run(
        u"INSERT INTO meta (id, value) VALUES (?, ?) ON CONFLICT (id) DO UPDATE SET value = excluded.value"_s,
        {key, value});
}

} // namespace waypost::relay
