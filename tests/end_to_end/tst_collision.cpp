// SPDX-FileCopyrightText: 2026 The Waypost authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Two desks, one customer: who writes is seen at once, one answers, what is held can be taken back, what is
// scheduled goes out; a relay that is killed in between changes nothing of it.
#include "core/conversations/conversations.h"
#include "tests/end_to_end/seat.h"
#include "tests/support/world.h"

#include <QTest>

using namespace waypost;
using namespace waypost::tests;
using namespace Qt::StringLiterals;

namespace {
constexpr int patience = Seat::patience;

/// Hears what the others do.
class Colleague : public Seat {
public:
    explicit Colleague(const QString &folder)
        : Seat(folder)
    {
        connect(&desk(), &sync::Desk::presenceHeard, this,
                [this](const wire::Presence &presence) { heard[presence.agent] = presence.state; });
    }
    void present(const QString &conversation, const QString &state)
    {
        desk().tellPresence(conversation, state);
    }
    QString reply(const QString &conversation, const QString &words, QJsonObject data = {})
    {
        data.insert("content"_L1, conversations::toJson(conversations::TextContent {words}));
        return give(u"conversation.reply"_s, conversation, data);
    }
    QString holder(const QString &conversation)
    {
        return row<conversations::Conversation>(u"conversations"_s, conversation).heldBy;
    }
    QString status(const QString &message)
    {
        return row<conversations::Message>(u"messages"_s, message).status;
    }

    QHash<QString, QString> heard; ///< agent → what he does, as last heard
};

/// Lucía has asked, Ana and Ben have opened it.
class Counter {
public:
    explicit Counter(bool twoRelays = false)
    {
        if (twoRelays) {
            m_postgres = std::make_unique<PostgresServer>(PostgresServer::Options {.fsync = false});
            world.useStore(m_postgres->makeDatabase(), u"store_lease_seconds=3\n"_s);
            world.useTwoRelays();
        }
        world.startSandbox();
        world.startRelay(0);
        if (twoRelays)
            world.startRelay(1);
        world.pairOwner(u"ana"_s);
        world.pairAgent(u"ben"_s, u"Ben"_s, u"agent"_s);
        world.sandbox(
            "POST", u"/sandbox/say"_s,
            {{u"customer"_s, QJsonObject {{u"name"_s, u"Lucía"_s}, {u"phone"_s, u"+15550100001"_s}}},
             {u"text"_s, u"Do you have blue ones?"_s}});
        world.sandbox("POST", u"/sandbox/flush"_s);
        const bool came = QTest::qWaitFor(
            [this] {
                thread = world.ctl(u"ana"_s, {u"conversations"_s}).json().array().first()["id"_L1].toString();
                return !thread.isEmpty();
            },
            patience);
        if (!came)
            qFatal("the customer's message did not come");
        ana = std::make_unique<Colleague>(world.path(u"ana"_s));
        ben = std::make_unique<Colleague>(world.path(u"ben"_s));
    }
    [[nodiscard]] bool ready()
    {
        return QTest::qWaitFor([this] { return ana->live() && ben->live(); }, patience);
    }
    QStringList sent()
    {
        QStringList words;
        const auto calls = world.sandbox("GET", u"/sandbox/sent?kind=text"_s)["sent"_L1].toArray();
        for (const auto &call : calls)
            words << QString::fromUtf8(QJsonDocument(call.toObject()).toJson(QJsonDocument::Compact));
        return words;
    }
    qsizetype sentWith(const QString &words) { return sent().filter(words).size(); }

private:
    std::unique_ptr<PostgresServer> m_postgres; // outlives the relays

public:
    World world;
    std::unique_ptr<Colleague> ana, ben;
    QString thread;
};
} // namespace

class TestCollision : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void oneOfTwoAnswers();
    void whatIsTakenBackIsNeverSent();
    void scheduledByTheClock();
    void aKilledRelayForgetsNothing();
    void amongTwoRelays();
};

void TestCollision::oneOfTwoAnswers()
{
    Counter counter;
    QVERIFY(counter.ready());
    Colleague &ana = *counter.ana;
    Colleague &ben = *counter.ben;
    ana.present(counter.thread, u"writing"_s);
    QTRY_COMPARE_WITH_TIMEOUT(ben.heard.value(ana.me()), u"writing"_s, patience);
    QTRY_COMPARE_WITH_TIMEOUT(ben.holder(counter.thread), ana.me(), patience);
    ben.present(counter.thread, u"writing"_s);
    QTRY_COMPARE_WITH_TIMEOUT(ana.heard.value(ben.me()), u"writing"_s, patience);
    const QString early = ben.reply(counter.thread, u"Ben says blue"_s);
    QTRY_COMPARE_WITH_TIMEOUT(ben.outcome(early), u"lease_lost"_s, patience);
    const QString taking = ben.give(u"lease.take"_s, counter.thread);
    QTRY_COMPARE_WITH_TIMEOUT(ben.outcome(taking), u"done"_s, patience);
    QTRY_COMPARE_WITH_TIMEOUT(ana.holder(counter.thread), ben.me(), patience); // she is told
    const QString bens = ben.reply(counter.thread, u"Ben says green"_s, {{u"fence"_s, 2}});
    QTRY_COMPARE_WITH_TIMEOUT(ben.outcome(bens), u"done"_s, patience);
    const QString late = ana.reply(counter.thread, u"Ana says red"_s, {{u"fence"_s, 1}});
    QTRY_COMPARE_WITH_TIMEOUT(ana.outcome(late), u"lease_lost"_s, patience);
    QTRY_COMPARE_WITH_TIMEOUT(counter.sentWith(u"Ben says green"_s), 1, patience);
    QCOMPARE(counter.sent().size(), 1);
    ben.present(counter.thread, u"left"_s);
    QTRY_COMPARE_WITH_TIMEOUT(ana.holder(counter.thread), ana.me(), patience); // she still writes
    QTRY_COMPARE_WITH_TIMEOUT(ana.heard.value(ben.me()), u"left"_s, patience);
    QCOMPARE(ana.row<conversations::Conversation>(u"conversations"_s, counter.thread).assignee, ben.me());
}

