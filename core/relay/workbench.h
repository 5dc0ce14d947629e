// SPDX-FileCopyrightText: 2026 The Waypost authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/relay/ledger.h"
#include "core/relay/mediastore.h"

#include <QObject>
#include <QThreadPool>

namespace waypost::relay {

/// What everything on the relay's main thread works with. Owned by Relay and alive as long as any of them.
struct Workbench {
    Ledger &ledger;
    store::SqlRows &rows; ///< a reader's view of the ledger's rows, main thread only
    MediaStore &media; ///< on `disk` only
    QThreadPool &disk; ///< one thread: file work in order, off the main thread
    const Clock &clock;
};

/// A command the relay gives itself for what an effect or the configuration told.
[[nodiscard]] Command relayCommand(QString type, QString subject, QJsonObject data, const Clock &clock);

/// Runs `job` on the pool and hands its result to `done` on the thread of `context`, which outlives the pool.
template <class Job, class Done> void runAside(QThreadPool &pool, QObject *context, Job job, Done done)
{
    pool.start([context, job = std::move(job), done = std::move(done)]() mutable {
        auto result = job();
        QMetaObject::invokeMethod(
            context,
            [done = std::move(done), result = std::move(result)]() mutable { done(std::move(result)); },
            Qt::QueuedConnection);
    });
}

/// A callback for the ledger that hands the answer to `done` on the thread of `context`, which outlives the
/// ledger.
[[nodiscard]] std::function<void(Result<QList<Answer>>)>
answerOn(QObject *context, std::function<void(Result<QList<Answer>>)> done);

} // namespace waypost::relay
