// SPDX-FileCopyrightText: 2026 The Waypost authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/calendars/businesstime.h"
#include "core/calendars/calendars.h"
#include "core/routing/decide.h"
#include "core/routing/wholerow.h"

#include <algorithm>

namespace waypost::routing {

namespace {
using namespace Qt::StringLiterals;

QString stateOf(const Availability &row)
{
    if (row.connected == 0)
        return u"offline"_s;
    if (row.wanted == "away"_L1 || row.idle > 0)
        return u"away"_s;
    return row.wanted == "busy"_L1 ? u"busy"_s : u"online"_s;
}

Error noAgentToSee()
{
    return {u"no_such_agent"_s, u"Nobody has that id. List the agents and try again."_s};
}

/// The clock of the gone goes on from away to offline.
Events changedTo(Availability after, const std::optional<Availability> &before, const Command &command)
{
    after.state = stateOf(after);
    if (!before || before->state != after.state)
        after.since = command.at;
    const bool wasGone = before && isGone(*before);
    after.goneAt = !isGone(after) ? 0 : wasGone ? before->goneAt : command.at;
    return changeOf(command, u"availability.changed"_s, before, after);
}

Availability orNever(const std::optional<Availability> &row)
{
    Availability fresh;
    fresh.wanted = u"online"_s;
    return row.value_or(fresh);
}

std::optional<calendars::BusinessTime> shiftOf(const Profile &profile, Rows &rows)
{
    if (profile.shift.isEmpty())
        return std::nullopt;
    const auto calendar = loadAs<calendars::Calendar>(rows, u"calendars"_s, profile.shift);
    const auto versions = calendar ? calendars::versionsOf(*calendar) : QList<calendars::Hours> {};
    return versions.isEmpty() ? std::nullopt : std::optional(calendars::BusinessTime(versions));
}

/// The end of the open time that `at` lies in: as long as open time and wall time are the same.
qint64 endOfOpen(const calendars::BusinessTime &time, qint64 at)
{
    qint64 open = 0; // seconds
    qint64 tooMany = 8LL * 86'400;
    const auto isOpenFor
        = [&](qint64 seconds) { return time.between(at, at + seconds * msASecond) == seconds * msASecond; };
    if (isOpenFor(tooMany))
        return 0;
    while (tooMany - open > 1) {
        const qint64 middle = (open + tooMany) / 2;
        (isOpenFor(middle) ? open : tooMany) = middle;
    }
    return at + tooMany * msASecond;
}
} // namespace

bool isGone(const Availability &row)
{
    return row.state != "online"_L1 && row.state != "busy"_L1;
}

bool isOnShift(const Profile &profile, qint64 at, Rows &rows)
{
    const auto time = shiftOf(profile, rows);
    return !time || time->isOpen(at);
}

qint64 nextShiftChange(const Profile &profile, qint64 at, Rows &rows)
{
    const auto time = shiftOf(profile, rows);
    if (!time)
        return 0;
    return time->isOpen(at) ? endOfOpen(*time, at) : std::max<qint64>(0, time->nextOpen(at));
}

Result<Events> decideWanted(const Command &command, Rows &rows)
{
    const QString wanted = command.data["wanted"_L1].toString();
    if (wanted != "online"_L1 && wanted != "busy"_L1 && wanted != "away"_L1)
        return Error {u"bad_value"_s, u"Choose one of online, busy and away."_s};
    Command own = command;
    if (own.subject.isEmpty())
        own.subject = command.actor;
    if (!rows.load(u"agents"_s, own.subject))
        return noAgentToSee();
    const auto actor = loadAs<team::Agent>(rows, u"agents"_s, command.actor);
    if (own.subject != command.actor && (!actor || actor->role == team::nameOf(team::Role::Agent)))
        return Error {u"not_allowed"_s, u"Your role may not do this. Ask a supervisor or an owner."_s};
    const auto before = availabilityAt(own.subject, rows);
    Availability after = orNever(before);
    after.wanted = wanted;
    return changedTo(after, before, own);
}

Result<Events> decideSeen(const Command &command, Rows &rows)
{
    if (!rows.load(u"agents"_s, command.subject))
        return Events {};
    const auto before = availabilityAt(command.subject, rows);
    Availability after = orNever(before);
    after.connected = command.data["connected"_L1].toBool() ? 1 : 0;
    after.idle = after.connected > 0 && command.data["idle"_L1].toBool() ? 1 : 0;
    if (!before && after.connected == 0)
        return Events {};
    if (after.connected > 0)
        after.onShift = isOnShift(profileOf(command.subject, rows), command.at, rows) ? 1 : 0;
    return changedTo(after, before, command);
}

Result<Events> decideShift(const Command &command, Rows &rows)
{
    const auto before = availabilityAt(command.subject, rows);
    if (!before || before->connected == 0)
        return Events {};
    Availability after = *before;
    after.onShift = isOnShift(profileOf(command.subject, rows), command.at, rows) ? 1 : 0;
    return changedTo(after, before, command);
}

} // namespace waypost::routing
