// SPDX-FileCopyrightText: 2026 The Waypost authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/faults/simulation/simdesk.h"

#include "core/base/ids.h"
#include "core/conversations/conversations.h"
#include "core/team/team.h"

#include <QFile>
#include <QJsonArray>

#include <algorithm>
#include <array>

namespace waypost::tests {

namespace {
using namespace Qt::StringLiterals;
}

SimDesk::SimDesk(SimWorld &world, SimObserver &observer, SimRelay &relay, const QString &folder, int number)
    : m_world(world)
    , m_observer(observer)
    , m_relay(relay)
    , m_base(folder + u"/desk%1-"_s.arg(number))
    , m_number(number)
    , m_agent(agentOf(number))
{
}

QString SimDesk::agentOf(int number)
{
    return u"0190a000-0000-7000-8000-00000000000%1"_s.arg(number + 1);
}

QString SimDesk::teamOf(int number)
{
    return u"0190a000-0000-7000-8000-0000000000a%1"_s.arg(number);
}

void SimDesk::start()
{
    if (m_replica)
        return;
    auto replica = sync::Replica::open({m_base + u"cache.sqlite"_s, m_base + u"outbox.sqlite"_s},
                                       m_world.features, m_world.clock);
    if (!replica)
        return m_world.violated(u"I-6"_s, replica.error().text);
    m_replica = *std::move(replica);
    m_replica->setMe(m_agent, team::nameOf(m_viewer.role));
    checkOwn();
    connectSoon();
}

void SimDesk::crash()
{
    if (!m_replica)
        return;
    ++m_life;
    m_relay.leave(m_session);
    m_session = 0;
    m_connecting = false;
    m_replica.reset();
    m_world.disk.endNow();
    m_world.disk.restart(m_world.random.bounded(2) ? RamDisk::End::PowerCut : RamDisk::End::Kill,
                         m_world.random, QFile::encodeName(m_base));
    m_world.in(m_world.random.bounded(50, 4'000), [this] { start(); });
}

/// What the agent was told is kept is kept.
void SimDesk::checkOwn()
{
    const sync::Outbox &outbox = m_replica->outbox();
    for (const Command &command : std::as_const(m_waiting)) {
        const sync::OwnCommand *own = outbox.find(command.id);
        if (!own || own->command.data["content"_L1] != command.data["content"_L1])
            m_world.violated(u"I-1"_s,
                             u"desk %1 has lost %2 %3 (%4 sent: %5)"_s.arg(m_number)
                                 .arg(command.type, command.id, own ? u"changed"_s : u"gone"_s)
                                 .arg(m_handedOut.contains(command.id)));
        else if (m_handedOut.contains(command.id) && !own->sent)
            m_world.violated(u"I-1"_s, u"a desk has forgotten that it sent "_s + command.type);
    }
    for (auto it = m_drafts.cbegin(); it != m_drafts.cend(); ++it)
        if (m_replica->drafts().text(it.key(), u"reply"_s) != *it)
            m_world.violated(u"I-1"_s, u"a desk has lost a draft"_s);
    if (outbox.commands().size() > sync::Outbox::mostCommands)
        m_world.violated(u"I-11"_s, u"an outbox grows"_s);
}

void SimDesk::disconnect()
{
    if (!m_replica)
        return; // it connects when it is up again
    m_relay.leave(m_session);
    m_session = 0;
    m_replica->disconnected();
    connectSoon();
}

void SimDesk::connectSoon()
{
    if (std::exchange(m_connecting, true))
        return;
    m_world.in(m_world.random.bounded(10, 1'500), [this, life = m_life] {
        if (life != m_life || !m_replica)
            return;
        m_connecting = false;
        connect();
    });
}

void SimDesk::connect()
{
    const auto greeting = m_relay.join(m_agent, m_replica->cache().epoch(), m_replica->cache().cursor(),
                                       [this, life = m_life](qint64 session, const wire::RowsFrame &frame) {
                                           if (life == m_life)
                                               hear(session, frame);
                                       });
    if (greeting.session == 0)
        return connectSoon();
    m_session = greeting.session;
    m_viewer = greeting.viewer;
    m_replica->setMe(m_agent, team::nameOf(m_viewer.role));
    if (!m_replica->meet(greeting.epoch))
        return m_world.violated(u"I-6"_s, u"a healthy disk failed"_s);
    push();
    // Who hears nothing for a while makes a new connection: the relay may have died, or the line.
    m_world.in(m_world.random.bounded(4'000, 8'000), [this, life = m_life, session = m_session] {
        if (life == m_life && session == m_session)
            disconnect();
    });
}

void SimDesk::hear(qint64 session, const wire::RowsFrame &frame)
{
    if (!m_replica || session != m_session)
        return;
    const auto taken = m_replica->receive(frame);
    if (!taken)
        return m_world.violated(u"I-6"_s, taken.error().text);
    if (*taken == sync::Cache::Taken::Gap)
        return disconnect();
    if (m_world.random.bounded(4) == 0)
        check();
}

/// The outbox goes out; answers come when they like.
void SimDesk::push()
{
    const auto commands = m_replica->takeToSend(16);
    if (!commands)
        return m_world.violated(u"I-12"_s, commands.error().text);
    for (const Command &command : *commands) {
        m_handedOut << command.id;
        m_world.carry([this, command, session = m_session, life = m_life] {
            m_relay.command(command, m_agent, [this, session, life](const wire::AnswerFrame &answer) {
                m_world.carry([this, session, life, answer] {
                    if (life != m_life || session != m_session || !m_replica)
                        return;
                    if (!m_replica->hear(answer))
                        return m_world.violated(u"I-12"_s, u"an answer could not be kept"_s);
                    if (!answer.refused)
                        m_waiting.remove(answer.id);
                });
            });
        });
    }
}

QStringList SimDesk::idsIn(const QString &table)
{
    QStringList ids;
    qint64 reached = 0;
    const auto &cache = m_replica->cache();
    for (const auto &changes : m_replica->cache().rows().changedBetween(0, cache.cursor(), 10'000, reached))
        if (changes.table == table)
            for (const store::KeyedRow &row : changes.rows)
                ids << row.id;
    ids.sort();
    return ids;
}

void SimDesk::act()
{
    if (!m_replica)
        return;
    const QStringList conversations = idsIn(u"conversations"_s);
    if (conversations.isEmpty())
        return;
    const QString conversation = conversations[m_world.random.bounded(int(conversations.size()))];
    switch (m_world.random.bounded(10)) {
    case 0:
    case 1:
    case 2:
        give(u"conversation.reply"_s, conversation,
             {{u"content"_s,
               conversations::toJson(
                   conversations::TextContent {u"Answer %1"_s.arg(m_world.random.bounded(1'000))})}});
        break;
    case 3:
    case 4:
        triage(conversation);
        break;
    case 5:
        manage();
        break;
    case 6:
        takeBack();
        break;
    case 7:
        retryUnsure();
        break;
    default: {
        const QString text(m_world.random.bounded(200), u'd');
        if (m_replica->saveDraft(conversation, u"reply"_s, text))
            m_drafts.insert(conversation, text);
    }
    }
    if (m_session != 0)
        push();
}

void SimDesk::give(const QString &type, const QString &subject, const QJsonObject &data)
{
    const Command command {
        Ids(m_world.clock.nowMs(), m_world.someBytes()).next(), type, subject, {}, 0, 0, data};
    if (m_replica->give(command))
        m_waiting.insert(command.id, command);
}

void SimDesk::triage(const QString &conversation)
{
    static const std::array types {u"conversation.note"_s,    u"conversation.assign"_s,
                                   u"conversation.tag"_s,     u"conversation.resolve"_s,
                                   u"conversation.reopen"_s,  u"conversation.mark_read"_s,
                                   u"conversation.set_team"_s};
    give(types[m_world.random.bounded(quint32(types.size()))], conversation,
         {{u"body"_s, u"Note"_s},
          {u"agent"_s, agentOf(m_world.random.bounded(5))},
          {u"team"_s, teamOf(m_world.random.bounded(2))},
          {u"add"_s, QJsonArray {QString::number(m_world.random.bounded(4))}},
          {u"remove"_s, QJsonArray {QString::number(m_world.random.bounded(4))}}});
}

/// The owner changes somebody's rights, or sends somebody away and takes him back.
void SimDesk::manage()
{
    if (m_number != 0 || m_world.calm)
        return;
    const QString whom = agentOf(m_world.random.bounded(1, 5));
    static const std::array roles {u"agent"_s, u"supervisor"_s};
    switch (m_world.random.bounded(4)) {
    case 0:
        return give(u"agent.disable"_s, whom, {});
    case 1:
        return give(u"agent.enable"_s, whom, {});
    case 2:
        return give(
            u"agent.set_teams"_s, whom,
            {{u"teams"_s,
              m_world.random.bounded(2) ? QJsonArray {teamOf(m_world.random.bounded(2))} : QJsonArray {}}});
    default:
        give(u"agent.set_role"_s, whom, {{u"role"_s, roles[m_world.random.bounded(quint32(roles.size()))]}});
    }
}

void SimDesk::takeBack()
{
    if (m_replica->outbox().commands().isEmpty())
        return;
    const QString id = m_replica->outbox().commands().last().command.id;
    if (!m_replica->cancel(id))
        return;
    m_waiting.remove(id);
    m_takenBack << id;
}

void SimDesk::retryUnsure()
{
    for (const QString &id : idsIn(u"messages"_s)) {
        const auto message = loadAs<conversations::Message>(m_replica->cache().rows(), u"messages"_s, id);
        if (message && (message->status == "unknown"_L1 || message->status == "failed"_L1)
            && m_world.random.bounded(3) == 0)
            return give(u"message.retry"_s, id, {});
    }
}

void SimDesk::check()
{
    if (!m_replica || !m_relay.isUp() || m_session == 0 || m_replica->cache().cursor() != m_relay.newest())
        return;
    const auto wanted = m_relay.seenBy(m_viewer);
    store::SqlRows &rows = m_replica->cache().rows();
    for (const Table &table : m_replica->cache().tables()) {
        const auto seen = wanted.value(table.name);
        const bool asMany
            = rows.database().value(u"SELECT count(*) FROM "_s + table.name).toLongLong() == seen.size();
        bool same = true;
        for (auto row = seen.cbegin(); row != seen.cend(); ++row)
            same = same && rows.load(table.name, row.key()) == *row;
        if (!asMany || !same)
            m_world.violated(u"I-6"_s, u"desk %1, table %2"_s.arg(m_number).arg(table.name));
    }
}

void SimDesk::checkSettled()
{
    const auto me = loadAs<team::Agent>(m_observer.rows(), u"agents"_s, m_agent);
    const bool welcome = me && me->disabledAt == 0;
    if (!m_replica || (welcome && m_replica->cache().cursor() != m_relay.newest()))
        return m_world.violated(u"I-12"_s,
                                u"desk %1 is at %2 of %3, session %4"_s.arg(m_number)
                                    .arg(m_replica ? m_replica->cache().cursor() : -1)
                                    .arg(m_relay.newest())
                                    .arg(m_session));
    check();
    checkOwn();
    for (const sync::OwnCommand &own : m_replica->outbox().commands())
        if (welcome && !own.refused)
            m_world.violated(u"I-12"_s, u"desk %1 still waits with "_s.arg(m_number) + own.command.type);
    for (const QString &id : std::as_const(m_takenBack))
        if (m_observer.follows(id))
            m_world.violated(u"I-1"_s, u"taken back and done all the same: "_s + id);
}

} // namespace waypost::tests
