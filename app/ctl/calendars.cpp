// SPDX-FileCopyrightText: 2026 The Waypost authors
// SPDX-License-Identifier: GPL-3.0-or-later
// calendar list, calendar save, calendar import, calendar remove
#include "core/calendars/calendars.h"

#include "app/ctl/command.h"
#include "core/base/ids.h"
#include "core/base/text.h"

#include <QDateTime>

#include <algorithm>

namespace waypost::ctl {

namespace {
using namespace Qt::StringLiterals;
using calendars::Calendar;

constexpr qsizetype largestCalendar = 1'048'576;
constexpr int usualYears = 2;
constexpr int mostYears = 10;
} // namespace

int runCalendarList(Call &call)
{
    if (const auto live = openLive(call); !live)
        return call.output.error(live.error());
    const auto rows = rowsOf(call, u"calendars"_s);
    QStringList ids = rows.keys();
    std::sort(ids.begin(), ids.end()); // by age
    QJsonArray list;
    for (const QString &id : std::as_const(ids)) {
        const auto calendar = read<Calendar>(rows[id]);
        if (calendar.removedAt > 0)
            continue;
        QJsonObject object = rowObject(u"calendars"_s, rows[id]);
        const auto versions = calendars::versionsOf(calendar);
        object.insert("id"_L1, id);
        object.insert("zone"_L1, versions.isEmpty() ? QString() : versions.last().zone);
        list << object;
    }
    call.output.list(list, {u"id"_s, u"version"_s, u"zone"_s, u"name"_s});
    return Success;
}

int runCalendarSave(Call &call)
{
    auto file = jsonFile(call.arguments[0]);
    if (!file)
        return call.output.error(file.error());
    QString id = call.options.value(u"id"_s, (*file)["id"_L1].toString());
    if (id.isEmpty())
        id = newId(call.station.nowMs());
    return giveOnce(
        call, u"calendar.save"_s, id,
        {{u"name"_s, (*file)["name"_L1].toString()}, {u"hours"_s, (*file)["hours"_L1].toObject()}},
        u"The calendar %1 is saved; its hours hold from now on."_s.arg(id));
}

int runCalendarImport(Call &call)
{
    if (const auto live = openLive(call); !live)
        return call.output.error(live.error());
    const QString id = call.arguments[0];
    const auto row = rowsOf(call, u"calendars"_s).value(id);
    const auto calendar = read<Calendar>(row);
    const auto versions = calendars::versionsOf(calendar);
    if (row.isEmpty() || calendar.removedAt > 0 || versions.isEmpty())
        return call.output.error(
            {u"no_such_calendar"_s,
             u"There is no such calendar. Use an id of \"waypostctl calendar list\"."_s});
    const int years
        = qBound(1, call.options.value(u"years"_s, QString::number(usualYears)).toInt(), mostYears);
    calendars::Hours hours = versions.last();
    const QDate first(QDateTime::fromMSecsSinceEpoch(call.station.nowMs()).date().year(), 1, 1);
    const auto imported = calendars::daysFromICalendar(readSmallFile(call.arguments[1], largestCalendar + 1),
                                                       hours, first, years);
    if (!imported)
        return call.output.error(imported.error());
    for (const calendars::SpecialDay &day : imported->days) {
        hours.special.removeIf([&](const calendars::SpecialDay &other) {
            return other.date == day.date && other.yearly == day.yearly;
        });
        hours.special << day;
    }
    Command save;
    save.type = u"calendar.save"_s;
    save.subject = id;
    save.data = {{u"name"_s, calendar.name}, {u"hours"_s, calendars::toJson(hours)}};
    save.id = newId(call.station.nowMs());
    const auto seq = call.station.give(save);
    if (!seq)
        return call.output.error(seq.error());
    QString sentence = u"%1 days are in the calendar now."_s.arg(imported->days.size());
    QStringList left;
    for (const calendars::LeftEvent &each : std::as_const(imported->left))
        left << (each.name.isEmpty() ? each.why : QString(each.name + u": "_s + each.why));
    for (const QString &each : std::as_const(left))
        sentence += u"\nleft out: "_s + each;
    call.output.object({{u"id"_s, save.id},
                        {u"seq"_s, *seq},
                        {u"days"_s, imported->days.size()},
                        {u"left"_s, QJsonArray::fromStringList(left)}},
                       sentence);
    return Success;
}

int runCalendarRemove(Call &call)
{
    return giveOnce(call, u"calendar.remove"_s, call.arguments[0], {},
                    u"The calendar is gone; who measures by it goes on."_s);
}

} // namespace waypost::ctl
