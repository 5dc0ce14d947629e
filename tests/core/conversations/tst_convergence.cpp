// SPDX-FileCopyrightText: 2026 The Waypost authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "inbox.h"

#include "core/whatsapp/webhook.h"

#include <QJsonArray>
#include <QRandomGenerator>
#include <QTest>

#include <algorithm>

using namespace waypost;
using namespace waypost::conversations;
using namespace Qt::StringLiterals;

namespace {
constexpr qint64 startSeconds = 1'764'000'000;

/// One thing the provider tells: a message, a status or an echo, or the answer to a call of ours.
struct Told {
    QString field; ///< webhook field; empty: the answer to a call
    QString list; ///< "messages", "statuses", "message_echoes"
    QJsonObject part;
};

QJsonObject partOf(const QString &id, const QString &type, const QJsonValue &content, int second,
                   const QString &from)
{
    QJsonObject part {{u"id"_s, QString(u"wamid."_s + id)},
                      {u"timestamp"_s, QString::number(startSeconds + second)},
                      {u"type"_s, type},
                      {u"from"_s, from}};
    part.insert(type, content);
    return part;
}

Told customer(const QString &id, const QString &type, const QJsonObject &content, int second,
              const QString &from = u"491511000001"_s, const QString &quotes = {})
{
    QJsonObject part = partOf(id, type, content, second, from);
    if (!quotes.isEmpty())
        part.insert("context"_L1, QJsonObject {{u"id"_s, QString(u"wamid."_s + quotes)}});
    return {u"messages"_s, u"messages"_s, part};
}

Told phone(const QString &id, const QString &type, const QJsonObject &content, int second)
{
    QJsonObject part = partOf(id, type, content, second, u"4930555000100"_s);
    part.insert("to"_L1, u"491511000001"_s);
    return {u"smb_message_echoes"_s, u"message_echoes"_s, part};
}

Told status(const QString &id, const QString &word, int second, const QString &ours = {})
{
    QJsonObject part {{u"id"_s, QString(u"wamid."_s + id)},
                      {u"status"_s, word},
                      {u"timestamp"_s, QString::number(startSeconds + second)}};
    if (!ours.isEmpty())
        part.insert("biz_opaque_callback_data"_L1, ours);
    if (word == "failed"_L1)
        part.insert("errors"_L1,
                    QJsonArray {QJsonObject {{u"code"_s, 131026}, {u"title"_s, u"Undeliverable"_s}}});
    return {u"messages"_s, u"statuses"_s, part};
}

Told accepted(const QString &message, const QString &id)
{
    return {{}, {}, {{u"message"_s, message}, {u"provider_id"_s, QString(u"wamid."_s + id)}}};
}

QJsonObject text(const QString &body)
{
    return {{u"body"_s, body}};
}

QJsonObject reaction(const QString &target, const QString &emoji)
{
    return {{u"message_id"_s, QString(u"wamid."_s + target)}, {u"emoji"_s, emoji}};
}

QJsonObject edit(const QString &target, const QString &body)
{
    return {{u"original_message_id"_s, QString(u"wamid."_s + target)},
            {u"message"_s, QJsonObject {{u"type"_s, u"text"_s}, {u"text"_s, text(body)}}}};
}

/// A day of a small shop, in the order it happened. `replies` are the ids of three answers of an agent.
QList<Told> dayOf(const QStringList &replies)
{
    return {
        customer(u"a1"_s, u"text"_s, text(u"Is it in stock?"_s), 10),
        customer(u"a2"_s, u"image"_s,
                 {{u"id"_s, u"7701"_s}, {u"mime_type"_s, u"image/jpeg"_s}, {u"caption"_s, u"This one"_s}},
                 11),
        customer(u"b1"_s, u"text"_s, text(u"Somebody else"_s), 12, u"491511000002"_s),
        accepted(replies[0], u"r0"_s),
        status(u"r0"_s, u"sent"_s, 20, replies[0]),
        status(u"r0"_s, u"delivered"_s, 21),
        status(u"r0"_s, u"read"_s, 22),
        customer(u"a3"_s, u"text"_s, text(u"Yess"_s), 30, u"491511000001"_s, u"r0"_s),
        customer(u"e1"_s, u"edit"_s, edit(u"a3"_s, u"Yes"_s), 31),
        customer(u"e2"_s, u"edit"_s, edit(u"a3"_s, u"Yes, please"_s), 32),
        customer(u"x1"_s, u"reaction"_s, reaction(u"r0"_s, u"👍"_s), 33),
        customer(u"x2"_s, u"reaction"_s, reaction(u"r0"_s, u"🎉"_s), 34),
        customer(u"x3"_s, u"reaction"_s, reaction(u"a1"_s, u"😀"_s), 35),
        customer(u"x4"_s, u"reaction"_s, reaction(u"a1"_s, {}), 36),
        accepted(replies[1], u"r1"_s),
        status(u"r1"_s, u"sent"_s, 40),
        status(u"r1"_s, u"failed"_s, 41),
        accepted(replies[2], u"r2"_s),
        status(u"r2"_s, u"failed"_s, 42), // and yet it arrived
        status(u"r2"_s, u"delivered"_s, 43),
        phone(u"p1"_s, u"text"_s, text(u"From the phone"_s), 50),
        status(u"p1"_s, u"read"_s, 51),
        phone(u"p2"_s, u"edit"_s, edit(u"p1"_s, u"From the phone, better"_s), 52),
        customer(u"c1"_s, u"text"_s, text(u"Oops"_s), 60, u"491511000003"_s),
        customer(u"c2"_s, u"revoke"_s, {{u"original_message_id"_s, u"wamid.c1"_s}}, 61, u"491511000003"_s),
        customer(u"b2"_s, u"text"_s, text(u"I mean that one"_s), 62, u"491511000002"_s, u"b1"_s),
        customer(u"b3"_s, u"hologram"_s, {{u"depth"_s, 3}}, 63, u"491511000002"_s),
        status(u"never"_s, u"delivered"_s, 70), // another program's message
        customer(u"a4"_s, u"text"_s, text(u"Thank you"_s), 80),
    };
}

/// Answers an agent gave before the day: their calls are still under way.
QStringList prepare(tests::Inbox &inbox)
{
    const QString ana = inbox.freshId();
    inbox.agent(u"agent.add"_s, ana, {{u"name"_s, u"Ana"_s}, {u"role"_s, u"owner"_s}}, u"setup"_s);
    inbox.intake(u"message.receive"_s,
                 {{u"channel"_s, u"main"_s},
                  {u"provider_id"_s, u"wamid.a0"_s},
                  {u"sender"_s, QJsonObject {{u"phone"_s, u"+491511000001"_s}}},
                  {u"at"_s, startSeconds * 1000},
                  {u"content"_s, toJson(TextContent {u"Hello"_s})}});
    QStringList replies;
    for (const QString &body : {u"Yes"_s, u"It is"_s, u"Shall I?"_s}) {
        inbox.agent(u"conversation.reply"_s, inbox.keysOf(u"conversations"_s).value(0),
                    {{u"content"_s, toJson(TextContent {body})}}, ana);
        replies << inbox.lastId;
        inbox.intake(u"message.sending"_s, {}, inbox.lastId);
    }
    inbox.nowMs = (startSeconds + 1'000) * 1000;
    return replies;
}

void tell(tests::Inbox &inbox, const QList<Told> &batch)
{
    QJsonArray changes;
    for (const Told &told : batch) {
        if (told.field.isEmpty())
            continue;
        const QJsonObject value {{u"metadata"_s, QJsonObject {{u"phone_number_id"_s, u"1"_s}}},
                                 {told.list, QJsonArray {told.part}}};
        changes << QJsonObject {{u"field"_s, told.field}, {u"value"_s, value}};
    }
    const QJsonObject body {
        {u"object"_s, u"whatsapp_business_account"_s},
        {u"entry"_s, QJsonArray {QJsonObject {{u"id"_s, u"9"_s}, {u"changes"_s, changes}}}}};
    const whatsapp::WebhookReading reading
        = whatsapp::readWebhook(QJsonDocument(body).toJson(), {{u"1"_s, u"main"_s}});
    for (Command command : reading.commands) {
        command.at = inbox.nowMs;
        QCOMPARE(inbox.give(command), QString());
    }
    for (const Told &told : batch)
        if (told.field.isEmpty())
            QCOMPARE(inbox.intake(u"message.accepted"_s, {{u"provider_id"_s, told.part["provider_id"_L1]}},
                                  told.part["message"_L1].toString()),
                     QString());
}

/// What must be the same whatever came when: rows by names that do not depend on the order.
QString pictureOf(tests::Inbox &inbox)
{
    QStringList lines;
    QHash<QString, QString> nameOfConversation;
    for (const QString &key : inbox.keysOf(u"conversations"_s)) {
        const Conversation row = inbox.conversation(key);
        const QString name = inbox.at<contacts::Contact>(u"contacts"_s, row.contact).phone;
        nameOfConversation.insert(key, name);
        lines << QStringList {u"conversation"_s,
                              name,
                              row.status,
                              row.preview,
                              row.previewMessage,
                              row.previewStatus,
                              row.previewKind,
                              row.inMessage,
                              QString::number(row.unread),
                              QString::number(row.lastAt),
                              QString::number(row.windowUntil),
                              QString::number(row.createdAt)}
                     .join(u" | "_s);
    }
    for (const QString &key : inbox.keysOf(u"messages"_s)) {
        Message row = inbox.message(key);
        row.seq = 0;
        row.conversation = nameOfConversation.value(row.conversation);
        QStringList values {u"message"_s, key};
        for (const QVariant &value : write(row))
            values << value.toString();
        lines << values.join(u" | "_s);
    }
    for (const QString &key : inbox.keysOf(u"receipts"_s))
        lines << u"receipt | "_s + key;
    for (const QString &key : inbox.keysOf(u"early_facts"_s))
        if (const QString facts = inbox.at<EarlyFacts>(u"early_facts"_s, key).facts; !facts.isEmpty())
            lines << u"early | "_s + key + u" | "_s + facts;
    for (const QString &key : inbox.keysOf(u"media"_s))
        lines << u"media | "_s + key + u" | "_s + inbox.at<Media>(u"media"_s, key).providerId;
    lines.sort();
    return lines.join(u'\n');
}

QList<Told> shuffledAndRepeated(QList<Told> day, QRandomGenerator &random)
{
    const qsizetype once = day.size();
    for (qsizetype i = 0; i < once; ++i)
        if (random.bounded(3) == 0)
            day << day[i];
    std::shuffle(day.begin(), day.end(), random);
    return day;
}
} // namespace

class TestConvergence : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void orderAndRepetitionDoNotMatter();
    void replayGivesTheSameRows();
};

