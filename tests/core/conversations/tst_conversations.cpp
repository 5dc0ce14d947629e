// SPDX-FileCopyrightText: 2026 The Waypost authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "inbox.h"

#include "core/team/team.h"

#include <QJsonArray>
#include <QTest>

using namespace waypost;
using namespace waypost::conversations;
using namespace Qt::StringLiterals;

namespace {
constexpr qint64 hourMs = 3'600'000;

/// A team of two and a customer, Mira, on the channel "main".
class Shop : public tests::Inbox {
public:
    Shop()
    {
        ana = freshId();
        ben = freshId();
        sales = freshId();
        agent(u"agent.add"_s, ana, {{u"name"_s, u"Ana"_s}, {u"role"_s, u"owner"_s}}, u"setup"_s);
        agent(u"agent.add"_s, ben, {{u"name"_s, u"Ben"_s}, {u"role"_s, u"agent"_s}}, u"setup"_s);
        agent(u"team.add"_s, sales, {{u"name"_s, u"Sales"_s}}, ana);
    }
    QString ana, ben, sales;

    static QJsonObject mira()
    {
        return {{u"phone"_s, u"+491511000001"_s}, {u"user_id"_s, u"DE.1"_s}, {u"name"_s, u"Mira"_s}};
    }
    static QJsonObject text(const QString &body) { return toJson(TextContent {body}); }

    /// Mira writes; returns the message's id.
    QString hear(const QString &providerId, const QString &body, const QJsonObject &more = {})
    {
        QJsonObject data {{u"channel"_s, u"main"_s},
                          {u"provider_id"_s, providerId},
                          {u"sender"_s, mira()},
                          {u"at"_s, nowMs},
                          {u"content"_s, text(body)}};
        for (auto it = more.begin(); it != more.end(); ++it)
            data.insert(it.key(), it.value());
        intake(u"message.receive"_s, data);
        return lastId;
    }
    QString hearChange(const QString &type, const QString &providerId, const QString &target,
                       const QJsonObject &more = {}, qint64 at = 0)
    {
        QJsonObject data {{u"channel"_s, u"main"_s},
                          {u"provider_id"_s, providerId},
                          {u"sender"_s, mira()},
                          {u"at"_s, at ? at : nowMs},
                          {u"target"_s, target}};
        for (auto it = more.begin(); it != more.end(); ++it)
            data.insert(it.key(), it.value());
        if (more.contains("to"_L1))
            data.remove("sender"_L1);
        return intake(type, data);
    }
    QString echo(const QString &providerId, const QString &body)
    {
        intake(u"message.echo"_s,
               {{u"channel"_s, u"main"_s},
                {u"provider_id"_s, providerId},
                {u"to"_s, mira()},
                {u"at"_s, nowMs},
                {u"content"_s, text(body)}});
        return lastId;
    }
    QString report(const QString &providerId, const QString &status, const QString &message = {},
                   const QJsonObject &error = {})
    {
        QJsonObject data {{u"provider_id"_s, providerId}, {u"status"_s, status}, {u"at"_s, nowMs}};
        if (!message.isEmpty())
            data.insert("message"_L1, message);
        if (!error.isEmpty())
            data.insert("error"_L1, error);
        return intake(u"message.report"_s, data);
    }
    QString thread() { return keysOf(u"conversations"_s).value(0); }
    Conversation row() { return conversation(thread()); }
    /// The agent answers; returns the message's id.
    QString say(const QString &who, const QString &body, qint64 seen = -1)
    {
        agent(u"conversation.reply"_s, thread(), {{u"content"_s, text(body)}}, who, seen);
        return lastId;
    }
    QStringList types() const
    {
        QStringList list;
        for (const Event &event : last)
            list << event.type;
        return list;
    }
};

const QJsonObject failure {{QStringLiteral("code"), 131026},
                           {QStringLiteral("text"), QStringLiteral("Can't be delivered.")}};
} // namespace

class TestConversations : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void firstMessageOpensTheConversation();
    void nextMessagesJoinIt();
    void aKnownProviderIdGivesNothing();
    void aCustomerReopens_data();
    void aCustomerReopens();
    void theServiceItselfAsksForNothing();
    void adOpensTheFreeEntry();

    void replyIsQueuedAndOwed();
    void replyIsRefused_data();
    void replyIsRefused();
    void staleReplyIsStopped();
    void templateGoesOutsideTheWindow();
    void theSameReplyIsOneReply();

    void ticksFollowTheLadder();
    void latticeIsALattice();
    void statusMayComeFirst();
    void statusOfAStrangerIsKeptUntilItIsKnown();
    void uncertainWaits();
    void failedIsRetried();
    void failureIsPutAside();
    void outcomesOfOthersAreRefused();

    void reactionsOfBothSides();
    void editAndRevoke();
    void quoteIsResolvedLater();
    void phoneAppWrites();

    void triage_data();
    void triage();
    void tagsAreASortedSet();
    void assignComparesFirst();
    void noteStaysInside();
    void filesOfANoteStayInside();
    void readingOwesBlueTicks();

    void mediaComesIn();
    void mediaGoesOut();

    void noSecretLeaves();
    void overlayShowsTheOwnAction();
    void everyCommandHasARight();
};

void TestConversations::firstMessageOpensTheConversation()
{
    Shop shop;
    const QString id = shop.hear(u"wamid.1"_s, u"Hello\nthere"_s);
    QCOMPARE(shop.types(),
             (QStringList {u"contact.created"_s, u"conversation.opened"_s, u"message.received"_s}));
    const Conversation row = shop.row();
    QCOMPARE(row.channel, u"main"_s);
    QCOMPARE(row.status, u"open"_s);
    QCOMPARE(row.priority, u"normal"_s);
    QCOMPARE(row.unread, 1);
    QCOMPARE(row.waitingSince, shop.nowMs);
    QCOMPARE(row.lastAt, shop.nowMs);
    QCOMPARE(row.createdAt, shop.nowMs);
    QCOMPARE(row.windowUntil, shop.nowMs + 24 * hourMs);
    QCOMPARE(row.preview, u"Hello there"_s);
    QCOMPARE(row.previewKind, u"text"_s);
    QCOMPARE(row.previewAuthor, u"customer"_s);
    QCOMPARE(row.previewMessage, id);
    QCOMPARE(row.inMessage, id);
    QCOMPARE(row.inSeq, shop.seq);
    const Message message = shop.message(id);
    QCOMPARE(message.conversation, shop.thread());
    QCOMPARE(message.direction, u"in"_s);
    QCOMPARE(message.author, u"customer"_s);
    QCOMPARE(message.kind, u"text"_s);
    QCOMPARE(message.seq, shop.seq);
    QCOMPARE(message.providerId, u"wamid.1"_s);
    QVERIFY(message.status.isEmpty());
    QCOMPARE(shop.at<contacts::Contact>(u"contacts"_s, row.contact).name, u"Mira"_s);
    QCOMPARE(shop.keysOf(u"activities"_s).size(), 1);
    QVERIFY(shop.owed.isEmpty());
}

