// SPDX-FileCopyrightText: 2026 The Waypost authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "desksplay.h"

#include "core/base/ids.h"
#include "core/sync/deskview.h"
#include "tests/support/memoryfolder.h"

#include <QJsonArray>

namespace waypost::tests {

namespace {
using namespace Qt::StringLiterals;
using namespace waypost::sync;

constexpr qint64 startMs = 1'764'000'000'000;
constexpr qint64 playDayMs = 24LL * 3600 * 1000;
const QStringList teamIds {u"0190a000-0000-7000-8000-0000000000aa"_s,
                           u"0190a000-0000-7000-8000-0000000000bb"_s};

/// The owner, a supervisor, an agent of all teams, an agent of one team, and that one's second device.
struct Seat {
    int agent;
    team::Role role;
    QStringList teams;
    int keepDays;
};
QList<Seat> seats()
{
    return {{1, team::Role::Owner, {}, 0},
            {2, team::Role::Supervisor, {}, 3},
            {3, team::Role::Agent, {}, 3},
            {4, team::Role::Agent, {teamIds[0]}, 0},
            {4, team::Role::Agent, {teamIds[0]}, 3}};
}

QString agentId(int number)
{
    return u"0190a000-0000-7000-8000-00000000000%1"_s.arg(number);
}

void mustDo(const Result<Done> &done)
{
    if (!done)
        qFatal("%s", qPrintable(done.error().text));
}
} // namespace

DesksPlay::DesksPlay(quint32 seed, Sabotage sabotage)
    : m_random(seed)
    , m_sharing(seed)
    , m_sabotage(sabotage)
    , m_clock(startMs)
    , m_folder(memoryFolder())
{
    const auto tell = [this](const Command &command) {
        if (m_relay.handle(command, u"setup"_s, m_clock.nowMs()).refused)
            qFatal("%s", qPrintable(command.type));
    };
    for (const QString &team : teamIds)
        tell(wish(u"team.add"_s, team, {{u"name"_s, team.right(2)}}));
    QStringList known;
    for (const Seat &seat : seats()) {
        Desk desk;
        desk.agent = agentId(seat.agent);
        desk.keepDays = seat.keepDays;
        if (!known.contains(desk.agent)) {
            known << desk.agent;
            tell(wish(u"agent.add"_s, desk.agent,
                      {{u"name"_s, desk.agent}, {u"role"_s, team::nameOf(seat.role)}}));
            tell(wish(u"agent.set_teams"_s, desk.agent,
                      {{u"teams"_s, QJsonArray::fromStringList(seat.teams)}}));
        }
        m_desks.push_back(std::move(desk));
    }
    populate();
    for (Desk &desk : m_desks)
        restart(desk);
}

/// Days of history before anybody looks, some of it long in a few conversations, much of it closed.
void DesksPlay::populate()
{
    for (int i = 0; i < 120; ++i) {
        if (m_sharing.bounded(8) == 0)
            somebodyShares();
        m_clock.advanceMs(m_random.bounded(int(playDayMs / 12)));
        customerWrites();
        const QList<store::KeyedRow> all = m_relay.rows().find(u"conversations"_s, u"ORDER BY id"_s, {});
        const QString conversation = all[m_random.bounded(int(all.size()))].id;
        if (oneIn(4))
            (void)m_relay.handle(
                wish(u"conversation.set_team"_s, conversation, {{u"team"_s, teamIds[m_random.bounded(2)]}}),
                agentId(1), m_clock.nowMs());
        if (oneIn(4))
            (void)m_relay.handle(wish(u"conversation.resolve"_s, conversation, {}), agentId(1),
                                 m_clock.nowMs());
    }
}

void DesksPlay::customerWrites()
{
    const int customer = oneIn(2) ? m_random.bounded(2) : m_random.bounded(8);
    m_relay.customerWrites(u"+49151100000%1"_s.arg(customer), u"Hi %1"_s.arg(++m_words),
                           m_clock.nowMs() - m_random.bounded(5'000));
}

/// Somebody who sees everything gives a conversation to another team or agent, closes or reopens it.
void DesksPlay::ownerMoves()
{
    const QList<store::KeyedRow> all = m_relay.rows().find(u"conversations"_s, u"ORDER BY id"_s, {});
    const QString conversation = all[m_random.bounded(int(all.size()))].id;
    static const QStringList types {u"conversation.set_team"_s, u"conversation.assign"_s,
                                    u"conversation.resolve"_s, u"conversation.reopen"_s};
    (void)m_relay.handle(
        wish(types[m_random.bounded(int(types.size()))], conversation,
             {{u"team"_s, teamIds[m_random.bounded(2)]}, {u"agent"_s, oneIn(2) ? QString() : agentId(4)}}),
        agentId(1), m_clock.nowMs());
}

/// Somebody makes, changes or takes away a view or a canned reply, for whomever he may.
void DesksPlay::somebodyShares()
{
    static const QStringList scopes {u"mine"_s, u"team"_s, u"everyone"_s};
    const int which = m_sharing.bounded(6);
    const QString id = u"0190a000-0000-7000-8000-00000000010%1"_s.arg(which);
    const QString kind = which < 3 ? u"view"_s : u"canned"_s;
    QJsonObject data {{u"name"_s, u"List %1"_s.arg(++m_words)},
                      {u"query"_s, u"is:open"_s},
                      {u"shortcut"_s, u"s%1"_s.arg(which)},
                      {u"title"_s, u"Reply %1"_s.arg(m_words)},
                      {u"body"_s, u"Yes"_s},
                      {u"scope"_s, scopes[m_sharing.bounded(3)]},
                      {u"team"_s, teamIds[m_sharing.bounded(2)]}};
    (void)m_relay.handle(wish(kind + (m_sharing.bounded(5) == 0 ? u".remove"_s : u".save"_s), id, data),
                         agentId(1 + m_sharing.bounded(4)), m_clock.nowMs());
}

Command DesksPlay::wish(const QString &type, const QString &subject, const QJsonObject &data)
{
    m_clock.advanceMs(1);
    return {newId(m_clock.nowMs()), type, subject, {}, 0, 0, data};
}

void DesksPlay::step()
{
    m_clock.advanceMs(m_random.bounded(60'000));
    if (m_sharing.bounded(8) == 0)
        somebodyShares();
    Desk &desk = m_desks[size_t(m_random.bounded(int(m_desks.size())))];
    switch (m_random.bounded(18)) {
    case 0:
        return customerWrites();
    case 1:
        return oneIn(2) ? customerWrites() : ownerMoves();
    case 2:
    case 3:
    case 4:
        return agentDoes(desk);
    case 5:
    case 6:
    case 7:
        return relaySends(desk);
    case 8:
    case 9:
    case 10:
        return deliver(desk, m_random.bounded(5));
    case 11:
        return sendOutbox(desk);
    case 12:
        return cut(desk);
    case 13:
        return askOlder(desk, anyConversation(desk));
    case 14:
        agentTypes(desk);
        return agentTypes(m_desks[3 + m_random.bounded(2)]); // two devices of one agent
    case 15:
        return exchangeDrafts(desk);
    case 16:
        return oneIn(3) ? changeRights() : tidy(desk);
    default:
        if (oneIn(3))
            return restart(desk); // a crash
        if (oneIn(8))
            m_clock.advanceMs(playDayMs);
        if (oneIn(10)) {
            cut(desk);
            mustDo(desk.replica->meet(u"elsewhere"_s)); // and soon back again
        }
    }
}

void DesksPlay::restart(Desk &desk)
{
    cut(desk);
    desk.replica.reset();
    const QString base = m_folder.filePath(QString::number(&desk - m_desks.data()));
    auto opened = Replica::open({base + u"-cache.sqlite"_s, base + u"-outbox.sqlite"_s},
                                features::allFeatures(), m_clock);
    if (!opened)
        qFatal("%s", qPrintable(opened.error().text));
    desk.replica = *std::move(opened);
    desk.replica->setMe(desk.agent, team::nameOf(m_relay.viewer(desk.agent)->role));
}

void DesksPlay::cut(Desk &desk)
{
    desk.connected = false;
    desk.down.clear();
    desk.up.clear();
    if (desk.replica)
        desk.replica->disconnected();
}

/// Hello and welcome.
void DesksPlay::connectDesk(Desk &desk)
{
    cut(desk);
    desk.connected = true;
    desk.viewer = *m_relay.viewer(desk.agent);
    Replica &replica = *desk.replica;
    replica.setMe(desk.agent, team::nameOf(desk.viewer.role));
    const QString epoch = m_relay.epoch(desk.viewer);
    const bool usable = replica.cache().epoch() == epoch;
    desk.cursor = usable ? replica.cache().cursor() : m_relay.newest();
    desk.fill = {};
    desk.fill.ceiling = usable ? replica.cache().floor() : m_relay.newest();
    desk.fill.rows = 1 + m_random.bounded(40);
    if (desk.keepDays > 0)
        desk.fill.horizon = m_relay.numberAt(m_clock.nowMs() - desk.keepDays * playDayMs);
    mustDo(replica.meet(epoch, m_relay.newest()));
    for (const wire::DraftFrame &draft : m_relay.drafts(desk.agent))
        desk.down.emplace_back(draft);
}

void DesksPlay::relaySends(Desk &desk)
{
    if (!desk.connected)
        return connectDesk(desk);
    if (desk.cursor < m_relay.newest()) {
        const auto frame = m_relay.frame(desk.viewer, desk.cursor, 1 + m_random.bounded(60));
        desk.cursor = frame.upto;
        desk.down.emplace_back(frame);
    } else if (desk.fill.ceiling > 0) {
        const auto frame = m_relay.fill(desk.viewer, desk.fill);
        desk.fill.ceiling = frame.floor;
        desk.fill.first = false;
        desk.down.emplace_back(frame);
    }
}

/// Some of what is under way arrives, some of it twice, now and then two the wrong way round.
void DesksPlay::deliver(Desk &desk, int frames)
{
    for (; frames > 0 && !desk.down.empty(); --frames) {
        const auto isDraft
            = [&desk](size_t which) { return std::holds_alternative<wire::DraftFrame>(desk.down[which]); };
        if (desk.down.size() > 1 && oneIn(12) && !isDraft(0) && !isDraft(1))
            std::swap(desk.down[0], desk.down[1]);
        const Down down = desk.down.front();
        if (!oneIn(6))
            desk.down.pop_front();
        take(desk, down);
    }
}

void DesksPlay::take(Desk &desk, const Down &down)
{
    if (const auto *rows = std::get_if<wire::RowsFrame>(&down))
        return takeRows(desk, *rows);
    if (const auto *fill = std::get_if<wire::FillFrame>(&down))
        return takeFill(desk, *fill);
    if (const auto *answer = std::get_if<wire::AnswerFrame>(&down))
        return mustDo(desk.replica->hear(*answer));
    if (const auto *draft = std::get_if<wire::DraftFrame>(&down)) {
        mustDo(desk.replica->hear(*draft));
        if (m_sabotage == Sabotage::LoserForgotten)
            mustDo(desk.replica->dropOtherDraft(draft->conversation, draft->kind));
        return;
    }
    const auto &older = std::get<OlderAnswer>(down);
    takeFill(desk, older.rows);
    mustDo(desk.replica->deepen(older.conversation,
                                {older.above, older.place["at"_L1].toInteger(),
                                 older.place["seq"_L1].toInteger(), older.place["id"_L1].toString()}));
}

void DesksPlay::takeRows(Desk &desk, const wire::RowsFrame &whole)
{
    wire::RowsFrame frame = whole;
    if (m_sabotage == Sabotage::NoTombstones)
        for (wire::RowsFrame::Change &change : frame.changes)
            change.gone.clear();
    const auto taken = desk.replica->receive(frame);
    if (!taken)
        qFatal("%s", qPrintable(taken.error().text));
    if (*taken == Cache::Taken::Gap)
        return connectDesk(desk); // asks from the cursor on
    if (m_sabotage == Sabotage::BlindWholeness)
        for (const wire::RowsFrame::Change &change : frame.changes)
            for (const store::KeyedRow &row : change.rows)
                if (change.table == "conversations"_L1)
                    mustDo(desk.replica->deepen(row.id, {0, 0, 0, {}}));
}

void DesksPlay::takeFill(Desk &desk, wire::FillFrame frame)
{
    if (m_sabotage == Sabotage::HoleInFill && frame.ceiling > 0)
        for (wire::RowsFrame::Change &change : frame.changes)
            if (change.table == "messages"_L1 && !change.rows.isEmpty())
                change.rows.removeFirst();
    if (m_sabotage == Sabotage::OldRowsWin)
        for (wire::RowsFrame::Change &change : frame.changes)
            for (store::KeyedRow &row : change.rows)
                row.rev += 1'000'000;
    const auto taken = desk.replica->receive(frame);
    if (!taken)
        qFatal("%s", qPrintable(taken.error().text));
    if (*taken == Cache::Taken::Gap)
        connectDesk(desk);
}

QString DesksPlay::anyConversation(Desk &desk)
{
    const QList<store::KeyedRow> all
        = desk.replica->cache().rows().find(u"conversations"_s, u"ORDER BY id"_s, {});
    return all.isEmpty() ? QString() : all[m_random.bounded(int(all.size()))].id;
}

void DesksPlay::agentDoes(Desk &desk)
{
    Replica &replica = *desk.replica;
    const QString conversation = anyConversation(desk);
    if (conversation.isEmpty())
        return;
    static const QStringList types {
        u"conversation.reply"_s,    u"conversation.reply"_s,       u"conversation.note"_s,
        u"conversation.assign"_s,   u"conversation.tag"_s,         u"conversation.resolve"_s,
        u"conversation.reopen"_s,   u"conversation.mark_read"_s,   u"conversation.set_team"_s,
        u"conversation.set_team"_s, u"conversation.set_priority"_s};
    const Command command
        = wish(types[m_random.bounded(int(types.size()))], conversation,
               {{u"content"_s,
                 conversations::toJson(conversations::TextContent {u"Yes %1"_s.arg(m_random.bounded(9))})},
                {u"body"_s, u"Note"_s},
                {u"agent"_s, agentId(1 + m_random.bounded(4))},
                {u"team"_s, oneIn(3) ? QString() : teamIds[m_random.bounded(2)]},
                {u"priority"_s, m_random.bounded(2) ? u"high"_s : u"low"_s},
                {u"add"_s, QJsonArray {QString::number(m_random.bounded(4))}},
                {u"remove"_s, QJsonArray {QString::number(m_random.bounded(4))}}});
    if (replica.give(command))
        desk.given << command.id;
    if (oneIn(12) && !replica.outbox().commands().isEmpty()) { // second thoughts
        const QString id = replica.outbox().commands().last().command.id;
        if (replica.cancel(id))
            m_settled << id;
    }
}

void DesksPlay::sendOutbox(Desk &desk)
{
    if (!desk.connected)
        return;
    const auto commands = desk.replica->takeToSend(1 + m_random.bounded(8));
    for (const Command &command : *commands)
        for (int times = 1 + m_random.bounded(2); times > 0; --times)
            desk.down.emplace_back(m_relay.handle(command, desk.agent, m_clock.nowMs()));
}

void DesksPlay::askOlder(Desk &desk, const QString &conversation)
{
    if (!desk.connected || conversation.isEmpty())
        return;
    const Cache::Depth depth = desk.replica->cache().depthOf(conversation);
    if (depth.at == 0)
        return;
    const bool fromNewest = depth.id.isEmpty();
    const auto older = m_relay.older(desk.viewer,
                                     {conversation, depth.above, fromNewest ? 0 : depth.at, depth.seq,
                                      depth.id, 1 + m_random.bounded(12)});
    if (older)
        desk.down.emplace_back(OlderAnswer {conversation, depth.above, older->first, older->second});
}

/// Types over whatever this device shows in its composer.
void DesksPlay::agentTypes(Desk &desk)
{
    const QList<store::KeyedRow> first
        = desk.replica->cache().rows().find(u"conversations"_s, u"ORDER BY id LIMIT 2"_s, {});
    if (first.isEmpty())
        return;
    const QString conversation = first[m_random.bounded(int(first.size()))].id;
    const QString text = oneIn(4) ? QString() : u"Draft %1"_s.arg(++m_words);
    const QString before = desk.replica->drafts().text(conversation, u"reply"_s);
    mustDo(desk.replica->saveDraft(conversation, u"reply"_s, text));
    QSet<QString> &typed = m_typed[desk.agent + conversation];
    typed.remove(before);
    if (!text.isEmpty())
        typed.insert(text);
}

/// Whatever is not agreed on goes up; the relay tells all devices of the agent what it keeps.
void DesksPlay::exchangeDrafts(Desk &desk)
{
    if (!desk.connected)
        return;
    for (const wire::DraftFrame &draft : desk.replica->drafts().unsent())
        desk.up.push_back(draft);
    for (int i = m_random.bounded(4); i >= 0 && !desk.up.empty(); --i) {
        const wire::DraftFrame kept = m_relay.keep(desk.agent, desk.up.front());
        desk.up.pop_front();
        for (Desk &device : m_desks)
            if (device.agent == desk.agent && device.connected)
                device.down.emplace_back(kept);
    }
}

/// The relay cuts whoever it concerns off; part of what was under way still arrives.
void DesksPlay::changeRights()
{
    const QString agent = agentId(2 + m_random.bounded(3));
    const bool role = oneIn(3);
    QJsonArray teams;
    for (const QString &team : teamIds)
        if (oneIn(2))
            teams << team;
    const Command change = role
        ? wish(u"agent.set_role"_s, agent,
               {{u"role"_s, team::nameOf(oneIn(3) ? team::Role::Supervisor : team::Role::Agent)}})
        : wish(u"agent.set_teams"_s, agent, {{u"teams"_s, teams}});
    (void)m_relay.handle(change, u"setup"_s, m_clock.nowMs());
    for (Desk &desk : m_desks)
        if (desk.agent == agent && desk.connected && m_relay.viewer(agent) != desk.viewer) {
            deliver(desk, m_random.bounded(4));
            cut(desk);
        }
}

void DesksPlay::tidy(Desk &desk)
{
    if (!desk.replica->tidy(desk.keepDays))
        qFatal("could not tidy");
}

void DesksPlay::heal()
{
    for (Desk &desk : m_desks) {
        connectDesk(desk);
        const auto commands = desk.replica->takeToSend(10'000);
        for (const Command &command : *commands)
            desk.down.emplace_back(m_relay.handle(command, desk.agent, m_clock.nowMs()));
    }
    const auto settled = [this](Desk &desk) {
        return desk.down.empty() && desk.up.empty() && desk.cursor == m_relay.newest()
            && desk.fill.ceiling == 0 && desk.replica->drafts().unsent().isEmpty();
    };
    for (int round = 0; round < 10'000; ++round) {
        bool done = true;
        for (Desk &desk : m_desks) {
            exchangeDrafts(desk);
            relaySends(desk);
            deliver(desk, 4);
            done = done && settled(desk);
        }
        if (done)
            return;
    }
    qFatal("it does not come to rest");
}

} // namespace waypost::tests
