// SPDX-FileCopyrightText: 2026 The Waypost authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/calendars/icalevents.h"

#include "core/base/text.h"
#include "core/calendars/icalrules.h"
#include "core/calendars/localclock.h"

#include <QDateTime>

#include <algorithm>
#include <libical/ical.h>
#include <memory>
#include <optional>
#include <utility>

namespace waypost::calendars {

namespace {
using namespace Qt::StringLiterals;

constexpr qsizetype largestFile = 1024 * 1024;
constexpr int deepestNesting = 8;
constexpr qint64 longestEvent = 366 * secondsADay;
constexpr qsizetype longestEventName = 120;
constexpr qsizetype longestUid = 255;

struct ComponentFree {
    void operator()(icalcomponent *component) const { icalcomponent_free(component); }
};
/// An occurrence of a series that has an event of its own.
using Replaced = std::pair<QString, qint64>; ///< UID and moment

/// Folded lines in one piece: only then is every line's beginning one.
QByteArray unfolded(const QByteArray &bytes)
{
    QByteArray text;
    text.reserve(bytes.size());
    for (const char c : bytes) {
        if ((c == ' ' || c == '\t') && text.endsWith('\n'))
            text.chop(1);
        else if (c != '\r')
            text.append(c);
    }
    return text;
}

/// libical frees what is nested by calling itself, and complains aloud of ends without a beginning.
bool isWellNested(const QByteArray &text)
{
    const auto isKeyword = [](QByteArrayView line, QByteArrayView word) {
        return line.size() > word.size() && (line[word.size()] == ':' || line[word.size()] == ';')
            && line.first(word.size()).compare(word, Qt::CaseInsensitive) == 0;
    };
    int depth = 0;
    for (qsizetype at = 0; at < text.size();) {
        const qsizetype found = text.indexOf('\n', at);
        const qsizetype end = found < 0 ? text.size() : found;
        const QByteArrayView line = QByteArrayView(text).sliced(at, end - at);
        if (isKeyword(line, "BEGIN") && ++depth > deepestNesting)
            return false;
        if (isKeyword(line, "END") && --depth < 0)
            return false;
        at = end + 1;
    }
    return true;
}

/// The zone a file means by a name: an IANA one, one of Windows, or one behind a maker's prefix
/// ("/mozilla.org/20070129_1/Europe/Berlin").
std::optional<QTimeZone> zoneNamed(const QByteArray &name)
{
    const QByteArray windows = QTimeZone::windowsIdToDefaultIanaId(name);
    QByteArray id = windows.isEmpty() ? name : windows;
    for (int prefix = 0; prefix < 3; ++prefix) {
        if (isZone(QString::fromUtf8(id)))
            return QTimeZone(id);
        if (!name.startsWith('/'))
            break;
        id = id.mid(id.indexOf('/', 1) + 1);
    }
    return std::nullopt;
}

class ICalReader {
public:
    explicit ICalReader(const ICalWindow &window)
        : m_window(window)
        , m_rules(window.first - longestEvent - secondsADay, window.last + secondsADay)
    {
    }

    /// Whether there was a calendar at all.
    bool read(icalcomponent *root)
    {
        const bool isCalendar = icalcomponent_isa(root) == ICAL_VCALENDAR_COMPONENT;
        if (isCalendar)
            readCalendar(root);
        bool found = isCalendar;
        for (icalcomponent *child = icalcomponent_get_first_component(root, ICAL_VCALENDAR_COMPONENT); child;
             child = icalcomponent_get_next_component(root, ICAL_VCALENDAR_COMPONENT)) {
            readCalendar(child);
            found = true;
        }
        return found;
    }
    ICalEvents take()
    {
        for (ICalEvent &event : m_found.events)
            if (!event.replaces)
                dropReplaced(event);
        return std::move(m_found);
    }

private:
    void readCalendar(icalcomponent *calendar)
    {
        for (icalcomponent *event = icalcomponent_get_first_component(calendar, ICAL_VEVENT_COMPONENT); event;
             event = icalcomponent_get_next_component(calendar, ICAL_VEVENT_COMPONENT))
            readEvent(event);
    }

    void leave(const QString &name, const QString &why)
    {
        if (m_found.left.size() < mostLeft)
            m_found.left << LeftEvent {name, why};
    }

    /// Nothing if it names a zone or a time that isn't one.
    std::optional<ICalTime> timeOf(icalproperty *property, const icaltimetype &value) const
    {
        const auto seconds = clockOf(value);
        if (!seconds)
            return std::nullopt;
        if (value.is_date)
            return ICalTime {*seconds, true, m_window.zone};
        if (icaltime_is_utc(value))
            return ICalTime {*seconds, false, QTimeZone::utc()};
        icalparameter *const parameter = icalproperty_get_first_parameter(property, ICAL_TZID_PARAMETER);
        const char *const name = parameter ? icalparameter_get_tzid(parameter) : nullptr;
        if (!name)
            return ICalTime {*seconds, false, m_window.zone};
        const auto zone = zoneNamed(name);
        return zone ? std::optional(ICalTime {*seconds, false, *zone}) : std::nullopt;
    }

    static QString textOf(const char *text, qsizetype limit)
    {
        return text ? cleanLine(QString::fromUtf8(text), limit) : QString();
    }

