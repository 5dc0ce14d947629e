// SPDX-FileCopyrightText: 2026 The Waypost authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Calls to servers of every sort. The question each time: may the call be repeated or not.
#include "core/net/httpclient.h"
#include "core/net/httpserver.h"
#include "core/net/tlsidentity.h"

#include <QNetworkProxy>
#include <QSslConfiguration>
#include <QSslKey>
#include <QSslServer>
#include <QTcpServer>
#include <QTcpSocket>
#include <QTemporaryDir>
#include <QTest>

#include <atomic>
#include <mutex>
#include <set>

using namespace waypost;
using namespace waypost::net;
using namespace Qt::StringLiterals;

Q_DECLARE_METATYPE(waypost::net::CallFate)

namespace {
constexpr int patienceMs = 20'000;

/// The outcome of one call, for the test's thread.
class Waiting {
public:
    std::function<void(HttpOutcome)> taker()
    {
        return [state = m_state](HttpOutcome outcome) {
            const std::lock_guard lock(state->mutex);
            state->outcome = std::move(outcome);
            ++state->count;
        };
    }
    [[nodiscard]] int count() const
    {
        const std::lock_guard lock(m_state->mutex);
        return m_state->count;
    }
    [[nodiscard]] HttpOutcome outcome() const
    {
        const std::lock_guard lock(m_state->mutex);
        return m_state->outcome;
    }

private:
    struct State {
        std::mutex mutex;
        HttpOutcome outcome;
        int count = 0;
    };
    std::shared_ptr<State> m_state = std::make_shared<State>();
};

/// Answers every request with the same bytes, whatever they are, and may hang up then.
class Peer : public QTcpServer {
public:
    Peer(const QByteArray &answer, bool hangUp)
    {
        if (!listen(QHostAddress::LocalHost))
            qFatal("no port");
        connect(this, &QTcpServer::newConnection, this, [this, answer, hangUp] {
            QTcpSocket *socket = nextPendingConnection();
            ++connections;
            connect(socket, &QTcpSocket::readyRead, this, [this, socket, answer, hangUp] {
                received += socket->readAll();
                if (!received.endsWith("\r\n\r\n"))
                    return;
                ++requests;
                socket->write(answer);
                if (hangUp)
                    socket->disconnectFromHost();
            });
        });
    }
    [[nodiscard]] QUrl url(const QString &path = u"/"_s) const
    {
        return QUrl(u"http://127.0.0.1:%1"_s.arg(serverPort()) + path);
    }
    QByteArray received;
    int connections = 0;
    int requests = 0;
};

HttpCall callTo(const QUrl &url)
{
    HttpCall call;
    call.url = url;
    call.timeoutMs = patienceMs;
    return call;
}

std::unique_ptr<HttpServer> serverOf(IoThread &io, const QString &address, HttpHandler handler,
                                     HttpLimits limits = {})
{
    auto made = HttpServer::listen(io, address, 0, limits, std::move(handler));
    if (!made)
        qFatal("%s", qPrintable(made.error().text));
    return *std::move(made);
}
} // namespace

class TestNetHttpClient : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void initTestCase() { QNetworkProxy::setApplicationProxy(QNetworkProxy::NoProxy); }
    void knowsTheFate_data();
    void knowsTheFate();
    void sendsNothing_data();
    void sendsNothing();
    void sendsWhatItIsGiven();
    void asksForHead();
    void speaksIpv6();
    void keepsConnections();
    void leavesDeadConnections();
    void closesAtTheEnd();
    void limitsConnections();
    void verifiesTls_data();
    void verifiesTls();
};

