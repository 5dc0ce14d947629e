// SPDX-FileCopyrightText: 2026 The Waypost authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/routing/decide.h"
#include "core/routing/places.h"
#include "core/routing/wholerow.h"

#include <QJsonDocument>

#include <functional>

namespace waypost::routing {

namespace {
using namespace Qt::StringLiterals;

constexpr int mostAgents = 1'000;

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

std::function<QStringList(const Event &, Rows &)> keysOfRouting(QLatin1StringView type)
{
    return [type](const Event &event, Rows &) {
        return event.type == type ? QStringList {event.subject} : QStringList {};
    };
}

void evolveAlarm(Alarm &row, const QString &, const Event &event)
{
    const bool begins = event.type == "routing.alarm"_L1;
    row.since = begins ? event.at : 0;
    row.waiting = begins ? event.data["waiting"_L1].toInteger() : 0;
}
} // namespace

std::optional<Queue> queueAt(const QString &queue, Rows &rows)
{
    return loadAs<Queue>(rows, queuesTable().name, queue);
}

Profile profileOf(const QString &agent, Rows &rows)
{
    return loadAs<Profile>(rows, profilesTable().name, agent).value_or(Profile {});
}

std::optional<Availability> availabilityAt(const QString &agent, Rows &rows)
{
    return loadAs<Availability>(rows, availabilitiesTable().name, agent);
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
    const QJsonObject given = QJsonDocument::fromJson(queue.weights.toUtf8()).object();
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
