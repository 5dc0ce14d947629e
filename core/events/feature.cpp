// SPDX-FileCopyrightText: 2026 The Waypost authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/events/feature.h"

namespace waypost {

using namespace Qt::StringLiterals;

namespace {
void applyTo(const Projection &projection, const QString &key, const Event &event, Rows &rows)
{
    const auto before = rows.load(projection.table.name, key);
    rows.save(projection.table.name, key,
              projection.follow ? projection.follow(before, key, event, rows)
                                : projection.evolve(before, key, event));
}
} // namespace

void apply(const Event &event, const Features &features, Rows &rows)
{
    for (const Feature &feature : features)
        for (const Projection &projection : feature.projections)
            for (const QString &key : projection.keys(event, rows))
                applyTo(projection, key, event, rows);
}

Result<Events> decide(const Command &command, const Features &features, Deciding &deciding)
{
    for (const Feature &feature : features)
        if (feature.decide
            && (feature.commands.contains(command.type) || feature.intake.contains(command.type)))
            return feature.decide(command, deciding);
    return Error {u"unknown_command"_s,
                  u"This relay does not know the command. Update it, or the program that asked."_s};
}

QList<Effect> effectsOf(const Event &event, const Features &features, Rows &rows)
{
    QList<Effect> effects;
    for (const Feature &feature : features)
        if (feature.effects)
            effects += feature.effects(event, rows);
    return effects;
}

QList<Timer> timersOf(const Event &event, const Features &features, Rows &rows)
{
    QList<Timer> wanted;
    for (const Feature &feature : features)
        if (feature.timers)
            wanted << feature.timers(event, rows);
    return wanted;
}

QList<Table> tablesOf(const Features &features)
{
    QList<Table> tables;
    for (const Feature &feature : features)
        for (const Projection &projection : feature.projections)
            tables << projection.table;
    return tables;
}

} // namespace waypost
