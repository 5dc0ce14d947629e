// SPDX-FileCopyrightText: 2026 The Waypost authors
// SPDX-License-Identifier: GPL-3.0-or-later
// sla, policies, policy save, policy remove, policy reapply, nudge
#include "core/sla/promises.h"

#include "app/ctl/command.h"
#include "core/base/ids.h"
#include "core/sla/clock.h"

#include <QDateTime>

#include <algorithm>

namespace waypost::ctl {

namespace {
using namespace Qt::StringLiterals;
using sla::Clock;
using sla::Policy;

constexpr qint64 ctlSecondMs = 1'000;

QString momentOf(qint64 at)
{
    return at > 0 ? QDateTime::fromMSecsSinceEpoch(at, Qt::UTC).toString(u"yyyy-MM-dd HH:mm:ss"_s)
                  : QString();
}

QJsonObject clockObject(const Clock &clock)
{
    return {{u"id"_s, clock.id},
            {u"kind"_s, sla::nameOf(clock.kind)},
            {u"state"_s, sla::nameOf(clock.state)},
            {u"started"_s, momentOf(clock.startedAt)},
            {u"due"_s, momentOf(clock.dueAt)},
            {u"done"_s, momentOf(clock.doneAt)},
            {u"breached"_s, momentOf(clock.breachedAt)},
            {u"left_s"_s, clock.left / ctlSecondMs},
            {u"spent_s"_s, clock.spent / ctlSecondMs},
            {u"wall_s"_s, clock.wall / ctlSecondMs},
            {u"paused_s"_s, clock.pausedFor / ctlSecondMs},
            {u"owner"_s, clock.owner},
            {u"team"_s, clock.team}};
}
} // namespace

int runSla(Call &call)
{
    if (const auto live = openLive(call); !live)
        return call.output.error(live.error());
    const auto listed = call.station.ask<std::optional<sync::ListedConversation>>(
        [id = call.arguments[0]](sync::View &view) { return view.conversation(id); });
    if (!listed)
        return call.output.error(
            {u"no_such_conversation"_s,
             u"There is no such conversation. Use an id of \"waypostctl conversations\"."_s});
    QJsonArray clocks;
    if (listed->promises)
        for (const Clock &clock : sla::clocksOf(*listed->promises, call.station.nowMs()))
            clocks << clockObject(clock);
    if (!call.output.json()) {
        call.output.list(clocks, {u"kind"_s, u"state"_s, u"due"_s, u"left_s"_s, u"spent_s"_s, u"id"_s});
        return Success;
    }
    const sla::Terms terms = listed->promises ? sla::termsOf(*listed->promises) : sla::Terms {};
    call.output.object({{u"conversation"_s, listed->id},
                        {u"session"_s, listed->conversation.session},
                        {u"policy"_s, terms.policy},
                        {u"policy_name"_s, terms.name},
                        {u"policy_version"_s, terms.version},
                        {u"clocks"_s, clocks}});
    return Success;
}

int runPolicies(Call &call)
{
    if (const auto live = openLive(call); !live)
        return call.output.error(live.error());
    const auto rows = rowsOf(call, u"sla_policies"_s);
    QStringList ids = rows.keys();
    ids.removeIf([&](const QString &id) { return read<Policy>(rows[id]).removedAt > 0; });
    std::sort(ids.begin(), ids.end(), [&](const QString &a, const QString &b) {
        return std::make_pair(read<Policy>(rows[a]).position, a)
            < std::make_pair(read<Policy>(rows[b]).position, b);
    });
    QJsonArray policies;
    for (const QString &id : std::as_const(ids)) {
        QJsonObject policy = rowObject(u"sla_policies"_s, rows[id]);
        policy.insert("id"_L1, id);
        policies << policy;
    }
    call.output.list(policies, {u"id"_s, u"position"_s, u"active"_s, u"version"_s, u"name"_s});
    return Success;
}

int runPolicySave(Call &call)
{
    const auto file = jsonFile(call.arguments[0]);
    if (!file)
        return call.output.error(file.error());
    QJsonObject data = *file;
    QString id = call.options.value(u"id"_s, data.take("id"_L1).toString());
    if (id.isEmpty())
        id = newId(call.station.nowMs());
    return giveOnce(call, u"policy.save"_s, id, data, u"The policy %1 is saved."_s.arg(id));
}

int runPolicyRemove(Call &call)
{
    return giveOnce(call, u"policy.remove"_s, call.arguments[0], {}, u"The policy is gone."_s);
}

int runPolicyReapply(Call &call)
{
    const bool recompute = call.options.value(u"recompute"_s) == "yes"_L1;
    return giveOnce(call, u"policy.reapply"_s, call.arguments[0], {{u"recompute"_s, recompute}},
                    u"Open conversations have its newest version."_s);
}

int runNudge(Call &call)
{
    if (const auto live = openLive(call); !live)
        return call.output.error(live.error());
    Command nudge;
    nudge.type = u"sla.nudge"_s;
    nudge.subject = call.arguments[0];
    if (call.arguments.size() > 1) {
        const auto agent = agentNamed(call, call.arguments[1]);
        if (!agent)
            return call.output.error(agent.error());
        nudge.data = {{u"agent"_s, *agent}};
    }
    return giveAndTell(call, nudge, u"Its owner is asked to look at it."_s);
}

} // namespace waypost::ctl
