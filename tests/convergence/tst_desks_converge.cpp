// SPDX-FileCopyrightText: 2026 The Waypost authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Several desks of different roles, one relay, a bad network, crashes and a restored backup's epoch: whatever
// happens, everybody ends with the rows his role may see, and no wish comes true twice. One thread, one seed.
#include "core/base/ids.h"
#include "core/sync/deskview.h"
#include "tests/core/sync/minirelay.h"

#include <QDir>
#include <QJsonArray>
#include <QRandomGenerator>
#include <QTemporaryDir>
#include <QTest>

#include <algorithm>

using namespace waypost;
using namespace waypost::sync;
using namespace Qt::StringLiterals;
using tests::MiniRelay;

namespace {
constexpr qint64 startMs = 1'764'000'000'000;
constexpr int desks = 3;
constexpr int steps = 140;
const QString team = u"0190a000-0000-7000-8000-0000000000aa"_s;

QString agentAt(int desk)
{
    return u"0190a000-0000-7000-8000-00000000000%1"_s.arg(desk + 1);
}

team::Role roleAt(int desk)
{
    return desk == 0 ? team::Role::Owner : desk == 1 ? team::Role::Supervisor : team::Role::Agent;
}

/// In memory where the system has a place for that: crashes are of the program here, not of the disk.
QString memoryFolder()
{
    const QString shared = u"/dev/shm"_s;
    return (QFileInfo(shared).isWritable() ? shared : QDir::tempPath()) + u"/desks-XXXXXX"_s;
}

/// What is under way from the relay to one desk: any of it may be late, doubled or lost.
struct Wire {
    QList<wire::RowsFrame> frames;
    QList<wire::AnswerFrame> answers;
};

class Play {
public:
    explicit Play(quint32 seed)
        : m_random(seed)
    {
        for (int i = 0; i < desks; ++i) {
            (void)m_relay.handle(wish(u"agent.add"_s, agentAt(i),
                                      {{u"name"_s, agentAt(i)}, {u"role"_s, team::nameOf(roleAt(i))}}),
                                 u"setup"_s, m_clock.nowMs());
            m_replicas.push_back(nullptr);
            m_wires << Wire {};
            restart(i);
        }
        (void)m_relay.handle(wish(u"team.add"_s, team, {{u"name"_s, u"Sales"_s}}), u"setup"_s,
                             m_clock.nowMs());
    }

