// SPDX-FileCopyrightText: 2026 The Waypost authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/ids.h"
#include "core/relay/hub.h"
#include "core/routing/routing.h"

namespace waypost::relay {

namespace {
using namespace Qt::StringLiterals;

constexpr qint64 longestAttendanceWaitMs
    = 1'000; ///< the clock may be put forward, the machine may have slept
constexpr qsizetype mostAgentsTold = 15; ///< to other relays at once: more would not fit
} // namespace

/// A presence without a conversation: "idle" as long as nobody touches the desktop, else "left".
void Hub::heardIdle(Session &session, const wire::Presence &presence)
{
    m_attendance.idle(session.socket, presence.state == "idle"_L1, m_bench.clock.nowMs());
    tendAttendance();
}

/// After a restart: whoever was there has a minute to come back.
void Hub::takeUpAttendance()
{
    store::Statement &query
        = m_bench.rows.database().statement(u"SELECT id, idle FROM availabilities WHERE connected = 1"_s);
    const qint64 now = m_bench.clock.nowMs();
    const auto read = query.forEach([&](const store::Statement &row) {
        m_attendance.known({row.column(0).toString(), true, row.column(1).toLongLong() > 0}, now);
    });
    if (!read)
        qWarning("Who was connected cannot be read: %s", qUtf8Printable(read.error().code));
    tendAttendance();
}

void Hub::heedAttendance(const QList<store::TableChanges> &changes)
{
    for (const store::TableChanges &change : changes)
        if (change.table == "availabilities"_L1)
            for (const store::KeyedRow &row : change.rows) {
                const auto there = read<routing::Availability>(row.values);
                m_attendance.known({row.id, there.connected > 0, there.idle > 0}, m_bench.clock.nowMs());
            }
    tendAttendance();
}

/// Gives the ledger what the rows do not say yet.
void Hub::tendAttendance()
{
    const qint64 now = m_bench.clock.nowMs();
    const QList<Attendance::Seen> news = m_attendance.due(now);
    for (const Attendance::Seen &seen : news) {
        Submission submission;
        submission.commands
            = {relayCommand(u"agent.seen"_s, seen.agent,
                            {{u"connected"_s, seen.connected}, {u"idle"_s, seen.idle}}, m_bench.clock)};
        submission.done = answerOn(this, [this, agent = seen.agent](const Result<QList<Answer>> &answers) {
            if (answers)
                return;
            const auto row = loadAs<routing::Availability>(m_bench.rows, u"availabilities"_s, agent)
                                 .value_or(routing::Availability {});
            m_attendance.known({agent, row.connected > 0, row.idle > 0}, m_bench.clock.nowMs());
            m_attendanceSoon.start(int(longestAttendanceWaitMs)); // tried again
        });
        m_bench.ledger.submit(std::move(submission));
    }
    sayWhoIsHere(!news.isEmpty());
    const qint64 next = m_attendance.nextAt(now);
    if (next > 0)
        m_attendanceSoon.start(int(qBound<qint64>(1, next - now, longestAttendanceWaitMs)));
    else if (m_surroundings.tellPeers)
        m_attendanceSoon.start(int(longestAttendanceWaitMs));
    else
        m_attendanceSoon.stop();
}

/// Otherwise the other relays would take whoever is connected here for gone.
void Hub::sayWhoIsHere(bool now)
{
    const qint64 at = m_bench.clock.nowMs();
    if (!m_surroundings.tellPeers || (!now && at < m_saidWhoIsHere + Attendance::sayEveryMs))
        return;
    m_saidWhoIsHere = at;
    QByteArrayList lines;
    for (const Attendance::Seen &seen : m_attendance.here(at))
        lines << seen.agent.toUtf8() + (seen.idle ? " idle" : "");
    for (qsizetype i = 0; i < lines.size(); i += mostAgentsTold)
        tellPeers(u"here"_s, lines.mid(i, mostAgentsTold).join('\n'));
}

void Hub::heardWhoIsThere(const QByteArray &body)
{
    const qint64 now = m_bench.clock.nowMs();
    for (const QByteArray &line : body.split('\n'))
        if (const QString agent = QString::fromUtf8(line.split(' ').first()); isId(agent))
            m_attendance.elsewhere(agent, line.endsWith(" idle"), now);
    tendAttendance();
}

} // namespace waypost::relay
