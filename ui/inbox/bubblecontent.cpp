// SPDX-FileCopyrightText: 2026 The Waypost authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/inbox/bubblecontent.h"

#include "core/base/phone.h"
#include "core/base/text.h"
#include "core/conversations/carriedfile.h"
#include "ui/inbox/words.h"
#include "ui/kit/bidi.h"
#include "ui/kit/formatter.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QLocale>

namespace waypost::ui {

namespace {
using namespace Qt::StringLiterals;
using namespace conversations;

constexpr qsizetype shownTableLines = 60;
constexpr qsizetype shownCards = 12;

QString plainLine(const QString &text, qsizetype limit = 200)
{
    return previewOf(text, limit);
}

/// A key of a form made readable: "delivery_date" → "Delivery date".
QString labelOf(const QString &key)
{
    QString words = plainLine(key, 60).replace(u'_', u' ');
    if (!words.isEmpty())
        words[0] = words[0].toUpper();
    return words;
}

QString valueOf(const QJsonValue &value)
{
    if (value.isBool())
        return value.toBool() ? Words::tr("Yes") : Words::tr("No");
    if (value.isDouble())
        return QLocale().toString(value.toDouble(), 'g', 12);
    if (value.isArray()) {
        QStringList entries;
        for (const auto &entry : value.toArray())
            entries << valueOf(entry);
        return entries.join(u", "_s);
    }
    if (value.isObject())
        return plainLine(QString::fromUtf8(QJsonDocument(value.toObject()).toJson(QJsonDocument::Compact)));
    return plainLine(value.toString());
}

class ContentParts {
public:
    explicit ContentParts(const PartLook &look)
        : m_look(look)
    {
    }
    BubbleParts take() { return std::move(m_parts); }