    void step()
    {
        m_clock.advanceMs(m_random.bounded(60'000));
        const int desk = m_random.bounded(desks);
        switch (m_random.bounded(12)) {
        case 0:
        case 1:
            m_relay.customerWrites(u"+49151100000%1"_s.arg(m_random.bounded(5)),
                                   u"Hi %1"_s.arg(m_random.generate()),
                                   m_clock.nowMs() - m_random.bounded(5'000));
            break;
        case 2:
        case 3:
        case 4:
            agentDoes(desk);
            break;
        case 5:
        case 6:
            m_wires[desk].frames << m_relay.frame(
                roleAt(desk),
                qMax<qint64>(0, m_replicas[size_t(desk)]->cache().cursor() - m_random.bounded(4)));
            break;
        case 7:
        case 8:
            deliver(desk);
            break;
        case 9:
            sendOutbox(desk);
            break;
        case 10: // the connection breaks: what was under way is gone
            m_wires[desk] = {};
            m_replicas[size_t(desk)]->disconnected();
            break;
        default:
            if (m_random.bounded(3) == 0)
                restart(desk); // a crash
            else if (m_random.bounded(10) == 0)
                check(m_replicas[size_t(desk)]->meet(u"elsewhere"_s)); // and soon back again
        }
    }

    /// The network heals: everything is answered, everything arrives.
    void heal()
    {
        for (int desk = 0; desk < desks; ++desk) {
            Replica &replica = *m_replicas[size_t(desk)];
            m_wires[desk] = {};
            replica.disconnected();
            check(replica.meet(m_relay.epoch(roleAt(desk))));
            const auto commands = replica.takeToSend(10'000);
            for (const Command &command : *commands)
                check(replica.hear(m_relay.handle(command, agentAt(desk), m_clock.nowMs())));
        }
        for (int desk = 0; desk < desks; ++desk)
            while (m_replicas[size_t(desk)]->cache().cursor() < m_relay.newest())
                QVERIFY(m_replicas[size_t(desk)]->receive(
                    m_relay.frame(roleAt(desk), m_replicas[size_t(desk)]->cache().cursor())));
    }

    void verify()
    {
        for (int desk = 0; desk < desks; ++desk) {
            Replica &replica = *m_replicas[size_t(desk)];
            QCOMPARE(replica.cache().rows().dump(true), m_relay.dump(roleAt(desk)));
            for (const OwnCommand &own : replica.outbox().commands())
                QVERIFY2(own.refused, qPrintable(own.command.type)); // nothing waits, nothing was lost
            for (const QString &id : std::as_const(m_given[desk]))
                QVERIFY2(m_settled.contains(id) || replica.outbox().find(id) || cameTrue(id)
                             || m_relay.answered(id),
                         qPrintable(id));
        }
        QSet<QString> causes;
        for (const Event &event : m_relay.journal()) {
            const QString what = event.cause + u'/' + event.type;
            QVERIFY2(!causes.contains(what), qPrintable(what));
            causes << what;
        }
    }

private:
    static void check(const Result<Done> &done)
    {
        if (!done)
            qFatal("%s", qPrintable(done.error().text));
    }
    [[nodiscard]] Command wish(const QString &type, const QString &subject, const QJsonObject &data)
    {
        m_clock.advanceMs(1);
        return {newId(m_clock.nowMs()), type, subject, {}, 0, 0, data};
    }
    [[nodiscard]] bool cameTrue(const QString &id) const
    {
        return std::any_of(m_relay.journal().begin(), m_relay.journal().end(),
                           [&](const Event &event) { return event.cause == id; });
    }

    void restart(int desk)
    {
        m_wires[desk] = {};
        m_replicas[size_t(desk)].reset();
        const QString base = m_folder.filePath(QString::number(desk));
        auto opened = Replica::open({base + u"-cache.sqlite"_s, base + u"-outbox.sqlite"_s},
                                    features::allFeatures(), m_clock);
        if (!opened)
            qFatal("%s", qPrintable(opened.error().text));
        m_replicas[size_t(desk)] = *std::move(opened);
        m_replicas[size_t(desk)]->setMe(agentAt(desk), team::nameOf(roleAt(desk)));
        check(m_replicas[size_t(desk)]->meet(m_relay.epoch(roleAt(desk))));
    }

    void agentDoes(int desk)
    {
        Replica &replica = *m_replicas[size_t(desk)];
        check(replica.meet(m_relay.epoch(roleAt(desk))));
        const auto open = DeskView(replica).conversations({});
        if (open.isEmpty())
            return;
        const QString conversation = open[m_random.bounded(int(open.size()))].id;
        static const QStringList types {u"conversation.reply"_s,    u"conversation.reply"_s,
                                        u"conversation.note"_s,     u"conversation.assign"_s,
                                        u"conversation.tag"_s,      u"conversation.resolve"_s,
                                        u"conversation.reopen"_s,   u"conversation.mark_read"_s,
                                        u"conversation.set_team"_s, u"conversation.set_priority"_s};
        const Command command = wish(
            types[m_random.bounded(int(types.size()))], conversation,
            {{u"content"_s,
              conversations::toJson(conversations::TextContent {u"Yes %1"_s.arg(m_random.bounded(9))})},
             {u"body"_s, u"Note"_s},
             {u"agent"_s, agentAt(m_random.bounded(desks))},
             {u"team"_s, team},
             {u"priority"_s, m_random.bounded(2) ? u"high"_s : u"low"_s},
             {u"add"_s, QJsonArray {QString::number(m_random.bounded(4))}},
             {u"remove"_s, QJsonArray {QString::number(m_random.bounded(4))}}});
        if (replica.give(command))
            m_given[desk] << command.id;
        if (m_random.bounded(12) == 0 && !replica.outbox().commands().isEmpty()) { // second thoughts
            const QString id = replica.outbox().commands().last().command.id;
            if (replica.cancel(id))
                m_settled << id;
        }
    }

    void sendOutbox(int desk)
    {
        Replica &replica = *m_replicas[size_t(desk)];
        const auto commands = replica.takeToSend(1 + m_random.bounded(8));
        for (const Command &command : *commands)
            for (int times = 1 + m_random.bounded(2); times > 0; --times)
                m_wires[desk].answers << m_relay.handle(command, agentAt(desk), m_clock.nowMs());
    }

    /// Some of what is under way arrives, in any order, some of it twice.
    void deliver(int desk)
    {
        Replica &replica = *m_replicas[size_t(desk)];
        check(replica.meet(m_relay.epoch(roleAt(desk))));
        Wire &wire = m_wires[desk];
        for (int i = m_random.bounded(4); i > 0 && !wire.frames.isEmpty(); --i) {
            const qsizetype which = m_random.bounded(int(wire.frames.size()));
            const auto taken = replica.receive(wire.frames[which]);
            QVERIFY(taken);
            if (*taken == Cache::Taken::Gap)
                wire.frames.clear(); // a new connection asks from the cursor on
            else if (m_random.bounded(2))
                wire.frames.removeAt(which);
        }
        for (int i = m_random.bounded(4); i > 0 && !wire.answers.isEmpty(); --i)
            check(replica.hear(wire.answers.takeAt(m_random.bounded(int(wire.answers.size())))));
    }

    QRandomGenerator m_random;
    VirtualClock m_clock {startMs};
    QTemporaryDir m_folder {memoryFolder()};
    MiniRelay m_relay;
    std::vector<std::unique_ptr<Replica>> m_replicas;
    QList<Wire> m_wires;
    QHash<int, QStringList> m_given;
    QSet<QString> m_settled; ///< taken back before they were sent
};
} // namespace

class TestDesksConverge : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void everybodyAgrees_data();
    void everybodyAgrees();
};

void TestDesksConverge::everybodyAgrees_data()
{
    QTest::addColumn<quint32>("seed");
    for (quint32 seed = 1; seed <= 240; ++seed)
        QTest::addRow("seed %u", seed) << seed;
}

void TestDesksConverge::everybodyAgrees()
{
    QFETCH(quint32, seed);
    Play play(seed);
    for (int i = 0; i < steps && !QTest::currentTestFailed(); ++i)
        play.step();
    play.heal();
    if (!QTest::currentTestFailed())
        play.verify();
}

QTEST_GUILESS_MAIN(TestDesksConverge)
#include "tst_desks_converge.moc"
