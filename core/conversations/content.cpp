// SPDX-FileCopyrightText: 2026 The Waypost authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/conversations/content.h"

#include "core/conversations/carriedfile.h"

#include <QJsonArray>

#include <array>

namespace waypost::conversations {

namespace {
using namespace Qt::StringLiterals;

struct MediaName {
    MediaKind kind;
    QLatin1StringView name;
};
constexpr std::array mediaNames {
    MediaName {MediaKind::Image, "image"_L1},       MediaName {MediaKind::Video, "video"_L1},
    MediaName {MediaKind::Audio, "audio"_L1},       MediaName {MediaKind::Voice, "voice"_L1},
    MediaName {MediaKind::Document, "document"_L1}, MediaName {MediaKind::Sticker, "sticker"_L1},
};

struct NameOfKind {
    QString operator()(const TextContent &) const { return u"text"_s; }
    QString operator()(const MediaContent &c) const
    {
        for (const MediaName &entry : mediaNames)
            if (entry.kind == c.kind)
                return entry.name;
        return u"document"_s;
    }
    QString operator()(const LocationContent &) const { return u"location"_s; }
    QString operator()(const ContactsContent &) const { return u"contacts"_s; }
    QString operator()(const ButtonsContent &) const { return u"buttons"_s; }
    QString operator()(const ListContent &) const { return u"list"_s; }
    QString operator()(const ReplyContent &) const { return u"reply"_s; }
    QString operator()(const FlowReplyContent &) const { return u"flow_reply"_s; }
    QString operator()(const OrderContent &) const { return u"order"_s; }
    QString operator()(const ProductsContent &) const { return u"products"_s; }
    QString operator()(const TemplateContent &) const { return u"template"_s; }
    QString operator()(const SystemContent &) const { return u"system"_s; }
    QString operator()(const UnknownContent &) const { return u"unknown"_s; }
};

/// Leaves empty values out: most messages are short and there are millions of them.
void put(QJsonObject &object, QLatin1StringView key, const QString &value)
{
    if (!value.isEmpty())
        object.insert(key, value);
}

QJsonArray choicesToJson(const QList<Choice> &choices)
{
    QJsonArray array;
    for (const Choice &choice : choices) {
        QJsonObject object {{u"id"_s, choice.id}, {u"title"_s, choice.title}};
        put(object, "description"_L1, choice.description);
        array << object;
    }
    return array;
}

QList<Choice> choicesFromJson(const QJsonArray &array)
{
    QList<Choice> choices;
    for (const auto &value : array) {
        const QJsonObject object = value.toObject();
        choices << Choice {object["id"_L1].toString(), object["title"_L1].toString(),
                           object["description"_L1].toString()};
    }
    return choices;
}

QJsonObject moneyToJson(const Money &money)
{
    return {{u"minor"_s, money.minor}, {u"currency"_s, money.currency}};
}

Money moneyFromJson(const QJsonObject &object)
{
    return {object["minor"_L1].toInteger(), object["currency"_L1].toString()};
}

struct ToJson {
    QJsonObject operator()(const TextContent &c) const { return {{u"body"_s, c.body}}; }
    QJsonObject operator()(const MediaContent &c) const
    {
        QJsonObject object;
        put(object, "media"_L1, c.media);
        put(object, "mime"_L1, c.mime);
        put(object, "caption"_L1, c.caption);
        put(object, "file_name"_L1, c.fileName);
        if (c.animated)
            object.insert("animated"_L1, true);
        if (c.durationMs > 0)
            object.insert("duration_ms"_L1, c.durationMs);
        return object;
    }
    QJsonObject operator()(const LocationContent &c) const
    {
        QJsonObject object {{u"latitude"_s, c.latitude}, {u"longitude"_s, c.longitude}};
        put(object, "name"_L1, c.name);
        put(object, "address"_L1, c.address);
        return object;
    }
    QJsonObject operator()(const ContactsContent &c) const
    {
        QJsonArray cards;
        for (const ContactCard &card : c.cards) {
            QJsonObject object;
            put(object, "name"_L1, card.name);
            put(object, "organisation"_L1, card.organisation);
            if (!card.phones.isEmpty())
                object.insert("phones"_L1, QJsonArray::fromStringList(card.phones));
            if (!card.emails.isEmpty())
                object.insert("emails"_L1, QJsonArray::fromStringList(card.emails));
            cards << object;
        }
        QJsonObject object {{u"cards"_s, cards}};
        if (c.requested)
            object.insert("requested"_L1, true);
        return object;
    }
    QJsonObject operator()(const ButtonsContent &c) const
    {
        QJsonObject object {{u"body"_s, c.body}, {u"buttons"_s, choicesToJson(c.buttons)}};
        put(object, "header"_L1, c.header);
        put(object, "footer"_L1, c.footer);
        return object;
    }
    QJsonObject operator()(const ListContent &c) const
    {
        QJsonArray sections;
        for (const ListSection &section : c.sections) {
            QJsonObject object {{u"rows"_s, choicesToJson(section.rows)}};
            put(object, "title"_L1, section.title);
            sections << object;
        }
        QJsonObject object {{u"body"_s, c.body}, {u"button"_s, c.button}, {u"sections"_s, sections}};
        put(object, "header"_L1, c.header);
        put(object, "footer"_L1, c.footer);
        return object;
    }
    QJsonObject operator()(const ReplyContent &c) const
    {
        static constexpr std::array names {"button"_L1, "list"_L1, "template"_L1};
        QJsonObject object {{u"of"_s, names[size_t(c.of)]}, {u"title"_s, c.title}};
        put(object, "id"_L1, c.id);
        put(object, "description"_L1, c.description);
        return object;
    }
    QJsonObject operator()(const FlowReplyContent &c) const
    {
        QJsonObject object {{u"name"_s, c.name}, {u"answers"_s, c.answers}};
        put(object, "body"_L1, c.body);
        return object;
    }
    QJsonObject operator()(const OrderContent &c) const
    {
        QJsonArray lines;
        for (const OrderLine &line : c.lines)
            lines << QJsonObject {{u"product"_s, line.product},
                                  {u"quantity"_s, line.quantity},
                                  {u"price"_s, moneyToJson(line.price)}};
        QJsonObject object {{u"lines"_s, lines}};
        put(object, "catalog"_L1, c.catalog);
        put(object, "text"_L1, c.text);
        return object;
    }
    QJsonObject operator()(const ProductsContent &c) const
    {
        static constexpr std::array names {"product"_L1, "list"_L1, "catalog"_L1};
        QJsonArray sections;
        for (const ProductSection &section : c.sections) {
            QJsonObject object {{u"products"_s, QJsonArray::fromStringList(section.products)}};
            put(object, "title"_L1, section.title);
            sections << object;
        }
        QJsonObject object {{u"of"_s, names[size_t(c.kind)]}, {u"sections"_s, sections}};
        put(object, "catalog"_L1, c.catalog);
        put(object, "header"_L1, c.header);
        put(object, "body"_L1, c.body);
        put(object, "footer"_L1, c.footer);
        return object;
    }
    QJsonObject operator()(const TemplateContent &c) const
    {
        QJsonObject object {{u"name"_s, c.name}, {u"language"_s, c.language}, {u"body"_s, c.body}};
        put(object, "header"_L1, c.header);
        put(object, "footer"_L1, c.footer);
        if (!c.buttons.isEmpty())
            object.insert("buttons"_L1, QJsonArray::fromStringList(c.buttons));
        if (!c.parameters.isEmpty())
            object.insert("parameters"_L1, c.parameters);
        return object;
    }
    QJsonObject operator()(const SystemContent &c) const
    {
        return {{u"what"_s, c.what}, {u"body"_s, c.body}};
    }
    QJsonObject operator()(const UnknownContent &c) const
    {
        QJsonObject object {{u"type"_s, c.type}, {u"raw"_s, c.raw}};
        put(object, "reason"_L1, c.reason);
        return object;
    }
};

template <class Enum, size_t N>
Enum enumFrom(const QJsonValue &value, const std::array<QLatin1StringView, N> &names)
{
    const QString text = value.toString();
    for (size_t i = 0; i < N; ++i)
        if (text == names[i])
            return Enum(i);
    return Enum(0);
}

QStringList stringsFrom(const QJsonValue &value)
{
    QStringList list;
    for (const auto &entry : value.toArray())
        list << entry.toString();
    return list;
}

MediaContent mediaFromJson(MediaKind kind, const QJsonObject &o)
{
    return {kind,
            o["media"_L1].toString(),
            o["mime"_L1].toString(),
            o["caption"_L1].toString(),
            o["file_name"_L1].toString(),
            o["animated"_L1].toBool(),
            o["duration_ms"_L1].toInt()};
}

ContactsContent contactsFromJson(const QJsonObject &o)
{
    ContactsContent content;
    content.requested = o["requested"_L1].toBool();
    for (const auto &value : o["cards"_L1].toArray()) {
        const QJsonObject card = value.toObject();
        content.cards << ContactCard {card["name"_L1].toString(), card["organisation"_L1].toString(),
                                      stringsFrom(card["phones"_L1]), stringsFrom(card["emails"_L1])};
    }
    return content;
}

ListContent listFromJson(const QJsonObject &o)
{
    ListContent content {o["header"_L1].toString(),
                         o["body"_L1].toString(),
                         o["footer"_L1].toString(),
                         o["button"_L1].toString(),
                         {}};
    for (const auto &value : o["sections"_L1].toArray()) {
        const QJsonObject section = value.toObject();
        content.sections << ListSection {section["title"_L1].toString(),
                                         choicesFromJson(section["rows"_L1].toArray())};
    }
    return content;
}

OrderContent orderFromJson(const QJsonObject &o)
{
    OrderContent content {o["catalog"_L1].toString(), o["text"_L1].toString(), {}};
    for (const auto &value : o["lines"_L1].toArray()) {
        const QJsonObject line = value.toObject();
        content.lines << OrderLine {line["product"_L1].toString(), line["quantity"_L1].toInt(1),
                                    moneyFromJson(line["price"_L1].toObject())};
    }
    return content;
}

ProductsContent productsFromJson(const QJsonObject &o)
{
    static constexpr std::array names {"product"_L1, "list"_L1, "catalog"_L1};
    ProductsContent content {enumFrom<ProductsContent::Kind>(o["of"_L1], names),
                             o["catalog"_L1].toString(),
                             o["header"_L1].toString(),
                             o["body"_L1].toString(),
                             o["footer"_L1].toString(),
                             {}};
    for (const auto &value : o["sections"_L1].toArray()) {
        const QJsonObject section = value.toObject();
        content.sections << ProductSection {section["title"_L1].toString(),
                                            stringsFrom(section["products"_L1])};
    }
    return content;
}

struct Reader {
    QLatin1StringView kind;
    Content (*read)(const QJsonObject &);
};

constexpr std::array readers {
    Reader {"text"_L1, [](const QJsonObject &o) -> Content { return TextContent {o["body"_L1].toString()}; }},
    Reader {"location"_L1,
            [](const QJsonObject &o) -> Content {
                return LocationContent {o["latitude"_L1].toDouble(), o["longitude"_L1].toDouble(),
                                        o["name"_L1].toString(), o["address"_L1].toString()};
            }},
    Reader {"contacts"_L1, [](const QJsonObject &o) -> Content { return contactsFromJson(o); }},
    Reader {"buttons"_L1,
            [](const QJsonObject &o) -> Content {
                return ButtonsContent {o["header"_L1].toString(), o["body"_L1].toString(),
                                       o["footer"_L1].toString(), choicesFromJson(o["buttons"_L1].toArray())};
            }},
    Reader {"list"_L1, [](const QJsonObject &o) -> Content { return listFromJson(o); }},
    Reader {"reply"_L1,
            [](const QJsonObject &o) -> Content {
                static constexpr std::array names {"button"_L1, "list"_L1, "template"_L1};
                return ReplyContent {enumFrom<ReplyContent::Of>(o["of"_L1], names), o["id"_L1].toString(),
                                     o["title"_L1].toString(), o["description"_L1].toString()};
            }},
    Reader {"flow_reply"_L1,
            [](const QJsonObject &o) -> Content {
                return FlowReplyContent {o["name"_L1].toString(), o["body"_L1].toString(),
                                         o["answers"_L1].toObject()};
            }},
    Reader {"order"_L1, [](const QJsonObject &o) -> Content { return orderFromJson(o); }},
    Reader {"products"_L1, [](const QJsonObject &o) -> Content { return productsFromJson(o); }},
    Reader {"template"_L1,
            [](const QJsonObject &o) -> Content {
                return TemplateContent {o["name"_L1].toString(),      o["language"_L1].toString(),
                                        o["header"_L1].toString(),    o["body"_L1].toString(),
                                        o["footer"_L1].toString(),    stringsFrom(o["buttons"_L1]),
                                        o["parameters"_L1].toObject()};
            }},
    Reader {"system"_L1,
            [](const QJsonObject &o) -> Content {
                return SystemContent {o["what"_L1].toString(), o["body"_L1].toString()};
            }},
    Reader {"unknown"_L1,
            [](const QJsonObject &o) -> Content {
                return UnknownContent {o["type"_L1].toString(), o["reason"_L1].toString(),
                                       o["raw"_L1].toObject()};
            }},
};

QString joined(const QStringList &parts)
{
    QStringList filled = parts;
    filled.removeAll(QString());
    return filled.join(u'\n');
}

struct Words {
    QString operator()(const TextContent &c) const { return c.body; }
    QString operator()(const MediaContent &c) const { return joined({c.caption, c.fileName}); }
    QString operator()(const LocationContent &c) const { return joined({c.name, c.address}); }
    QString operator()(const ContactsContent &c) const
    {
        QStringList names;
        for (const ContactCard &card : c.cards)
            names << card.name << card.organisation;
        return joined(names);
    }
    QString operator()(const ButtonsContent &c) const { return joined({c.header, c.body, c.footer}); }
    QString operator()(const ListContent &c) const { return joined({c.header, c.body, c.footer}); }
    QString operator()(const ReplyContent &c) const { return joined({c.title, c.description}); }
    QString operator()(const FlowReplyContent &c) const
    {
        QStringList answers;
        for (auto it = c.answers.begin(); it != c.answers.end(); ++it)
            if (it.key() != "flow_token"_L1)
                answers << it.value().toVariant().toString();
        return joined(answers);
    }
    QString operator()(const OrderContent &c) const
    {
        QStringList products {c.text};
        for (const OrderLine &line : c.lines)
            products << line.product;
        return joined(products);
    }
    QString operator()(const ProductsContent &c) const { return joined({c.header, c.body, c.footer}); }
    QString operator()(const TemplateContent &c) const { return joined({c.header, c.body, c.footer}); }
    QString operator()(const SystemContent &c) const { return c.body; }
    QString operator()(const UnknownContent &) const { return {}; }
};
} // namespace

QString kindOf(const Content &content)
{
    return std::visit(NameOfKind {}, content);
}

QStringList allKinds()
{
    QStringList kinds;
    for (const Reader &reader : readers)
        kinds << reader.kind;
    for (const MediaName &media : mediaNames)
        kinds << media.name;
    return kinds;
}

QJsonObject toJson(const Content &content)
{
    QJsonObject object = std::visit(ToJson {}, content);
    object.insert("kind"_L1, kindOf(content));
    return object;
}

Content contentFromJson(const QJsonObject &json)
{
    const QString kind = json["kind"_L1].toString();
    for (const MediaName &media : mediaNames)
        if (kind == media.name)
            return mediaFromJson(media.kind, json);
    for (const Reader &reader : readers)
        if (kind == reader.kind)
            return reader.read(json);
    return UnknownContent {kind, {}, json};
}

QString wordsOf(const Content &content)
{
    return std::visit(Words {}, content);
}

QString mediaOf(const Content &content)
{
    const auto file = fileOf(content);
    return file ? file->media : QString();
}

QList<MediaContent> filesIn(const QJsonArray &contents)
{
    QList<MediaContent> files;
    for (const auto &each : contents) {
        if (const auto file = fileOf(contentFromJson(each.toObject())))
            files << *file;
    }
    return files;
}

} // namespace waypost::conversations
