// SPDX-FileCopyrightText: 2026 The Waypost authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "shop.h"

#include <QJsonArray>
#include <QTest>

using namespace waypost;
using namespace waypost::conversations;
using namespace Qt::StringLiterals;
using tests::Shop;

namespace {
constexpr qint64 hourMs = 3'600'000;
} // namespace

class TestReceiving : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void firstMessageOpensTheConversation();
    void nextMessagesJoinIt();
    void aKnownProviderIdGivesNothing();
    void aCustomerReopens_data();
    void aCustomerReopens();
    void theServiceItselfAsksForNothing();
    void adOpensTheFreeEntry();

    void reactionsOfBothSides();
    void editAndRevoke();
    void quoteIsResolvedLater();
    void phoneAppWrites();
    void mediaComesIn();
};

void TestReceiving::firstMessageOpensTheConversation()
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

void TestReceiving::nextMessagesJoinIt()
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

void TestReceiving::aKnownProviderIdGivesNothing()
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

void TestReceiving::aCustomerReopens_data()
{
    QTest::addColumn<QString>("command");
    QTest::addColumn<int>("reopened");
    QTest::addColumn<QString>("told");
    QTest::newRow("closed") << u"conversation.resolve"_s << 1 << u"conversation.reopened"_s;
    QTest::newRow("snoozed") << u"conversation.snooze"_s << 0 << u"conversation.woken"_s;
}

void TestReceiving::aCustomerReopens()
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

void TestReceiving::theServiceItselfAsksForNothing()
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

void TestReceiving::adOpensTheFreeEntry()
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

void TestReceiving::reactionsOfBothSides()
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

void TestReceiving::editAndRevoke()
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

void TestReceiving::quoteIsResolvedLater()
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

void TestReceiving::phoneAppWrites()
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

void TestReceiving::mediaComesIn()
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

QTEST_GUILESS_MAIN(TestReceiving)
#include "tst_receiving.moc"
