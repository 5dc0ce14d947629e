// SPDX-FileCopyrightText: 2026 The Waypost authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/conversations/visibility.h"
#include "core/sync/cache.h"

#include <QJsonArray>
#include <QJsonDocument>

#include <algorithm>
#include <array>
#include <limits>
#include <tuple>

namespace waypost::sync {

namespace {
using namespace Qt::StringLiterals;
using conversations::Conversation;

/// Later than every entry: nothing is known to be here.
constexpr qint64 beyondAll = std::numeric_limits<qint64>::max();

constexpr int tidiedAtOnce = 50; ///< conversations in one transaction

QStringList firstColumn(store::Statement &query)
{
    QStringList values;
    static_cast<void>(
        query.forEach([&values](const store::Statement &row) { values << row.column(0).toString(); }));
    return values;
}
} // namespace

/// depths: conversations that are here in part. `follows`: the fill will bring the rest.
/// gone: what has left the view, and when: what is still under way of it is not taken.
Result<Done> Cache::makeHistoryTables()
{
    if (auto done = m_database->run(
            u"CREATE TABLE IF NOT EXISTS depths (conversation TEXT PRIMARY KEY NOT NULL, above INTEGER NOT "
            "NULL, at INTEGER NOT NULL, seq INTEGER NOT NULL, id TEXT NOT NULL, follows INTEGER NOT NULL)"_s);
        !done)
        return done;
    return m_database->run(
        u"CREATE TABLE IF NOT EXISTS gone (id TEXT PRIMARY KEY NOT NULL, seq INTEGER NOT NULL)"_s);
}

Result<Done> Cache::forgetHistory()
{
    if (auto done = m_database->run(u"DELETE FROM depths"_s); !done)
        return done;
    return m_database->run(u"DELETE FROM gone"_s);
}

Cache::Depth Cache::depthOf(const QString &conversation)
{
    store::Statement &query
        = m_database->statement(u"SELECT above, at, seq, id FROM depths WHERE conversation = ?"_s);
    query.bind({conversation});
    std::optional<Depth> known;
    static_cast<void>(query.forEach([&known](const store::Statement &row) {
        known = Depth {row.column(0).toLongLong(), row.column(1).toLongLong(), row.column(2).toLongLong(),
                       row.column(3).toString()};
    }));
    if (known)
        return *known;
    const QVariant opened
        = m_database->value(u"SELECT opened_seq FROM conversations WHERE id = ?"_s, {conversation});
    if (!opened.isValid())
        return {m_cursor, beyondAll, 0, {}};
    const bool whole = m_floor == 0 || opened.toLongLong() > m_floor;
    return {m_floor, whole ? 0 : beyondAll, 0, {}};
}

QString Cache::leastWhole(const QString &conversation)
{
    const QString merged
        = m_database->value(u"SELECT merged FROM conversations WHERE id = ?"_s, {conversation}).toString();
    QString least = conversation;
    Depth nearest = depthOf(conversation);
    for (const auto &other : QJsonDocument::fromJson(merged.toUtf8()).array())
        if (const Depth depth = depthOf(other.toString());
            std::tie(depth.at, depth.seq, depth.id) > std::tie(nearest.at, nearest.seq, nearest.id)) {
            nearest = depth;
            least = other.toString();
        }
    return least;
}

Result<Done> Cache::setDepth(const QString &conversation, const Depth &depth, bool follows)
{
    return m_database->run(u"INSERT INTO depths (conversation, above, at, seq, id, follows) VALUES (?, ?, ?, "
                           "?, ?, ?) ON CONFLICT (conversation) DO UPDATE SET above = excluded.above, at = "
                           "excluded.at, seq = excluded.seq, id = excluded.id, follows = "
                           "min(depths.follows, excluded.follows)"_s,
                           {conversation, depth.above, depth.at, depth.seq, depth.id, int(follows)});
}

Result<Done> Cache::deepen(const QString &conversation, const Depth &depth)
{
    return setDepth(conversation, depth, m_floor > 0);
}

/// Called before the row is put. A conversation that was not here is whole only if all of it must have come:
/// it was opened within the frame, or within what is here and nobody else's since. One whose status goes
/// between closed and not closed while older days are filled may be skipped by some of those frames.
Result<Done> Cache::meetConversation(const store::KeyedRow &row, const Coming &coming)
{
    const auto fresh = read<Conversation>(row.values);
    const QVariant before = m_database->value(u"SELECT status FROM conversations WHERE id = ?"_s, {row.id});
    const Depth nothing {coming.fill ? m_cursor : coming.upto, beyondAll, 0, {}};
    if (coming.fill) {
        const bool skipped
            = fresh.status == "closed"_L1 && fresh.openedSeq <= m_reach; // by the frames before
        return before.isValid() || (coming.upto > 0 && !skipped) ? Result<Done>(Done {})
                                                                 : setDepth(row.id, nothing, false);
    }
    if (!before.isValid()) {
        const bool stayed = fresh.movedSeq == fresh.openedSeq;
        const bool whole
            = fresh.openedSeq > coming.after || (stayed && fresh.openedSeq > std::max(m_reach, m_floor));
        return whole ? Result<Done>(Done {}) : setDepth(row.id, nothing, false);
    }
    const bool flipped = (before.toString() == "closed"_L1) != (fresh.status == "closed"_L1);
    if (flipped && m_floor > 0 && fresh.openedSeq <= m_floor && !isWhole(row.id))
        return setDepth(row.id, nothing, false);
    return Done {};
}

bool Cache::hasLeft(const QString &table, const store::KeyedRow &row)
{
    const QString conversation = conversations::conversationOf(table, row.id, row.values);
    const QVariant left = m_database->value(u"SELECT seq FROM gone WHERE id = ?"_s,
                                            {conversation.isEmpty() ? row.id : conversation});
    return left.isValid() && row.rev <= left.toLongLong();
}

/// It was sent again by a later frame: it may be seen again.
Result<Done> Cache::noteBack(const QString &id, qint64 seq)
{
    return m_database->run(u"DELETE FROM gone WHERE id = ? AND seq < ?"_s, {id, seq});
}

Result<Done> Cache::noteLeft(const QString &id, qint64 seq)
{
    m_someLeft = true;
    return m_database->run(u"INSERT INTO gone (id, seq) VALUES (?, ?) ON CONFLICT (id) DO UPDATE SET seq = "
                           "excluded.seq"_s,
                           {id, seq});
}

/// With everything that hangs on it. Its contact stays: the relay says which contacts have left sight.
Result<Done> Cache::dropConversation(const QString &id, ChangeSet &changes)
{
    for (const QLatin1StringView name : conversations::entryTables)
        for (const QString &key : idsOf(name, id))
            removeRow(name, key, changes);
    for (const QString &key : idsOf(u"media"_s, id))
        removeRow(u"media"_s, key, changes);
    removeRow(u"conversations"_s, id, changes);
    return m_database->run(u"DELETE FROM depths WHERE conversation = ?"_s, {id});
}

QStringList Cache::idsOf(const QString &table, const QString &conversation)
{
    store::Statement &query = m_database->statement(u"SELECT id FROM %1 WHERE conversation = ?"_s.arg(table));
    query.bind({conversation});
    return firstColumn(query);
}

Result<bool> Cache::tidy(qint64 beforeMs, const QSet<QString> &kept, ChangeSet &changes)
{
    store::Statement &query = m_database->statement(
        u"SELECT id FROM conversations WHERE status = 'closed' AND last_at < ? ORDER BY last_at LIMIT ?"_s);
    query.bind({beforeMs, int(kept.size()) + tidiedAtOnce});
    QStringList old = firstColumn(query);
    old.removeIf([&kept](const QString &id) { return kept.contains(id); });
    if (old.isEmpty() || m_floor > 0)
        return false;
    const auto done = inTransaction([&]() -> Result<Done> {
        // What it was told to the cache before now is not here any more, should it come back.
        if (auto noted = remember(u"reach"_s, QString::number(m_cursor)); !noted)
            return noted;
        for (const QString &id : std::as_const(old))
            if (auto dropped = dropConversation(id, changes); !dropped)
                return dropped;
        return Done {};
    });
    if (!done)
        return done.error();
    readMeta();
    return old.size() >= tidiedAtOnce;
}

/// From here on down only conversations that are not closed are filled.
Result<Done> Cache::crossHorizon(qint64 horizon)
{
    const QString closed = u"SELECT id FROM conversations WHERE status = 'closed' AND opened_seq <= ?"_s;
    auto done = m_database->run(u"UPDATE depths SET follows = 0 WHERE conversation IN (%1)"_s.arg(closed),
                                {horizon});
    if (done)
        done
            = m_database->run(u"INSERT INTO depths (conversation, above, at, seq, id, follows) SELECT id, ?, "
                              "?, 0, '', 0 FROM conversations WHERE status = 'closed' AND opened_seq <= ? "
                              "ON CONFLICT (conversation) DO NOTHING"_s,
                              {horizon, beyondAll, horizon});
    if (done)
        done = remember(u"reach"_s, QString::number(std::max(m_reach, horizon)));
    return done;
}

Result<Done> Cache::endFill()
{
    return m_database->run(u"DELETE FROM depths WHERE follows = 1"_s);
}

} // namespace waypost::sync
