// SPDX-FileCopyrightText: 2026 The Waypost authors
// SPDX-License-Identifier: GPL-3.0-or-later
// A conversation is closed, the customer is asked and taps an answer: both desks have it, and nothing else
// moved.
#include "core/conversations/conversations.h"
#include "core/feedback/feedback.h"
#include "core/sla/sla.h"
#include "tests/end_to_end/seat.h"
#include "tests/support/world.h"

#include <QTest>

using namespace waypost;
using namespace waypost::tests;
using namespace Qt::StringLiterals;

namespace {
constexpr int patience = Seat::patience;
} // namespace

class TestSurvey : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void askedTappedAndStillClosed();
};

void TestSurvey::askedTappedAndStillClosed()
{
    World world;
    world.startSandbox();
    world.startRelay();
    world.pairOwner(u"ana"_s);
    world.pairAgent(u"ben"_s, u"Ben"_s, u"agent"_s);
    const QJsonObject lucia {{u"name"_s, u"Lucía"_s}, {u"phone"_s, u"+15550100001"_s}};
    const auto speak = [&](const QString &kind, const QString &what) {
        world.sandbox("POST", u"/sandbox/say"_s, {{u"customer"_s, lucia}, {kind, what}});
        world.sandbox("POST", u"/sandbox/flush"_s);
    };
    Seat ana(world.path(u"ana"_s));
    Seat ben(world.path(u"ben"_s));
    QVERIFY(QTest::qWaitFor([&] { return ana.live() && ben.live(); }, patience));

    const QString survey = newId(1'764'000'000'000);
    QCOMPARE(ana.does(u"survey.save"_s, survey,
                      {{u"name"_s, u"After closing"_s},
                       {u"kind"_s, u"csat"_s},
                       {u"question"_s, QJsonObject {{QString(), u"How did we do?"_s}}},
                       {u"delay_s"_s, 0}}),
             QString());
    QCOMPARE(ana.does(u"policy.save"_s, newId(1'764'000'000'001),
                      {{u"name"_s, u"Within the hour"_s},
                       {u"grid"_s,
                        QJsonObject {{u"normal"_s,
                                      QJsonObject {{u"first"_s, QJsonObject {{u"seconds"_s, 3'600}}},
                                                   {u"next"_s, QJsonObject {{u"seconds"_s, 3'600}}}}}}}}),
             QString());

    speak(u"text"_s, u"Where is my order?"_s);
    QString thread;
    QVERIFY(QTest::qWaitFor([&] { return !(thread = ben.firstConversation()).isEmpty(); }, patience));
    QCOMPARE(
        ben.does(u"conversation.reply"_s, thread,
                 {{u"content"_s, toJson(conversations::TextContent {u"Tomorrow."_s})}, {u"resolve"_s, true}}),
        QString());

    // Asked at once, by a list with stars that the customer can tap.
    const QString key = thread + u"/1"_s;
    const auto rating = [&key](Seat &seat) { return seat.row<feedback::Rating>(u"ratings"_s, key); };
    QTRY_COMPARE_WITH_TIMEOUT(rating(ana).state, u"asked"_s, patience);
    QTRY_COMPARE_WITH_TIMEOUT(rating(ben).agent, ben.me(), patience);
    const QString question = rating(ana).message;
    QTRY_VERIFY_WITH_TIMEOUT(ana.row<conversations::Message>(u"messages"_s, question).sentAt > 0, patience);
    const auto conversation
        = [&thread](Seat &seat) { return seat.row<conversations::Conversation>(u"conversations"_s, thread); };
    const conversations::Conversation before = conversation(ana);
    const auto session
        = [&](Seat &seat) { return seat.row<sla::Session>(u"sla_sessions"_s, sla::sessionKey(thread, 1)); };
    const sla::Session clocks = session(ana);
    QVERIFY(!clocks.facts.isEmpty());

    speak(u"choose"_s, u"4"_s); // the fourth from the top: two stars
    QTRY_COMPARE_WITH_TIMEOUT(rating(ana).score, 2, patience);
    QTRY_COMPARE_WITH_TIMEOUT(rating(ben).score, 2, patience);
    QCOMPARE(rating(ana).followUp, u"open"_s);
    for (Seat *seat : {&ana, &ben}) {
        const conversations::Conversation after = conversation(*seat);
        QCOMPARE(after.status, u"closed"_s);
        QCOMPARE(after.session, before.session);
        QCOMPARE(after.unread, before.unread);
        QCOMPARE(after.waitingSince, 0);
        QVERIFY(after.previewMessage != before.previewMessage); // it is seen all the same
    }
    QCOMPARE(write(session(ana)), write(clocks)); // no clock has heard of it

    QCOMPARE(ben.does(u"rating.follow_up"_s, key, {{u"done"_s, true}}), u"not_allowed"_s);
    QCOMPARE(ana.does(u"rating.follow_up"_s, key, {{u"done"_s, true}}), QString());
    QTRY_COMPARE_WITH_TIMEOUT(rating(ben).followUp, u"done"_s, patience);
}

QTEST_GUILESS_MAIN(TestSurvey)
#include "tst_survey.moc"
