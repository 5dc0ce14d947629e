// SPDX-FileCopyrightText: 2026 The Waypost authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/inbox/demodata.h"

#include "core/base/bytes.h"
#include "core/channels/channels.h"
#include "core/contacts/contacts.h"
#include "core/team/team.h"
#include "core/templates/templates.h"

#include <QBuffer>
#include <QImage>
#include <QJsonArray>
#include <QJsonDocument>
#include <QLinearGradient>
#include <QPainter>

namespace waypost::demo {

namespace {
using namespace Qt::StringLiterals;
using namespace conversations;

QString demoId(int kind, int a, int b = 0)
{
    return u"0199%1-%2-7%3-8000-%4"_s.arg(kind, 4, 16, QChar(u'0'))
        .arg(a & 0xffff, 4, 16, QChar(u'0'))
        .arg((a >> 16) & 0xfff, 3, 16, QChar(u'0'))
        .arg(b, 12, 16, QChar(u'0'));
}

QString jsonText(const QJsonObject &object)
{
    return QString::fromUtf8(QJsonDocument(object).toJson(QJsonDocument::Compact));
}

QString jsonText(const QStringList &list)
{
    return QString::fromUtf8(QJsonDocument(QJsonArray::fromStringList(list)).toJson(QJsonDocument::Compact));
}

MediaContent media(MediaKind kind, int number, const QString &mime, const QString &caption = {})
{
    return {kind, mediaId(number), mime, caption, {}, false, 0};
}

class Shop {
public:
    QList<StoredRow> rows;

