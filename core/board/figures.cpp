// SPDX-FileCopyrightText: 2026 The Waypost authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/board/figures.h"

#include <QDateTime>

#include <algorithm>
#include <utility>

namespace waypost::board {

namespace {
using namespace Qt::StringLiterals;
using sla::ClockState;

bool inTeam(const Scope &scope, const QString &team)
{
    return scope.team.isEmpty() || (scope.team == "-"_L1 ? team.isEmpty() : team == scope.team);
}

bool inScope(const Scope &scope, const QString &team, const QString &channel)
{
    return inTeam(scope, team) && (scope.channel.isEmpty() || channel == scope.channel);
}

bool inPeriod(const Scope &scope, qint64 at)
{
    return at > 0 && at >= scope.from && (scope.until > 0 ? at < scope.until : at <= scope.now);
}

Sample sampleOf(const Case &each, qint64 at, qint64 value)
{
    return {each.conversation, each.name, each.channel, each.team, each.assignee, at, value, &each, nullptr};
}

void collectOwed(Figure figure, const Case &each, const Scope &scope, Samples &samples)
{
    const Promise *promise = foremost(each, scope.now);
    if (!promise)
        return;
    const bool late = stateAt(*promise, scope.now) == ClockState::Breached;
    const qint64 left = promise->dueAt - scope.now;
    const bool wanted = figure == Figure::AtRisk || (figure == Figure::Breached && late)
        || (figure == Figure::DueSoon && !late && left <= soonMs);
    if (!wanted)
        return;
    samples.push_back(sampleOf(each, promise->dueAt, left));
    samples.back().promise = promise;
}

void collectBacklog(Figure figure, const Case &each, const Scope &scope, Samples &samples)
{
    if (each.status != "open"_L1)
        return;
    if (figure == Figure::Unanswered && each.waitingSince > 0)
        samples.push_back(
            sampleOf(each, each.waitingSince, std::max<qint64>(0, scope.now - each.waitingSince)));
    if (figure == Figure::Open)
        samples.push_back(sampleOf(each, each.openedAt, std::max<qint64>(0, scope.now - each.openedAt)));
}

void collectClosed(Figure figure, const Case &each, const Scope &scope, Samples &samples)
{
    if (!inPeriod(scope, each.closedAt) || (figure == Figure::Reopened && each.reopened == 0))
        return;
    samples.push_back(sampleOf(each, each.closedAt,
                               figure == Figure::Reopened ? each.reopened : each.closedAt - each.openedAt));
}

void collectFirstReply(const Case &each, const Scope &scope, Samples &samples)
{
    if (each.askedAt == 0 || !inPeriod(scope, each.answeredAt))
        return;
    samples.push_back(sampleOf(each, each.answeredAt,
                               scope.business ? each.answeredOpenMs : each.answeredAt - each.askedAt));
    samples.back().who = each.answeredBy;
}

/// By the queue and the owner at its due time. What runs and is not due yet says nothing.
void collectPromises(const Case &each, const Scope &scope, Samples &samples)
{
    for (const Promise &promise : each.promises) {
        const ClockState state = stateAt(promise, scope.now);
        const bool kept = state == ClockState::Met;
        const bool missed = state == ClockState::Breached || state == ClockState::MissedThenDone
            || (state == ClockState::Withdrawn && promise.missedAt > 0);
        const qint64 at = kept ? promise.doneAt : promise.missedAt > 0 ? promise.missedAt : promise.dueAt;
        if ((!kept && !missed) || !inTeam(scope, promise.team) || !inPeriod(scope, at))
            continue;
        samples.push_back(sampleOf(each, at, kept ? 1 : 0));
        samples.back().team = promise.team;
        samples.back().who = promise.owner;
        samples.back().promise = &promise;
    }
}

void collectFromCase(Figure figure, const Case &each, const Scope &scope, Samples &samples)
{
    if (!scope.channel.isEmpty() && each.channel != scope.channel)
        return;
    if (figure == Figure::Promises)
        return collectPromises(each, scope, samples);
    if (!inTeam(scope, each.team))
        return;
    switch (figure) {
    case Figure::Breached:
    case Figure::DueSoon:
    case Figure::AtRisk:
        return collectOwed(figure, each, scope, samples);
    case Figure::Open:
    case Figure::Unanswered:
        return collectBacklog(figure, each, scope, samples);
    case Figure::FirstReply:
        return collectFirstReply(each, scope, samples);
    case Figure::Resolved:
    case Figure::Reopened:
        return collectClosed(figure, each, scope, samples);
    case Figure::Promises:
    case Figure::Doubles:
    case Figure::Ratings:
        break;
    }
}

void collectDoubles(const Board &board, const Scope &scope, Samples &samples)
{
    for (const DoubleReply &each : board.doubles())
        if (inScope(scope, each.team, each.channel) && inPeriod(scope, each.at))
            samples.push_back({each.conversation, each.name, each.channel, each.team, each.agent, each.at, 1,
                               nullptr, nullptr});
}

void collectRatings(const Board &board, const Scope &scope, Samples &samples)
{
    for (const Verdict &each : board.verdicts())
        if (each.score >= 0 && inScope(scope, each.team, each.channel) && inPeriod(scope, each.answeredAt))
            samples.push_back({each.conversation, each.name, each.channel, each.team, each.agent,
                               each.answeredAt, each.score, nullptr, nullptr});
}

QHash<QString, Samples> byAgent(Samples samples)
{
    QHash<QString, Samples> agents;
    for (Sample &sample : samples)
        agents[sample.who].push_back(std::move(sample));
    return agents;
}

QHash<QString, QSet<qint64>> hoursByAgent(const Board &board, const Scope &scope)
{
    QHash<QString, QSet<qint64>> hours;
    const qint64 first = scope.from / hourMs;
    const qint64 last = scope.now / hourMs;
    for (const Case &each : board.cases())
        for (const WorkedHour &worked : each.worked)
            if (worked.hour >= first && worked.hour <= last)
                hours[worked.agent] << worked.hour;
    return hours;
}
} // namespace

int bucketOf(qint64 ageMs)
{
    return int(std::upper_bound(ageEdges.begin(), ageEdges.end(), ageMs) - ageEdges.begin());
}

qint64 startOfPeriod(qint64 now, int days, const QTimeZone &zone)
{
    const QDate today = QDateTime::fromMSecsSinceEpoch(now, zone).date();
    return today.addDays(1 - std::max(1, days)).startOfDay(zone).toMSecsSinceEpoch();
}

Samples samplesOf(Figure figure, const Board &board, const Scope &scope)
{
    Samples samples;
    if (figure == Figure::Doubles)
        collectDoubles(board, scope, samples);
    else if (figure == Figure::Ratings)
        collectRatings(board, scope, samples);
    else
        for (const Case &each : board.cases())
            collectFromCase(figure, each, scope, samples);
    return samples;
}

Samples partOf(Samples samples, const Part &part)
{
    std::erase_if(samples, [&part](const Sample &each) {
        return (part.agent && each.who != *part.agent)
            || (part.bucket >= 0 && bucketOf(each.value) != part.bucket)
            || (part.kept && (each.value != 0) != *part.kept);
    });
    return samples;
}

qint64 percentile(const Samples &samples, int percent)
{
    if (samples.empty())
        return -1;
    std::vector<qint64> values;
    values.reserve(samples.size());
    for (const Sample &each : samples)
        values.push_back(each.value);
    const size_t rank = std::max<size_t>(1, (values.size() * size_t(percent) + 99) / 100);
    const auto place = values.begin() + qptrdiff(rank - 1);
    std::nth_element(values.begin(), place, values.end());
    return *place;
}

Spread spreadOf(const Samples &samples)
{
    return {percentile(samples, 50), percentile(samples, 90), qsizetype(samples.size())};
}

Share shareOf(const Samples &samples)
{
    return {std::count_if(samples.begin(), samples.end(), [](const Sample &each) { return each.value != 0; }),
            qsizetype(samples.size())};
}

Mean meanOf(const Samples &samples)
{
    double sum = 0;
    for (const Sample &each : samples)
        sum += double(each.value);
    return {samples.empty() ? 0 : sum / double(samples.size()), qsizetype(samples.size())};
}

std::array<qsizetype, size_t(ageBuckets)> agesOf(const Samples &samples)
{
    std::array<qsizetype, size_t(ageBuckets)> ages {};
    for (const Sample &each : samples)
        ++ages[size_t(bucketOf(each.value))];
    return ages;
}

QList<Day> trendOf(const Board &board, const Scope &scope, int days, const QTimeZone &zone)
{
    Scope whole = scope;
    whole.from = startOfPeriod(scope.now, days, zone);
    whole.until = 0;
    const QDate first = QDateTime::fromMSecsSinceEpoch(whole.from, zone).date();
    QList<Day> trend;
    for (int i = 0; i < days; ++i)
        trend << Day {first.addDays(i).startOfDay(zone).toMSecsSinceEpoch(),
                      first.addDays(i + 1).startOfDay(zone).toMSecsSinceEpoch(),
                      {}};
    for (const Sample &each : samplesOf(Figure::Promises, board, whole)) {
        const auto after = std::upper_bound(trend.begin(), trend.end(), each.at,
                                            [](qint64 at, const Day &day) { return at < day.from; });
        if (after == trend.begin())
            continue;
        Share &share = std::prev(after)->share;
        ++share.n;
        share.kept += each.value != 0 ? 1 : 0;
    }
    return trend;
}

Scope everywhere(Scope scope)
{
    scope.team.clear();
    scope.channel.clear();
    return scope;
}

QList<AgentLine> agentsOf(const Board &board, const Scope &scope)
{
    const auto open = byAgent(samplesOf(Figure::Open, board, everywhere(scope)));
    const auto replies = byAgent(samplesOf(Figure::FirstReply, board, scope));
    const auto resolved = byAgent(samplesOf(Figure::Resolved, board, scope));
    const auto promises = byAgent(samplesOf(Figure::Promises, board, scope));
    const auto ratings = byAgent(samplesOf(Figure::Ratings, board, scope));
    const auto hours = hoursByAgent(board, scope);
    QList<AgentLine> lines;
    for (const Colleague &colleague : board.surroundings().colleagues) {
        if (!scope.team.isEmpty() && !colleague.teams.isEmpty() && !colleague.teams.contains(scope.team))
            continue;
        AgentLine line {colleague, 0, 0, {}, 0, 0, {}, {}};
        const Samples his = open.value(colleague.id);
        line.open = qsizetype(his.size());
        for (const Sample &each : his)
            line.load += board.surroundings().weights.value(each.of->team).value(each.of->priority, 1);
        line.firstReply = spreadOf(replies.value(colleague.id));
        line.resolved = qsizetype(resolved.value(colleague.id).size());
        line.hours = hours.value(colleague.id).size();
        line.met = shareOf(promises.value(colleague.id));
        line.csat = meanOf(ratings.value(colleague.id));
        lines << line;
    }
    std::sort(lines.begin(), lines.end(), [](const AgentLine &a, const AgentLine &b) {
        const int order = QString::localeAwareCompare(a.colleague.name, b.colleague.name);
        return order != 0 ? order < 0 : a.colleague.id < b.colleague.id;
    });
    return lines;
}

} // namespace waypost::board
