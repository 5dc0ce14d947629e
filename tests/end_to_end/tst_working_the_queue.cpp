// SPDX-FileCopyrightText: 2026 The Waypost authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Snoozing, splitting, merging and blocking with the programs as they are shipped: two desks see the same.
#include "tests/support/world.h"

#include <QTest>

using namespace waypost::tests;
using namespace Qt::StringLiterals;

namespace {

constexpr int patience = 30'000; ///< ms

/// Lucía writes to a shop of two.
class Shop {
public:
    Shop()
    {
        world.startSandbox();
        world.startRelay();
        world.pairOwner(u"owner"_s);
        world.pairAgent(u"mei"_s, u"Mei Tan"_s, u"agent"_s);
    }
    World world;

    void say(const QString &text)
    {
        world.sandbox(
            "POST", u"/sandbox/say"_s,
            {{u"customer"_s, QJsonObject {{u"name"_s, u"Lucía"_s}, {u"phone"_s, u"+15550100001"_s}}},
             {u"text"_s, text}});
        world.sandbox("POST", u"/sandbox/flush"_s);
    }
    QJsonObject listed(const QString &home, const QString &view, const QString &id)
    {
        for (const auto &row : list(home, view))
            if (row["id"_L1] == id)
                return row.toObject();
        return {};
    }
    QJsonArray list(const QString &home, const QString &view)
    {
        return world.ctl(home, {u"conversations"_s, u"--view"_s, view}).json().array();
    }
    /// The customer's words in a timeline.
    QStringList words(const QString &home, const QString &conversation)
    {
        QStringList words;
        for (const auto &entry : world.ctl(home, {u"messages"_s, conversation}).json().array())
            if (entry["entry"_L1] == "message"_L1 && entry["direction"_L1] == "in"_L1)
                words << entry["text"_L1].toString();
        words.sort(); // those of one second have no order between them
        return words;
    }
    QString idOf(const QString &conversation, const QString &text)
    {
        for (const auto &entry : world.ctl(u"owner"_s, {u"messages"_s, conversation}).json().array())
            if (entry["text"_L1] == text)
                return entry["id"_L1].toString();
        return {};
    }
    /// Waits until it is there.
    QString firstConversation()
    {
        QString id;
        (void)QTest::qWaitFor(
            [&] { return !(id = list(u"owner"_s, u"open"_s)[0]["id"_L1].toString()).isEmpty(); }, patience);
        return id;
    }
    QString does(const QString &home, const QStringList &arguments)
    {
        const Spoken spoken = world.ctl(home, arguments);
        return spoken.exitCode == 0 ? QString() : QString::fromUtf8(spoken.err + spoken.out);
    }
};
} // namespace

class TestWorkingTheQueue : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void snoozesWake();
    void splitMergedAndBack();
    void blockedIsNotHeard();
};

void TestWorkingTheQueue::snoozesWake()
{
    Shop shop;
    shop.say(u"Is it ready?"_s);
    const QString id = shop.firstConversation();
    QCOMPARE(shop.does(u"mei"_s, {u"assign"_s, id, u"me"_s}), QString());

    QCOMPARE(shop.does(u"mei"_s, {u"snooze"_s, id, u"+2s"_s}), QString());
    QTRY_VERIFY_WITH_TIMEOUT(shop.listed(u"owner"_s, u"open"_s, id)["woken_from"_L1].isDouble(), patience);
    const QString mei = shop.world.ctl(u"mei"_s, {u"status"_s}).json()["agent"_L1].toString();
    QCOMPARE(shop.listed(u"owner"_s, u"open"_s, id)["assignee"_L1].toString(), mei);

    // It sleeps through a restart, and a message cuts it short.
    QCOMPARE(shop.does(u"mei"_s, {u"snooze"_s, id, u"+1h"_s}), QString());
    shop.world.killRelay();
    shop.world.startRelay();
    QTRY_VERIFY_WITH_TIMEOUT(!shop.listed(u"owner"_s, u"snoozed"_s, id).isEmpty(), patience);
    const QJsonValue until = shop.listed(u"owner"_s, u"snoozed"_s, id)["snoozed_until"_L1];
    shop.say(u"Thanks"_s);
    QTRY_COMPARE_WITH_TIMEOUT(shop.listed(u"owner"_s, u"open"_s, id)["woken_from"_L1], until, patience);
    QCOMPARE(shop.does(u"owner"_s, {u"snooze"_s, id, u"again"_s}), QString());
    QTRY_COMPARE_WITH_TIMEOUT(shop.listed(u"mei"_s, u"snoozed"_s, id)["snoozed_until"_L1], until, patience);
}

