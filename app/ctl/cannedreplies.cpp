// SPDX-FileCopyrightText: 2026 The Waypost authors
// SPDX-License-Identifier: GPL-3.0-or-later
// canned list, canned add, canned remove, macro list, macro run
#include "app/ctl/command.h"
#include "core/base/ids.h"
#include "core/features/features.h"
#include "core/replies/macros.h"
#include "core/replies/values.h"

#include <QFile>
#include <QJsonArray>
#include <QTimeZone>

#include <algorithm>
#include <cstdio>

namespace waypost::ctl {

namespace {
using namespace Qt::StringLiterals;
constexpr qint64 longestInput = 64 * 1024;

template <class Saved> QHash<QString, Saved> usableRows(Call &call, const QString &table)
{
    return call.station.ask<QHash<QString, Saved>>(
        [table, me = call.station.desk().me().agent](sync::View &view) {
            QHash<QString, Saved> found;
            const auto viewer = replies::viewerOf(me, view.rows());
            const auto rows = view.all(table);
            for (auto it = rows.cbegin(); viewer && it != rows.cend(); ++it)
                if (const auto saved = read<Saved>(*it);
                    saved.removedAt == 0 && replies::mayUse(*viewer, saved.scope, saved.team, saved.owner))
                    found.insert(it.key(), saved);
            return found;
        });
}

template <class Saved> int listRows(Call &call, const QString &table, const QStringList &columns)
{
    if (const auto live = openLive(call); !live)
        return call.output.error(live.error());
    const auto rows = usableRows<Saved>(call, table);
    QStringList ids = rows.keys();
    std::sort(ids.begin(), ids.end()); // by age
    QJsonArray list;
    for (const QString &id : ids) {
        QJsonObject object = rowObject(table, write(rows[id]));
        object.insert("id"_L1, id);
        list << object;
    }
    call.output.list(list, columns);
    return Success;
}

QString bodyFrom(const QString &argument)
{
    if (argument != "-"_L1)
        return argument;
    QFile input;
    const bool open = input.open(stdin, QIODevice::ReadOnly);
    return open ? QString::fromUtf8(input.read(longestInput)).trimmed() : QString();
}

QJsonObject stepObject(const replies::MacroStep &step)
{
    QStringList missing;
    for (const replies::Problem &problem : step.problems)
        missing << problem.what;
    return {{u"do"_s, step.action["do"_L1]},
            {u"command"_s, step.command.type},
            {u"text"_s, step.text},
            {u"changes"_s, step.changes},
            {u"undoable"_s, step.undo.has_value()},
            {u"refusal"_s, step.refusal ? step.refusal->text : QString()},
            {u"unresolved"_s, missing.join(u", "_s)}};
}

replies::MacroPlan planFor(Call &call, const QString &conversation, const QString &id,
                           const replies::Macro &macro)
{
    const sync::Me me = call.station.desk().me();
    const qint64 now = call.station.nowMs();
    return call.station.ask<replies::MacroPlan>([=](sync::View &view) {
        Ids ids(now, newId(now).toLatin1());
        Deciding deciding {view.rows(), ids};
        const replies::MacroPlace place {
            conversation, me.agent, now, view.cursor(),
            replies::valuesFor({conversation,
                                me.agent,
                                now,
                                me.workspace,
                                {},
                                QString::fromLatin1(QTimeZone::systemTimeZoneId())},
                               view.rows())};
        return replies::expanded(id, macro, place, features::allFeatures(), deciding);
    });
}
} // namespace

int runCannedList(Call &call)
{
    return listRows<replies::CannedReply>(call, u"canned_replies"_s,
                                          {u"id"_s, u"shortcut"_s, u"scope"_s, u"used"_s, u"title"_s});
}

int runCannedAdd(Call &call)
{
    if (const auto live = openLive(call); !live)
        return call.output.error(live.error());
    const QString team = call.options.value(u"team"_s);
    const QString scope = call.options.value(u"scope"_s, team.isEmpty() ? u"mine"_s : u"team"_s);
    Command save;
    save.type = u"canned.save"_s;
    save.subject = newId(call.station.nowMs());
    save.data = {{u"shortcut"_s, call.arguments[0]},
                 {u"title"_s, call.options.value(u"title"_s, call.arguments[0])},
                 {u"body"_s, bodyFrom(call.arguments[1])},
                 {u"scope"_s, scope},
                 {u"team"_s, team}};
    const auto saved = call.station.give(save);
    if (!saved)
        return call.output.error(saved.error());
    call.output.object({{u"id"_s, save.subject}, {u"shortcut"_s, call.arguments[0]}});
    return Success;
}

int runCannedRemove(Call &call)
{
    return giveOnce(call, u"canned.remove"_s, call.arguments[0], {}, u"The canned reply is gone."_s);
}

int runMacroList(Call &call)
{
    return listRows<replies::Macro>(call, u"macros"_s, {u"id"_s, u"scope"_s, u"name"_s});
}

int runMacroRun(Call &call)
{
    if (const auto live = openLive(call); !live)
        return call.output.error(live.error());
    const auto macros = usableRows<replies::Macro>(call, u"macros"_s);
    QStringList ids;
    for (auto it = macros.cbegin(); it != macros.cend(); ++it)
        if (it.key() == call.arguments[1] || it->name == call.arguments[1])
            ids << it.key();
    if (ids.size() != 1)
        return call.output.error(
            {u"no_such_macro"_s,
             u"No macro, or more than one, has that name. Use an id of \"waypostctl macro list\"."_s});
    const replies::MacroPlan plan = planFor(call, call.arguments[0], ids.first(), macros[ids.first()]);
    QJsonArray steps;
    for (const replies::MacroStep &step : plan.steps)
        steps << stepObject(step);
    call.output.list(steps,
                     {u"command"_s, u"changes"_s, u"undoable"_s, u"refusal"_s, u"unresolved"_s, u"text"_s});
    if (call.options.value(u"dry-run"_s) == "yes"_L1)
        return Success;
    if (!plan.canRun())
        return call.output.error(
            {u"macro_stopped"_s,
             u"The macro was not run: it would change nothing, or an action of it is not "
             "possible here. Look at the list above."_s});
    for (const Command &command : plan.commands())
        if (const auto given = call.station.give(command); !given)
            return call.output.error(given.error());
    return Success;
}

} // namespace waypost::ctl
