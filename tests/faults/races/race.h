// SPDX-FileCopyrightText: 2026 The Waypost authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/conversations/conversations.h"
#include "core/events/overlay.h"

#include <QHash>

#include <array>
#include <random>
#include <vector>

/// Agents, programs and a telephone that want to answer the same customer at the same time, on the decisions
/// and rows themselves. A race is a list of steps; the same list is the same race.
namespace waypost::tests {

enum class RaceStep {
    Type, ///< begins to write: asks for the lease
    Leave, ///< stops writing
    Send,
    SendHeld,
    Schedule,
    SendAnyway, ///< what was refused, with the answer shown
    Again, ///< the last command once more, under its id: the answer was lost
    TakeOver,
    Arrive, ///< what has happened reaches the desk
    Drop, ///< the line is down: commands wait
    Reconnect, ///< they are given, then the desk catches up
    Cancel,
    SendNow, ///< what was held, scheduled or stopped
    Claim,
    ProgramThinks,
    ProgramSends,
    Echo, ///< the business's own telephone
    CustomerWrites,
    TimePasses, ///< timers come
    Crash, ///< the relay's memory is gone: leases end unless they are renewed
};
constexpr int raceSteps = int(RaceStep::Crash) + 1;

struct RaceMove {
    RaceStep step = RaceStep::Arrive;
    int who = 0; ///< of the agents, or of the programs
    int value = 0;
};
using RaceMoves = std::vector<RaceMove>;
[[nodiscard]] RaceMoves randomMoves(std::mt19937 &random);
[[nodiscard]] QString nameOf(const RaceMoves &moves);

/// What is left out, to see that the checks would find it.
enum class RaceWeakness {
    None,
    NoGate, ///< every reply insists, without anybody having said so
    BlindSeen, ///< every reply claims to have seen all
    NoTimerGate, ///< what was scheduled goes out unasked
    BlindPrograms, ///< programs do not look for people
};

/// The start: two agents, a lead, a customer who has asked.
class RaceStart {
public:
    static constexpr int agents = 3;
    static constexpr int programs = 2;
    RaceStart();
    Overlay rows;
    Features features;
    qint64 nowMs = 1'764'000'000'000;
    qint64 seq = 0;
    QString conversation;
    QStringList ids; ///< for commands
    std::array<QString, agents> who;
};

class Race {
public:
    Race(RaceStart &start, RaceWeakness weakness);
    /// What was wrong; empty: nothing.
    [[nodiscard]] QString run(const RaceMoves &moves);
    [[nodiscard]] int accepted() const { return m_accepted; }
    [[nodiscard]] int stopped() const { return m_stopped; }

private:
    struct Desk {
        qint64 seen = 0;
        qint64 fence = -1;
        bool writes = false;
        bool connected = true;
        QList<Command> waiting;
        Command last;
        bool lastRefused = false;
    };
    /// A reply as the outside sees it; what the checks go by, not the rows.
    struct Reply {
        QString id;
        QString author;
        qint64 seq = 0;
        bool live = true;
    };
    void move(const RaceMove &move);
    void agentMoves(const RaceMove &move, Desk &desk);
    void send(Desk &desk, const QString &who, const RaceMove &move);
    void settle(const RaceMove &move, Desk &desk, const QString &who);
    void program(const RaceMove &move);
    void outside(const RaceMove &move);
    void submit(Desk &desk, Command command);
    bool give(Command command);
    void take(const Event &event, const Command &command);
    void judge(const Event &event, const Command &command);
    void passTime(qint64 ms);
    void compare();
    void fail(const QString &what);
    [[nodiscard]] conversations::Conversation row();
    [[nodiscard]] QString freshId() { return m_start.ids[m_id++]; }
    [[nodiscard]] Command command(const QString &type, const QString &subject, const QString &actor,
                                  const QJsonObject &data, qint64 seen = 0);

    RaceStart &m_start;
    const RaceWeakness m_weakness;
    Overlay m_rows;
    qint64 m_now;
    qint64 m_seq;
    int m_id = 0;
    int m_told = 0;
    std::array<Desk, RaceStart::agents> m_desks;
    std::array<qint64, RaceStart::programs> m_thought {};
    QHash<QString, Timer> m_timers;
    QHash<QString, qint64> m_trueSeen; ///< of replies, by id: what their author really had seen
    QHash<QString, bool> m_insisted;
    QHash<QString, int> m_sends;
    QList<Reply> m_replies;
    qint64 m_asked = 0; ///< number of the customer's newest words
    QString m_wrong;
    int m_accepted = 0;
    int m_stopped = 0;
    bool m_closed = false;
};

} // namespace waypost::tests