void TestWorkingTheQueue::splitMergedAndBack()
{
    Shop shop;
    shop.say(u"Where is my order?"_s);
    shop.say(u"And do you have green ones?"_s);
    const QString first = shop.firstConversation();
    const QStringList both {u"And do you have green ones?"_s, u"Where is my order?"_s};
    QTRY_COMPARE_WITH_TIMEOUT(shop.words(u"owner"_s, first), both, patience);
    const QString question = shop.idOf(first, both[0]);
    QCOMPARE(shop.does(u"owner"_s, {u"split"_s, first, question}), QString());
    QString second;
    for (const auto &row : shop.list(u"owner"_s, u"open"_s))
        if (row["split_from"_L1] == first)
            second = row["id"_L1].toString();
    QVERIFY(!second.isEmpty());
    for (const QString &home : {u"owner"_s, u"mei"_s}) {
        QTRY_COMPARE_WITH_TIMEOUT(shop.words(home, first), both.mid(1), patience);
        QTRY_COMPARE_WITH_TIMEOUT(shop.words(home, second), both.mid(0, 1), patience);
    }

    QCOMPARE(shop.does(u"mei"_s, {u"merge"_s, second, first}), QString());
    shop.say(u"Hello?"_s);
    const QStringList all {both[0], u"Hello?"_s, both[1]};
    for (const QString &home : {u"owner"_s, u"mei"_s}) {
        QTRY_COMPARE_WITH_TIMEOUT(shop.words(home, first), all, patience);
        QCOMPARE(shop.listed(home, u"open"_s, first)["preview"_L1].toString(), u"Hello?"_s);
        QVERIFY(shop.listed(home, u"open"_s, second).isEmpty());
        QVERIFY(shop.listed(home, u"closed"_s, second).isEmpty());
    }
    QVERIFY(shop.does(u"mei"_s, {u"reply"_s, second, u"Here"_s}).contains(u"merged"_s));

    QCOMPARE(shop.does(u"owner"_s, {u"unmerge"_s, second}), QString());
    for (const QString &home : {u"owner"_s, u"mei"_s}) {
        QTRY_COMPARE_WITH_TIMEOUT(shop.words(home, first), both.mid(1), patience);
        QTRY_COMPARE_WITH_TIMEOUT(shop.words(home, second), all.mid(0, 2), patience);
        QVERIFY(!shop.listed(home, u"open"_s, second).isEmpty());
    }
}

void TestWorkingTheQueue::blockedIsNotHeard()
{
    Shop shop;
    shop.say(u"Buy my watches"_s);
    const QString id = shop.firstConversation();
    QCOMPARE(shop.does(u"mei"_s, {u"block"_s, id, u"--why"_s, u"Spam"_s}), QString());
    const auto isBlocked = [&](bool blocked) {
        const QJsonArray customers
            = shop.world.sandbox("GET", u"/sandbox/customers"_s)["customers"_L1].toArray();
        return customers.at(0)["blocked_by_us"_L1].toBool() == blocked;
    };
    QTRY_VERIFY_WITH_TIMEOUT(isBlocked(true), patience);
    shop.say(u"Cheap watches"_s);
    QVERIFY(shop.does(u"mei"_s, {u"reply"_s, id, u"No"_s}).contains(u"contact_blocked"_s));
    QCOMPARE(shop.does(u"mei"_s, {u"unblock"_s, id}), QString());
    QTRY_VERIFY_WITH_TIMEOUT(isBlocked(false), patience);
    shop.say(u"Sorry"_s);
    QTRY_COMPARE_WITH_TIMEOUT(shop.words(u"mei"_s, id), (QStringList {u"Buy my watches"_s, u"Sorry"_s}),
                              patience);
}

QTEST_GUILESS_MAIN(TestWorkingTheQueue)
#include "tst_working_the_queue.moc"
