// SPDX-FileCopyrightText: 2026 The Waypost authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/sandbox/scenario.h"

#include "core/base/text.h"
#include "core/sandbox/samples.h"

namespace waypost::sandbox {

namespace {
using namespace Qt::StringLiterals;
constexpr qsizetype scenarioBytes = 1024 * 1024;
} // namespace

Result<Scenario> loadScenario(const QString &nameOrPath)
{
    QByteArray yaml = nameOrPath.contains(u'/') ? QByteArray() : builtIn(nameOrPath + u".yaml"_s);
    if (yaml.isEmpty())
        yaml = readSmallFile(nameOrPath, scenarioBytes);
    if (yaml.isEmpty())
        return Error {
            u"no_scenario"_s,
            u"There is no scenario \"%1\": name shop, clinic or flood, or a file that can be read."_s.arg(
                nameOrPath)};
    auto scenario = readScenario(yaml);
    if (!scenario) {
        Error error = scenario.error();
        error.text = nameOrPath + u": "_s + error.text;
        return error;
    }
    return scenario;
}

bool matchesWhat(const QString &what, const QString &kind, const QJsonObject &body)
{
    const QString interactive = body["interactive"_L1]["type"_L1].toString();
    if (what == "anything"_L1)
        return true;
    if (what == "reply"_L1)
        return kind != "reaction"_L1;
    if (what == "media"_L1)
        return kind == "image"_L1 || kind == "video"_L1 || kind == "audio"_L1 || kind == "document"_L1
            || kind == "sticker"_L1;
    if (what == "buttons"_L1)
        return interactive == "button"_L1;
    if (what == "list"_L1)
        return interactive == "list"_L1;
    if (what == "products"_L1)
        return interactive.startsWith("product"_L1) || interactive == "catalog_message"_L1;
    return what == kind; // text, template, reaction
}

QString wordsIn(const QJsonObject &body)
{
    for (const QLatin1StringView type : {"image"_L1, "video"_L1, "document"_L1})
        if (const QString caption = body[type]["caption"_L1].toString(); !caption.isEmpty())
            return caption;
    const QString text = body["text"_L1]["body"_L1].toString();
    return text.isEmpty() ? body["interactive"_L1]["body"_L1]["text"_L1].toString() : text;
}

} // namespace waypost::sandbox