    void operator()(const TextContent &c) { text(c.body); }
    void operator()(const MediaContent &c)
    {
        switch (c.kind) {
        case MediaKind::Image:
        case MediaKind::Sticker:
            add(picturePart(m_look, c));
            break;
        case MediaKind::Voice:
        case MediaKind::Audio:
            add(voicePart(m_look, c));
            break;
        case MediaKind::Video:
        case MediaKind::Document:
            add(cardPart(m_look, fileCard(c)));
            break;
        }
        text(c.caption);
    }
    void operator()(const LocationContent &c)
    {
        const QLocale locale;
        Card card {Icon::Location,
                   c.name.isEmpty() ? Words::tr("Location") : plainLine(c.name),
                   {},
                   u"copy_place"_s,
                   Words::tr("Copy the position")};
        if (!c.address.isEmpty())
            card.lines << plainLine(c.address);
        card.lines << Words::tr("%1, %2").arg(locale.toString(c.latitude, 'f', 5),
                                              locale.toString(c.longitude, 'f', 5));
        add(cardPart(m_look, card));
    }
    void operator()(const ContactsContent &c)
    {
        if (c.requested)
            line(Words::tr("Shared on request"), Icon::Check);
        for (const ContactCard &person : c.cards.mid(0, shownCards)) {
            Card card {Icon::Contact, plainLine(person.name), {}, {}, {}};
            if (!person.organisation.isEmpty())
                card.lines << plainLine(person.organisation);
            for (const QString &phone : person.phones)
                card.lines << isolated(readablePhone(plainLine(phone, 40)));
            for (const QString &mail : person.emails)
                card.lines << isolated(plainLine(mail, 80));
            add(cardPart(m_look, card));
        }
        if (c.cards.size() > shownCards)
            line(Words::tr("and %n more", nullptr, int(c.cards.size() - shownCards)), {});
    }
    void operator()(const ButtonsContent &c)
    {
        frame(c.header, c.body, c.footer);
        QStringList titles;
        for (const Choice &button : c.buttons)
            titles << plainLine(button.title, 60);
        add(choicesPart(m_look, titles, Icon::Reply));
    }
    void operator()(const ListContent &c)
    {
        frame(c.header, c.body, c.footer);
        QList<TableLine> lines;
        for (const ListSection &section : c.sections) {
            if (!section.title.isEmpty())
                lines << TableLine {plainLine(section.title), {}, TableLine::Kind::Title};
            for (const Choice &row : section.rows)
                lines << TableLine {plainLine(row.title, 60), plainLine(row.description, 80)};
        }
        add(tablePart(m_look, lines.mid(0, shownTableLines)));
        add(choicesPart(m_look, {plainLine(c.button, 60)}, Icon::List));
    }
    void operator()(const ReplyContent &c)
    {
        line(c.of == ReplyContent::Of::List ? Words::tr("Chose from the list")
                                            : Words::tr("Pressed the button"),
             c.of == ReplyContent::Of::List ? Icon::List : Icon::Buttons);
        add(textPart(m_look, c.title, TextRole::Strong));
        if (!c.description.isEmpty())
            add(textPart(m_look, c.description, TextRole::Small, &Tokens::ink2));
    }
    void operator()(const FlowReplyContent &c)
    {
        line(flowTitle(c.name), c.name == "call_permission_reply"_L1 ? Icon::Phone : Icon::List);
        text(c.body);
        QList<TableLine> lines;
        for (auto it = c.answers.begin(); it != c.answers.end() && lines.size() < shownTableLines; ++it)
            if (it.key() != "flow_token"_L1)
                lines << TableLine {labelOf(it.key()), valueOf(it.value())};
        if (!lines.isEmpty())
            add(tablePart(m_look, lines));
    }
    void operator()(const OrderContent &c)
    {
        text(c.text);
        QList<TableLine> lines;
        QHash<QString, qint64> sums;
        int pieces = 0;
        for (const OrderLine &order : c.lines) {
            const qint64 sum = order.price.minor * order.quantity;
            sums[order.price.currency] += sum;
            pieces += order.quantity;
            if (lines.size() < shownTableLines)
                lines << TableLine {Words::tr("%1 × %2").arg(QLocale().toString(order.quantity),
                                                             isolated(plainLine(order.product, 80))),
                                    moneyText({sum, order.price.currency})};
        }
        QStringList totals;
        for (auto it = sums.cbegin(); it != sums.cend(); ++it)
            totals << moneyText({it.value(), it.key()});
        lines << TableLine {pieces == 1 ? Words::tr("Order · 1 item")
                                        : Words::tr("Order · %n items", nullptr, pieces),
                            totals.join(u" + "_s), TableLine::Kind::Total};
        add(tablePart(m_look, lines));
    }
    void operator()(const ProductsContent &c)
    {
        frame(c.header, c.body, c.footer);
        QList<TableLine> lines;
        for (const ProductSection &section : c.sections) {
            if (!section.title.isEmpty())
                lines << TableLine {plainLine(section.title), {}, TableLine::Kind::Title};
            for (const QString &product : section.products)
                lines << TableLine {plainLine(product, 80), {}};
        }
        if (c.kind == ProductsContent::Kind::Product && lines.size() == 1) {
            add(cardPart(
                m_look,
                {Icon::Product, lines.first().label, {Words::tr("Product from the catalog")}, {}, {}}));
            return;
        }
        if (!lines.isEmpty())
            add(tablePart(m_look, lines.mid(0, shownTableLines)));
        add(choicesPart(
            m_look,
            {c.kind == ProductsContent::Kind::Catalog ? Words::tr("View catalog") : Words::tr("View items")},
            Icon::Product));
    }
    void operator()(const TemplateContent &c)
    {
        line(Words::tr("Template · %1 · %2").arg(plainLine(c.name, 60), c.language), Icon::Template);
        if (const auto file = fileOf(c))
            (*this)(*file);
        frame(c.header, c.body, c.footer);
        QStringList titles;
        for (const QString &button : c.buttons)
            titles << plainLine(button, 60);
        if (!titles.isEmpty())
            add(choicesPart(m_look, titles));
    }
    void operator()(const SystemContent &c) { text(c.body.isEmpty() ? labelOf(c.what) : c.body); }
    void operator()(const UnknownContent &c)
    {
        line(Words::tr("Message of a kind Waypost does not know yet"), Icon::Unknown);
        if (const QString why = plainLine(c.reason.isEmpty() ? c.type : c.reason); !why.isEmpty())
            add(textPart(m_look, why, TextRole::Small, &Tokens::ink2));
        add(actionsPart(m_look, {{u"show_raw"_s, Words::tr("Show what came")}}));
    }

private:
    void add(std::unique_ptr<BubblePart> part) { m_parts.push_back(std::move(part)); }
    void text(const QString &body)
    {
        if (body.isEmpty())
            return;
        for (auto &part : longTextParts(m_look, body))
            add(std::move(part));
    }
    void line(const QString &words, std::optional<Icon> icon)
    {
        add(linePart(m_look, words, TextRole::Caption, &Tokens::ink2, icon));
    }
    void frame(const QString &header, const QString &body, const QString &footer)
    {
        if (!header.isEmpty())
            add(textPart(m_look, header, TextRole::Strong));
        text(body);
        if (!footer.isEmpty())
            add(textPart(m_look, footer, TextRole::Caption, &Tokens::ink2));
    }
    static Card fileCard(const MediaContent &c)
    {
        const QString type = c.mime.section(u';', 0, 0).section(u'/', 1).toUpper();
        QStringList facts;
        if (!type.isEmpty())
            facts << type;
        if (c.durationMs > 0)
            facts << QLocale().toString(c.durationMs / 1000) + Words::tr(" s");
        return {c.kind == MediaKind::Video ? Icon::Video : Icon::Document, shownFileName(c),
                facts.isEmpty() ? QStringList {} : QStringList {facts.join(u" · "_s)}, u"open_media"_s,
                Words::tr("Save…")};
    }
    static QString flowTitle(const QString &name)
    {
        if (name == "address_message"_L1)
            return Words::tr("Address");
        return name == "call_permission_reply"_L1 ? Words::tr("Answer to the call request")
                                                  : Words::tr("Form filled in");
    }

    const PartLook &m_look;
    BubbleParts m_parts;
};
} // namespace

QString shownFileName(const MediaContent &content)
{
    if (!content.fileName.isEmpty())
        return cleanFileName(content.fileName);
    return content.kind == MediaKind::Video ? Words::tr("Video") : Words::tr("Document");
}

BubbleParts partsOf(const PartLook &look, const Content &content)
{
    ContentParts parts(look);
    std::visit(parts, content);
    return parts.take();
}

BubbleParts referralParts(const PartLook &look, const QString &referral)
{
    BubbleParts parts;
    const QJsonObject ad = QJsonDocument::fromJson(referral.toUtf8()).object();
    if (ad.isEmpty())
        return parts;
    const QString headline = plainLine(ad["headline"_L1].toString(), 120);
    Card card {Icon::Campaigns,
               ad["source_type"_L1].toString() == "post"_L1 ? Words::tr("Came from a post")
                                                            : Words::tr("Came from an ad"),
               {},
               {},
               {}};
    if (!headline.isEmpty())
        card.lines << Words::tr("“%1”").arg(isolated(headline));
    if (const QString body = plainLine(ad["body"_L1].toString(), 160); !body.isEmpty())
        card.lines << body;
    parts.push_back(cardPart(look, card));
    return parts;
}

} // namespace waypost::ui
