// SPDX-FileCopyrightText: 2026 The Waypost authors
// SPDX-License-Identifier: GPL-3.0-or-later
// user add, user list, user disable
#include "app/ctl/command.h"
#include "core/base/ids.h"
#include "core/team/team.h"

#include <QFile>
#include <QSaveFile>

#include <algorithm>

namespace waypost::ctl {

namespace {
using namespace Qt::StringLiterals;

bool writeInvitation(const QString &path, const QString &address)
{
    QSaveFile file(path);
    const QByteArray bytes = address.toUtf8() + '\n';
    return file.open(QIODevice::WriteOnly) && file.setPermissions(QFile::ReadOwner | QFile::WriteOwner)
        && file.write(bytes) == bytes.size() && file.commit();
}
} // namespace

int runUserAdd(Call &call)
{
    if (const auto live = openLive(call); !live)
        return call.output.error(live.error());
    const QString id = newId(call.station.nowMs());
    const QString role = call.options.value(u"role"_s, u"agent"_s);
    Command add;
    add.type = u"agent.add"_s;
    add.subject = id;
    add.data = {{u"name"_s, call.arguments[0]}, {u"role"_s, role}};
    if (const auto added = call.station.give(add); !added)
        return call.output.error(added.error());
    const auto invited = call.station.query(u"invite"_s, {{u"agent"_s, id}});
    if (!invited)
        return call.output.error(invited.error());
    const QString address = (*invited)["address"_L1].toString();
    QJsonObject result {{u"id"_s, id}, {u"name"_s, call.arguments[0]}, {u"role"_s, role}};
    const QString file = call.options.value(u"invite-file"_s);
    if (file.isEmpty())
        result.insert("invitation"_L1, address);
    else if (!writeInvitation(file, address))
        return call.output.error(
            {u"invite_unwritable"_s,
             u"The agent was added, but the invitation could not be written. Choose another file."_s});
    call.output.object(result);
    return Success;
}

int runUserList(Call &call)
{
    if (const auto live = openLive(call); !live)
        return call.output.error(live.error());
    const auto rows = rowsOf(call, u"agents"_s);
    QStringList ids = rows.keys();
    std::sort(ids.begin(), ids.end()); // by age
    QJsonArray agents;
    for (const QString &id : ids) {
        QJsonObject agent = rowObject(u"agents"_s, rows[id]);
        agent.insert("id"_L1, id);
        agent.insert("state"_L1, agent["disabled_at"_L1].toInteger() == 0 ? u"active"_s : u"disabled"_s);
        agents << agent;
    }
    call.output.list(agents, {u"id"_s, u"name"_s, u"role"_s, u"state"_s});
    return Success;
}

int runUserDisable(Call &call)
{
    return giveOnce(call, u"agent.disable"_s, call.arguments[0], {},
                    u"Nobody signs in as that agent any more."_s);
}

} // namespace waypost::ctl
