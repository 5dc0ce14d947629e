// SPDX-FileCopyrightText: 2026 The Waypost authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/relay/hub.h"
#include "core/relay/relaylog.h"
#include "core/team/team.h"

#include <map>

namespace waypost::relay {

namespace {
using namespace Qt::StringLiterals;

constexpr int mostFreshRows = 2'000; ///< for one live frame; with more, sessions catch up from the store
constexpr quint16 closeRestart = 1012; ///< "service restart": come back
} // namespace

void Hub::committed(const Committed &commit)
{
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
        for (auto &[id, session] : m_sessions) {
            if (session.agent != row.id || session.state != Session::State::Live)
                continue;
            if (agent.disabledAt != 0)
                end(session,
                    {u"signed_out"_s,
                     u"This account may not sign in any more. Ask an owner of the workspace."_s});
            else if (agent.role != team::nameOf(session.role))
                cut(session, closeRestart, "rights changed");
        }
    }
}

void Hub::broadcast(qint64 after, const QList<store::TableChanges> &changes)
{
    std::map<team::Role, QList<net::SocketId>> listening; // by visibility class
    for (const auto &[id, session] : m_sessions)
        if (session.mayBeSentRows() && session.cursor == after)
            listening[m_feed.classOf(session.role)] << id;
    for (const auto &[role, ids] : listening) {
        const RowsFeed::Message message = m_feed.live(role, after, m_newest, changes);
        if (!message)
            continue; // too large: they catch up
        for (const net::SocketId id : ids)
            m_sessions.at(id).cursor = m_newest;
        m_counts.live += ids.size();
        send(ids, message);
    }
}

void Hub::pullLater(Session &session)
{
    if (session.pulling || !session.mayBeSentRows() || session.cursor >= m_newest)
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
        if (session->mayBeSentRows() && session->cursor < m_newest) {
            const RowsFeed::Page page = m_feed.page(m_feed.classOf(session->role), session->cursor, m_newest);
            session->cursor = page.upto;
            ++m_counts.pages;
            send({session->socket}, page.message);
            pullLater(*session);
        }
    }
    if (!m_pulls.isEmpty())
        m_pullSoon.start(0);
}

} // namespace waypost::relay