    template <class State> void put(const QString &table, const QString &id, const State &state)
    {
        rows << StoredRow {table, id, write(state)};
    }
    void person(int number, const QString &name, const QString &phone)
    {
        put<contacts::Contact>(u"contacts"_s, demoId(1, number),
                               {name, phone, {}, {}, now - number * 9000 * hour, now});
    }
    Message &message(int conversation, const Content &content, qint64 at,
                     const QString &author = u"customer"_s)
    {
        Message message;
        message.conversation = conversationId(conversation);
        message.direction = author == "customer"_L1 ? u"in"_s : u"out"_s;
        message.author = author;
        message.at = at;
        message.seq = ++m_seq;
        message.kind = kindOf(content);
        message.content = jsonText(toJson(content));
        if (author != "customer"_L1) {
            message.status = u"read"_s;
            message.sentAt = at + 1000;
            message.deliveredAt = at + 2000;
            message.readAt = at + 60'000;
        }
        m_messages << std::pair {messageId(conversation, ++m_count[conversation]), message};
        return m_messages.last().second;
    }
    void note(int conversation, const QString &author, const QString &body, qint64 at,
              const QStringList &mentions = {})
    {
        put<Note>(u"notes"_s, demoId(3, conversation, ++m_other),
                  {conversationId(conversation), author, at, ++m_seq, body, jsonText(mentions)});
    }
    void activity(int conversation, const QString &actor, const QString &what, const QJsonObject &facts,
                  qint64 at)
    {
        put<Activity>(u"activities"_s, demoId(4, conversation, ++m_other),
                      {conversationId(conversation), actor, at, ++m_seq, what, jsonText(facts)});
    }
    /// The row as the relay would have it after those messages.
    Conversation &conversation(int number)
    {
        Conversation c;
        c.contact = demoId(1, number);
        c.channel = channel;
        c.status = u"open"_s;
        c.priority = u"normal"_s;
        c.assignee = me;
        c.createdAt = now - 30 * hour;
        for (const auto &[id, message] : m_messages) {
            if (message.conversation != conversationId(number))
                continue;
            c.lastAt = message.at;
            c.preview = wordsOf(contentFromJson(QJsonDocument::fromJson(message.content.toUtf8()).object()));
            c.previewKind = message.kind;
            c.previewAuthor = message.author;
            c.previewMessage = id;
            c.previewStatus = message.status;
            if (message.direction == "in"_L1) {
                c.inSeq = message.seq;
                c.windowUntil = message.at + windowMs;
                c.waitingSince = message.at;
            } else {
                c.outSeq = message.seq;
                c.waitingSince = 0;
            }
        }
        m_conversations << std::pair {conversationId(number), c};
        return m_conversations.last().second;
    }
    QList<StoredRow> take()
    {
        for (const auto &[id, message] : m_messages)
            put(u"messages"_s, id, message);
        for (const auto &[id, conversation] : m_conversations)
            put(u"conversations"_s, id, conversation);
        return std::move(rows);
    }

private:
    QList<std::pair<QString, Message>> m_messages;
    QList<std::pair<QString, Conversation>> m_conversations;
    QHash<int, int> m_count;
    qint64 m_seq = 0;
    int m_other = 0;
};

templates::MessageTemplate templateOf(const QString &name, const QString &language,
                                      const QJsonArray &components)
{
    return {channel,
            name,
            language,
            u"UTILITY"_s,
            u"APPROVED"_s,
            u"GREEN"_s,
            {},
            QString::fromUtf8(QJsonDocument(components).toJson()),
            now};
}

void addHouse(Shop &shop)
{
    shop.put<team::Agent>(u"agents"_s, me, {u"Ana Costa"_s, u"agent"_s, 0, now, {}});
    shop.put<team::Agent>(u"agents"_s, mei, {u"Mei Tan"_s, u"supervisor"_s, 0, now, {}});
    shop.put<team::Team>(u"teams"_s, u"orders"_s, {u"Orders"_s, now});
    shop.put<team::Team>(u"teams"_s, u"sales"_s, {u"Sales"_s, now});
    shop.put<channels::Channel>(u"channels"_s, channel,
                                {u"Shop"_s, u"whatsapp"_s, u"+14155550100"_s, u"GREEN"_s, now, 0, {}});
    const QJsonArray shipped {
        QJsonObject {
            {u"type"_s, u"HEADER"_s}, {u"format"_s, u"TEXT"_s}, {u"text"_s, u"Your order is on its way"_s}},
        QJsonObject {
            {u"type"_s, u"BODY"_s},
            {u"text"_s, u"Hello {{1}}, order *{{2}}* has left our warehouse and arrives on {{3}}."_s}},
        QJsonObject {{u"type"_s, u"FOOTER"_s}, {u"text"_s, u"Reply STOP to hear no more"_s}},
        QJsonObject {{u"type"_s, u"BUTTONS"_s},
                     {u"buttons"_s,
                      QJsonArray {QJsonObject {{u"type"_s, u"QUICK_REPLY"_s}, {u"text"_s, u"Track it"_s}}}}}};
    shop.put(u"templates"_s, u"shop/order_shipped/en"_s, templateOf(u"order_shipped"_s, u"en"_s, shipped));
    shop.put(u"templates"_s, u"shop/follow_up/es"_s,
             templateOf(u"follow_up"_s, u"es"_s,
                        {QJsonObject {{u"type"_s, u"BODY"_s},
                                      {u"text"_s, u"Hola {{1}}, ¿sigue interesado en su consulta?"_s}}}));
    auto pending = templateOf(u"not_yet"_s, u"en"_s, {});
    pending.status = u"PENDING"_s;
    shop.put(u"templates"_s, u"shop/not_yet/en"_s, pending);
    shop.put<Media>(u"media"_s, mediaId(1),
                    {channel,
                     u"image/jpeg"_s,
                     u"shoes.jpg"_s,
                     48'000,
                     QString::fromLatin1(sha256(pictureBytes()).toHex()),
                     u"ready"_s,
                     {},
                     {},
                     now,
                     {},
                     {}});
    shop.put<Media>(u"media"_s, mediaId(2),
                    {channel, u"audio/ogg"_s, {}, 21'000, {}, u"ready"_s, {}, {}, now, {}, {}});
    shop.put<Media>(
        u"media"_s, mediaId(3),
        {channel, u"application/pdf"_s, u"Invoice 2041.pdf"_s, 182'000, {}, u"ready"_s, {}, {}, now, {}, {}});
    shop.put<Media>(u"media"_s, mediaId(4),
                    {channel,
                     u"image/webp"_s,
                     {},
                     0,
                     {},
                     u"failed"_s,
                     u"This file is gone from WhatsApp. Ask the customer to send it again."_s,
                     {},
                     now,
                     {},
                     {}});
    shop.put<Media>(
        u"media"_s, mediaId(5),
        {channel, u"video/mp4"_s, u"unboxing.mp4"_s, 3'200'000, {}, u"ready"_s, {}, {}, now, {}, {}});
}

void addArjun(Shop &shop)
{
    const qint64 t = now - 40 * minute;
    shop.activity(2, u"customer"_s, u"conversation.opened"_s, {}, t - 2 * minute);
    auto &hi = shop.message(
        2, TextContent {u"Hi! I placed an order yesterday but I'd like to exchange *one item*."_s}, t);
    hi.referral = jsonText(QJsonObject {{u"source_type"_s, u"ad"_s}, {u"headline"_s, u"Diwali sneakers"_s}});
    shop.message(2,
                 OrderContent {u"catalog"_s,
                               u"Order *#WP-10482* — can I swap the black pair for the blue one?"_s,
                               {{u"Trail Runner, black · 42"_s, 1, {499'900, u"INR"_s}},
                                {u"Merino socks"_s, 2, {44'900, u"INR"_s}}}},
                 t + minute);
    auto &checking = shop.message(
        2, TextContent {u"Of course, Arjun! Let me check the stock for the blue pair in 42."_s},
        t + 8 * minute, mei);
    checking.reactions = u"[{\"by\":\"customer\",\"emoji\":\"🙏\",\"at\":1}]"_s;
    const QString checkingId = messageId(2, 3);
    shop.activity(2, mei, u"conversation.assigned"_s, {{u"agent"_s, me}}, t + 9 * minute);
    shop.note(
        2, mei,
        u"Blue 42 is in the Pune warehouse, 6 left. Exchange is free for VIP, see https://intranet.example/exchange."_s,
        t + 11 * minute, {me});
    auto &great = shop.message(2, TextContent {u"Great. Will the price difference be refunded? 🙏"_s},
                               t + 27 * minute);
    great.replyTo = checkingId;
    MediaContent voice {MediaKind::Voice, mediaId(2), u"audio/ogg"_s, {}, {}, false, 14'000};
    shop.message(2, voice, t + 36 * minute);
    auto &row = shop.conversation(2);
    row.tags = jsonText({u"VIP"_s, u"refund"_s});
    row.team = u"orders"_s;
    row.lastAt = now - minute;
}

/// Every kind once, both ways where both exist.
void addEverything(Shop &shop)
{
    const int n = 3;
    qint64 t = now - 26 * hour;
    const auto next = [&] { return t += 2 * minute; };
    shop.activity(n, u"customer"_s, u"conversation.opened"_s, {}, next());
    shop.message(
        n,
        TextContent {
            u"*Bold*, _italic_, ~gone~ and `code`:\n> a quoted line\n- first\n- second\n1. one\nSee https://example.com/sizes?x=1"_s},
        next());
    shop.message(n, TextContent {u"أريد إعادة جدولة التوصيل إلى يوم الخميس"_s}, next());
    shop.message(n, TextContent {u"ありがとうございます！とても助かりました。"_s}, next()).forwarded = 2;
    shop.message(n, TextContent {u"नमस्ते, क्या यह नीले रंग में मिलेगा? 👟"_s}, next());
    shop.message(n, TextContent {u"👩‍👩‍👧🎉"_s}, next());
    t = now - 9 * hour;
    shop.activity(n, mei, u"conversation.tagged"_s, {{u"add"_s, QJsonArray {u"sales"_s}}}, next());
    shop.message(n, media(MediaKind::Image, 1, u"image/jpeg"_s, u"These are the ones, in *blue*?"_s), next());
    shop.message(n, media(MediaKind::Sticker, 4, u"image/webp"_s), next());
    shop.message(n,
                 MediaContent {MediaKind::Document, mediaId(3), u"application/pdf"_s,
                               u"Here is the invoice"_s, u"Invoice 2041.pdf"_s},
                 next());
    shop.message(
        n, MediaContent {MediaKind::Video, mediaId(5), u"video/mp4"_s, {}, u"unboxing.mp4"_s, false, 31'000},
        next(), me);
    shop.message(n, LocationContent {18.5204, 73.8567, u"Pune warehouse"_s, u"12 Market Road, Pune"_s},
                 next(), me);
    shop.message(
        n,
        ContactsContent {
            {{u"Priya Kulkarni"_s, u"Accounts"_s, {u"+919876543210"_s}, {u"priya@example.com"_s}}}, false},
        next());
    shop.message(n,
                 ButtonsContent {{},
                                 u"Shall I book the pickup for tomorrow?"_s,
                                 u"Free for VIP"_s,
                                 {{u"y"_s, u"Yes, please"_s, {}}, {u"n"_s, u"Another day"_s, {}}}},
                 next(), me);
    shop.message(n, ReplyContent {ReplyContent::Of::Button, u"y"_s, u"Yes, please"_s, {}}, next()).replyTo
        = messageId(n, 12);
    shop.message(n,
                 ListContent {u"Pickup"_s,
                              u"When may the courier come?"_s,
                              {},
                              u"Choose a time"_s,
                              {{u"Tomorrow"_s,
                                {{u"a"_s, u"Morning"_s, u"8–12"_s}, {u"b"_s, u"Afternoon"_s, u"12–17"_s}}}}},
                 next(), me);
    shop.message(n, ReplyContent {ReplyContent::Of::List, u"a"_s, u"Morning"_s, u"8–12"_s}, next());
    shop.message(n,
                 FlowReplyContent {
                     u"flow"_s,
                     {},
                     {{u"delivery_date"_s, u"2026-11-26"_s}, {u"leave_at_door"_s, true}, {u"floor"_s, 3}}},
                 next());
    shop.message(n,
                 ProductsContent {ProductsContent::Kind::List,
                                  u"catalog"_s,
                                  u"For you"_s,
                                  u"Three that match"_s,
                                  {},
                                  {{u"Shoes"_s, {u"Trail Runner, blue · 42"_s, u"City Walker · 42"_s}}}},
                 next(), me);
    shop.message(n,
                 TemplateContent {u"order_shipped"_s,
                                  u"en"_s,
                                  u"Your order is on its way"_s,
                                  u"Hello Sofia, order *WP-10482* has left our warehouse."_s,
                                  u"Reply STOP to hear no more"_s,
                                  {u"Track it"_s},
                                  {}},
                 next(), mei)
        .status
        = u"delivered"_s;
    shop.message(n, SystemContent {u"user_changed_number"_s, u"Sofia Bauer changed their phone number"_s},
                 next());
    shop.message(
        n,
        UnknownContent {u"hologram"_s,
                        {},
                        {{u"type"_s, u"hologram"_s}, {u"hologram"_s, QJsonObject {{u"frames"_s, 12}}}}},
        next());
    auto &gone = shop.message(n, TextContent {u"Wrong chat, sorry"_s}, next());
    gone.revokedAt = t;
    auto &edited = shop.message(n, TextContent {u"I meant size 42, not 24"_s}, next());
    edited.editedAt = t + minute;
    auto &failed
        = shop.message(n, TextContent {u"We refund the difference of 500 rupees today."_s}, next(), me);
    failed.status = u"failed"_s;
    failed.errorCode = 131026;
    failed.errorText
        = u"WhatsApp could not deliver this message. The customer may use an old version; ask them to update."_s;
    shop.note(n, me, u"Called the warehouse: the pair is reserved until Friday."_s, next());
    auto &last = shop.message(n, TextContent {u"The blue one is back in stock"_s}, now - 8 * minute, me);
    last.status = u"delivered"_s;
    auto &row = shop.conversation(n);
    row.team = u"sales"_s;
}

void addNeighbours(Shop &shop)
{
    shop.message(1, TextContent {u"Hola, pedí la 42"_s}, now - 6 * minute);
    shop.message(1, TextContent {u"¿Puedo cambiar la talla antes del envío?"_s}, now - 10'000);
    auto &lucia = shop.conversation(1);
    lucia.unread = 2;
    lucia.team = u"orders"_s;
    lucia.priority = u"urgent"_s;
    lucia.waitingSince = now - 6 * minute;
    shop.message(4, TextContent {u"أريد إعادة جدولة التوصيل"_s}, now - 21 * minute);
    auto &yusuf = shop.conversation(4);
    yusuf.unread = 1;
    yusuf.tags = jsonText({u"delivery"_s});
    shop.message(5,
                 MediaContent {MediaKind::Document, mediaId(3), u"application/pdf"_s,
                               u"Re: Invoice INV-2041"_s, u"INV-2041.pdf"_s},
                 now - 44 * minute);
    shop.conversation(5).tags = jsonText({u"billing"_s});
    shop.message(6, media(MediaKind::Image, 1, u"image/jpeg"_s), now - 50 * minute);
    auto &visitor = shop.conversation(6);
    visitor.assignee.clear();
    shop.message(7, OrderContent {u"catalog"_s, {}, {{u"Linen shirt"_s, 3, {13'733, u"BRL"_s}}}},
                 now - 22 * hour - 20 * minute);
    shop.conversation(7).tags = jsonText({u"cart"_s});
    shop.message(8, TextContent {u"ありがとうございます！"_s}, now - 25 * hour);
    auto &hana = shop.conversation(8);
    hana.status = u"closed"_s;
    hana.resolution = u"solved"_s;
    shop.message(9, TextContent {u"Thanks"_s}, now - 50 * hour);
    shop.message(9,
                 TemplateContent {u"order_shipped"_s,
                                  u"en"_s,
                                  {},
                                  u"Hello Daniel, your order has left our warehouse."_s,
                                  {},
                                  {},
                                  {}},
                 now - 26 * hour, me)
        .status
        = u"delivered"_s;
    shop.conversation(9);
}
} // namespace

QString conversationId(int number)
{
    return demoId(2, number);
}

QString messageId(int conversation, int number)
{
    return demoId(5, conversation, number);
}

QString mediaId(int number)
{
    return demoId(6, number);
}

QList<StoredRow> shop()
{
    Shop shop;
    addHouse(shop);
    const QList<std::pair<QString, QString>> people {
        {u"Lucía Márquez"_s, u"+34 ••• ••11"_s},  {u"Arjun Nair"_s, u"+91 ••• ••14"_s},
        {u"Sofia Bauer"_s, u"+49 ••• ••78"_s},    {u"Yusuf Osman"_s, u"+966 ••• ••42"_s},
        {u"Priya Kulkarni"_s, u"+91 ••• ••90"_s}, {{}, u"+44 ••• ••5f"_s},
        {u"João Teixeira"_s, u"+55 ••• ••07"_s},  {u"Hana Watanabe"_s, u"+81 ••• ••33"_s},
        {u"Daniel Okafor"_s, u"+234 ••• ••61"_s}};
    for (int i = 0; i < people.size(); ++i)
        shop.person(i + 1, people[i].first, people[i].second);
    addNeighbours(shop);
    addArjun(shop);
    addEverything(shop);
    return shop.take();
}

QList<StoredRow> longConversation(int messages)
{
    Shop shop;
    addHouse(shop);
    shop.person(1, u"Lucía Márquez"_s, u"+34 ••• ••11"_s);
    for (int i = 0; i < messages; ++i)
        shop.message(
            1,
            TextContent {QString(u"Message %1 "_s.arg(i) + u"with words of some length "_s.repeated(i % 5))},
            now - qint64(messages - i) * minute, i % 3 == 0 ? me : u"customer"_s);
    shop.conversation(1);
    return shop.take();
}

QList<StoredRow> manyConversations(int count)
{
    QList<StoredRow> rows;
    for (int i = 1; i <= count; ++i) {
        Conversation c;
        c.contact = demoId(1, i);
        c.channel = channel;
        c.status = u"open"_s;
        c.assignee = me;
        c.lastAt = now - i * minute;
        c.windowUntil = c.lastAt + windowMs;
        c.preview = u"Hello number %1"_s.arg(i);
        c.previewKind = u"text"_s;
        c.previewAuthor = u"customer"_s;
        rows << StoredRow {u"conversations"_s, conversationId(i), write(c)};
        rows << StoredRow {
            u"contacts"_s, demoId(1, i),
            write(contacts::Contact {u"Customer %1"_s.arg(i), {}, {}, {}, c.lastAt, c.lastAt})};
    }
    return rows;
}

StoredRow ownReply(int conversation, const QString &words, const QString &status, qint64 dueAt,
                   const QString &author, const QString &stopped)
{
    Message message;
    message.conversation = conversationId(conversation);
    message.direction = u"out"_s;
    message.author = author;
    message.at = now;
    message.seq = 9'000; // after all others
    message.kind = u"text"_s;
    message.content = jsonText(toJson(TextContent {words}));
    message.status = status;
    message.dueAt = dueAt;
    message.stopped = stopped;
    return {u"messages"_s, messageId(conversation, 900), write(message)};
}

QByteArray pictureBytes()
{
    QImage image(900, 640, QImage::Format_RGB32);
    QPainter painter(&image);
    QLinearGradient sky(0, 0, 900, 640);
    sky.setColorAt(0, QColor(0x2b, 0x6c, 0xb0));
    sky.setColorAt(1, QColor(0x9f, 0xd3, 0xe6));
    painter.fillRect(image.rect(), sky);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(Qt::NoPen);
    painter.setBrush(QColor(0xf6, 0xe7, 0xc8));
    painter.drawEllipse(QPoint(690, 150), 70, 70);
    painter.setBrush(QColor(0x1f, 0x3a, 0x5f));
    painter.drawRoundedRect(QRect(120, 380, 560, 140), 60, 60);
    painter.setBrush(Qt::white);
    painter.drawRoundedRect(QRect(110, 490, 590, 40), 20, 20);
    painter.end();
    QByteArray bytes;
    QBuffer buffer(&bytes);
    buffer.open(QIODevice::WriteOnly);
    image.save(&buffer, "JPEG", 88);
    return bytes;
}

} // namespace waypost::demo
