// SPDX-FileCopyrightText: 2026 The Waypost authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Whatever happens in whatever order: nobody gets more than he can take, nobody who is gone gets anything,
// and nobody waits while somebody has room.
#include "office.h"

#include <QTest>

#include <random>

using namespace waypost;
using namespace waypost::routing;
using namespace Qt::StringLiterals;
using tests::Office;

namespace {
constexpr qint64 secondMs = 1'000;
constexpr int agents = 5;
constexpr int customers = 40;
constexpr int steps = 500;

/// What everybody has, worked out from the events alone.
class Ledgers {
public:
    void hear(const Event &event)
    {
        Held &held = m_held[event.subject];
        if (event.type == "conversation.opened"_L1)
            held = {{}, u"open"_s, u"normal"_s};
        else if (event.type == "conversation.assigned"_L1)
            held.agent = event.data["agent"_L1].toString();
        else if (event.type == "conversation.priority_set"_L1)
            held.priority = event.data["priority"_L1].toString();
        else if (event.type == "conversation.resolved"_L1)
            held.status = u"closed"_s;
        else if (event.type == "conversation.snoozed"_L1)
            held.status = u"snoozed"_s;
        else if (event.type == "conversation.reopened"_L1 || event.type == "conversation.woken"_L1
                 || event.type == "conversation.session_begun"_L1)
            held.status = u"open"_s;
        else if (event.type == "availability.changed"_L1)
            m_states[event.subject] = event.data["state"_L1].toString();
    }
    [[nodiscard]] int count(const QString &agent, const QString &priority) const
    {
        return int(std::count_if(m_held.begin(), m_held.end(), [&](const Held &held) {
            return held.agent == agent && held.status == "open"_L1 && held.priority == priority;
        }));
    }
    [[nodiscard]] int load(const QString &agent, int urgentWeighs) const
    {
        return count(agent, u"urgent"_s) * urgentWeighs + count(agent, u"normal"_s) + count(agent, u"low"_s)
            + count(agent, u"high"_s);
    }
    [[nodiscard]] QString state(const QString &agent) const { return m_states.value(agent); }

private:
    struct Held {
        QString agent;
        QString status;
        QString priority;
    };
    QHash<QString, Held> m_held;
    QHash<QString, QString> m_states;
};
} // namespace

class TestRoutingRandom : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void holdsWhateverHappens_data();
    void holdsWhateverHappens();

private:
    void check(const Event &event);
    void checkNobodyWaitsInVain();
    void play(std::mt19937 &random);

    std::unique_ptr<Office> m_office;
    Ledgers m_ledgers;
    QStringList m_agents;
    QHash<QString, int> m_capacity;
    static constexpr int urgentWeighs = 3;
    static constexpr int mostUrgent = 2;
};

void TestRoutingRandom::holdsWhateverHappens_data()
{
    QTest::addColumn<QString>("mode");
    QTest::addColumn<int>("seed");
    for (const QString &mode : {u"round_robin"_s, u"balanced"_s, u"skills"_s})
        for (int seed = 1; seed <= 4; ++seed)
            QTest::addRow("%s %d", qPrintable(mode), seed) << mode << seed;
}

void TestRoutingRandom::check(const Event &event)
{
    m_ledgers.hear(event);
    const QString agent = event.data["agent"_L1].toString();
    if (event.type != "conversation.assigned"_L1 || agent.isEmpty()
        || event.data["why"_L1]["by"_L1].toString() != "routing"_L1)
        return;
    QCOMPARE(m_ledgers.state(agent), u"online"_s);
    QVERIFY2(m_ledgers.load(agent, urgentWeighs) <= m_capacity.value(agent),
             qPrintable(u"event %1"_s.arg(event.seq)));
    QVERIFY(m_ledgers.count(agent, u"urgent"_s) <= mostUrgent);
    QCOMPARE(event.data["why"_L1]["capacity"_L1].toInt(), m_capacity.value(agent));
}

