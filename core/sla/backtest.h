// SPDX-FileCopyrightText: 2026 The Waypost authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/sla/clock.h"

#include <QJsonObject>
#include <QTimeZone>

#include <functional>

/// What a policy would have meant for sessions of the past, before it is switched on. Pure functions of rows:
/// nothing is written, nothing is told. What people did is taken as it was; that they would have worked
/// otherwise, with other promises on the screen, is not known to anybody.
namespace waypost::sla {

/// Whether a policy would have been the session's.
enum class Fit {
    Yes,
    No,
    Unknown, ///< it asks for what a session doesn't keep: tag, vip, attribute, segment
};
/// By what the session keeps: priority, channel, team. One condition that fails is enough for No.
[[nodiscard]] Fit fitOf(const QJsonObject &fits, const Session &session);

/// The policy that is tried, as it would be saved.
struct Candidate {
    QJsonObject fits; ///< as Policy::fits
    Terms terms; ///< with the calendar's hours; any policy id and version
};

/// Which sessions: those opened within [from, until).
struct BacktestScope {
    qint64 from = 0; ///< UTC ms
    qint64 until = 0;
    qint64 now = 0; ///< what is open is judged up to here
    QTimeZone zone = QTimeZone::utc(); ///< of the hours of the week
};

/// Promises that were decided: kept or missed. What still runs or was taken back in time is none.
struct Decided {
    qint64 n = 0;
    qint64 missed = 0;
    bool operator==(const Decided &) const = default;
};
/// The same sessions by the promises they had, and by the candidate's.
struct Compared {
    Decided was;
    Decided would;
    bool operator==(const Compared &) const = default;
};

constexpr size_t hoursOfAWeek = 168;
constexpr qsizetype mostNamedSessions = 500;

struct Backtest {
    qint64 sessions = 0; ///< opened in the period
    qint64 fitting = 0; ///< of those; all that follows counts only them
    qint64 unknown = 0; ///< whether they fit can't be told any more; not among `fitting`
    Compared all;
    QMap<ClockKind, Compared> byKind;
    QMap<QString, Compared> byTeam; ///< team's id when it was decided; empty: none
    std::array<Compared, hoursOfAWeek> byHour {}; ///< by when it was due; 0: Monday 0:00 to 1:00
    QStringList
        worse; ///< keys of sessions with more missed than they had, by time, at most mostNamedSessions
    QStringList better; ///< with fewer
};

/// `fit`: for callers that know more than the session does (the conversation's tags, say); without: fitOf().
[[nodiscard]] Backtest backtest(const Candidate &candidate, const QList<Session> &sessions,
                                const BacktestScope &scope,
                                const std::function<Fit(const Session &)> &fit = {});

} // namespace waypost::sla
