// SPDX-FileCopyrightText: 2026 The Waypost authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/bench/generator.h"

#include "tests/support/webhooks.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QStringList>

#include <array>

namespace waypost::bench {

namespace {
using namespace Qt::StringLiterals;

constexpr qint64 firstSecond = 1'764'000'000;
constexpr QStringView languages[] {
    u"hello order when will my package arrive please thank you address invoice size blue return today "
    u"tomorrow",
    u"hallo wann kommt meine Bestellung bitte danke Größe Rechnung Straße schön zurück morgen Lieferung grün",
    u"hola cuándo llega mi pedido gracias por favor talla factura dirección mañana devolución envío azul",
    u"olá quando chega minha encomenda obrigado por favor tamanho endereço amanhã devolução não recebi",
    u"bonjour quand arrive ma commande merci s’il vous plaît taille facture adresse demain échange reçu",
    u"здравствуйте когда придёт мой заказ спасибо пожалуйста размер счёт адрес завтра возврат синий",
    u"مرحبا متى يصل طلبي شكرا من فضلك المقاس الفاتورة العنوان غدا إرجاع لم يصل بعد",
    u"नमस्ते मेरा ऑर्डर कब आएगा धन्यवाद कृपया साइज़ बिल पता कल वापसी नहीं मिला",
    u"你好 我的订单 什么时候 到货 谢谢 请问 尺寸 发票 地址 明天 退货 还没有 收到",
    u"こんにちは 注文は いつ 届きますか ありがとう サイズ 請求書 住所 明日 返品 まだ です",
};
constexpr QStringView givenNames[] {u"Ana",    u"Mei",   u"Omar", u"Priya", u"Иван",   u"Lucía",
                                    u"Jürgen", u"فاطمة", u"अर्जुन", u"王芳",  u"さくら", u"João"};
constexpr QStringView familyNames[] {u"Costa", u"Tan",     u"Haddad", u"Sharma", u"Петрова", u"Márquez",
                                     u"Weiß",  u"الزهراء", u"वर्मा",   u"李",     u"山田",    u"Souza"};
constexpr QStringView emoji[] {u"👍", u"🙏", u"😀", u"❤️", u"👨‍👩‍👧"};

const std::array<QStringList, std::size(languages)> &wordsByLanguage()
{
    static const auto words = [] {
        std::array<QStringList, std::size(languages)> all;
        for (size_t i = 0; i < all.size(); ++i)
            all[i] = languages[i].toString().split(u' ');
        return all;
    }();
    return words;
}

template <size_t N> QString pick(const QStringView (&from)[N], quint64 at)
{
    return from[at % N].toString();
}

QByteArray webhookOf(const QString &field, const QJsonObject &content)
{
    QJsonObject value = content;
    value.insert("messaging_product"_L1, u"whatsapp"_s);
    value.insert("metadata"_L1,
                 QJsonObject {{u"display_phone_number"_s, u"15550783881"_s},
                              {u"phone_number_id"_s, QString::fromLatin1(tests::numberId)}});
    const QJsonObject change {{u"field"_s, field}, {u"value"_s, value}};
    const QJsonObject entry {{u"id"_s, u"102290129340398"_s}, {u"changes"_s, QJsonArray {change}}};
    return QJsonDocument(
               QJsonObject {{u"object"_s, u"whatsapp_business_account"_s}, {u"entry"_s, QJsonArray {entry}}})
        .toJson(QJsonDocument::Compact);
}

QString secondOf(quint64 n)
{
    return QString::number(firstSecond + qint64(n) / 20);
}
} // namespace

/// SplitMix64 (public domain, S. Vigna) of the seed, the place and what it is for.
quint64 Generator::random(quint64 n, quint64 salt) const
{
    quint64 z = m_seed * 0x9e3779b97f4a7c15ULL + n * 0xd1342543de82ef95ULL + salt * 0x2545f4914f6cdd1dULL;
    z = (z ^ (z >> 30)) * 0xbf58476d1ce4e5b9ULL;
    z = (z ^ (z >> 27)) * 0x94d049bb133111ebULL;
    return z ^ (z >> 31);
}

QString Generator::text(quint64 n) const
{
    const quint64 dice = random(n, 1);
    const QStringList &words = wordsByLanguage()[dice % std::size(languages)];
    const quint64 length = 1 + (dice >> 8) % 12 + ((dice >> 16) % 16 == 0 ? 40 : 0);
    QString text;
    for (quint64 i = 0; i < length; ++i) {
        if (i > 0)
            text += i % 14 == 13 ? u'\n' : u' ';
        text += words[qsizetype(random(n, 2 + i) % quint64(words.size()))];
    }
    if ((dice >> 24) % 8 == 0)
        text += u" #A-%1"_s.arg(100'000 + n % 900'000);
    if ((dice >> 32) % 10 == 0)
        text += u' ' + pick(emoji, dice >> 40);
    return text;
}

QString Generator::customerName(quint64 customer) const
{
    return pick(givenNames, random(customer, 50)) + u' ' + pick(familyNames, random(customer, 51));
}

QString Generator::customerPhone(quint64 customer)
{
    return QString::number(15'550'100'000ULL + customer);
}

QByteArray Generator::textWebhook(const QString &run, quint64 n, quint64 customers) const
{
    const quint64 customer = random(n, 60) % customers;
    const QString phone = customerPhone(customer);
    const QJsonObject profile {{u"profile"_s, QJsonObject {{u"name"_s, customerName(customer)}}},
                               {u"wa_id"_s, phone}};
    const QJsonObject message {{u"from"_s, phone},
                               {u"id"_s, tests::idOfText(run, qint64(n))},
                               {u"timestamp"_s, secondOf(n)},
                               {u"type"_s, u"text"_s},
                               {u"text"_s, QJsonObject {{u"body"_s, text(n)}}}};
    return webhookOf(u"messages"_s,
                     {{u"contacts"_s, QJsonArray {profile}}, {u"messages"_s, QJsonArray {message}}});
}

QByteArray Generator::mixedWebhook(const QString &run, quint64 n, quint64 customers) const
{
    static constexpr quint64 cycle = 5;
    static constexpr std::array words {"sent"_L1, "delivered"_L1, "read"_L1};
    const quint64 round = n / cycle;
    if (n % cycle == 0)
        return textWebhook(run, round, customers);
    const QString phone = customerPhone(random(round, 61) % customers);
    const QString id = u"wamid.%1.echo.%2"_s.arg(run, QString::number(round));
    if (n % cycle == 1) {
        const QJsonObject echo {{u"from"_s, u"15550783881"_s},
                                {u"to"_s, phone},
                                {u"id"_s, id},
                                {u"timestamp"_s, secondOf(round)},
                                {u"type"_s, u"text"_s},
                                {u"text"_s, QJsonObject {{u"body"_s, text(round + 7)}}}};
        return webhookOf(u"smb_message_echoes"_s, {{u"message_echoes"_s, QJsonArray {echo}}});
    }
    const QJsonObject status {{u"id"_s, id},
                              {u"status"_s, QString(words[n % cycle - 2])},
                              {u"timestamp"_s, secondOf(round)},
                              {u"recipient_id"_s, phone}};
    return webhookOf(u"messages"_s, {{u"statuses"_s, QJsonArray {status}}});
}

QString idOf(char kind, quint64 n)
{
    return u"0190a000-0000-7000-8%1-%2"_s.arg(int(kind), 3, 16, QLatin1Char('0'))
        .arg(n, 12, 16, QLatin1Char('0'));
}

} // namespace waypost::bench
