// SPDX-FileCopyrightText: 2026 The Waypost authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/sla/backtest.h"

#include "core/sla/promises.h"
#include "core/sla/sla.h"

#include <QDateTime>
#include <QJsonArray>

#include <algorithm>
#include <array>

namespace waypost::sla {

namespace {
using namespace Qt::StringLiterals;

constexpr std::array askedOfSessions {"priority"_L1, "channel"_L1, "team"_L1};

QString keptFor(const QString &condition, const Session &session)
{
    if (condition == "priority"_L1)
        return session.priority;
    return condition == "channel"_L1 ? session.channel : session.team;
}

/// The session as it would have been with other terms from its beginning.
Session withTerms(Session session, const QJsonObject &terms)
{
    session.terms.clear();
    session.fired.clear();
    givePromise(session, session.openedAt, false, terms);
    return session;
}

bool isMissed(const Clock &clock)
{
    return clock.breachedAt > 0;
}

bool isDecided(const Clock &clock)
{
    return isMissed(clock) || clock.state == ClockState::Met;
}

size_t hourOfWeek(qint64 at, const QTimeZone &zone)
{
    const QDateTime local = QDateTime::fromMSecsSinceEpoch(at, Qt::UTC).toTimeZone(zone);
    return size_t((local.date().dayOfWeek() - 1) * 24 + local.time().hour());
}

void count(Decided &decided, const Clock &clock)
{
    ++decided.n;
    decided.missed += isMissed(clock) ? 1 : 0;
}

/// Adds what was decided to one side of every table; says how many were missed.
qint64 countAll(Backtest &result, const QList<Clock> &clocks, Decided Compared::*side, const QTimeZone &zone)
{
    qint64 missed = 0;
    for (const Clock &clock : clocks) {
        if (!isDecided(clock))
            continue;
        const size_t hour = hourOfWeek(isMissed(clock) ? clock.breachedAt : clock.dueAt, zone);
        count(result.all.*side, clock);
        count(result.byKind[clock.kind].*side, clock);
        count(result.byTeam[clock.team].*side, clock);
        count(result.byHour.at(hour).*side, clock);
        missed += isMissed(clock) ? 1 : 0;
    }
    return missed;
}

void name(QStringList &keys, const Session &session)
{
    if (keys.size() < mostNamedSessions)
        keys << sessionKey(session.conversation, session.number);
}

QList<Session> ofPeriod(const QList<Session> &sessions, const BacktestScope &scope)
{
    QList<Session> period;
    std::copy_if(sessions.begin(), sessions.end(), std::back_inserter(period), [&](const Session &session) {
        return session.openedAt >= scope.from && session.openedAt < scope.until;
    });
    std::stable_sort(period.begin(), period.end(),
                     [](const Session &a, const Session &b) { return a.openedAt < b.openedAt; });
    return period;
}
} // namespace

Fit fitOf(const QJsonObject &fits, const Session &session)
{
    Fit fit = Fit::Yes;
    for (auto it = fits.begin(); it != fits.end(); ++it) {
        const QString condition = it.key();
        const bool isKept = std::any_of(askedOfSessions.begin(), askedOfSessions.end(),
                                        [&condition](QLatin1StringView known) { return condition == known; });
        if (!isKept)
            fit = Fit::Unknown;
        else if (!it.value().toArray().contains(keptFor(condition, session)))
            return Fit::No;
    }
    return fit;
}

Backtest backtest(const Candidate &candidate, const QList<Session> &sessions, const BacktestScope &scope,
                  const std::function<Fit(const Session &)> &fit)
{
    Backtest result;
    TermsBook book;
    const QJsonObject terms = toJson(candidate.terms);
    for (const Session &session : ofPeriod(sessions, scope)) {
        ++result.sessions;
        const Fit known = fit ? fit(session) : fitOf(candidate.fits, session);
        result.unknown += known == Fit::Unknown ? 1 : 0;
        if (known != Fit::Yes)
            continue;
        ++result.fitting;
        const qint64 was = countAll(result, clocksOf(session, scope.now, book), &Compared::was, scope.zone);
        const qint64 would = countAll(result, clocksOf(withTerms(session, terms), scope.now, book),
                                      &Compared::would, scope.zone);
        if (would != was)
            name(would > was ? result.worse : result.better, session);
    }
    return result;
}

} // namespace waypost::sla