void TestConvergence::orderAndRepetitionDoNotMatter()
{
    tests::Inbox straight;
    const QStringList replies = prepare(straight);
    for (const Told &told : dayOf(replies))
        tell(straight, {told});
    const QString expected = pictureOf(straight);
    QCOMPARE(straight.message(replies[0]).status, u"read"_s);
    QCOMPARE(straight.message(replies[1]).status, u"failed"_s);
    QCOMPARE(straight.message(replies[2]).status, u"delivered"_s);
    QCOMPARE(straight.keysOf(u"conversations"_s).size(), 3);
    QCOMPARE(expected.count(u"\nmessage | "_s) + expected.startsWith(u"message"_s), 13);

    constexpr quint32 seeds = 400;
    for (quint32 seed = 1; seed <= seeds; ++seed) {
        QRandomGenerator random(seed);
        tests::Inbox inbox;
        prepare(inbox);
        const QList<Told> day = shuffledAndRepeated(dayOf(replies), random);
        for (qsizetype i = 0; i < day.size();) {
            const qsizetype size = qMin<qsizetype>(1 + random.bounded(6), day.size() - i);
            tell(inbox, day.mid(i, size));
            i += size;
        }
        const QString picture = pictureOf(inbox);
        if (picture != expected) {
            const QStringList was = picture.split(u'\n');
            const QStringList meant = expected.split(u'\n');
            for (const QString &line : was)
                if (!meant.contains(line))
                    qWarning("seed %u has     %s", seed, qPrintable(line));
            for (const QString &line : meant)
                if (!was.contains(line))
                    qWarning("seed %u lacks   %s", seed, qPrintable(line));
            QFAIL("the order of arrival showed");
        }
    }
}

/// The journal alone rebuilds every row.
void TestConvergence::replayGivesTheSameRows()
{
    tests::Inbox inbox;
    for (const Told &told : dayOf(prepare(inbox)))
        tell(inbox, {told});
    Overlay again;
    for (const Event &event : inbox.journal)
        apply(event, inbox.features, again);
    QCOMPARE(again.changes(), inbox.rows.changes());
}

QTEST_GUILESS_MAIN(TestConvergence)
#include "tst_convergence.moc"
