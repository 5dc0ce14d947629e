// SPDX-FileCopyrightText: 2026 The Waypost authors
// SPDX-License-Identifier: GPL-3.0-or-later
// status, journal verify, resume-sending
#include "app/ctl/command.h"

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

int runJournalVerify(Call &call)
{
    auto done = call.station.open();
    if (done)
        done = call.station.goLive();
    if (!done)
        return call.output.error(done.error());
    const auto verdict = call.station.query(u"journal_verify"_s);
    if (!verdict)
        return call.output.error(verdict.error());
    call.output.object(*verdict);
    return (*verdict)["intact"_L1].toBool() ? Success : Failure;
}

int runResumeSending(Call &call)
{
    auto done = call.station.open();
    if (done)
        done = call.station.goLive();
    if (!done)
        return call.output.error(done.error());
    const auto released = call.station.query(u"resume_sending"_s);
    if (!released)
        return call.output.error(released.error());
    call.output.object(*released);
    return Success;
}

} // namespace waypost::ctl
