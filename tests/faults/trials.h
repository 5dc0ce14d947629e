// SPDX-FileCopyrightText: 2026 The Waypost authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include <QByteArray>
#include <QString>
#include <QtDebug>

namespace waypost::tests {

/// Where a harness begins to count its seeds: WAYPOST_SEED, or the same each time.
[[nodiscard]] inline quint32 firstSeed()
{
    bool given = false;
    const quint32 seed = qEnvironmentVariable("WAYPOST_SEED").toUInt(&given);
    return given ? seed : 20'261'125;
}

/// How many trials: `usual`, or `longer` with WAYPOST_LONG. A given WAYPOST_TRIALS wins: 1 replays one seed.
[[nodiscard]] inline qint64 trials(qint64 usual, qint64 longer)
{
    bool given = false;
    const qint64 wanted = qEnvironmentVariable("WAYPOST_TRIALS").toLongLong(&given);
    return given ? wanted : qEnvironmentVariableIsSet("WAYPOST_LONG") ? longer : usual;
}

/// One line that packaging/prove collects.
inline void printFigures(const QString &line)
{
    qInfo().noquote() << "figures:" << line;
}

} // namespace waypost::tests
