// SPDX-FileCopyrightText: 2026 The Waypost authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/sandbox/check.h"
#include "core/sandbox/messagecheck.h"
#include "core/sandbox/templates.h"

namespace waypost::sandbox {

namespace {
using namespace Qt::StringLiterals;
constexpr int renderedMax = 1'024;

QJsonArray parametersFor(const QJsonObject &part, QLatin1StringView type)
{
    for (const QJsonValue component : part["components"_L1].toArray())
        if (component["type"_L1].toString().compare(type, Qt::CaseInsensitive) == 0)
            return component["parameters"_L1].toArray();
    return {};
}

/// A component of a button, by its index (a number or a text) in the template.
QJsonArray parametersForButton(const QJsonObject &part, int index)
{
    for (const QJsonValue component : part["components"_L1].toArray())
        if (component["type"_L1].toString().compare("button"_L1, Qt::CaseInsensitive) == 0
            && component["index"_L1].toVariant().toInt() == index)
            return component["parameters"_L1].toArray();
    return {};
}

/// The words a parameter puts in place of its variable.
QString wordsOf(const QJsonObject &parameter)
{
    const QString type = parameter["type"_L1].toString();
    if (type == "currency"_L1 || type == "date_time"_L1)
        return parameter[type]["fallback_value"_L1].toString();
    return parameter["text"_L1].toString();
}

void checkTextParameters(Check &check, const QString &place, const QString &text, bool named,
                         const QJsonArray &parameters)
{
    const QStringList names = placeholdersOf(text);
    if (parameters.size() != names.size())
        check.fail(
            132000,
            u"%1: number of localizable_params (%2) does not match the expected number of params (%3)"_s
                .arg(place)
                .arg(parameters.size())
                .arg(names.size()));
    QString rendered = text;
    for (qsizetype i = 0; i < parameters.size() && check.ok(); ++i) {
        const QJsonObject parameter = parameters[i].toObject();
        const QString type = parameter["type"_L1].toString();
        const QString name = named ? parameter["parameter_name"_L1].toString() : names.value(i);
        const QString words = wordsOf(parameter);
        if (type != "text"_L1 && type != "currency"_L1 && type != "date_time"_L1)
            check.fail(132012, u"%1: parameter %2 must be a text, not %3."_s.arg(place).arg(i + 1).arg(type));
        else if (!names.contains(name))
            check.fail(132012, u"%1: the template has no parameter named '%2'."_s.arg(place, name));
        else if (words.isEmpty())
            check.fail(132012, u"%1: parameter %2 is empty."_s.arg(place).arg(i + 1));
        else if (words.contains(u'\n') || words.contains(u'\t') || words.contains("     "_L1))
            check.fail(
                132012,
                u"%1: a parameter can't have new-line or tab characters or more than 4 consecutive spaces."_s
                    .arg(place));
        rendered.replace(u"{{"_s + name + u"}}"_s, words);
    }
    if (charactersOf(rendered) > renderedMax)
        check.fail(
            132005,
            u"%1: the text is longer than %2 characters with its parameters."_s.arg(place).arg(renderedMax));
}

void checkHeaderUse(Check &check, const Template &used, const QJsonObject &part)
{
    const QJsonObject header = used.component("HEADER"_L1);
    const QJsonArray parameters = parametersFor(part, "header"_L1);
    const QString format = header["format"_L1].toString();
    if (header.isEmpty() || format == "TEXT"_L1) {
        checkTextParameters(check, u"header"_s, header["text"_L1].toString(), used.named, parameters);
        return;
    }
    const QJsonObject parameter = parameters.first().toObject();
    const QString type = parameter["type"_L1].toString();
    if (parameters.size() != 1 || type.toUpper() != format) {
        check.fail(132012,
                   u"header: Format mismatch, expected %1, received %2"_s.arg(
                       format, type.isEmpty() ? u"UNKNOWN"_s : type.toUpper()));
        return;
    }
    if (type == "image"_L1 || type == "video"_L1 || type == "document"_L1)
        checkMedia(check, parameter[type].toObject(), u"template['components'][header]['%1']"_s.arg(type));
}

void checkButtonsUse(Check &check, const Template &used, const QJsonObject &part)
{
    const QJsonArray buttons = used.component("BUTTONS"_L1)["buttons"_L1].toArray();
    for (int i = 0; i < buttons.size(); ++i) {
        const QString kind = buttons[i]["type"_L1].toString();
        const QJsonArray parameters = parametersForButton(part, i);
        const bool wanted = (kind == "URL"_L1 && !placeholdersOf(buttons[i]["url"_L1].toString()).isEmpty())
            || kind == "OTP"_L1 || kind == "COPY_CODE"_L1;
        if (wanted && parameters.size() != 1)
            check.fail(131008,
                       u"buttons: Button at index %1 of type %2 requires a parameter"_s.arg(i).arg(kind));
        if (kind == "URL"_L1 && !wanted && !parameters.isEmpty())
            check.fail(132012,
                       u"buttons: Button at index %1 of type URL does not require a parameter"_s.arg(i));
    }
}
} // namespace

Refusal templateUseRefusal(const Template &used, const QJsonObject &part)
{
    Check check;
    if (used.status != "APPROVED"_L1 && used.status != "PAUSED"_L1 && used.status != "DISABLED"_L1
        && used.status != "FLAGGED"_L1)
        return GraphError {132001,
                           u"template name (%1) does not exist in %2"_s.arg(used.name, used.language)};
    for (const QJsonValue component : part["components"_L1].toArray()) {
        static const QStringList types {u"header"_s,
                                        u"body"_s,
                                        u"button"_s,
                                        u"carousel"_s,
                                        u"limited_time_offer"_s,
                                        u"tap_target_configuration"_s};
        if (!types.contains(component["type"_L1].toString().toLower()))
            check.fail(131009, u"Param template['components'] has a component of unknown type."_s);
    }
    checkHeaderUse(check, used, part);
    checkTextParameters(check, u"body"_s, used.component("BODY"_L1)["text"_L1].toString(), used.named,
                        parametersFor(part, "body"_L1));
    checkButtonsUse(check, used, part);
    if (used.status == "PAUSED"_L1)
        check.fail(132015, u"The template is paused because customers did not like it."_s);
    if (used.status == "DISABLED"_L1)
        check.fail(132016, u"The template was paused too often and is disabled."_s);
    return check.refusal();
}

} // namespace waypost::sandbox
