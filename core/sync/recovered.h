// SPDX-FileCopyrightText: 2026 The Waypost authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/sync/cache.h"
#include "core/sync/view.h"

#include <QStringList>

namespace waypost::sync {

/// Caches of a time that the relay has lost: it was restored from an older backup. Each is a file of its own
/// beside the cache, never changed and never deleted:
///   recovered-<UTC>.sqlite           nobody has decided yet
///   recovered-<UTC>.offered.sqlite   its messages and notes were given back to the relay
///   recovered-<UTC>.aside.sqlite     kept, and nobody is asked any more; also one that had nothing to give
/// Belongs to the desk's thread.
class Recovered {
public:
    explicit Recovered(QString folder);

    /// The closed cache becomes such a file. Error store_unavailable.
    [[nodiscard]] Result<Done> freeze(const QString &cache, qint64 nowMs);
    /// A file waits and was not compared yet.
    [[nodiscard]] bool mustCompare() const { return !m_compared && !waiting().isEmpty(); }
    /// What the relay has lost of the oldest waiting file. `cache` has all that the relay has. The journal is
    /// one line: from the newest message and note down, everything that is not here is lost, up to the first
    /// that is here under the same number. `author`: only what he wrote; empty: everybody.
    [[nodiscard]] Result<Done> compare(Cache &cache, const QString &author);
    [[nodiscard]] bool isPending() const { return m_summary.since > 0 && !m_summary.offered; }
    [[nodiscard]] const RecoveredSummary &summary() const { return m_summary; }

    /// Commands conversation.recover that give it back, a few dozen messages in each.
    [[nodiscard]] Result<Commands> offer(const Cache &cache, qint64 nowMs);
    [[nodiscard]] Result<Done> setOffered();
    [[nodiscard]] Result<Done> setAside();

private:
    struct Lost {
        QString id;
        QString conversation;
        bool note = false;
    };
    [[nodiscard]] QStringList waiting() const; ///< names, oldest first
    [[nodiscard]] Result<std::unique_ptr<store::Database>> open(const Cache &cache) const;
    [[nodiscard]] Result<Done> collect(store::Database &frozen, Cache &cache, const QString &table,
                                       const QString &author);
    [[nodiscard]] Result<Done> rename(const QString &word);

    QString m_folder;
    bool m_compared = false;
    RecoveredSummary m_summary;
    QList<Lost> m_lost;
};

} // namespace waypost::sync