/// The lightest fits wherever there is room for one, so nothing but an urgent one may wait then.
void TestRoutingRandom::checkNobodyWaitsInVain()
{
    const bool room = std::any_of(m_agents.begin(), m_agents.end(), [this](const QString &agent) {
        return m_ledgers.state(agent) == "online"_L1
            && m_ledgers.load(agent, urgentWeighs) < m_capacity.value(agent);
    });
    for (const QString &id : m_office->keysOf(u"routing_places"_s)) {
        const auto place = m_office->at<Place>(u"routing_places"_s, id);
        const auto row = m_office->conversation(id);
        const bool waiting = row.status == "open"_L1 && row.assignee.isEmpty() && row.waitingSince > 0;
        QCOMPARE(place.queue, waiting ? u"-"_s : QString());
        QVERIFY2(!room || !waiting || row.priority == "urgent"_L1 || !place.passed.isEmpty(), qPrintable(id));
    }
    for (const QString &agent : std::as_const(m_agents)) {
        const auto load = m_office->at<Load>(u"routing_loads"_s, agent);
        QCOMPARE(load.urgent, m_ledgers.count(agent, u"urgent"_s));
        QCOMPARE(load.high, m_ledgers.count(agent, u"high"_s));
        QCOMPARE(load.normal, m_ledgers.count(agent, u"normal"_s));
        QCOMPARE(load.low, m_ledgers.count(agent, u"low"_s));
    }
}

void TestRoutingRandom::play(std::mt19937 &random)
{
    Office &office = *m_office;
    const auto below = [&random](int most) { return int(random() % unsigned(most)); };
    const QString agent = m_agents[below(agents)];
    const QStringList ids = office.keysOf(u"conversations"_s);
    const QString id = ids.isEmpty() ? QString() : ids[below(int(ids.size()))];
    static const QStringList priorities {u"urgent"_s, u"high"_s, u"normal"_s, u"low"_s};
    switch (below(12)) {
    case 0:
    case 1:
    case 2:
        office.hear(below(customers));
        break;
    case 3:
        office.act(agent, u"conversation.resolve"_s, id);
        break;
    case 4:
        if (!office.assigneeOf(id).isEmpty())
            office.reply(office.assigneeOf(id), id);
        break;
    case 5:
        office.seen(agent, below(3) > 0, below(4) == 0);
        break;
    case 6:
        office.act(agent, u"availability.set"_s, agent, {{u"wanted"_s, below(3) ? u"online"_s : u"busy"_s}});
        break;
    case 7:
        office.act(agent, u"conversation.set_priority"_s, id, {{u"priority"_s, priorities[below(4)]}});
        break;
    case 8:
        office.act(office.owner, u"conversation.assign"_s, id, {{u"agent"_s, below(2) ? agent : QString()}});
        break;
    case 9:
        office.act(agent, u"conversation.snooze"_s, id,
                   {{u"until"_s, office.nowMs + (1 + below(600)) * secondMs}});
        break;
    case 10:
        office.act(agent, u"conversation.tag"_s, id, {{u"add"_s, QJsonArray {u"es"_s}}});
        break;
    default:
        break;
    }
    office.passTime(below(200) * secondMs);
}

void TestRoutingRandom::holdsWhateverHappens()
{
    QFETCH(QString, mode);
    QFETCH(int, seed);
    std::mt19937 random(static_cast<unsigned>(seed));
    m_office = std::make_unique<Office>(QByteArray::number(seed));
    m_ledgers = {};
    m_agents.clear();
    m_capacity.clear();
    for (int i = 0; i < agents; ++i) {
        const QJsonArray skills = i % 2 ? QJsonArray {u"es"_s} : QJsonArray {};
        m_agents << m_office->hire(u"Agent"_s,
                                   {{u"capacity"_s, 2 + i * 2},
                                    {u"skills"_s, skills},
                                    {u"per_priority"_s, QJsonObject {{u"urgent"_s, mostUrgent}}}});
        m_capacity.insert(m_agents.last(), 2 + i * 2);
        m_office->seen(m_agents.last(), true);
    }
    m_office->setQueue({{u"mode"_s, mode},
                        {u"sticky_wait_s"_s, 0},
                        {u"weights"_s, QJsonObject {{u"urgent"_s, urgentWeighs}}}});
    qsizetype heard = 0;
    for (int step = 0; step < steps; ++step) {
        play(random);
        for (; heard < m_office->journal.size(); ++heard) {
            check(m_office->journal[heard]);
            if (QTest::currentTestFailed())
                return;
        }
        checkNobodyWaitsInVain();
        if (QTest::currentTestFailed())
            return;
    }
    QVERIFY(m_office->countOf(u"conversation.assigned"_s) > 50);
    QVERIFY(m_office->countOf(u"routing.waits"_s) > 0);
}

QTEST_GUILESS_MAIN(TestRoutingRandom)
#include "tst_routing_random.moc"
