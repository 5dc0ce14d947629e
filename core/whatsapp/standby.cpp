// SPDX-FileCopyrightText: 2026 The Waypost authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/text.h"
#include "core/whatsapp/inbound.h"
#include "core/whatsapp/jsonvalues.h"

namespace waypost::whatsapp {

using namespace conversations;

namespace {
using namespace Qt::StringLiterals;

QString spoken(const QJsonValue &value)
{
    return cleanText(value.toString());
}

QList<Choice> buttonsOf(const QJsonObject &action)
{
    QList<Choice> buttons;
    for (const auto &value : action["buttons"_L1].toArray()) {
        const QJsonObject reply = value["reply"_L1].toObject();
        buttons << Choice {textAt(reply, "id"_L1), spoken(reply["title"_L1]), {}};
    }
    return buttons;
}

QList<ListSection> sectionsOf(const QJsonObject &action)
{
    QList<ListSection> sections;
    for (const auto &value : action["sections"_L1].toArray()) {
        ListSection section {spoken(value["title"_L1]), {}};
        for (const auto &row : value["rows"_L1].toArray())
            section.rows << Choice {textAt(row.toObject(), "id"_L1), spoken(row["title"_L1]),
                                    spoken(row["description"_L1])};
        sections << section;
    }
    return sections;
}

std::optional<Content> interactiveRequest(const QJsonObject &interactive)
{
    const QString type = textAt(interactive, "type"_L1);
    const QJsonObject action = interactive["action"_L1].toObject();
    const QString header = spoken(interactive["header"_L1]["text"_L1]);
    const QString body = spoken(interactive["body"_L1]["text"_L1]);
    const QString footer = spoken(interactive["footer"_L1]["text"_L1]);
    if (type == "button"_L1)
        return ButtonsContent {header, body, footer, buttonsOf(action)};
    if (type == "list"_L1)
        return ListContent {header, body, footer, spoken(action["button"_L1]), sectionsOf(action)};
    return {};
}
} // namespace

InboundContent contentOfRequest(const QJsonObject &request)
{
    const QString given = textAt(request, "type"_L1);
    const QString type = given.isEmpty() ? u"text"_s : given;
    if (type == "interactive"_L1)
        if (const auto content = interactiveRequest(request[type].toObject()))
            return {*content, {}};
    if (type == "template"_L1) {
        const QJsonObject sent = request[type].toObject();
        return {TemplateContent {textAt(sent, "name"_L1),
                                 sent["language"_L1]["code"_L1].toString(),
                                 {},
                                 {},
                                 {},
                                 {},
                                 {{u"components"_s, sent["components"_L1].toArray()}}},
                {}};
    }
    return contentOfType(type, request);
}

} // namespace waypost::whatsapp
