// SPDX-FileCopyrightText: 2026 The Waypost authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/relay/sendplan.h"
#include "core/relay/verdict.h"
#include "tests/faults/simulation/simprovider.h"

namespace waypost::tests {

class SimRelay;

/// The relay's sender with the real plan and the real judgement of what came back: mark, call, keep the
/// outcome. The order of steps is that of relay::ChannelSender, which does the same over threads and sockets.
class SimSender {
public:
    SimSender(SimWorld &world, SimProvider &provider, SimRelay &relay);

    void start(const QList<Effect> &owed, int life); ///< what an earlier life left
    void add(const QList<Effect> &effects);

private:
    struct Job {
        Effect effect;
        relay::Tries tries {};
        bool marked = false;
    };
    void turn();
    void wake(qint64 afterMs);
    void begin(const QString &id);
    void mark(const QString &id);
    void call(const QString &id);
    void settle(const QString &id, const relay::Verdict &verdict);
    void finish(const QString &id, const QString &type, const QJsonObject &data);
    void submit(const Command &command, const QString &finishedEffect,
                std::function<void(const Result<QList<relay::Answer>> &)> done);
    [[nodiscard]] bool isOf(int life) const { return life == m_life; }

    SimWorld &m_world;
    SimProvider &m_provider;
    SimRelay &m_relay;
    std::unique_ptr<relay::SendPlan> m_plan;
    QHash<QString, Job> m_jobs;
    int m_life = 0;
};

} // namespace waypost::tests
