// SPDX-FileCopyrightText: 2026 The Waypost authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "shop.h"

#include <QJsonArray>
#include <QTest>

using namespace waypost;
using namespace waypost::conversations;
using namespace Qt::StringLiterals;
using tests::Shop;

class TestReplying : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void replyIsQueuedAndOwed();
    void replyIsRefused_data();
    void replyIsRefused();
    void staleReplyIsStopped();
    void templateGoesOutsideTheWindow();
    void theSameReplyIsOneReply();
    void mediaGoesOut();

    void ticksFollowTheLadder();
    void latticeIsALattice();
    void statusMayComeFirst();
    void statusOfAStrangerIsKeptUntilItIsKnown();
    void uncertainWaits();
    void failedIsRetried();
    void failureIsPutAside();
    void outcomesOfOthersAreRefused();
};

void TestReplying::replyIsQueuedAndOwed()
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

void TestReplying::replyIsRefused_data()
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

void TestReplying::replyIsRefused()
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

void TestReplying::staleReplyIsStopped()
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

void TestReplying::templateGoesOutsideTheWindow()
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
    shop.intake(u"message.failed"_s, {{u"error"_s, Shop::failure()}}, own);
    QCOMPARE(shop.agent(u"message.retry"_s, own, {}, shop.ana), u"window_closed"_s);
    shop.intake(u"message.failed"_s, {{u"error"_s, Shop::failure()}}, sentTemplate);
    QCOMPARE(shop.agent(u"message.retry"_s, sentTemplate, {}, shop.ana), QString());
}

void TestReplying::theSameReplyIsOneReply()
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

void TestReplying::mediaGoesOut()
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

void TestReplying::ticksFollowTheLadder()
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
    shop.report(u"wamid.out"_s, u"failed"_s, {}, Shop::failure());
    QCOMPARE(status(), u"read"_s);
    QCOMPARE(shop.message(id).errorCode, 0);
    shop.report(u"wamid.out"_s, u"played"_s);
    QCOMPARE(status(), u"played"_s);
    shop.report(u"wamid.out"_s, u"warned"_s); // a word of the future
    QCOMPARE(status(), u"played"_s);
    QCOMPARE(shop.row().previewStatus, u"played"_s);
}

void TestReplying::latticeIsALattice()
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

void TestReplying::statusMayComeFirst()
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

void TestReplying::statusOfAStrangerIsKeptUntilItIsKnown()
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

void TestReplying::uncertainWaits()
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

void TestReplying::failedIsRetried()
{
    Shop shop;
    shop.hear(u"wamid.1"_s, u"Hello"_s);
    const QString id = shop.say(shop.ana, u"Hi"_s);
    QCOMPARE(shop.agent(u"message.retry"_s, id, {}, shop.ana), u"not_retriable"_s);
    shop.intake(u"message.accepted"_s, {{u"provider_id"_s, u"wamid.a"_s}}, id);
    shop.report(u"wamid.a"_s, u"failed"_s, {}, Shop::failure());
    QCOMPARE(shop.message(id).status, u"failed"_s);
    QCOMPARE(shop.message(id).errorCode, 131026);
    QCOMPARE(shop.row().previewStatus, u"failed"_s);
    QCOMPARE(shop.agent(u"message.retry"_s, id, {}, shop.ben), QString());
    QCOMPARE(shop.message(id).status, u"queued"_s);
    QCOMPARE(shop.message(id).errorCode, 0);
    QVERIFY(shop.message(id).errorText.isEmpty());
    QCOMPARE(shop.owed.last().id, QString(u"send:"_s + id + u":2"_s));
    shop.report(u"wamid.a"_s, u"failed"_s, {}, Shop::failure()); // a repetition about the first attempt
    QCOMPARE(shop.message(id).status, u"queued"_s);
    shop.intake(u"message.accepted"_s, {{u"provider_id"_s, u"wamid.b"_s}}, id);
    shop.report(u"wamid.b"_s, u"sent"_s);
    QCOMPARE(shop.message(id).status, u"sent"_s);
    QCOMPARE(shop.message(id).providerId, u"wamid.b"_s);
    shop.report(u"wamid.a"_s, u"delivered"_s); // the first one arrived after all
    QCOMPARE(shop.message(id).status, u"delivered"_s);

    const QString third = shop.say(shop.ana, u"Once more"_s);
    for (int attempt = 2; attempt <= 4; ++attempt) {
        shop.intake(u"message.failed"_s, {{u"error"_s, Shop::failure()}}, third);
        shop.agent(u"message.retry"_s, third, {}, shop.ana);
        QCOMPARE(shop.owed.last().id, u"send:%1:%2"_s.arg(third).arg(attempt));
    }
}

void TestReplying::failureIsPutAside()
{
    Shop shop;
    const QString question = shop.hear(u"wamid.1"_s, u"Hello"_s);
    const QString id = shop.say(shop.ana, u"Hi"_s);
    QCOMPARE(shop.agent(u"message.dismiss"_s, id, {}, shop.ana), u"not_retriable"_s);
    QCOMPARE(shop.agent(u"message.dismiss"_s, question, {}, shop.ana), u"no_such_message"_s);
    shop.intake(u"message.failed"_s, {{u"error"_s, Shop::failure()}}, id);
    QCOMPARE(shop.agent(u"message.dismiss"_s, id, {}, shop.ana), QString());
    QCOMPARE(shop.message(id).dismissedAt, shop.nowMs);
    QCOMPARE(shop.message(id).status, u"failed"_s);
    QCOMPARE(shop.agent(u"message.dismiss"_s, id, {}, shop.ana), QString());
    QVERIFY(shop.last.isEmpty());
}

void TestReplying::outcomesOfOthersAreRefused()
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

QTEST_GUILESS_MAIN(TestReplying)
#include "tst_replying.moc"
