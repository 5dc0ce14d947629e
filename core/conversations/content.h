// SPDX-FileCopyrightText: 2026 The Waypost authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/base/money.h"

#include <QJsonArray>
#include <QJsonObject>
#include <QList>
#include <QString>
#include <QStringList>

#include <variant>

/// What a message can say: one struct per kind that WhatsApp has, both ways. Plain values; JSON is their
/// stored and transmitted form (`toJson`/`contentFromJson`). All text is plain text, never markup.
namespace waypost::conversations {

struct TextContent {
    QString body; ///< with WhatsApp's own formatting characters
    bool operator==(const TextContent &) const = default;
};

enum class MediaKind { Image, Video, Audio, Voice, Document, Sticker };

/// The bytes are a row of their own (Media); the bubble shows what it knows until they are there.
struct MediaContent {
    MediaKind kind = MediaKind::Image;
    QString media; ///< id of the Media row
    QString mime;
    QString caption;
    QString fileName; ///< as sent; clean it before showing or saving
    bool animated = false; ///< stickers
    int durationMs = 0; ///< voice and audio, when known
    bool operator==(const MediaContent &) const = default;
};

struct LocationContent {
    double latitude = 0;
    double longitude = 0;
    QString name;
    QString address;
    bool operator==(const LocationContent &) const = default;
};

struct ContactCard {
    QString name;
    QString organisation;
    QStringList phones;
    QStringList emails;
    bool operator==(const ContactCard &) const = default;
};
struct ContactsContent {
    QList<ContactCard> cards;
    bool requested = false; ///< the customer answered our request for contact details
    bool operator==(const ContactsContent &) const = default;
};

struct Choice {
    QString id;
    QString title;
    QString description; ///< lists only
    bool operator==(const Choice &) const = default;
};

/// Up to three reply buttons, ours to the customer.
struct ButtonsContent {
    QString header;
    QString body;
    QString footer;
    QList<Choice> buttons;
    bool operator==(const ButtonsContent &) const = default;
};

struct ListSection {
    QString title;
    QList<Choice> rows;
    bool operator==(const ListSection &) const = default;
};
/// A list to choose from behind one button, ours to the customer.
struct ListContent {
    QString header;
    QString body;
    QString footer;
    QString button;
    QList<ListSection> sections;
    bool operator==(const ListContent &) const = default;
};

/// The customer chose a button, a list row or a template's quick reply.
struct ReplyContent {
    enum class Of { Button, List, Template };
    Of of = Of::Button;
    QString id; ///< of the choice, or the template button's payload
    QString title;
    QString description;
    bool operator==(const ReplyContent &) const = default;
};

/// The customer completed a form (WhatsApp Flow, address form) or answered a call permission request.
struct FlowReplyContent {
    QString name; ///< "flow", "address_message", "call_permission_reply"
    QString body;
    QJsonObject answers;
    bool operator==(const FlowReplyContent &) const = default;
};

struct OrderLine {
    QString product; ///< retailer's id
    int quantity = 1;
    Money price; ///< of one
    bool operator==(const OrderLine &) const = default;
};
/// A cart the customer sent.
struct OrderContent {
    QString catalog;
    QString text;
    QList<OrderLine> lines;
    bool operator==(const OrderContent &) const = default;
};

struct ProductSection {
    QString title;
    QStringList products; ///< retailer's ids
    bool operator==(const ProductSection &) const = default;
};
/// Products we show: one, a list, or the whole catalog (no sections).
struct ProductsContent {
    enum class Kind { Product, List, Catalog };
    Kind kind = Kind::Product;
    QString catalog;
    QString header;
    QString body;
    QString footer;
    QList<ProductSection> sections;
    bool operator==(const ProductsContent &) const = default;
};

/// A template we sent: what it is, and the words as the customer sees them.
struct TemplateContent {
    QString name;
    QString language;
    QString header;
    QString body;
    QString footer;
    QStringList buttons;
    QJsonObject parameters; ///< {"components": […]} as the provider takes them
    bool operator==(const TemplateContent &) const = default;
};

/// Words of the service itself: number changed, identity changed, welcome request, call.
struct SystemContent {
    QString
        what; ///< "user_changed_number", "customer_identity_changed", "request_welcome", "call_connect", …
    QString body;
    bool operator==(const SystemContent &) const = default;
};

/// A kind we do not know, or that the service itself calls unsupported: kept whole, shown as such.
struct UnknownContent {
    QString type; ///< the provider's word
    QString reason; ///< the provider's explanation, if it gave one
    QJsonObject raw; ///< without identifiers of the sender
    bool operator==(const UnknownContent &) const = default;
};

using Content = std::variant<TextContent, MediaContent, LocationContent, ContactsContent, ButtonsContent,
                             ListContent, ReplyContent, FlowReplyContent, OrderContent, ProductsContent,
                             TemplateContent, SystemContent, UnknownContent>;

/// The kind's stable name: "text", "image", "voice", "buttons", "list", "reply", "flow_reply", "order",
/// "products", …
[[nodiscard]] QString kindOf(const Content &content);
/// All names `kindOf` can give, for tests and filters.
[[nodiscard]] QStringList allKinds();
/// Contains "kind".
[[nodiscard]] QJsonObject toJson(const Content &content);
/// Never fails: what it does not know becomes UnknownContent with the object kept whole.
[[nodiscard]] Content contentFromJson(const QJsonObject &json);
/// The words of it in one plain text, for search and quotes: body, caption, titles. May be empty (a sticker).
[[nodiscard]] QString wordsOf(const Content &content);
/// Id of the Media row it shows; empty if it has none.
[[nodiscard]] QString mediaOf(const Content &content);
/// The files of an array of contents, as a note has them; what is no file in it is left out.
[[nodiscard]] QList<MediaContent> filesIn(const QJsonArray &contents);

} // namespace waypost::conversations
