// SPDX-FileCopyrightText: 2026 The Waypost authors
// SPDX-License-Identifier: GPL-3.0-or-later
// The agents' socket: with QWebSocket, as the desktop uses it, and with raw bytes, as nobody should.
#include "core/net/socketserver.h"

#include <QNetworkProxy>
#include <QSslCertificate>
#include <QSslConfiguration>
#include <QTcpSocket>
#include <QTemporaryDir>
#include <QtEndian>
#include <QTest>
#include <QWebSocket>

#include <atomic>
#include <mutex>

using namespace waypost;
using namespace waypost::net;
using namespace Qt::StringLiterals;

namespace {
constexpr int patienceMs = 10'000;

/// A server on a thread of its own that writes down what happens. Messages are echoed; the message "admit"
/// admits.
class Desk {
public:
    explicit Desk(SocketLimits limits = {}, const TlsIdentity *identity = nullptr,
                  const QString &address = u"127.0.0.1"_s)
    {
        SocketHandler handler;
        handler.opened = [this](SocketId id, const QByteArray &remote) { note("opened " + remote, id); };
        handler.received = [this](SocketId id, const QByteArray &message) {
            note(message.size() < 100 ? "received " + message
                                      : "received " + QByteArray::number(message.size()),
                 id);
            if (message == "admit")
                server->admit(id);
            server->send(id, std::make_shared<const QByteArray>(message));
        };
        handler.drained = [this](SocketId id) { note("drained", id); };
        handler.closed = [this](SocketId id) { note("closed", id); };
        auto made = SocketServer::listen(io, address, 0, identity, limits, handler);
        if (made)
            server = *std::move(made);
        else
            qFatal("%s", qPrintable(made.error().text));
    }
    void note(const QByteArray &what, SocketId id)
    {
        const std::lock_guard lock(m_mutex);
        m_log += what.toStdString() + '\n';
        m_lastId = id;
    }
    QByteArrayList log()
    {
        const std::lock_guard lock(m_mutex);
        QByteArrayList lines = QByteArray::fromStdString(m_log).split('\n');
        lines.removeLast();
        return lines;
    }
    qsizetype logCount(const QByteArray &what) { return log().count(what); }
    SocketId lastId()
    {
        const std::lock_guard lock(m_mutex);
        return m_lastId;
    }
    /// On the server's thread, as its functions want it.
    template <class Work> void onThread(Work work) { io.runAndWait(work); }
    qint64 queued(SocketId id)
    {
        qint64 bytes = 0;
        onThread([&] { bytes = server->queuedBytes(id); });
        return bytes;
    }

private:
    std::mutex m_mutex; // these first: the server's thread writes until it has gone
    std::string m_log; ///< a line for each call
    SocketId m_lastId = 0;

public:
    IoThread io;
    std::unique_ptr<SocketServer> server;
};

QByteArray frame(int opcode, const QByteArray &payload, bool fin = true, bool masked = true, int reserved = 0)
{
    QByteArray bytes(1, char((fin ? 0x80 : 0) | reserved | opcode));
    const int mask = masked ? 0x80 : 0;
    if (payload.size() < 126) {
        bytes.append(char(mask | int(payload.size())));
    } else if (payload.size() < 65'536) {
        const quint16 size = qToBigEndian(quint16(payload.size()));
        bytes.append(char(mask | 126)).append(reinterpret_cast<const char *>(&size), 2);
    } else {
        const quint64 size = qToBigEndian(quint64(payload.size()));
        bytes.append(char(mask | 127)).append(reinterpret_cast<const char *>(&size), 8);
    }
    return masked ? bytes.append(4, '\0') + payload : bytes + payload;
}

constexpr int binary = 2;
constexpr int text = 1;
constexpr int continuation = 0;
constexpr int closing = 8;
constexpr int ping = 9;

/// A peer that writes bytes of its own.
class RawPeer {
public:
    explicit RawPeer(const Desk &desk, const QByteArray &headers = {}, const QString &from = {})
    {
        if (!from.isEmpty())
            socket.bind(QHostAddress(from));
        socket.connectToHost(QHostAddress(u"127.0.0.1"_s), desk.server->port());
        socket.waitForConnected(patienceMs);
        socket.write("GET / HTTP/1.1\r\nHost: x\r\nUpgrade: websocket\r\nConnection: "
                     "Upgrade\r\nSec-WebSocket-Version: 13\r\n"
                     "Sec-WebSocket-Key: dGhlIHNhbXBsZSBub25jZQ==\r\n"
                     + headers + "\r\n");
        while (!answer.contains("\r\n\r\n") && socket.waitForReadyRead(patienceMs))
            answer += socket.read(answer.isEmpty() ? 1'024 : 1);
    }
    void send(const QByteArray &bytes)
    {
        socket.write(bytes);
        socket.flush();
    }
    /// The code of the close frame that ends what the server sends; 0 if it just hangs up, -1 if it stays.
    int closeCode()
    {
        QByteArray all = socket.readAll();
        while (socket.state() == QAbstractSocket::ConnectedState) {
            if (!socket.waitForReadyRead(patienceMs) && socket.state() == QAbstractSocket::ConnectedState)
                return -1;
            all += socket.readAll();
        }
        for (qsizetype at = 0; at + 1 < all.size(); at += 2 + (all[at + 1] & 0x7f))
            if (all[at] == char(0x80 | closing) && at + 3 < all.size())
                return qFromBigEndian<quint16>(all.constData() + at + 2);
        return 0;
    }

    QTcpSocket socket;
    QByteArray answer;
};
} // namespace

class TestNetSocketServer : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void initTestCase() { QNetworkProxy::setApplicationProxy(QNetworkProxy::NoProxy); }
    void speaksWithPinnedClient();
    void speaksTls13Only();
    void isPinned();
    void refusesUpgrade_data();
    void refusesUpgrade();
    void understandsFrames();
    void refusesFrames_data();
    void refusesFrames();
    void limitsTheUnadmitted();
    void cutsTheUnadmitted();
    void liftsLimits();
    void pingsAndKeeps();
    void cutsTheDead();
    void queuesForSlowReaders();
    void closesHopelessReaders();
    void closesAfterTheQueue();
    void sharesBroadcasts();
    void leavesStrangersAlone();
    void capsConnections();
    void speaksIpv6();
    void endsQuietly();
};

