// SPDX-FileCopyrightText: 2026 The Waypost authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/faults/races/race.h"

#include "core/base/ids.h"
#include "core/features/features.h"

#include <QJsonArray>

#include <algorithm>

namespace waypost::tests {

namespace {
using namespace Qt::StringLiterals;

constexpr std::array stepNames {"type"_L1,          "leave"_L1,     "send"_L1,
                                "send held"_L1,     "schedule"_L1,  "send anyway"_L1,
                                "again"_L1,         "take over"_L1, "arrive"_L1,
                                "drop"_L1,          "reconnect"_L1, "cancel"_L1,
                                "send now"_L1,      "claim"_L1,     "program thinks"_L1,
                                "program sends"_L1, "echo"_L1,      "customer writes"_L1,
                                "time passes"_L1,   "crash"_L1};
static_assert(stepNames.size() == raceSteps);

/// Sending and what makes it dangerous come more often than the rest.
constexpr std::array weights {6, 2, 10, 5, 3, 3, 2, 3, 6, 3, 4, 4, 2, 1, 3, 4, 3, 3, 5, 1};
static_assert(weights.size() == raceSteps);

QJsonObject wordsOf(const QString &body)
{
    return {{u"content"_s, conversations::toJson(conversations::TextContent {body})}};
}

bool isProgram(const QString &author)
{
    return author.startsWith("bot:"_L1);
}
} // namespace

RaceMoves randomMoves(std::mt19937 &random)
{
    std::discrete_distribution<int> step(weights.begin(), weights.end());
    RaceMoves moves(6 + random() % 9);
    const int agents = 2 + int(random() % 2);
    for (RaceMove &move : moves)
        move = {RaceStep(step(random)), int(random() % unsigned(agents)), int(random() % 64)};
    return moves;
}

QString nameOf(const RaceMoves &moves)
{
    QStringList names;
    for (const RaceMove &move : moves)
        names << u"%1 %2 (%3)"_s.arg(move.who).arg(stepNames[size_t(move.step)]).arg(move.value);
    return names.join(u"; "_s);
}

RaceStart::RaceStart()
{
    static constexpr std::array wanted {"conversations"_L1, "contacts"_L1, "team"_L1, "workspace"_L1};
    for (const Feature &feature : features::allFeatures())
        if (std::any_of(wanted.begin(), wanted.end(),
                        [&](QLatin1StringView name) { return feature.name == name; }))
            features << feature;
    Ids fresh(nowMs, "race");
    const auto give = [&](const Command &command) {
        Deciding deciding {rows, fresh};
        const auto events = decide(command, features, deciding);
        if (!events)
            qFatal("%s", qPrintable(events.error().text));
        for (Event event : *events) {
            event.seq = ++seq;
            apply(event, features, rows);
            if (event.type == "conversation.opened"_L1)
                conversation = event.subject;
        }
    };
    for (QString &agent : who) {
        agent = fresh.next();
        give({fresh.next(),
              u"agent.add"_s,
              agent,
              u"setup"_s,
              nowMs,
              0,
              {{u"name"_s, u"N"_s}, {u"role"_s, &agent == &who[0] ? u"owner"_s : u"agent"_s}}});
    }
    give({fresh.next(),
          u"message.receive"_s,
          {},
          u"provider"_s,
          nowMs,
          0,
          {{u"channel"_s, u"main"_s},
           {u"provider_id"_s, u"wamid.first"_s},
           {u"sender"_s, QJsonObject {{u"phone"_s, u"+491511000001"_s}, {u"name"_s, u"Mira"_s}}},
           {u"at"_s, nowMs},
           {u"content"_s, wordsOf(u"Hello"_s)["content"_L1]}}});
    for (int i = 0; i < 500; ++i)
        ids << fresh.next();
}

Race::Race(RaceStart &start, RaceWeakness weakness)
    : m_start(start)
    , m_weakness(weakness)
    , m_rows(&start.rows)
    , m_now(start.nowMs + 1'000)
    , m_seq(start.seq)
    , m_asked(start.seq)
{
    for (Desk &desk : m_desks)
        desk.seen = m_seq;
    m_thought.fill(m_seq);
}

conversations::Conversation Race::row()
{
    return loadAs<conversations::Conversation>(m_rows, u"conversations"_s, m_start.conversation)
        .value_or(conversations::Conversation {});
}

Command Race::command(const QString &type, const QString &subject, const QString &actor,
                      const QJsonObject &data, qint64 seen)
{
    return {freshId(), type, subject, actor, m_now, seen, data};
}

QString Race::run(const RaceMoves &moves)
{
    for (const RaceMove &each : moves) {
        m_now += 100;
        move(each);
        if (!m_wrong.isEmpty())
            return m_wrong;
    }
    for (Desk &desk : m_desks) // everybody comes back, everything that waits is done
        for (const Command &waiting : std::exchange(desk.waiting, {}))
            give(waiting);
    passTime(100LL * 3'600'000);
    compare();
    return m_wrong;
}

void Race::fail(const QString &what)
{
    if (m_wrong.isEmpty())
        m_wrong = what;
}

void Race::move(const RaceMove &move)
{
    if (move.step < RaceStep::ProgramThinks)
        agentMoves(move, m_desks[size_t(move.who)]);
    else if (move.step == RaceStep::ProgramThinks || move.step == RaceStep::ProgramSends)
        program(move);
    else
        outside(move);
}

void Race::agentMoves(const RaceMove &move, Desk &desk)
{
    const QString &who = m_start.who[size_t(move.who)];
    switch (move.step) {
    case RaceStep::Type:
    case RaceStep::Leave:
        desk.writes = move.step == RaceStep::Type;
        if (desk.connected)
            give(command(desk.writes ? u"lease.hold"_s : u"lease.free"_s, m_start.conversation, u"relay"_s,
                         {{u"agent"_s, who}}));
        break;
    case RaceStep::Arrive:
    case RaceStep::Reconnect:
        if (move.step == RaceStep::Reconnect)
            desk.connected = true;
        if (!desk.connected)
            break;
        for (const Command &waiting : std::exchange(desk.waiting, {}))
            submit(desk, waiting);
        desk.seen = m_seq;
        desk.fence = row().heldBy == who ? row().fence : -1;
        break;
    case RaceStep::Drop:
        desk.connected = false;
        break;
    case RaceStep::TakeOver:
        submit(desk, command(u"lease.take"_s, m_start.conversation, who, {}));
        break;
    case RaceStep::Claim:
        submit(desk, command(u"conversation.claim"_s, m_start.conversation, who, {}));
        break;
    case RaceStep::Cancel:
    case RaceStep::SendNow:
    case RaceStep::Again:
        settle(move, desk, who);
        break;
    default:
        send(desk, who, move);
        break;
    }
}

void Race::send(Desk &desk, const QString &who, const RaceMove &move)
{
    QJsonObject data = wordsOf(u"Answer"_s);
    data.insert("written_at"_L1, m_now);
    if (desk.fence >= 0 && move.value % 2 == 0)
        data.insert("fence"_L1, desk.fence);
    if (move.step == RaceStep::SendHeld)
        data.insert("hold_s"_L1, move.value % 3 == 0 ? 5 : move.value % 3 == 1 ? 15 : 30);
    if (move.step == RaceStep::Schedule)
        data.insert("send_at"_L1, m_now + (move.value % 4 == 0 ? 26 * 3'600'000LL : 20'000));
    if (move.value % 16 == 1)
        data.insert("resolve"_L1, true);
    if (move.step == RaceStep::SendAnyway) {
        if (!desk.lastRefused)
            return;
        data.insert("override"_L1, true);
    }
    submit(desk, command(u"conversation.reply"_s, m_start.conversation, who, data, desk.seen));
}

/// Of one of his own replies.
void Race::settle(const RaceMove &move, Desk &desk, const QString &who)
{
    if (move.step == RaceStep::Again) {
        if (!desk.last.id.isEmpty() && !desk.lastRefused) { // the ledger keeps refusals
            const qint64 before = m_seq;
            give(desk.last);
            if (m_seq != before && desk.last.type == "conversation.reply"_L1)
                fail(u"the same command was done twice"_s);
        }
        return;
    }
    QStringList own;
    for (auto it = m_trueSeen.cbegin(); it != m_trueSeen.cend(); ++it)
        if (loadAs<conversations::Message>(m_rows, u"messages"_s, it.key())
                .value_or(conversations::Message {})
                .author
            == who)
            own << it.key();
    if (own.isEmpty())
        return;
    own.sort();
    const QString &chosen = own[move.value % own.size()];
    if (move.step == RaceStep::Cancel)
        submit(desk, command(u"message.cancel"_s, chosen, who, {}, desk.seen));
    else
        submit(desk, command(u"message.reschedule"_s, chosen, who, {{u"send_at"_s, 0}}, desk.seen));
}

void Race::program(const RaceMove &move)
{
    const int which = move.value % RaceStart::programs;
    if (move.step == RaceStep::ProgramThinks) {
        m_thought[size_t(which)] = m_seq;
        return;
    }
    QJsonObject data = wordsOf(u"I am a program"_s);
    data.insert("seen"_L1, m_thought[size_t(which)]);
    Command speaks
        = command(u"conversation.auto_reply"_s, m_start.conversation, u"bot:%1"_s.arg(which), data);
    m_trueSeen.insert(speaks.id, m_thought[size_t(which)]);
    give(speaks);
}

void Race::outside(const RaceMove &move)
{
    if (move.step == RaceStep::TimePasses)
        return passTime(move.value < 40 ? move.value * 1'000 : move.value < 60 ? 120'000 : 25 * 3'600'000LL);
    if (move.step == RaceStep::Crash) {
        if (const QString holder = row().heldBy; !holder.isEmpty())
            give(command(u"lease.free"_s, m_start.conversation, u"relay"_s, {{u"agent"_s, holder}}));
        return;
    }
    const bool echo = move.step == RaceStep::Echo;
    QJsonObject data {{u"channel"_s, u"main"_s},
                      {u"provider_id"_s, u"wamid.%1"_s.arg(++m_told)},
                      {echo ? u"to"_s : u"sender"_s,
                       QJsonObject {{u"phone"_s, u"+491511000001"_s}, {u"name"_s, u"Mira"_s}}},
                      {u"at"_s, m_now},
                      {u"content"_s, wordsOf(u"Well?"_s)["content"_L1]}};
    give(command(echo ? u"message.echo"_s : u"message.receive"_s, {}, u"provider"_s, data));
}

void Race::submit(Desk &desk, Command command)
{
    if (command.type == "conversation.reply"_L1 || command.type == "message.reschedule"_L1) {
        const QString id = command.type == "conversation.reply"_L1 ? command.id : command.subject;
        if (command.type == "conversation.reply"_L1 && !m_trueSeen.contains(id)) {
            m_trueSeen.insert(id, command.seen);
            m_insisted.insert(id, command.data["override"_L1].toBool());
        }
    }
    if (!desk.connected) {
        desk.waiting << command;
        return;
    }
    desk.last = command;
    desk.lastRefused = !give(command);
}

bool Race::give(Command command)
{
    const bool writes = command.type == "conversation.reply"_L1;
    command.at = m_now;
    if (m_weakness == RaceWeakness::NoGate && writes)
        command.data.insert("override"_L1, true);
    if (m_weakness == RaceWeakness::BlindSeen && writes)
        command.seen = m_seq;
    if (m_weakness == RaceWeakness::NoTimerGate && command.type == "message.release"_L1) {
        command.data.insert("seen"_L1, m_seq);
        command.data.insert("override"_L1, true);
    }
    if (m_weakness == RaceWeakness::BlindPrograms && command.type == "conversation.auto_reply"_L1) {
        command.type = u"conversation.reply"_s;
        command.data.insert("override"_L1, true);
        command.actor = m_start.who[1];
    }
    Ids ids(m_now, command.id.toLatin1());
    Deciding deciding {m_rows, ids};
    const auto events = decide(command, m_start.features, deciding);
    if (!events) {
        m_stopped += writes ? 1 : 0;
        return false;
    }
    for (const Event &event : *events)
        take(event, command);
    return true;
}

void Race::take(const Event &told, const Command &command)
{
    Event event = told;
    event.seq = ++m_seq;
    judge(event, command);
    apply(event, m_start.features, m_rows);
    for (const Effect &effect : effectsOf(event, m_start.features, m_rows))
        if (effect.kind == "message.send"_L1)
            ++m_sends[effect.subject];
    for (const Timer &timer : timersOf(event, m_start.features, m_rows))
        if (timer.at > 0)
            m_timers.insert(timer.id, timer);
        else
            m_timers.remove(timer.id);
}

/// The properties themselves, from what was told to the outside and what each author really knew.
void Race::judge(const Event &event, const Command &command)
{
    const QString was = event.data["was"_L1].toString();
    if (event.type == "message.received"_L1)
        m_asked = event.seq;
    if (event.type == "conversation.resolved"_L1)
        m_closed = true;
    if (event.type == "message.cancelled"_L1 || event.type == "message.stopped"_L1)
        for (Reply &reply : m_replies)
            if (reply.id == event.subject)
                reply.live = false;
    if (event.type == "message.echoed"_L1)
        m_replies << Reply {event.subject, event.actor, event.seq};
    const bool counts
        = event.type == "message.replied"_L1 || (event.type == "message.released"_L1 && was != "held"_L1);
    if (!counts)
        return;
    const QString author = command.type == "conversation.auto_reply"_L1 ? command.actor : event.actor;
    // What an author sends by hand he has seen as far as his desk then; what a timer sends, as far as when he
    // wrote it.
    const qint64 seen = command.type == "message.reschedule"_L1 ? command.seen : m_trueSeen[event.subject];
    const auto before = row();
    for (const Reply &reply : m_replies)
        if (reply.live && reply.author != author && reply.seq > seen && !m_insisted[event.subject])
            fail(u"%1 answered at %2 with %3 seen, over the answer %4 of %5"_s.arg(author)
                     .arg(event.seq)
                     .arg(seen)
                     .arg(reply.seq)
                     .arg(reply.author));
    if (!before.heldBy.isEmpty() && before.heldBy != author)
        fail(u"%1 answered while %2 was writing"_s.arg(author, before.heldBy));
    if (isProgram(author) && !before.assignee.isEmpty())
        fail(u"a program answered what belongs to %1"_s.arg(before.assignee));
    m_replies << Reply {event.subject, author, event.seq};
    ++m_accepted;
}

void Race::passTime(qint64 ms)
{
    const qint64 until = m_now + ms;
    for (;;) {
        const auto next
            = std::min_element(m_timers.cbegin(), m_timers.cend(), [](const Timer &a, const Timer &b) {
                  return std::tie(a.at, a.id) < std::tie(b.at, b.id);
              });
        if (next == m_timers.cend() || next->at > until)
            break;
        const Timer due = *next;
        m_timers.remove(due.id);
        m_now = std::max(m_now, due.at);
        give(command(due.type, due.subject, u"relay"_s, due.data));
    }
    m_now = until;
}

/// At the end: what was sent is what counts, and a customer waits if and only if nobody has answered.
void Race::compare()
{
    bool answered = false;
    for (const Reply &reply : std::as_const(m_replies)) {
        const int sends = m_sends.value(reply.id);
        if (reply.author != "phone"_L1 && sends != (reply.live ? 1 : 0))
            fail(u"a reply of %1 was sent %2 times"_s.arg(reply.author).arg(sends));
        answered = answered || (reply.live && reply.seq > m_asked);
    }
    const auto now = row();
    if (!m_closed && (now.waitingSince == 0) != answered)
        fail(answered ? u"the customer waits though somebody has answered"_s
                      : u"nobody has answered, and the customer does not wait"_s);
    if (now.scheduled != 0)
        fail(u"%1 scheduled replies are left"_s.arg(now.scheduled));
}

} // namespace waypost::tests
