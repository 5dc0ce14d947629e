// SPDX-FileCopyrightText: 2026 The Waypost authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/base/ids.h"
#include "core/base/result.h"
#include "core/events/event.h"
#include "core/events/rows.h"

#include <functional>

namespace waypost {

/// One table kept up to date from events by one pure function.
struct Projection {
    Table table;
    /// Keys of the rows the event changes; empty: not interested. May look other rows up.
    std::function<QStringList(const Event &, Rows &)> keys;
    /// The row after the event. `row` is empty when there was none.
    std::function<Row(const std::optional<Row> &row, const QString &key, const Event &)> evolve;
    /// In place of `evolve`, for a row that follows from others. Those of tables further up contain the event
    /// already; those of this one and further down do not.
    std::function<Row(const std::optional<Row> &row, const QString &key, const Event &, Rows &)> follow {};
};

/// Something only the outside can do, owed because of an event. Kept durably until it is done; its outcome
/// comes back as a command.
struct Effect {
    QString id; ///< idempotency key: the same effect is never owed twice
    QString kind; ///< "message.send", "message.mark_read", "media.fetch", …
    QString subject; ///< what it is about: a message's id, a media item's id
    QString channel; ///< id of the channel it leaves by
    QString lane; ///< effects of one lane leave one after the other in order: a conversation's id
    QJsonObject data;
    bool operator==(const Effect &) const = default;
};

/// Something to be done later: a command that the relay gives itself at a time. Kept durably with the event
/// it follows from, also over restarts; what was due while no relay ran is done late. The command finds out
/// by itself whether it still makes sense.
struct Timer {
    QString id; ///< "wake:<conversation>"; the same id again takes the place of the one before
    qint64 at = 0; ///< UTC milliseconds; 0: forget it
    QString type {}; ///< of the command, one of the feature's intake: "conversation.wake"
    QString subject {};
    QJsonObject data {};
    bool operator==(const Timer &) const = default;
};

/// What a decision may use besides the rows: fresh ids, from a seed.
struct Deciding {
    Rows &rows;
    Ids &ids;
};

/// Everything a feature brings. Adding a feature is adding one of these to the list.
struct Feature {
    QString name;
    QList<Projection> projections;
    /// Facts that follow from the wish, or a refusal. Called only for commands named `commands`.
    std::function<Result<Events>(const Command &, Deciding &)> decide {};
    /// Types of the commands it owns: "conversation.reply". Agents may give them if their role allows it.
    QStringList commands {};
    /// Types that only the relay itself gives, for what the provider or an effect told it: "message.receive".
    QStringList intake {};
    /// What is owed to the outside after the event. Rows already contain it.
    std::function<QList<Effect>(const Event &, Rows &)> effects {};
    /// What is to be done later because of the event, or not any more. Rows already contain it.
    std::function<QList<Timer>(const Event &, Rows &)> timers {};
};
using Features = QList<Feature>;

/// The one reducer: relay, desktop overlay, tests and replay all call this and nothing else.
void apply(const Event &event, const Features &features, Rows &rows);
/// Asks the feature that owns the command; "unknown_command" if none does.
[[nodiscard]] Result<Events> decide(const Command &command, const Features &features, Deciding &deciding);
/// What all features owe the outside after the event.
[[nodiscard]] QList<Effect> effectsOf(const Event &event, const Features &features, Rows &rows);
/// What all features want to be done later because of the event.
[[nodiscard]] QList<Timer> timersOf(const Event &event, const Features &features, Rows &rows);
/// All tables of all features, in order.
[[nodiscard]] QList<Table> tablesOf(const Features &features);

/// Binds a plain struct, through its one list of fields, to a Projection.
template <class State>
[[nodiscard]] Projection projection(QString table, std::function<QStringList(const Event &, Rows &)> keys,
                                    std::function<void(State &, const QString &key, const Event &)> evolve,
                                    bool shared = true, QStringList indexes = {})
{
    return {
        {std::move(table), columnsOf<State>(), shared, std::move(indexes)},
        std::move(keys),
        [evolve = std::move(evolve)](const std::optional<Row> &row, const QString &key, const Event &event) {
            State state = row ? read<State>(*row) : State {};
            evolve(state, key, event);
            return write(state);
        }};
}

/// The same for rows that follow from others.
template <class State>
[[nodiscard]] Projection
following(QString table, std::function<QStringList(const Event &, Rows &)> keys,
          std::function<void(State &, const QString &key, const Event &, Rows &)> follow, bool shared = true,
          QStringList indexes = {})
{
    return {{std::move(table), columnsOf<State>(), shared, std::move(indexes)},
            std::move(keys),
            {},
            [follow = std::move(follow)](const std::optional<Row> &row, const QString &key,
                                         const Event &event, Rows &rows) {
                State state = row ? read<State>(*row) : State {};
                follow(state, key, event, rows);
                return write(state);
            }};
}

} // namespace waypost