void TestNetHttpClient::knowsTheFate_data()
{
    QTest::addColumn<QByteArray>("answer");
    QTest::addColumn<bool>("hangUp");
    QTest::addColumn<CallFate>("fate");
    QTest::addColumn<int>("status");
    QTest::addColumn<QByteArray>("body");
    const auto answered = [](const char *name, const QByteArray &answer, int status, const QByteArray &body,
                             bool hangUp = false) {
        QTest::newRow(name) << answer << hangUp << CallFate::Answered << status << body;
    };
    const auto unknown = [](const char *name, const QByteArray &answer, bool hangUp = true) {
        QTest::newRow(name) << answer << hangUp << CallFate::Unknown << 0 << QByteArray();
    };
    const QByteArray ok = "HTTP/1.1 200 OK\r\n";
    answered("length", ok + "Content-Length: 5\r\n\r\nhello", 200, "hello");
    answered("no body", "HTTP/1.1 204 No Content\r\n\r\n", 204, "");
    answered("chunks", ok + "Transfer-Encoding: chunked\r\n\r\n5;x=y\r\nhello\r\n0\r\nX: y\r\n\r\n", 200,
             "hello");
    answered("until the end", ok + "\r\nhello", 200, "hello", true);
    answered("old", "HTTP/1.0 200 OK\r\n\r\nhello", 200, "hello", true);
    answered("interim",
             "HTTP/1.1 100 Continue\r\n\r\nHTTP/1.1 103 Early\r\nLink: x\r\n\r\n" + ok
                 + "Content-Length: 2\r\n\r\nok",
             200, "ok");
    answered("error", "HTTP/1.1 500 Internal\r\nContent-Length: 4\r\n\r\nsad!", 500, "sad!");
    answered("redirect", "HTTP/1.1 302 Found\r\nLocation: /b\r\nContent-Length: 0\r\n\r\n", 302, "");
    answered("as large as allowed", ok + "Content-Length: 100\r\n\r\n" + QByteArray(100, 'b'), 200,
             QByteArray(100, 'b'));
    unknown("nothing", "");
    unknown("half a header", ok + "Content-Le");
    unknown("half a body", ok + "Content-Length: 5\r\n\r\nhel");
    unknown("half a chunk", ok + "Transfer-Encoding: chunked\r\n\r\n5\r\nhel");
    unknown("no last chunk", ok + "Transfer-Encoding: chunked\r\n\r\n5\r\nhello\r\n");
    unknown("nonsense", "SSH-2.0-OpenSSH_9.2\r\n\r\n");
    unknown("length and chunks", ok + "Content-Length: 5\r\nTransfer-Encoding: chunked\r\n\r\n0\r\n\r\n");
    unknown("switching", "HTTP/1.1 101 Switching\r\n\r\n", false);
    unknown("endless interims", QByteArray("HTTP/1.1 100 Continue\r\n\r\n").repeated(20), false);
    unknown("too large", ok + "Content-Length: 101\r\n\r\n" + QByteArray(101, 'b'), false);
    unknown("too large in chunks",
            ok + "Transfer-Encoding: chunked\r\n\r\n65\r\n" + QByteArray(101, 'b') + "\r\n0\r\n\r\n", false);
    unknown("too large until the end", ok + "\r\n" + QByteArray(1'000, 'b'));
    unknown("too large a header", ok + "X: " + QByteArray(100'000, 'b'), false);
    unknown("silence", "", false);
    unknown("slow body", ok + "Content-Length: 5\r\n\r\nhel", false);
}

void TestNetHttpClient::knowsTheFate()
{
    QFETCH(QByteArray, answer);
    QFETCH(bool, hangUp);
    QFETCH(CallFate, fate);
    QFETCH(int, status);
    QFETCH(QByteArray, body);
    Peer peer(answer, hangUp);
    IoThread io;
    HttpClient client(io);
    Waiting waiting;
    HttpCall call = callTo(peer.url());
    call.maxResponseBytes = 100;
    if (fate == CallFate::Unknown && !hangUp)
        call.timeoutMs = 1'000;
    client.call(call, waiting.taker());
    QTRY_COMPARE_WITH_TIMEOUT(waiting.count(), 1, patienceMs);
    const HttpOutcome outcome = waiting.outcome();
    QCOMPARE(outcome.fate, fate);
    QCOMPARE(outcome.status, status);
    QCOMPARE(outcome.body, body);
    QCOMPARE(outcome.error.isEmpty(), fate == CallFate::Answered);
    QTRY_COMPARE_WITH_TIMEOUT(peer.requests, 1, patienceMs); // never a second time
    QCOMPARE(peer.connections, 1);
}

void TestNetHttpClient::sendsNothing_data()
{
    QTest::addColumn<HttpCall>("call");
    const auto row = [](const char *name, HttpCall call) { QTest::newRow(name) << call; };
    QTcpServer closed;
    QVERIFY(closed.listen(QHostAddress::LocalHost));
    row("refused", callTo(QUrl(u"http://127.0.0.1:%1/"_s.arg(closed.serverPort()))));
    row("unknown name", callTo(QUrl(u"http://"_s + QString(64, u'a') + u"/"_s)));
    row("no host", callTo(QUrl(u"http:///x"_s)));
    row("no address", callTo({}));
    row("other scheme", callTo(QUrl(u"ftp://127.0.0.1/"_s)));
    row("file", callTo(QUrl(u"file:///etc/passwd"_s)));
    HttpCall call = callTo(QUrl(u"http://127.0.0.1:1/"_s));
    call.headers = {{"X", "1\r\nY: 2"}};
    row("header in a header", call);
    call.headers = {{"X: 1\r\nY", "2"}};
    row("header in a name", call);
    call.headers = {};
    call.method = "GET / HTTP/1.1\r\nX:";
    row("request in the method", call);
}

void TestNetHttpClient::sendsNothing()
{
    QFETCH(HttpCall, call);
    IoThread io;
    HttpClient client(io);
    Waiting waiting;
    client.call(call, waiting.taker());
    QTRY_COMPARE_WITH_TIMEOUT(waiting.count(), 1, patienceMs);
    QCOMPARE(waiting.outcome().fate, CallFate::NotSent);
    QVERIFY(!waiting.outcome().error.isEmpty());
}

void TestNetHttpClient::sendsWhatItIsGiven()
{
    IoThread io;
    std::mutex mutex;
    HttpRequest seen;
    const auto server = serverOf(io, u"127.0.0.1"_s, [&](HttpRequest request, const HttpRespond &respond) {
        const std::lock_guard lock(mutex);
        seen = std::move(request);
        respond({201, "application/json", "{}", {{"X-Trace", "7"}}});
    });
    HttpClient client(io);
    Waiting waiting;
    HttpCall call
        = callTo(QUrl(u"http://127.0.0.1:%1/v1/a%2Fb?q=%20%26&r=%C3%B6#fragment"_s.arg(server->port())));
    call.method = "POST";
    call.headers = {{"Authorization", "Bearer x"},
                    {"Content-Length", "99"},
                    {"Host", "evil"},
                    {"Transfer-Encoding", "chunked"}};
    call.body = QByteArray(3'000'000, '\0');
    client.call(call, waiting.taker());
    QTRY_COMPARE_WITH_TIMEOUT(waiting.count(), 1, patienceMs);
    const HttpOutcome outcome = waiting.outcome();
    QCOMPARE(outcome.fate, CallFate::Answered);
    QCOMPARE(outcome.status, 201);
    QCOMPARE(outcome.body, "{}");
    QVERIFY(outcome.headers.contains(qMakePair(QByteArray("x-trace"), QByteArray("7"))));
    const std::lock_guard lock(mutex);
    QCOMPARE(seen.method, "POST");
    QCOMPARE(seen.path, "/v1/a%2Fb");
    QCOMPARE(seen.query, "q=%20%26&r=%C3%B6");
    QCOMPARE(seen.header("authorization"), "Bearer x");
    QCOMPARE(seen.header("host"), QByteArray("127.0.0.1:" + QByteArray::number(server->port())));
    QVERIFY(seen.body == call.body);
}

void TestNetHttpClient::asksForHead()
{
    Peer peer("HTTP/1.1 200 OK\r\nContent-Length: 5\r\n\r\n", false);
    IoThread io;
    HttpClient client(io);
    Waiting waiting;
    HttpCall call = callTo(peer.url());
    call.method = "HEAD";
    client.call(call, waiting.taker());
    QTRY_COMPARE_WITH_TIMEOUT(waiting.count(), 1, patienceMs);
    QCOMPARE(waiting.outcome().fate, CallFate::Answered);
    QCOMPARE(waiting.outcome().body, "");
}

void TestNetHttpClient::speaksIpv6()
{
    IoThread io;
    const auto server = serverOf(io, u"::1"_s, [](const HttpRequest &request, const HttpRespond &respond) {
        respond({200, "text/plain", request.header("host"), {}});
    });
    HttpClient client(io);
    Waiting waiting;
    client.call(callTo(QUrl(u"http://[::1]:%1"_s.arg(server->port()))), waiting.taker());
    QTRY_COMPARE_WITH_TIMEOUT(waiting.count(), 1, patienceMs);
    QCOMPARE(waiting.outcome().body, QByteArray("[::1]:" + QByteArray::number(server->port())));
}

void TestNetHttpClient::keepsConnections()
{
    Peer peer("HTTP/1.1 200 OK\r\nContent-Length: 5\r\n\r\nhello", false);
    IoThread io;
    HttpClient client(io);
    for (int i = 0; i < 3; ++i) {
        Waiting waiting;
        client.call(callTo(peer.url()), waiting.taker());
        QTRY_COMPARE_WITH_TIMEOUT(waiting.count(), 1, patienceMs);
        QCOMPARE(waiting.outcome().fate, CallFate::Answered);
    }
    QCOMPARE(peer.requests, 3);
    QCOMPARE(peer.connections, 1);
}

void TestNetHttpClient::leavesDeadConnections()
{
    for (const QByteArray &goodbye : {QByteArray(), QByteArray("HTTP/1.1 408 Request Timeout\r\n\r\n")}) {
        Peer peer("HTTP/1.1 200 OK\r\nContent-Length: 5\r\n\r\nhello", false);
        IoThread io;
        HttpClient client(io);
        for (int i = 0; i < 2; ++i) {
            Waiting waiting;
            client.call(callTo(peer.url()), waiting.taker());
            QTRY_COMPARE_WITH_TIMEOUT(waiting.count(), 1, patienceMs);
            QCOMPARE(waiting.outcome().fate, CallFate::Answered);
            QCOMPARE(waiting.outcome().status, 200);
            for (QTcpSocket *socket : peer.findChildren<QTcpSocket *>()) {
                socket->write(goodbye); // unasked, as servers do before they close
                socket->disconnectFromHost();
                QTRY_COMPARE(socket->state(), QAbstractSocket::UnconnectedState);
            }
        }
        QCOMPARE(peer.connections, 2);
    }
}

void TestNetHttpClient::closesAtTheEnd()
{
    Peer peer("", false);
    IoThread io;
    auto client = std::make_unique<HttpClient>(io);
    Waiting sent;
    client->call(callTo(peer.url()), sent.taker());
    QTRY_COMPARE_WITH_TIMEOUT(peer.requests, 1, patienceMs);
    QList<Waiting> waitings(100); // more than run at once
    for (Waiting &waiting : waitings)
        client->call(callTo(peer.url()), waiting.taker());
    client.reset();
    QCOMPARE(sent.count(), 1);
    QCOMPARE(sent.outcome().fate, CallFate::Unknown);
    int notSent = 0;
    for (const Waiting &waiting : waitings) {
        QCOMPARE(waiting.count(), 1);
        notSent += waiting.outcome().fate == CallFate::NotSent ? 1 : 0;
    }
    QVERIFY(notSent >= 37); // one and 63 may have got through
}

void TestNetHttpClient::limitsConnections()
{
    constexpr int calls = 200;
    IoThread io;
    std::mutex mutex;
    QList<HttpRespond> held;
    HttpLimits limits;
    limits.connectionsPerAddress = calls;
    const auto server = serverOf(
        io, u"127.0.0.1"_s,
        [&](const HttpRequest &, const HttpRespond &respond) {
            const std::lock_guard lock(mutex);
            held << respond;
        },
        limits);
    HttpClient client(io);
    std::atomic<int> answered = 0;
    const QUrl url(u"http://127.0.0.1:%1/"_s.arg(server->port()));
    for (int i = 0; i < calls; ++i)
        client.call(callTo(url), [&](const HttpOutcome &outcome) {
            answered += outcome.fate == CallFate::Answered ? 1 : 0;
        });
    const auto heldCount = [&] {
        const std::lock_guard lock(mutex);
        return held.size();
    };
    QTRY_COMPARE_WITH_TIMEOUT(heldCount(), 64, patienceMs);
    QCOMPARE(server->connectionCount(), 64);
    const auto answerAll = [&] {
        const std::lock_guard lock(mutex);
        for (const HttpRespond &respond : std::exchange(held, {}))
            respond({});
        return answered.load();
    };
    QTRY_COMPARE_WITH_TIMEOUT(answerAll(), calls, patienceMs);
    QVERIFY(server->connectionCount() <= 64);
}

void TestNetHttpClient::verifiesTls_data()
{
    QTest::addColumn<QString>("host");
    QTest::addColumn<bool>("trusted");
    QTest::addColumn<QSsl::SslProtocol>("protocol");
    QTest::addColumn<CallFate>("fate");
    QTest::newRow("trusted") << u"localhost"_s << true << QSsl::TlsV1_2OrLater << CallFate::Answered;
    QTest::newRow("1.2") << u"localhost"_s << true << QSsl::TlsV1_2 << CallFate::Answered;
    QTest::newRow("address") << u"127.0.0.1"_s << true << QSsl::TlsV1_2OrLater << CallFate::Answered;
    QTest::newRow("another name") << u"127.0.0.2"_s << true << QSsl::TlsV1_2OrLater << CallFate::NotSent;
    QTest::newRow("nobody's") << u"localhost"_s << false << QSsl::TlsV1_2OrLater << CallFate::NotSent;
    QTest::newRow("plain") << u"localhost"_s << true << QSsl::UnknownProtocol << CallFate::NotSent;
}

void TestNetHttpClient::verifiesTls()
{
    QFETCH(QString, host);
    QFETCH(bool, trusted);
    QFETCH(QSsl::SslProtocol, protocol);
    QFETCH(CallFate, fate);
    QTemporaryDir folder;
    const auto identity = TlsIdentity::loadOrCreate(folder.path());
    QVERIFY(identity);
    // OpenSSL reads its authorities from there, the system's otherwise.
    qputenv("SSL_CERT_FILE",
            trusted ? QFile::encodeName(folder.filePath(u"certificate.pem"_s)) : QByteArray("/dev/null"));
    QSslConfiguration configuration = QSslConfiguration::defaultConfiguration();
    configuration.setLocalCertificate(QSslCertificate(identity->certificatePem));
    configuration.setPrivateKey(QSslKey(identity->keyPem, QSsl::Ec));
    configuration.setProtocol(protocol);
    QSslServer secure;
    secure.setSslConfiguration(configuration);
    QTcpServer plain;
    QTcpServer &server = protocol == QSsl::UnknownProtocol ? plain : secure;
    QVERIFY(server.listen(QHostAddress::Any));
    QByteArray received;
    connect(&server, &QTcpServer::pendingConnectionAvailable, this, [&] {
        QTcpSocket *socket = server.nextPendingConnection();
        connect(socket, &QTcpSocket::readyRead, this, [&received, socket] {
            received += socket->readAll();
            socket->write("HTTP/1.1 200 OK\r\nContent-Length: 5\r\n\r\nhello");
        });
    });
    IoThread io;
    HttpClient client(io);
    Waiting waiting;
    HttpCall call = callTo(QUrl(u"https://%1:%2/secret"_s.arg(host).arg(server.serverPort())));
    client.call(call, waiting.taker());
    QTRY_COMPARE_WITH_TIMEOUT(waiting.count(), 1, patienceMs);
    QCOMPARE(waiting.outcome().fate, fate);
    QCOMPARE(received.contains("secret"), fate == CallFate::Answered);
    qunsetenv("SSL_CERT_FILE");
}

QTEST_GUILESS_MAIN(TestNetHttpClient)
#include "tst_nethttpclient.moc"
