// SPDX-FileCopyrightText: 2026 The Waypost authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Asking customers after a conversation is closed, and what their answers do and do not do.
#include "core/conversations/survey.h"
#include "core/feedback/feedback.h"
#include "core/templates/templates.h"
#include "tests/core/conversations/queueshop.h"

#include <QTest>

using namespace waypost;
using namespace waypost::conversations;
using namespace waypost::feedback;
using namespace waypost::tests;
using namespace Qt::StringLiterals;

namespace {
constexpr qint64 minuteMs = 60'000;
constexpr qint64 hourMs = 60 * minuteMs;
constexpr qint64 dayMs = 24 * hourMs;

/// Ana asks every customer of her shop how it went.
class AskingShop : public QueueShop {
public:
    explicit AskingShop(const QJsonObject &more = {})
    {
        survey = freshId();
        QJsonObject data {
            {u"name"_s, u"After closing"_s},
            {u"kind"_s, u"csat"_s},
            {u"question"_s, QJsonObject {{QString(), u"How did we do?"_s}, {u"es"_s, u"¿Qué tal?"_s}}},
            {u"thanks"_s, QJsonObject {{QString(), u"Thank you!"_s}}}};
        for (auto it = more.begin(); it != more.end(); ++it)
            data[it.key()] = it.value();
        problem = give(ana, u"survey.save"_s, survey, data);
    }
    QString survey;
    QString problem;

    /// Mira asks, Ben answers and closes; nothing more has happened.
    QString closed(const QString &providerId = u"wamid.1"_s)
    {
        const QString id = hear(providerId, u"Where is my order?"_s);
        give(ben, u"conversation.assign"_s, id, {{u"agent"_s, ben}});
        give(ben, u"conversation.reply"_s, id, {{u"content"_s, toJson(TextContent {u"Tomorrow."_s})}});
        nowMs += minuteMs;
        give(ben, u"conversation.resolve"_s, id, {});
        return id;
    }
    QString asked(const QString &providerId = u"wamid.1"_s)
    {
        const QString id = closed(providerId);
        passTime(11 * minuteMs);
        accepted(rating(id).message);
        return id;
    }
    void accepted(const QString &message)
    {
        intake(u"message.accepted"_s, {{u"provider_id"_s, QString(u"wamid.out."_s + message)}}, message);
    }
    Rating rating(const QString &conversation, qint64 session = 1)
    {
        return at<Rating>(u"ratings"_s, conversation + u'/' + QString::number(session));
    }
    void say(const Content &content, const QString &quoted = {})
    {
        QJsonObject data {{u"channel"_s, u"main"_s},
                          {u"provider_id"_s, QString(u"wamid.in."_s + QString::number(++m_said))},
                          {u"sender"_s, QJsonObject {{u"phone"_s, u"+491511000001"_s}}},
                          {u"at"_s, nowMs},
                          {u"content"_s, toJson(content)}};
        if (!quoted.isEmpty())
            data.insert("reply_to"_L1, QString(u"wamid.out."_s + quoted));
        intake(u"message.receive"_s, data);
        said = lastId;
        passTime(0);
    }
    QString said;
    void tap(const QString &question, qint64 score)
    {
        say(ReplyContent {ReplyContent::Of::List, surveyChoice(question, score), QString::number(score), {}});
    }

private:
    int m_said = 0;
};
} // namespace

class TestSurveys : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void refusesWhatCannotBe_data();
    void refusesWhatCannotBe();
    void asksAfterTheDelayInTheCustomersLanguage();
    void npsIsAskedInWords();
    void reopeningCallsItOff();
    void isSkippedWithAReason_data();
    void isSkippedWithAReason();
    void outsideTheWindowATemplateAsks_data();
    void outsideTheWindowATemplateAsks();
    void onceASession();
    void answersAreTold_data();
    void answersAreTold();
    void anAnswerMovesNothing();
    void lateAnswersDoNotCount();
    void lowScoresAreFollowedUp();
    void whatNeverReachedHimWasNotAsked();
    void theSurveyIsNoAnswerToAColleague();
};