namespace {
class Pinned {
public:
    Pinned()
    {
        auto made = TlsIdentity::loadOrCreate(m_folder.path());
        if (!made)
            qFatal("%s", qPrintable(made.error().text));
        identity = *std::move(made);
    }
    /// As the desktop does it: this certificate and no other, for this socket only.
    [[nodiscard]] QSslConfiguration configuration() const
    {
        QSslConfiguration configuration = QSslConfiguration::defaultConfiguration();
        configuration.setCaCertificates({QSslCertificate(identity.certificatePem)});
        configuration.setPeerVerifyMode(QSslSocket::VerifyPeer);
        return configuration;
    }
    TlsIdentity identity;

private:
    QTemporaryDir m_folder;
};
} // namespace

void TestNetSocketServer::speaksWithPinnedClient()
{
    const Pinned pinned;
    Desk desk({}, &pinned.identity);
    QWebSocket client;
    client.setSslConfiguration(pinned.configuration());
    QByteArrayList messages;
    connect(&client, &QWebSocket::binaryMessageReceived, this,
            [&](const QByteArray &message) { messages << message; });
    client.open(QUrl(u"wss://localhost:%1"_s.arg(desk.server->port())));
    QTRY_COMPARE(client.state(), QAbstractSocket::ConnectedState);
    QCOMPARE(client.sslConfiguration().sessionProtocol(), QSsl::TlsV1_3);
    QCOMPARE(client.sslConfiguration().peerCertificate().digest(QCryptographicHash::Sha256),
             pinned.identity.fingerprint);
    client.sendBinaryMessage("admit");
    QTRY_COMPARE(messages.size(), 1);
    client.sendBinaryMessage(QByteArray(4 * 1024 * 1024, 'x')); // as large as allowed
    client.sendBinaryMessage({});
    QTRY_COMPARE(messages.size(), 3);
    QVERIFY(messages[1] == QByteArray(4 * 1024 * 1024, 'x'));
    QCOMPARE(messages[2], "");
    client.close();
    QTRY_COMPARE(desk.logCount("closed"), 1);
    QCOMPARE(desk.log().constFirst(), "opened 127.0.0.1");
    QCOMPARE(desk.log().constLast(), "closed");
}

