// SPDX-FileCopyrightText: 2026 The Waypost authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/whatsapp/requests.h"

#include "core/base/bytes.h"
#include "core/base/text.h"
#include "core/conversations/carriedfile.h"
#include "core/conversations/limits.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QUrl>

#include <algorithm>
#include <array>

namespace waypost::whatsapp {

using namespace conversations;

namespace {
using namespace Qt::StringLiterals;

QByteArray bytesOfJson(const QJsonObject &object)
{
    return QJsonDocument(object).toJson(QJsonDocument::Compact);
}

/// An id in a path; what came from outside must not reach another path.
QString segment(const QString &id)
{
    return QString::fromLatin1(QUrl::toPercentEncoding(id));
}

void putText(QJsonObject &object, QLatin1StringView key, const QString &text)
{
    if (!text.isEmpty())
        object.insert(key, text);
}

void putWords(QJsonObject &interactive, const QString &header, const QString &body, const QString &footer)
{
    if (!header.isEmpty())
        interactive.insert("header"_L1, QJsonObject {{u"type"_s, u"text"_s}, {u"text"_s, header}});
    if (!body.isEmpty())
        interactive.insert("body"_L1, QJsonObject {{u"text"_s, body}});
    if (!footer.isEmpty())
        interactive.insert("footer"_L1, QJsonObject {{u"text"_s, footer}});
}

/// The part of the body under the name of its type.
struct TypedPart {
    QString type;
    QJsonValue part;
};

struct PartOf {
    const QString &providerMedia;

