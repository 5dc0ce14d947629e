// SPDX-FileCopyrightText: 2026 The Waypost authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/sla/clock.h"

#include "core/sla/fold.h"
#include "core/sla/sla.h"

#include <QJsonDocument>

#include <algorithm>
#include <tuple>

namespace waypost::sla {

namespace {
using namespace Qt::StringLiterals;

/// Smaller is more pressing; what is over is none of it.
int pressingOf(ClockState state)
{
    switch (state) {
    case ClockState::Breached:
        return 0;
    case ClockState::Running:
        return 1;
    case ClockState::Paused:
        return 2;
    case ClockState::Met:
    case ClockState::MissedThenDone:
    case ClockState::Withdrawn:
        break;
    }
    return 3;
}
} // namespace

QString nameOf(ClockState state)
{
    switch (state) {
    case ClockState::Running:
        return u"running"_s;
    case ClockState::Paused:
        return u"paused"_s;
    case ClockState::Met:
        return u"met"_s;
    case ClockState::Breached:
        return u"breached"_s;
    case ClockState::MissedThenDone:
        return u"missed"_s;
    case ClockState::Withdrawn:
        break;
    }
    return u"withdrawn"_s;
}

QList<Clock> clocksOf(const Session &session, qint64 now, TermsBook &book)
{
    return session.terms.isEmpty() ? QList<Clock> {} : Fold(session, book).clocks(now);
}

QList<Clock> clocksOf(const Session &session, qint64 now)
{
    TermsBook book;
    return clocksOf(session, now, book);
}

std::optional<Clock> foremost(const QList<Clock> &clocks)
{
    const auto place = [](const Clock &clock) {
        return std::make_tuple(pressingOf(clock.state), clock.dueAt, clock.startedAt);
    };
    const auto first = std::min_element(clocks.begin(), clocks.end(),
                                        [&](const Clock &a, const Clock &b) { return place(a) < place(b); });
    return first == clocks.end() || pressingOf(first->state) > 2 ? std::nullopt : std::optional(*first);
}

QList<Coming> comingOf(const Session &session, qint64 now, TermsBook &book)
{
    if (session.terms.isEmpty())
        return {};
    const QJsonObject fired = QJsonDocument::fromJson(session.fired.toUtf8()).object();
    return Fold(session, book).coming(now, fired);
}

QList<Coming> comingOf(const Session &session, qint64 now)
{
    TermsBook book;
    return comingOf(session, now, book);
}

std::optional<FirstAnswer> firstAnswerOf(const Session &session)
{
    std::optional<FirstAnswer> first;
    qint64 phoneAt = 0;
    QString phone;
    for (const Fact &fact : factsFrom(session.facts)) {
        const bool answer = fact.kind == FactKind::Answered;
        if (answer && fact.by == "phone"_L1)
            phoneAt = std::max(phoneAt, fact.at);
        if (!first && answer && fact.by != "phone"_L1)
            return std::nullopt; // we wrote first
        if (!first && fact.kind == FactKind::Asked) {
            if (phoneAt > 0 && phoneAt <= fact.at)
                return std::nullopt;
            first = FirstAnswer {fact.at, phoneAt, phoneAt > 0 ? u"phone"_s : QString()};
            if (phoneAt > 0)
                return first;
        } else if (first && answer && fact.at >= first->askedAt) {
            return FirstAnswer {first->askedAt, fact.at, fact.by};
        } else if (first && answer && fact.by != "phone"_L1) {
            return FirstAnswer {first->askedAt, first->askedAt, fact.by};
        }
    }
    return first;
}

} // namespace waypost::sla
