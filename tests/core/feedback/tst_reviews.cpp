// SPDX-FileCopyrightText: 2026 The Waypost authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Which sessions are looked at, who may look, and who sees what of it.
#include "core/feedback/feedback.h"
#include "core/feedback/samples.h"
#include "tests/core/conversations/queueshop.h"

#include <QTest>

using namespace waypost;
using namespace waypost::conversations;
using namespace waypost::feedback;
using namespace waypost::tests;
using namespace Qt::StringLiterals;

namespace {
constexpr qint64 dayMs = 24LL * 3'600'000;

/// Ana and Dora lead; Ben and Cleo answer.
class LookingShop : public QueueShop {
public:
    LookingShop()
    {
        dora = freshId();
        agent(u"agent.add"_s, dora, {{u"name"_s, u"Dora"_s}, {u"role"_s, u"supervisor"_s}}, u"setup"_s);
        // To the begin of a week, so that everything below falls into one.
        passTime(beginOfWeek(weekOf(nowMs) + 1) - nowMs + 1'000);
    }
    QString dora;
    QString card;

    QString saveCard(const QJsonObject &sampling = {}, const QJsonObject &more = {})
    {
        card = freshId();
        QJsonObject data {{u"name"_s, u"Everyday"_s},
                          {u"criteria"_s,
                           QJsonArray {QJsonObject {{u"id"_s, u"tone"_s},
                                                    {u"label"_s, u"Tone"_s},
                                                    {u"weight"_s, 1},
                                                    {u"scale"_s, 5}},
                                       QJsonObject {{u"id"_s, u"answer"_s},
                                                    {u"label"_s, u"Right answer"_s},
                                                    {u"weight"_s, 3},
                                                    {u"scale"_s, 5},
                                                    {u"fatal"_s, true}}}},
                          {u"sampling"_s, sampling}};
        for (auto it = more.begin(); it != more.end(); ++it)
            data[it.key()] = it.value();
        return give(ana, u"scorecard.save"_s, card, data);
    }
    /// That agent closes so many conversations, each of another customer.
    void close(const QString &agent, int count)
    {
        for (int i = 0; i < count; ++i) {
            const QString phone = u"+4915110%1"_s.arg(++m_customers, 5, 10, QChar(u'0'));
            const QString id = hear(u"wamid."_s + phone, u"Hello"_s, u"main"_s, {}, phone);
            give(ana, u"conversation.assign"_s, id, {{u"agent"_s, agent}});
            give(ana, u"conversation.resolve"_s, id, {});
            latest = id;
        }
    }
    QString latest; ///< conversation
    QStringList reviews() { return keysOf(u"reviews"_s); }
    Review review(const QString &key) { return at<Review>(u"reviews"_s, key); }
    QString mark(const QString &who, const QString &key, int tone, int answer, const QString &coaching = {})
    {
        return give(who, u"review.give"_s, key,
                    {{u"marks"_s, QJsonObject {{u"tone"_s, tone}, {u"answer"_s, answer}}},
                     {u"coaching"_s, coaching}});
    }

private:
    int m_customers = 0;
};
} // namespace

class TestReviews : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void weeksBeginOnMonday();
    void refusesCards_data();
    void refusesCards();
    void drawsSoManyOfEachAgent();
    void drawsByRule_data();
    void drawsByRule();
    void drawsTheSameAgain();
    void marksMakeATotal();
    void whoMayLook();
    void theSecondOpinionIsBlind();
    void aFirstOpinionIsPutAwayForTheSecond();
    void coachingIsTheAgentsOwn();
};

void TestReviews::weeksBeginOnMonday()
{
    const qint64 monday = QDateTime(QDate(2026, 11, 23), QTime(0, 0), Qt::UTC).toMSecsSinceEpoch();
    QCOMPARE(beginOfWeek(weekOf(monday)), monday);
    QCOMPARE(weekOf(monday - 1), weekOf(monday) - 1);
    QCOMPARE(weekOf(monday + 7 * dayMs - 1), weekOf(monday));
}