    TypedPart operator()(const TextContent &c) const
    {
        QJsonObject text {{u"body"_s, c.body}};
        if (c.body.contains("https://"_L1) || c.body.contains("http://"_L1))
            text.insert("preview_url"_L1, true);
        return {u"text"_s, text};
    }
    TypedPart operator()(const MediaContent &c) const
    {
        QJsonObject media {{u"id"_s, providerMedia}};
        putText(media, "caption"_L1, c.caption);
        if (c.kind == MediaKind::Document)
            putText(media, "filename"_L1, cleanFileName(c.fileName));
        if (c.kind == MediaKind::Voice)
            media.insert("voice"_L1, true);
        return {c.kind == MediaKind::Voice ? u"audio"_s : kindOf(Content(c)), media};
    }
    TypedPart operator()(const LocationContent &c) const
    {
        QJsonObject location {{u"latitude"_s, c.latitude}, {u"longitude"_s, c.longitude}};
        putText(location, "name"_L1, c.name);
        putText(location, "address"_L1, c.address);
        return {u"location"_s, location};
    }
    TypedPart operator()(const ContactsContent &c) const
    {
        QJsonArray cards;
        for (const ContactCard &card : c.cards) {
            QJsonArray phones;
            for (const QString &phone : card.phones)
                phones << QJsonObject {{u"phone"_s, phone}, {u"type"_s, u"CELL"_s}};
            QJsonArray emails;
            for (const QString &email : card.emails)
                emails << QJsonObject {{u"email"_s, email}, {u"type"_s, u"WORK"_s}};
            // The API wants one more part of the name beside the whole.
            QJsonObject read {{u"name"_s,
                               QJsonObject {{u"formatted_name"_s, card.name},
                                            {u"first_name"_s, card.name.section(u' ', 0, 0)}}}};
            if (!card.organisation.isEmpty())
                read.insert("org"_L1, QJsonObject {{u"company"_s, card.organisation}});
            if (!phones.isEmpty())
                read.insert("phones"_L1, phones);
            if (!emails.isEmpty())
                read.insert("emails"_L1, emails);
            cards << read;
        }
        return {u"contacts"_s, cards};
    }
    TypedPart operator()(const ButtonsContent &c) const
    {
        QJsonArray buttons;
        for (const Choice &button : c.buttons)
            buttons << QJsonObject {
                {u"type"_s, u"reply"_s},
                {u"reply"_s, QJsonObject {{u"id"_s, button.id}, {u"title"_s, button.title}}}};
        QJsonObject interactive {{u"type"_s, u"button"_s},
                                 {u"action"_s, QJsonObject {{u"buttons"_s, buttons}}}};
        putWords(interactive, c.header, c.body, c.footer);
        return {u"interactive"_s, interactive};
    }
    TypedPart operator()(const ListContent &c) const
    {
        QJsonArray sections;
        for (const ListSection &section : c.sections) {
            QJsonArray rows;
            for (const Choice &choice : section.rows) {
                QJsonObject row {{u"id"_s, choice.id}, {u"title"_s, choice.title}};
                putText(row, "description"_L1, choice.description);
                rows << row;
            }
            QJsonObject object {{u"rows"_s, rows}};
            putText(object, "title"_L1, section.title);
            sections << object;
        }
        QJsonObject interactive {
            {u"type"_s, u"list"_s},
            {u"action"_s, QJsonObject {{u"button"_s, c.button}, {u"sections"_s, sections}}}};
        putWords(interactive, c.header, c.body, c.footer);
        return {u"interactive"_s, interactive};
    }
    TypedPart operator()(const ProductsContent &c) const
    {
        QJsonObject interactive;
        putWords(interactive, c.header, c.body, c.footer);
        if (c.kind == ProductsContent::Kind::Catalog) {
            interactive.insert("type"_L1, u"catalog_message"_s);
            interactive.insert("action"_L1, QJsonObject {{u"name"_s, u"catalog_message"_s}});
        } else if (c.kind == ProductsContent::Kind::Product) {
            interactive.insert("type"_L1, u"product"_s);
            interactive.insert(
                "action"_L1,
                QJsonObject {{u"catalog_id"_s, c.catalog},
                             {u"product_retailer_id"_s, c.sections.value(0).products.value(0)}});
        } else {
            interactive.insert("type"_L1, u"product_list"_s);
            interactive.insert(
                "action"_L1,
                QJsonObject {{u"catalog_id"_s, c.catalog}, {u"sections"_s, productSections(c.sections)}});
        }
        return {u"interactive"_s, interactive};
    }
    TypedPart operator()(const TemplateContent &c) const
    {
        QJsonObject message {{u"name"_s, c.name}, {u"language"_s, QJsonObject {{u"code"_s, c.language}}}};
        if (const QJsonArray components = withProvidersFile(c); !components.isEmpty())
            message.insert("components"_L1, components);
        return {u"template"_s, message};
    }
    template <class CustomersOwn> TypedPart operator()(const CustomersOwn &) const { return {}; }

private:
    /// The file on top under the provider's id instead of ours.
    QJsonArray withProvidersFile(const TemplateContent &c) const
    {
        QJsonArray components = c.parameters["components"_L1].toArray();
        const auto file = fileOf(c);
        for (qsizetype i = 0; file && i < components.size(); ++i) {
            QJsonObject component = components[i].toObject();
            if (component["type"_L1].toString() != "header"_L1)
                continue;
            const QString type = kindOf(Content(*file));
            QJsonObject given {{u"id"_s, providerMedia}};
            if (file->kind == MediaKind::Document)
                putText(given, "filename"_L1, cleanFileName(file->fileName));
            component.insert("parameters"_L1, QJsonArray {QJsonObject {{u"type"_s, type}, {type, given}}});
            components[i] = component;
        }
        return components;
    }
    static QJsonArray productSections(const QList<ProductSection> &sections)
    {
        QJsonArray array;
        for (const ProductSection &section : sections) {
            QJsonArray items;
            for (const QString &product : section.products)
                items << QJsonObject {{u"product_retailer_id"_s, product}};
            QJsonObject object {{u"product_items"_s, items}};
            putText(object, "title"_L1, section.title);
            array << object;
        }
        return array;
    }
};

QJsonObject messageTo(const Recipient &to, const QString &ourId)
{
    QJsonObject body {{u"messaging_product"_s, u"whatsapp"_s}, {u"recipient_type"_s, u"individual"_s}};
    if (!to.phone.isEmpty())
        body.insert("to"_L1,
                    to.phone); // with its "+": without it the number's own country code may be put in front
    else
        body.insert("recipient"_L1, to.userId);
    putText(body, "biz_opaque_callback_data"_L1, ourId);
    return body;
}

ApiRequest messagesRequest(const QString &numberId, const QJsonObject &body)
{
    return {"POST", segment(numberId) + u"/messages"_s, "application/json", bytesOfJson(body)};
}

/// A line that the bytes do not contain. Made from them, so that the same upload is the same request.
QByteArray boundaryFor(const QByteArray &bytes)
{
    Sha256 hash;
    QByteArray boundary;
    qint64 attempt = 0;
    do
        boundary = "waypost-" + hash.addField(bytes).add(attempt++).finish().toHex().left(32);
    while (bytes.contains(boundary));
    return boundary;
}

QByteArray formField(const QByteArray &boundary, const QByteArray &name, const QByteArray &value)
{
    return "--" + boundary + "\r\nContent-Disposition: form-data; name=\"" + name + "\"\r\n\r\n" + value
        + "\r\n";
}

/// A media type without anything that could end the header line.
QByteArray headerValue(const QString &mime)
{
    QByteArray clean;
    for (const char c : mime.toLatin1())
        if (c > ' ' || c == ' ')
            clean += c;
    return clean;
}
} // namespace

Result<ApiRequest> sendRequest(const QString &numberId, const Recipient &to, const Content &content,
                               const QString &ourId, const QString &replyTo, const QString &providerMedia)
{
    const TypedPart typed = std::visit(PartOf {providerMedia}, content);
    if (typed.type.isEmpty())
        return Error {u"cannot_send"_s, u"Only customers can send that kind of message."_s};
    if (to.phone.isEmpty() && to.userId.isEmpty())
        return Error {
            u"recipient_missing"_s,
            u"The contact has neither a phone number nor a user id. Wait until the customer writes."_s};
    if (fileOf(content) && providerMedia.isEmpty())
        return Error {u"media_missing"_s,
                      u"Upload the file first, then send the message with the id it was given."_s};
    if (const auto refusal = whyUnsendable(content))
        return *refusal;
    QJsonObject body = messageTo(to, ourId);
    body.insert("type"_L1, typed.type);
    body.insert(typed.type, typed.part);
    if (!replyTo.isEmpty())
        body.insert("context"_L1, QJsonObject {{u"message_id"_s, replyTo}});
    return messagesRequest(numberId, body);
}

ApiRequest reactionRequest(const QString &numberId, const Recipient &to, const QString &providerId,
                           const QString &emoji, const QString &ourId)
{
    QJsonObject body = messageTo(to, ourId);
    body.insert("type"_L1, u"reaction"_s);
    body.insert("reaction"_L1, QJsonObject {{u"message_id"_s, providerId}, {u"emoji"_s, emoji}});
    return messagesRequest(numberId, body);
}

ApiRequest markReadRequest(const QString &numberId, const QString &providerId, bool typing)
{
    QJsonObject body {
        {u"messaging_product"_s, u"whatsapp"_s}, {u"status"_s, u"read"_s}, {u"message_id"_s, providerId}};
    if (typing)
        body.insert("typing_indicator"_L1, QJsonObject {{u"type"_s, u"text"_s}});
    return messagesRequest(numberId, body);
}

ApiRequest blockRequest(const QString &numberId, const Recipient &whom, bool block)
{
    const QJsonObject user = whom.phone.isEmpty() ? QJsonObject {{u"user_id"_s, whom.userId}}
                                                  : QJsonObject {{u"user"_s, whom.phone}};
    const QJsonObject body {{u"messaging_product"_s, u"whatsapp"_s}, {u"block_users"_s, QJsonArray {user}}};
    return {block ? "POST" : "DELETE", segment(numberId) + u"/block_users"_s, "application/json",
            bytesOfJson(body)};
}

ApiRequest mediaUploadRequest(const QString &numberId, const QString &mime, const QString &fileName,
                              const QByteArray &bytes)
{
    const QByteArray boundary = boundaryFor(bytes);
    const QByteArray type = headerValue(mime);
    const QByteArray name = cleanFileName(fileName).replace(u'"', u'\'').toUtf8();
    const QByteArray body = formField(boundary, "messaging_product", "whatsapp")
        + formField(boundary, "type", type) + "--" + boundary
        + "\r\nContent-Disposition: form-data; name=\"file\"; filename=\"" + name
        + "\"\r\nContent-Type: " + type + "\r\n\r\n" + bytes + "\r\n--" + boundary + "--\r\n";
    return {"POST", segment(numberId) + u"/media"_s, "multipart/form-data; boundary=" + boundary, body};
}

ApiRequest mediaUrlRequest(const QString &numberId, const QString &mediaId)
{
    return {"GET", segment(mediaId) + u"?phone_number_id="_s + segment(numberId), {}, {}};
}

ApiRequest templateListRequest(const QString &accountId, const QString &after)
{
    QString path = segment(accountId)
        + u"/message_templates?fields=name,language,status,category,components,quality_score,rejected_reason&limit=100"_s;
    if (!after.isEmpty())
        path += u"&after="_s + segment(after);
    return {"GET", path, {}, {}};
}

} // namespace waypost::whatsapp
