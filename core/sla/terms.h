// SPDX-FileCopyrightText: 2026 The Waypost authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/calendars/hours.h"

#include <QJsonArray>
#include <QMap>
#include <QStringList>

#include <optional>

/// Promises about time: what was promised, how long it took, what is due (semantics 3b).
namespace waypost::sla {

/// "first" (from the session's first customer message to the first answer of a person; owed only if the
/// customer was first), "next" (from the oldest unanswered message after that), "update" (from each of our
/// messages to the next while it is open), "resolution" (from the session's begin to its end).
enum class ClockKind { First, Next, Update, Resolution };
inline constexpr std::array clockKinds {ClockKind::First, ClockKind::Next, ClockKind::Update,
                                        ClockKind::Resolution};
[[nodiscard]] QString nameOf(ClockKind kind); ///< "first", "next", "update", "resolution"
[[nodiscard]] std::optional<ClockKind> clockKindFrom(const QString &name);

/// How long something may take: so many seconds, or so many working days of the calendar.
struct Target {
    qint64 seconds = 0; ///< 60…31,622,400; 0: `days` counts
    int days = 0; ///< 1…366; only with a calendar
    bool operator==(const Target &) const = default;
};

/// Something that happens once for each clock at a time relative to its due time.
struct Level {
    QString id; ///< within its policy; stays the same over its versions
    ClockKind clock = ClockKind::First;
    qint64 offset = 0; ///< seconds; negative: before it is due
    bool business = true; ///< the offset counts open time
    QStringList actions; ///< "notify", "notify:agent:<id>", "notify:team:<id>", "priority:<name>",
                         ///< "unassign", "assign:<agent>", "team:<id>", "follow:<agent>", "webhook"
    bool operator==(const Level &) const = default;
};

/// What is promised for one session: a policy's version with its calendar, written out. A session carries its
/// terms, so that its clocks can be worked out by whoever has the session, also in an archive years later.
struct Terms {
    QString policy; ///< id; empty: nothing is promised
    qint64 version = 0;
    QString name;
    QMap<QString, QMap<ClockKind, Target>> grid; ///< by priority; none: that clock doesn't run
    QMap<ClockKind, QStringList> pauses; ///< statuses ("pending", "snoozed") in which it stands still
    bool botCounts = false; ///< an answer by a program is an answer
    QList<Level> levels;
    QList<calendars::Hours> hours; ///< none: wall time
    bool operator==(const Terms &) const = default;
};
/// {policy, version, name, grid, pauses, bot, levels, hours}, the parts as below; defaults are left out.
[[nodiscard]] QJsonObject toJson(const Terms &terms);
[[nodiscard]] Terms termsFrom(const QJsonObject &json); ///< what is wrong in it is left out

using Grid = QMap<QString, QMap<ClockKind, Target>>;
using Pauses = QMap<ClockKind, QStringList>;
[[nodiscard]] QJsonObject
toJson(const Grid &grid); ///< {"urgent": {"first": {"seconds": 900}, "resolution": {"days": 2}}}
[[nodiscard]] Grid gridFrom(const QJsonObject &json);
[[nodiscard]] QJsonObject toJson(const Pauses &pauses); ///< {"resolution": ["pending", "snoozed"]}
[[nodiscard]] Pauses pausesFrom(const QJsonObject &json);
[[nodiscard]] QJsonArray toJson(const QList<Level> &levels); ///< [{id, clock, offset, business, actions}]
[[nodiscard]] QList<Level> levelsFrom(const QJsonArray &json);
/// What stands still unless a policy says otherwise: resolution and update while it is pending or snoozed.
/// First and next response never do: the customer is waiting.
[[nodiscard]] Pauses usualPauses();

} // namespace waypost::sla
