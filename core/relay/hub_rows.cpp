// SPDX-FileCopyrightText: 2026 The Waypost authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/relay/hub.h"
#include "core/relay/relaylog.h"
#include "core/relay/sieve.h"
#include "core/team/team.h"

#include <map>

namespace waypost::relay {

namespace {
using namespace Qt::StringLiterals;

constexpr int mostFreshRows = 2'000; ///< for one live frame; with more, sessions catch up from the store

/// The number of the last event before that time. Times in the journal only nearly grow with the numbers; a
/// window of days need not be more exact.
qint64 numberAt(store::Database &database, qint64 atMs, qint64 newest)
{
    qint64 low = 0;
    qint64 high = newest;
    while (low < high) {
        const qint64 middle = low + (high - low + 1) / 2;
        const QVariant at
            = database.value(u"SELECT at FROM journal WHERE seq >= ? ORDER BY seq LIMIT 1"_s, {middle});
        if (at.isValid() && at.toLongLong() < atMs)
            low = middle;
        else
            high = middle - 1;
    }
    return low;
}
} // namespace

void Hub::committed(const Committed &commit)
{
    heedLeases(commit.changes);
    heedAttendance(commit.changes);
    if (commit.upto >= m_committed)
        m_committedHash = commit.hash;
    m_committed = qMax(m_committed, commit.upto);
    for (const store::TableChanges &change : commit.changes) {
        const bool always = change.table == "agents"_L1; // who may listen is never skipped
        for (const store::KeyedRow &row : change.rows)
            if (always || m_freshRows <= mostFreshRows) {
                m_fresh[change.table].insert(row.id, row);
                ++m_freshRows;
            }
    }
    if (!m_flushSoon.isActive())
        m_flushSoon.start(0);
}

void Hub::flush()
{
    const qint64 after = m_newest;
    m_newest = m_committed;
    const auto fresh = std::exchange(m_fresh, {});
    const bool complete = std::exchange(m_freshRows, 0) <= mostFreshRows;
    obeyAgents(fresh.value(u"agents"_s));
    if (fresh.contains(u"channels"_s))
        heedEpoch(); // another relay of this store may have begun anew
    if (m_newest == after)
        return;
    QList<store::TableChanges> changes;
    for (auto table = fresh.cbegin(); complete && table != fresh.cend(); ++table)
        changes << store::TableChanges {table.key(), table->values()};
    if (complete)
        broadcast(after, changes);
    for (auto &[id, session] : m_sessions)
        pullLater(session);
}

/// Before anything else leaves: who may not listen any more is cut off, who may see other things comes back
/// for a cache of its own.
void Hub::obeyAgents(const QHash<QString, store::KeyedRow> &agents)
{
    for (const store::KeyedRow &row : agents) {
        const auto agent = read<team::Agent>(row.values);
        const auto viewer = team::Viewer::from(row.id, agent);
        for (auto &[id, session] : m_sessions) {
            if (session.viewer.agent != row.id || session.state != Session::State::Live)
                continue;
            if (agent.disabledAt != 0)
                end(session,
                    {u"signed_out"_s,
                     u"This account may not sign in any more. Ask an owner of the workspace."_s});
            else if (viewer != session.viewer)
                cut(session, Session::closeRestart, "rights changed");
        }
    }
}

void Hub::broadcast(qint64 after, const QList<store::TableChanges> &changes)
{
    Sieve sieve(m_bench.rows);
    std::map<std::pair<team::Role, QString>, QList<net::SocketId>> listening; // by what they see of it
    for (const auto &[id, session] : m_sessions)
        if (session.mayBeSentRows() && session.cursor == after)
            listening[{m_feed.classOf(session.viewer.role), sieve.audienceOf(session.viewer, changes)}] << id;
    for (const auto &[audience, ids] : listening) {
        const RowsFeed::Message message = m_feed.live(m_sessions.at(ids.first()).viewer, sieve, after,
                                                      m_newest, changes, m_committedHash);
        if (!message)
            continue; // too large: they catch up
        for (const net::SocketId id : ids)
            m_sessions.at(id).cursor = m_newest;
        m_counts.live += ids.size();
        send(ids, message);
    }
}

/// Where it goes on from. An empty cache begins at the newest and is filled downwards, if the program can.
void Hub::beginRows(Session &session, const wire::Hello &hello, bool usable)
{
    constexpr qint64 dayMs = 24LL * 3600 * 1000;
    const bool fills = hello.abilities.contains(u"fill"_s);
    session.cursor = usable ? hello.cursor : fills ? m_newest : 0;
    if (!fills)
        return;
    session.fill.ceiling = usable ? qMin(hello.floor, session.cursor) : m_newest;
    if (session.fill.ceiling > 0 && hello.keepDays > 0)
        session.fill.horizon
            = numberAt(m_bench.rows.database(), m_bench.clock.nowMs() - hello.keepDays * dayMs, m_newest);
}

void Hub::pullLater(Session &session)
{
    const bool complete = session.cursor >= m_newest && session.fill.ceiling == 0;
    if (session.pulling || complete || !session.mayBeSentRows())
        return;
    session.pulling = true;
    m_pulls.enqueue(session.socket);
    if (!m_pullSoon.isActive())
        m_pullSoon.start(0);
}

/// One page for one session, then the event loop again: nobody waits for somebody else's first fill.
void Hub::pullNext()
{
    if (m_pulls.isEmpty())
        return;
    Session *session = sessionOf(m_pulls.dequeue());
    if (session) {
        session->pulling = false;
        if (session->mayBeSentRows())
            sendPage(*session);
        pullLater(*session);
    }
    if (!m_pulls.isEmpty())
        m_pullSoon.start(0);
}

/// What is new goes before what is old.
void Hub::sendPage(Session &session)
{
    RowsFeed::Page page;
    if (session.cursor < m_newest) {
        page = m_feed.page(session.viewer, session.cursor, m_newest);
        session.cursor = page.upto;
    } else if (session.fill.ceiling > 0) {
        session.fill.newest = m_newest;
        page = m_feed.fill(session.viewer, session.fill);
        session.fill.ceiling = page.upto;
        session.fill.first = false;
    }
    if (!page.message)
        return;
    ++m_counts.pages;
    send({session.socket}, page.message);
}

void Hub::heardOlder(Session &session, const wire::Query &query)
{
    RowsFeed::Older wanted;
    wanted.conversation = query.data["conversation"_L1].toString();
    wanted.above = query.data["above"_L1].toInteger();
    wanted.at = query.data["before_at"_L1].toInteger();
    wanted.seq = query.data["before_seq"_L1].toInteger();
    wanted.id = query.data["before_id"_L1].toString();
    wanted.limit = query.data["limit"_L1].toInt(wanted.limit);
    const auto older = m_feed.older(session.viewer, wanted);
    if (!older)
        return send(session, wire::Page {query.id, {}, older.error()});
    send({session.socket}, older->message);
    send(session, wire::Page {query.id, older->place, {}});
}

} // namespace waypost::relay
