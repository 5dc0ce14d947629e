// SPDX-FileCopyrightText: 2026 The Waypost authors
// SPDX-License-Identifier: GPL-3.0-or-later
// availability, queue, profile
#include "app/ctl/command.h"
#include "core/routing/routing.h"
#include "core/team/team.h"

#include <algorithm>
#include <array>

namespace waypost::ctl {

namespace {
using namespace Qt::StringLiterals;

QJsonArray wordList(const QString &text)
{
    QJsonArray list;
    for (const QString &each : text.split(u',', Qt::SkipEmptyParts))
        list << each.simplified();
    return list;
}

int listAvailabilities(Call &call)
{
    const auto agents = rowsOf(call, u"agents"_s);
    const auto rows = rowsOf(call, u"availabilities"_s);
    QStringList ids = agents.keys();
    std::sort(ids.begin(), ids.end()); // by age
    QJsonArray list;
    for (const QString &id : std::as_const(ids)) {
        const auto agent = read<team::Agent>(agents[id]);
        if (agent.disabledAt > 0)
            continue;
        QJsonObject object = rowObject(u"availabilities"_s, rows.value(id));
        object.insert("id"_L1, id);
        object.insert("name"_L1, agent.name);
        if (!rows.contains(id))
            object.insert("state"_L1, u"offline"_s);
        list << object;
    }
    call.output.list(list, {u"id"_s, u"state"_s, u"wanted"_s, u"name"_s});
    return Success;
}

/// A team's id for an id, a name or "-"; empty if there is none or more than one.
QString queueNamed(Call &call, const QString &name)
{
    const auto teams = rowsOf(call, u"teams"_s);
    if (name == "-"_L1 || teams.contains(name))
        return name;
    QStringList ids;
    for (auto it = teams.cbegin(); it != teams.cend(); ++it)
        if (read<team::Team>(*it).name == name)
            ids << it.key();
    return ids.size() == 1 ? ids.first() : QString();
}

struct QueueOption {
    QLatin1StringView option;
    QLatin1StringView field;
    enum class Kind { Word, Words, Number, YesNo } kind;
};
constexpr std::array queueOptions {
    QueueOption {"mode"_L1, "mode"_L1, QueueOption::Kind::Word},
    QueueOption {"must"_L1, "must"_L1, QueueOption::Kind::Words},
    QueueOption {"sticky"_L1, "sticky"_L1, QueueOption::Kind::YesNo},
    QueueOption {"sticky-wait"_L1, "sticky_wait_s"_L1, QueueOption::Kind::Number},
    QueueOption {"away-grace"_L1, "away_grace_s"_L1, QueueOption::Kind::Number},
    QueueOption {"vip-first"_L1, "vip_first"_L1, QueueOption::Kind::YesNo}};
constexpr std::array profileOptions {QueueOption {"skills"_L1, "skills"_L1, QueueOption::Kind::Words},
                                     QueueOption {"capacity"_L1, "capacity"_L1, QueueOption::Kind::Number},
                                     QueueOption {"shift"_L1, "shift"_L1, QueueOption::Kind::Word}};

template <size_t N> QJsonObject optionsOf(const Call &call, const std::array<QueueOption, N> &options)
{
    QJsonObject data;
    for (const QueueOption &each : options) {
        const auto given = call.options.constFind(each.option);
        if (given == call.options.cend())
            continue;
        switch (each.kind) {
        case QueueOption::Kind::Word:
            data.insert(each.field, *given);
            break;
        case QueueOption::Kind::Words:
            data.insert(each.field, wordList(*given));
            break;
        case QueueOption::Kind::Number: {
            bool number = false;
            const qint64 value = given->toLongLong(&number);
            data.insert(each.field, number ? QJsonValue(value) : QJsonValue(*given)); // refused by its owner
            break;
        }
        case QueueOption::Kind::YesNo:
            data.insert(each.field, *given == "yes"_L1);
            break;
        }
    }
    return data;
}

int showOrSet(Call &call, const QString &table, const QString &type, const QString &subject,
              const QJsonObject &data)
{
    if (data.isEmpty()) {
        QJsonObject object = rowObject(table, rowsOf(call, table).value(subject));
        object.insert("id"_L1, subject);
        call.output.object(object);
        return Success;
    }
    Command command;
    command.type = type;
    command.subject = subject;
    command.data = data;
    return giveAndTell(call, command, u"It holds from now on."_s);
}
} // namespace

int runAvailability(Call &call)
{
    if (const auto live = openLive(call); !live)
        return call.output.error(live.error());
    if (call.arguments.isEmpty())
        return listAvailabilities(call);
    const auto agent = agentNamed(call, call.options.value(u"agent"_s, u"me"_s));
    if (!agent)
        return call.output.error(agent.error());
    Command command;
    command.type = u"availability.set"_s;
    command.subject = *agent;
    command.data = {{u"wanted"_s, call.arguments[0]}};
    return giveAndTell(call, command, u"It is known to all."_s);
}

int runQueue(Call &call)
{
    if (const auto live = openLive(call); !live)
        return call.output.error(live.error());
    const QString queue = queueNamed(call, call.arguments[0]);
    if (queue.isEmpty())
        return call.output.error(
            {u"no_such_team"_s,
             u"No team, or more than one, has that name. Use an id of \"waypostctl team list\"."_s});
    return showOrSet(call, u"queues"_s, u"queue.set"_s, queue, optionsOf(call, queueOptions));
}

int runProfile(Call &call)
{
    if (const auto live = openLive(call); !live)
        return call.output.error(live.error());
    const auto agent = agentNamed(call, call.arguments[0]);
    if (!agent)
        return call.output.error(agent.error());
    return showOrSet(call, u"profiles"_s, u"profile.set"_s, *agent, optionsOf(call, profileOptions));
}

} // namespace waypost::ctl
