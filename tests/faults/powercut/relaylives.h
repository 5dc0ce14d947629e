// SPDX-FileCopyrightText: 2026 The Waypost authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/events/overlay.h"
#include "core/relay/ledger_batch.h"
#include "tests/faults/disk/ramdisk.h"
#include "tests/faults/powercut/findings.h"

#include <QHash>
#include <QSet>

#include <memory>

namespace waypost::tests {

/// The lives of one relay's ledger on one disk: it opens, takes random work from customers, agents and the
/// provider, and dies at a random call; whoever got no answer asks again in the next life. After each death
/// everything that was acknowledged is looked for.
class RelayLives {
public:
    RelayLives(RamDisk &disk, const QString &folder, quint32 seed, Weakness weakness, Findings &findings);

    /// What is left of the last life, and then the next one. False: what was found makes going on pointless.
    bool live(RamDisk::End end);
    void finish(); ///< only looks at what is left

private:
    struct Ask { ///< something somebody wants and repeats until it is answered
        relay::Submission submission;
        QString finishedEffect {};
    };
    [[nodiscard]] bool open();
    void work();
    void commit(QList<Ask> asks);
    void acknowledge(const QList<Ask> &asks, const std::vector<relay::LedgerItem> &items);
    [[nodiscard]] Ask randomAsk();
    [[nodiscard]] Ask customerWrites();
    [[nodiscard]] Ask agentDoes();
    [[nodiscard]] Ask providerTakes();
    [[nodiscard]] Command wish(const QString &type, const QString &subject, const QJsonObject &data);
    void check();
    void checkJournal();
    void follow(const Event &event);
    void checkRows();
    void checkTables();

    RamDisk &m_disk;
    QString m_path;
    QRandomGenerator m_random;
    Weakness m_weakness;
    Findings &m_findings;
    VirtualClock m_clock;
    Features m_features;
    std::unique_ptr<relay::LedgerStore> m_store;
    int m_written = 0;

    QList<Ask> m_unanswered;
    QSet<QString> m_promised; ///< causes of events that were acknowledged
    QHash<QString, QPair<Command, relay::Answer>> m_answers; ///< to agents' commands
    qint64 m_quarantined = 0;
    QHash<QString, QString> m_finishedBy; ///< command of an outcome → effect

    Overlay m_witness; ///< the rows as they follow from the journal
    qint64 m_followed = 0; ///< journal number the witness has reached
    QByteArray m_followedHash;
    QSet<QString> m_causes; ///< cause/type/subject of what was followed
    QSet<QString> m_owed;
    QStringList m_conversations;
};

} // namespace waypost::tests