void TestNetSocketServer::speaksTls13Only()
{
    const Pinned pinned;
    const Desk desk({}, &pinned.identity);
    QSslConfiguration old = pinned.configuration();
    old.setProtocol(QSsl::TlsV1_2);
    QSslSocket socket;
    socket.setSslConfiguration(old);
    socket.connectToHostEncrypted(u"localhost"_s, desk.server->port());
    QTRY_COMPARE(socket.state(), QAbstractSocket::UnconnectedState);
    QVERIFY(!socket.isEncrypted());
}

void TestNetSocketServer::isPinned()
{
    const Pinned pinned;
    const Pinned other;
    Desk desk({}, &other.identity); // a man in the middle with a certificate of his own
    QWebSocket client;
    client.setSslConfiguration(pinned.configuration());
    client.open(QUrl(u"wss://localhost:%1"_s.arg(desk.server->port())));
    QTRY_COMPARE(client.state(), QAbstractSocket::UnconnectedState);
    QCOMPARE(desk.log().size(), 0);
}

void TestNetSocketServer::refusesUpgrade_data()
{
    QTest::addColumn<QByteArray>("request");
    QTest::addColumn<QByteArray>("answer");
    const QByteArray upgrade = "GET / HTTP/1.1\r\nHost: x\r\nUpgrade: websocket\r\nConnection: Upgrade\r\n"
                               "Sec-WebSocket-Version: 13\r\nSec-WebSocket-Key: dGhlIHNhbXBsZSBub25jZQ==\r\n";
    QTest::newRow("browser") << QByteArray(upgrade + "Origin: https://evil.example\r\n\r\n")
                             << QByteArray("HTTP/1.1 403 ");
    QTest::newRow("empty origin") << QByteArray(upgrade + "Origin:\r\n\r\n") << QByteArray("HTTP/1.1 403 ");
    QTest::newRow("plain request") << QByteArray("GET / HTTP/1.1\r\nHost: x\r\n\r\n")
                                   << QByteArray("HTTP/1.1 426 ");
    QTest::newRow("post") << QByteArray("POST / HTTP/1.1\r\nHost: x\r\nContent-Length: 5\r\n\r\nhello")
                          << QByteArray("");
    QTest::newRow("old version") << QByteArray(QByteArray(upgrade).replace(": 13", ": 8") + "\r\n")
                                 << QByteArray("HTTP/1.1 4");
    QTest::newRow("endless") << QByteArray(upgrade + "X: " + QByteArray(20'000, 'x')) << QByteArray("");
    QTest::newRow("early frame") << QByteArray(upgrade + "\r\n" + frame(binary, "hello")) << QByteArray("");
    QTest::newRow("nonsense") << QByteArray("\x16\x03\x01\r\n\r\n") << QByteArray("");
}

void TestNetSocketServer::refusesUpgrade()
{
    QFETCH(QByteArray, request);
    QFETCH(QByteArray, answer);
    Desk desk;
    QTcpSocket socket;
    socket.connectToHost(QHostAddress(u"127.0.0.1"_s), desk.server->port());
    QVERIFY(socket.waitForConnected(patienceMs));
    socket.write(request);
    QTRY_COMPARE(socket.state(), QAbstractSocket::UnconnectedState);
    const QByteArray all = socket.readAll();
    QVERIFY2(answer.isEmpty() ? all.isEmpty() : all.startsWith(answer), all.constData());
    QCOMPARE(desk.log().size(), 0);
}

void TestNetSocketServer::understandsFrames()
{
    Desk desk;
    RawPeer peer(desk, "Sec-WebSocket-Extensions: permessage-deflate\r\n");
    QVERIFY(peer.answer.startsWith("HTTP/1.1 101 "));
    QVERIFY(peer.answer.contains("Sec-WebSocket-Accept: s3pPLMBiTxaQ9kYGzzhZRbK+xOo="));
    QVERIFY(!peer.answer.contains("deflate"));
    peer.send(frame(binary, "he", false) + frame(ping, "?") + frame(continuation, "ll", false)
              + frame(continuation, "o"));
    QTRY_COMPARE(desk.logCount("received hello"), 1);
    QTRY_COMPARE(peer.socket.bytesAvailable(), 3 + 7); // pong and echo
    QCOMPARE(peer.socket.readAll(), QByteArray("\x8a\x01?\x82\x05hello"));
    peer.send(frame(closing, "\x03\xe8"));
    QCOMPARE(peer.closeCode(), 1000);
    QTRY_COMPARE(desk.logCount("closed"), 1);
}

void TestNetSocketServer::refusesFrames_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<int>("code");
    QTest::newRow("text") << frame(text, "hello") << 1003;
    QTest::newRow("unmasked") << frame(binary, "hello", true, false) << 1002;
    QTest::newRow("reserved bit") << frame(binary, "hello", true, true, 0x40) << 1002;
    QTest::newRow("unknown opcode") << frame(3, "hello") << 1002;
    QTest::newRow("continues nothing") << frame(continuation, "hello") << 1002;
    QTest::newRow("two beginnings") << QByteArray(frame(binary, "a", false) + frame(binary, "b")) << 1002;
    QTest::newRow("cut ping") << frame(ping, "hello", false) << 1002;
    QTest::newRow("long ping") << frame(ping, QByteArray(126, 'p')) << 1002;
    QTest::newRow("cut close") << frame(closing, "\x03") << 1002;
    QTest::newRow("large") << frame(binary, QByteArray(201, 'x')) << 1009;
    QTest::newRow("large in pieces") << QByteArray(frame(binary, QByteArray(150, 'x'), false)
                                                   + frame(continuation, QByteArray(51, 'x')))
                                     << 1009;
    QTest::newRow("length in the wrong form") << QByteArray("\x82\xff\0\0\0\0\0\0\0\1\0\0\0\0x", 15) << 1002;
    QTest::newRow("huge announced") << QByteArray("\x82\xff\x7f\xff\xff\xff\xff\xff\xff\xff\0\0\0\0", 14)
                                    << 1009;
}

void TestNetSocketServer::refusesFrames()
{
    QFETCH(QByteArray, bytes);
    QFETCH(int, code);
    SocketLimits limits;
    limits.unadmittedBytes = 200;
    Desk desk(limits);
    RawPeer peer(desk);
    peer.send(bytes + frame(closing, "\x03\xe8")); // says goodbye as well, or the server would wait for it
    QCOMPARE(peer.closeCode(), code);
    QTRY_COMPARE(desk.logCount("closed"), 1);
    QCOMPARE(desk.log().size(), 2); // opened and closed, nothing received
}

void TestNetSocketServer::limitsTheUnadmitted()
{
    Desk desk;
    RawPeer peer(desk);
    peer.send(frame(binary, QByteArray(4 * 1024, 'x')));
    QTRY_COMPARE(desk.logCount("received 4096"), 1);
    peer.send(frame(binary, QByteArray(4 * 1024 + 1, 'x')));
    QVERIFY(peer.closeCode() >= 0);
    QTRY_COMPARE(desk.log().constLast(), "closed");
    QCOMPARE(desk.log().size(), 3);
}

void TestNetSocketServer::cutsTheUnadmitted()
{
    SocketLimits limits;
    limits.admitMs = 100;
    Desk desk(limits);
    QTcpSocket silent; // not even an upgrade
    silent.connectToHost(QHostAddress(u"127.0.0.1"_s), desk.server->port());
    QVERIFY(silent.waitForConnected(patienceMs));
    RawPeer chatty(desk);
    RawPeer admitted(desk);
    admitted.send(frame(binary, "admit"));
    QTRY_COMPARE(desk.logCount("received admit"), 1);
    QTRY_COMPARE(silent.state(), QAbstractSocket::UnconnectedState);
    QTRY_COMPARE(chatty.socket.state(), QAbstractSocket::UnconnectedState);
    QTRY_COMPARE(desk.logCount("closed"), 1);
    QCOMPARE(admitted.socket.state(), QAbstractSocket::ConnectedState);
}

void TestNetSocketServer::liftsLimits()
{
    SocketLimits limits;
    limits.unadmittedBytes = 100;
    limits.messageBytes = 1'000'000;
    Desk desk(limits);
    RawPeer peer(desk);
    peer.send(frame(binary, "admit") + frame(binary, QByteArray(1'000'000, 'x')));
    QTRY_COMPARE(desk.logCount("received 1000000"), 1);
    peer.send(frame(binary, QByteArray(1'000'001, 'x')));
    QVERIFY(peer.closeCode() >= 0);
    QTRY_COMPARE(desk.logCount("closed"), 1);
}

void TestNetSocketServer::pingsAndKeeps()
{
    SocketLimits limits;
    limits.pingMs = 20;
    limits.deadMs = 200;
    Desk desk(limits);
    QWebSocket client; // answers pings by itself
    client.open(QUrl(u"ws://127.0.0.1:%1"_s.arg(desk.server->port())));
    QTRY_COMPARE(client.state(), QAbstractSocket::ConnectedState);
    RawPeer dead(desk); // its end is the measure of time
    QTRY_COMPARE(desk.logCount("closed"), 1);
    QVERIFY(dead.closeCode() >= 0);
    QCOMPARE(client.state(), QAbstractSocket::ConnectedState);
    client.sendBinaryMessage("still here");
    QTRY_COMPARE(desk.logCount("received still here"), 1);
}

void TestNetSocketServer::cutsTheDead()
{
    SocketLimits limits;
    limits.pingMs = 50;
    limits.deadMs = 200;
    Desk desk(limits);
    RawPeer peer(desk);
    peer.send(frame(binary, "admit"));
    QTRY_COMPARE(peer.socket.state(), QAbstractSocket::UnconnectedState);
    const QByteArray all = peer.socket.readAll();
    QVERIFY(all.count("\x89") >= 2); // it was asked, more than once
    QTRY_COMPARE(desk.logCount("closed"), 1);
}

void TestNetSocketServer::queuesForSlowReaders()
{
    SocketLimits limits;
    limits.drainedBytes = 1'000'000;
    limits.queueBytes = 64'000'000;
    Desk desk(limits);
    RawPeer peer(desk);
    peer.socket.setReadBufferSize(1'024); // reads nothing for now
    QTRY_COMPARE(desk.log().size(), 1);
    const SocketId id = desk.lastId();
    const auto message = std::make_shared<const QByteArray>(QByteArray(100'000, 'm'));
    constexpr int messages = 300; // more than the kernel's buffers hold
    desk.onThread([&] {
        for (int i = 0; i < messages; ++i)
            desk.server->send(id, message);
    });
    QVERIFY(desk.queued(id) > limits.drainedBytes);
    QCOMPARE(desk.logCount("drained"), 0);
    QVERIFY(message.use_count() > 2); // the queue holds the same bytes many times
    peer.socket.setReadBufferSize(0);
    qint64 received = 0;
    QTRY_VERIFY_WITH_TIMEOUT((received += peer.socket.readAll().size()) == messages * (message->size() + 10),
                             patienceMs);
    QTRY_COMPARE(desk.logCount("drained"), 1); // once, not for every message
    QCOMPARE(desk.queued(id), 0);
    QTRY_COMPARE(message.use_count(), 1);
}

void TestNetSocketServer::closesHopelessReaders()
{
    SocketLimits limits;
    limits.queueBytes = 20'000'000;
    Desk desk(limits);
    RawPeer peer(desk);
    peer.socket.setReadBufferSize(1'024);
    QTRY_COMPARE(desk.log().size(), 1);
    const SocketId id = desk.lastId();
    const auto message = std::make_shared<const QByteArray>(QByteArray(10'000'000, 'm'));
    desk.onThread([&] {
        for (int i = 0; i < 10; ++i)
            desk.server->send(id, message);
    });
    QVERIFY(desk.queued(id) <= message->size()); // all but what is on its way is forgotten
    peer.socket.setReadBufferSize(0);
    QByteArray all;
    QTRY_VERIFY_WITH_TIMEOUT((all += peer.socket.readAll()).endsWith("\x03\xf5too slow"), patienceMs); // 1013
    peer.send(frame(closing, "\x03\xf5"));
    QTRY_COMPARE(desk.logCount("closed"), 1);
    QCOMPARE(desk.queued(id), 0);
}

void TestNetSocketServer::closesAfterTheQueue()
{
    Desk desk;
    QWebSocket client;
    QByteArrayList messages;
    connect(&client, &QWebSocket::binaryMessageReceived, this,
            [&](const QByteArray &message) { messages << message; });
    client.open(QUrl(u"ws://127.0.0.1:%1"_s.arg(desk.server->port())));
    QTRY_COMPARE(desk.log().size(), 1);
    const SocketId id = desk.lastId();
    desk.onThread([&] {
        for (int i = 0; i < 5; ++i)
            desk.server->send(id, std::make_shared<const QByteArray>(QByteArray(1'000'000, char('a' + i))));
        desk.server->close(id, 4001, "signed out");
        desk.server->send(id, std::make_shared<const QByteArray>("too late"));
        desk.server->close(id, 4002, "again");
    });
    QTRY_COMPARE(client.state(), QAbstractSocket::UnconnectedState);
    QCOMPARE(messages.size(), 5);
    QVERIFY(messages[4] == QByteArray(1'000'000, 'e'));
    QCOMPARE(int(client.closeCode()), 4001);
    QCOMPARE(client.closeReason(), u"signed out"_s);
    QTRY_COMPARE(desk.logCount("closed"), 1);
}

void TestNetSocketServer::sharesBroadcasts()
{
    constexpr int clients = 20;
    Desk desk;
    std::vector<std::unique_ptr<QWebSocket>> sockets;
    int received = 0;
    for (int i = 0; i < clients; ++i) {
        sockets.push_back(std::make_unique<QWebSocket>());
        connect(sockets.back().get(), &QWebSocket::binaryMessageReceived, this,
                [&](const QByteArray &message) { received += message == "news" ? 1 : 0; });
        sockets.back()->open(QUrl(u"ws://127.0.0.1:%1"_s.arg(desk.server->port())));
    }
    QTRY_COMPARE(desk.logCount("opened 127.0.0.1"), clients);
    const auto message = std::make_shared<const QByteArray>("news");
    desk.onThread([&] {
        for (SocketId id = 1; id <= clients; ++id)
            desk.server->send(id, message);
    });
    QTRY_COMPARE(received, clients);
    QTRY_COMPARE(message.use_count(), 1);
}

void TestNetSocketServer::leavesStrangersAlone()
{
    Desk desk;
    desk.onThread([&] {
        desk.server->admit(7);
        desk.server->send(7, std::make_shared<const QByteArray>("x"));
        desk.server->close(7, 1000, "x");
    });
    QCOMPARE(desk.queued(7), 0);
}

void TestNetSocketServer::capsConnections()
{
    SocketLimits limits;
    limits.connections = 4;
    limits.unadmittedPerAddress = 2;
    Desk desk(limits);
    const auto isServed = [](const RawPeer &peer) { return peer.answer.startsWith("HTTP/1.1 101 "); };
    RawPeer first(desk);
    RawPeer second(desk);
    QVERIFY(isServed(first) && isServed(second));
    QVERIFY(!isServed(RawPeer(desk))); // two strangers of this address already
    first.send(frame(binary, "admit"));
    QTRY_COMPARE(desk.logCount("received admit"), 1);
    RawPeer third(desk);
    QVERIFY(isServed(third));
    RawPeer neighbour(desk, {}, u"127.0.0.2"_s);
    QVERIFY(isServed(neighbour));
    QVERIFY(!isServed(RawPeer(desk, {}, u"127.0.0.3"_s))); // too many at all
    second.socket.abort();
    QTRY_COMPARE(desk.logCount("closed"), 1);
    QVERIFY(isServed(RawPeer(desk)));
}

void TestNetSocketServer::speaksIpv6()
{
    const Pinned pinned;
    Desk desk({}, &pinned.identity, u"::1"_s);
    QWebSocket client;
    client.setSslConfiguration(pinned.configuration());
    client.open(QUrl(u"wss://[::1]:%1"_s.arg(desk.server->port())));
    QTRY_COMPARE(client.state(), QAbstractSocket::ConnectedState);
    QTRY_COMPARE(desk.log(), QByteArrayList {"opened ::1"});
}

void TestNetSocketServer::endsQuietly()
{
    Desk desk;
    RawPeer peer(desk);
    RawPeer reading(desk);
    QTRY_COMPARE(desk.log().size(), 2);
    desk.server.reset();
    QTRY_COMPARE(peer.socket.state(), QAbstractSocket::UnconnectedState);
    QTRY_COMPARE(reading.socket.state(), QAbstractSocket::UnconnectedState);
    QCOMPARE(desk.log().size(), 2); // nothing is called any more
    TlsIdentity broken;
    broken.certificatePem = "no certificate";
    const auto refused = SocketServer::listen(desk.io, u"127.0.0.1"_s, 0, &broken, {}, {});
    QVERIFY(!refused);
    QCOMPARE(refused.error().code, u"tls_identity_unusable"_s);
}

QTEST_GUILESS_MAIN(TestNetSocketServer)
#include "tst_netsocketserver.moc"
