// SPDX-FileCopyrightText: 2026 The Waypost authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/team/team.h"

#include "core/base/text.h"

#include <QJsonArray>
#include <QJsonDocument>

namespace waypost::team {

namespace {
using namespace Qt::StringLiterals;

/// How many owners may sign in. Table "team_counts", key "owners"; the relay's own.
struct Count {
    qint64 count = 0;
    static constexpr std::tuple fields {Field {"count", &Count::count}};
};

void evolveAgent(Agent &agent, const QString &, const Event &event)
{
    if (event.type == "agent.added"_L1) {
        agent.name = event.data["name"_L1].toString();
        agent.role = event.data["role"_L1].toString();
        agent.createdAt = event.at;
    } else if (event.type == "agent.disabled"_L1) {
        agent.disabledAt = event.at;
    } else if (event.type == "agent.enabled"_L1) {
        agent.disabledAt = 0;
    } else if (event.type == "agent.role_set"_L1) {
        agent.role = event.data["role"_L1].toString();
    } else if (event.type == "agent.teams_set"_L1) {
        const QJsonArray teams = event.data["teams"_L1].toArray();
        agent.teams = teams.isEmpty()
            ? QString()
            : QString::fromUtf8(QJsonDocument(teams).toJson(QJsonDocument::Compact));
    }
}

void evolveTeam(Team &team, const QString &, const Event &event)
{
    team.name = event.data["name"_L1].toString();
    team.createdAt = event.at;
}

/// The decision says how the number of owners changes, so that counting needs no other table.
void evolveCount(Count &count, const QString &, const Event &event)
{
    count.count += event.data["owners"_L1].toInteger();
}

bool isOwner(const Agent &agent)
{
    return agent.role == nameOf(Role::Owner) && agent.disabledAt == 0;
}

Error noSuchAgent()
{
    return {u"no_such_agent"_s, u"Nobody has that id. List the agents and try again."_s};
}

Result<Events> decideAdd(const Command &command, Rows &rows)
{
    const bool team = command.type == "team.add"_L1;
    const QString table = team ? u"teams"_s : u"agents"_s;
    const QString name = cleanLine(command.data["name"_L1].toString(), 80);
    if (name.isEmpty())
        return Error {u"name_missing"_s, u"Give a name."_s};
    if (!isId(command.subject) || rows.load(table, command.subject))
        return Error {u"id_taken"_s, u"Make a new id for it and try again."_s};
    Event event = eventOf(command, team ? u"team.added"_s : u"agent.added"_s);
    event.data = {{u"name"_s, name}};
    if (!team) {
        const auto role = roleFrom(command.data["role"_L1].toString());
        if (!role)
            return Error {u"role_unknown"_s, u"Choose one of the roles agent, supervisor and owner."_s};
        event.data.insert("role"_L1, nameOf(*role));
        event.data.insert("owners"_L1, *role == Role::Owner ? 1 : 0);
    }
    return Events {event};
}

Result<Events> decideTeams(const Command &command, Rows &rows)
{
    constexpr qsizetype most = 100;
    const auto agent = loadAs<Agent>(rows, u"agents"_s, command.subject);
    if (!agent)
        return noSuchAgent();
    QStringList teams;
    for (const auto &team : command.data["teams"_L1].toArray()) {
        if (!rows.load(u"teams"_s, team.toString()))
            return Error {u"no_such_team"_s, u"One of the teams does not exist. Choose from the list."_s};
        teams << team.toString();
    }
    teams.sort();
    teams.removeDuplicates();
    if (teams.size() > most)
        return Error {u"bad_value"_s, u"Somebody can be in 100 teams at most."_s};
    if (teams == teamsOf(*agent))
        return Events {};
    Event event = eventOf(command, u"agent.teams_set"_s);
    event.data = {{u"teams"_s, QJsonArray::fromStringList(teams)}};
    return Events {event};
}

Result<Events> decideChange(const Command &command, Rows &rows)
{
    const auto agent = loadAs<Agent>(rows, u"agents"_s, command.subject);
    if (!agent)
        return noSuchAgent();
    Agent after = *agent;
    Event event;
    if (command.type == "agent.set_role"_L1) {
        const auto role = roleFrom(command.data["role"_L1].toString());
        if (!role)
            return Error {u"role_unknown"_s, u"Choose one of the roles agent, supervisor and owner."_s};
        after.role = nameOf(*role);
        event = eventOf(command, u"agent.role_set"_s);
        event.data = {{u"role"_s, after.role}};
    } else {
        const bool disable = command.type == "agent.disable"_L1;
        after.disabledAt = disable ? qMax<qint64>(1, command.at) : 0;
        event = eventOf(command, disable ? u"agent.disabled"_s : u"agent.enabled"_s);
        event.data = {};
        if ((agent->disabledAt != 0) == disable)
            return Events {};
    }
    const int change = int(isOwner(after)) - int(isOwner(*agent));
    const auto owners = loadAs<Count>(rows, u"team_counts"_s, u"owners"_s).value_or(Count {});
    if (change < 0 && owners.count <= 1)
        return Error {u"last_owner"_s, u"This is the last owner. Make somebody else an owner first."_s};
    event.data.insert("owners"_L1, change);
    return Events {event};
}
} // namespace

QStringList teamsOf(const Agent &agent)
{
    QStringList teams;
    for (const auto &team : QJsonDocument::fromJson(agent.teams.toUtf8()).array())
        teams << team.toString();
    return teams;
}

Feature team()
{
    const auto agentKeys = [](const Event &event, Rows &) {
        return event.type.startsWith("agent."_L1) ? QStringList {event.subject} : QStringList {};
    };
    const auto teamKeys = [](const Event &event, Rows &) {
        return event.type == "team.added"_L1 ? QStringList {event.subject} : QStringList {};
    };
    const auto countKeys = [](const Event &event, Rows &) {
        return event.data["owners"_L1].toInteger() != 0 ? QStringList {u"owners"_s} : QStringList {};
    };
    Feature feature;
    feature.name = u"team"_s;
    feature.projections = {projection<Agent>(u"agents"_s, agentKeys, evolveAgent),
                           projection<Team>(u"teams"_s, teamKeys, evolveTeam),
                           projection<Count>(u"team_counts"_s, countKeys, evolveCount, false)};
    feature.commands = {u"agent.add"_s,      u"agent.disable"_s,   u"agent.enable"_s,
                        u"agent.set_role"_s, u"agent.set_teams"_s, u"team.add"_s};
    feature.decide = [](const Command &command, Deciding &deciding) -> Result<Events> {
        if (command.type == "agent.set_teams"_L1)
            return decideTeams(command, deciding.rows);
        return command.type.endsWith(".add"_L1) ? decideAdd(command, deciding.rows)
                                                : decideChange(command, deciding.rows);
    };
    return feature;
}

} // namespace waypost::team
