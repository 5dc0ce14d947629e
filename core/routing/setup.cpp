// SPDX-FileCopyrightText: 2026 The Waypost authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/text.h"
#include "core/calendars/calendars.h"
#include "core/routing/decide.h"
#include "core/routing/places.h"

#include <QJsonArray>
#include <QJsonDocument>

#include <algorithm>

namespace waypost::routing {

namespace {
using namespace Qt::StringLiterals;

constexpr qsizetype mostNames = 100;
constexpr qsizetype longestName = 40; // as of a tag
constexpr qint64 mostCapacity = 1'000;
constexpr qint64 mostWeight = 100;
constexpr qint64 mostSeconds = 86'400;
constexpr int mostAgents = 1'000;
constexpr std::array modes {"manual"_L1, "round_robin"_L1, "balanced"_L1, "skills"_L1};

Error badRouting(const QString &text)
{
    return {u"bad_value"_s, text};
}

QJsonObject routingObject(const QString &json)
{
    return QJsonDocument::fromJson(json.toUtf8()).object();
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

/// All of a row as the data of its event.
template <class State> QJsonObject jsonOfRow(const State &state)
{
    QJsonObject data;
    std::apply(
        [&](auto... field) {
            (data.insert(QLatin1StringView(field.name), QJsonValue(state.*field.member)), ...);
        },
        State::fields);
    return data;
}

template <class State> void takeRow(State &state, const QString &, const Event &event)
{
    const auto take = [&](auto field) {
        const QJsonValue value = event.data[QLatin1StringView(field.name)];
        if constexpr (std::is_same_v<std::decay_t<decltype(state.*field.member)>, QString>)
            state.*field.member = value.toString();
        else
            state.*field.member = value.toInteger();
    };
    std::apply([&](auto... field) { (take(field), ...); }, State::fields);
}

template <class State>
Result<Events> changeOf(const Command &command, const QString &type, const std::optional<State> &before,
                        const State &after)
{
    if (before && write(*before) == write(after))
        return Events {};
    Event event = eventOf(command, type);
    event.data = jsonOfRow(after);
    return Events {event};
}

std::function<QStringList(const Event &, Rows &)> keysOfRouting(QLatin1StringView type)
{
    return [type](const Event &event, Rows &) {
        return event.type == type ? QStringList {event.subject} : QStringList {};
    };
}

Result<QString> modeFrom(const QJsonValue &value)
{
    const QString mode = value.toString();
    if (std::none_of(modes.begin(), modes.end(), [&](QLatin1StringView known) { return mode == known; }))
        return badRouting(u"Choose one of manual, round_robin, balanced and skills."_s);
    return mode;
}

void evolveAlarm(Alarm &row, const QString &, const Event &event)
{
    const bool begins = event.type == "routing.alarm"_L1;
    row.since = begins ? event.at : 0;
    row.waiting = begins ? event.data["waiting"_L1].toInteger() : 0;
}

const Table &queuesTable()
{
    static const Table table {u"queues"_s, columnsOf<Queue>(), true, {u"mode"_s}};
    return table;
}

const Table &availabilitiesTable()
{
    static const Table table {u"availabilities"_s, columnsOf<Availability>(), true, {u"state"_s}};
    return table;
}

const Table &profilesTable()
{
    static const Table table {u"profiles"_s, columnsOf<Profile>(), true, {u"shift"_s}};
    return table;
}
} // namespace

Result<Events> decideProfile(const Command &command, Rows &rows)
{
    if (!rows.load(u"agents"_s, command.subject))
        return Error {u"no_such_agent"_s, u"Nobody has that id. List the agents and try again."_s};
    const auto before = loadAs<Profile>(rows, profilesTable().name, command.subject);
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

std::optional<Queue> queueAt(const QString &queue, Rows &rows)
{
    return loadAs<Queue>(rows, queuesTable().name, queue);
}

Profile profileOf(const QString &agent, Rows &rows)
{
    return loadAs<Profile>(rows, profilesTable().name, agent).value_or(Profile {});
}

QStringList agentsIn(const QString &state, Rows &rows)
{
    return rows.inOrder(availabilitiesTable(), availabilitiesTable().indexes[0], {state}, mostAgents);
}

QStringList agentsOnCalendar(const QString &calendar, Rows &rows)
{
    return rows.inOrder(profilesTable(), profilesTable().indexes[0], {calendar}, mostAgents);
}

bool worksFor(const QString &queue, const QString &role, const QStringList &teams, bool takes)
{
    const bool works = takes || role == team::nameOf(team::Role::Agent);
    return works && (queue == "-"_L1 || teams.isEmpty() || teams.contains(queue));
}

QStringList queuesFor(const QString &agent, Rows &rows)
{
    const auto row = loadAs<team::Agent>(rows, u"agents"_s, agent);
    if (!row || !worksFor(u"-"_s, row->role, {}, rows.load(profilesTable().name, agent).has_value()))
        return {};
    QStringList queues {u"-"_s};
    if (const QStringList teams = team::teamsOf(*row); !teams.isEmpty())
        queues << teams;
    else
        queues = rows.inOrder(queuesTable(), queuesTable().indexes[0], {}, mostAgents);
    queues.removeIf([&](const QString &queue) { return !queueAt(queue, rows); });
    return queues;
}

std::array<qint64, 4> weightsOf(const Queue &queue)
{
    const QJsonObject given = routingObject(queue.weights);
    std::array<qint64, 4> weights {};
    for (size_t i = 0; i < weights.size(); ++i)
        weights[i] = given[priorityNames[i]].toInteger(1);
    return weights;
}

QList<Projection> setupProjections()
{
    const auto alarmKeys = [](const Event &event, Rows &) {
        return event.type == "routing.alarm"_L1 || event.type == "routing.alarm_over"_L1
            ? QStringList {event.subject}
            : QStringList {};
    };
    return {projection<Availability>(availabilitiesTable().name, keysOfRouting("availability.changed"_L1),
                                     takeRow<Availability>, true, availabilitiesTable().indexes),
            projection<Profile>(profilesTable().name, keysOfRouting("profile.changed"_L1), takeRow<Profile>,
                                true, profilesTable().indexes),
            projection<Queue>(queuesTable().name, keysOfRouting("queue.changed"_L1), takeRow<Queue>, true,
                              queuesTable().indexes),
            projection<Alarm>(u"routing_alarms"_s, alarmKeys, evolveAlarm)};
}

} // namespace waypost::routing
