// SPDX-FileCopyrightText: 2026 The Waypost authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/workspace/workspace.h"

#include "core/base/text.h"

#include <QDate>
#include <QJsonArray>
#include <QJsonDocument>
#include <QRegularExpression>
#include <QUrl>

#include <algorithm>
#include <array>
#include <cmath>

namespace waypost::workspace {

namespace {
using namespace Qt::StringLiterals;

constexpr qsizetype longestLabel = 60;
constexpr qsizetype longestValue = 500;
constexpr qsizetype mostChoices = 100;

/// One value alone is no JSON document: it travels in an array.
QJsonValue valueFrom(const QString &json)
{
    return QJsonDocument::fromJson('[' + json.toUtf8() + ']').array().at(0);
}

QString jsonOf(const QJsonValue &value)
{
    const QByteArray array = QJsonDocument(QJsonArray {value}).toJson(QJsonDocument::Compact);
    return QString::fromUtf8(array.sliced(1, array.size() - 2));
}

const SettingSpec *specOf(const QString &name)
{
    const auto &specs = settingSpecs();
    const auto it = std::find_if(specs.begin(), specs.end(),
                                 [&](const SettingSpec &spec) { return name == spec.name; });
    return it == specs.end() ? nullptr : &*it;
}

Error badSetting(const QString &text)
{
    return {u"bad_value"_s, text};
}

bool isWebAddress(const QJsonValue &value)
{
    const QUrl url(value.toString(), QUrl::StrictMode);
    const bool web = url.isValid() && !url.host().isEmpty() && url.userInfo().isEmpty()
        && (url.scheme() == "https"_L1 || url.scheme() == "http"_L1);
    return value.isString() && value.toString().size() <= longestValue && (value.toString().isEmpty() || web);
}

bool fits(const SettingSpec &spec, const QJsonValue &value)
{
    if (spec.address)
        return isWebAddress(value);
    if (!spec.choices.isEmpty())
        return std::any_of(spec.choices.begin(), spec.choices.end(),
                           [&](QLatin1StringView choice) { return valueFrom(choice) == value; });
    const double number = value.toDouble(-1);
    return value.isDouble() && number == std::floor(number) && number >= double(spec.least)
        && number <= double(spec.most);
}

Result<Events> decideSetting(const Command &command, Rows &rows)
{
    const SettingSpec *spec = specOf(command.subject);
    if (!spec)
        return Error {u"no_such_setting"_s, u"There is no such setting. Choose one from the list."_s};
    const QJsonValue value = command.data["value"_L1];
    if (!fits(*spec, value))
        return badSetting(u"That value is not possible for this setting."_s);
    if (setting(rows, spec->name) == value)
        return Events {};
    Event event = eventOf(command, u"workspace.changed"_s);
    event.data = {{u"value"_s, value}};
    return Events {event};
}

/// Names are part of ids, of filters and of templates' variables: letters, digits and underscores.
bool isName(const QString &name)
{
    static const QRegularExpression pattern(u"^[a-z][a-z0-9_]{0,39}$"_s);
    return pattern.match(name).hasMatch();
}

Result<Events> decideAttribute(const Command &command, Rows &)
{
    static constexpr std::array types {"text"_L1, "number"_L1, "date"_L1, "list"_L1, "checkbox"_L1};
    const QString of = command.subject.section(u'/', 0, 0);
    if ((of != "conversation"_L1 && of != "contact"_L1) || !isName(command.subject.section(u'/', 1)))
        return badSetting(u"Name it with small letters, digits and underscores, beginning with a letter."_s);
    const QString label = cleanLine(command.data["label"_L1].toString(), longestLabel + 1);
    const QString type = command.data["type"_L1].toString();
    if (label.isEmpty() || label.size() > longestLabel)
        return badSetting(u"A label has 1 to 60 characters."_s);
    if (std::none_of(types.begin(), types.end(), [&](QLatin1StringView known) { return type == known; }))
        return badSetting(u"Choose one of text, number, date, list and checkbox."_s);
    QJsonArray choices;
    for (const auto &choice : command.data["choices"_L1].toArray())
        if (const QString text = cleanLine(choice.toString(), longestLabel);
            !text.isEmpty() && !choices.contains(text))
            choices << text;
    if (choices.size() > mostChoices || (type == "list"_L1 && choices.isEmpty()))
        return badSetting(u"A list has 1 to 100 choices."_s);
    Event event = eventOf(command, u"attribute.defined"_s);
    event.data = {{u"label"_s, label}, {u"type"_s, type}, {u"choices"_s, choices}};
    return Events {event};
}

Result<Events> decideResolution(const Command &command, Rows &)
{
    const QString label = cleanLine(command.data["label"_L1].toString(), longestLabel + 1);
    if (!isName(command.subject))
        return badSetting(u"A code has small letters, digits and underscores, beginning with a letter."_s);
    if (label.isEmpty() || label.size() > longestLabel)
        return badSetting(u"A label has 1 to 60 characters."_s);
    Event event = eventOf(command, u"resolution.defined"_s);
    event.data = {{u"label"_s, label}};
    return Events {event};
}

/// What has it keeps it: only new uses end.
template <class State> Result<Events> decideRemove(const Command &command, Rows &rows, const QString &table)
{
    const auto known = loadAs<State>(rows, table, command.subject);
    if (!known)
        return badSetting(u"There is nothing of that name. Look at the list again."_s);
    if (known->removedAt > 0)
        return Events {};
    Event event = eventOf(command, command.type + u'd');
    event.data = {};
    return Events {event};
}

/// A row of "settings" that no one sets: the codes in use, so that they can be looked up by one key.
QString codesKey()
{
    return u"resolutions"_s;
}

void evolveSetting(Setting &row, const QString &key, const Event &event)
{
    if (key == codesKey()) {
        QStringList codes = valueFrom(row.value).toVariant().toStringList();
        codes.removeAll(event.subject);
        if (event.type == "resolution.defined"_L1)
            codes << event.subject;
        codes.sort();
        row.value = jsonOf(QJsonArray::fromStringList(codes));
        return;
    }
    row.value = jsonOf(event.data["value"_L1]);
    row.changedAt = event.at;
    row.changedBy = event.actor;
}

void evolveAttribute(Attribute &row, const QString &, const Event &event)
{
    row.removedAt = event.type == "attribute.removed"_L1 ? event.at : 0;
    if (row.removedAt > 0)
        return;
    row.label = event.data["label"_L1].toString();
    row.type = event.data["type"_L1].toString();
    row.choices
        = QString::fromUtf8(QJsonDocument(event.data["choices"_L1].toArray()).toJson(QJsonDocument::Compact));
}

void evolveResolution(Resolution &row, const QString &, const Event &event)
{
    row.removedAt = event.type == "resolution.removed"_L1 ? event.at : 0;
    if (row.removedAt == 0)
        row.label = event.data["label"_L1].toString();
}

/// The subject of every event whose type begins so.
std::function<QStringList(const Event &, Rows &)> keysOf(QLatin1StringView prefix)
{
    return [prefix](const Event &event, Rows &) {
        return event.type.startsWith(prefix) ? QStringList {event.subject} : QStringList {};
    };
}
} // namespace

const QList<SettingSpec> &settingSpecs()
{
    static const QList<SettingSpec> specs {
        {"send.hold_s"_L1, "5"_L1, {"0"_L1, "5"_L1, "15"_L1, "30"_L1}},
        {"send.newer_messages"_L1, "\"warn\""_L1, {"\"warn\""_L1, "\"stop\""_L1, "\"off\""_L1}},
        {"send.who"_L1, "\"lease\""_L1, {"\"open\""_L1, "\"lease\""_L1, "\"owner\""_L1}},
        {"send.claims"_L1, "true"_L1, {"true"_L1, "false"_L1}},
        {"session.reopen_days"_L1, "7"_L1, {}, 0, 90},
        {"alerts.webhook_url"_L1, "\"\""_L1, {}, 0, 0, true},
        {"presence.away_minutes"_L1, "10"_L1, {}, 0, 240},
    };
    return specs;
}

QJsonValue setting(Rows &rows, QLatin1StringView name)
{
    const SettingSpec *spec = specOf(name);
    if (!spec)
        return QJsonValue::Null;
    const auto row = loadAs<Setting>(rows, u"settings"_s, name);
    const QJsonValue value = row ? valueFrom(row->value) : QJsonValue();
    return row && fits(*spec, value) ? value : valueFrom(spec->defaultValue);
}

QStringList resolutionCodes(Rows &rows)
{
    const auto row = loadAs<Setting>(rows, u"settings"_s, codesKey());
    return row ? valueFrom(row->value).toVariant().toStringList() : QStringList();
}

Result<QString> attributeValue(const Attribute &attribute, const QJsonValue &value)
{
    const QString text = cleanLine(value.toVariant().toString(), longestValue + 1);
    if (text.size() > longestValue)
        return badSetting(u"A value has at most 500 characters."_s);
    if (text.isEmpty() || attribute.type == "text"_L1)
        return text;
    if (attribute.type == "checkbox"_L1) {
        const bool yes = value.toBool() || text == "1"_L1 || text == "true"_L1;
        return yes ? u"1"_s : QString();
    }
    if (attribute.type == "date"_L1) {
        if (QDate::fromString(text, Qt::ISODate).isValid())
            return text;
        return badSetting(u"Write the date as year-month-day: 2026-03-31."_s);
    }
    if (attribute.type == "number"_L1) {
        bool isNumber = false;
        const double number = text.toDouble(&isNumber);
        if (isNumber && std::isfinite(number))
            return QString::number(number, 'g', 15);
        return badSetting(u"Write a number."_s);
    }
    if (valueFrom(attribute.choices).toArray().contains(text))
        return text;
    return badSetting(u"Choose one of the list."_s);
}

Feature workspace()
{
    const auto settingKeys = [](const Event &event, Rows &) -> QStringList {
        if (event.type.startsWith("resolution."_L1))
            return {codesKey()};
        return event.type.startsWith("workspace."_L1) ? QStringList {event.subject} : QStringList {};
    };
    Feature feature;
    feature.name = u"workspace"_s;
    feature.projections
        = {projection<Setting>(u"settings"_s, settingKeys, evolveSetting),
           projection<Attribute>(u"attributes"_s, keysOf("attribute."_L1), evolveAttribute),
           projection<Resolution>(u"resolutions"_s, keysOf("resolution."_L1), evolveResolution)};
    feature.commands = {u"workspace.set"_s, u"attribute.define"_s, u"attribute.remove"_s,
                        u"resolution.define"_s, u"resolution.remove"_s};
    feature.decide = [](const Command &command, Deciding &deciding) -> Result<Events> {
        if (command.type == "workspace.set"_L1)
            return decideSetting(command, deciding.rows);
        if (command.type == "attribute.define"_L1)
            return decideAttribute(command, deciding.rows);
        if (command.type == "attribute.remove"_L1)
            return decideRemove<Attribute>(command, deciding.rows, u"attributes"_s);
        if (command.type == "resolution.define"_L1)
            return decideResolution(command, deciding.rows);
        return decideRemove<Resolution>(command, deciding.rows, u"resolutions"_s);
    };
    return feature;
}

} // namespace waypost::workspace
