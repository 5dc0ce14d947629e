// SPDX-FileCopyrightText: 2026 The Waypost authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/relay/rowsfeed.h"
#include "core/relay/scopes.h"
#include "core/relay/sieve.h"

#include <algorithm>
#include <array>
#include <limits>

namespace waypost::relay {

namespace {
using namespace Qt::StringLiterals;

constexpr int firstRows = 500; ///< a screen soon
constexpr int lookedThrough = 10; ///< times as many rows below the horizon: most belong to what is closed
constexpr int topOfTheList = 200;
constexpr qsizetype largestFill = 3 * 1024 * 1024; // a message may have 4 MiB
constexpr int mostOlder = 200;

/// Few rows, needed by everything: whole in the first frame instead of by rev.
constexpr std::array smallTables {"agents"_L1,     "teams"_L1,        "channels"_L1,      "templates"_L1,
                                  "settings"_L1,   "attributes"_L1,   "resolutions"_L1,   "segments"_L1,
                                  "told_apart"_L1, "sla_policies"_L1, "template_syncs"_L1};
/// Below the horizon by rev, besides what has a scope (scopes.h); files come along with them.
constexpr std::array oldTables {"conversations"_L1, "messages"_L1, "notes"_L1,        "activities"_L1,
                                "mentions"_L1,      "contacts"_L1, "sla_sessions"_L1, "collisions"_L1};
constexpr std::array entryTables {"messages"_L1, "notes"_L1, "activities"_L1};

/// Of that table, rows of conversations that are not closed; contacts whatever became of theirs, and what has
/// a scope: a view does not grow old. EXISTS keeps both engines on the index by rev.
QString notClosed(const QString &table)
{
    if (table == "contacts"_L1 || scopes::hasScope(table))
        return {};
    if (table == "conversations"_L1)
        return u" AND status <> 'closed'"_s;
    return u" AND EXISTS (SELECT 1 FROM conversations c WHERE c.id = %1.conversation AND c.status <> 'closed')"_s
        .arg(table);
}

int percentOf(qint64 floor, const RowsFeed::Fill &fill)
{
    constexpr qint64 almost = 99;
    if (floor == 0)
        return int(almost) + 1;
    const qint64 wanted = std::max<qint64>(1, fill.newest - fill.horizon);
    return int(std::clamp<qint64>(almost * (fill.newest - floor) / wanted, 0, almost));
}

/// Asks all tables in one view of the store, if this is a reader.
class ReadingView {
public:
    explicit ReadingView(store::Database &database)
        : m_database(database)
        , m_open(database.isReadOnly() && !database.inTransaction() && database.begin())
    {
    }
    ~ReadingView()
    {
        if (m_open)
            m_database.rollback(); // nothing was written: only lets the view go
    }
    ReadingView(const ReadingView &) = delete;
    ReadingView &operator=(const ReadingView &) = delete;

private:
    store::Database &m_database;
    bool m_open;
};

/// Where an entry stands in its timeline.
struct EntryPlace {
    qint64 at = 0;
    qint64 seq = 0;
    QString id;
    QString table;
    store::KeyedRow row;
    [[nodiscard]] bool operator>(const EntryPlace &other) const
    {
        return std::tie(at, seq, id) > std::tie(other.at, other.seq, other.id);
    }
};

template <class Entry>
void placeEntries(QList<EntryPlace> &places, const QString &table, const QList<store::KeyedRow> &rows)
{
    for (const store::KeyedRow &row : rows) {
        const auto entry = read<Entry>(row.values);
        places << EntryPlace {entry.at, entry.seq, row.id, table, row};
    }
}

RowsFeed::Message encodedFill(const wire::FillFrame &frame)
{
    return std::make_shared<const QByteArray>(wire::encode(frame));
}
} // namespace

QStringList RowsFeed::fillTables(bool belowHorizon) const
{
    QStringList names;
    for (const Table &table : m_rows.tables()) {
        const bool small = std::find(smallTables.begin(), smallTables.end(), table.name) != smallTables.end();
        const bool old = (scopes::hasScope(table.name) && !scopes::growsOld(table.name))
            || std::find(oldTables.begin(), oldTables.end(), table.name) != oldTables.end();
        if (table.shared && !small && (!belowHorizon || old))
            names << table.name;
    }
    return names;
}

QList<store::TableChanges> RowsFeed::rowsDown(qint64 floor, const Fill &fill)
{
    const bool below = fill.ceiling <= fill.horizon;
    QList<store::TableChanges> rows;
    for (const QString &table : fillTables(below))
        rows << store::TableChanges {table,
                                     m_rows.find(table,
                                                 u"WHERE rev > ? AND rev <= ?"_s
                                                     + (below ? notClosed(table) : QString())
                                                     + u" ORDER BY rev DESC"_s,
                                                 {floor, fill.ceiling})};
    return rows;
}

/// What the first screen shows.
void RowsFeed::addTop(QList<store::TableChanges> &rows, int conversations)
{
    for (const QLatin1StringView name : smallTables)
        if (m_shared.contains(name))
            rows << store::TableChanges {name, m_rows.find(name, u"ORDER BY id"_s, {})};
    rows << store::TableChanges {
        u"conversations"_s,
        m_rows.find(u"conversations"_s, u"ORDER BY last_at DESC LIMIT ?"_s, {conversations})};
}

RowsFeed::Page RowsFeed::fill(const team::Viewer &viewer, const Fill &fill)
{
    const bool below = fill.ceiling <= fill.horizon;
    const ReadingView view(m_rows.database());
    const int rowsAtMost = fill.first ? std::min(firstRows, fill.rows) : fill.rows;
    for (int limit = below ? rowsAtMost * lookedThrough : rowsAtMost;; limit = std::max(1, limit / 4)) {
        wire::FillFrame frame;
        frame.ceiling = fill.ceiling;
        frame.horizon = fill.horizon;
        frame.floor = m_rows.reachDown(fillTables(below), below ? 0 : fill.horizon, fill.ceiling, limit);
        QList<store::TableChanges> rows;
        if (fill.first)
            addTop(rows, std::min(topOfTheList, fill.rows));
        rows += rowsDown(frame.floor, fill);
        Sieve sieve(m_rows);
        frame.changes = changesFor(viewer.role, sieve.filled(viewer, rows));
        frame.percent = percentOf(frame.floor, fill);
        Message message = encodedFill(frame);
        if (message->size() <= largestFill || limit == 1)
            return {std::move(message), frame.floor};
    }
}

Result<RowsFeed::OlderPage> RowsFeed::older(const team::Viewer &viewer, const Older &wanted)
{
    Sieve sieve(m_rows);
    const ReadingView view(m_rows.database());
    const QList<store::KeyedRow> conversation
        = m_rows.find(u"conversations"_s, u"WHERE id = ?"_s, {wanted.conversation});
    QList<store::TableChanges> rows {{u"conversations"_s, conversation}};
    if (sieve.filled(viewer, rows).isEmpty())
        return Error {u"no_such_conversation"_s,
                      u"There is no such conversation. Choose one from the list and try again."_s};
    const int limit = std::clamp(wanted.limit, 1, mostOlder);
    const qint64 at = wanted.at > 0 ? wanted.at : std::numeric_limits<qint64>::max();
    QList<EntryPlace> places;
    for (const QLatin1StringView name : entryTables) {
        const QString table = name;
        const QList<store::KeyedRow> found = m_rows.find(
            table,
            u"WHERE conversation = ? AND rev <= ? AND (at, seq, id) < (?, ?, ?) ORDER BY at DESC, seq DESC, id DESC LIMIT ?"_s,
            {wanted.conversation, wanted.above, at, wanted.seq, wanted.id, limit + 1});
        if (table == "messages"_L1)
            placeEntries<conversations::Message>(places, table, found);
        else if (table == "notes"_L1)
            placeEntries<conversations::Note>(places, table, found);
        else
            placeEntries<conversations::Activity>(places, table, found);
    }
    std::sort(places.begin(), places.end(), std::greater<>());
    const bool more = places.size() > limit;
    places.resize(std::min<qsizetype>(places.size(), limit));
    for (const EntryPlace &place : std::as_const(places))
        rows << store::TableChanges {place.table, {place.row}};
    OlderPage page;
    page.place = {{u"more"_s, more}, {u"at"_s, 0}, {u"seq"_s, 0}, {u"id"_s, u""_s}};
    if (more)
        page.place = {{u"more"_s, true},
                      {u"at"_s, places.last().at},
                      {u"seq"_s, places.last().seq},
                      {u"id"_s, places.last().id}};
    wire::FillFrame frame;
    frame.changes = changesFor(viewer.role, sieve.filled(viewer, rows));
    page.message = encodedFill(frame);
    return page;
}

} // namespace waypost::relay
