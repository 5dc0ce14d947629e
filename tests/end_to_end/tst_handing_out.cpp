// SPDX-FileCopyrightText: 2026 The Waypost authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Customers write, agents come and go: the relay hands out, takes back and says why; the real programs, desks
// in this process. A killed relay forgets nobody; two relays never give one conversation twice.
#include "core/store/database.h"
#include "tests/end_to_end/seat.h"
#include "tests/support/webhooks.h"
#include "tests/support/world.h"

#include <QTest>

using namespace waypost;
using namespace waypost::tests;
using namespace Qt::StringLiterals;

namespace {
constexpr int patience = Seat::patience;

class Worker : public Seat {
public:
    using Seat::Seat;
    bool gives(const QString &type, const QString &subject, const QJsonObject &data)
    {
        const QString refusal = does(type, subject, data);
        if (!refusal.isEmpty())
            qWarning("refused: %s", qPrintable(refusal));
        return refusal.isEmpty();
    }
    bool wants(const QString &state) { return gives(u"availability.set"_s, me(), {{u"wanted"_s, state}}); }
};

/// An owner, Ann and Ben at their desks.
class Shift {
public:
    explicit Shift(bool twoRelays = false)
    {
        if (twoRelays) {
            m_postgres = std::make_unique<PostgresServer>(PostgresServer::Options {.fsync = false});
            world.useStore(m_postgres->makeDatabase());
            world.useTwoRelays();
        }
        world.startSandbox();
        world.startRelay(0);
        if (twoRelays)
            world.startRelay(1);
        world.pairOwner(u"owner"_s);
        world.pairAgent(u"ann"_s, u"Ann"_s, u"agent"_s);
        world.pairAgent(u"ben"_s, u"Ben"_s, u"agent"_s);
        for (auto [seat, home] : {std::pair {&owner, u"owner"_s}, {&ann, u"ann"_s}, {&ben, u"ben"_s}})
            *seat = std::make_unique<Worker>(world.path(home));
        m_reader = *store::Database::open({.path = world.ledger(), .readOnly = true});
    }
    [[nodiscard]] bool ready()
    {
        return QTest::qWaitFor([this] { return owner->live() && ann->live() && ben->live(); }, patience);
    }
    void say(const QString &name, const QString &phone)
    {
        world.sandbox("POST", u"/sandbox/say"_s,
                      {{u"customer"_s, QJsonObject {{u"name"_s, name}, {u"phone"_s, phone}}},
                       {u"text"_s, u"Is anybody there?"_s}});
        world.sandbox("POST", u"/sandbox/flush"_s);
    }
    [[nodiscard]] QString conversationWith(const QString &name) const
    {
        return value(
                   u"SELECT c.id FROM conversations c JOIN contacts p ON p.id = c.contact WHERE p.name = ?"_s,
                   {name})
            .toString();
    }
    [[nodiscard]] QString assigneeOf(const QString &name) const
    {
        return value(
                   u"SELECT c.assignee FROM conversations c JOIN contacts p ON p.id = c.contact WHERE p.name = ?"_s,
                   {name})
            .toString();
    }
    [[nodiscard]] QString stateOf(const Seat &seat) const
    {
        return value(u"SELECT state FROM availabilities WHERE id = ?"_s, {seat.me()}).toString();
    }
    /// The lines of that kind in the timeline, oldest first.
    [[nodiscard]] QStringList lines(const QString &name, const QString &what) const
    {
        QStringList told;
        store::Statement &query = m_reader->statement(
            u"SELECT data FROM activities WHERE conversation = ? AND what = ? ORDER BY seq"_s);
        query.bind({conversationWith(name), what});
        static_cast<void>(
            query.forEach([&told](const store::Statement &row) { told << row.column(0).toString(); }));
        return told;
    }
    [[nodiscard]] QVariant value(const QString &statement, const QVariantList &values = {}) const
    {
        return m_reader->value(statement, values);
    }

private:
    std::unique_ptr<PostgresServer> m_postgres; // outlives the relays

public:
    World world;
    std::unique_ptr<Worker> owner, ann, ben;

private:
    std::unique_ptr<store::Database> m_reader;
};
} // namespace

class TestHandingOut : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void goesBackWhenItsAgentGoes();
    void aKilledRelayForgetsNobody();
    void twoRelaysNeverGiveTwice();
};

