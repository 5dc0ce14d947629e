// SPDX-FileCopyrightText: 2026 The Waypost authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/sync/replica.h"
#include "tests/faults/simulation/simrelay.h"

namespace waypost::tests {

/// A desktop and the agent before it: the real replica on its own disk, joined to the relay by messages that
/// come late, twice or not at all.
class SimDesk {
public:
    SimDesk(SimWorld &world, SimObserver &observer, SimRelay &relay, const QString &folder, int number);

    [[nodiscard]] static QString agentOf(int number);
    [[nodiscard]] static QString teamOf(int number); ///< two of them
    void start();
    void act(); ///< something an agent may come to do now
    void crash();
    void disconnect();
    void check(); ///< I-6: only if it has caught up
    void checkSettled(); ///< when the faults are long over

private:
    void connectSoon();
    void connect();
    void hear(qint64 session, const wire::RowsFrame &frame);
    void push();
    void checkOwn();
    void give(const QString &type, const QString &subject, const QJsonObject &data);
    void triage(const QString &conversation);
    void manage();
    void takeBack();
    void retryUnsure();
    [[nodiscard]] QStringList idsIn(const QString &table);

    SimWorld &m_world;
    SimObserver &m_observer;
    SimRelay &m_relay;
    QString m_base;
    int m_number;
    QString m_agent;
    std::unique_ptr<sync::Replica> m_replica;
    team::Viewer m_viewer;
    qint64 m_session = 0;
    bool m_connecting = false;
    int m_life = 0;

    QHash<QString, Command> m_waiting; ///< given, durable, and nobody has said what became of it
    QSet<QString> m_handedOut;
    QSet<QString> m_takenBack;
    QHash<QString, QString> m_drafts;
};

} // namespace waypost::tests
