// SPDX-FileCopyrightText: 2026 The Waypost authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/calendars/businesstime.h"
#include "core/sla/clock.h"

#include <QHash>
#include <QTimeZone>

#include <array>

/// What will probably be late at the present pace, and why that is thought (semantics 3b, Prediction); what
/// more people would have changed. Pure functions of clocks. Durations are open ms of the clock's calendar.
namespace waypost::sla {

constexpr qsizetype fewestAnswers = 20; ///< below that a pace says nothing
constexpr int paceShare = 80; ///< of all answers took no longer
constexpr int shareLeft = 25; ///< percent of the target: at risk below that where no pace is known

/// How long a team needs to answer: from the question to the answer, queue and handling together.
struct Usual {
    qint64 need = 0; ///< nearest rank of paceShare
    qsizetype n = 0; ///< answers it comes from
    bool operator==(const Usual &) const = default;
};

/// The pace of the past: of teams, by the hour of the day in which the question came.
class Pace {
public:
    Pace() = default;
    /// Of all clocks those of answers are taken: first and next, done, whether in time or not.
    Pace(const QList<Clock> &past, QTimeZone zone);

    [[nodiscard]] int hourAt(qint64 now) const; ///< 0…23
    [[nodiscard]] Usual atHour(const QString &team, int hour) const; ///< n 0: nothing is known
    [[nodiscard]] Usual ofDay(const QString &team) const;

private:
    struct TeamPace {
        std::array<Usual, 24> hours {};
        Usual day;
    };
    QTimeZone m_zone = QTimeZone::utc();
    QHash<QString, TeamPace> m_teams;
};

enum class RiskBasis {
    Hour, ///< the team's pace at this hour
    Day, ///< its pace at any hour: too little is known of this one
    Share, ///< a fixed share of the target: too little is known of the team
};
[[nodiscard]] QString nameOf(RiskBasis basis); ///< "hour", "day", "share"

/// A promise that can still be kept, and the reason why it is thought that it will or won't be.
struct Risk {
    QString clock; ///< Clock::id
    ClockKind kind = ClockKind::First;
    bool atRisk = false; ///< left < need
    qint64 left = 0;
    qint64 need = 0;
    RiskBasis basis = RiskBasis::Share;
    qsizetype n = 0; ///< answers behind `need`; 0 with Share
    int hour = 0; ///< of the day, with Hour
    QString team;
    bool operator==(const Risk &) const = default;
};
/// Nothing for a clock that doesn't run: it stands still, is late or over.
[[nodiscard]] std::optional<Risk> riskOf(const Clock &clock, qint64 now, const Pace &pace);
/// Of several running clocks the one at risk with the least left, or else the one with the least left.
[[nodiscard]] std::optional<Risk> riskOf(const QList<Clock> &clocks, qint64 now, const Pace &pace);

/// Answers as they were, or as a replay has them.
struct Outcome {
    qint64 p50 = 0; ///< from question to answer
    qint64 p80 = 0;
    qsizetype missed = 0; ///< took longer than promised
    bool operator==(const Outcome &) const = default;
};
/// The past once more with more people: a queue, first come first served. Who was there is who had something
/// answered in that hour; an answer takes as long as it took, counted from the question or from the same
/// agent's answer before, whichever is later.
struct WhatIf {
    qsizetype n = 0; ///< answers
    Outcome was; ///< as it was
    Outcome replayed; ///< the replay with the people there were: how far it is from `was` is its error
    Outcome with; ///< the replay with so many more
    qint64 error = 0; ///< median of the differences between replayed and real durations of single answers
    bool operator==(const WhatIf &) const = default;
};
constexpr int mostAgents = 100; ///< more, that is
constexpr qsizetype mostReplayed = 100'000; ///< the newest ones

/// `past`: clocks of one team, or of all; `time`: the calendar they are measured by; `more`: 0…mostAgents.
/// Nothing if there are fewer than fewestAnswers.
[[nodiscard]] std::optional<WhatIf> whatIf(const QList<Clock> &past, int more,
                                           const calendars::BusinessTime &time);

} // namespace waypost::sla