    void readEvent(icalcomponent *component)
    {
        const QString name = textOf(icalcomponent_get_summary(component), longestEventName);
        icalproperty *const begin = icalcomponent_get_first_property(component, ICAL_DTSTART_PROPERTY);
        const auto start = begin ? timeOf(begin, icalproperty_get_dtstart(begin)) : std::nullopt;
        if (!start)
            return leave(name, u"Its beginning can't be read."_s);
        ICalEvent event {name, textOf(icalcomponent_get_uid(component), longestUid), start->isDate, false,
                         start->zone};
        noteReplaced(component, event);
        if (icalcomponent_get_status(component) == ICAL_STATUS_CANCELLED)
            return;
        event.length = lengthOf(component, *start);
        if (event.length <= 0 || event.length > longestEvent)
            return leave(name, u"It has no length, or lasts longer than a year."_s);
        if (!layOut(component, *start, event))
            return leave(name, u"The way it recurs can't be laid out."_s);
        if (!event.starts.isEmpty())
            m_found.events << event;
    }

    void noteReplaced(icalcomponent *component, ICalEvent &event)
    {
        icalproperty *const id = icalcomponent_get_first_property(component, ICAL_RECURRENCEID_PROPERTY);
        const auto time = id ? timeOf(id, icalproperty_get_recurrenceid(id)) : std::nullopt;
        if (!time)
            return;
        m_replaced.insert({event.uid, momentOf(*time)});
        event.replaces = true;
    }

    [[nodiscard]] qint64 lengthOf(icalcomponent *component, const ICalTime &start) const
    {
        if (icalproperty *const end = icalcomponent_get_first_property(component, ICAL_DTEND_PROPERTY)) {
            const auto time = timeOf(end, icalproperty_get_dtend(end));
            return time && time->isDate == start.isDate ? clockIn(start.zone, *time) - start.seconds : 0;
        }
        if (icalproperty *const given = icalcomponent_get_first_property(component, ICAL_DURATION_PROPERTY)) {
            const icaldurationtype length = icalproperty_get_duration(given);
            return length.is_neg ? 0
                                 : (qint64(length.weeks) * 7 + length.days) * secondsADay
                    + qint64(length.hours) * 3'600 + qint64(length.minutes) * 60 + length.seconds;
        }
        return start.isDate ? secondsADay : 0;
    }

    /// False if it has a rule that we don't follow.
    bool layOut(icalcomponent *component, const ICalTime &start, ICalEvent &event)
    {
        QSet<qint64> starts {start.seconds};
        for (icalproperty *rule = icalcomponent_get_first_property(component, ICAL_RRULE_PROPERTY); rule;
             rule = icalcomponent_get_next_property(component, ICAL_RRULE_PROPERTY)) {
            const auto more = m_rules.follow(icalproperty_get_rrule(rule), start);
            if (!more)
                return false;
            starts.unite(*more);
        }
        for (icalproperty *more = icalcomponent_get_first_property(component, ICAL_RDATE_PROPERTY); more;
             more = icalcomponent_get_next_property(component, ICAL_RDATE_PROPERTY)) {
            const icaldatetimeperiodtype value = icalproperty_get_rdate(more);
            const bool isPeriod = icaltime_is_null_time(value.time);
            if (const auto time = timeOf(more, isPeriod ? value.period.start : value.time))
                starts.insert(clockIn(start.zone, *time));
        }
        for (icalproperty *less = icalcomponent_get_first_property(component, ICAL_EXDATE_PROPERTY); less;
             less = icalcomponent_get_next_property(component, ICAL_EXDATE_PROPERTY))
            if (const auto time = timeOf(less, icalproperty_get_exdate(less)))
                except(*time, start, starts);
        for (const qint64 at : std::as_const(starts))
            if (reaches(at, event))
                event.starts << at;
        return true;
    }

    static void except(const ICalTime &time, const ICalTime &start, QSet<qint64> &starts)
    {
        if (!time.isDate || start.isDate) {
            starts.remove(clockIn(start.zone, time));
            return;
        }
        starts.removeIf([&](qint64 at) { return at >= time.seconds && at < time.seconds + secondsADay; });
    }

    /// A day of slack on both sides: zones.
    [[nodiscard]] bool reaches(qint64 at, const ICalEvent &event) const
    {
        return at < m_window.last + secondsADay && at + event.length > m_window.first - secondsADay;
    }

    void dropReplaced(ICalEvent &event) const
    {
        event.starts.removeIf([&](qint64 at) {
            return m_replaced.contains({event.uid, momentOf({at, event.allDay, event.zone})});
        });
    }

    const ICalWindow &m_window;
    ICalEvents m_found;
    QSet<Replaced> m_replaced;
    ICalRules m_rules;
};
} // namespace

Result<ICalEvents> eventsFromICalendar(const QByteArray &bytes, const ICalWindow &window)
{
    if (bytes.size() > largestFile)
        return Error {u"too_large"_s, u"Calendars of up to 1 MB can be read. Export fewer years."_s};
    const Error bad {u"bad_calendar"_s,
                     u"This is not an iCalendar file. Export the holidays once more, as \"iCalendar\" or "
                     "\".ics\"."_s};
    const QByteArray text = unfolded(bytes);
    if (text.contains('\0') || !isWellNested(text))
        return bad;
    icalerror_set_errors_are_fatal(0);
    const std::unique_ptr<icalcomponent, ComponentFree> root(icalparser_parse_string(text.constData()));
    ICalReader reader(window);
    if (!root || !reader.read(root.get()))
        return bad;
    return reader.take();
}

} // namespace waypost::calendars