void TestSurveys::refusesWhatCannotBe_data()
{
    QTest::addColumn<QJsonObject>("more");
    QTest::newRow("no name") << QJsonObject {{u"name"_s, u" "_s}};
    QTest::newRow("kind") << QJsonObject {{u"kind"_s, u"ces"_s}};
    QTest::newRow("no words for everybody")
        << QJsonObject {{u"question"_s, QJsonObject {{u"es"_s, u"¿?"_s}}}};
    QTest::newRow("too long") << QJsonObject {{u"question"_s, QJsonObject {{QString(), QString(901, u'x')}}}};
    QTest::newRow("delay") << QJsonObject {{u"delay_s"_s, 86'401}};
    QTest::newRow("days") << QJsonObject {{u"every_days"_s, -1}};
    QTest::newRow("lowest") << QJsonObject {{u"lowest"_s, 6}};
}

void TestSurveys::refusesWhatCannotBe()
{
    QFETCH(QJsonObject, more);
    QCOMPARE(AskingShop(more).problem, u"bad_value"_s);
    AskingShop shop;
    QCOMPARE(shop.problem, QString());
    QCOMPARE(shop.give(shop.ana, u"survey.remove"_s, u"nothing"_s, {}), u"no_such_survey"_s);
}

void TestSurveys::asksAfterTheDelayInTheCustomersLanguage()
{
    AskingShop shop;
    const QString id = shop.hear(u"wamid.0"_s, u"Hola"_s);
    const QString contact = shop.conversation(id).contact;
    shop.give(shop.ana, u"contact.set_details"_s, contact, {{u"language"_s, u"es-MX"_s}});
    QCOMPARE(shop.closed(), id);
    shop.passTime(10 * minuteMs - 1);
    QCOMPARE(shop.rating(id).state, QString());
    shop.passTime(1);
    const Rating rating = shop.rating(id);
    QCOMPARE(rating.state, u"asked"_s);
    QCOMPARE(rating.agent, shop.ben);
    const Message message = shop.message(rating.message);
    QCOMPARE(message.author, QString(u"survey:"_s + shop.survey));
    const Content content = contentFromJson(QJsonDocument::fromJson(message.content.toUtf8()).object());
    const auto *list = std::get_if<ListContent>(&content);
    QVERIFY(list);
    QCOMPARE(list->body, u"¿Qué tal?"_s);
    QCOMPARE(list->sections.first().rows.size(), 5);
    QCOMPARE(list->sections.first().rows.first().id, surveyChoice(rating.message, 5));
    QCOMPARE(shop.conversation(id).status, u"closed"_s);
    QCOMPARE(shop.conversation(id).session, 1);
    const auto sent = std::find_if(shop.owed.cbegin(), shop.owed.cend(),
                                   [&](const Effect &effect) { return effect.subject == rating.message; });
    QVERIFY(sent != shop.owed.cend());
    QCOMPARE(sent->kind, u"message.send"_s);
}

void TestSurveys::npsIsAskedInWords()
{
    AskingShop shop({{u"kind"_s, u"nps"_s}, {u"lowest"_s, 6}});
    const QString id = shop.asked();
    QCOMPARE(shop.message(shop.rating(id).message).kind, u"text"_s);
    shop.say(TextContent {u"0"_s});
    QCOMPARE(shop.rating(id).score, 0);
    QCOMPARE(shop.rating(id).followUp, u"open"_s);
}

void TestSurveys::reopeningCallsItOff()
{
    AskingShop shop;
    const QString id = shop.closed();
    shop.passTime(minuteMs);
    shop.say(TextContent {u"And the other one?"_s});
    QCOMPARE(shop.conversation(id).status, u"open"_s);
    shop.passTime(hourMs);
    QCOMPARE(shop.rating(id).state, QString());
    shop.give(shop.ben, u"conversation.resolve"_s, id, {});
    shop.passTime(11 * minuteMs);
    QCOMPARE(shop.rating(id).state, u"asked"_s);
    shop.give(shop.ben, u"conversation.reopen"_s, id, {});
    shop.give(shop.ben, u"conversation.resolve"_s, id, {});
    const QString question = shop.rating(id).message;
    shop.passTime(hourMs);
    QCOMPARE(shop.rating(id).message, question);
    QCOMPARE(shop.conversation(id).outMessage, question);
}

void TestSurveys::isSkippedWithAReason_data()
{
    QTest::addColumn<QString>("why");
    for (const char *why : {"tag", "blocked", "opted_out", "asked_lately", "busy", "window"})
        QTest::newRow(why) << QString::fromLatin1(why);
}

void TestSurveys::isSkippedWithAReason()
{
    QFETCH(QString, why);
    AskingShop shop({{u"except_tags"_s, QJsonArray {u"fraud"_s}}, {u"delay_s"_s, 86'400}});
    QString id = shop.closed();
    const QString contact = shop.conversation(id).contact;
    qint64 session = 1;
    if (why != "window"_L1) // the window stays open: she reacted
        shop.passTime(23 * hourMs);
    if (why == "tag"_L1)
        shop.give(shop.ben, u"conversation.tag"_s, id, {{u"add"_s, QJsonArray {u"fraud"_s}}});
    if (why == "blocked"_L1)
        shop.give(shop.ana, u"contact.block"_s, contact, {{u"channels"_s, QJsonArray {u"main"_s}}});
    if (why == "opted_out"_L1) {
        auto row = shop.at<contacts::Contact>(u"contacts"_s, contact);
        row.consents = uR"({"marketing":{"state":"refused"}})"_s;
        shop.rows.save(u"contacts"_s, contact, write(row));
    }
    if (why == "busy"_L1)
        shop.intake(u"lease.hold"_s, {{u"agent"_s, shop.ben}}, id);
    if (why != "window"_L1)
        shop.intake(u"message.react"_s,
                    {{u"channel"_s, u"main"_s},
                     {u"provider_id"_s, u"wamid.react"_s},
                     {u"sender"_s, QJsonObject {{u"phone"_s, u"+491511000001"_s}}},
                     {u"at"_s, shop.nowMs},
                     {u"target"_s, u"wamid.1"_s},
                     {u"emoji"_s, u"👍"_s}});
    if (why == "asked_lately"_L1) {
        shop.passTime(2 * hourMs);
        QCOMPARE(shop.rating(id).state, u"asked"_s);
        shop.passTime(20 * dayMs);
        id = shop.closed(u"wamid.2"_s);
        session = shop.conversation(id).session;
        QVERIFY(session > 1);
        shop.passTime(23 * hourMs);
        shop.intake(u"message.react"_s,
                    {{u"channel"_s, u"main"_s},
                     {u"provider_id"_s, u"wamid.react2"_s},
                     {u"sender"_s, QJsonObject {{u"phone"_s, u"+491511000001"_s}}},
                     {u"at"_s, shop.nowMs},
                     {u"target"_s, u"wamid.2"_s},
                     {u"emoji"_s, u"👍"_s}});
    }
    shop.passTime(2 * dayMs);
    QCOMPARE(shop.rating(id, session).state, u"skipped"_s);
    QCOMPARE(shop.rating(id, session).why, why);
}

void TestSurveys::outsideTheWindowATemplateAsks_data()
{
    QTest::addColumn<QString>("status");
    QTest::addColumn<QString>("category");
    QTest::addColumn<QString>("body");
    QTest::addColumn<QString>("state");
    QTest::newRow("fit") << u"APPROVED"_s << u"UTILITY"_s << u"How did we do?"_s << u"asked"_s;
    QTest::newRow("paused") << u"PAUSED"_s << u"UTILITY"_s << u"How did we do?"_s << u"skipped"_s;
    QTest::newRow("marketing") << u"APPROVED"_s << u"MARKETING"_s << u"How did we do?"_s << u"skipped"_s;
    QTest::newRow("a name nobody knows")
        << u"APPROVED"_s << u"UTILITY"_s << u"{{1}}, how did we do?"_s << u"skipped"_s;
    QTest::newRow("two blanks") << u"APPROVED"_s << u"UTILITY"_s << u"{{1}}: {{2}}"_s << u"skipped"_s;
}

void TestSurveys::outsideTheWindowATemplateAsks()
{
    QFETCH(QString, status);
    QFETCH(QString, category);
    QFETCH(QString, body);
    QFETCH(QString, state);
    AskingShop shop({{u"template_name"_s, u"how_was_it"_s},
                     {u"template_language"_s, u"en_US"_s},
                     {u"delay_s"_s, 86'400}});
    const QJsonArray buttons {QJsonObject {{u"type"_s, u"QUICK_REPLY"_s}, {u"text"_s, u"Good"_s}},
                              QJsonObject {{u"type"_s, u"QUICK_REPLY"_s}, {u"text"_s, u"Bad"_s}}};
    shop.intake(u"template.observe"_s,
                {{u"channel"_s, u"main"_s},
                 {u"name"_s, u"how_was_it"_s},
                 {u"language"_s, u"en_US"_s},
                 {u"category"_s, category},
                 {u"status"_s, status},
                 {u"components"_s,
                  QJsonArray {QJsonObject {{u"type"_s, u"BODY"_s}, {u"text"_s, body}},
                              QJsonObject {{u"type"_s, u"BUTTONS"_s}, {u"buttons"_s, buttons}}}}});
    const QString id = shop.closed();
    shop.passTime(dayMs + hourMs);
    QCOMPARE(shop.rating(id).state, state);
    if (state == "skipped"_L1) {
        QCOMPARE(shop.rating(id).why, u"window"_s);
        return;
    }
    const QString question = shop.rating(id).message;
    QCOMPARE(shop.message(question).kind, u"template"_s);
    shop.accepted(question);
    shop.say(ReplyContent {ReplyContent::Of::Template, surveyChoice(question, 1), u"Bad"_s, {}});
    QCOMPARE(shop.rating(id).score, 1);
    QCOMPARE(shop.conversation(id).status, u"closed"_s);
}

void TestSurveys::onceASession()
{
    AskingShop shop({{u"every_days"_s, 0}});
    const QString id = shop.asked();
    shop.passTime(40 * dayMs);
    QCOMPARE(shop.rating(id).state, u"expired"_s);
    QCOMPARE(shop.closed(u"wamid.2"_s), id);
    QCOMPARE(shop.conversation(id).session, 2);
    shop.passTime(hourMs);
    QCOMPARE(shop.rating(id, 1).state, u"expired"_s);
    QCOMPARE(shop.rating(id, 2).state, u"asked"_s);
}

void TestSurveys::answersAreTold_data()
{
    QTest::addColumn<QString>("how"); ///< "tap", "quote", "text"
    QTest::addColumn<QString>("words");
    QTest::addColumn<int>("score"); ///< -1: a message like any other
    QTest::addColumn<QString>("comment");
    QTest::newRow("tapped") << u"tap"_s << u"4"_s << 4 << QString();
    QTest::newRow("a bare number") << u"text"_s << u" 5 "_s << 5 << QString();
    QTest::newRow("of five") << u"text"_s << u"4/5"_s << 4 << QString();
    QTest::newRow("in Arabic") << u"text"_s << u"٣"_s << 3 << QString();
    QTest::newRow("quoted") << u"quote"_s << u"2"_s << 2 << QString();
    QTest::newRow("quoted, with words") << u"quote"_s << u"2: still waiting"_s << 2 << u"still waiting"_s;
    QTest::newRow("words alone are words") << u"text"_s << u"5 more of those please"_s << -1 << QString();
    QTest::newRow("number and words without a quote") << u"text"_s << u"5, please"_s << -1 << QString();
    QTest::newRow("quoted words have to be read") << u"quote"_s << u"4 people wait here"_s << -1 << QString();
    QTest::newRow("quoted without a number") << u"quote"_s << u"Where is it?"_s << -1 << QString();
    QTest::newRow("outside the scale") << u"text"_s << u"6"_s << -1 << QString();
    QTest::newRow("zero stars") << u"text"_s << u"0"_s << -1 << QString();
}

void TestSurveys::answersAreTold()
{
    QFETCH(QString, how);
    QFETCH(QString, words);
    QFETCH(int, score);
    QFETCH(QString, comment);
    AskingShop shop;
    const QString id = shop.asked();
    const QString question = shop.rating(id).message;
    if (how == "tap"_L1)
        shop.tap(question, words.toLongLong());
    else
        shop.say(TextContent {words}, how == "quote"_L1 ? question : QString());
    QCOMPARE(shop.rating(id).score, score);
    QCOMPARE(shop.rating(id).comment, comment);
    QCOMPARE(shop.conversation(id).status, score < 0 ? u"open"_s : u"closed"_s);
    QCOMPARE(shop.rating(id).state, score < 0 ? u"asked"_s : u"answered"_s);
}

/// Neither question nor answer nor thanks wakes anything or starts a clock (semantics 3i).
void TestSurveys::anAnswerMovesNothing()
{
    AskingShop shop;
    const QString id = shop.closed();
    const Conversation before = shop.conversation(id);
    const qsizetype from = shop.journal.size();
    shop.passTime(11 * minuteMs);
    const QString question = shop.rating(id).message;
    shop.accepted(question);
    shop.passTime(hourMs);
    shop.tap(question, 5);
    const Conversation after = shop.conversation(id);
    QCOMPARE(after.status, u"closed"_s);
    QCOMPARE(after.session, before.session);
    QCOMPARE(after.reopened, before.reopened);
    QCOMPARE(after.unread, before.unread);
    QCOMPARE(after.waitingSince, 0);
    QCOMPARE(after.inSeq, before.inSeq);
    QCOMPARE(after.closedAt, before.closedAt);
    QCOMPARE(after.assignee, before.assignee);
    QVERIFY(after.windowUntil > before.windowUntil); // the customer did write
    int surveys = 0;
    for (const Event &event : shop.journal.sliced(from))
        if (event.type == "message.replied"_L1 || event.type == "message.received"_L1) {
            QVERIFY2(event.data["survey"_L1].toBool(), qPrintable(event.type));
            ++surveys;
        }
    QCOMPARE(surveys, 3); // question, answer, thanks
    QCOMPARE(shop.message(after.outMessage).author, QString(u"survey:"_s + shop.survey));
    // She changes her mind, and only one thanks is enough.
    shop.tap(question, 1);
    QCOMPARE(shop.rating(id).score, 1);
    QCOMPARE(shop.conversation(id).outMessage, after.outMessage);
    // What she writes next is a message again.
    shop.say(TextContent {u"3"_s});
    QCOMPARE(shop.conversation(id).status, u"open"_s);
    QCOMPARE(shop.rating(id).score, 1);
}

void TestSurveys::lateAnswersDoNotCount()
{
    AskingShop shop;
    const QString id = shop.asked();
    const QString question = shop.rating(id).message;
    shop.passTime(7 * dayMs + minuteMs);
    QCOMPARE(shop.rating(id).state, u"expired"_s);
    shop.tap(question, 1);
    QCOMPARE(shop.rating(id).score, -1);
    QCOMPARE(shop.conversation(id).status, u"closed"_s); // a tap asks for nothing
    shop.say(TextContent {u"4"_s});
    QCOMPARE(shop.conversation(id).status, u"open"_s);
}

void TestSurveys::lowScoresAreFollowedUp()
{
    AskingShop shop;
    const QString id = shop.asked();
    const QString key = id + u"/1"_s;
    QCOMPARE(shop.give(shop.ana, u"rating.follow_up"_s, key, {{u"done"_s, true}}), u"no_such_rating"_s);
    shop.tap(shop.rating(id).message, 2);
    QCOMPARE(shop.rating(id).followUp, u"open"_s);
    QCOMPARE(shop.give(shop.ana, u"rating.follow_up"_s, key, {{u"done"_s, false}}), QString());
    QCOMPARE(shop.rating(id).followedBy, shop.ana);
    QCOMPARE(shop.rating(id).followUp, u"open"_s);
    QCOMPARE(shop.give(shop.ana, u"rating.follow_up"_s, key, {{u"done"_s, true}}), QString());
    QCOMPARE(shop.rating(id).followUp, u"done"_s);
    const Rating seen = shop.rating(id);
    QVERIFY(sees(shop.ben, false, seen));
    QVERIFY(!sees(shop.cleo, false, seen));
    QVERIFY(sees(shop.ana, true, seen));
}

void TestSurveys::whatNeverReachedHimWasNotAsked()
{
    AskingShop shop;
    const QString id = shop.closed();
    shop.passTime(11 * minuteMs);
    shop.intake(u"message.failed"_s,
                {{u"error"_s, QJsonObject {{u"code"_s, 131'026}, {u"text"_s, u"Not on WhatsApp."_s}}}},
                shop.rating(id).message);
    QCOMPARE(shop.rating(id).state, u"skipped"_s);
    QCOMPARE(shop.rating(id).why, u"failed"_s);
}

/// An agent who has not seen the question yet has answered nothing twice.
void TestSurveys::theSurveyIsNoAnswerToAColleague()
{
    AskingShop shop;
    const QString id = shop.closed();
    const qint64 seen = shop.seq;
    shop.passTime(11 * minuteMs);
    QCOMPARE(shop.rating(id).state, u"asked"_s);
    QCOMPARE(shop.agent(u"conversation.reply"_s, id,
                        {{u"content"_s, toJson(TextContent {u"One more thing."_s})}}, shop.ben, seen),
             QString());
    for (const Event &event : shop.last)
        QVERIFY2(event.type != "collision.noted"_L1, "no collision");
}

QTEST_GUILESS_MAIN(TestSurveys)
#include "tst_surveys.moc"
