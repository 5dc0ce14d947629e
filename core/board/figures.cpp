// SPDX-FileCopyrightText: 2026 The Waypost authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/board/figures.h"

#include "core/base/rank.h"

#include <QDateTime>

#include <algorithm>
#include <numeric>

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

using Show = std::function<void(const Hit &)>;

void showCase(const Case &each, qint64 at, qint64 value, const Show &show, const Promise *promise = nullptr)
{
    show({each.conversation, each.name, each.channel, each.team, each.assignee, at, value, &each, promise});
}

void visitOwed(Figure figure, const Case &each, const Scope &scope, const Show &show)
{
    const Promise *promise = foremost(each, scope.now);
    if (!promise)
        return;
    const bool late = stateAt(*promise, scope.now) == ClockState::Breached;
    const qint64 left = promise->dueAt - scope.now;
    if (figure == Figure::AtRisk || (figure == Figure::Breached && late)
        || (figure == Figure::DueSoon && !late && left <= soonMs))
        showCase(each, promise->dueAt, left, show, promise);
}

void visitBacklog(Figure figure, const Case &each, const Scope &scope, const Show &show)
{
    if (each.status != "open"_L1)
        return;
    const qint64 since = figure == Figure::Open ? each.openedAt : each.waitingSince;
    if (figure == Figure::Open || since > 0)
        showCase(each, since, std::max<qint64>(0, scope.now - since), show);
}

void visitClosed(Figure figure, const Case &each, const Scope &scope, const Show &show)
{
    if (!inPeriod(scope, each.closedAt) || (figure == Figure::Reopened && each.reopened == 0))
        return;
    showCase(each, each.closedAt, figure == Figure::Reopened ? each.reopened : each.closedAt - each.openedAt,
             show);
}

void visitFirstReply(const Case &each, const Scope &scope, const Show &show)
{
    if (each.askedAt == 0 || !inPeriod(scope, each.answeredAt))
        return;
    show({each.conversation, each.name, each.channel, each.team, each.answeredBy, each.answeredAt,
          scope.business ? each.answeredOpenMs : each.answeredAt - each.askedAt, &each, nullptr});
}

/// By the queue and the owner at its due time. What runs and is not due yet says nothing.
void visitPromises(const Case &each, const Scope &scope, const Show &show)
{
    for (const Promise &promise : each.promises) {
        const ClockState state = stateAt(promise, scope.now);
        const bool kept = state == ClockState::Met;
        const bool missed = state == ClockState::Breached || state == ClockState::MissedThenDone
            || (state == ClockState::Withdrawn && promise.missedAt > 0);
        const qint64 at = kept ? promise.doneAt : promise.missedAt > 0 ? promise.missedAt : promise.dueAt;
        if ((kept || missed) && inTeam(scope, promise.team) && inPeriod(scope, at))
            show({each.conversation, each.name, each.channel, promise.team, promise.owner, at, kept ? 1 : 0,
                  &each, &promise});
    }
}

void visitCase(Figure figure, const Case &each, const Scope &scope, const Show &show)
{
    if (!scope.channel.isEmpty() && each.channel != scope.channel)
        return;
    if (figure == Figure::Promises)
        return visitPromises(each, scope, show);
    if (!inTeam(scope, each.team))
        return;
    switch (figure) {
    case Figure::Breached:
    case Figure::DueSoon:
    case Figure::AtRisk:
        return visitOwed(figure, each, scope, show);
    case Figure::Open:
    case Figure::Unanswered:
        return visitBacklog(figure, each, scope, show);
    case Figure::FirstReply:
        return visitFirstReply(each, scope, show);
    case Figure::Resolved:
    case Figure::Reopened:
        return visitClosed(figure, each, scope, show);
    case Figure::Promises:
    case Figure::Doubles:
    case Figure::Ratings:
        break;
    }
}

void visitDoubles(const Board &board, const Scope &scope, const Show &show)
{
    for (const DoubleReply &each : board.doubles())
        if (inScope(scope, each.team, each.channel) && inPeriod(scope, each.at))
            show({each.conversation, each.name, each.channel, each.team, each.agent, each.at, 1, nullptr,
                  nullptr});
}

void visitRatings(const Board &board, const Scope &scope, const Show &show)
{
    for (const Verdict &each : board.verdicts())
        if (each.score >= 0 && inScope(scope, each.team, each.channel) && inPeriod(scope, each.answeredAt))
            show({each.conversation, each.name, each.channel, each.team, each.agent, each.answeredAt,
                  each.score, nullptr, nullptr});
}

std::vector<qint64> valuesIn(const Samples &samples)
{
    std::vector<qint64> values;
    values.reserve(samples.size());
    for (const Sample &each : samples)
        values.push_back(each.value);
    return values;
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

void visit(Figure figure, const Board &board, const Scope &scope,
           const std::function<void(const Hit &)> &show)
{
    if (figure == Figure::Doubles)
        visitDoubles(board, scope, show);
    else if (figure == Figure::Ratings)
        visitRatings(board, scope, show);
    else
        for (const Case &each : board.cases())
            visitCase(figure, each, scope, show);
}

std::vector<qint64> valuesOf(Figure figure, const Board &board, const Scope &scope)
{
    std::vector<qint64> values;
    visit(figure, board, scope, [&values](const Hit &hit) { values.push_back(hit.value); });
    return values;
}

Samples samplesOf(Figure figure, const Board &board, const Scope &scope)
{
    Samples samples;
    visit(figure, board, scope, [&samples](const Hit &hit) {
        samples.push_back({hit.conversation, hit.name, hit.channel, hit.team, hit.who, hit.at, hit.value,
                           hit.of, hit.promise});
    });
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
    std::vector<qint64> values = valuesIn(samples);
    return nearestRank(values, percent).value_or(-1);
}

Spread spreadOf(std::vector<qint64> values)
{
    const qint64 half = nearestRank(values, 50).value_or(-1);
    return {half, nearestRank(values, 90).value_or(-1), qsizetype(values.size())};
}

Spread spreadOf(const Samples &samples)
{
    return spreadOf(valuesIn(samples));
}

Share shareOf(const std::vector<qint64> &values)
{
    return {std::count_if(values.begin(), values.end(), [](qint64 value) { return value != 0; }),
            qsizetype(values.size())};
}

Share shareOf(const Samples &samples)
{
    return shareOf(valuesIn(samples));
}

Mean meanOf(const std::vector<qint64> &values)
{
    const double sum = std::accumulate(values.begin(), values.end(), 0.0);
    return {values.empty() ? 0 : sum / double(values.size()), qsizetype(values.size())};
}

Mean meanOf(const Samples &samples)
{
    return meanOf(valuesIn(samples));
}

std::array<qsizetype, size_t(ageBuckets)> agesOf(const std::vector<qint64> &values)
{
    std::array<qsizetype, size_t(ageBuckets)> ages {};
    for (const qint64 value : values)
        ++ages[size_t(bucketOf(value))];
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
    visit(Figure::Promises, board, whole, [&trend](const Hit &hit) {
        const auto after = std::upper_bound(trend.begin(), trend.end(), hit.at,
                                            [](qint64 at, const Day &day) { return at < day.from; });
        if (after == trend.begin())
            return;
        Share &share = std::prev(after)->share;
        ++share.n;
        share.kept += hit.value != 0 ? 1 : 0;
    });
    return trend;
}

Scope everywhere(Scope scope)
{
    scope.team.clear();
    scope.channel.clear();
    return scope;
}

} // namespace waypost::board
