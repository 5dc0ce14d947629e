// SPDX-FileCopyrightText: 2026 The Waypost authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/calendars/calendars.h"

#include "core/base/text.h"

#include <QJsonArray>
#include <QJsonDocument>

namespace waypost::calendars {

namespace {
using namespace Qt::StringLiterals;

constexpr qsizetype longestCalendarName = 60;

/// Which calendars there are. Table "calendar_list", one row; only the relay counts.
struct CalendarList {
    QString ids; ///< JSON array, sorted
    static constexpr std::tuple fields {Field {"ids", &CalendarList::ids}};
};

QString listKey()
{
    return u"all"_s;
}

QStringList idsOf(const CalendarList &list)
{
    QStringList ids;
    for (const auto &id : QJsonDocument::fromJson(list.ids.toUtf8()).array())
        ids << id.toString();
    return ids;
}

QString compact(const QJsonArray &json)
{
    return QString::fromUtf8(QJsonDocument(json).toJson(QJsonDocument::Compact));
}

QJsonArray versionsJson(const Calendar &calendar)
{
    return QJsonDocument::fromJson(calendar.versions.toUtf8()).array();
}

/// The same hours, whenever they began to hold?
bool sameHours(const QJsonObject &a, QJsonObject b)
{
    b[u"since"_s] = a["since"_L1];
    return a == b;
}

Result<Events> decideSave(const Command &command, Rows &rows)
{
    const auto known = loadAs<Calendar>(rows, u"calendars"_s, command.subject);
    if (!known && !isId(command.subject))
        return Error {u"bad_value"_s, u"A new calendar needs a new id (UUID)."_s};
    const QString name = cleanLine(command.data["name"_L1].toString(), longestCalendarName + 1);
    if (name.isEmpty() || name.size() > longestCalendarName)
        return Error {u"bad_value"_s, u"A calendar's name has 1 to 60 characters."_s};
    QJsonObject wished = command.data["hours"_L1].toObject();
    wished[u"since"_s] = command.at;
    const auto hours = hoursFrom(wished);
    if (!hours)
        return hours.error();
    const auto ids
        = idsOf(loadAs<CalendarList>(rows, u"calendar_list"_s, listKey()).value_or(CalendarList {}));
    if (!ids.contains(command.subject) && ids.size() >= mostCalendars)
        return Error {u"too_many_calendars"_s, u"There are 200 calendars. Remove one first."_s};
    Event event = eventOf(command, u"calendar.saved"_s);
    event.data = {{u"name"_s, name}, {u"hours"_s, toJson(*hours)}};
    const bool same = known && known->removedAt == 0 && known->name == name
        && sameHours(event.data["hours"_L1].toObject(), versionsJson(*known).last().toObject());
    return same ? Events {} : Events {event};
}

Result<Events> decideRemove(const Command &command, Rows &rows)
{
    const auto known = loadAs<Calendar>(rows, u"calendars"_s, command.subject);
    if (!known || known->removedAt > 0)
        return Error {u"no_such_calendar"_s,
                      u"There is no such calendar any more. Choose one from the list."_s};
    Event event = eventOf(command, u"calendar.removed"_s);
    event.data = {};
    return Events {event};
}

bool isOfCalendars(const Event &event)
{
    return event.type == "calendar.saved"_L1 || event.type == "calendar.removed"_L1;
}

void evolveCalendar(Calendar &row, const QString &, const Event &event)
{
    row.changedAt = event.at;
    row.changedBy = event.actor;
    if (event.type == "calendar.removed"_L1) {
        row.removedAt = event.at;
        return;
    }
    row.removedAt = 0;
    row.name = event.data["name"_L1].toString();
    ++row.version;
    const QJsonObject hours = event.data["hours"_L1].toObject();
    QJsonArray versions = versionsJson(row);
    const QJsonObject last = versions.last().toObject();
    if (sameHours(hours, last))
        return;
    if (!versions.isEmpty() && last["since"_L1].toInteger() >= hours["since"_L1].toInteger())
        versions.removeLast(); // it held for no time at all
    versions << hours;
    while (versions.size() > mostVersions)
        versions.removeFirst();
    row.versions = compact(versions);
}

void evolveList(CalendarList &row, const QString &, const Event &event)
{
    QStringList ids = idsOf(row);
    ids.removeAll(event.subject);
    if (event.type == "calendar.saved"_L1)
        ids << event.subject;
    ids.sort();
    row.ids = compact(QJsonArray::fromStringList(ids));
}
} // namespace

QList<Hours> versionsOf(const Calendar &calendar)
{
    QList<Hours> versions;
    for (const auto &json : versionsJson(calendar))
        if (const auto hours = hoursFrom(json.toObject()))
            versions << *hours;
    return versions;
}

Feature calendars()
{
    const auto calendarKeys = [](const Event &event, Rows &) {
        return isOfCalendars(event) ? QStringList {event.subject} : QStringList {};
    };
    const auto listKeys = [](const Event &event, Rows &) {
        return isOfCalendars(event) ? QStringList {listKey()} : QStringList {};
    };
    Feature feature;
    feature.name = u"calendars"_s;
    feature.projections = {projection<Calendar>(u"calendars"_s, calendarKeys, evolveCalendar),
                           projection<CalendarList>(u"calendar_list"_s, listKeys, evolveList, false)};
    feature.commands = {u"calendar.save"_s, u"calendar.remove"_s};
    feature.decide = [](const Command &command, Deciding &deciding) {
        return command.type == "calendar.save"_L1 ? decideSave(command, deciding.rows)
                                                  : decideRemove(command, deciding.rows);
    };
    return feature;
}

} // namespace waypost::calendars
