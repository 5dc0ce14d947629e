// SPDX-FileCopyrightText: 2026 The Waypost authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/sla/clock.h"
#include "core/sla/facts.h"
#include "core/sla/promises.h"

#include <map>

namespace waypost::sla {

/// One clock while the session's facts go by.
struct Ticking {
    struct Still {
        qint64 from = 0;
        qint64 to = 0;
    };
    Clock clock;
    QList<Still> stills; ///< pauses that are over
    qint64 stillSince = 0; ///< of the one that goes on; 0: it runs
    qint64 slept = 0; ///< open ms of pauses that are known as a sum only
    qint64 changedAt = 0; ///< when its target last moved: it can't have been late before
    qint64 withdrawnAt = 0; ///< 0: it wasn't
    qint64 endedAt = 0; ///< the session ended and it owes nothing any more; 0: it goes on
    qint64 termsAt = 0; ///< since when it has other terms than at its start
    std::size_t measure = 0; ///< of the terms it is measured by: those in force, or that were when it ended
    bool promised = false; ///< the terms in force have a target for it
};

/// The pure fold over a session's facts and terms: what clocksOf() and comingOf() ask. Every rule of
/// semantics 3b about when a clock starts, stops, stands still and moves is here and nowhere else.
class Fold {
public:
    Fold(const Session &session, TermsBook &book);

    /// What has come by `now`, clocks in the order they started.
    [[nodiscard]] QList<Clock> clocks(qint64 now);
    [[nodiscard]] QList<Coming> coming(qint64 now, const QJsonObject &fired);

private:
    void take(const Fact &fact);
    void asked(const Fact &fact);
    void answered(const Fact &fact, bool byPhone);
    void status(const Fact &fact);
    void close(qint64 at);
    void reopen(const Fact &fact);
    void retarget(qint64 at);

    Ticking &start(ClockKind kind, const QString &id, qint64 at);
    void startWaiting(const QString &id, qint64 at);
    void finish(Ticking &ticking, qint64 at);
    void judge(Ticking &ticking, qint64 at) const;
    void judgeAll(qint64 at);
    void standStill(Ticking &ticking, qint64 at) const;
    void standStillAll(qint64 at);
    void reckonDue(Ticking &ticking) const;
    [[nodiscard]] qint64 dueFor(const Ticking &ticking, qint64 until) const;
    [[nodiscard]] qint64 pausedOf(const Ticking &ticking, qint64 until) const;
    [[nodiscard]] std::optional<Target> targetOf(ClockKind kind) const;
    [[nodiscard]] bool pauses(ClockKind kind) const;
    [[nodiscard]] static bool isOver(const Ticking &ticking);
    [[nodiscard]] Ticking *of(qsizetype place) { return place < 0 ? nullptr : &m_all[place]; }
    [[nodiscard]] Clock finalOf(Ticking ticking, qint64 now) const;
    [[nodiscard]] const Measure &measureOf(const Ticking &ticking) const
    {
        return *m_measures[ticking.measure];
    }
    void addLevels(const Ticking &ticking, qint64 now, const QJsonObject &fired, QList<Coming> &into) const;

    std::vector<std::shared_ptr<const Measure>> m_measures; ///< of the session's terms, in order
    std::size_t m_measure = 0;
    QList<Ticking> m_all;
    qsizetype m_waiting = -1; ///< place of the clock of what the customer waits for
    qsizetype m_update = -1;
    qsizetype m_resolution = -1;
    qsizetype m_leftOpen = -1; ///< waited for when the session was closed
    bool m_open = true;
    bool m_askedFirst = false; ///< the first clock has been used up, or is not owed
    QString m_status;
    QString m_priority;
    QString m_agent;
    QString m_team;
    qint64 m_lastAsked = 0;
    QString m_lastAskedId;
    qint64 m_phoneAt = 0; ///< of the newest message from the phone
};

} // namespace waypost::sla
