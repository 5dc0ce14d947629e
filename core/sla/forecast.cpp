// SPDX-FileCopyrightText: 2026 The Waypost authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/sla/forecast.h"

#include "core/base/rank.h"

#include <QDateTime>

#include <algorithm>
#include <vector>

namespace waypost::sla {

namespace {
using namespace Qt::StringLiterals;

bool isAnswer(const Clock &clock)
{
    return clock.doneAt > 0 && (clock.kind == ClockKind::First || clock.kind == ClockKind::Next)
        && (clock.state == ClockState::Met || clock.state == ClockState::MissedThenDone);
}

qint64 rankOf(std::vector<qint64> values, int percent)
{
    return nearestRank(values, percent).value_or(0);
}

Usual usualOf(const std::vector<qint64> &values)
{
    return {rankOf(values, paceShare), qsizetype(values.size())};
}
} // namespace

Pace::Pace(const QList<Clock> &past, QTimeZone zone)
    : m_zone(std::move(zone))
{
    struct Spent {
        std::array<std::vector<qint64>, 24> hours;
        std::vector<qint64> day;
    };
    QHash<QString, Spent> teams;
    for (const Clock &clock : past) {
        if (!isAnswer(clock))
            continue;
        Spent &spent = teams[clock.team];
        spent.hours.at(size_t(hourAt(clock.startedAt))).push_back(clock.spent);
        spent.day.push_back(clock.spent);
    }
    for (auto it = teams.cbegin(); it != teams.cend(); ++it) {
        TeamPace &pace = m_teams[it.key()];
        std::transform(it->hours.begin(), it->hours.end(), pace.hours.begin(), usualOf);
        pace.day = usualOf(it->day);
    }
}

int Pace::hourAt(qint64 now) const
{
    return QDateTime::fromMSecsSinceEpoch(now, Qt::UTC).toTimeZone(m_zone).time().hour();
}

Usual Pace::atHour(const QString &team, int hour) const
{
    const auto pace = m_teams.constFind(team);
    return pace == m_teams.cend() || hour < 0 || hour > 23 ? Usual {} : pace->hours.at(size_t(hour));
}

Usual Pace::ofDay(const QString &team) const
{
    const auto pace = m_teams.constFind(team);
    return pace == m_teams.cend() ? Usual {} : pace->day;
}

QString nameOf(RiskBasis basis)
{
    switch (basis) {
    case RiskBasis::Hour:
        return u"hour"_s;
    case RiskBasis::Day:
        return u"day"_s;
    case RiskBasis::Share:
        break;
    }
    return u"share"_s;
}

std::optional<Risk> riskOf(const Clock &clock, qint64 now, const Pace &pace)
{
    if (clock.state != ClockState::Running || clock.dueAt == 0)
        return std::nullopt;
    Risk risk;
    risk.clock = clock.id;
    risk.kind = clock.kind;
    risk.left = clock.left;
    risk.team = clock.team;
    risk.hour = pace.hourAt(now);
    Usual usual = pace.atHour(clock.team, risk.hour);
    risk.basis = RiskBasis::Hour;
    if (usual.n < fewestAnswers) {
        usual = pace.ofDay(clock.team);
        risk.basis = RiskBasis::Day;
    }
    if (usual.n < fewestAnswers) {
        usual = {(clock.spent + clock.left) * shareLeft / 100, 0};
        risk.basis = RiskBasis::Share;
    }
    risk.need = usual.need;
    risk.n = usual.n;
    risk.atRisk = risk.left < risk.need;
    return risk;
}

std::optional<Risk> riskOf(const QList<Clock> &clocks, qint64 now, const Pace &pace)
{
    std::optional<Risk> first;
    for (const Clock &clock : clocks) {
        const auto risk = riskOf(clock, now, pace);
        const bool presses
            = risk && first && (risk->atRisk != first->atRisk ? risk->atRisk : risk->left < first->left);
        if (risk && (!first || presses))
            first = risk;
    }
    return first;
}

namespace {
/// An answer of the past on the axis of open time.
struct Answer {
    qint64 askedAt = 0; ///< open ms since the first of them
    qint64 took = 0;
    qint64 work = 0; ///< what it took whoever answered
    qint64 promised = 0;
    qint64 askedHour = 0; ///< of the wall clock, since 1970
    qint64 doneHour = 0;
    QString agent;
};

QList<Clock> answersIn(const QList<Clock> &past)
{
    QList<Clock> answers;
    std::copy_if(past.begin(), past.end(), std::back_inserter(answers), isAnswer);
    std::stable_sort(answers.begin(), answers.end(),
                     [](const Clock &a, const Clock &b) { return a.startedAt < b.startedAt; });
    if (answers.size() > mostReplayed)
        answers = answers.last(mostReplayed);
    return answers;
}

/// How long each took, without the time in which its agent answered others.
void findWork(std::vector<Answer> &answers)
{
    std::vector<size_t> order(answers.size());
    for (size_t i = 0; i < order.size(); ++i)
        order[i] = i;
    const auto doneAt = [&](size_t i) { return answers[i].askedAt + answers[i].took; };
    std::stable_sort(order.begin(), order.end(), [&](size_t a, size_t b) { return doneAt(a) < doneAt(b); });
    QHash<QString, qint64> before;
    for (const size_t i : order) {
        const qint64 begun = std::max(answers[i].askedAt, before.value(answers[i].agent, 0));
        answers[i].work = doneAt(i) - begun;
        before[answers[i].agent] = doneAt(i);
    }
}

std::vector<Answer> laidOut(const QList<Clock> &clocks, const calendars::BusinessTime &time)
{
    std::vector<Answer> answers;
    answers.reserve(size_t(clocks.size()));
    const qint64 origin = clocks.first().startedAt;
    constexpr qint64 hourMs = 3'600'000;
    for (const Clock &clock : clocks)
        answers.push_back({time.between(origin, clock.startedAt), clock.spent, 0, clock.spent + clock.left,
                           clock.startedAt / hourMs, clock.doneAt / hourMs, clock.owner});
    findWork(answers);
    return answers;
}

/// How many agents had something answered, by hour of the wall clock.
QHash<qint64, int> staffOf(const std::vector<Answer> &answers)
{
    QHash<qint64, QStringList> present;
    for (const Answer &answer : answers)
        if (QStringList &agents = present[answer.doneHour]; !agents.contains(answer.agent))
            agents << answer.agent;
    QHash<qint64, int> staff;
    for (auto it = present.cbegin(); it != present.cend(); ++it)
        staff[it.key()] = int(it->size());
    return staff;
}

/// First come, first served, by whoever is free first.
std::vector<qint64> replay(const std::vector<Answer> &answers, const QHash<qint64, int> &staff, int more)
{
    std::vector<qint64> durations;
    durations.reserve(answers.size());
    std::vector<qint64> freeAt; // of those who are there, in order
    for (const Answer &answer : answers) {
        const int there = staff.value(answer.askedHour, staff.value(answer.doneHour, 1));
        const size_t people = size_t(there + more);
        while (freeAt.size() > people)
            freeAt.erase(freeAt.begin()); // who has nothing to do goes first
        while (freeAt.size() < people)
            freeAt.insert(std::lower_bound(freeAt.begin(), freeAt.end(), answer.askedAt), answer.askedAt);
        const qint64 done = std::max(freeAt.front(), answer.askedAt) + answer.work;
        freeAt.erase(freeAt.begin());
        freeAt.insert(std::lower_bound(freeAt.begin(), freeAt.end(), done), done);
        durations.push_back(done - answer.askedAt);
    }
    return durations;
}

Outcome outcomeOf(const std::vector<Answer> &answers, const std::vector<qint64> &durations)
{
    Outcome outcome {rankOf(durations, 50), rankOf(durations, paceShare), 0};
    for (size_t i = 0; i < answers.size(); ++i)
        outcome.missed += durations[i] > answers[i].promised ? 1 : 0;
    return outcome;
}
} // namespace

std::optional<WhatIf> whatIf(const QList<Clock> &past, int more, const calendars::BusinessTime &time)
{
    const QList<Clock> clocks = answersIn(past);
    if (clocks.size() < fewestAnswers)
        return std::nullopt;
    const std::vector<Answer> answers = laidOut(clocks, time);
    const QHash<qint64, int> staff = staffOf(answers);
    std::vector<qint64> was;
    for (const Answer &answer : answers)
        was.push_back(answer.took);
    const std::vector<qint64> replayed = replay(answers, staff, 0);
    std::vector<qint64> differences;
    for (size_t i = 0; i < was.size(); ++i)
        differences.push_back(std::abs(replayed[i] - was[i]));
    return WhatIf {clocks.size(), outcomeOf(answers, was), outcomeOf(answers, replayed),
                   outcomeOf(answers, replay(answers, staff, std::clamp(more, 0, mostAgents))),
                   rankOf(differences, 50)};
}

} // namespace waypost::sla
