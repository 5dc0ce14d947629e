// SPDX-FileCopyrightText: 2026 The Waypost authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/relay/rowsfeed.h"
#include "tests/faults/simulation/simprovider.h"
#include "tests/faults/simulation/simsender.h"

namespace waypost::tests {

/// The relay: the real ledger store and batch, the real rows feed and the real judgement of calls, without
/// the threads and sockets around them. It dies in the middle of a commit, after it, before its answers,
/// while it starts, or between two things.
class SimRelay {
public:
    struct Greeting {
        qint64 session = 0; ///< 0: not let in
        QString epoch;
        team::Viewer viewer;
    };
    using ToDesk = std::function<void(qint64 session, const wire::RowsFrame &)>;

    SimRelay(SimWorld &world, SimObserver &observer, SimProvider &provider, const QString &folder);

    void start();
    void die();
    [[nodiscard]] bool isUp() const { return m_store != nullptr; }

    void webhook(const Command &command, const std::function<void()> &taken);
    void command(Command command, const QString &agent, const std::function<void(wire::AnswerFrame)> &answer);
    [[nodiscard]] Greeting join(const QString &agent, const QString &epoch, qint64 cursor,
                                const ToDesk &desk);
    void leave(qint64 session) { m_sessions.remove(session); }

    /// For the sender: into the queue; `done` comes after the commit, or never if the relay dies before.
    void submit(relay::LedgerItem item);
    [[nodiscard]] qint64 newest() const { return m_store ? m_store->journal().lastSeq() : -1; }
    [[nodiscard]] relay::LedgerStore &store() { return *m_store; }
    [[nodiscard]] int deaths() const { return m_deaths; }
    /// Table → key → row, as a cache would hold them that began now.
    [[nodiscard]] QHash<QString, QHash<QString, Row>> seenBy(const team::Viewer &viewer);

private:
    struct Seat {
        team::Viewer viewer;
        qint64 cursor = 0;
        ToDesk desk;
    };
    void turn();
    [[nodiscard]] bool commit(std::vector<relay::LedgerItem> &items, relay::Committed &committed);
    void tell(std::vector<relay::LedgerItem> &items);
    void obeyAgents(const QList<store::TableChanges> &changes);
    void serve(qint64 session);

    SimWorld &m_world;
    SimObserver &m_observer;
    QString m_path;
    SimSender m_sender;
    std::unique_ptr<relay::LedgerStore> m_store;
    std::unique_ptr<relay::RowsFeed> m_feed;
    std::vector<relay::LedgerItem> m_queue;
    QHash<qint64, Seat> m_sessions;
    qint64 m_lastSession = 0;
    bool m_turning = false;
    int m_life = 0;
    int m_deaths = 0;
};

} // namespace waypost::tests
