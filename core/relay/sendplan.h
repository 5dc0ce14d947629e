// SPDX-FileCopyrightText: 2026 The Waypost authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/events/feature.h"
#include "core/relay/config.h"
#include "core/relay/tokenbucket.h"

#include <QHash>
#include <QSet>

#include <map>
#include <optional>

namespace waypost::relay {

/// Which effect of one number may start now: lanes in order, one at a time in each; so many a second for the
/// number and so many for one customer (a lane), counted when they really start. Effects without a lane wait
/// for nobody. Knows no clock and no socket; all times are UTC ms.
class SendPlan {
public:
    explicit SendPlan(const Pacing &pacing);

    void add(const Effect &effect, qint64 nowMs); ///< one that is known by its id is ignored
    /// The next that may start; it is under way from now on and keeps its lane.
    [[nodiscard]] std::optional<Effect> next(qint64 nowMs);
    /// Milliseconds until next() may have something; -1: nothing waits.
    [[nodiscard]] qint64 waitMs(qint64 nowMs) const;
    void done(const Effect &effect, qint64 nowMs); ///< it is finished; its lane goes on
    void again(const Effect &effect, qint64 atMs); ///< the same once more, not before `atMs`
    void slowDownUntil(qint64 atMs); ///< nothing of the number starts before
    [[nodiscard]] qsizetype size() const { return m_known.size(); } ///< waiting and under way
    [[nodiscard]] int underWay() const { return m_underWay; }

private:
    struct Lane {
        QList<Effect> queue; ///< the first is the one under way, if one is
        TokenBucket pair;
        bool paced = false; ///< a customer's lane, not that of a single effect
    };
    [[nodiscard]] static QString laneOf(const Effect &effect);
    void forgetIdleLanes(qint64 nowMs);

    Pacing m_pacing;
    TokenBucket m_number;
    QHash<QString, Lane> m_lanes;
    QSet<QString> m_known; ///< effect ids
    std::multimap<qint64, QString> m_due; ///< time → lane that waits for its turn; each at most once
    qint64 m_slowUntil = 0;
    int m_underWay = 0;
};

} // namespace waypost::relay