void TestReviews::refusesCards_data()
{
    QTest::addColumn<QJsonObject>("more");
    const auto criteria = [](const QJsonObject &criterion) {
        return QJsonObject {{u"criteria"_s, QJsonArray {criterion}}};
    };
    QTest::newRow("no name") << QJsonObject {{u"name"_s, QString()}};
    QTest::newRow("nothing to look at") << QJsonObject {{u"criteria"_s, QJsonArray {}}};
    QTest::newRow("no words") << criteria({{u"id"_s, u"a"_s}, {u"label"_s, u" "_s}});
    QTest::newRow("weight") << criteria({{u"id"_s, u"a"_s}, {u"label"_s, u"A"_s}, {u"weight"_s, 0}});
    QTest::newRow("scale") << criteria({{u"id"_s, u"a"_s}, {u"label"_s, u"A"_s}, {u"scale"_s, 11}});
    QTest::newRow("twice") << QJsonObject {
        {u"criteria"_s,
         QJsonArray {QJsonObject {{u"id"_s, u"a"_s}, {u"label"_s, u"A"_s}},
                     QJsonObject {{u"id"_s, u"a"_s}, {u"label"_s, u"B"_s}}}}};
    QTest::newRow("too many drawn") << QJsonObject {{u"sampling"_s, QJsonObject {{u"per_agent_week"_s, 21}}}};
}

void TestReviews::refusesCards()
{
    QFETCH(QJsonObject, more);
    LookingShop shop;
    QCOMPARE(shop.saveCard({}, more), u"bad_value"_s);
    QCOMPARE(shop.saveCard(), QString());
}

