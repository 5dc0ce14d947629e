// SPDX-FileCopyrightText: 2026 The Waypost authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/faults/simulation/simobserver.h"

#include "core/conversations/conversations.h"
#include "core/team/team.h"

namespace waypost::tests {

namespace {
using namespace Qt::StringLiterals;
}

void SimObserver::relayOpened(relay::LedgerStore &store)
{
    store::Database &database = store.rows().database();
    const auto verdict = store::Journal::verify(database);
    if (!verdict.intact)
        return m_world.violated(u"I-2"_s, verdict.reason);
    const QByteArray hash
        = database.value(u"SELECT hash FROM journal WHERE seq = ?"_s, {m_followed}).toByteArray();
    if (m_followed > 0 && hash != m_followedHash)
        return m_world.violated(u"I-2"_s, u"event %1 was there and is another now"_s.arg(m_followed));
    followJournal(store);
    compareAllRows(store.rows());
    for (const QString &id : std::as_const(m_promised))
        if (m_received.value(id) != 1)
            m_world.violated(u"I-1"_s, u"%1 is there %2 times"_s.arg(id).arg(m_received.value(id)));
    for (const auto &[command, answer] : std::as_const(m_answers)) {
        const auto kept = store.tables().answerTo(command);
        if (!kept || !*kept || (*kept)->seq != answer.seq || bool((*kept)->refused) != bool(answer.refused))
            m_world.violated(u"I-1"_s, u"the answer to "_s + command.id + u" is lost"_s);
    }
}

void SimObserver::committed(relay::LedgerStore &store, const relay::Committed &committed)
{
    followJournal(store);
    for (const store::TableChanges &change : committed.changes)
        for (const store::KeyedRow &row : change.rows)
            if (m_witness.load(change.table, row.id) != row.values)
                m_world.violated(u"I-3"_s, change.table + u' ' + row.id);
}

void SimObserver::followJournal(relay::LedgerStore &store)
{
    const Events events = store.journal().read(m_followed, 100'000);
    for (const Event &event : events) {
        if (event.seq != ++m_followed)
            m_world.violated(u"I-2"_s, u"number %1 is missing"_s.arg(m_followed));
        follow(event);
    }
    m_followedHash = store.journal().lastHash();
}

void SimObserver::follow(const Event &event)
{
    const QString what = event.cause + u'/' + event.type + u'/' + event.subject;
    if (m_causes.contains(what))
        m_world.violated(u"I-1"_s, u"twice: "_s + what);
    m_causes << what << event.cause;
    if (const auto agent = loadAs<team::Agent>(m_witness, u"agents"_s, event.actor);
        agent && agent->disabledAt != 0)
        m_world.violated(u"I-8"_s, event.type + u" of one who is disabled"_s);
    if (event.type.startsWith("agent."_L1) && event.actor.isEmpty())
        m_world.violated(u"I-10"_s, event.type + u" of nobody"_s);
    if (event.type == "message.replied"_L1) {
        const auto conversation = loadAs<conversations::Conversation>(
            m_witness, u"conversations"_s, event.data["conversation"_L1].toString());
        if (!conversation || !conversations::windowOpen(*conversation, event.at))
            m_world.violated(u"I-9"_s, event.subject);
        m_attempts[event.subject] = 1;
    } else if (event.type == "message.retried"_L1) {
        if (!loadAs<team::Agent>(m_witness, u"agents"_s, event.actor))
            m_world.violated(u"I-5"_s, event.subject + u" was retried by "_s + event.actor);
        ++m_attempts[event.subject];
    }
    apply(event, m_world.features, m_witness);
    if (event.type == "message.received"_L1)
        ++m_received[event.data["provider_id"_L1].toString()];
}

void SimObserver::compareAllRows(store::SqlRows &rows)
{
    for (auto it = m_witness.changes().cbegin(); it != m_witness.changes().cend(); ++it)
        if (rows.load(it.key().first, it.key().second) != *it)
            m_world.violated(u"I-3"_s, it.key().first + u' ' + it.key().second);
    qint64 there = 0;
    for (const Table &table : rows.tables())
        there += rows.database().value(u"SELECT count(*) FROM "_s + table.name).toLongLong();
    if (there != m_witness.changes().size())
        m_world.violated(u"I-3"_s, u"%1 rows, not %2"_s.arg(there).arg(m_witness.changes().size()));
}

void SimObserver::webhookAnswered(const Command &command)
{
    ++m_promises;
    if (command.type == "message.receive"_L1)
        m_promised << command.data["provider_id"_L1].toString();
}

void SimObserver::agentAnswered(const Command &command, const relay::Answer &answer)
{
    ++m_promises;
    m_answers.insert(command.id, {command, answer});
}

void SimObserver::frameLeft(const team::Viewer &viewer, const QByteArray &bytes)
{
    if (bytes.contains(taintedId))
        m_world.violated(u"I-7"_s, u"an id of the provider"_s);
    if (viewer.role == team::Role::Agent && bytes.contains(taintedNumber))
        m_world.violated(u"I-7"_s, u"a number, to an agent"_s);
    const auto row = loadAs<team::Agent>(m_witness, u"agents"_s, viewer.agent);
    if (!row || row->disabledAt != 0)
        m_world.violated(u"I-8"_s, u"rows to one who is disabled"_s);
}

void SimObserver::callArrived(const Effect &effect, bool taken)
{
    const auto message = loadAs<conversations::Message>(m_witness, u"messages"_s, effect.subject);
    if (!message || message->status == "queued"_L1)
        m_world.violated(u"I-4"_s, effect.id);
    if (taken && ++m_taken[effect.id] > 1)
        m_world.violated(u"I-5"_s, effect.id + u" was sent twice"_s);
    if (m_attempts.value(effect.subject) < 1)
        m_world.violated(u"I-5"_s, effect.id + u" was nobody's wish"_s);
}

} // namespace waypost::tests
