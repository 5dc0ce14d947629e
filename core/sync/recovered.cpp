// SPDX-FileCopyrightText: 2026 The Waypost authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/sync/recovered.h"

#include "core/base/ids.h"

#include <QDateTime>
#include <QDir>
#include <QJsonArray>
#include <QJsonDocument>

#include <algorithm>
#include <limits>

namespace waypost::sync {

namespace {
using namespace Qt::StringLiterals;

constexpr int lookedAtOnce = 1'000;
constexpr qsizetype mostLost = 50'000; ///< messages and notes that one desk gives back
constexpr qsizetype itemsInCommand = 50;
constexpr qsizetype bytesInCommand = 100 * 1024;
const QString recoveredSuffix = u".sqlite"_s;

/// A struct of the frozen file, by column name: it may have been written by an older version.
template <class State>
Result<std::optional<State>> loadFrozen(store::Database &frozen, const QString &table, const QString &id)
{
    QStringList names;
    for (const Column &column : columnsOf<State>())
        names << QString(u'"' + column.name + u'"');
    store::Statement &query
        = frozen.statement(u"SELECT %1 FROM %2 WHERE id = ?"_s.arg(names.join(u", "_s), table));
    query.bind({id});
    std::optional<State> state;
    auto done = query.forEach([&](const store::Statement &found) {
        Row row;
        for (int i = 0; i < found.columns(); ++i)
            row << found.column(i);
        state = read<State>(row);
    });
    if (!done)
        return done.error();
    return state;
}

QJsonObject itemOf(const QString &id, const conversations::Message &message)
{
    return {{u"id"_s, id},
            {u"direction"_s, message.direction},
            {u"author"_s, message.author},
            {u"at"_s, message.at},
            {u"status"_s, message.status},
            {u"content"_s, QJsonDocument::fromJson(message.content.toUtf8()).object()},
            {u"reply_to"_s, message.replyTo},
            {u"edited_at"_s, message.editedAt},
            {u"revoked_at"_s, message.revokedAt}};
}

QJsonObject itemOf(const QString &id, const conversations::Note &note)
{
    return {{u"id"_s, id},
            {u"author"_s, note.author},
            {u"at"_s, note.at},
            {u"body"_s, note.body},
            {u"mentions"_s, QJsonDocument::fromJson(note.mentions.toUtf8()).array()}};
}

qint64 sizeOf(const QJsonObject &item)
{
    return QJsonDocument(item).toJson(QJsonDocument::Compact).size();
}

/// Gathers what is given back of one conversation into commands that are not too large.
class RecoverCommands {
public:
    RecoverCommands(store::Database &frozen, qint64 nowMs)
        : m_frozen(frozen)
        , m_nowMs(nowMs)
    {
    }
    [[nodiscard]] Result<Done> begin(const QString &conversation)
    {
        finish();
        m_conversation = conversation;
        const auto row = loadFrozen<conversations::Conversation>(m_frozen, u"conversations"_s, conversation);
        if (!row)
            return row.error();
        if (!*row)
            return Done {};
        const auto contact = loadFrozen<contacts::Contact>(m_frozen, u"contacts"_s, (*row)->contact);
        if (!contact)
            return contact.error();
        const contacts::Contact person = contact->value_or(contacts::Contact {});
        m_about
            = {{u"channel"_s, (*row)->channel},
               {u"contact"_s,
                QJsonObject {
                    {u"phone"_s, person.phone}, {u"name"_s, person.name}, {u"username"_s, person.username}}}};
        return Done {};
    }
    void add(const QJsonObject &item, bool note)
    {
        const qint64 size = sizeOf(item);
        if (m_messages.size() + m_notes.size() >= itemsInCommand || m_bytes + size > bytesInCommand)
            finish();
        (note ? m_notes : m_messages) << item;
        m_bytes += size;
    }
    void finish()
    {
        if (m_messages.isEmpty() && m_notes.isEmpty())
            return;
        QJsonObject data = m_about;
        data.insert("messages"_L1, m_messages);
        data.insert("notes"_L1, m_notes);
        m_commands << Command {newId(m_nowMs), u"conversation.recover"_s, m_conversation, {}, 0, 0, data};
        m_messages = {};
        m_notes = {};
        m_bytes = 0;
    }
    [[nodiscard]] Commands take()
    {
        finish();
        return std::exchange(m_commands, {});
    }

private:
    store::Database &m_frozen;
    const qint64 m_nowMs;
    QString m_conversation;
    QJsonObject m_about;
    QJsonArray m_messages, m_notes;
    qint64 m_bytes = 0;
    Commands m_commands;
};
} // namespace

Recovered::Recovered(QString folder)
    : m_folder(std::move(folder))
{
}

QStringList Recovered::waiting() const
{
    QStringList names;
    for (const QString &name :
         QDir(m_folder).entryList({u"recovered-*"_s + recoveredSuffix}, QDir::Files, QDir::Name))
        if (name.count(u'.') == 1)
            names << name;
    return names;
}

Result<Done> Recovered::freeze(const QString &cache, qint64 nowMs)
{
    const QString at = QDateTime::fromMSecsSinceEpoch(nowMs, Qt::UTC).toString(u"yyyyMMdd'T'HHmmsszzz'Z'"_s);
    const QString name = m_folder + u"/recovered-"_s + at + recoveredSuffix;
    if (QFile::exists(name) || !QFile::rename(cache, name))
        return Error {u"store_unavailable"_s,
                      u"The relay has lost something that is still here, and it can't be kept aside in %1. "
                      "Check the folder's rights and the disk."_s.arg(m_folder)};
    for (const QString &suffix : {u"-wal"_s, u"-shm"_s}) // there are none after a clean close
        if (QFile::exists(cache + suffix))
            QFile::rename(cache + suffix, name + suffix);
    m_compared = false;
    m_summary = {};
    m_lost.clear();
    return Done {};
}

Result<std::unique_ptr<store::Database>> Recovered::open(const Cache &cache) const
{
    store::DatabaseOptions options = cache.options();
    options.path = m_folder + u'/' + waiting().value(0);
    options.readOnly = true;
    options.exclusive = false;
    return store::Database::open(options);
}

Result<Done> Recovered::compare(Cache &cache, const QString &author)
{
    m_summary = {};
    m_lost.clear();
    m_compared = true; // once, also if it fails
    const auto frozen = open(cache);
    if (!frozen)
        return frozen.error();
    for (const QString &table : {u"messages"_s, u"notes"_s})
        if (auto collected = collect(**frozen, cache, table, author); !collected)
            return collected;
    if (m_lost.isEmpty())
        return setAside();
    QSet<QString> conversations;
    for (const Lost &lost : std::as_const(m_lost))
        conversations << lost.conversation;
    m_summary.conversations = int(conversations.size());
    std::stable_sort(m_lost.begin(), m_lost.end(),
                     [](const Lost &a, const Lost &b) { return a.conversation < b.conversation; });
    return Done {};
}

Result<Done> Recovered::collect(store::Database &frozen, Cache &cache, const QString &table,
                                const QString &author)
{
    store::Statement &page = frozen.statement(
        u"SELECT id, seq, conversation, author, at FROM %1 WHERE seq < ? AND seq > 0 ORDER BY seq DESC LIMIT ?"_s
            .arg(table));
    store::Statement &here = cache.database().statement(u"SELECT seq FROM main.%1 WHERE id = ?"_s.arg(table));
    qint64 below = std::numeric_limits<qint64>::max();
    for (bool goesOn = true; goesOn && m_lost.size() < mostLost;) {
        int rows = 0;
        page.bind({below, lookedAtOnce});
        auto read = page.forEach([&](const store::Statement &row) {
            ++rows;
            if (!goesOn)
                return;
            const QString id = row.column(0).toString();
            below = row.column(1).toLongLong();
            qint64 known = 0;
            here.bind({id});
            const auto looked = here.forEach(
                [&known](const store::Statement &found) { known = found.column(0).toLongLong(); });
            goesOn = looked && known != below;
            if (!goesOn || known > 0 || (!author.isEmpty() && row.column(3).toString() != author))
                return;
            m_lost << Lost {id, row.column(2).toString(), table == "notes"_L1};
            ++(table == "notes"_L1 ? m_summary.notes : m_summary.messages);
            const qint64 at = row.column(4).toLongLong();
            m_summary.since = m_summary.since == 0 ? at : std::min(m_summary.since, at);
        });
        if (!read)
            return read;
        goesOn = goesOn && rows == lookedAtOnce;
    }
    return Done {};
}

Result<Commands> Recovered::offer(const Cache &cache, qint64 nowMs)
{
    if (!isPending())
        return Commands {};
    const auto frozen = open(cache);
    if (!frozen)
        return frozen.error();
    RecoverCommands commands(**frozen, nowMs);
    QString conversation;
    for (const Lost &lost : std::as_const(m_lost)) {
        if (lost.conversation != conversation)
            if (auto begun = commands.begin(lost.conversation); !begun)
                return begun.error();
        conversation = lost.conversation;
        if (lost.note) {
            const auto note = loadFrozen<conversations::Note>(**frozen, u"notes"_s, lost.id);
            if (!note)
                return note.error();
            commands.add(itemOf(lost.id, note->value_or(conversations::Note {})), true);
        } else {
            const auto message = loadFrozen<conversations::Message>(**frozen, u"messages"_s, lost.id);
            if (!message)
                return message.error();
            commands.add(itemOf(lost.id, message->value_or(conversations::Message {})), false);
        }
    }
    return commands.take();
}

Result<Done> Recovered::rename(const QString &word)
{
    const QString name = waiting().value(0);
    QString after = name;
    after.insert(after.lastIndexOf(u'.'), u'.' + word);
    if (name.isEmpty() || !QFile::rename(m_folder + u'/' + name, m_folder + u'/' + after))
        return Error {u"store_unavailable"_s,
                      u"The file with what the relay has lost can't be renamed in %1."_s.arg(m_folder)};
    return Done {};
}

Result<Done> Recovered::setOffered()
{
    m_summary.offered = true;
    return rename(u"offered"_s);
}

Result<Done> Recovered::setAside()
{
    m_summary = {};
    m_lost.clear();
    auto renamed = rename(u"aside"_s);
    m_compared = !renamed; // another file may wait
    return renamed;
}

} // namespace waypost::sync
