// SPDX-FileCopyrightText: 2026 The Waypost authors
// SPDX-License-Identifier: GPL-3.0-or-later
// status, collisions, journal verify, resume-sending
#include "app/ctl/command.h"
#include "core/channels/channels.h"

#include <QDateTime>
#include <QJsonArray>

namespace waypost::ctl {

namespace {
using namespace Qt::StringLiterals;
}

int runStatus(Call &call)
{
    if (const auto opened = call.station.open(); !opened)
        return call.output.error(opened.error());
    const auto live = call.station.goLive();
    const sync::LinkState state = call.station.desk().state();
    const sync::Me me = call.station.desk().me();
    QJsonObject status {{u"paired"_s, sync::Desk::isPaired(call.station.options().home)},
                        {u"agent"_s, me.agent},
                        {u"role"_s, me.role},
                        {u"workspace"_s, me.workspace},
                        {u"live"_s, state.link == sync::Link::Live},
                        {u"cursor"_s, state.cursor},
                        {u"newest"_s, state.newest},
                        {u"outbox"_s, state.outbox},
                        {u"needs_attention"_s, state.needsAttention}};
    if (!live) {
        status.insert("reason"_L1, live.error().text);
        call.output.object(status);
        return Failure;
    }
    if (const auto relay = call.station.query(u"status"_s))
        status.insert("relay"_L1, *relay);
    call.output.object(status);
    return Success;
}

int runCollisions(Call &call)
{
    constexpr qint64 dayMs = 24LL * 3600 * 1000;
    const int days = call.options.value(u"days"_s, u"30"_s).toInt();
    if (days < 1)
        return call.output.error({u"bad_value"_s, u"--days is a number from 1 on."_s});
    if (const auto live = openLive(call); !live)
        return call.output.error(live.error());
    const qint64 since = QDateTime::currentMSecsSinceEpoch() - days * dayMs;
    const auto counted = call.station.query(u"collisions"_s, {{u"since"_s, since}});
    if (!counted)
        return call.output.error(counted.error());
    call.output.object(*counted);
    return Success;
}

int runJournalVerify(Call &call)
{
    if (const auto live = openLive(call); !live)
        return call.output.error(live.error());
    const auto verdict = call.station.query(u"journal_verify"_s);
    if (!verdict)
        return call.output.error(verdict.error());
    call.output.object(*verdict);
    return (*verdict)["intact"_L1].toBool() ? Success : Failure;
}

int runResumeSending(Call &call)
{
    if (const auto live = openLive(call); !live)
        return call.output.error(live.error());
    const auto rows = rowsOf(call, u"channels"_s);
    QJsonArray released;
    for (auto it = rows.cbegin(); it != rows.cend(); ++it) {
        const auto channel = read<channels::Channel>(*it);
        if (channel.heldAt == 0)
            continue;
        Command release;
        release.type = u"channel.release"_s;
        release.subject = it.key();
        release.data = {{u"held_at"_s, channel.heldAt}};
        if (const auto done = call.station.give(release); !done)
            return call.output.error(done.error());
        released << it.key();
    }
    call.output.object({{u"released"_s, released}});
    return Success;
}

} // namespace waypost::ctl
