// SPDX-FileCopyrightText: 2026 The Waypost authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/sla/clock.h"
#include "core/sla/facts.h"
#include "core/sla/promises.h"
#include "core/sla/sla.h"

#include <QDateTime>
#include <QTimeZone>

namespace waypost::tests {

constexpr qint64 minute = 60'000;
constexpr qint64 hour = 60 * minute;
constexpr qint64 day = 24 * hour;

/// "2026-03-27 16:30" on Berlin's clock, in UTC ms.
inline qint64 berlin(const QString &local)
{
    return QDateTime(QDate::fromString(local.left(10), Qt::ISODate),
                     QTime::fromString(local.mid(11), QStringLiteral("HH:mm")), QTimeZone("Europe/Berlin"))
        .toMSecsSinceEpoch();
}

/// Monday to Friday, Berlin, with these intervals in hours.
inline calendars::Hours weekdays(const QList<QPair<int, int>> &intervals, qint64 since = 0)
{
    calendars::Hours hours {since, QStringLiteral("Europe/Berlin")};
    for (std::size_t weekday = 0; weekday < 5; ++weekday)
        for (const auto &[from, to] : intervals)
            hours.week[weekday] << calendars::Interval {from * 3600, to * 3600};
    return hours;
}

/// A session that is told step by step, as the relay would keep it.
class SessionKit {
public:
    explicit SessionKit(qint64 openedAt, const sla::Terms &terms = {})
    {
        session.conversation = QStringLiteral("c");
        session.number = 1;
        session.openedAt = openedAt;
        if (!terms.policy.isEmpty())
            sla::givePromise(session, openedAt, false, sla::toJson(terms));
    }
    SessionKit &asks(qint64 at, const QString &id)
    {
        return change([&](QList<sla::Fact> &facts) { sla::noteQuestion(facts, at, id); });
    }
    SessionKit &answers(qint64 at, const QString &who, const QString &id = QStringLiteral("m"))
    {
        return change([&](QList<sla::Fact> &facts) { sla::noteAnswer(facts, at, who, id, false); });
    }
    SessionKit &botAnswers(qint64 at)
    {
        return change([&](QList<sla::Fact> &facts) {
            sla::noteAnswer(facts, at, QStringLiteral("bot:x"), QStringLiteral("b"), true);
        });
    }
    SessionKit &goes(qint64 at, const QString &status)
    {
        return change([&](QList<sla::Fact> &facts) { sla::noteStatus(facts, at, status); });
    }
    SessionKit &priority(qint64 at, const QString &priority)
    {
        return change([&](QList<sla::Fact> &facts) {
            facts << sla::Fact {sla::FactKind::Priority, at, priority};
        });
    }
    SessionKit &place(qint64 at, const QString &agent, const QString &team)
    {
        return change([&](QList<sla::Fact> &facts) {
            facts << sla::Fact {sla::FactKind::Place, at, agent, team};
        });
    }
    SessionKit &promises(qint64 at, const sla::Terms &terms, bool keep = true)
    {
        sla::givePromise(session, at, keep, sla::toJson(terms));
        return *this;
    }
    [[nodiscard]] QList<sla::Clock> clocks(qint64 now) const { return sla::clocksOf(session, now); }
    [[nodiscard]] sla::Clock clock(const QString &id, qint64 now) const
    {
        for (const sla::Clock &clock : clocks(now))
            if (clock.id == id)
                return clock;
        return {};
    }
    sla::Session session;

private:
    template <class Change> SessionKit &change(Change change)
    {
        QList<sla::Fact> facts = sla::factsFrom(session.facts);
        change(facts);
        session.facts = sla::textOf(facts);
        return *this;
    }
};

/// Seconds for each clock at every priority; 0: none.
struct Targets {
    qint64 first = 0;
    qint64 next = 0;
    qint64 update = 0;
    qint64 resolution = 0;
};
inline sla::Terms terms(const Targets &targets, const QList<calendars::Hours> &hours = {})
{
    sla::Terms terms;
    terms.policy = QStringLiteral("p");
    terms.version = 1;
    terms.pauses = sla::usualPauses();
    terms.hours = hours;
    for (const auto *name : {"urgent", "high", "normal", "low"}) {
        auto &row = terms.grid[QString::fromLatin1(name)];
        const auto put = [&](sla::ClockKind kind, qint64 seconds) {
            if (seconds > 0)
                row.insert(kind, sla::Target {seconds, 0});
        };
        put(sla::ClockKind::First, targets.first);
        put(sla::ClockKind::Next, targets.next);
        put(sla::ClockKind::Update, targets.update);
        put(sla::ClockKind::Resolution, targets.resolution);
    }
    return terms;
}

} // namespace waypost::tests
