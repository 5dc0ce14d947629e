// SPDX-FileCopyrightText: 2026 The Waypost authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/forwarder.h"

#include <QTcpServer>
#include <QTcpSocket>

namespace waypost::tests {

class Forwarder::Worker : public QObject {
public:
    Worker(quint16 port, QList<QString> servers, std::atomic<int> &connections)
        : m_port(port)
        , m_servers(std::move(servers))
        , m_connections(connections)
    {
    }
    void listen()
    {
        m_server = std::make_unique<QTcpServer>();
        connect(m_server.get(), &QTcpServer::newConnection, this, [this] {
            while (QTcpSocket *client = m_server->nextPendingConnection())
                forward(client, m_turn++, 0);
        });
        if (!m_server->listen(QHostAddress::LocalHost, m_port))
            qFatal("the forwarder cannot listen");
    }
    void close() { m_server.reset(); } ///< and with it every connection

private:
    void forward(QTcpSocket *client, qsizetype turn, qsizetype tried)
    {
        if (tried == m_servers.size())
            return client->abort();
        auto *server = new QTcpSocket(client);
        connect(server, &QTcpSocket::connected, client, [this, client, server] {
            ++m_connections;
            join(client, server);
            join(server, client);
        });
        connect(server, &QTcpSocket::errorOccurred, client, [this, client, server, turn, tried] {
            if (server->isOpen() && server->state() == QAbstractSocket::ConnectedState)
                return;
            server->disconnect(client);
            if (server->property("joined").toBool())
                client->disconnectFromHost();
            else
                forward(client, turn + 1, tried + 1);
        });
        server->connectToHost(m_servers[turn % m_servers.size()], m_port);
    }
    static void join(QTcpSocket *from, QTcpSocket *to)
    {
        from->setProperty("joined", true);
        const auto pass = [from, to] { to->write(from->readAll()); };
        connect(from, &QTcpSocket::readyRead, to, pass);
        connect(from, &QTcpSocket::disconnected, to, &QTcpSocket::disconnectFromHost);
        pass();
    }

    const quint16 m_port;
    const QList<QString> m_servers;
    std::atomic<int> &m_connections;
    qsizetype m_turn = 0;
    std::unique_ptr<QTcpServer> m_server;
};

Forwarder::Forwarder(quint16 port, QList<QString> servers)
    : m_worker(std::make_unique<Worker>(port, std::move(servers), m_connections))
{
    m_worker->moveToThread(&m_thread);
    m_thread.start();
    QMetaObject::invokeMethod(
        m_worker.get(), [this] { m_worker->listen(); }, Qt::BlockingQueuedConnection);
}

Forwarder::~Forwarder()
{
    QMetaObject::invokeMethod(
        m_worker.get(), [this] { m_worker->close(); }, Qt::BlockingQueuedConnection);
    m_thread.quit();
    m_thread.wait();
}

} // namespace waypost::tests
