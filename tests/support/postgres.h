// SPDX-FileCopyrightText: 2026 The Waypost authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include <QProcess>
#include <QTemporaryDir>

#include <memory>

namespace waypost::tests {

/// A PostgreSQL server of its own in a folder of its own, on a socket there and on a free port of loopback.
/// Ends with the object, and with the test's process however that ends. As root it runs as an unprivileged
/// user. What goes wrong ends the test (qFatal): without its server a test proves nothing.
class PostgresServer {
public:
    struct Options {
        bool fsync = true; ///< false where no crash is part of the test: much faster
        QByteArray password {}; ///< not empty: needed on loopback (SCRAM); on the socket nobody is asked
    };
    PostgresServer();
    explicit PostgresServer(const Options &options); ///< a primary with the user "waypost", running
    ~PostgresServer();
    PostgresServer(const PostgresServer &) = delete;
    PostgresServer &operator=(const PostgresServer &) = delete;

    /// A copy that follows this one; from its return on each commit here waits until it is durable there too.
    /// Destroy it first.
    [[nodiscard]] std::unique_ptr<PostgresServer> makeStandby();

    void start(); ///< again after stop() or kill(); waits until it answers
    void stop();
    void kill(); ///< SIGKILL for the server and each of its sessions: nothing of it runs on
    void promote(); ///< a standby becomes a primary; waits until it takes writes

    /// A new, empty database and its URI.
    [[nodiscard]] QString makeDatabase();
    /// postgresql://waypost@127.0.0.1:port/database, with more hosts after it in the order given; the client
    /// picks the one that takes writes.
    [[nodiscard]] QString uri(const QString &database,
                              const QList<const PostgresServer *> &others = {}) const;
    /// Runs it as the server's owner and gives what psql prints, columns parted by '|'.
    QByteArray sql(const QString &statement, const QString &database = QStringLiteral("postgres")) const;
    [[nodiscard]] quint16 port() const { return m_port; }

private:
    struct Standby { };
    explicit PostgresServer(Standby);
    void makeFolder();
    void configure(const QStringList &lines) const;
    void run(const QString &program, const QStringList &arguments) const;
    void waitFor(const QString &statement, const QByteArray &answer) const;
    [[nodiscard]] QString data() const { return m_folder.filePath(QStringLiteral("data")); }

    QTemporaryDir m_folder;
    quint16 m_port = 0;
    int m_databases = 0;
    std::unique_ptr<QProcess> m_process;
};

} // namespace waypost::tests