void TestCollision::whatIsTakenBackIsNeverSent()
{
    Counter counter;
    QVERIFY(counter.ready());
    Colleague &ana = *counter.ana;
    const QString held = ana.reply(counter.thread, u"Take me back"_s, {{u"hold_s"_s, 5}});
    QCOMPARE(ana.status(held), u"held"_s); // at once, before the relay has said anything
    QTRY_COMPARE_WITH_TIMEOUT(counter.ben->status(held), u"held"_s, patience);
    QTRY_COMPARE_WITH_TIMEOUT(ana.outcome(held), u"done"_s, patience);
    ana.give(u"message.cancel"_s, held);
    QTRY_COMPARE_WITH_TIMEOUT(counter.ben->status(held), u"cancelled"_s, patience);
    QVERIFY(ana.row<conversations::Conversation>(u"conversations"_s, counter.thread).waitingSince > 0);
    ana.reply(counter.thread, u"Let me go"_s, {{u"hold_s"_s, 5}}); // due after that one would have been
    QTRY_COMPARE_WITH_TIMEOUT(counter.sentWith(u"Let me go"_s), 1, patience);
    QCOMPARE(counter.sent().size(), 1);
}

void TestCollision::scheduledByTheClock()
{
    Counter counter;
    QVERIFY(counter.ready());
    Colleague &ana = *counter.ana;
    const qint64 at = SystemClock().nowMs() + 2'000;
    const QString id = ana.reply(counter.thread, u"In a moment"_s, {{u"send_at"_s, at}});
    QTRY_COMPARE_WITH_TIMEOUT(counter.ben->status(id), u"scheduled"_s, patience);
    QTRY_COMPARE_WITH_TIMEOUT(counter.sentWith(u"In a moment"_s), 1, patience);
    QVERIFY(SystemClock().nowMs() >= at);
    QTRY_VERIFY_WITH_TIMEOUT(counter.ben->row<conversations::Message>(u"messages"_s, id).at >= at, patience);
    const auto counted = counter.world.ctl(u"ben"_s, {u"collisions"_s});
    QVERIFY(counted.exitCode != 0); // an agent
}

void TestCollision::aKilledRelayForgetsNothing()
{
    Counter counter;
    QVERIFY(counter.ready());
    Colleague &ana = *counter.ana;
    ana.present(counter.thread, u"writing"_s);
    QTRY_COMPARE_WITH_TIMEOUT(counter.ben->holder(counter.thread), ana.me(), patience);
    const QString held = ana.reply(counter.thread, u"Over the edge"_s, {{u"hold_s"_s, 5}});
    QTRY_COMPARE_WITH_TIMEOUT(counter.ben->status(held), u"held"_s, patience);
    counter.world.killRelay();
    counter.world.startRelay();
    QVERIFY(counter.ready());
    QTRY_COMPARE_WITH_TIMEOUT(counter.sentWith(u"Over the edge"_s), 1, 2 * patience);
    QCOMPARE(counter.ben->holder(counter.thread), ana.me());
    ana.present(counter.thread, u"left"_s);
    QTRY_COMPARE_WITH_TIMEOUT(counter.ben->holder(counter.thread), QString(), patience);
    QCOMPARE(counter.sent().size(), 1);
}

/// The two sit at different relays: what one says the other hears, and either relay is enough.
void TestCollision::amongTwoRelays()
{
    Counter counter(true);
    QVERIFY(counter.ready());
    Colleague &ana = *counter.ana;
    Colleague &ben = *counter.ben;
    ana.present(counter.thread, u"writing"_s);
    QTRY_COMPARE_WITH_TIMEOUT(ben.heard.value(ana.me()), u"writing"_s, patience);
    QTRY_COMPARE_WITH_TIMEOUT(ben.holder(counter.thread), ana.me(), patience);
    const QString early = ben.reply(counter.thread, u"Ben says blue"_s);
    QTRY_COMPARE_WITH_TIMEOUT(ben.outcome(early), u"lease_lost"_s, patience);
    const QString held = ana.reply(counter.thread, u"Whoever lives"_s, {{u"hold_s"_s, 5}});
    QTRY_COMPARE_WITH_TIMEOUT(ben.status(held), u"held"_s, patience);
    counter.world.killRelay(0);
    QTRY_COMPARE_WITH_TIMEOUT(counter.sentWith(u"Whoever lives"_s), 1, 2 * patience);
    QVERIFY(counter.ready());
    QTRY_COMPARE_WITH_TIMEOUT(ben.holder(counter.thread), ana.me(), patience);
    ana.present(counter.thread, u"left"_s);
    QTRY_COMPARE_WITH_TIMEOUT(ben.holder(counter.thread), QString(), 2 * patience);
    QCOMPARE(counter.sent().size(), 1);
}

QTEST_GUILESS_MAIN(TestCollision)
#include "tst_collision.moc"
