// SPDX-FileCopyrightText: 2026 The Waypost authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/relay/workbench.h"

#include <QTimer>

namespace waypost::relay {

/// Gives the commands that timers hold when they are due, by the clock it is given. Each is given once, also
/// among several relays and over restarts; what was due while no relay ran comes late, in order. Main thread.
class Timekeeper : public QObject {
public:
    explicit Timekeeper(const Workbench &bench);

    void start();
    void heed(const Committed &commit);
    void stop(); ///< gives nothing any more

private:
    void look();
    void wait(qint64 ms);
    void given(const Timer &timer, const Result<QList<Answer>> &answers);

    Workbench m_bench;
    QTimer m_soon;
    int m_underWay = 0; ///< given to the ledger and not answered yet
    bool m_failed = false; ///< one of those could not be given
    bool m_running = false;
};

} // namespace waypost::relay
