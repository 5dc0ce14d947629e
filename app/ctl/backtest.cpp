// SPDX-FileCopyrightText: 2026 The Waypost authors
// SPDX-License-Identifier: GPL-3.0-or-later
// backtest
#include "core/sla/backtest.h"

#include "app/ctl/command.h"
#include "core/calendars/calendars.h"

#include <QTimeZone>

namespace waypost::ctl {

namespace {
using namespace Qt::StringLiterals;
using sla::Compared;

constexpr int usualDays = 30;
constexpr int mostDays = 3'660;
constexpr int mostSessions = 100'000;
constexpr qint64 ctlDayMs = 86'400'000;
constexpr int hoursOfDay = 24;

QJsonObject figuresOf(const QString &what, const Compared &figures)
{
    return {{u"what"_s, what},
            {u"was_n"_s, figures.was.n},
            {u"was_missed"_s, figures.was.missed},
            {u"would_n"_s, figures.would.n},
            {u"would_missed"_s, figures.would.missed}};
}

/// The policy of the file with the hours of its calendar; error no_such_calendar.
Result<sla::Candidate> candidateFrom(Call &call, const QJsonObject &policy)
{
    sla::Candidate candidate {policy["fits"_L1].toObject(), sla::termsFrom(policy)};
    candidate.terms.policy = u"tested"_s;
    candidate.terms.botCounts = policy["bot_counts"_L1].toBool();
    const QString id = policy["calendar"_L1].toString();
    if (id.isEmpty())
        return candidate;
    const auto rows = rowsOf(call, u"calendars"_s);
    candidate.terms.hours = calendars::versionsOf(read<calendars::Calendar>(rows.value(id)));
    if (candidate.terms.hours.isEmpty())
        return Error {u"no_such_calendar"_s,
                      u"There is no such calendar. Use an id of \"waypostctl calendar list\"."_s};
    return candidate;
}
} // namespace

int runBacktest(Call &call)
{
    const auto file = jsonFile(call.arguments[0]);
    if (!file)
        return call.output.error(file.error());
    if (const auto live = openLive(call); !live)
        return call.output.error(live.error());
    const auto candidate = candidateFrom(call, *file);
    if (!candidate)
        return call.output.error(candidate.error());
    const int days = qBound(1, call.options.value(u"days"_s, QString::number(usualDays)).toInt(), mostDays);
    sla::BacktestScope scope;
    scope.now = call.station.nowMs();
    scope.until = scope.now;
    scope.from = scope.now - days * ctlDayMs;
    scope.zone = QTimeZone::systemTimeZone();
    const auto sessions = call.station.ask<QList<sla::Session>>([from = scope.from](sync::View &view) {
        QList<sla::Session> read;
        for (const auto &[key, row] : view.latest(u"sla_sessions"_s, u"opened_at"_s, from, mostSessions))
            read << waypost::read<sla::Session>(row);
        return read;
    });
    const sla::Backtest result = sla::backtest(*candidate, sessions, scope);
    QJsonArray lines {figuresOf(u"all"_s, result.all)};
    for (auto it = result.byKind.cbegin(); it != result.byKind.cend(); ++it)
        lines << figuresOf(sla::nameOf(it.key()), *it);
    for (auto it = result.byTeam.cbegin(); it != result.byTeam.cend(); ++it)
        lines << figuresOf(u"team "_s + (it.key().isEmpty() ? u"-"_s : it.key()), *it);
    for (size_t hour = 0; hour < result.byHour.size(); ++hour)
        if (const Compared &figures = result.byHour[hour]; figures.was.n > 0 || figures.would.n > 0)
            lines << figuresOf(u"hour %1/%2"_s.arg(hour / hoursOfDay + 1).arg(hour % hoursOfDay), figures);
    if (!call.output.json()) {
        call.output.list(lines, {u"what"_s, u"was_n"_s, u"was_missed"_s, u"would_n"_s, u"would_missed"_s});
        return Success;
    }
    call.output.object({{u"sessions"_s, result.sessions},
                        {u"fitting"_s, result.fitting},
                        {u"unknown"_s, result.unknown},
                        {u"figures"_s, lines},
                        {u"worse"_s, QJsonArray::fromStringList(result.worse)},
                        {u"better"_s, QJsonArray::fromStringList(result.better)}});
    return Success;
}

} // namespace waypost::ctl
