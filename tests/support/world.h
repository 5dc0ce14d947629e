// SPDX-FileCopyrightText: 2026 The Waypost authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "tests/support/forwarder.h"
#include "tests/support/loadclient.h"
#include "tests/support/postgres.h"

#include <QHash>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QProcess>
#include <QString>
#include <QStringList>
#include <QTemporaryDir>

#include <array>
#include <memory>

namespace waypost::tests {

/// What a program said when it had ended.
struct Spoken {
    int exitCode = -1;
    QByteArray out;
    QByteArray err;
    [[nodiscard]] QJsonDocument json() const { return QJsonDocument::fromJson(out); }
};

/// The real programs in a folder of their own on loopback: sandbox, relay and any number of waypostctl.
/// Everything ends with it. With WAYPOST_TEST_STORE=postgres in the environment the relay's store is a
/// PostgreSQL of its own.
class World {
public:
    World();
    ~World();

    void startSandbox(const QStringList &more = {});
    /// phone_number_id → channel's id, in place of the usual one; before startRelay().
    void setChannels(const QHash<QString, QString> &channels) { m_channels = channels; }
    /// Where the relay finds the provider, if not at the sandbox itself; before startRelay().
    void setProviderPort(quint16 port) { m_providerPort = port; }
    /// The relay's store: "postgresql://…"; `more`: lines for [relay]. Before startRelay().
    void useStore(const QString &uri, const QString &more = {});
    /// Two relays, 0 and 1, on one store and behind one address. Before startRelay().
    void useTwoRelays();
    void startRelay(int which = 0);
    void stopRelay(int which = 0); ///< SIGTERM, waits for the end
    void killRelay(int which = 0); ///< SIGKILL
    [[nodiscard]] bool relayRuns(int which = 0) const
    {
        return m_relays[which] && m_relays[which]->state() == QProcess::Running;
    }

    /// Pairs a new home: the first one is the owner, further ones are invited by the first.
    void pairOwner(const QString &home);
    void pairAgent(const QString &home, const QString &name, const QString &role);
    [[nodiscard]] Spoken ctl(const QString &home, const QStringList &arguments, int timeoutMs = 30'000);
    /// waypostctl watch: its lines until it is destroyed.
    class Watch;
    [[nodiscard]] std::unique_ptr<Watch> watch(const QString &home);

    /// A call of the sandbox's control surface; fails the test if it is not answered with 2xx.
    QJsonObject sandbox(const QByteArray &method, const QString &path, const QJsonObject &body = {});
    /// So many customers write, each once; what the network holds of it is brought at once.
    void greet(qint64 customers);
    /// Signed texts of that run to the relay, up to 16 at a time; the rest is the caller's.
    [[nodiscard]] LoadPlan textLoad(const QString &run) const;
    /// HTTP to the relay's public port; status 0 when there is no answer.
    [[nodiscard]] int webhook(const QByteArray &body, const QByteArray &signature = {});
    /// To that relay itself, past the common address.
    [[nodiscard]] int webhookAt(int which, const QByteArray &body);
    [[nodiscard]] QByteArray signatureOf(const QByteArray &body) const;

    [[nodiscard]] QString path(const QString &name) const { return m_folder.filePath(name); }
    [[nodiscard]] quint16 webhookPort() const { return m_webhookPort; }
    [[nodiscard]] quint16 sandboxPort() const { return m_sandboxPort; }
    [[nodiscard]] QByteArray secret() const { return m_secret; }
    [[nodiscard]] static QString ledgerFile(); ///< name of the relay's SQLite file in its data folder
    [[nodiscard]] QString ledger() const; ///< address of its store, whichever engine
    [[nodiscard]] qint64 relayPid(int which = 0) const
    {
        return m_relays[which] ? m_relays[which]->processId() : 0;
    }
    [[nodiscard]] QString hostOf(int which) const; ///< where that relay itself listens

private:
    [[nodiscard]] std::unique_ptr<QProcess> program(const QString &name, const QStringList &arguments);
    [[nodiscard]] QJsonObject waitReady(const QString &name, QProcess &process);
    QTemporaryDir m_folder;
    QByteArray m_secret;
    std::unique_ptr<QProcess> m_sandbox;
    std::array<std::unique_ptr<QProcess>, 2> m_relays;
    std::unique_ptr<PostgresServer> m_postgres; ///< only if the environment asks for it
    std::array<std::unique_ptr<Forwarder>, 2> m_doors; ///< only for two relays: webhooks, agents
    QString m_store; ///< empty: SQLite
    QString m_more;
    quint16 m_webhookPort = 0;
    quint16 m_agentsPort = 0;
    quint16 m_sandboxPort = 9; ///< nobody answers there until startSandbox()
    quint16 m_providerPort = 0;
    QString m_owner;
    QHash<QString, QString> m_channels {{QStringLiteral("106540352242922"), QStringLiteral("main")}};
};

class World::Watch {
public:
    explicit Watch(std::unique_ptr<QProcess> process);
    ~Watch();
    /// Waits for a line that fits all of `fields`; empty if none came in time.
    [[nodiscard]] QJsonObject waitFor(const QJsonObject &fields, int timeoutMs = 30'000);
    [[nodiscard]] const QList<QJsonObject> &lines() const { return m_lines; }

private:
    bool readMore(int timeoutMs);
    std::unique_ptr<QProcess> m_process;
    QList<QJsonObject> m_lines;
    QByteArray m_rest;
};

} // namespace waypost::tests
