// SPDX-FileCopyrightText: 2026 The Waypost authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "tests/faults/simulation/simdesk.h"

namespace waypost::tests {

/// What a run of scenarios has shown.
struct SimTotals {
    qint64 steps = 0;
    qint64 events = 0;
    qint64 promises = 0; ///< answers that somebody relied on
    qint64 relayDeaths = 0;
    qint64 sent = 0; ///< messages the provider took
};

/// Files as they are after a clean first start, so that a scenario need not make them.
struct SimImages {
    QByteArray relay, cache, outbox;
    [[nodiscard]] static SimImages make(RamDisk &disk, const QString &folder);
};

/// One scenario from one seed: half a minute of faults and work, then a minute of quiet. Answers with what
/// was violated.
[[nodiscard]] QStringList playScenario(quint32 seed, SimWeakness weakness, RamDisk &disk,
                                       const QString &folder, const SimImages &images, SimTotals &totals);

} // namespace waypost::tests
