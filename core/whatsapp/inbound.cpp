// SPDX-FileCopyrightText: 2026 The Waypost authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/whatsapp/inbound.h"

#include "core/base/bytes.h"
#include "core/base/text.h"
#include "core/whatsapp/jsonvalues.h"

#include <QJsonDocument>
#include <QRegularExpression>

#include <algorithm>
#include <array>

namespace waypost::whatsapp {

using namespace conversations;

namespace {
using namespace Qt::StringLiterals;

constexpr qsizetype longestText = 65'536;
constexpr qsizetype longestId = 512;

QString words(const QJsonObject &object, QLatin1StringView key)
{
    return cleanText(textAt(object, key), longestText);
}

QString line(const QJsonObject &object, QLatin1StringView key)
{
    return cleanLine(textAt(object, key));
}

QString shortId(const QJsonObject &object, QLatin1StringView key)
{
    return cleanLine(textAt(object, key), longestId);
}

InboundContent unknown(const QJsonObject &holder, const QString &type)
{
    return {UnknownContent {type, reasonIn(holder), withoutIdentifiers(holder)}, {}};
}

/// SHA-256 as lower-case hex, from base64 (usual) or hex (older); empty if it is neither.
QString digestHex(const QString &told)
{
    constexpr qsizetype digestBytes = 32;
    QByteArray digest = fromStrictHex(told.toLatin1());
    if (digest.size() != digestBytes)
        digest = QByteArray::fromBase64(told.toLatin1());
    return digest.size() == digestBytes ? QString::fromLatin1(digest.toHex()) : QString();
}

MediaKind mediaKindOf(const QString &type, bool voice)
{
    if (type == "video"_L1)
        return MediaKind::Video;
    if (type == "audio"_L1)
        return voice ? MediaKind::Voice : MediaKind::Audio;
    if (type == "document"_L1)
        return MediaKind::Document;
    return type == "sticker"_L1 ? MediaKind::Sticker : MediaKind::Image;
}

InboundContent mediaFrom(const QString &type, const QJsonObject &part)
{
    const bool voice = part["voice"_L1].toBool();
    MediaContent content {
        mediaKindOf(type, voice),     {}, line(part, "mime_type"_L1), words(part, "caption"_L1), {},
        part["animated"_L1].toBool(), 0};
    if (const QString name = textAt(part, "filename"_L1); !name.isEmpty())
        content.fileName = cleanLine(name, 240);
    QJsonObject media {
        {u"provider_id"_s, shortId(part, "id"_L1)}, {u"mime"_s, content.mime}, {u"name"_s, content.fileName}};
    if (const QString digest = digestHex(textAt(part, "sha256"_L1)); !digest.isEmpty())
        media.insert("sha256"_L1, digest);
    return {content, media};
}

ContactsContent contactsFrom(const QJsonArray &cards)
{
    constexpr qsizetype mostCards = 257;
    ContactsContent content;
    for (const auto &value : cards) {
        if (content.cards.size() == mostCards)
            break;
        const QJsonObject card = value.toObject();
        const QJsonObject name = card["name"_L1].toObject();
        ContactCard read {
            line(name, "formatted_name"_L1), line(card["org"_L1].toObject(), "company"_L1), {}, {}};
        if (read.name.isEmpty())
            read.name = QString(line(name, "first_name"_L1) + u' ' + line(name, "last_name"_L1)).trimmed();
        for (const auto &phone : card["phones"_L1].toArray()) {
            const QString number = line(phone.toObject(), "phone"_L1);
            read.phones << (number.isEmpty() ? line(phone.toObject(), "wa_id"_L1) : number);
        }
        for (const auto &email : card["emails"_L1].toArray())
            read.emails << line(email.toObject(), "email"_L1);
        read.phones.removeAll(QString());
        read.emails.removeAll(QString());
        content.requested = content.requested || textAt(card, "origin"_L1) == "contact_request"_L1;
        content.cards << read;
    }
    return content;
}

OrderContent orderFrom(const QJsonObject &order)
{
    OrderContent content {shortId(order, "catalog_id"_L1), words(order, "text"_L1), {}};
    for (const auto &value : order["product_items"_L1].toArray()) {
        const QJsonObject item = value.toObject();
        content.lines << OrderLine {
            shortId(item, "product_retailer_id"_L1),
            int(std::clamp<qint64>(numberAt(item, "quantity"_L1), 0, 1'000'000)),
            moneyFromUnits(realAt(item, "item_price"_L1), line(item, "currency"_L1).toUpper().left(3))};
    }
    return content;
}

FlowReplyContent flowReplyFrom(const QJsonObject &reply)
{
    const QString text = textAt(reply, "response_json"_L1);
    const QJsonDocument answers = QJsonDocument::fromJson(text.toUtf8());
    return {line(reply, "name"_L1), words(reply, "body"_L1),
            answers.isObject() ? answers.object()
                               : QJsonObject {{u"response_json"_s, cleanText(text, longestText)}}};
}

std::optional<Content> interactiveFrom(const QJsonObject &interactive)
{
    const QString type = textAt(interactive, "type"_L1);
    const QJsonObject reply = interactive[type].toObject();
    if (reply.isEmpty())
        return {};
    if (type == "button_reply"_L1 || type == "list_reply"_L1)
        return ReplyContent {type == "list_reply"_L1 ? ReplyContent::Of::List : ReplyContent::Of::Button,
                             shortId(reply, "id"_L1), words(reply, "title"_L1),
                             words(reply, "description"_L1)};
    if (type == "nfm_reply"_L1)
        return flowReplyFrom(reply);
    if (type == "call_permission_reply"_L1)
        return FlowReplyContent {type, {}, withoutIdentifiers(reply)};
    return {};
}

/// The provider's sentence names both numbers; who may see them is decided elsewhere.
QString withoutNumbers(QString text)
{
    static const QRegularExpression number(u"\\+?\\d[\\d ()-]{5,}\\d"_s);
    return text.replace(number, u"•••"_s);
}

SystemContent systemFrom(const QJsonObject &system)
{
    QString what = line(system, "type"_L1);
    if (what == "customer_changed_number"_L1)
        what = u"user_changed_number"_s;
    return {what, withoutNumbers(words(system, "body"_L1))};
}

struct PartReader {
    QLatin1StringView type;
    Content (*read)(const QJsonObject &part);
};
constexpr std::array partReaders {
    PartReader {"text"_L1, [](const QJsonObject &p) -> Content { return TextContent {words(p, "body"_L1)}; }},
    PartReader {"location"_L1,
                [](const QJsonObject &p) -> Content {
                    return LocationContent {std::clamp(realAt(p, "latitude"_L1), -90.0, 90.0),
                                            std::clamp(realAt(p, "longitude"_L1), -180.0, 180.0),
                                            line(p, "name"_L1), line(p, "address"_L1)};
                }},
    PartReader {"button"_L1,
                [](const QJsonObject &p) -> Content {
                    return ReplyContent {
                        ReplyContent::Of::Template, shortId(p, "payload"_L1), words(p, "text"_L1), {}};
                }},
    PartReader {"order"_L1, [](const QJsonObject &p) -> Content { return orderFrom(p); }},
    PartReader {"system"_L1, [](const QJsonObject &p) -> Content { return systemFrom(p); }},
};

bool isMediaType(const QString &type)
{
    static constexpr std::array types {"image"_L1, "video"_L1, "audio"_L1, "document"_L1, "sticker"_L1};
    return std::find(types.begin(), types.end(), type) != types.end();
}
} // namespace

QString reasonIn(const QJsonObject &holder)
{
    const QJsonObject error = holder["errors"_L1].toArray().at(0).toObject();
    for (const QString &text : {error["error_data"_L1]["details"_L1].toString(),
                                error["message"_L1].toString(), error["title"_L1].toString()})
        if (!text.isEmpty())
            return withoutNumbers(cleanLine(text));
    return {};
}

InboundContent contentOfType(const QString &type, const QJsonObject &holder)
{
    const QJsonObject part = holder[type].toObject();
    if (isMediaType(type))
        return part["id"_L1].isUndefined() ? unknown(holder, type) : mediaFrom(type, part);
    if (type == "contacts"_L1 && holder[type].isArray())
        return {contactsFrom(holder[type].toArray()), {}};
    if (type == "interactive"_L1)
        if (const auto content = interactiveFrom(part))
            return {*content, {}};
    if (!part.isEmpty())
        for (const PartReader &reader : partReaders)
            if (type == reader.type)
                return {reader.read(part), {}};
    return unknown(holder, type);
}

InboundContent contentOf(const QJsonObject &message)
{
    const QString type = cleanLine(textAt(message, "type"_L1), 64);
    QJsonObject whole = message;
    for (const auto key : {"id"_L1, "context"_L1, "timestamp"_L1})
        whole.remove(key);
    if (message.contains("group_id"_L1)) {
        InboundContent content = unknown(whole, u"group"_s);
        std::get<UnknownContent>(content.content).reason
            = u"Sent in a group, not to you alone. Open it on the phone."_s;
        return content;
    }
    if (type == "request_welcome"_L1)
        return {SystemContent {type, {}}, {}};
    if (type == "unsupported"_L1 || type == "unknown"_L1) {
        const QString told = cleanLine(message["unsupported"_L1]["type"_L1].toString(), 64);
        return unknown(whole, told.isEmpty() ? type : told);
    }
    return contentOfType(type, whole);
}

} // namespace waypost::whatsapp
