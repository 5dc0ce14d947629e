// SPDX-FileCopyrightText: 2026 The Waypost authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/conversations/conversations.h"
#include "core/conversations/visibility.h"
#include "core/relay/hub.h"

namespace waypost::relay {

namespace {
using namespace Qt::StringLiterals;

constexpr qint64 longestLeaseWaitMs = 1'000; ///< the clock may be put forward, the machine may have slept

qsizetype heldByColumn()
{
    static const qsizetype column = [] {
        const QList<Column> columns = columnsOf<conversations::Conversation>();
        for (qsizetype i = 0; i < columns.size(); ++i)
            if (columns[i].name == "held_by"_L1)
                return i;
        return qsizetype(-1);
    }();
    return column;
}
} // namespace

/// Everybody who may see the conversation hears it at once. The first "writing" asks for the lease.
void Hub::heardPresence(Session &session, const wire::Presence &presence)
{
    const qint64 now = m_bench.clock.nowMs();
    if (!session.presences.take(now))
        return;
    if (presence.conversation.isEmpty())
        return heardIdle(session, presence);
    if (!conversations::sees(session.viewer, presence.conversation, m_bench.rows))
        return;
    const auto told = m_presences.told(session.socket, session.viewer.agent, presence, now);
    if (!told)
        return;
    spread(*told, session.socket);
    if (told->state == "writing"_L1)
        m_surroundings.typing(told->conversation);
    const auto row
        = loadAs<conversations::Conversation>(m_bench.rows, u"conversations"_s, told->conversation);
    if (!row)
        return;
    ask(m_leases.told(session.socket, *told, row->heldBy, now));
    tendLeasesLater();
}

/// After a restart: whoever held something has 30 s to come back and say so.
void Hub::takeUpLeases()
{
    store::Statement &query
        = m_bench.rows.database().statement(u"SELECT id, held_by FROM conversations WHERE held_by <> ''"_s);
    const qint64 now = m_bench.clock.nowMs();
    const auto read = query.forEach([&](const store::Statement &row) {
        m_leases.held(row.column(0).toString(), row.column(1).toString(), now);
    });
    if (!read)
        qWarning("Who was writing cannot be read: %s", qUtf8Printable(read.error().code));
    tendLeasesLater();
}

/// Also those that were taken over without a word of presence.
void Hub::heedLeases(const QList<store::TableChanges> &changes)
{
    const qint64 now = m_bench.clock.nowMs();
    for (const store::TableChanges &change : changes)
        if (change.table == "conversations"_L1)
            for (const store::KeyedRow &row : change.rows)
                m_leases.held(row.id, row.values.value(heldByColumn()).toString(), now);
    tendLeasesLater();
}

void Hub::ask(const QList<Leases::Wish> &wishes)
{
    for (const Leases::Wish &wish : wishes) {
        Submission submission;
        submission.commands = {relayCommand(wish.holds ? u"lease.hold"_s : u"lease.free"_s, wish.conversation,
                                            {{u"agent"_s, wish.agent}}, m_bench.clock)};
        submission.done = answerOn(this, [this, wish](const Result<QList<Answer>> &answers) {
            if (!answers && !wish.holds) { // tried again
                m_leases.held(wish.conversation, wish.agent, m_bench.clock.nowMs());
                tendLeasesLater();
            }
        });
        m_bench.ledger.submit(std::move(submission));
    }
}

void Hub::tendLeases()
{
    ask(m_leases.expired(m_bench.clock.nowMs()));
    tendLeasesLater();
}

void Hub::tendLeasesLater()
{
    const qint64 next = m_leases.nextAt();
    if (next == 0)
        m_leaseSoon.stop();
    else if (!m_leaseSoon.isActive())
        m_leaseSoon.start(int(qBound<qint64>(1, next - m_bench.clock.nowMs(), longestLeaseWaitMs)));
}

} // namespace waypost::relay
