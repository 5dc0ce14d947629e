// SPDX-FileCopyrightText: 2026 The Waypost authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/sla/clock.h"

#include <QMap>
#include <QTimeZone>

#include <functional>
#include <vector>

namespace waypost::tests {

/// A team's hours minute by minute, asked of QDateTime for each of them: slow, and nothing of it is ours.
class MinuteTable {
public:
    /// Weekday (Monday: 1) and minute of the local day to "is it open", dates that are closed.
    using Rule = std::function<bool(int weekday, int minuteOfDay)>;
    MinuteTable(const QTimeZone &zone, const Rule &rule, const QList<QDate> &closed, qint64 from, qint64 to);
    [[nodiscard]] bool open(qint64 minute) const;

private:
    qint64 m_from;
    std::vector<bool> m_open;
};

/// What happened to one session, told by whoever made it happen, in order of time. Whole minutes.
struct Told {
    enum What { Asked, Answered, Snoozed, Opened, Closed, Priority, Policy };
    What what = Asked;
    qint64 minute = 0;
    QString word {}; ///< Answered: who; Asked, Answered: see `id`; Priority: which
    QString id {}; ///< of the message
    int policy = 0; ///< Policy: which from now on
};

/// A policy as the reference knows it: minutes by priority ("" for all), hours.
struct SlowPolicy {
    QMap<QString, QMap<sla::ClockKind, qint64>> minutes;
    const MinuteTable *hours = nullptr;
};

/// The clocks of a session worked out from what happened, by counting minutes: each clock by itself, without
/// any state that goes along.
class SlowClocks {
public:
    SlowClocks(QList<SlowPolicy> policies, QList<Told> told, qint64 now);
    [[nodiscard]] QList<sla::Clock> clocks() const;

private:
    struct Span {
        qint64 from = 0;
        qint64 to = 0; ///< the session's now, if it goes on
        bool ended = false; ///< done, rather than that the session ended
        bool over = false; ///< done or ended
    };
    [[nodiscard]] sla::Clock judged(sla::ClockKind kind, const QString &id, const Span &span) const;
    [[nodiscard]] qint64 target(sla::ClockKind kind, qint64 minute) const;
    [[nodiscard]] const MinuteTable &hours(qint64 minute) const;
    [[nodiscard]] bool still(sla::ClockKind kind, qint64 minute) const;
    [[nodiscard]] qint64 due(sla::ClockKind kind, const Span &span, qint64 asOf) const;
    [[nodiscard]] QString wordAt(Told::What what, qint64 minute, const QString &otherwise) const;
    [[nodiscard]] QString ownerAt(qint64 minute) const;
    [[nodiscard]] Span resolutionSpan() const;

    QList<SlowPolicy> m_policies;
    QList<Told> m_told;
    qint64 m_now;
    QList<QPair<qint64, qint64>> m_stills;
};

} // namespace waypost::tests
