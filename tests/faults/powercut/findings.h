// SPDX-FileCopyrightText: 2026 The Waypost authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include <QString>
#include <QStringList>

namespace waypost::tests {

/// What a series of cuts has shown.
struct Findings {
    qint64 cuts = 0;
    qint64 acknowledged = 0; ///< things that somebody was told are safe
    qint64 lost = 0; ///< of those, not there afterwards
    qint64 doubled = 0;
    qint64 damaged = 0; ///< the file would not open, or its chain was broken
    qint64 differing = 0; ///< rows, answers or debts that do not follow from the journal
    QStringList samples {}; ///< the first few, in words

    [[nodiscard]] qint64 bad() const { return lost + doubled + damaged + differing; }
    void note(qint64 &counter, const QString &words)
    {
        ++counter;
        if (samples.size() < 5)
            samples << words;
    }
};

/// What is made worse on purpose, to see that it would be found.
enum class Weakness {
    None,
    SyncNormal, ///< SQLite's synchronous = NORMAL
    AckEarly, ///< acknowledged before the commit
    LyingDisk, ///< syncs that do nothing
};

} // namespace waypost::tests