void TestHandingOut::goesBackWhenItsAgentGoes()
{
    Shift shift;
    QVERIFY(shift.ready());
    QVERIFY(shift.ben->wants(u"busy"_s));
    QVERIFY(shift.owner->gives(u"queue.set"_s, u"-"_s, {{u"mode"_s, u"balanced"_s}, {u"away_grace_s"_s, 1}}));
    shift.say(u"Hana"_s, u"+15550100003"_s);
    QTRY_COMPARE_WITH_TIMEOUT(shift.assigneeOf(u"Hana"_s), shift.ann->me(), patience);
    QVERIFY(shift.lines(u"Hana"_s, u"conversation.assigned"_s).value(0).contains(u"lowest load 0/20"_s));

    QVERIFY(shift.ben->wants(u"online"_s));
    shift.ann->desk().setIdle(true);
    QTRY_COMPARE_WITH_TIMEOUT(shift.stateOf(*shift.ann), u"away"_s, patience);
    QTRY_COMPARE_WITH_TIMEOUT(shift.assigneeOf(u"Hana"_s), shift.ben->me(), patience);
    const QStringList told = shift.lines(u"Hana"_s, u"conversation.assigned"_s);
    QCOMPARE(told.size(), 3); // to Ann, back, to Ben
    QVERIFY(told[1].contains(u"its agent has gone"_s));

    shift.ann->desk().setIdle(false);
    QTRY_COMPARE_WITH_TIMEOUT(shift.stateOf(*shift.ann), u"online"_s, patience);
    shift.say(u"Omar"_s, u"+15550100004"_s);
    QTRY_COMPARE_WITH_TIMEOUT(shift.assigneeOf(u"Omar"_s), shift.ann->me(), patience);
    // What she has begun to write there is not lost with her.
    shift.ann->desk().saveDraft(shift.conversationWith(u"Omar"_s), u"reply"_s, u"Dear Omar"_s);
    QTRY_COMPARE_WITH_TIMEOUT(shift.value(u"SELECT count(*) FROM drafts WHERE cleared = 0"_s).toInt(), 1,
                              patience);
    shift.ann->desk().setIdle(true);
    QTRY_COMPARE_WITH_TIMEOUT(shift.lines(u"Omar"_s, u"routing.waits"_s).size(), 1, patience);
    QVERIFY(shift.lines(u"Omar"_s, u"routing.waits"_s).first().contains(u"drafted"_s));
    QCOMPARE(shift.assigneeOf(u"Omar"_s), shift.ann->me());
}

void TestHandingOut::aKilledRelayForgetsNobody()
{
    Shift shift;
    QVERIFY(shift.ready());
    QVERIFY(shift.ann->wants(u"busy"_s));
    QVERIFY(shift.ben->wants(u"busy"_s));
    QVERIFY(shift.owner->gives(u"queue.set"_s, u"-"_s, {{u"mode"_s, u"balanced"_s}}));
    shift.say(u"Hana"_s, u"+15550100003"_s);
    QTRY_COMPARE_WITH_TIMEOUT(shift.lines(u"Hana"_s, u"routing.waits"_s).size(), 1, patience);
    shift.world.killRelay();
    shift.world.startRelay();
    QVERIFY(shift.ready());
    QVERIFY(shift.ben->wants(u"online"_s));
    QTRY_COMPARE_WITH_TIMEOUT(shift.assigneeOf(u"Hana"_s), shift.ben->me(), patience);
    QCOMPARE(shift.lines(u"Hana"_s, u"routing.waits"_s).size(), 1);
}

void TestHandingOut::twoRelaysNeverGiveTwice()
{
    constexpr int customers = 60;
    Shift shift(true);
    QVERIFY(shift.ready());
    for (const auto &seat : {shift.ann.get(), shift.ben.get()}) {
        QVERIFY(shift.owner->gives(u"profile.set"_s, seat->me(), {{u"capacity"_s, 20}}));
        QTRY_COMPARE_WITH_TIMEOUT(shift.stateOf(*seat), u"online"_s, patience);
    }
    QVERIFY(shift.owner->gives(u"queue.set"_s, u"-"_s, {{u"mode"_s, u"round_robin"_s}}));
    for (int n = 0; n < customers; ++n)
        QCOMPARE(shift.world.webhookAt(n % 2, textWebhook(u"many"_s, n, customers)), 200);
    const auto countOf = [&shift](const QString &agent) {
        return shift
            .value(u"SELECT count(*) FROM conversations WHERE status = 'open' AND assignee = ?"_s, {agent})
            .toInt();
    };
    QTRY_COMPARE_WITH_TIMEOUT(countOf(shift.ann->me()) + countOf(shift.ben->me()), 40, patience);
    QCOMPARE(countOf(shift.ann->me()), 20); // in turn, and neither more than he can take
    QTRY_COMPARE_WITH_TIMEOUT(
        shift.value(u"SELECT count(*) FROM journal WHERE type = 'routing.waits'"_s).toInt(), 20, patience);
    QCOMPARE(shift.value(u"SELECT count(*) FROM journal WHERE type = 'conversation.assigned'"_s).toInt(), 40);
    QCOMPARE(
        shift.value(u"SELECT count(DISTINCT subject) FROM journal WHERE type = 'conversation.assigned'"_s)
            .toInt(),
        40);
}

QTEST_GUILESS_MAIN(TestHandingOut)
#include "tst_handing_out.moc"
