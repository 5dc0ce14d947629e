// SPDX-FileCopyrightText: 2026 The Waypost authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/relay/sieve.h"

#include "core/contacts/contacts.h"
#include "core/relay/scopes.h"

#include <QJsonArray>
#include <QJsonDocument>

#include <array>

namespace waypost::relay {

namespace {
using namespace Qt::StringLiterals;
using conversations::Conversation;

constexpr std::array timelineTables {"messages"_L1, "notes"_L1, "activities"_L1};
constexpr int sessionsBrought = 10; ///< the newest
constexpr int collisionsBrought = 100; ///< the same
} // namespace

class Sieve::Collection {
public:
    void add(const QString &table, const store::KeyedRow &row)
    {
        QSet<QString> &ids = m_ids[table];
        if (ids.contains(row.id))
            return;
        ids.insert(row.id);
        auto place = m_at.constFind(table);
        if (place == m_at.cend()) {
            place = m_at.insert(table, m_tables.size());
            m_tables << store::TableChanges {table, {}};
        }
        m_tables[*place].rows << row;
    }
    [[nodiscard]] bool holds(const QString &table, const QString &id) const
    {
        return m_ids.value(table).contains(id);
    }
    [[nodiscard]] QList<store::TableChanges> take() { return std::move(m_tables); }

private:
    QHash<QString, QSet<QString>> m_ids;
    QHash<QString, qsizetype> m_at;
    QList<store::TableChanges> m_tables;
};

const Sieve::Place &Sieve::placeOf(const QString &conversation)
{
    auto place = m_places.find(conversation);
    if (place == m_places.end()) {
        const auto row = loadAs<Conversation>(m_rows, u"conversations"_s, conversation);
        place = m_places.insert(conversation,
                                row ? Place {row->team, row->assignee, row->guests} : Place {u"?"_s, {}, {}});
    }
    return *place;
}

const QStringList &Sieve::conversationsWith(const QString &contact)
{
    auto known = m_conversations.find(contact);
    if (known == m_conversations.end()) {
        QStringList ids;
        for (const store::KeyedRow &row : m_rows.find(u"conversations"_s, u"WHERE contact = ?"_s, {contact}))
            ids << row.id;
        known = m_conversations.insert(contact, ids);
    }
    return *known;
}

bool Sieve::sees(const team::Viewer &viewer, const QString &conversation)
{
    const Place &place = placeOf(conversation);
    return viewer.sees(place.team, place.assignee, place.guests);
}

bool Sieve::sees(const team::Viewer &viewer, const QString &table, const store::KeyedRow &row)
{
    if (!conversations::hangsOnConversations(table))
        return scopes::isFor(viewer, table, row);
    if (viewer.seesAll())
        return true;
    if (table == "contacts"_L1) {
        const QStringList with = conversationsWith(row.id);
        return std::any_of(with.begin(), with.end(), [&](const QString &id) { return sees(viewer, id); });
    }
    if (table == "media"_L1 && conversations::isLentTo(viewer, read<conversations::Media>(row.values)))
        return true;
    const QString conversation = conversations::conversationOf(table, row.id, row.values);
    if (conversation.isEmpty())
        return read<conversations::Media>(row.values).author == viewer.agent;
    return sees(viewer, conversation);
}

/// What changed tells who a conversation belongs to without asking the store.
void Sieve::learn(const QList<store::TableChanges> &changes)
{
    for (const store::TableChanges &changed : changes)
        if (changed.table == "conversations"_L1)
            for (const store::KeyedRow &row : changed.rows) {
                const auto conversation = read<Conversation>(row.values);
                m_places.insert(row.id, {conversation.team, conversation.assignee, conversation.guests});
            }
}

void Sieve::bringContact(const Conversation &row, Collection &into)
{
    const QString contacts = u"contacts"_s;
    if (row.contact.isEmpty() || into.holds(contacts, row.contact))
        return;
    for (const store::KeyedRow &contact : m_rows.find(contacts, u"WHERE id = ?"_s, {row.contact}))
        into.add(contacts, contact);
}

void Sieve::bringMedia(const QString &table, const store::KeyedRow &entry, Collection &into)
{
    const bool note = table == "notes"_L1;
    if (!note && table != "messages"_L1)
        return;
    const QString files = note ? read<conversations::Note>(entry.values).media
                               : read<conversations::Message>(entry.values).content;
    if (!files.contains("\"media\""_L1))
        return;
    const QJsonDocument shown = QJsonDocument::fromJson(files.toUtf8());
    for (const auto &file : conversations::filesIn(note ? shown.array() : QJsonArray {shown.object()}))
        if (!file.media.isEmpty() && !into.holds(u"media"_s, file.media))
            for (const store::KeyedRow &row : m_rows.find(u"media"_s, u"WHERE id = ?"_s, {file.media}))
                into.add(u"media"_s, row);
}

void Sieve::bringEntries(const QString &conversation, Collection &into)
{
    for (const QLatin1StringView name : timelineTables) {
        const QString table = name;
        for (const store::KeyedRow &row :
             m_rows.find(table, u"WHERE conversation = ? ORDER BY at DESC, seq DESC, id DESC LIMIT ?"_s,
                         {conversation, entriesBrought})) {
            into.add(table, row);
            bringMedia(table, row, into);
        }
    }
    for (const store::KeyedRow &session :
         m_rows.find(u"sla_sessions"_s, u"WHERE conversation = ? ORDER BY number DESC LIMIT ?"_s,
                     {conversation, sessionsBrought}))
        into.add(u"sla_sessions"_s, session);
    for (const store::KeyedRow &collision :
         m_rows.find(u"collisions"_s, u"WHERE conversation = ? ORDER BY at DESC LIMIT ?"_s,
                     {conversation, collisionsBrought}))
        into.add(u"collisions"_s, collision);
}

/// Out of sight: the viewer has to let go of it, with a conversation also of a contact he sees nowhere else.
/// `after`: what left before that is gone already. What never was for anybody else is not mentioned.
void Sieve::noteLeaving(const team::Viewer &viewer, const QString &table, const store::KeyedRow &row,
                        qint64 after, Picked &picked)
{
    if (table != "conversations"_L1) {
        if (scopes::movedSeqOf(table, row) > after)
            picked.gone[table] << row.id;
        return;
    }
    const auto conversation = read<Conversation>(row.values);
    if (conversation.movedSeq <= after)
        return;
    picked.gone[table] << row.id;
    if (!sees(viewer, u"contacts"_s, {conversation.contact, 0, {}}))
        picked.gone[u"contacts"_s] << conversation.contact;
}

Sieve::Picked Sieve::changed(const team::Viewer &viewer, const QList<store::TableChanges> &changes,
                             qint64 after, Reader reader)
{
    learn(changes);
    Picked picked;
    Collection collection;
    for (const store::TableChanges &changed : changes)
        for (const store::KeyedRow &row : changed.rows)
            if (sees(viewer, changed.table, row))
                collection.add(changed.table, row);
            else
                noteLeaving(viewer, changed.table, row, reader == Reader::Current ? after : 0, picked);
    for (const store::TableChanges &changed : changes)
        for (const store::KeyedRow &row : changed.rows) {
            if (changed.table != "conversations"_L1 || !collection.holds(changed.table, row.id))
                continue;
            const auto conversation = read<Conversation>(row.values);
            bringContact(conversation, collection);
            const bool moved = !viewer.seesAll() && conversation.movedSeq > after;
            if (conversation.openedSeq <= after && (moved || conversation.backSeq > after))
                bringEntries(row.id, collection);
        }
    picked.rows = collection.take();
    return picked;
}

QList<store::TableChanges> Sieve::filled(const team::Viewer &viewer, const QList<store::TableChanges> &rows)
{
    learn(rows);
    Collection collection;
    for (const store::TableChanges &changed : rows)
        for (const store::KeyedRow &row : changed.rows) {
            if (!sees(viewer, changed.table, row))
                continue;
            collection.add(changed.table, row);
            if (changed.table == "conversations"_L1)
                bringContact(read<Conversation>(row.values), collection);
            else
                bringMedia(changed.table, row, collection);
        }
    return collection.take();
}

void Sieve::addPersons(QSet<QString> &agents, const Place &place)
{
    agents << place.assignee;
    if (!place.guests.isEmpty())
        for (const auto &guest : QJsonDocument::fromJson(place.guests.toUtf8()).array())
            agents << guest.toString();
}

QSet<QString> Sieve::ownersOf(const QList<store::TableChanges> &changes)
{
    QSet<QString> agents;
    for (const store::TableChanges &changed : changes)
        if (scopes::hasScope(changed.table))
            for (const store::KeyedRow &row : changed.rows)
                for (const QString &agent : scopes::personsOf(changed.table, row))
                    agents << agent;
    return agents;
}

/// Whom conversations of these rows are assigned to or open to, and whose files are among them.
QSet<QString> Sieve::touched(const QList<store::TableChanges> &changes)
{
    learn(changes);
    QSet<QString> agents;
    for (const store::TableChanges &changed : changes) {
        if (!conversations::hangsOnConversations(changed.table))
            continue;
        for (const store::KeyedRow &row : changed.rows) {
            const QString conversation = conversations::conversationOf(changed.table, row.id, row.values);
            if (!conversation.isEmpty())
                addPersons(agents, placeOf(conversation));
            else if (changed.table == "media"_L1)
                agents << read<conversations::Media>(row.values).author;
            else
                for (const QString &id : conversationsWith(row.id))
                    addPersons(agents, placeOf(id));
        }
    }
    return agents;
}

QString Sieve::audienceOf(const team::Viewer &viewer, const QList<store::TableChanges> &changes)
{
    if (!m_owners)
        m_owners = ownersOf(changes);
    bool inPerson = m_owners->contains(viewer.agent);
    if (viewer.seesAll())
        return inPerson ? viewer.agent : QString();
    if (!m_touched)
        m_touched = touched(changes);
    inPerson = inPerson || m_touched->contains(viewer.agent);
    const QString teams = viewer.teams.join(u' ');
    return inPerson ? QString(teams + u' ' + viewer.agent) : teams;
}

} // namespace waypost::relay
