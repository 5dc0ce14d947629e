// SPDX-FileCopyrightText: 2026 The Waypost authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/sandbox/cloud.h"
#include "core/sandbox/scenario.h"

#include <deque>
#include <map>
#include <optional>

namespace waypost::sandbox {

/// The customers of a scenario at play: each follows a script, waits for us, and afterwards answers by rules.
/// Everything is planned in the cloud's schedule; the same seed and the same answers give the same play.
class Cast {
public:
    explicit Cast(Cloud &cloud);
    Cast(const Cast &) = delete;
    Cast &operator=(const Cast &) = delete;
    /// Brings the customers in and begins. Errors as Customers::add(), and playing: somebody is busy with an
    /// earlier play. After an error nobody begins.
    [[nodiscard]] Result<Done> play(const Scenario &scenario, qint64 now);
    [[nodiscard]] int playing() const; ///< with steps left

private:
    struct Actor {
        QString customer; ///< key
        Persona persona;
        Random random;
        std::deque<Step> todo {};
        std::optional<Step> awaiting {};
        qint64 turn = 0; ///< an older time-out is none
        bool idle = true; ///< no step is planned
        std::optional<QString> heard {}; ///< id of a message of ours that no "await" has used
        QList<int> used {}; ///< times of each answer rule
        int played = 0;
    };
    [[nodiscard]] static bool isPlaying(const Actor &actor);
    void go(const QString &key, qint64 now);
    void await(Actor &actor, const Step &step, qint64 now);
    void act(const QString &key, const Step &step, qint64 now);
    void heard(Customer &customer, const Sent &sent, qint64 now);
    void answer(Actor &actor, const Sent &sent, qint64 now);
    void resume(Actor &actor, Span span, qint64 now);
    Cloud &m_cloud;
    std::map<QString, Actor> m_actors;
};

/// Generated customers write `flood.messages` texts at a steady rate; new customers are made as needed.
void beginFlood(Cloud &cloud, const Flood &flood, qint64 now);

} // namespace waypost::sandbox
