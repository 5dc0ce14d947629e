// SPDX-FileCopyrightText: 2026 The Waypost authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/templates/blanks.h"

#include <QJsonDocument>

#include <algorithm>
#include <array>

namespace waypost::templates {

namespace {
using namespace Qt::StringLiterals;
using Place = Blank::Place;
using Kind = Blank::Kind;

struct NamedKind {
    QLatin1StringView format; ///< of a header
    QLatin1StringView type; ///< of a parameter
    Kind kind;
};
constexpr std::array fileKinds {NamedKind {"IMAGE"_L1, "image"_L1, Kind::Image},
                                NamedKind {"VIDEO"_L1, "video"_L1, Kind::Video},
                                NamedKind {"DOCUMENT"_L1, "document"_L1, Kind::Document}};

QJsonArray componentsOf(const MessageTemplate &which)
{
    return QJsonDocument::fromJson(which.components.toUtf8()).array();
}

QString typeOf(const QJsonValue &part)
{
    return part["type"_L1].toString().toUpper();
}

QString formatOf(const QJsonValue &header)
{
    return header["format"_L1].toString(u"TEXT"_s).toUpper();
}

const NamedKind *fileKindOf(const QJsonValue &header)
{
    const QString format = formatOf(header);
    const auto *found = std::find_if(fileKinds.begin(), fileKinds.end(),
                                     [&](const NamedKind &each) { return format == each.format; });
    return found == fileKinds.end() ? nullptr : found;
}

std::optional<Blank> blankOfButton(const QJsonValue &button, qsizetype index)
{
    const QString type = typeOf(button);
    const bool link = type == "URL"_L1 && !placeholdersOf(button["url"_L1].toString()).isEmpty();
    if (!link && type != "COPY_CODE"_L1)
        return {};
    return Blank {Place::Button, link ? Kind::LinkEnd : Kind::Code, button["text"_L1].toString(),
                  u"button %1:1"_s.arg(index)};
}

QString keyOf(bool header, const QString &name)
{
    return (header ? u"header:"_s : u"body:"_s) + name;
}

QList<Blank> blanksOfText(const QJsonValue &component, bool header)
{
    QList<Blank> blanks;
    for (const QString &name : placeholdersOf(component["text"_L1].toString()))
        blanks << Blank {header ? Place::Header : Place::Body, Kind::Text, name, keyOf(header, name)};
    return blanks;
}

bool isPosition(const QString &name)
{
    return std::all_of(name.begin(), name.end(), [](QChar c) { return c.isDigit(); });
}

void putText(FilledTemplate &filled, const QJsonValue &component, bool header, const Filling &filling)
{
    const QString text = component["text"_L1].toString();
    const QStringList names = placeholdersOf(text);
    QStringList words;
    QJsonArray parameters;
    for (const QString &name : names) {
        const QString value = filling.texts.value(keyOf(header, name));
        words << (value.isEmpty() ? u"{{"_s + name + u"}}"_s : value);
        QJsonObject parameter {{u"type"_s, u"text"_s}, {u"text"_s, value}};
        if (!isPosition(name))
            parameter.insert("parameter_name"_L1, name);
        if (!value.isEmpty())
            parameters << parameter;
    }
    (header ? filled.header : filled.body) = templates::filled(text, names, words);
    if (!names.isEmpty() && parameters.size() == names.size())
        filled.components << QJsonObject {{u"type"_s, header ? u"header"_s : u"body"_s},
                                          {u"parameters"_s, parameters}};
}

void putFile(FilledTemplate &filled, const NamedKind &kind, const std::optional<HeaderFile> &file)
{
    if (!file)
        return;
    QJsonObject given {{u"media"_s, file->media}, {u"mime"_s, file->mime}};
    if (kind.kind == Kind::Document)
        given.insert("filename"_L1, file->name);
    const QJsonObject parameter {{u"type"_s, QString(kind.type)}, {QString(kind.type), given}};
    filled.components << QJsonObject {{u"type"_s, u"header"_s}, {u"parameters"_s, QJsonArray {parameter}}};
}

void putButton(FilledTemplate &filled, const QJsonValue &button, qsizetype index, const Filling &filling)
{
    filled.buttons << button["text"_L1].toString();
    const auto blank = blankOfButton(button, index);
    const QString value = blank ? filling.texts.value(blank->key) : QString();
    if (value.isEmpty())
        return;
    const bool link = blank->kind == Kind::LinkEnd;
    const QJsonObject parameter = link
        ? QJsonObject {{u"type"_s, u"text"_s}, {u"text"_s, value}}
        : QJsonObject {{u"type"_s, u"coupon_code"_s}, {u"coupon_code"_s, value}};
    filled.components << QJsonObject {{u"type"_s, u"button"_s},
                                      {u"sub_type"_s, link ? u"url"_s : u"copy_code"_s},
                                      {u"index"_s, QString::number(index)},
                                      {u"parameters"_s, QJsonArray {parameter}}};
}
} // namespace

QList<Blank> blanksOf(const MessageTemplate &which)
{
    QList<Blank> blanks;
    for (const auto &component : componentsOf(which)) {
        const bool header = typeOf(component) == "HEADER"_L1;
        if (const NamedKind *file = header ? fileKindOf(component) : nullptr)
            blanks << Blank {Place::Header, file->kind, {}, u"header:file"_s};
        else if (header || typeOf(component) == "BODY"_L1)
            blanks += blanksOfText(component, header);
        const QJsonArray buttons = component["buttons"_L1].toArray();
        for (qsizetype i = 0; i < buttons.size(); ++i)
            if (const auto blank = blankOfButton(buttons[i], i))
                blanks << *blank;
    }
    return blanks;
}

bool canBeFilledIn(const MessageTemplate &which)
{
    static const QStringList parts {u"HEADER"_s, u"BODY"_s, u"FOOTER"_s, u"BUTTONS"_s};
    static const QStringList kinds {u"QUICK_REPLY"_s, u"URL"_s, u"PHONE_NUMBER"_s, u"COPY_CODE"_s};
    const QJsonArray components = componentsOf(which);
    return std::all_of(components.begin(), components.end(), [](const QJsonValue &component) {
        const QJsonArray buttons = component["buttons"_L1].toArray();
        const bool header = typeOf(component) == "HEADER"_L1;
        return parts.contains(typeOf(component))
            && (!header || formatOf(component) == "TEXT"_L1 || fileKindOf(component))
            && std::all_of(buttons.begin(), buttons.end(),
                           [](const QJsonValue &button) { return kinds.contains(typeOf(button)); });
    });
}

bool isSample(const MessageTemplate &which)
{
    return which.name == "hello_world"_L1 || which.name.startsWith("sample_"_L1);
}

FilledTemplate filledIn(const MessageTemplate &which, const Filling &filling)
{
    FilledTemplate filled;
    for (const auto &component : componentsOf(which)) {
        const QString type = typeOf(component);
        const NamedKind *file = type == "HEADER"_L1 ? fileKindOf(component) : nullptr;
        if (file)
            putFile(filled, *file, filling.file);
        else if (type == "HEADER"_L1 || type == "BODY"_L1)
            putText(filled, component, type == "HEADER"_L1, filling);
        else if (type == "FOOTER"_L1)
            filled.footer = component["text"_L1].toString();
        const QJsonArray buttons = component["buttons"_L1].toArray();
        for (qsizetype i = 0; i < buttons.size(); ++i)
            putButton(filled, buttons[i], i, filling);
    }
    return filled;
}

} // namespace waypost::templates