void TestReviews::drawsSoManyOfEachAgent()
{
    LookingShop shop;
    QCOMPARE(shop.saveCard({{u"per_agent_week"_s, 3}}), QString());
    shop.close(shop.ben, 10);
    shop.close(shop.cleo, 2);
    shop.passTime(6 * dayMs);
    QCOMPARE(shop.reviews(), QStringList {});
    shop.passTime(dayMs + 600'000); // what came last in the week is in by then
    QHash<QString, int> drawn;
    for (const QString &key : shop.reviews()) {
        QCOMPARE(shop.review(key).state, u"waiting"_s);
        QVERIFY(shop.review(key).reviewer.isEmpty());
        ++drawn[shop.review(key).agent];
    }
    QCOMPARE(drawn, (QHash<QString, int> {{shop.ben, 3}, {shop.cleo, 2}}));
    // Next week again, and of what was closed then alone.
    shop.close(shop.cleo, 5);
    shop.passTime(7 * dayMs);
    QCOMPARE(shop.reviews().size(), 8);
    shop.passTime(21 * dayMs);
    QCOMPARE(shop.reviews().size(), 8);
    shop.give(shop.ana, u"scorecard.remove"_s, shop.card, {});
    shop.close(shop.ben, 3);
    shop.passTime(14 * dayMs);
    QCOMPARE(shop.reviews().size(), 8);
}

void TestReviews::drawsByRule_data()
{
    QTest::addColumn<QJsonObject>("rule");
    QTest::addColumn<int>("first");
    QTest::addColumn<int>("second");
    QTest::newRow("none") << QJsonObject {{u"per_agent_week"_s, 0}} << 0 << 0;
    QTest::newRow("all") << QJsonObject {{u"per_agent_week"_s, 20}} << 4 << 0;
    QTest::newRow("tag") << QJsonObject {{u"per_agent_week"_s, 20},
                                         {u"tags"_s, QJsonArray {u"vip"_s, u"x"_s}}}
                         << 1 << 0;
    QTest::newRow("team") << QJsonObject {{u"per_agent_week"_s, 20}, {u"teams"_s, QJsonArray {u"?"_s}}} << 0
                          << 0;
    QTest::newRow("every other one twice")
        << QJsonObject {{u"per_agent_week"_s, 20}, {u"second_every"_s, 2}} << 4 << 2;
}

void TestReviews::drawsByRule()
{
    QFETCH(QJsonObject, rule);
    QFETCH(int, first);
    QFETCH(int, second);
    LookingShop shop;
    QCOMPARE(shop.saveCard(rule), QString());
    shop.close(shop.ben, 4);
    shop.give(shop.ana, u"conversation.tag"_s, shop.latest, {{u"add"_s, QJsonArray {u"vip"_s}}});
    shop.passTime(8 * dayMs);
    int firsts = 0;
    int seconds = 0;
    for (const QString &key : shop.reviews())
        ++(shop.review(key).blind > 0 ? seconds : firsts);
    QCOMPARE(firsts, first);
    QCOMPARE(seconds, second);
}

void TestReviews::drawsTheSameAgain()
{
    QStringList drawn[2];
    for (QStringList &each : drawn) {
        LookingShop shop;
        shop.saveCard({{u"per_agent_week"_s, 5}});
        shop.close(shop.ben, 100);
        shop.passTime(8 * dayMs);
        each = shop.reviews();
    }
    QCOMPARE(drawn[0].size(), 5);
    QCOMPARE(drawn[0], drawn[1]);
}

void TestReviews::marksMakeATotal()
{
    LookingShop shop;
    shop.saveCard();
    shop.close(shop.ben, 1);
    const auto add = [&](const QString &conversation, int session) {
        return shop.give(shop.ana, u"review.add"_s, conversation,
                         {{u"session"_s, session}, {u"scorecard"_s, shop.card}});
    };
    QCOMPARE(add(shop.latest, 2), u"bad_value"_s);
    QCOMPARE(add(u"nothing"_s, 1), u"no_such_conversation"_s);
    QCOMPARE(add(shop.latest, 1), QString());
    QCOMPARE(add(shop.latest, 1), QString()); // the same wish again
    QCOMPARE(shop.reviews().size(), 1);
    const QString key = shop.reviews().first();
    QCOMPARE(shop.mark(shop.ana, key, 5, 6), u"bad_value"_s);
    QCOMPARE(shop.review(key).state, u"waiting"_s);
    QCOMPARE(shop.mark(shop.ana, key, 3, 4, u"Well done."_s), QString());
    QCOMPARE(shop.review(key).total, 75); // (1 · 3/5 + 3 · 4/5) / 4
    QCOMPARE(shop.review(key).coaching, u"Well done."_s);
    QCOMPARE(shop.review(key).reviewer, shop.ana);
    QCOMPARE(shop.mark(shop.ana, key, 5, 5), u"already_given"_s);
    shop.close(shop.ben, 1);
    add(shop.latest, 1);
    const QString other = reviewKey(shop.card, shop.latest + u"/1"_s, false);
    QCOMPARE(shop.mark(shop.ana, other, 5, 0), QString());
    QCOMPARE(shop.review(other).total, 0);
}

void TestReviews::whoMayLook()
{
    LookingShop shop;
    shop.saveCard();
    shop.close(shop.dora, 1);
    shop.give(shop.ana, u"review.add"_s, shop.latest, {{u"session"_s, 1}, {u"scorecard"_s, shop.card}});
    const QString key = shop.reviews().first();
    QCOMPARE(shop.give(shop.dora, u"review.take"_s, key, {}), u"own_work"_s);
    QCOMPARE(shop.give(shop.ana, u"review.take"_s, key, {}), QString());
    QCOMPARE(shop.give(shop.cleo, u"review.take"_s, key, {}), u"already_taken"_s);
    QCOMPARE(shop.mark(shop.cleo, key, 1, 1), u"already_taken"_s);
    QCOMPARE(shop.give(shop.ana, u"review.take"_s, u"none"_s, {}), u"no_such_review"_s);
    // Her own work Dora sees when it is given, though she leads.
    QVERIFY(!sees(shop.dora, true, shop.review(key)));
    shop.mark(shop.ana, key, 5, 5);
    QVERIFY(sees(shop.dora, true, shop.review(key)));
    QVERIFY(!sees(shop.cleo, false, shop.review(key)));
    for (const QString &type : {u"review.take"_s, u"review.give"_s, u"review.add"_s, u"scorecard.save"_s,
                                u"survey.save"_s, u"rating.follow_up"_s}) {
        QVERIFY2(!team::mayGive(team::Role::Agent, type), qPrintable(type));
        QVERIFY2(team::mayGive(team::Role::Supervisor, type), qPrintable(type));
    }
    QVERIFY(team::mayGive(team::Role::Agent, u"review.seen"_s));
}

void TestReviews::theSecondOpinionIsBlind()
{
    LookingShop shop;
    shop.saveCard({{u"per_agent_week"_s, 1}, {u"second_every"_s, 1}});
    shop.close(shop.ben, 1);
    shop.passTime(8 * dayMs);
    const QString first = reviewKey(shop.card, shop.latest + u"/1"_s, false);
    const QString second = reviewKey(shop.card, shop.latest + u"/1"_s, true);
    QCOMPARE(shop.reviews(), (QStringList {first, second}));
    QCOMPARE(shop.mark(shop.ana, first, 3, 3, u"Look up the order first."_s), QString());
    QCOMPARE(shop.review(first).hidden, 1);
    QVERIFY(shop.review(first).movedSeq > 0); // who had it lets go of it
    QVERIFY(!sees(shop.dora, true, shop.review(first)));
    QVERIFY(sees(shop.ana, true, shop.review(first)));
    QVERIFY(sees(shop.ben, false, shop.review(first)));
    QCOMPARE(shop.mark(shop.ana, second, 3, 3), u"already_taken"_s); // both would be hers
    QCOMPARE(shop.mark(shop.dora, second, 3, 2), QString());
    QCOMPARE(shop.review(first).hidden, 0);
    QVERIFY(sees(shop.dora, true, shop.review(first)));
    QVERIFY(sees(shop.ana, true, shop.review(second)));
    QVERIFY(!sees(shop.ben, false, shop.review(second)));
}

void TestReviews::aFirstOpinionIsPutAwayForTheSecond()
{
    LookingShop shop;
    shop.saveCard();
    shop.close(shop.ben, 1);
    const auto add = [&](bool blind) {
        return shop.give(shop.ana, u"review.add"_s, shop.latest,
                         {{u"session"_s, 1}, {u"scorecard"_s, shop.card}, {u"blind"_s, blind}});
    };
    QCOMPARE(add(true), u"bad_value"_s);
    QCOMPARE(add(false), QString());
    const QString first = reviewKey(shop.card, shop.latest + u"/1"_s, false);
    shop.mark(shop.ana, first, 5, 5);
    QVERIFY(sees(shop.dora, true, shop.review(first)));
    QCOMPARE(add(true), QString());
    QVERIFY(!sees(shop.dora, true, shop.review(first)));
    QCOMPARE(shop.review(first).movedSeq, shop.seq);
    QCOMPARE(shop.review(first).total, 100);
    shop.mark(shop.dora, reviewKey(shop.card, shop.latest + u"/1"_s, true), 4, 4);
    QVERIFY(sees(shop.dora, true, shop.review(first)));
}

void TestReviews::coachingIsTheAgentsOwn()
{
    LookingShop shop;
    shop.saveCard();
    shop.close(shop.ben, 1);
    shop.give(shop.ana, u"review.add"_s, shop.latest, {{u"session"_s, 1}, {u"scorecard"_s, shop.card}});
    const QString key = shop.reviews().first();
    QCOMPARE(shop.give(shop.ben, u"review.seen"_s, key, {}), u"no_such_review"_s);
    shop.mark(shop.ana, key, 5, 5, u"Warm and short."_s);
    QCOMPARE(shop.give(shop.cleo, u"review.seen"_s, key, {}), u"no_such_review"_s);
    QCOMPARE(shop.give(shop.ben, u"review.seen"_s, key, {}), QString());
    QCOMPARE(shop.review(key).seenAt, shop.nowMs);
}

QTEST_GUILESS_MAIN(TestReviews)
#include "tst_reviews.moc"
