// SPDX-FileCopyrightText: 2026 The Waypost authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/sla/policycheck.h"

#include "core/calendars/calendars.h"
#include "core/sla/policies.h"

#include <algorithm>
#include <array>

namespace waypost::sla {

namespace {
using namespace Qt::StringLiterals;

constexpr qint64 shortestTarget = 60;
constexpr qint64 longestTarget = 366LL * 24 * 3600;
constexpr int longestDays = 366;
constexpr qint64 furthestOffset = 31LL * 24 * 3600;
constexpr qsizetype mostValues = 100; ///< of one condition
constexpr qsizetype mostActions = 10; ///< of one level

constexpr std::array priorities {"urgent"_L1, "high"_L1, "normal"_L1, "low"_L1};
constexpr std::array listConditions {"priority"_L1, "channel"_L1, "team"_L1, "tag"_L1, "segment"_L1};
constexpr std::array stillStatuses {"pending"_L1, "snoozed"_L1};

Error badPolicy(const QString &text)
{
    return {u"bad_value"_s, text};
}

template <size_t N> bool isOneOf(const std::array<QLatin1StringView, N> &known, const QString &word)
{
    return std::any_of(known.begin(), known.end(), [&](QLatin1StringView each) { return word == each; });
}

bool isListOfWords(const QJsonValue &value)
{
    const QJsonArray list = value.toArray();
    return value.isArray() && !list.isEmpty() && list.size() <= mostValues
        && std::all_of(list.begin(), list.end(), [](const auto &each) {
               const QString word = each.toString();
               return !word.isEmpty() && word.size() <= 100;
           });
}

std::optional<Error> whyNotFits(const QJsonObject &fits)
{
    for (auto it = fits.begin(); it != fits.end(); ++it) {
        const bool list = isOneOf(listConditions, it.key());
        if (list && !isListOfWords(it.value()))
            return badPolicy(
                u"The condition \"%1\" names nothing. Choose something or take it away."_s.arg(it.key()));
        if (it.key() == "attribute"_L1) {
            const QJsonObject names = it.value().toObject();
            if (names.isEmpty() || !std::all_of(names.begin(), names.end(), [](const auto &values) {
                    return isListOfWords(values);
                }))
                return badPolicy(u"A condition on an attribute names it and its values."_s);
        } else if (it.key() == "vip"_L1) {
            if (!it.value().isBool())
                return badPolicy(u"\"vip\" is true or false."_s);
        } else if (!list) {
            return badPolicy(u"There is no condition \"%1\". Choose one from the list."_s.arg(it.key()));
        }
    }
    return std::nullopt;
}

std::optional<Error> whyNotGrid(const QJsonObject &given, const Grid &grid, bool hasCalendar)
{
    const bool anything
        = std::any_of(grid.begin(), grid.end(), [](const auto &row) { return !row.isEmpty(); });
    if (!anything || toJson(grid) != given)
        return badPolicy(u"Promise at least one time, in seconds or in working days."_s);
    for (auto row = grid.begin(); row != grid.end(); ++row) {
        if (!isOneOf(priorities, row.key()))
            return badPolicy(u"Targets are for urgent, high, normal and low."_s);
        for (const Target &target : *row) {
            if (target.days == 0 && (target.seconds < shortestTarget || target.seconds > longestTarget))
                return badPolicy(u"A target is between one minute and 366 days."_s);
            if (target.days > longestDays || (target.days > 0 && !hasCalendar))
                return badPolicy(u"Working days need a calendar; a target has 1 to 366 of them."_s);
        }
    }
    return std::nullopt;
}

std::optional<Error> whyNotPauses(const Pauses &pauses)
{
    for (auto it = pauses.begin(); it != pauses.end(); ++it) {
        if (!it->isEmpty() && (it.key() == ClockKind::First || it.key() == ClockKind::Next))
            return badPolicy(u"First and next response never stand still: the customer is waiting."_s);
        for (const QString &status : *it)
            if (!isOneOf(stillStatuses, status))
                return badPolicy(u"Clocks can stand still while it is pending or snoozed."_s);
    }
    return std::nullopt;
}

bool isAction(const QString &action)
{
    static constexpr std::array plain {"notify"_L1, "unassign"_L1, "webhook"_L1};
    static constexpr std::array named {"notify:agent:"_L1, "notify:team:"_L1, "assign:"_L1, "team:"_L1,
                                       "follow:"_L1};
    if (isOneOf(plain, action))
        return true;
    if (action.startsWith("priority:"_L1))
        return isOneOf(priorities, action.mid(9));
    return action.size() <= 100 && std::any_of(named.begin(), named.end(), [&](QLatin1StringView prefix) {
               return action.startsWith(prefix) && action.size() > prefix.size();
           });
}

std::optional<Error> whyNotLevels(const QJsonArray &given, const QList<Level> &levels)
{
    if (levels.size() > mostLevels || levels.size() != given.size())
        return badPolicy(u"A policy has at most 20 levels, each of one of its clocks."_s);
    QStringList ids;
    for (const Level &level : levels) {
        if (level.offset < -furthestOffset || level.offset > furthestOffset)
            return badPolicy(u"A level is at most 31 days before or after the due time."_s);
        if (level.actions.isEmpty() || level.actions.size() > mostActions
            || !std::all_of(level.actions.begin(), level.actions.end(), isAction))
            return badPolicy(u"A level does one to ten things of the list."_s);
        if (ids.contains(level.id) || level.id.size() > 40 || level.id.contains(u'/'))
            return badPolicy(u"Two levels of a policy can't have the same id."_s);
        if (!level.id.isEmpty())
            ids << level.id;
    }
    return std::nullopt;
}
} // namespace

Result<PolicyParts> checkedParts(const QJsonObject &data, Deciding &deciding)
{
    PolicyParts parts;
    parts.fits = data["fits"_L1].toObject();
    if (auto refusal = whyNotFits(parts.fits))
        return *refusal;
    parts.calendar = data["calendar"_L1].toString();
    if (!parts.calendar.isEmpty()) {
        const auto calendar = loadAs<calendars::Calendar>(deciding.rows, u"calendars"_s, parts.calendar);
        if (!calendar || calendar->removedAt > 0)
            return Error {u"no_such_calendar"_s,
                          u"That calendar does not exist. Choose one from the list."_s};
    }
    const Grid grid = gridFrom(data["grid"_L1].toObject());
    if (auto refusal = whyNotGrid(data["grid"_L1].toObject(), grid, !parts.calendar.isEmpty()))
        return *refusal;
    parts.grid = toJson(grid);
    const Pauses pauses
        = data.contains("pauses"_L1) ? pausesFrom(data["pauses"_L1].toObject()) : usualPauses();
    if (auto refusal = whyNotPauses(pauses))
        return *refusal;
    parts.pauses = toJson(pauses);
    QList<Level> levels = levelsFrom(data["levels"_L1].toArray());
    if (auto refusal = whyNotLevels(data["levels"_L1].toArray(), levels))
        return *refusal;
    for (Level &level : levels)
        if (level.id.isEmpty())
            level.id = deciding.ids.next();
    parts.levels = toJson(levels);
    return parts;
}

} // namespace waypost::sla
