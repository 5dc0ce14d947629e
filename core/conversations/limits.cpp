// SPDX-FileCopyrightText: 2026 The Waypost authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/conversations/limits.h"

#include <QJsonArray>
#include <QRegularExpression>
#include <QSet>

#include <algorithm>
#include <array>
#include <cmath>

namespace waypost::conversations {

namespace {
using namespace Qt::StringLiterals;
using Refusal = std::optional<Error>;

struct TextLimit {
    const QString &text;
    qsizetype longest;
    QLatin1StringView part; ///< for programs
    bool required = false;
};

Error missing(QLatin1StringView part)
{
    return {u"bad_value"_s,
            QString(u"The message needs its "_s + part + u". Fill it in and send again."),
            {{u"part"_s, QString(part)}}};
}

Refusal firstWrong(std::initializer_list<TextLimit> limits)
{
    for (const TextLimit &limit : limits) {
        if (limit.required && limit.text.trimmed().isEmpty())
            return missing(limit.part);
        if (limit.text.size() > limit.longest)
            return Error {u"text_too_long"_s,
                          u"The %1 may have %2 characters and has %3. Shorten it."_s.arg(limit.part)
                              .arg(limit.longest)
                              .arg(limit.text.size()),
                          {{u"limit"_s, limit.longest}, {u"part"_s, QString(limit.part)}}};
    }
    return {};
}

Refusal countBetween(qsizetype count, qsizetype most, QLatin1StringView part)
{
    if (count < 1)
        return missing(part);
    if (count > most)
        return Error {u"too_many"_s,
                      u"There may be %1 %2. Take some out."_s.arg(most).arg(part),
                      {{u"limit"_s, most}, {u"part"_s, QString(part)}}};
    return {};
}

Refusal doubled(const QStringList &values, QLatin1StringView part)
{
    if (QSet<QString>(values.begin(), values.end()).size() == values.size())
        return {};
    return Error {
        u"bad_value"_s, u"Every one of the %1 must be different."_s.arg(part), {{u"part"_s, QString(part)}}};
}

/// Every parameter has its value; a text has no line breaks, tabs or more than four spaces (cloud-api 6.4).
Refusal whyParametersUnfit(const QJsonObject &parameters)
{
    for (const auto &component : parameters["components"_L1].toArray()) {
        const QString place = component["type"_L1].toString();
        const QJsonArray values = component["parameters"_L1].toArray();
        for (qsizetype i = 0; i < values.size(); ++i) {
            const QString type = values[i]["type"_L1].toString();
            const QJsonValue value = values[i][type];
            const QString text = value.toString();
            const QJsonObject where {{u"part"_s, place}, {u"number"_s, i + 1}};
            if (value.isUndefined() || (value.isString() && text.trimmed().isEmpty()))
                return Error {
                    u"bad_value"_s,
                    u"Place %1 of the template's %2 is empty. Fill it in and send again."_s.arg(i + 1).arg(
                        place),
                    where};
            if (text.contains(u'\n') || text.contains(u'\t') || text.contains("     "_L1))
                return Error {
                    u"bad_value"_s,
                    u"Place %1 of the template's %2 has line breaks, tabs or many spaces. Write it in one line."_s
                        .arg(i + 1)
                        .arg(place),
                    where};
        }
    }
    return {};
}

struct Sendable {
    Refusal operator()(const TextContent &c) const
    {
        if (c.body.trimmed().isEmpty())
            return Error {u"nothing_to_send"_s, u"Write something first."_s};
        return firstWrong({{c.body, longestText, "text"_L1}});
    }
    Refusal operator()(const MediaContent &c) const
    {
        if (c.media.isEmpty())
            return Error {u"nothing_to_send"_s, u"Choose a file first."_s};
        const bool captioned
            = c.kind == MediaKind::Image || c.kind == MediaKind::Video || c.kind == MediaKind::Document;
        if (!captioned && !c.caption.isEmpty())
            return Error {u"bad_value"_s,
                          u"Sound and stickers carry no words. Send the words as a message of their own."_s,
                          {{u"part"_s, u"caption"_s}}};
        return firstWrong({{c.caption, longestCaption, "caption"_L1}, {c.fileName, 240, "file name"_L1}});
    }
    Refusal operator()(const LocationContent &c) const
    {
        if (!std::isfinite(c.latitude) || !std::isfinite(c.longitude) || std::fabs(c.latitude) > 90
            || std::fabs(c.longitude) > 180)
            return Error {u"bad_value"_s,
                          u"Latitude goes from -90 to 90, longitude from -180 to 180."_s,
                          {{u"part"_s, u"position"_s}}};
        return firstWrong({{c.name, 1024, "name"_L1}, {c.address, 1024, "address"_L1}});
    }
    Refusal operator()(const ContactsContent &c) const
    {
        if (auto refusal = countBetween(c.cards.size(), 257, "contacts"_L1))
            return refusal;
        for (const ContactCard &card : c.cards)
            if (auto refusal = firstWrong(
                    {{card.name, 1024, "name"_L1, true}, {card.organisation, 1024, "organisation"_L1}}))
                return refusal;
        return {};
    }
    Refusal operator()(const ButtonsContent &c) const
    {
        if (auto refusal = firstWrong(
                {{c.header, 60, "header"_L1}, {c.body, 1024, "text"_L1, true}, {c.footer, 60, "footer"_L1}}))
            return refusal;
        if (auto refusal = countBetween(c.buttons.size(), 3, "buttons"_L1))
            return refusal;
        QStringList titles;
        QStringList ids;
        for (const Choice &button : c.buttons) {
            if (auto refusal = firstWrong(
                    {{button.title, 20, "button title"_L1, true}, {button.id, 256, "button id"_L1, true}}))
                return refusal;
            titles << button.title;
            ids << button.id;
        }
        if (auto refusal = doubled(titles, "button titles"_L1))
            return refusal;
        return doubled(ids, "button ids"_L1);
    }
    Refusal operator()(const ListContent &c) const
    {
        if (auto refusal = firstWrong({{c.header, 60, "header"_L1},
                                       {c.body, 4096, "text"_L1, true},
                                       {c.footer, 60, "footer"_L1},
                                       {c.button, 20, "button"_L1, true}}))
            return refusal;
        if (auto refusal = countBetween(c.sections.size(), 10, "sections"_L1))
            return refusal;
        QStringList ids;
        for (const ListSection &section : c.sections) {
            if (auto refusal = firstWrong({{section.title, 24, "section title"_L1, c.sections.size() > 1}}))
                return refusal;
            if (section.rows.isEmpty())
                return missing("rows"_L1);
            for (const Choice &row : section.rows) {
                if (auto refusal = firstWrong({{row.title, 24, "row title"_L1, true},
                                               {row.description, 72, "row description"_L1},
                                               {row.id, 200, "row id"_L1, true}}))
                    return refusal;
                ids << row.id;
            }
        }
        if (auto refusal = countBetween(ids.size(), 10, "rows"_L1))
            return refusal;
        return doubled(ids, "row ids"_L1);
    }
    Refusal operator()(const ProductsContent &c) const
    {
        const bool list = c.kind == ProductsContent::Kind::List;
        const bool catalog = c.kind == ProductsContent::Kind::Catalog;
        if (auto refusal = firstWrong({{c.catalog, 64, "catalog"_L1, !catalog},
                                       {c.header, list ? 60 : 0, "header"_L1, list},
                                       {c.body, 1024, "text"_L1, list || catalog},
                                       {c.footer, 60, "footer"_L1}}))
            return refusal;
        if (catalog)
            return {};
        if (auto refusal = countBetween(c.sections.size(), list ? 10 : 1, "sections"_L1))
            return refusal;
        qsizetype products = 0;
        for (const ProductSection &section : c.sections) {
            if (auto refusal = firstWrong({{section.title, 24, "section title"_L1, c.sections.size() > 1}}))
                return refusal;
            products += section.products.size();
        }
        return countBetween(products, list ? 30 : 1, "products"_L1);
    }
    Refusal operator()(const TemplateContent &c) const
    {
        static const QRegularExpression form(u"^[a-z0-9_]{1,512}$"_s);
        if (!form.match(c.name).hasMatch() || c.language.isEmpty())
            return Error {
                u"bad_value"_s, u"Choose a template and its language."_s, {{u"part"_s, u"template"_s}}};
        if (auto refusal = firstWrong({{c.language, 16, "language"_L1}, {c.body, 1024, "text"_L1}}))
            return refusal;
        return whyParametersUnfit(c.parameters);
    }
    template <class CustomersOwn> Refusal operator()(const CustomersOwn &) const
    {
        return Error {u"bad_value"_s,
                      u"Only customers can send that kind of message. Send a text instead."_s,
                      {{u"part"_s, u"kind"_s}}};
    }
};

struct FileRule {
    MediaKind kind;
    qint64 most; ///< bytes
    QStringList types; ///< empty: any
};

FileRule ruleOf(MediaKind kind, bool animated)
{
    switch (kind) {
    case MediaKind::Image:
        return {kind, 5'242'880, {u"image/jpeg"_s, u"image/png"_s}};
    case MediaKind::Video:
        return {kind, 16'777'216, {u"video/mp4"_s, u"video/3gpp"_s}};
    case MediaKind::Audio:
        return {kind,
                16'777'216,
                {u"audio/aac"_s, u"audio/amr"_s, u"audio/mpeg"_s, u"audio/mp4"_s, u"audio/ogg"_s}};
    case MediaKind::Voice:
        return {kind, 16'777'216, {u"audio/ogg"_s}};
    case MediaKind::Sticker:
        return {kind, animated ? 512'000 : 102'400, {u"image/webp"_s}};
    case MediaKind::Document:
        break;
    }
    return {MediaKind::Document, 104'857'600, {}};
}
} // namespace

std::optional<Error> whyUnsendable(const Content &content)
{
    return std::visit(Sendable {}, content);
}

std::optional<Error> whyUnsuitable(MediaKind kind, const QString &mime, qint64 size, bool animated)
{
    const FileRule rule = ruleOf(kind, animated);
    const QString type = mime.section(u';', 0, 0).trimmed().toLower();
    if (!rule.types.isEmpty() && !rule.types.contains(type))
        return Error {u"media_unsuitable"_s,
                      u"WhatsApp takes %1 for this. Convert the file, or send it as a document."_s.arg(
                          rule.types.join(u", "_s))};
    if (size > rule.most)
        return Error {u"media_too_large"_s,
                      u"The file may have %1 KB and has %2 KB. Make it smaller."_s.arg(rule.most / 1024)
                          .arg((size + 1023) / 1024),
                      {{u"limit"_s, rule.most}}};
    return {};
}

} // namespace waypost::conversations
