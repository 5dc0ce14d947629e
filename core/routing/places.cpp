// SPDX-FileCopyrightText: 2026 The Waypost authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/routing/places.h"

#include "core/contacts/contacts.h"
#include "core/conversations/visibility.h"
#include "core/events/ordered.h"
#include "core/sla/sla.h"

#include <QJsonArray>
#include <QJsonDocument>

#include <algorithm>

namespace waypost::routing {

using namespace Qt::StringLiterals;

namespace {
const Table &placesTable()
{
    static const Table table {u"routing_places"_s,
                              columnsOf<Place>(),
                              false,
                              {u"queue, vip, due, rank, since"_s, u"queue, explained"_s, u"holder"_s}};
    return table;
}

bool isRoutings(const Event &event)
{
    return event.data["why"_L1]["by"_L1].toString() == "routing"_L1;
}

qint64 rankOf(const QString &priority)
{
    const auto it = std::find(priorityNames.begin(), priorityNames.end(), priority);
    return it == priorityNames.end() ? 2 : it - priorityNames.begin();
}

QString holderOf(const Glance &row)
{
    return row.isOpen() ? row.assignee : QString();
}

QString waitsIn(const Glance &row)
{
    return row.isOpen() && row.assignee.isEmpty() && row.waitingSince > 0 ? queueOf(row.team) : QString();
}

/// Those who have other conversations of the contact know him, too.
QString lastOfContact(const QString &contact, const QString &besides, Rows &rows)
{
    constexpr qsizetype looksAt = 10;
    const auto known = loadAs<conversations::ContactConversations>(rows, u"contact_conversations"_s, contact);
    const QStringList ids = stringsFrom(known ? known->ids : QString());
    for (qsizetype i = ids.size() - 1; i >= std::max<qsizetype>(0, ids.size() - looksAt); --i)
        if (ids[i] != besides)
            if (const auto place = placeAt(ids[i], rows); place && !place->last.isEmpty())
                return place->last;
    return {};
}

/// Whoever lets it go himself does not want it back; whom somebody else took it from need not be waited for;
/// and whom the routing took it from has been gone for long enough.
void beginWaiting(Place &row, const QString &key, const Glance &conversation, const Event &event, Rows &rows)
{
    row.freeSince = event.at;
    row.explained = 0;
    row.told.clear();
    row.passed.clear();
    row.patient = isRoutings(event) ? 0 : 1;
    if (event.type == "conversation.assigned"_L1 && !isRoutings(event)) {
        row.last.clear();
        if (event.data["before"_L1].toString() == event.actor)
            row.passed = event.actor;
    } else if (row.last.isEmpty()) {
        row.last = lastOfContact(conversation.contact, key, rows);
    }
}

void setOrder(Place &row, const QString &key, const Glance &conversation, Rows &rows)
{
    const auto contact
        = loadAs<contacts::Contact>(rows, u"contacts"_s, contacts::personOf(rows, conversation.contact));
    const auto session
        = loadAs<sla::Session>(rows, u"sla_sessions"_s, sla::sessionKey(key, conversation.session));
    row.vip = contact && contacts::isMarkedVip(*contact) ? 0 : 1;
    row.due = session && session->closedAt == 0 && session->dueAt > 0 ? session->dueAt : neverDue;
    row.rank = rankOf(conversation.priority);
    row.since = conversation.waitingSince;
    QStringList needs = stringsFrom(conversation.tags);
    if (contact && !contact->language.isEmpty() && !needs.contains(contact->language))
        needs << contact->language;
    row.needs = textOfStrings(needs);
}

void noteTold(Place &row, const Event &event)
{
    QStringList told = stringsFrom(row.told);
    const QString code = event.data["why"_L1]["code"_L1].toString();
    if (!told.contains(code))
        told << code;
    row.told = textOfStrings(told);
    row.explained = code == "waits_for_last"_L1 ? 0 : 1; // soon there is another reason, or none
}

void followPlace(Place &row, const QString &key, const Event &event, Rows &rows)
{
    if (event.type == "routing.waits"_L1)
        return noteTold(row, event);
    const auto conversation = glanceAt(key, rows);
    if (!conversation)
        return;
    const Place before = row;
    row.holder = holderOf(*conversation);
    row.queue = waitsIn(*conversation);
    row.rank = rankOf(conversation->priority);
    if (!conversation->assignee.isEmpty())
        row.last = conversation->assignee;
    if (row.holder != before.holder)
        row.told.clear();
    if (row.queue.isEmpty())
        return;
    if (row.queue != before.queue)
        beginWaiting(row, key, *conversation, event, rows);
    setOrder(row, key, *conversation, rows);
}

/// What the conversation used of its holder's capacity before the event, and what it uses now. The place is
/// still the one before: its table comes after this one.
struct LoadChange {
    QString from;
    qint64 fromRank = 0;
    QString to;
    qint64 toRank = 0;
};
std::optional<LoadChange> loadChangeOf(const Event &event, Rows &rows)
{
    if (!event.type.startsWith("conversation."_L1))
        return std::nullopt;
    const auto conversation = glanceAt(event.subject, rows);
    if (!conversation)
        return std::nullopt;
    const Place before = placeAt(event.subject, rows).value_or(Place {});
    return LoadChange {before.holder, before.rank, holderOf(*conversation), rankOf(conversation->priority)};
}

QStringList loadKeys(const Event &event, Rows &rows)
{
    const auto change = loadChangeOf(event, rows);
    if (!change || (change->from == change->to && change->fromRank == change->toRank))
        return {};
    QStringList keys {change->from, change->to};
    keys.removeDuplicates();
    keys.removeAll(QString());
    return keys;
}

qint64 &countAt(Load &row, qint64 rank)
{
    static constexpr std::array members {&Load::urgent, &Load::high, &Load::normal, &Load::low};
    return row.*members[size_t(rank)];
}

void followLoad(Load &row, const QString &key, const Event &event, Rows &rows)
{
    const auto change = loadChangeOf(event, rows);
    if (!change)
        return;
    if (change->from == key)
        --countAt(row, change->fromRank);
    if (change->to == key)
        ++countAt(row, change->toRank);
    if (change->to == key && isRoutings(event))
        row.offered = event.seq;
}

/// Only what nobody has is looked at when words come or go: the rest waits for nobody.
QStringList touchedByMessage(const Event &event, Rows &rows)
{
    static constexpr std::array types {"message.received"_L1, "message.replied"_L1, "message.echoed"_L1,
                                       "message.released"_L1, "message.cancelled"_L1};
    if (!isAmong(types, event.type))
        return {};
    QStringList touched;
    for (const auto key : {"conversation"_L1, "lands"_L1}) {
        const QString id = event.data[key].toString();
        const auto row = id.isEmpty() ? std::nullopt : glanceAt(id, rows);
        if (row && row->isOpen() && row->assignee.isEmpty() && !touched.contains(id))
            touched << id;
    }
    return touched;
}

QStringList touchedByContact(const Event &event, Rows &rows)
{
    static constexpr std::array types {"contact.edited"_L1, "contact.imported"_L1, "contact.merged"_L1,
                                       "contact.unmerged"_L1};
    if (!isAmong(types, event.type))
        return {};
    const auto known
        = loadAs<conversations::ContactConversations>(rows, u"contact_conversations"_s, event.subject);
    QStringList ids = stringsFrom(known ? known->ids : QString());
    ids.removeIf([&](const QString &id) { return placeAt(id, rows).value_or(Place {}).queue.isEmpty(); });
    return ids;
}
} // namespace

std::optional<Place> placeAt(const QString &conversation, Rows &rows)
{
    return loadAs<Place>(rows, placesTable().name, conversation);
}

std::optional<Glance> glanceAt(const QString &conversation, Rows &rows)
{
    static const QList<qsizetype> columns
        = placesOf({u"conversations"_s, columnsOf<conversations::Conversation>()},
                   u"status, assignee, team, merged_into, priority, contact, tags, waiting_since, session"_s);
    const auto row = rows.load(u"conversations"_s, conversation);
    if (!row)
        return std::nullopt;
    const auto text = [&](int column) { return row->value(columns[column]).toString(); };
    const auto number = [&](int column) { return row->value(columns[column]).toLongLong(); };
    return Glance {text(0), text(1), text(2), text(3), text(4), text(5), text(6), number(7), number(8)};
}

QString queueOf(const QString &team)
{
    return team.isEmpty() ? u"-"_s : team;
}

QStringList stringsFrom(const QString &jsonArray)
{
    QStringList strings;
    if (!jsonArray.isEmpty())
        for (const auto &value : QJsonDocument::fromJson(jsonArray.toUtf8()).array())
            strings << value.toString();
    return strings;
}

QString textOfStrings(const QStringList &strings)
{
    return strings.isEmpty()
        ? QString()
        : QString::fromUtf8(
            QJsonDocument(QJsonArray::fromStringList(strings)).toJson(QJsonDocument::Compact));
}

QStringList waitingIn(const QString &queue, bool vips, int most, int skip, Rows &rows)
{
    return rows.inOrder(placesTable(), placesTable().indexes[0], {queue, qint64(vips ? 0 : 1)}, most, skip);
}

QStringList unexplainedIn(const QString &queue, int most, Rows &rows)
{
    return rows.inOrder(placesTable(), placesTable().indexes[1], {queue, qint64(0)}, most);
}

bool anyWaiting(const QString &queue, Rows &rows)
{
    return !rows.inOrder(placesTable(), placesTable().indexes[1], {queue}, 1).isEmpty();
}

QStringList heldBy(const QString &agent, Rows &rows)
{
    constexpr int mostHeld = 2'000;
    return rows.inOrder(placesTable(), placesTable().indexes[2], {agent}, mostHeld);
}

QStringList placesTouchedBy(const Event &event, Rows &rows)
{
    static constexpr std::array besides {"conversation.noted"_L1, "conversation.note_recovered"_L1,
                                         "conversation.read"_L1, "conversation.followed"_L1,
                                         "conversation.attributes_set"_L1};
    if (event.type.startsWith("message."_L1))
        return touchedByMessage(event, rows);
    if (event.type.startsWith("conversation."_L1))
        return isAmong(besides, event.type) ? QStringList {} : QStringList {event.subject};
    if (event.type == "routing.waits"_L1)
        return {event.subject};
    if (event.type.startsWith("contact."_L1))
        return touchedByContact(event, rows);
    if (!event.type.startsWith("sla."_L1))
        return {};
    const auto place = placeAt(event.subject, rows);
    return place && !place->queue.isEmpty() ? QStringList {event.subject} : QStringList {};
}

QList<Projection> placeProjections()
{
    // In this order: a load changes by what the place was before.
    return {following<Load>(u"routing_loads"_s, loadKeys, followLoad, false),
            following<Place>(placesTable().name, placesTouchedBy, followPlace, false, placesTable().indexes)};
}

} // namespace waypost::routing
