// SPDX-FileCopyrightText: 2026 The Waypost authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/text.h"
#include "core/calendars/calendars.h"
#include "core/routing/decide.h"
#include "core/routing/places.h"
#include "core/routing/wholerow.h"

#include <QJsonDocument>

#include <algorithm>
#include <functional>

namespace waypost::routing {

namespace {
using namespace Qt::StringLiterals;

constexpr qsizetype mostNames = 100;
constexpr qsizetype longestName = 40; // as of a tag
constexpr qint64 mostCapacity = 1'000;
constexpr qint64 mostWeight = 100;
constexpr qint64 mostSeconds = 86'400;
constexpr std::array modes {"manual"_L1, "round_robin"_L1, "balanced"_L1, "skills"_L1};

Error badRouting(const QString &text)
{
    return {u"bad_value"_s, text};
}

QString routingText(const QJsonObject &object)
{
    return object.isEmpty() ? QString()
                            : QString::fromUtf8(QJsonDocument(object).toJson(QJsonDocument::Compact));
}

/// Skills and must-haves: tags and languages, sorted, each once.
Result<QString> namesFrom(const QJsonValue &value)
{
    QStringList names;
    for (const auto &each : value.toArray()) {
        const QString name = cleanLine(each.toString(), longestName + 1);
        if (name.isEmpty() || name.size() > longestName)
            return badRouting(u"A skill has 1 to 40 characters: a tag, or a language like es."_s);
        names << name;
    }
    names.sort();
    names.removeDuplicates();
    if (!value.isArray() || names.size() > mostNames)
        return badRouting(u"Give a list of 100 skills at most."_s);
    return textOfStrings(names);
}

std::optional<qint64> wholeIn(const QJsonValue &value, qint64 least, qint64 most)
{
    const qint64 number = value.toInteger(least - 1);
    return value.isDouble() && number >= least && number <= most && double(number) == value.toDouble()
        ? std::optional(number)
        : std::nullopt;
}

/// A number for some priorities.
Result<QString> byPriority(const QJsonValue &value, qint64 most)
{
    const QJsonObject given = value.toObject();
    for (auto it = given.begin(); it != given.end(); ++it)
        if (std::find(priorityNames.begin(), priorityNames.end(), it.key()) == priorityNames.end()
            || !wholeIn(*it, 0, most))
            return badRouting(u"Give a whole number up to %1 for urgent, high, normal or low."_s.arg(most));
    if (!value.isObject())
        return badRouting(u"Give a number for each priority that has one."_s);
    return routingText(given);
}

struct NumberField {
    QLatin1StringView name;
    qint64 Queue::*member;
    qint64 most;
};
constexpr std::array queueNumbers {NumberField {"sticky"_L1, &Queue::sticky, 1},
                                   NumberField {"sticky_wait_s"_L1, &Queue::stickyWaitS, mostSeconds},
                                   NumberField {"away_grace_s"_L1, &Queue::awayGraceS, mostSeconds},
                                   NumberField {"vip_first"_L1, &Queue::vipFirst, 1}};

/// Takes what is given and leaves the rest; the first error.
std::optional<Error> takeText(const QJsonObject &data, QLatin1StringView name, QString &field,
                              const std::function<Result<QString>(const QJsonValue &)> &read)
{
    if (!data.contains(name))
        return std::nullopt;
    const auto value = read(data[name]);
    if (!value)
        return value.error();
    field = *value;
    return std::nullopt;
}

std::optional<Error> takeNumbers(const QJsonObject &data, Queue &queue)
{
    for (const NumberField &field : queueNumbers) {
        if (!data.contains(field.name))
            continue;
        const QJsonValue given = data[field.name];
        const auto number = wholeIn(given.isBool() ? QJsonValue(int(given.toBool())) : given, 0, field.most);
        if (!number)
            return badRouting(u"Give a whole number from 0 to %1 for %2."_s.arg(field.most).arg(field.name));
        queue.*field.member = *number;
    }
    return std::nullopt;
}

Result<QString> modeFrom(const QJsonValue &value)
{
    const QString mode = value.toString();
    if (std::none_of(modes.begin(), modes.end(), [&](QLatin1StringView known) { return mode == known; }))
        return badRouting(u"Choose one of manual, round_robin, balanced and skills."_s);
    return mode;
}

} // namespace

Result<Events> decideProfile(const Command &command, Rows &rows)
{
    if (!rows.load(u"agents"_s, command.subject))
        return Error {u"no_such_agent"_s, u"Nobody has that id. List the agents and try again."_s};
    const auto before = loadAs<Profile>(rows, u"profiles"_s, command.subject);
    Profile after = before.value_or(Profile {});
    const QJsonObject &data = command.data;
    if (auto refusal = takeText(data, "skills"_L1, after.skills, namesFrom))
        return *refusal;
    if (auto refusal = takeText(data, "per_priority"_L1, after.perPriority,
                                [](const QJsonValue &value) { return byPriority(value, mostCapacity); }))
        return *refusal;
    if (data.contains("capacity"_L1)) {
        const auto capacity = wholeIn(data["capacity"_L1], 0, mostCapacity);
        if (!capacity)
            return badRouting(u"A capacity is a whole number from 0 to 1000."_s);
        after.capacity = *capacity;
    }
    if (data.contains("shift"_L1)) {
        after.shift = data["shift"_L1].toString();
        const auto calendar = loadAs<calendars::Calendar>(rows, u"calendars"_s, after.shift);
        if (!after.shift.isEmpty() && (!calendar || calendar->removedAt > 0))
            return Error {u"no_such_calendar"_s, u"There is no such calendar. Choose one from the list."_s};
    }
    return changeOf(command, u"profile.changed"_s, before, after);
}

Result<Events> decideQueue(const Command &command, Rows &rows)
{
    if (command.subject != "-"_L1 && !rows.load(u"teams"_s, command.subject))
        return Error {u"no_such_team"_s, u"That team does not exist. Choose one from the list."_s};
    const auto before = queueAt(command.subject, rows);
    Queue after = before.value_or(Queue {});
    if (!before)
        after.mode = u"manual"_s;
    if (auto refusal = takeText(command.data, "mode"_L1, after.mode, modeFrom))
        return *refusal;
    if (auto refusal = takeText(command.data, "must"_L1, after.must, namesFrom))
        return *refusal;
    if (auto refusal = takeText(command.data, "weights"_L1, after.weights,
                                [](const QJsonValue &value) { return byPriority(value, mostWeight); }))
        return *refusal;
    if (auto refusal = takeNumbers(command.data, after))
        return *refusal;
    return changeOf(command, u"queue.changed"_s, before, after);
}

} // namespace waypost::routing
