// SPDX-FileCopyrightText: 2026 The Waypost authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/events/feature.h"
#include "core/team/team.h"

/// A feature for testing the ledger with: it counts, remembers what it has counted, owes effects, refuses and
/// fails.
namespace waypost::tests {

/// Table "tallies".
struct Tally {
    qint64 count = 0;
    qint64 lastAt = 0;
    QString lastActor;
    static constexpr std::tuple fields {Field {"count", &Tally::count}, Field {"last_at", &Tally::lastAt},
                                        Field {"last_actor", &Tally::lastActor}};
};

/// Table "counted", the relay's own: what was counted already.
struct Counted {
    QString tally;
    static constexpr std::tuple fields {Field {"tally", &Counted::tally}};
};

/// Intake, subject a tally's id:
///   tally.add {key}      counts once per key; without a key always
///   tally.touch          an event that changes no row
///   tally.owe {effects}  owes one effect for each id in the array
///   tally.time {timer, at, adds?, then?}   sets a timer for tally.add {key: adds}, or for `then`; at 0: takes
///                                        it away
///   tally.poison         an event whose row no store can take
///   tally.refuse         refused: not_now
/// Agents' commands: conversation.note counts, conversation.tag is refused with how often it was asked,
/// agent.* of the team.
[[nodiscard]] inline Feature tally()
{
    using namespace Qt::StringLiterals;
    const auto eventTypes = [](const Command &command) -> Result<QString> {
        static const QHash<QString, QString> types {
            {u"tally.add"_s, u"tally.added"_s},       {u"tally.touch"_s, u"tally.touched"_s},
            {u"tally.owe"_s, u"tally.owed"_s},        {u"tally.time"_s, u"tally.timed"_s},
            {u"tally.poison"_s, u"tally.poisoned"_s}, {u"conversation.note"_s, u"tally.added"_s}};
        if (const auto it = types.constFind(command.type); it != types.cend())
            return *it;
        return Error {u"not_now"_s, u"Not now."_s, {{u"seen"_s, command.seen}}};
    };
    Feature feature;
    feature.name = u"tally"_s;
    feature.commands = {u"conversation.note"_s, u"conversation.tag"_s};
    feature.intake = {u"tally.add"_s,  u"tally.touch"_s,  u"tally.owe"_s,
                      u"tally.time"_s, u"tally.poison"_s, u"tally.refuse"_s};
    feature.decide = [eventTypes](const Command &command, Deciding &deciding) -> Result<Events> {
        auto type = eventTypes(command);
        if (!type)
            return type.error();
        if (deciding.rows.load(u"counted"_s, command.data["key"_L1].toString()))
            return Events {};
        Event event = eventOf(command, *type);
        event.data["made"_L1] = deciding.ids.next();
        return Events {event};
    };
    feature.effects = [](const Event &event, Rows &) {
        QList<Effect> effects;
        if (event.type == "tally.owed"_L1)
            for (const QString &id : event.data["effects"_L1].toVariant().toStringList())
                effects << Effect {id, u"test.do"_s, event.subject, u"main"_s, event.subject, {{u"n"_s, 1}}};
        return effects;
    };
    feature.timers = [](const Event &event, Rows &) {
        QList<Timer> timers;
        if (event.type == "tally.timed"_L1)
            timers << Timer {event.data["timer"_L1].toString(),
                             event.data["at"_L1].toInteger(),
                             event.data["then"_L1].toString(u"tally.add"_s),
                             event.subject,
                             {{u"key"_s, event.data["adds"_L1]}}};
        return timers;
    };
    const auto tallyKeys = [](const Event &event, Rows &) {
        return event.type == "tally.added"_L1 || event.type == "tally.touched"_L1
            ? QStringList {event.subject}
            : QStringList {};
    };
    const auto evolveTally = [](Tally &tally, const QString &, const Event &event) {
        if (event.type == "tally.touched"_L1)
            return;
        ++tally.count;
        tally.lastAt = event.at;
        tally.lastActor = event.actor;
    };
    const auto countedKeys = [](const Event &event, Rows &) {
        const QString key = event.data["key"_L1].toString();
        return key.isEmpty() ? QStringList {} : QStringList {key};
    };
    const auto evolveCounted
        = [](Counted &counted, const QString &, const Event &event) { counted.tally = event.subject; };
    const Projection poison {
        {u"poisons"_s, {{u"value"_s}}},
        [](const Event &event, Rows &) {
            return event.type == "tally.poisoned"_L1 ? QStringList {event.subject} : QStringList {};
        },
        [](const std::optional<Row> &, const QString &, const Event &) { return Row {QVariant()}; }};
    feature.projections = {projection<Tally>(u"tallies"_s, tallyKeys, evolveTally, true, {u"count"_s}),
                           projection<Counted>(u"counted"_s, countedKeys, evolveCounted, false), poison};
    return feature;
}

[[nodiscard]] inline Features tallyFeatures()
{
    return {team::team(), tally()};
}

} // namespace waypost::tests