void TestConversations::nextMessagesJoinIt()
{
    Shop shop;
    shop.hear(u"wamid.1"_s, u"One"_s);
    const qint64 first = shop.nowMs;
    shop.nowMs += 5'000;
    const QString newest = shop.hear(u"wamid.2"_s, u"Two"_s);
    QCOMPARE(shop.types(), QStringList {u"message.received"_s});
    shop.nowMs -= 4'000;
    shop.hear(u"wamid.0"_s, u"Late"_s); // older, came last
    QCOMPARE(shop.keysOf(u"conversations"_s).size(), 1);
    const Conversation row = shop.row();
    QCOMPARE(row.unread, 3);
    QCOMPARE(row.waitingSince, first);
    QCOMPARE(row.preview, u"Two"_s);
    QCOMPARE(row.inMessage, newest);
    QCOMPARE(row.lastAt, first + 5'000);
    // The same customer on another number of ours is another conversation.
    shop.hear(u"wamid.9"_s, u"Other number"_s, {{u"channel"_s, u"second"_s}});
    QCOMPARE(shop.keysOf(u"conversations"_s).size(), 2);
    QCOMPARE(shop.keysOf(u"contacts"_s).size(), 1);
}

void TestConversations::aKnownProviderIdGivesNothing()
{
    Shop shop;
    shop.hear(u"wamid.1"_s, u"Hello"_s);
    shop.hear(u"wamid.1"_s, u"Hello"_s);
    QVERIFY(shop.last.isEmpty());
    QCOMPARE(shop.row().unread, 1);
    QCOMPARE(shop.intake(u"message.receive"_s, {{u"channel"_s, u"main"_s}, {u"sender"_s, Shop::mira()}}),
             u"bad_value"_s);
    QCOMPARE(
        shop.intake(u"message.receive"_s,
                    {{u"channel"_s, u"main"_s}, {u"provider_id"_s, u"x"_s}, {u"sender"_s, QJsonObject {}}}),
        u"bad_value"_s);
}

void TestConversations::aCustomerReopens_data()
{
    QTest::addColumn<QString>("command");
    QTest::addColumn<int>("reopened");
    QTest::addColumn<QString>("told");
    QTest::newRow("closed") << u"conversation.resolve"_s << 1 << u"conversation.reopened"_s;
    QTest::newRow("snoozed") << u"conversation.snooze"_s << 0 << u"conversation.woken"_s;
}

void TestConversations::aCustomerReopens()
{
    QFETCH(QString, command);
    QFETCH(int, reopened);
    QFETCH(QString, told);
    Shop shop;
    shop.hear(u"wamid.1"_s, u"Hello"_s);
    shop.agent(command, shop.thread(), {{u"until"_s, shop.nowMs + hourMs}, {u"resolution"_s, u"sold"_s}},
               shop.ana);
    QVERIFY(shop.row().status != "open"_L1);
    shop.hear(u"wamid.2"_s, u"Me again"_s);
    QCOMPARE(shop.types(), (QStringList {u"message.received"_s, told}));
    QCOMPARE(shop.row().status, u"open"_s);
    QCOMPARE(shop.row().snoozedUntil, 0);
    QVERIFY(shop.row().resolution.isEmpty());
    QCOMPARE(shop.row().reopened, reopened);
}

void TestConversations::theServiceItselfAsksForNothing()
{
    Shop shop;
    shop.hear(u"wamid.1"_s, u"Hello"_s);
    shop.agent(u"conversation.resolve"_s, shop.thread(), {}, shop.ana);
    const Conversation before = shop.row();
    shop.nowMs += hourMs;
    const auto system = [](const QString &what) {
        return QJsonObject {{u"content"_s, toJson(SystemContent {what, {}})}};
    };
    shop.hear(u"wamid.2"_s, {}, system(u"user_changed_number"_s));
    QCOMPARE(shop.row().status, u"closed"_s);
    QCOMPARE(shop.row().windowUntil, before.windowUntil);
    QCOMPARE(shop.row().unread, before.unread);
    QCOMPARE(shop.row().waitingSince, 0);
    shop.hear(u"wacid.1:connect"_s, {},
              system(u"call_connect"_s)); // a call opens the window and wants an answer
    QCOMPARE(shop.row().status, u"open"_s);
    QCOMPARE(shop.row().windowUntil, shop.nowMs + 24 * hourMs);
}

void TestConversations::adOpensTheFreeEntry()
{
    Shop shop;
    shop.hear(u"wamid.1"_s, u"Saw your ad"_s,
              {{u"referral"_s, QJsonObject {{u"source_type"_s, u"ad"_s}, {u"ctwa_clid"_s, u"C"_s}}}});
    QCOMPARE(shop.row().adAt, shop.nowMs);
    QVERIFY(shop.message(shop.row().inMessage).referral.contains("ctwa_clid"_L1));
    shop.nowMs += hourMs;
    shop.say(shop.ana, u"Welcome"_s);
    QCOMPARE(shop.row().entryUntil, shop.nowMs + 72 * hourMs);
    QCOMPARE(shop.row().adAt, 0);
    const qint64 until = shop.row().entryUntil;
    shop.nowMs += hourMs;
    shop.say(shop.ana, u"Anything else?"_s); // only the first answer counts
    QCOMPARE(shop.row().entryUntil, until);
}

void TestConversations::replyIsQueuedAndOwed()
{
    Shop shop;
    const QString question = shop.hear(u"wamid.1"_s, u"Hello"_s);
    shop.agent(u"conversation.reply"_s, shop.thread(),
               {{u"content"_s, Shop::text(u"Hi\r\nMira"_s)}, {u"reply_to"_s, question}}, shop.ana);
    const QString id = shop.lastId;
    const Message message = shop.message(id);
    QCOMPARE(message.direction, u"out"_s);
    QCOMPARE(message.status, u"queued"_s);
    QCOMPARE(message.author, shop.ana);
    QCOMPARE(message.command, id);
    QCOMPARE(message.replyTo, question);
    QCOMPARE(message.attempt, 1);
    const Conversation row = shop.row();
    QCOMPARE(row.waitingSince, 0);
    QCOMPARE(row.status, u"open"_s);
    QCOMPARE(row.assignee, shop.ana); // it was nobody's
    QCOMPARE(row.outSeq, message.seq);
    QCOMPARE(row.outAuthor, shop.ana);
    QCOMPARE(row.outMessage, id);
    QCOMPARE(row.preview, u"Hi Mira"_s);
    QCOMPARE(row.previewStatus, u"queued"_s);
    QCOMPARE(shop.owed.size(), 1);
    const Effect expected {
        u"send:"_s + id,
        u"message.send"_s,
        id,
        u"main"_s,
        shop.thread(),
        {{u"to"_s, QJsonObject {{u"phone"_s, u"+491511000001"_s}, {u"user_id"_s, u"DE.1"_s}}},
         {u"content"_s, Shop::text(u"Hi\nMira"_s)},
         {u"reply_to"_s, u"wamid.1"_s}}};
    QCOMPARE(shop.owed.first(), expected);
}

void TestConversations::replyIsRefused_data()
{
    QTest::addColumn<QJsonObject>("data");
    QTest::addColumn<QString>("code");
    const auto row = [](const char *name, const QJsonObject &data, const char *code) {
        QTest::newRow(name) << data << QString::fromLatin1(code);
    };
    const auto with = [](const Content &content) { return QJsonObject {{u"content"_s, toJson(content)}}; };
    row("nothing", {}, "bad_value");
    row("empty text", with(TextContent {}), "nothing_to_send");
    row("long text", with(TextContent {QString(4097, u'x')}), "text_too_long");
    row("customers' kind", with(OrderContent {}), "bad_value");
    row("no such file", with(MediaContent {MediaKind::Image, u"nowhere"_s, {}, {}, {}, false, 0}),
        "no_such_media");
    row("quotes nothing", {{u"content"_s, Shop::text(u"Hi"_s)}, {u"reply_to"_s, u"nowhere"_s}},
        "no_such_message");
}

void TestConversations::replyIsRefused()
{
    QFETCH(QJsonObject, data);
    QFETCH(QString, code);
    Shop shop;
    shop.hear(u"wamid.1"_s, u"Hello"_s);
    const qint64 before = shop.seq;
    QCOMPARE(shop.agent(u"conversation.reply"_s, shop.thread(), data, shop.ana), code);
    QVERIFY(!shop.refusal.text.isEmpty());
    QCOMPARE(shop.seq, before);
    QCOMPARE(
        shop.agent(u"conversation.reply"_s, u"nowhere"_s, {{u"content"_s, Shop::text(u"Hi"_s)}}, shop.ana),
        u"no_such_conversation"_s);
    const QString own = shop.say(shop.ana, u"Hi"_s);
    const QJsonObject quotesOwn {{u"content"_s, Shop::text(u"As I said"_s)}, {u"reply_to"_s, own}};
    QCOMPARE(shop.agent(u"conversation.reply"_s, shop.thread(), quotesOwn, shop.ana),
             u"bad_value"_s); // queued
    shop.intake(u"message.accepted"_s, {{u"provider_id"_s, u"wamid.own"_s}}, own);
    QCOMPARE(shop.agent(u"conversation.reply"_s, shop.thread(), quotesOwn, shop.ana), QString());
    QCOMPARE(shop.owed.last().data["reply_to"_L1].toString(), u"wamid.own"_s);
}

void TestConversations::staleReplyIsStopped()
{
    Shop shop;
    shop.hear(u"wamid.1"_s, u"Hello"_s);
    const qint64 seen = shop.seq;
    const QString bens = shop.say(shop.ben, u"Hi, Ben here"_s, seen);
    QCOMPARE(shop.agent(u"conversation.reply"_s, shop.thread(), {{u"content"_s, Shop::text(u"Ana here"_s)}},
                        shop.ana, seen),
             u"stale_reply"_s);
    QCOMPARE(shop.refusal.details["messages"_L1].toArray(), QJsonArray {bens});
    QCOMPARE(shop.agent(u"conversation.reply"_s, shop.thread(), {{u"content"_s, Shop::text(u"And"_s)}},
                        shop.ben, seen),
             QString()); // his own
    const QJsonObject override {{u"content"_s, Shop::text(u"Ana here"_s)}, {u"override"_s, true}};
    QCOMPARE(shop.agent(u"conversation.reply"_s, shop.thread(), override, shop.ana, seen), QString());
    QCOMPARE(
        shop.agent(u"conversation.reply"_s, shop.thread(), {{u"content"_s, Shop::text(u"More"_s)}}, shop.ben),
        QString()); // has seen it
    // A note, an assignment and the customer's next message stop nobody.
    const qint64 before = shop.seq;
    shop.agent(u"conversation.note"_s, shop.thread(), {{u"body"_s, u"Careful"_s}}, shop.ana);
    shop.agent(u"conversation.assign"_s, shop.thread(), {{u"agent"_s, shop.ana}}, shop.ana);
    shop.hear(u"wamid.2"_s, u"Anybody?"_s);
    QCOMPARE(shop.agent(u"conversation.reply"_s, shop.thread(), {{u"content"_s, Shop::text(u"Yes"_s)}},
                        shop.ben, before),
             QString());
    // The phone app counts as somebody else.
    const qint64 beforeEcho = shop.seq;
    shop.echo(u"wamid.3"_s, u"From the phone"_s);
    QCOMPARE(shop.agent(u"conversation.reply"_s, shop.thread(), {{u"content"_s, Shop::text(u"Me too"_s)}},
                        shop.ben, beforeEcho),
             u"stale_reply"_s);
}

void TestConversations::templateGoesOutsideTheWindow()
{
    Shop shop;
    shop.hear(u"wamid.1"_s, u"Hello"_s);
    const QString own = shop.say(shop.ana, u"Hi"_s);
    shop.nowMs = shop.row().windowUntil - 1;
    QCOMPARE(shop.agent(u"conversation.reply"_s, shop.thread(),
                        {{u"content"_s, Shop::text(u"Just in time"_s)}}, shop.ana),
             QString());
    shop.nowMs += 1;
    QCOMPARE(
        shop.agent(u"conversation.reply"_s, shop.thread(), {{u"content"_s, Shop::text(u"Late"_s)}}, shop.ana),
        u"window_closed"_s);
    QCOMPARE(shop.refusal.details["window_until"_L1].toInteger(), shop.row().windowUntil);
    QCOMPARE(shop.agent(u"conversation.react"_s, shop.thread(),
                        {{u"message"_s, shop.row().inMessage}, {u"emoji"_s, u"👍"_s}}, shop.ana),
             u"window_closed"_s);
    const QJsonObject message {
        {u"content"_s, toJson(TemplateContent {u"order_update"_s, u"de"_s, {}, u"Words"_s, {}, {}, {}})}};
    QCOMPARE(shop.agent(u"conversation.reply"_s, shop.thread(), message, shop.ana), QString());
    const QString sentTemplate = shop.lastId;
    shop.intake(u"message.failed"_s, {{u"error"_s, failure}}, own);
    QCOMPARE(shop.agent(u"message.retry"_s, own, {}, shop.ana), u"window_closed"_s);
    shop.intake(u"message.failed"_s, {{u"error"_s, failure}}, sentTemplate);
    QCOMPARE(shop.agent(u"message.retry"_s, sentTemplate, {}, shop.ana), QString());
}

void TestConversations::theSameReplyIsOneReply()
{
    Shop shop;
    const QString question = shop.hear(u"wamid.1"_s, u"Hello"_s);
    const Command wish {shop.freshId(),
                        u"conversation.reply"_s,
                        shop.thread(),
                        shop.ana,
                        shop.nowMs,
                        shop.seq,
                        {{u"content"_s, Shop::text(u"Hi"_s)}}};
    QCOMPARE(shop.give(wish), QString());
    QCOMPARE(shop.give(wish), QString());
    QVERIFY(shop.last.isEmpty());
    Command stolen = wish;
    stolen.id = question; // the id of what the customer wrote
    QCOMPARE(shop.give(stolen), u"bad_value"_s);
    stolen.id = u"no uuid"_s;
    QCOMPARE(shop.give(stolen), u"bad_value"_s);
    QCOMPARE(shop.message(question).direction, u"in"_s);
}

void TestConversations::ticksFollowTheLadder()
{
    Shop shop;
    shop.hear(u"wamid.1"_s, u"Hello"_s);
    const QString id = shop.say(shop.ana, u"Hi"_s);
    const auto status = [&] { return shop.message(id).status; };
    shop.intake(u"message.sending"_s, {}, id);
    QCOMPARE(status(), u"sending"_s);
    shop.intake(u"message.accepted"_s, {{u"provider_id"_s, u"wamid.out"_s}}, id);
    QCOMPARE(status(), u"sending"_s);
    QCOMPARE(shop.message(id).providerId, u"wamid.out"_s);
    const qint64 t = shop.nowMs;
    shop.nowMs = t + 3'000;
    shop.report(u"wamid.out"_s, u"read"_s);
    QCOMPARE(status(), u"read"_s);
    QCOMPARE(shop.row().previewStatus, u"read"_s);
    QCOMPARE(shop.message(id).readAt, t + 3'000);
    QCOMPARE(shop.message(id).deliveredAt, t + 3'000); // read implies delivered, delivered implies sent
    shop.nowMs = t + 2'000;
    shop.report(u"wamid.out"_s, u"delivered"_s);
    shop.nowMs = t + 1'000;
    shop.report(u"wamid.out"_s, u"sent"_s);
    QCOMPARE(status(), u"read"_s);
    QCOMPARE(shop.message(id).deliveredAt, t + 2'000);
    QCOMPARE(shop.message(id).sentAt, t + 1'000);
    shop.report(u"wamid.out"_s, u"sent"_s); // again: nothing new
    QVERIFY(shop.last.isEmpty());
    shop.report(u"wamid.out"_s, u"failed"_s, {}, failure);
    QCOMPARE(status(), u"read"_s);
    QCOMPARE(shop.message(id).errorCode, 0);
    shop.report(u"wamid.out"_s, u"played"_s);
    QCOMPARE(status(), u"played"_s);
    shop.report(u"wamid.out"_s, u"warned"_s); // a word of the future
    QCOMPARE(status(), u"played"_s);
    QCOMPARE(shop.row().previewStatus, u"played"_s);
}

void TestConversations::latticeIsALattice()
{
    const QStringList words {u""_s,       u"queued"_s,    u"sending"_s, u"unknown"_s, u"sent"_s,
                             u"failed"_s, u"delivered"_s, u"read"_s,    u"played"_s,  u"nonsense"_s};
    for (int i = 0; i < words.size() - 1; ++i)
        for (int j = 0; j < words.size() - 1; ++j) {
            QCOMPARE(laterStatus(words[i], words[j]), words[qMax(i, j)]); // forward only, whatever comes when
            for (const QString &third : words.first(words.size() - 1))
                QCOMPARE(laterStatus(laterStatus(words[i], words[j]), third),
                         laterStatus(words[i], laterStatus(words[j], third)));
        }
    for (const QString &word : words.mid(1))
        QCOMPARE(laterStatus(word, u"nonsense"_s), word);
    QCOMPARE(laterStatus(u""_s, u"nonsense"_s), u""_s);
}

void TestConversations::statusMayComeFirst()
{
    Shop shop;
    shop.hear(u"wamid.1"_s, u"Hello"_s);
    const QString id = shop.say(shop.ana, u"Hi"_s);
    shop.intake(u"message.sending"_s, {}, id);
    shop.report(u"wamid.out"_s, u"delivered"_s, id); // carries our id, the call has not returned yet
    QCOMPARE(shop.message(id).status, u"delivered"_s);
    QCOMPARE(shop.message(id).providerId, u"wamid.out"_s);
    shop.intake(u"message.accepted"_s, {{u"provider_id"_s, u"wamid.out"_s}}, id);
    QVERIFY(shop.last.isEmpty());
    shop.report(u"wamid.out"_s, u"read"_s);
    QCOMPARE(shop.message(id).status, u"read"_s);
    QVERIFY(shop.keysOf(u"early_facts"_s).isEmpty());
}

void TestConversations::statusOfAStrangerIsKeptUntilItIsKnown()
{
    Shop shop;
    shop.hear(u"wamid.1"_s, u"Hello"_s);
    const QString id = shop.say(shop.ana, u"Hi"_s);
    const qint64 t = shop.nowMs;
    shop.report(u"wamid.out"_s, u"read"_s); // neither id is known
    QCOMPARE(shop.types(), QStringList {u"message.foretold"_s});
    shop.report(u"wamid.out"_s, u"read"_s);
    QVERIFY(shop.last.isEmpty());
    shop.hearChange(u"message.react"_s, u"wamid.r"_s, u"wamid.out"_s, {{u"emoji"_s, u"🎉"_s}});
    QCOMPARE(shop.message(id).status, u"queued"_s);
    shop.nowMs += 60'000;
    shop.intake(u"message.accepted"_s, {{u"provider_id"_s, u"wamid.out"_s}}, id);
    QCOMPARE(shop.message(id).status, u"read"_s);
    QCOMPARE(shop.message(id).readAt, t);
    QVERIFY(shop.message(id).reactions.contains(u"🎉"_s));
    QCOMPARE(shop.row().previewStatus, u"read"_s);
    QVERIFY(shop.at<EarlyFacts>(u"early_facts"_s, u"wamid.out"_s).facts.isEmpty());
    // Our id, but of nothing that we sent (a reaction): no trace.
    shop.report(u"wamid.reaction"_s, u"sent"_s, shop.freshId());
    QVERIFY(shop.last.isEmpty());
}

void TestConversations::uncertainWaits()
{
    Shop shop;
    shop.hear(u"wamid.1"_s, u"Hello"_s);
    const QString id = shop.say(shop.ana, u"Hi"_s);
    shop.intake(u"message.sending"_s, {}, id);
    shop.intake(u"message.uncertain"_s, {}, id);
    QCOMPARE(shop.message(id).status, u"unknown"_s);
    QCOMPARE(shop.owed.size(), 1); // nothing is sent again by itself
    shop.report(u"wamid.out"_s, u"sent"_s, id);
    QCOMPARE(shop.message(id).status, u"sent"_s);
    shop.intake(u"message.uncertain"_s, {}, id);
    QVERIFY(shop.last.isEmpty());

    const QString other = shop.say(shop.ana, u"And"_s);
    shop.intake(u"message.uncertain"_s, {}, other);
    shop.intake(u"message.accepted"_s, {{u"provider_id"_s, u"wamid.out2"_s}}, other);
    QCOMPARE(shop.message(other).status, u"sending"_s);
}

void TestConversations::failedIsRetried()
{
    Shop shop;
    shop.hear(u"wamid.1"_s, u"Hello"_s);
    const QString id = shop.say(shop.ana, u"Hi"_s);
    QCOMPARE(shop.agent(u"message.retry"_s, id, {}, shop.ana), u"not_retriable"_s);
    shop.intake(u"message.accepted"_s, {{u"provider_id"_s, u"wamid.a"_s}}, id);
    shop.report(u"wamid.a"_s, u"failed"_s, {}, failure);
    QCOMPARE(shop.message(id).status, u"failed"_s);
    QCOMPARE(shop.message(id).errorCode, 131026);
    QCOMPARE(shop.row().previewStatus, u"failed"_s);
    QCOMPARE(shop.agent(u"message.retry"_s, id, {}, shop.ben), QString());
    QCOMPARE(shop.message(id).status, u"queued"_s);
    QCOMPARE(shop.message(id).errorCode, 0);
    QVERIFY(shop.message(id).errorText.isEmpty());
    QCOMPARE(shop.owed.last().id, QString(u"send:"_s + id + u":2"_s));
    shop.report(u"wamid.a"_s, u"failed"_s, {}, failure); // a repetition about the first attempt
    QCOMPARE(shop.message(id).status, u"queued"_s);
    shop.intake(u"message.accepted"_s, {{u"provider_id"_s, u"wamid.b"_s}}, id);
    shop.report(u"wamid.b"_s, u"sent"_s);
    QCOMPARE(shop.message(id).status, u"sent"_s);
    QCOMPARE(shop.message(id).providerId, u"wamid.b"_s);
    shop.report(u"wamid.a"_s, u"delivered"_s); // the first one arrived after all
    QCOMPARE(shop.message(id).status, u"delivered"_s);

    const QString third = shop.say(shop.ana, u"Once more"_s);
    for (int attempt = 2; attempt <= 4; ++attempt) {
        shop.intake(u"message.failed"_s, {{u"error"_s, failure}}, third);
        shop.agent(u"message.retry"_s, third, {}, shop.ana);
        QCOMPARE(shop.owed.last().id, u"send:%1:%2"_s.arg(third).arg(attempt));
    }
}

void TestConversations::failureIsPutAside()
{
    Shop shop;
    const QString question = shop.hear(u"wamid.1"_s, u"Hello"_s);
    const QString id = shop.say(shop.ana, u"Hi"_s);
    QCOMPARE(shop.agent(u"message.dismiss"_s, id, {}, shop.ana), u"not_retriable"_s);
    QCOMPARE(shop.agent(u"message.dismiss"_s, question, {}, shop.ana), u"no_such_message"_s);
    shop.intake(u"message.failed"_s, {{u"error"_s, failure}}, id);
    QCOMPARE(shop.agent(u"message.dismiss"_s, id, {}, shop.ana), QString());
    QCOMPARE(shop.message(id).dismissedAt, shop.nowMs);
    QCOMPARE(shop.message(id).status, u"failed"_s);
    QCOMPARE(shop.agent(u"message.dismiss"_s, id, {}, shop.ana), QString());
    QVERIFY(shop.last.isEmpty());
}

void TestConversations::outcomesOfOthersAreRefused()
{
    Shop shop;
    const QString question = shop.hear(u"wamid.1"_s, u"Hello"_s);
    const QString id = shop.say(shop.ana, u"Hi"_s);
    QCOMPARE(shop.intake(u"message.sending"_s, {}, u"nowhere"_s), u"no_such_message"_s);
    QCOMPARE(shop.intake(u"message.accepted"_s, {{u"provider_id"_s, u"wamid.x"_s}}, question), QString());
    QVERIFY(shop.last.isEmpty());
    QCOMPARE(shop.intake(u"message.accepted"_s, {}, id), u"bad_value"_s);
    QCOMPARE(shop.intake(u"message.report"_s, {{u"status"_s, u"sent"_s}}), u"bad_value"_s);
    shop.report(u"wamid.1"_s, u"read"_s); // about what the customer wrote
    QVERIFY(shop.last.isEmpty());
}

void TestConversations::reactionsOfBothSides()
{
    Shop shop;
    const QString question = shop.hear(u"wamid.1"_s, u"Hello"_s);
    const QString id = shop.say(shop.ana, u"Hi"_s);
    const QJsonObject thumb {{u"message"_s, question}, {u"emoji"_s, u"👍"_s}};
    QCOMPARE(shop.agent(u"conversation.react"_s, shop.thread(), thumb, shop.ana), QString());
    const Effect owed = shop.owed.last();
    QCOMPARE(owed.kind, u"message.react"_s);
    QCOMPARE(owed.id, QString(u"react:"_s + shop.lastId));
    QCOMPARE(owed.data["target"_L1].toString(), u"wamid.1"_s);
    QCOMPARE(owed.data["emoji"_L1].toString(), u"👍"_s);
    // The business has one reaction, whoever of it reacted.
    shop.agent(u"conversation.react"_s, shop.thread(), {{u"message"_s, question}, {u"emoji"_s, u"❤️"_s}},
               shop.ben);
    const auto reactions = [&](const QString &message) {
        return QJsonDocument::fromJson(shop.message(message).reactions.toUtf8()).array();
    };
    QCOMPARE(reactions(question).size(), 1);
    QCOMPARE(reactions(question)[0]["by"_L1].toString(), shop.ben);
    shop.agent(u"conversation.react"_s, shop.thread(), {{u"message"_s, question}, {u"emoji"_s, u""_s}},
               shop.ben);
    QVERIFY(shop.message(question).reactions.isEmpty());

    QCOMPARE(shop.agent(u"conversation.react"_s, shop.thread(), {{u"message"_s, id}, {u"emoji"_s, u"👍"_s}},
                        shop.ana),
             u"bad_value"_s); // queued
    QCOMPARE(shop.agent(u"conversation.react"_s, shop.thread(), {{u"message"_s, u"nowhere"_s}}, shop.ana),
             u"no_such_message"_s);
    QCOMPARE(shop.agent(u"conversation.react"_s, u"nowhere"_s, thumb, shop.ana), u"no_such_conversation"_s);
    QCOMPARE(shop.agent(u"conversation.react"_s, shop.thread(),
                        {{u"message"_s, question}, {u"emoji"_s, u"a\nb"_s}}, shop.ana),
             u"bad_value"_s);

    shop.intake(u"message.accepted"_s, {{u"provider_id"_s, u"wamid.out"_s}}, id);
    shop.nowMs += 10 * hourMs;
    const qint64 unread = shop.row().unread;
    const qsizetype effects = shop.owed.size();
    shop.hearChange(u"message.react"_s, u"wamid.r2"_s, u"wamid.out"_s,
                    {{u"emoji"_s, u""_s}}); // taken back: came first
    shop.hearChange(u"message.react"_s, u"wamid.r1"_s, u"wamid.out"_s, {{u"emoji"_s, u"🎉"_s}},
                    shop.nowMs - 1'000);
    QVERIFY(shop.message(id).reactions.isEmpty());
    shop.hearChange(u"message.react"_s, u"wamid.r3"_s, u"wamid.out"_s, {{u"emoji"_s, u"🙏"_s}},
                    shop.nowMs + 1'000);
    QCOMPARE(reactions(id)[0]["by"_L1].toString(), u"customer"_s);
    shop.hearChange(u"message.react"_s, u"wamid.r3"_s, u"wamid.out"_s, {{u"emoji"_s, u"🙏"_s}},
                    shop.nowMs + 1'000);
    QVERIFY(shop.last.isEmpty());
    QCOMPARE(shop.row().windowUntil, shop.nowMs + 1'000 + 24 * hourMs); // the customer did something
    QCOMPARE(shop.row().unread, unread);
    QCOMPARE(shop.owed.size(), effects);
}

void TestConversations::editAndRevoke()
{
    Shop shop;
    const QString id = shop.hear(u"wamid.1"_s, u"Helo"_s);
    shop.hearChange(u"message.edit"_s, u"wamid.e2"_s, u"wamid.1"_s, {{u"content"_s, Shop::text(u"Hello!"_s)}},
                    shop.nowMs + 2'000);
    shop.hearChange(u"message.edit"_s, u"wamid.e1"_s, u"wamid.1"_s, {{u"content"_s, Shop::text(u"Hello"_s)}},
                    shop.nowMs + 1'000); // older
    QVERIFY(shop.message(id).content.contains("Hello!"_L1));
    QCOMPARE(shop.message(id).editedAt, shop.nowMs + 2'000);
    QCOMPARE(shop.row().preview, u"Hello!"_s);
    shop.hearChange(u"message.revoke"_s, u"wamid.v"_s, u"wamid.1"_s);
    QCOMPARE(shop.message(id).revokedAt, shop.nowMs);
    QVERIFY(shop.message(id).content.contains("Hello!"_L1)); // stays for the team

    // Before the message itself.
    shop.hearChange(u"message.edit"_s, u"wamid.e3"_s, u"wamid.2"_s, {{u"content"_s, Shop::text(u"Better"_s)}},
                    shop.nowMs + 5'000);
    const QString late = shop.hear(u"wamid.2"_s, u"Good"_s);
    QVERIFY(shop.message(late).content.contains("Better"_L1));
    QCOMPARE(shop.row().preview, u"Better"_s);

    // Nobody edits what somebody else wrote.
    shop.echo(u"wamid.phone"_s, u"Ours"_s);
    QCOMPARE(shop.hearChange(u"message.edit"_s, u"wamid.e4"_s, u"wamid.phone"_s,
                             {{u"content"_s, Shop::text(u"Forged"_s)}}),
             u"bad_value"_s);
    QCOMPARE(shop.hearChange(u"message.revoke"_s, u"wamid.e5"_s, u"wamid.2"_s, {{u"to"_s, Shop::mira()}}),
             u"bad_value"_s);
    QCOMPARE(shop.hearChange(u"message.revoke"_s, u"wamid.e6"_s, u"wamid.phone"_s, {{u"to"_s, Shop::mira()}}),
             QString());
    QCOMPARE(shop.hearChange(u"message.edit"_s, u""_s, u"wamid.1"_s), u"bad_value"_s);

    // An edited caption keeps the file.
    const QJsonObject picture {
        {u"content"_s,
         toJson(MediaContent {MediaKind::Image, {}, u"image/jpeg"_s, u"Brokn"_s, {}, false, 0})},
        {u"media"_s, QJsonObject {{u"provider_id"_s, u"77"_s}, {u"mime"_s, u"image/jpeg"_s}}}};
    const QString photo = shop.hear(u"wamid.3"_s, {}, picture);
    const QString media
        = mediaOf(contentFromJson(QJsonDocument::fromJson(shop.message(photo).content.toUtf8()).object()));
    QVERIFY(!media.isEmpty());
    shop.hearChange(
        u"message.edit"_s, u"wamid.e7"_s, u"wamid.3"_s,
        {{u"content"_s, toJson(MediaContent {MediaKind::Image, {}, {}, u"Broken"_s, {}, false, 0})}},
        shop.nowMs + 1'000);
    const Content after
        = contentFromJson(QJsonDocument::fromJson(shop.message(photo).content.toUtf8()).object());
    QCOMPARE(mediaOf(after), media);
    QCOMPARE(std::get<MediaContent>(after).caption, u"Broken"_s);
}

void TestConversations::quoteIsResolvedLater()
{
    Shop shop;
    const QString answer = shop.hear(u"wamid.2"_s, u"Yes, that"_s, {{u"reply_to"_s, u"wamid.1"_s}});
    const QString second = shop.hear(u"wamid.3"_s, u"Really"_s, {{u"reply_to"_s, u"wamid.1"_s}});
    QCOMPARE(shop.message(answer).replyTo, u"?"_s);
    const QString asked = shop.hear(u"wamid.1"_s, u"This one?"_s);
    QCOMPARE(shop.message(answer).replyTo, asked);
    QCOMPARE(shop.message(second).replyTo, asked);
    QVERIFY(shop.message(answer).content.contains("Yes, that"_L1));
    const QString known = shop.hear(u"wamid.4"_s, u"Sure"_s, {{u"reply_to"_s, u"wamid.1"_s}});
    QCOMPARE(shop.message(known).replyTo, asked);
}

void TestConversations::phoneAppWrites()
{
    Shop shop;
    shop.hear(u"wamid.1"_s, u"Hello"_s);
    shop.nowMs += 5'000;
    const QString id = shop.echo(u"wamid.2"_s, u"From the phone"_s);
    QCOMPARE(shop.message(id).author, u"phone"_s);
    QCOMPARE(shop.message(id).status, u"sent"_s);
    QCOMPARE(shop.row().waitingSince, 0);
    QCOMPARE(shop.row().outAuthor, u"phone"_s);
    QCOMPARE(shop.row().preview, u"From the phone"_s);
    QCOMPARE(shop.row().windowUntil, shop.nowMs - 5'000 + 24 * hourMs); // our own words never extend it
    shop.report(u"wamid.2"_s, u"read"_s);
    QCOMPARE(shop.message(id).status, u"read"_s);
    QVERIFY(shop.owed.isEmpty());
    shop.report(u"wamid.2"_s, u"failed"_s);
    QCOMPARE(shop.agent(u"message.retry"_s, id, {}, shop.ana), u"not_retriable"_s);
    shop.echo(u"wamid.2"_s, u"From the phone"_s);
    QVERIFY(shop.last.isEmpty());
}

void TestConversations::triage_data()
{
    QTest::addColumn<QString>("command");
    QTest::addColumn<QJsonObject>("good");
    QTest::addColumn<QString>("event"); // empty: nothing to do
    QTest::addColumn<QJsonObject>("bad"); // with "code"
    const auto row
        = [](const char *command, const QJsonObject &good, const char *event, const QJsonObject &bad = {}) {
              QTest::addRow("%s %s", command, QJsonDocument(good).toJson(QJsonDocument::Compact).constData())
                  << QString::fromLatin1(command) << good << QString::fromLatin1(event) << bad;
          };
    row("conversation.assign", {{u"agent"_s, u"ANA"_s}}, "conversation.assigned",
        {{u"agent"_s, u"nobody"_s}});
    row("conversation.assign", {{u"agent"_s, u""_s}}, "");
    row("conversation.set_team", {{u"team"_s, u"SALES"_s}}, "conversation.team_set",
        {{u"team"_s, u"nowhere"_s}});
    row("conversation.set_team", {{u"team"_s, u""_s}}, "");
    row("conversation.tag", {{u"add"_s, QJsonArray {u"vip"_s}}}, "conversation.tagged",
        {{u"add"_s, QJsonArray {u" "_s}}});
    row("conversation.tag", {{u"remove"_s, QJsonArray {u"vip"_s}}}, "",
        {{u"add"_s, QJsonArray {QString(41, u'x')}}});
    row("conversation.set_priority", {{u"priority"_s, u"urgent"_s}}, "conversation.priority_set",
        {{u"priority"_s, u"extreme"_s}});
    row("conversation.set_priority", {{u"priority"_s, u"normal"_s}}, "");
    row("conversation.resolve", {{u"resolution"_s, u"sold"_s}}, "conversation.resolved");
    row("conversation.reopen", {}, "");
    row("conversation.snooze", {{u"until"_s, qint64(1'764'000'100'000)}}, "conversation.snoozed",
        {{u"until"_s, qint64(1'763'999'999'999)}});
    row("conversation.snooze", {{u"until"_s, qint64(1'764'000'100'000)}}, "conversation.snoozed",
        {{u"until"_s, qint64(1'800'000'000'000)}});
    row("conversation.mark_read", {}, "conversation.read");
    row("conversation.note", {{u"body"_s, u"Careful"_s}, {u"mentions"_s, QJsonArray {u"ANA"_s}}},
        "conversation.noted", {{u"body"_s, u"x"_s}, {u"mentions"_s, QJsonArray {u"x"_s}}});
    row("conversation.note", {{u"body"_s, u"Careful"_s}}, "conversation.noted",
        {{u"body"_s, u" "_s}, {u"code"_s, u"nothing_to_send"_s}});
    row("conversation.note", {{u"body"_s, u"Careful"_s}}, "conversation.noted",
        {{u"body"_s, QString(16'385, u'x')}, {u"code"_s, u"text_too_long"_s}});
}

void TestConversations::triage()
{
    QFETCH(QString, command);
    QFETCH(QJsonObject, good);
    QFETCH(QString, event);
    QFETCH(QJsonObject, bad);
    Shop shop;
    shop.hear(u"wamid.1"_s, u"Hello"_s);
    QByteArray text = QJsonDocument(good).toJson();
    text.replace("ANA", shop.ana.toUtf8()).replace("SALES", shop.sales.toUtf8());
    good = QJsonDocument::fromJson(text).object();
    QCOMPARE(shop.agent(command, u"nowhere"_s, good, shop.ana), u"no_such_conversation"_s);
    if (!bad.isEmpty()) {
        QCOMPARE(shop.agent(command, shop.thread(), bad, shop.ana), bad["code"_L1].toString(u"bad_value"_s));
        QVERIFY(!shop.refusal.text.isEmpty());
    }
    const qsizetype activities = shop.keysOf(u"activities"_s).size();
    QCOMPARE(shop.agent(command, shop.thread(), good, shop.ana), QString());
    QCOMPARE(shop.types(), event.isEmpty() ? QStringList {} : QStringList {event});
    const bool shown
        = !event.isEmpty() && event != "conversation.read"_L1 && event != "conversation.noted"_L1;
    QCOMPARE(shop.keysOf(u"activities"_s).size(), activities + (shown ? 1 : 0));
    if (event != "conversation.noted"_L1) { // two notes of the same words are two notes
        QCOMPARE(shop.agent(command, shop.thread(), good, shop.ana), QString());
        QVERIFY(shop.last.isEmpty());
    }
    const Conversation row = shop.row();
    if (event == "conversation.assigned"_L1)
        QCOMPARE(row.assignee, shop.ana);
    if (event == "conversation.team_set"_L1)
        QCOMPARE(row.team, shop.sales);
    if (event == "conversation.priority_set"_L1)
        QCOMPARE(row.priority, u"urgent"_s);
    if (event == "conversation.read"_L1)
        QCOMPARE(row.unread, 0);
    if (event == "conversation.snoozed"_L1) {
        QCOMPARE(row.status, u"snoozed"_s);
        QCOMPARE(row.snoozedUntil, 1'764'000'100'000);
    }
    if (event == "conversation.resolved"_L1) {
        QCOMPARE(row.status, u"closed"_s);
        QCOMPARE(row.resolution, u"sold"_s);
        QCOMPARE(row.waitingSince, 0);
        QCOMPARE(shop.agent(u"conversation.reopen"_s, shop.thread(), {}, shop.ben), QString());
        QCOMPARE(shop.row().status, u"open"_s);
        QCOMPARE(shop.row().reopened, 0); // counts customers only
    }
}

void TestConversations::tagsAreASortedSet()
{
    Shop shop;
    shop.hear(u"wamid.1"_s, u"Hello"_s);
    const auto tag = [&](const QJsonArray &add, const QJsonArray &remove) {
        return shop.agent(u"conversation.tag"_s, shop.thread(), {{u"add"_s, add}, {u"remove"_s, remove}},
                          shop.ana);
    };
    tag({u"zoo"_s, u"ant"_s, u"ant"_s}, {});
    QCOMPARE(shop.row().tags, u"[\"ant\",\"zoo\"]"_s);
    tag({u"bee"_s}, {u"zoo"_s, u"none"_s});
    QCOMPARE(shop.row().tags, u"[\"ant\",\"bee\"]"_s);
    tag({}, {u"ant"_s, u"bee"_s});
    QVERIFY(shop.row().tags.isEmpty());
    QJsonArray many;
    for (int i = 0; i < 51; ++i)
        many << QString::number(i);
    QCOMPARE(tag(many, {}), u"bad_value"_s);
}

void TestConversations::assignComparesFirst()
{
    Shop shop;
    shop.hear(u"wamid.1"_s, u"Hello"_s);
    const auto claim = [&](const QString &who) {
        return shop.agent(u"conversation.assign"_s, shop.thread(), {{u"agent"_s, who}, {u"expect"_s, u""_s}},
                          who);
    };
    QCOMPARE(claim(shop.ana), QString());
    QCOMPARE(claim(shop.ben), u"already_assigned"_s);
    QCOMPARE(shop.refusal.details["assignee"_L1].toString(), shop.ana);
    QCOMPARE(shop.row().assignee, shop.ana);
    QCOMPARE(shop.agent(u"conversation.assign"_s, shop.thread(), {{u"agent"_s, shop.ben}}, shop.ben),
             QString()); // on purpose
    shop.agent(u"agent.disable"_s, shop.ben, {}, shop.ana);
    QCOMPARE(shop.agent(u"conversation.assign"_s, shop.thread(), {{u"agent"_s, u""_s}}, shop.ana), QString());
    QCOMPARE(shop.agent(u"conversation.assign"_s, shop.thread(), {{u"agent"_s, shop.ben}}, shop.ana),
             u"bad_value"_s);
}

void TestConversations::noteStaysInside()
{
    Shop shop;
    shop.hear(u"wamid.1"_s, u"Hello"_s);
    const Row before = *shop.rows.load(u"conversations"_s, shop.thread());
    shop.agent(u"conversation.note"_s, shop.thread(), {{u"body"_s, u"He is **difficult**"_s}}, shop.ana);
    const Note note = shop.at<Note>(u"notes"_s, shop.lastId);
    QCOMPARE(note.body, u"He is **difficult**"_s);
    QCOMPARE(note.author, shop.ana);
    QCOMPARE(note.conversation, shop.thread());
    QCOMPARE(*shop.rows.load(u"conversations"_s, shop.thread()), before);
    QVERIFY(shop.owed.isEmpty());
    QCOMPARE(shop.keysOf(u"messages"_s).size(), 1);
}

void TestConversations::filesOfANoteStayInside()
{
    Shop shop;
    shop.hear(u"wamid.1"_s, u"Hello"_s);
    const QString media = shop.freshId();
    const QJsonObject file = toJson(MediaContent {MediaKind::Document, media, u"application/pdf"_s,
                                                  u"Read this"_s, u"../price.pdf"_s, false, 0});
    const auto note = [&](const QJsonObject &attached) {
        return shop.agent(u"conversation.note"_s, shop.thread(),
                          {{u"body"_s, QString()}, {u"media"_s, QJsonArray {attached}}}, shop.ana);
    };
    QCOMPARE(note(file), u"no_such_media"_s);
    QCOMPARE(shop.intake(u"media.store"_s,
                         {{u"channel"_s, u"main"_s},
                          {u"mime"_s, u"application/pdf"_s},
                          {u"name"_s, u"price.pdf"_s},
                          {u"size"_s, 10},
                          {u"sha256"_s, QString(64, u'b')}},
                         media),
             QString());
    QCOMPARE(note(toJson(TextContent {u"No file"_s})), u"bad_value"_s);
    QCOMPARE(note(file), QString());
    const QString id = shop.lastId;
    const auto kept = filesIn(QJsonDocument::fromJson(shop.at<Note>(u"notes"_s, id).media.toUtf8()).array());
    QCOMPARE(kept.size(), 1);
    QCOMPARE(kept.first().media, media);
    QVERIFY(!kept.first().fileName.contains(u'/'));
    QVERIFY(kept.first().caption.isEmpty());
    QCOMPARE(shop.at<Media>(u"media"_s, media).conversation, shop.thread());
    QCOMPARE(shop.at<Media>(u"media"_s, media).note, id);
    QVERIFY(shop.owed.isEmpty());
    // What colleagues have been shown never goes out, and is not shown in a second note either.
    QCOMPARE(shop.agent(u"conversation.reply"_s, shop.thread(), {{u"content"_s, file}}, shop.ana),
             u"media_of_note"_s);
    QCOMPARE(note(file), u"no_such_media"_s);
    QVERIFY(shop.owed.isEmpty());
    QCOMPARE(shop.keysOf(u"messages"_s).size(), 1);
}

void TestConversations::readingOwesBlueTicks()
{
    Shop shop;
    shop.hear(u"wamid.1"_s, u"Hello"_s);
    const QString newest = shop.hear(u"wamid.2"_s, u"Anybody?"_s);
    shop.agent(u"conversation.mark_read"_s, shop.thread(), {}, shop.ana);
    const Effect expected {u"read:"_s + newest,
                           u"message.mark_read"_s,
                           newest,
                           u"main"_s,
                           {},
                           {{u"provider_id"_s, u"wamid.2"_s}}};
    QCOMPARE(shop.owed, QList<Effect> {expected});
    QCOMPARE(shop.row().unread, 0);
    QCOMPARE(shop.row().waitingSince, shop.nowMs); // read is not answered
}

void TestConversations::mediaComesIn()
{
    Shop shop;
    const QJsonObject picture {
        {u"content"_s, toJson(MediaContent {MediaKind::Image, {}, u"image/jpeg"_s, u"Look"_s, {}, false, 0})},
        {u"media"_s,
         QJsonObject {{u"provider_id"_s, u"7701"_s}, {u"mime"_s, u"image/jpeg"_s}, {u"name"_s, u""_s}}}};
    const QString id = shop.hear(u"wamid.1"_s, {}, picture);
    const QString media
        = mediaOf(contentFromJson(QJsonDocument::fromJson(shop.message(id).content.toUtf8()).object()));
    Media row = shop.at<Media>(u"media"_s, media);
    QCOMPARE(row.state, u"remote"_s);
    QCOMPARE(row.mime, u"image/jpeg"_s);
    QCOMPARE(row.providerId, u"7701"_s);
    QCOMPARE(shop.owed.size(), 1);
    QCOMPARE(shop.owed.first().id, QString(u"fetch:"_s + media));
    QCOMPARE(shop.owed.first().data["provider_id"_L1].toString(), u"7701"_s);
    QCOMPARE(shop.agent(u"media.request"_s, media, {}, shop.ana), QString()); // on its way already
    QVERIFY(shop.last.isEmpty());
    shop.intake(u"media.fail"_s, {{u"error"_s, u"It is gone"_s}}, media);
    QCOMPARE(shop.at<Media>(u"media"_s, media).state, u"failed"_s);
    QCOMPARE(shop.at<Media>(u"media"_s, media).error, u"It is gone"_s);
    shop.agent(u"media.request"_s, media, {}, shop.ana);
    QCOMPARE(shop.owed.last().id, QString(u"fetch:"_s + media + u':' + shop.lastId));
    QVERIFY(shop.at<Media>(u"media"_s, media).error.isEmpty());
    const QString hash(64, u'a');
    QCOMPARE(shop.intake(u"media.store"_s, {{u"size"_s, 7}, {u"sha256"_s, u"short"_s}}, media),
             u"bad_value"_s);
    shop.intake(u"media.store"_s, {{u"size"_s, 7}, {u"sha256"_s, hash}}, media);
    row = shop.at<Media>(u"media"_s, media);
    QCOMPARE(row.state, u"ready"_s);
    QCOMPARE(row.hash, hash);
    QCOMPARE(row.size, 7);
    QCOMPARE(row.mime, u"image/jpeg"_s);
    shop.intake(u"media.fail"_s, {{u"error"_s, u"Late"_s}}, media); // it is there
    QCOMPARE(shop.at<Media>(u"media"_s, media).state, u"ready"_s);
    QCOMPARE(shop.agent(u"media.request"_s, u"nowhere"_s, {}, shop.ana), u"no_such_media"_s);
}

void TestConversations::mediaGoesOut()
{
    Shop shop;
    shop.hear(u"wamid.1"_s, u"Hello"_s);
    const QString media = shop.freshId();
    const auto send = [&](MediaKind kind) {
        return shop.agent(
            u"conversation.reply"_s, shop.thread(),
            {{u"content"_s, toJson(MediaContent {kind, media, {}, {}, u"../x.pdf"_s, false, 0})}}, shop.ana);
    };
    QCOMPARE(send(MediaKind::Document), u"no_such_media"_s);
    const QJsonObject stored {{u"channel"_s, u"main"_s},
                              {u"mime"_s, u"application/pdf"_s},
                              {u"name"_s, u"../../x.pdf"_s},
                              {u"size"_s, 10},
                              {u"sha256"_s, QString(64, u'B')}};
    QCOMPARE(shop.intake(u"media.store"_s, stored, media), QString());
    QCOMPARE(shop.at<Media>(u"media"_s, media).hash, QString(64, u'b'));
    QVERIFY(!shop.at<Media>(u"media"_s, media).name.contains(u'/'));
    QCOMPARE(send(MediaKind::Image), u"media_unsuitable"_s);
    QCOMPARE(send(MediaKind::Document), QString());
    QCOMPARE(shop.owed.last().kind, u"message.send"_s);
    // What the customer sent and the relay is still fetching can't be sent on yet.
    const QString photo = shop.hear(
        u"wamid.2"_s, {},
        {{u"content"_s, toJson(MediaContent {})}, {u"media"_s, QJsonObject {{u"provider_id"_s, u"9"_s}}}});
    const QString remote
        = mediaOf(contentFromJson(QJsonDocument::fromJson(shop.message(photo).content.toUtf8()).object()));
    QCOMPARE(
        shop.agent(u"conversation.reply"_s, shop.thread(),
                   {{u"content"_s, toJson(MediaContent {MediaKind::Image, remote, {}, {}, {}, false, 0})}},
                   shop.ana),
        u"media_not_ready"_s);
}

/// What every role gets to see of rows that hold provider ids, and of tables that must not leave at all.
void TestConversations::noSecretLeaves()
{
    Shop shop;
    shop.hear(u"wamid.secret1"_s, u"Hello"_s,
              {{u"reply_to"_s, u"wamid.secret0"_s},
               {u"content"_s, toJson(MediaContent {})},
               {u"media"_s, QJsonObject {{u"provider_id"_s, u"wamid.secret9"_s}}}});
    const QString id = shop.say(shop.ana, u"Hi"_s);
    shop.intake(u"message.accepted"_s, {{u"provider_id"_s, u"wamid.secret2"_s}}, id);
    shop.hearChange(u"message.react"_s, u"wamid.secret3"_s, u"wamid.secret2"_s, {{u"emoji"_s, u"🎉"_s}});
    shop.report(u"wamid.secret2"_s, u"failed"_s, {}, failure);
    int secrets = 0;
    int rows = 0;
    for (const Table &table : tablesOf(shop.features)) {
        const QStringList keys = shop.keysOf(table.name);
        if (!table.shared)
            continue;
        for (const QString &key : keys) {
            QVERIFY2(!key.contains("wamid"_L1) && !key.contains("49151"_L1), qPrintable(table.name));
            const Row row = *shop.rows.load(table.name, key);
            QCOMPARE(row.size(), table.columns.size());
            for (const team::Role role : {team::Role::Agent, team::Role::Supervisor, team::Role::Owner}) {
                QString seen;
                for (const QVariant &value : team::seenBy(role, table, row))
                    seen += value.toString() + u'\n';
                QVERIFY2(!seen.contains("wamid"_L1) && !seen.contains("DE.1"_L1),
                         qPrintable(QString(table.name + seen)));
                QCOMPARE(seen.contains("+491511000001"_L1),
                         table.name == "contacts"_L1 && role != team::Role::Agent);
                ++rows;
            }
            for (const QVariant &value : row)
                secrets += value.toString().contains("wamid"_L1) ? 1 : 0;
        }
    }
    QVERIFY(secrets >= 3 && rows >= 15); // there was something to hide
}

void TestConversations::overlayShowsTheOwnAction()
{
    Shop shop;
    shop.hear(u"wamid.1"_s, u"Hello"_s);
    // What a desktop holds: masked rows of the shared tables.
    Overlay cache;
    for (const Table &table : tablesOf(shop.features))
        if (table.shared)
            for (const QString &key : shop.keysOf(table.name))
                cache.save(table.name, key,
                           team::seenBy(team::Role::Agent, table, *shop.rows.load(table.name, key)));
    Overlay overlay(&cache);
    const auto act = [&](const QString &type, const QJsonObject &data, const QString &subject) -> QString {
        const Command command {shop.freshId(), type, subject, shop.ana, shop.nowMs, shop.seq, data};
        Ids ids(shop.nowMs, command.id.toUtf8());
        Deciding deciding {overlay, ids};
        const auto events = decide(command, shop.features, deciding);
        if (!events)
            return events.error().code;
        for (const Event &event : *events) {
            apply(event, shop.features, overlay);
            (void)effectsOf(event, shop.features, overlay); // a desktop ignores them; they must not fail
        }
        return command.id;
    };
    const QString reply = act(u"conversation.reply"_s, {{u"content"_s, Shop::text(u"Hi"_s)}}, shop.thread());
    act(u"conversation.tag"_s, {{u"add"_s, QJsonArray {u"vip"_s}}}, shop.thread());
    act(u"conversation.note"_s, {{u"body"_s, u"Note"_s}}, shop.thread());
    act(u"conversation.assign"_s, {{u"agent"_s, shop.ana}}, shop.thread());
    act(u"conversation.mark_read"_s, {}, shop.thread());
    act(u"conversation.react"_s, {{u"message"_s, shop.row().inMessage}, {u"emoji"_s, u"👍"_s}}, shop.thread());
    act(u"conversation.resolve"_s, {}, shop.thread());
    const auto shown = *loadAs<Conversation>(overlay, u"conversations"_s, shop.thread());
    QCOMPARE(shown.preview, u"Hi"_s);
    QCOMPARE(shown.previewStatus, u"queued"_s);
    QCOMPARE(shown.assignee, shop.ana);
    QCOMPARE(shown.status, u"closed"_s);
    QCOMPARE(shown.unread, 0);
    QCOMPARE(loadAs<Message>(overlay, u"messages"_s, reply)->seq, 0);
    QCOMPARE(loadAs<Message>(overlay, u"messages"_s, reply)->status, u"queued"_s);
    int activities = 0;
    for (auto it = overlay.changes().begin(); it != overlay.changes().end(); ++it)
        activities += it.key().first == "activities"_L1 ? 1 : 0;
    // Tagged and resolved: neither hides the other though none has a number. The reply says itself who took
    // it.
    QCOMPARE(activities, 2);
    QCOMPARE(act(u"conversation.reply"_s, {{u"content"_s, Shop::text(QString(4097, u'x'))}}, shop.thread()),
             u"text_too_long"_s);
    overlay.clear();
    QCOMPARE(loadAs<Conversation>(overlay, u"conversations"_s, shop.thread())->status, u"open"_s);
}

void TestConversations::everyCommandHasARight()
{
    QStringList commands;
    for (const Feature &feature : features::allFeatures())
        commands += feature.commands;
    commands.sort();
    QStringList named = team::commandTypes();
    named.sort();
    QCOMPARE(commands, named);
    for (const Feature &feature : features::allFeatures())
        for (const QString &type : feature.intake)
            QVERIFY2(!team::mayGive(team::Role::Owner, type), qPrintable(type));
}

QTEST_GUILESS_MAIN(TestConversations)
#include "tst_conversations.moc"
