// SPDX-FileCopyrightText: 2026 The Waypost authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/sandbox/inboundcontent.h"

#include "core/sandbox/samples.h"

#include <QHash>

namespace waypost::sandbox {

namespace {
using namespace Qt::StringLiterals;

struct Telling {
    Cloud &cloud;
    const Customer &customer;
    const QString &kind;
    const QJsonObject &say;
    qint64 now;
};

Error badSay(const QString &text)
{
    return {u"bad_say"_s, text};
}

QJsonObject contentObject(const QString &type, const QJsonValue &part)
{
    return {{u"type"_s, type}, {type, part}};
}

/// Copies what is there, under the names the provider uses.
QJsonObject copied(const QJsonObject &from, std::initializer_list<QLatin1StringView> keys)
{
    QJsonObject copy;
    for (const QLatin1StringView key : keys)
        if (from.contains(key))
            copy.insert(key, from[key]);
    return copy;
}

Result<QJsonObject> tellText(const Telling &t)
{
    const QString text = t.say["text"_L1].toString();
    if (text.isEmpty())
        return badSay(u"Give a \"text\"."_s);
    return contentObject(u"text"_s, QJsonObject {{u"body"_s, text}});
}

Result<QJsonObject> tellMedia(const Telling &t)
{
    Random random(t.cloud.seed, "sample/" + t.cloud.ids.digits().toLatin1());
    Sample file;
    if (t.say.contains("bytes"_L1)) {
        file.bytes = QByteArray::fromBase64(t.say["bytes"_L1].toString().toLatin1());
        file.mime = t.say["mime"_L1].toString();
        file.name = t.say["filename"_L1].toString(u"file"_s);
        if (file.bytes.isEmpty() || file.mime.isEmpty())
            return badSay(u"With \"bytes\" (base64) a \"mime\" is needed."_s);
    } else {
        const auto sample = sampleNamed(t.say["sample"_L1].toString(usualSample(t.kind)), random);
        if (!sample)
            return Error {u"no_sample"_s,
                          u"There is no such sample. There are %1."_s.arg(sampleNames().join(u", "_s))};
        file = *sample;
    }
    const Medium &medium = t.cloud.media.add(file.bytes, file.mime, file.name, true, t.now);
    const bool audio = t.kind == "voice"_L1 || t.kind == "audio"_L1;
    const QString type = audio ? u"audio"_s : t.kind;
    QJsonObject part = copied(t.say, {"caption"_L1});
    part.insert("id"_L1, medium.id);
    part.insert("mime_type"_L1, medium.mime == "audio/ogg"_L1 ? u"audio/ogg; codecs=opus"_s : medium.mime);
    part.insert("sha256"_L1, QString::fromLatin1(medium.sha256.toBase64()));
    part.insert("url"_L1, t.cloud.media.url(t.cloud.base, medium.id, u"webhook"_s, t.now));
    if (audio)
        part.insert("voice"_L1, t.kind == "voice"_L1);
    if (type == "document"_L1)
        part.insert("filename"_L1, t.say["filename"_L1].toString(file.name));
    if (type == "sticker"_L1)
        part.insert("animated"_L1, false);
    return contentObject(type, part);
}

Result<QJsonObject> tellLocation(const Telling &t)
{
    if (!t.say["latitude"_L1].isDouble() || !t.say["longitude"_L1].isDouble())
        return badSay(u"Give \"latitude\" and \"longitude\" as numbers."_s);
    return contentObject(u"location"_s,
                         copied(t.say, {"latitude"_L1, "longitude"_L1, "name"_L1, "address"_L1, "url"_L1}));
}

Result<QJsonObject> tellContacts(const Telling &t)
{
    if (t.say["contacts"_L1].isArray())
        return contentObject(u"contacts"_s, t.say["contacts"_L1]);
    const QString name = t.say["name"_L1].toString();
    if (name.isEmpty())
        return badSay(u"Give \"contacts\", or a \"name\" and a \"phone\"."_s);
    const QString phone = t.say["phone"_L1].toString();
    const QJsonObject card {
        {u"name"_s, QJsonObject {{u"formatted_name"_s, name}, {u"first_name"_s, name.section(u' ', 0, 0)}}},
        {u"phones"_s, QJsonArray {QJsonObject {{u"phone"_s, phone}, {u"type"_s, u"CELL"_s}}}}};
    return contentObject(u"contacts"_s, QJsonArray {card});
}

QString targetOf(const Telling &t)
{
    QString id = t.say["message_id"_L1].toString(u"last"_s);
    if (id != "last"_L1)
        return id;
    const Sent *last = t.cloud.sent.lastTo(t.customer.key);
    return last ? last->id : QString();
}

Result<QJsonObject> tellReaction(const Telling &t)
{
    const QString target = targetOf(t);
    if (target.isEmpty())
        return badSay(u"There is no message to react to: give a \"message_id\", or send something first."_s);
    QJsonObject part {{u"message_id"_s, target}};
    if (const QString emoji = t.say["emoji"_L1].toString();
        !emoji.isEmpty()) // its absence takes the reaction back
        part.insert("emoji"_L1, emoji);
    return contentObject(u"reaction"_s, part);
}

Result<QJsonObject> tellButton(const Telling &t)
{
    const QString text = t.say["text"_L1].toString();
    return contentObject(u"button"_s,
                         QJsonObject {{u"payload"_s, t.say["payload"_L1].toString(text)}, {u"text"_s, text}});
}

Result<QJsonObject> tellReply(const Telling &t)
{
    if (!t.say["id"_L1].isString() || !t.say["title"_L1].isString())
        return badSay(u"Give an \"id\" and a \"title\", or say \"choose\" instead."_s);
    const QJsonObject reply = copied(t.say, {"id"_L1, "title"_L1, "description"_L1});
    return contentObject(u"interactive"_s, QJsonObject {{u"type"_s, t.kind}, {t.kind, reply}});
}

Result<QJsonObject> tellForm(const Telling &t)
{
    QJsonObject response = t.say["response"_L1].toObject();
    if (!response.contains("flow_token"_L1))
        response.insert("flow_token"_L1, t.say["flow_token"_L1].toString(u"unused"_s));
    const QJsonObject reply {{u"name"_s, t.say["name"_L1].toString(u"flow"_s)},
                             {u"body"_s, t.say["body"_L1].toString(u"Sent"_s)},
                             {u"response_json"_s, QString::fromUtf8(jsonBytes(response))}};
    return contentObject(u"interactive"_s,
                         QJsonObject {{u"type"_s, u"nfm_reply"_s}, {u"nfm_reply"_s, reply}});
}

Result<QJsonObject> tellCallPermission(const Telling &t)
{
    const QJsonObject reply {{u"response"_s, t.say["response"_L1].toString(u"accept"_s)},
                             {u"response_source"_s, u"user_action"_s}};
    return contentObject(
        u"interactive"_s,
        QJsonObject {{u"type"_s, u"call_permission_reply"_s}, {u"call_permission_reply"_s, reply}});
}

Result<QJsonObject> tellOrder(const Telling &t)
{
    QJsonArray items;
    for (const QJsonValue wanted : t.say["items"_L1].toArray()) {
        const Product *product = t.cloud.catalog.find(wanted["product"_L1].toString());
        const int quantity = wanted["quantity"_L1].toInt(1);
        if (!product || quantity < 1 || quantity > 99)
            return badSay(
                u"Each of \"items\" needs a \"product\" of the catalog and a \"quantity\" from 1 to 99."_s);
        items << QJsonObject {{u"product_retailer_id"_s, product->retailerId},
                              {u"quantity"_s, quantity},
                              {u"item_price"_s, unitsOf(product->price)},
                              {u"currency"_s, product->price.currency}};
    }
    if (items.isEmpty()) // whatever the shop has most of all
        for (const Product &product : t.cloud.catalog.all().mid(0, 1))
            items << QJsonObject {{u"product_retailer_id"_s, product.retailerId},
                                  {u"quantity"_s, 1},
                                  {u"item_price"_s, unitsOf(product.price)},
                                  {u"currency"_s, product.price.currency}};
    return contentObject(u"order"_s,
                         QJsonObject {{u"catalog_id"_s, t.cloud.account.catalogId},
                                      {u"text"_s, t.say["text"_L1].toString()},
                                      {u"product_items"_s, items}});
}

Result<QJsonObject> tellEdit(const Telling &t)
{
    const QString own = t.say["message_id"_L1].toString(t.cloud.received.lastOf(t.customer.key));
    if (own.isEmpty())
        return badSay(u"The customer has written nothing that could be changed."_s);
    if (t.kind == "revoke"_L1)
        return contentObject(u"revoke"_s, QJsonObject {{u"original_message_id"_s, own}});
    const auto text = tellText(t);
    if (!text)
        return text.error();
    return contentObject(u"edit"_s, QJsonObject {{u"original_message_id"_s, own}, {u"message"_s, *text}});
}

Result<QJsonObject> tellUnsupported(const Telling &t)
{
    const int code = t.say["code"_L1].toInt(131051);
    const QString details = code == 131052
        ? u"Media file size too big. Max file size we currently support: 100MB."_s
        : u"Message type is currently not supported."_s;
    QJsonObject told {{u"type"_s, t.kind}, {u"errors"_s, QJsonArray {webhookError(code, details)}}};
    if (t.kind == "unsupported"_L1)
        told.insert("unsupported"_L1, QJsonObject {{u"type"_s, t.say["type"_L1].toString(u"poll"_s)}});
    return told;
}

Result<QJsonObject> tellWelcome(const Telling &)
{
    return QJsonObject {{u"type"_s, u"request_welcome"_s}};
}

Result<QJsonObject> tellRaw(const Telling &t)
{
    const QJsonObject raw = t.say["message"_L1].toObject();
    if (!raw["type"_L1].isString())
        return badSay(u"Give the \"message\" with its \"type\", as the provider would send it."_s);
    return raw;
}

using Teller = Result<QJsonObject> (*)(const Telling &);
const QHash<QString, Teller> &tellers()
{
    static const QHash<QString, Teller> table {{u"text"_s, tellText},
                                               {u"image"_s, tellMedia},
                                               {u"video"_s, tellMedia},
                                               {u"audio"_s, tellMedia},
                                               {u"voice"_s, tellMedia},
                                               {u"document"_s, tellMedia},
                                               {u"sticker"_s, tellMedia},
                                               {u"location"_s, tellLocation},
                                               {u"contacts"_s, tellContacts},
                                               {u"reaction"_s, tellReaction},
                                               {u"button"_s, tellButton},
                                               {u"button_reply"_s, tellReply},
                                               {u"list_reply"_s, tellReply},
                                               {u"nfm_reply"_s, tellForm},
                                               {u"call_permission_reply"_s, tellCallPermission},
                                               {u"order"_s, tellOrder},
                                               {u"edit"_s, tellEdit},
                                               {u"revoke"_s, tellEdit},
                                               {u"unsupported"_s, tellUnsupported},
                                               {u"unknown"_s, tellUnsupported},
                                               {u"request_welcome"_s, tellWelcome},
                                               {u"raw"_s, tellRaw}};
    return table;
}

/// One thing a customer can tap.
struct Tappable {
    QString id;
    QString title;
    QString description {};
    int index = 0; ///< of a template's button
};

/// The quick replies of the template a message uses, with the payloads the message gives them.
QList<Tappable> quickRepliesOf(Cloud &cloud, const QJsonObject &part)
{
    QList<Tappable> all;
    const Template *used
        = cloud.templates.find(part["name"_L1].toString(), part["language"_L1]["code"_L1].toString());
    const QJsonArray buttons = used ? used->component("BUTTONS"_L1)["buttons"_L1].toArray() : QJsonArray();
    for (int i = 0; i < buttons.size(); ++i)
        if (buttons[i]["type"_L1] == "QUICK_REPLY"_L1)
            all << Tappable {buttons[i]["text"_L1].toString(), buttons[i]["text"_L1].toString(), {}, i};
    for (const QJsonValue component : part["components"_L1].toArray())
        for (Tappable &button : all)
            if (component["type"_L1] == "button"_L1
                && component["index"_L1].toVariant().toInt() == button.index)
                button.id = component["parameters"_L1][0]["payload"_L1].toString(button.id);
    return all;
}

QList<Tappable> tappablesOf(Cloud &cloud, const Sent &sent, QString &kind)
{
    QList<Tappable> all;
    const QJsonObject action = sent.body["interactive"_L1]["action"_L1].toObject();
    const QString type = sent.body["interactive"_L1]["type"_L1].toString();
    if (type == "button"_L1) {
        kind = u"button_reply"_s;
        for (const QJsonValue button : action["buttons"_L1].toArray())
            all << Tappable {button["reply"_L1]["id"_L1].toString(),
                             button["reply"_L1]["title"_L1].toString()};
    } else if (type == "list"_L1) {
        kind = u"list_reply"_s;
        for (const QJsonValue section : action["sections"_L1].toArray())
            for (const QJsonValue row : section["rows"_L1].toArray())
                all << Tappable {row["id"_L1].toString(), row["title"_L1].toString(),
                                 row["description"_L1].toString()};
    } else if (sent.kind == "template"_L1) {
        kind = u"button"_s;
        all = quickRepliesOf(cloud, sent.body["template"_L1].toObject());
    }
    return all;
}
} // namespace

Result<QJsonObject> contentOf(Cloud &cloud, const Customer &customer, const QString &kind,
                              const QJsonObject &say, qint64 now)
{
    const auto teller = tellers().constFind(kind);
    if (teller == tellers().cend())
        return Error {u"bad_kind"_s, u"\"kind\" must be one of %1."_s.arg(inboundKinds().join(u", "_s))};
    return (*teller)({cloud, customer, kind, say, now});
}

Result<QJsonObject> choiceOf(Cloud &cloud, const Customer &customer, const QString &choice)
{
    const Sent *last = cloud.sent.lastTo(customer.key);
    QString kind;
    const QList<Tappable> all = last ? tappablesOf(cloud, *last, kind) : QList<Tappable>();
    for (qsizetype i = 0; i < all.size(); ++i) {
        const Tappable &one = all[i];
        if (choice != one.title && choice != one.id && choice != QString::number(i + 1))
            continue;
        QJsonObject content;
        if (kind == "button"_L1) {
            content = contentObject(kind, QJsonObject {{u"payload"_s, one.id}, {u"text"_s, one.title}});
        } else {
            QJsonObject reply {{u"id"_s, one.id}, {u"title"_s, one.title}};
            if (!one.description.isEmpty())
                reply.insert("description"_L1, one.description);
            content = contentObject(u"interactive"_s, QJsonObject {{u"type"_s, kind}, {kind, reply}});
        }
        content.insert("context"_L1, QJsonObject {{u"from"_s, cloud.account.number}, {u"id"_s, last->id}});
        return content;
    }
    return Error {u"no_choice"_s,
                  u"The last message we sent this customer has nothing of that name to choose."_s};
}

QStringList inboundKinds()
{
    QStringList kinds = tellers().keys();
    kinds << u"choose"_s << u"number_changed"_s << u"user_id_changed"_s << u"marketing_stop"_s
          << u"marketing_resume"_s;
    kinds.sort();
    return kinds;
}

} // namespace waypost::sandbox
