// SPDX-FileCopyrightText: 2026 The Waypost authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include <QByteArray>

namespace waypost::sandbox {

/// Numbers that look random and are the same for the same seed and stream on every machine (SplitMix64). A
/// stream per person or purpose keeps one's numbers independent of how often another one is asked.
class Random {
public:
    Random(quint64 seed, const QByteArray &stream);
    [[nodiscard]] quint64 next();
    [[nodiscard]] qint64 between(qint64 low,
                                 qint64 high); ///< both included; `low` if they are in the wrong order
    [[nodiscard]] bool chance(double probability); ///< 0 is never, 1 always

private:
    quint64 m_state;
};

} // namespace waypost::sandbox
