// SPDX-FileCopyrightText: 2026 The Waypost authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/sync/deskview.h"

#include <QJsonArray>
#include <QJsonDocument>

#include <algorithm>
#include <array>
#include <limits>

namespace waypost::sync {

namespace {
using namespace Qt::StringLiterals;

struct TimelineTable {
    EntryKind kind;
    QLatin1StringView name;
};
constexpr std::array timelineTables {TimelineTable {EntryKind::Message, "messages"_L1},
                                     TimelineTable {EntryKind::Note, "notes"_L1},
                                     TimelineTable {EntryKind::Activity, "activities"_L1}};

constexpr qint64 last = std::numeric_limits<qint64>::max();

/// What its author took back before it left stands nowhere.
QString onlyStanding(const QString &table)
{
    return table == "messages"_L1 ? u" AND status <> 'cancelled'"_s : QString();
}

/// Above every id of ours, for entries that may stand at the very end.
QString pastEveryId()
{
    return u"\uffff"_s;
}
} // namespace

QString DeskView::timelineStatement(const QString &table) const
{
    QStringList columns = columnsOf(table).split(u", "_s);
    columns.insert(1, u"place"_s);
    return u"SELECT %1 FROM shown_%2 WHERE conversation = ?%3 AND (at, place, id) < (?, ?, ?) "
           "ORDER BY at DESC, place DESC, id DESC LIMIT ?"_s.arg(columns.join(u", "_s), table,
                                                                 onlyStanding(table));
}

/// Where an entry stands. One that has gone meanwhile: at the beginning of its millisecond.
DeskView::Position DeskView::positionOf(qint64 at, const QString &id)
{
    if (at == 0)
        return {last, last, pastEveryId()};
    for (const TimelineTable &table : timelineTables) {
        const QString name = table.name;
        if (!m_replica.cache().holds(name))
            continue;
        store::Statement &query = m_replica.cache().database().statement(
            u"SELECT at, place FROM shown_%1 WHERE id = ?"_s.arg(name));
        query.bind({id});
        const auto row = query.step();
        const bool found = row && *row;
        const Position position
            = found ? Position {query.column(0).toLongLong(), query.column(1).toLongLong(), id} : Position {};
        query.reset();
        if (found && position.at == at)
            return position;
    }
    return {at, 0, {}};
}

/// The conversation and those that are merged into it: their entries stand in one timeline.
QStringList DeskView::membersOf(const QString &conversation)
{
    QStringList members {conversation};
    const auto row = loadAs<conversations::Conversation>(m_rows, u"conversations"_s, conversation);
    if (row && !row->merged.isEmpty())
        for (const auto &other : QJsonDocument::fromJson(row->merged.toUtf8()).array())
            members << other.toString();
    return members;
}

QList<TimelineEntry> DeskView::timeline(const QString &conversation, int limit, qint64 beforeAt,
                                        const QString &beforeId)
{
    const Position before = positionOf(beforeAt, beforeId);
    const QStringList members = membersOf(conversation);
    struct Placed {
        EntryKind kind;
        Found found;
        qint64 at;
    };
    QList<Placed> all;
    for (const TimelineTable &table : timelineTables) {
        const QString name = table.name;
        if (!m_replica.cache().holds(name))
            continue;
        for (const QString &member : members)
            for (const Found &found :
                 select(timelineStatement(name), {member, before.at, before.place, before.id, qMax(0, limit)},
                        true))
                all << Placed {table.kind, found, entryOf(table.kind, found).at};
    }
    std::sort(all.begin(), all.end(), [](const Placed &a, const Placed &b) {
        return std::tie(a.at, a.found.place, a.found.id) > std::tie(b.at, b.found.place, b.found.id);
    });
    all.resize(qMin<qsizetype>(all.size(), qMax(0, limit)));
    QList<TimelineEntry> entries;
    entries.reserve(all.size());
    for (const Placed &placed : all)
        entries << entryOf(placed.kind, placed.found);
    return entries;
}

TimelineEntry DeskView::entryOf(EntryKind kind, const Found &found) const
{
    TimelineEntry entry;
    entry.id = found.id;
    entry.kind = kind;
    const auto take = [&entry](auto &member, auto row) {
        member = std::move(row);
        entry.at = member.at;
        entry.seq = member.seq;
    };
    if (kind == EntryKind::Message)
        take(entry.message, read<conversations::Message>(found.row));
    else if (kind == EntryKind::Note)
        take(entry.note, read<conversations::Note>(found.row));
    else
        take(entry.activity, read<conversations::Activity>(found.row));
    if (entry.seq == 0)
        if (const OwnCommand *own = m_replica.outbox().find(found.id))
            entry.refused = own->refused;
    return entry;
}

qint64 DeskView::timelineSize(const QString &conversation)
{
    qint64 size = 0;
    for (const QString &member : membersOf(conversation))
        size += entriesOf(member);
    return size;
}

qint64 DeskView::entriesOf(const QString &conversation)
{
    qint64 size = 0;
    for (const TimelineTable &table : timelineTables)
        if (m_replica.cache().holds(table.name))
            size
                += m_replica.cache()
                       .database()
                       .value(
                           u"SELECT (SELECT count(*) FROM main.%1 WHERE conversation = ?%2) + (SELECT "
                           u"count(*) "
                           "FROM temp.laid_%1 WHERE conversation = ?%2 AND id NOT IN (SELECT id FROM main.%1))"_s
                               .arg(table.name, onlyStanding(table.name)),
                           {conversation, conversation})
                       .toLongLong();
    return size;
}

} // namespace waypost::sync
