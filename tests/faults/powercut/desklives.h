// SPDX-FileCopyrightText: 2026 The Waypost authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/sync/replica.h"
#include "core/vault/vfs.h"
#include "tests/core/sync/minirelay.h"
#include "tests/faults/disk/ramdisk.h"
#include "tests/faults/powercut/findings.h"

#include <QSet>

#include <memory>

namespace waypost::tests {

/// The lives of one desk's own files (outbox, drafts, cache) on one disk, beside a relay that never fails:
/// the agent writes, drafts and takes back, commands leave, answers and rows come, and the desk dies at a
/// random call.
class DeskLives {
public:
    DeskLives(RamDisk &disk, const QString &folder, quint32 seed, Weakness weakness, Findings &findings);
    /// Cache and outbox are encrypted from now on, before the first life.
    void encrypt();

    /// What is left of the last life, and then the next one. False: what was found makes going on pointless.
    bool live(RamDisk::End end);
    /// Looks at what is left; then everything waiting goes out and everything missing comes in: desk and
    /// relay must agree.
    void finish();

private:
    [[nodiscard]] bool open();
    void act();
    void write();
    void takeBack();
    void draft();
    void exchange();
    void check();
    [[nodiscard]] Command wish(const QString &type, const QString &subject, const QJsonObject &data);

    RamDisk &m_disk;
    std::unique_ptr<vault::Vfs> m_cacheLayer; ///< none: plain
    std::unique_ptr<vault::Vfs> m_outboxLayer;
    sync::Replica::Paths m_paths;
    QRandomGenerator m_random;
    Weakness m_weakness;
    Findings &m_findings;
    VirtualClock m_clock;
    MiniRelay m_relay;
    std::unique_ptr<sync::Replica> m_replica;
    QStringList m_conversations;

    QHash<QString, Command> m_waiting; ///< given, and nobody has said what became of them
    QSet<QString> m_takenBack;
    QSet<QString> m_mayBeSent; ///< handed out to be sent
    QHash<QString, QString> m_drafts;
    QString m_draftUnderWay; ///< conversation whose draft was being saved when the power went
};

} // namespace waypost::tests
