// SPDX-FileCopyrightText: 2026 The Waypost authors
// SPDX-License-Identifier: GPL-3.0-or-later
// team add, team list, team give, user teams
#include "app/ctl/command.h"
#include "core/base/ids.h"

#include <QJsonArray>

#include <algorithm>

namespace waypost::ctl {

namespace {
using namespace Qt::StringLiterals;

Command wishFor(const QString &type, const QString &subject, const QJsonObject &data)
{
    Command command;
    command.type = type;
    command.subject = subject;
    command.data = data;
    return command;
}
} // namespace

int runTeamAdd(Call &call)
{
    if (const auto live = openLive(call); !live)
        return call.output.error(live.error());
    const QString id = newId(call.station.nowMs());
    const auto added = call.station.give(wishFor(u"team.add"_s, id, {{u"name"_s, call.arguments[0]}}));
    if (!added)
        return call.output.error(added.error());
    call.output.object({{u"id"_s, id}, {u"name"_s, call.arguments[0]}});
    return Success;
}

int runTeamList(Call &call)
{
    if (const auto live = openLive(call); !live)
        return call.output.error(live.error());
    const auto rows = rowsOf(call, u"teams"_s);
    QStringList ids = rows.keys();
    std::sort(ids.begin(), ids.end()); // by age
    QJsonArray teams;
    for (const QString &id : ids) {
        QJsonObject team = rowObject(u"teams"_s, rows[id]);
        team.insert("id"_L1, id);
        teams << team;
    }
    call.output.list(teams, {u"id"_s, u"name"_s});
    return Success;
}

int runTeamGive(Call &call)
{
    if (const auto opened = call.station.open(); !opened)
        return call.output.error(opened.error());
    const QString team = call.arguments[1] == "nobody"_L1 ? QString() : call.arguments[1];
    return giveAndTell(call, wishFor(u"conversation.set_team"_s, call.arguments[0], {{u"team"_s, team}}),
                       u"The conversation belongs to that team now."_s);
}

int runUserTeams(Call &call)
{
    if (const auto opened = call.station.open(); !opened)
        return call.output.error(opened.error());
    const auto teams = QJsonArray::fromStringList(call.arguments.mid(1));
    return giveAndTell(call, wishFor(u"agent.set_teams"_s, call.arguments[0], {{u"teams"_s, teams}}),
                       u"The agent sees what belongs to these teams."_s);
}

} // namespace waypost::ctl
