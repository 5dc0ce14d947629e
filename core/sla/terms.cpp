// SPDX-FileCopyrightText: 2026 The Waypost authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/sla/terms.h"

#include <algorithm>

namespace waypost::sla {

namespace {
using namespace Qt::StringLiterals;

struct KindName {
    ClockKind kind;
    QLatin1StringView name;
};
constexpr std::array kindNames {
    KindName {ClockKind::First, "first"_L1}, KindName {ClockKind::Next, "next"_L1},
    KindName {ClockKind::Update, "update"_L1}, KindName {ClockKind::Resolution, "resolution"_L1}};

QStringList textsOf(const QJsonValue &list)
{
    QStringList texts;
    for (const auto &text : list.toArray())
        if (const QString word = text.toString(); !word.isEmpty())
            texts << word;
    return texts;
}

std::optional<Target> targetFrom(const QJsonValue &json)
{
    const Target target {json["seconds"_L1].toInteger(), json["days"_L1].toInt()};
    return target.seconds > 0 || target.days > 0 ? std::optional(target) : std::nullopt;
}
} // namespace

QString nameOf(ClockKind kind)
{
    for (const KindName &entry : kindNames)
        if (entry.kind == kind)
            return entry.name;
    return {};
}

std::optional<ClockKind> clockKindFrom(const QString &name)
{
    for (const KindName &entry : kindNames)
        if (name == entry.name)
            return entry.kind;
    return std::nullopt;
}

QJsonObject toJson(const Grid &grid)
{
    QJsonObject json;
    for (auto row = grid.begin(); row != grid.end(); ++row) {
        QJsonObject targets;
        for (auto it = row->begin(); it != row->end(); ++it)
            targets.insert(nameOf(it.key()),
                           it->seconds > 0 ? QJsonObject {{u"seconds"_s, it->seconds}}
                                           : QJsonObject {{u"days"_s, it->days}});
        json.insert(row.key(), targets);
    }
    return json;
}

Grid gridFrom(const QJsonObject &json)
{
    Grid grid;
    for (auto row = json.begin(); row != json.end(); ++row) {
        const QJsonObject targets = row.value().toObject();
        for (auto it = targets.begin(); it != targets.end(); ++it) {
            const auto kind = clockKindFrom(it.key());
            const auto target = targetFrom(it.value());
            if (kind && target)
                grid[row.key()].insert(*kind, *target);
        }
    }
    return grid;
}

QJsonObject toJson(const Pauses &pauses)
{
    QJsonObject json;
    for (auto it = pauses.begin(); it != pauses.end(); ++it)
        json.insert(nameOf(it.key()), QJsonArray::fromStringList(*it));
    return json;
}

Pauses pausesFrom(const QJsonObject &json)
{
    Pauses pauses;
    for (auto it = json.begin(); it != json.end(); ++it)
        if (const auto kind = clockKindFrom(it.key()))
            pauses.insert(*kind, textsOf(it.value()));
    return pauses;
}

Pauses usualPauses()
{
    const QStringList waiting {u"pending"_s, u"snoozed"_s};
    return {{ClockKind::Update, waiting}, {ClockKind::Resolution, waiting}};
}

QJsonArray toJson(const QList<Level> &levels)
{
    QJsonArray json;
    for (const Level &level : levels)
        json << QJsonObject {{u"id"_s, level.id},
                             {u"clock"_s, nameOf(level.clock)},
                             {u"offset"_s, level.offset},
                             {u"business"_s, level.business},
                             {u"actions"_s, QJsonArray::fromStringList(level.actions)}};
    return json;
}

QList<Level> levelsFrom(const QJsonArray &json)
{
    QList<Level> levels;
    for (const auto &each : json) {
        const auto kind = clockKindFrom(each["clock"_L1].toString());
        if (kind)
            levels << Level {each["id"_L1].toString(), *kind, each["offset"_L1].toInteger(),
                             each["business"_L1].toBool(true), textsOf(each["actions"_L1])};
    }
    return levels;
}

QJsonObject toJson(const Terms &terms)
{
    if (terms.policy.isEmpty())
        return {};
    QJsonObject json {{u"policy"_s, terms.policy},
                      {u"version"_s, terms.version},
                      {u"name"_s, terms.name},
                      {u"grid"_s, toJson(terms.grid)},
                      {u"pauses"_s, toJson(terms.pauses)}};
    if (terms.botCounts)
        json.insert("bot"_L1, true);
    if (!terms.levels.isEmpty())
        json.insert("levels"_L1, toJson(terms.levels));
    QJsonArray hours;
    for (const calendars::Hours &version : terms.hours)
        hours << calendars::toJson(version);
    if (!hours.isEmpty())
        json.insert("hours"_L1, hours);
    return json;
}

Terms termsFrom(const QJsonObject &json)
{
    Terms terms;
    terms.policy = json["policy"_L1].toString();
    terms.version = json["version"_L1].toInteger();
    terms.name = json["name"_L1].toString();
    terms.grid = gridFrom(json["grid"_L1].toObject());
    terms.pauses = pausesFrom(json["pauses"_L1].toObject());
    terms.botCounts = json["bot"_L1].toBool();
    terms.levels = levelsFrom(json["levels"_L1].toArray());
    for (const auto &version : json["hours"_L1].toArray())
        if (auto hours = calendars::hoursFrom(version.toObject()))
            terms.hours << *std::move(hours);
    return terms;
}

} // namespace waypost::sla
