// SPDX-FileCopyrightText: 2026 The Waypost authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Raw bytes against the HTTP server: what it must understand, what it must refuse, and what it must survive.
#include "core/net/httpserver.h"

#include <QNetworkProxy>
#include <QTcpSocket>
#include <QTest>
#include <QTimer>

#include <mutex>
#include <thread>

using namespace waypost;
using namespace waypost::net;
using namespace Qt::StringLiterals;

namespace {
constexpr int patienceMs = 10'000;

HttpLimits smallLimits()
{
    HttpLimits limits;
    limits.headerBytes = 1'024;
    limits.headerFields = 8;
    limits.targetBytes = 100;
    limits.bodyBytes = 1'000;
    return limits;
}

/// A server on a thread of its own. "/later" keeps the right to answer, "/forget" throws it away, "/large"
/// answers 32 MiB, everything else is answered at once with what was understood.
class Desk {
public:
    explicit Desk(HttpLimits limits = smallLimits(), const QString &address = u"127.0.0.1"_s)
    {
        auto made = HttpServer::listen(
            *io, address, 0, limits,
            [this](const HttpRequest &request, const HttpRespond &respond) { handle(request, respond); });
        if (made)
            server = *std::move(made);
        else
            qFatal("%s", qPrintable(made.error().text));
    }

    void handle(const HttpRequest &request, const HttpRespond &respond)
    {
        {
            const std::lock_guard lock(mutex);
            requests.append(request);
            if (request.path == "/later")
                later.append(respond);
        }
        HttpResponse response;
        response.body = request.method + ' ' + request.path + '?' + request.query + '|' + request.body;
        if (request.path == "/large")
            response.body.fill('x', 32 * 1024 * 1024);
        if (request.path == "/inject")
            response.headers
                = {{"X-Good", "1"}, {"X-Bad", "1\r\nSet-Cookie: 1"}, {"Content-Length", "5"}, {"X Bad", "2"}};
        if (request.path == "/nothing")
            response.status = 204;
        if (request.path == "/silence")
            response.status = 0;
        if (request.path != "/later" && request.path != "/forget")
            respond(response);
    }

    qsizetype requestCount()
    {
        const std::lock_guard lock(mutex);
        return requests.size();
    }
    qsizetype laterCount()
    {
        const std::lock_guard lock(mutex);
        return later.size();
    }
    HttpRespond takeLater()
    {
        const std::lock_guard lock(mutex);
        return later.takeFirst();
    }

    std::unique_ptr<IoThread> io = std::make_unique<IoThread>();
    std::mutex mutex;
    QList<HttpRequest> requests;
    QList<HttpRespond> later;
    std::unique_ptr<HttpServer> server;
};

class RawClient {
public:
    explicit RawClient(const Desk &desk, const QString &address = u"127.0.0.1"_s, const QString &from = {})
    {
        if (!from.isEmpty())
            socket.bind(QHostAddress(from));
        socket.connectToHost(QHostAddress(address), desk.server->port());
        socket.waitForConnected(patienceMs);
    }
    void send(const QByteArray &bytes)
    {
        socket.write(bytes);
        socket.flush();
    }
    /// All that comes until the other side closes.
    QByteArray readAll()
    {
        QByteArray all = socket.readAll();
        while (socket.state() == QAbstractSocket::ConnectedState && socket.waitForReadyRead(patienceMs))
            all += socket.readAll();
        return all + socket.readAll();
    }
    QByteArray readUntil(const QByteArray &end)
    {
        QByteArray all;
        while (!all.contains(end) && (socket.bytesAvailable() > 0 || socket.waitForReadyRead(patienceMs)))
            all += socket.readAll();
        return all;
    }

    QTcpSocket socket;
};

QByteArray bodyOf(const QByteArray &answer)
{
    const qsizetype end = answer.indexOf("\r\n\r\n");
    return end < 0 ? QByteArray("no header") : answer.sliced(end + 4);
}

QByteArray statusOf(const QByteArray &answer)
{
    return answer.startsWith("HTTP/1.1 ") ? answer.sliced(9, 3) : answer;
}
} // namespace

class TestNetHttpServer : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void initTestCase() { QNetworkProxy::setApplicationProxy(QNetworkProxy::NoProxy); }
    void understands_data();
    void understands();
    void refuses_data();
    void refuses();
    void answersHeadWithoutBody();
    void closesWhenAsked_data();
    void closesWhenAsked();
    void answersExpectation();
    void keepsHeaders();
    void keepsItsFraming();
    void answersPipelinedInOrder();
    void survivesLateAnswers();
    void answersForForgetfulHandlers();
    void hangsUpForHandlers();
    void answersOnce();
    void cutsSlowClients_data();
    void cutsSlowClients();
    void closesIdleConnections();
    void givesUpOnHandlers();
    void cutsNonReaders();
    void capsConnections();
    void listensOnIpv6();
    void saysWhyItCannotListen();
};

void TestNetHttpServer::understands_data()
{
    QTest::addColumn<QByteArray>("request");
    QTest::addColumn<QByteArray>("understood");
    QTest::newRow("get") << QByteArray("GET /a HTTP/1.1\r\nHost: x\r\nConnection: close\r\n\r\n")
                         << QByteArray("GET /a?|");
    QTest::newRow("query") << QByteArray(
        "GET /a%2Fb?c=%20&d?e HTTP/1.1\r\nHost:x\r\nConnection: close\r\n\r\n")
                           << QByteArray("GET /a%2Fb?c=%20&d?e|");
    QTest::newRow("old") << QByteArray("GET /a HTTP/1.0\r\n\r\n") << QByteArray("GET /a?|");
    QTest::newRow("length") << QByteArray(
        "POST /a HTTP/1.1\r\nHost: x\r\nConnection: close\r\nContent-Length: 5\r\n\r\nhello")
                            << QByteArray("POST /a?|hello");
    QTest::newRow("no length") << QByteArray("POST /a HTTP/1.1\r\nHost: x\r\nConnection: close\r\n\r\n")
                               << QByteArray("POST /a?|");
    QTest::newRow("zero length") << QByteArray(
        "POST /a HTTP/1.1\r\nHost: x\r\nContent-Length: 0\r\nConnection: close\r\n\r\n")
                                 << QByteArray("POST /a?|");
    QTest::newRow("binary")
        << QByteArray("PUT /a HTTP/1.1\r\nHost: x\r\nConnection: close\r\nContent-Length: 4\r\n\r\n")
            + QByteArray("\0\r\n\xff", 4)
        << QByteArray("PUT /a?|") + QByteArray("\0\r\n\xff", 4);
    QTest::newRow("chunks") << QByteArray(
        "POST /a HTTP/1.1\r\nHost: x\r\nConnection: close\r\nTransfer-Encoding: Chunked\r\n\r\n"
        "5\r\nhello\r\n00A\r\n, dear all\r\n0\r\n\r\n")
                            << QByteArray("POST /a?|hello, dear all");
    QTest::newRow("body at the limit")
        << QByteArray("POST /a HTTP/1.1\r\nHost: x\r\nConnection: close\r\nContent-Length: 1000\r\n\r\n")
            + QByteArray(1'000, 'b')
        << QByteArray("POST /a?|") + QByteArray(1'000, 'b');
    QTest::newRow("value beyond ASCII")
        << QByteArray("GET /a HTTP/1.1\r\nHost: x\r\nX-Name: J\xc3\xb6rg\t!\r\nConnection: close\r\n\r\n")
        << QByteArray("GET /a?|");
}

void TestNetHttpServer::understands()
{
    QFETCH(QByteArray, request);
    QFETCH(QByteArray, understood);
    Desk desk;
    RawClient whole(desk);
    whole.send(request);
    const QByteArray answer = whole.readAll();
    QCOMPARE(statusOf(answer), "200");
    QCOMPARE(bodyOf(answer), understood);

    RawClient trickling(desk);
    for (const char byte : request)
        trickling.send(QByteArray(1, byte));
    QCOMPARE(bodyOf(trickling.readAll()), understood);
}

void TestNetHttpServer::refuses_data()
{
    QTest::addColumn<QByteArray>("request");
    QTest::addColumn<QByteArray>("status");
    const auto row = [](const char *name, const QByteArray &request, const char *status) {
        QTest::newRow(name) << request << QByteArray(status);
    };
    const QByteArray post = "POST / HTTP/1.1\r\nHost: x\r\n";
    const QByteArray get = "GET / HTTP/1.1\r\nHost: x\r\n";
    const QByteArray smuggled = "GET /smuggled HTTP/1.1\r\nHost: x\r\n\r\n";
    row("length and chunks",
        post + "Content-Length: 5\r\nTransfer-Encoding: chunked\r\n\r\n0\r\n\r\n" + smuggled, "400");
    row("chunks and length",
        post + "Transfer-Encoding: chunked\r\nContent-Length: 5\r\n\r\n0\r\n\r\n" + smuggled, "400");
    row("two lengths", post + "Content-Length: 0\r\nContent-Length: 35\r\n\r\n" + smuggled, "400");
    row("same length twice", post + "Content-Length: 1\r\nContent-Length: 1\r\n\r\nx", "400");
    row("list of lengths", post + "Content-Length: 1, 1\r\n\r\nx", "400");
    row("negative length", post + "Content-Length: -1\r\n\r\n" + smuggled, "400");
    row("length with plus", post + "Content-Length: +1\r\n\r\nx", "400");
    row("length in hex", post + "Content-Length: 0x1\r\n\r\nx", "400");
    row("empty length", post + "Content-Length:\r\n\r\n", "400");
    row("length of 2^64", post + "Content-Length: 18446744073709551616\r\n\r\n" + smuggled, "400");
    row("length of 2^64-1", post + "Content-Length: 18446744073709551615\r\n\r\n" + smuggled, "413");
    row("length of 2^63", post + "Content-Length: 9223372036854775808\r\n\r\n" + smuggled, "413");
    row("unknown coding", post + "Transfer-Encoding: gzip, chunked\r\n\r\n0\r\n\r\n", "400");
    row("misspelt coding", post + "Transfer-Encoding: xchunked\r\n\r\n" + smuggled, "400");
    row("coding twice", post + "Transfer-Encoding: chunked\r\nTransfer-Encoding: chunked\r\n\r\n0\r\n\r\n",
        "400");
    row("coding in quotes", post + "Transfer-Encoding: \"chunked\"\r\n\r\n0\r\n\r\n", "400");
    row("old with chunks", "POST / HTTP/1.0\r\nHost: x\r\nTransfer-Encoding: chunked\r\n\r\n0\r\n\r\n",
        "400");
    row("folded line", get + "X-A: 1\r\n 2\r\n\r\n", "400");
    row("first line folded", "GET / HTTP/1.1\r\n Host: x\r\n\r\n", "400");
    row("space before colon", post + "Content-Length : 1\r\n\r\nx", "400");
    row("no colon", get + "X-A\r\n\r\n", "400");
    row("no name", get + ": 1\r\n\r\n", "400");
    row("NUL in value", get + QByteArray("X-A: 1\0002\r\n\r\n", 12), "400");
    row("bell in value", get + "X-A: 1\a2\r\n\r\n", "400");
    row("DEL in value", get + "X-A: 1\1772\r\n\r\n", "400");
    row("CR alone", get + "X-A: 1\rContent-Length: 5\r\n\r\n", "400");
    row("LF alone", "GET / HTTP/1.1\nHost: x\n\n", "400");
    row("LF alone in header", get + "X-A: 1\nX-B: 2\r\n\r\n", "400");
    row("no host", "GET / HTTP/1.1\r\nX-A: 1\r\n\r\n", "400");
    row("two hosts", get + "Host: y\r\n\r\n", "400");
    row("version 2", "GET / HTTP/2.0\r\nHost: x\r\n\r\n", "400");
    row("version 1.2", "GET / HTTP/1.2\r\nHost: x\r\n\r\n", "400");
    row("no version", "GET /\r\nHost: x\r\n\r\n", "400");
    row("lower-case version", "GET / http/1.1\r\nHost: x\r\n\r\n", "400");
    row("empty line first", "\r\nGET / HTTP/1.1\r\nHost: x\r\n\r\n", "400");
    row("nothing but the end", "\r\n\r\n", "400");
    row("absolute target", "GET http://x/ HTTP/1.1\r\nHost: x\r\n\r\n", "400");
    row("no target", "GET  HTTP/1.1\r\nHost: x\r\n\r\n", "400");
    row("target with space", "GET /a b HTTP/1.1\r\nHost: x\r\n\r\n", "400");
    row("target with fragment", "GET /a#b HTTP/1.1\r\nHost: x\r\n\r\n", "400");
    row("target beyond ASCII", "GET /\xc3\xb6 HTTP/1.1\r\nHost: x\r\n\r\n", "400");
    row("method with colon", "G:T / HTTP/1.1\r\nHost: x\r\n\r\n", "400");
    row("connect", "CONNECT x:443 HTTP/1.1\r\nHost: x\r\n\r\n", "400");
    row("handshake of TLS", QByteArray("\x16\x03\x01\x02\x00\x01\x00\x01\xfc\x03\x03", 11), "400");
    row("long target", "GET /" + QByteArray(100, 'a') + " HTTP/1.1\r\nHost: x\r\n\r\n", "414");
    row("long header", get + "X-A: " + QByteArray(1'000, 'a') + "\r\n\r\n", "431");
    row("endless header", get + "X-A: " + QByteArray(5'000, 'a'), "431");
    row("many headers", get + QByteArray("X: 1\r\n").repeated(8) + "\r\n", "431");
    row("large body", post + "Content-Length: 1001\r\n\r\n" + QByteArray(1'001, 'b'), "413");
    row("large body announced", post + "Content-Length: 1001\r\nExpect: 100-continue\r\n\r\n", "413");
    row("large chunk",
        post + "Transfer-Encoding: chunked\r\n\r\n3e9\r\n" + QByteArray(1'001, 'b') + "\r\n0\r\n\r\n", "413");
    row("many chunks",
        post + "Transfer-Encoding: chunked\r\n\r\n"
            + QByteArray("64\r\n" + QByteArray(100, 'b') + "\r\n").repeated(11) + "0\r\n\r\n",
        "413");
    row("chunk of 2^64", post + "Transfer-Encoding: chunked\r\n\r\n10000000000000000\r\n", "400");
    row("chunk without size", post + "Transfer-Encoding: chunked\r\n\r\n\r\nx\r\n0\r\n\r\n", "400");
    row("negative chunk", post + "Transfer-Encoding: chunked\r\n\r\n-1\r\nx\r\n0\r\n\r\n", "400");
    row("chunk without end", post + "Transfer-Encoding: chunked\r\n\r\n1\r\nxyz0\r\n\r\n", "400");
    row("chunk line of LF", post + "Transfer-Encoding: chunked\r\n\r\n1\nx\n0\n\n", "400");
    row("endless chunk line", post + "Transfer-Encoding: chunked\r\n\r\n" + QByteArray(100, '0'), "400");
    row("chunk extension", post + "Transfer-Encoding: chunked\r\n\r\n1;a=b\r\nx\r\n0\r\n\r\n", "400");
    row("trailer", post + "Transfer-Encoding: chunked\r\n\r\n1\r\nx\r\n0\r\nContent-Length: 5\r\n\r\n",
        "400");
}

void TestNetHttpServer::refuses()
{
    QFETCH(QByteArray, request);
    QFETCH(QByteArray, status);
    Desk desk;
    RawClient whole(desk);
    whole.send(request);
    const QByteArray answer = whole.readAll();
    QCOMPARE(statusOf(answer), status);
    QCOMPARE(answer.count("HTTP/1.1 "), 1);
    QVERIFY(answer.contains("Connection: close\r\n"));

    RawClient trickling(desk);
    for (const char byte : request)
        trickling.send(QByteArray(1, byte));
    QCOMPARE(statusOf(trickling.readAll()), status);
    QCOMPARE(desk.requestCount(), 0);
}

void TestNetHttpServer::answersHeadWithoutBody()
{
    Desk desk;
    RawClient client(desk);
    client.send("HEAD /a HTTP/1.1\r\nHost: x\r\n\r\nGET /b HTTP/1.1\r\nHost: x\r\nConnection: close\r\n\r\n");
    const QByteArray answers = client.readAll();
    QVERIFY(answers.contains("Content-Length: 9\r\n")); // "HEAD /a?|"
    QVERIFY(!answers.contains("HEAD /a?|"));
    QVERIFY(answers.endsWith("GET /b?|"));
}

void TestNetHttpServer::closesWhenAsked_data()
{
    QTest::addColumn<QByteArray>("request");
    QTest::addColumn<QByteArray>("connection");
    QTest::newRow("1.1") << QByteArray("GET / HTTP/1.1\r\nHost: x\r\n\r\n") << QByteArray("keep-alive");
    QTest::newRow("1.1 close") << QByteArray("GET / HTTP/1.1\r\nHost: x\r\nConnection: Close\r\n\r\n")
                               << QByteArray("close");
    QTest::newRow("1.0") << QByteArray("GET / HTTP/1.0\r\n\r\n") << QByteArray("close");
    QTest::newRow("1.0 keep-alive") << QByteArray("GET / HTTP/1.0\r\nConnection: keep-alive\r\n\r\n")
                                    << QByteArray("keep-alive");
}

void TestNetHttpServer::closesWhenAsked()
{
    QFETCH(QByteArray, request);
    QFETCH(QByteArray, connection);
    Desk desk;
    RawClient client(desk);
    client.send(request);
    QVERIFY(client.readUntil("GET /?|").contains(QByteArray("Connection: " + connection + "\r\n")));
    if (connection == "close") {
        client.readAll();
        QCOMPARE(client.socket.state(), QAbstractSocket::UnconnectedState);
    } else {
        client.send(request);
        QCOMPARE(statusOf(client.readUntil("GET /?|")), "200");
    }
}

void TestNetHttpServer::answersExpectation()
{
    Desk desk;
    RawClient client(desk);
    client.send("POST /a HTTP/1.1\r\nHost: x\r\nExpect: 100-Continue\r\nContent-Length: 5\r\nConnection: "
                "close\r\n\r\n");
    QCOMPARE(client.readUntil("\r\n\r\n"), "HTTP/1.1 100 Continue\r\n\r\n");
    QCOMPARE(desk.requestCount(), 0);
    client.send("hello");
    const QByteArray answer = client.readAll();
    QCOMPARE(statusOf(answer), "200");
    QCOMPARE(bodyOf(answer), "POST /a?|hello");
}

void TestNetHttpServer::keepsHeaders()
{
    Desk desk;
    RawClient client(desk);
    client.send("GET / HTTP/1.1\r\nHOST: x\r\nX-Twice:  a \r\nx-twice:b\r\nX-Forwarded-For: 9.9.9.9\r\n\r\n");
    QCOMPARE(statusOf(client.readUntil("GET /?|")), "200");
    const HttpRequest request = desk.requests.constFirst();
    QCOMPARE(request.header("host"), "x");
    QCOMPARE(request.header("x-twice"), "a");
    QCOMPARE(request.headerCount("x-twice"), 2);
    QCOMPARE(request.header("absent"), "");
    QCOMPARE(request.headerCount("absent"), 0);
    QCOMPARE(request.remoteAddress, "127.0.0.1");
}

void TestNetHttpServer::keepsItsFraming()
{
    Desk desk;
    RawClient client(desk);
    client.send("GET /inject HTTP/1.1\r\nHost: x\r\n\r\n");
    const QByteArray injected = client.readUntil("GET /inject?|");
    QVERIFY(injected.contains("X-Good: 1\r\n"));
    QVERIFY(!injected.contains("X-Bad") && !injected.contains("Set-Cookie") && !injected.contains("X Bad"));
    QCOMPARE(injected.count("Content-Length"), 1);
    QCOMPARE(injected.count("\r\nDate: "), 1);
    client.send("GET /nothing HTTP/1.1\r\nHost: x\r\nConnection: close\r\n\r\n");
    const QByteArray nothing = client.readAll();
    QCOMPARE(statusOf(nothing), "204");
    QVERIFY(!nothing.contains("Content-Length"));
    QCOMPARE(bodyOf(nothing), "");
}

void TestNetHttpServer::answersPipelinedInOrder()
{
    Desk desk;
    RawClient client(desk);
    client.send(
        "GET /later HTTP/1.1\r\nHost: x\r\n\r\nPOST /b HTTP/1.1\r\nHost: x\r\nContent-Length: 1\r\n\r\n2"
        "GET /c HTTP/1.1\r\nHost: x\r\nConnection: close\r\n\r\n");
    QTRY_COMPARE(desk.requestCount(), 1); // one at a time
    const HttpRespond respond = desk.takeLater();
    std::thread([&respond] {
        HttpResponse response;
        response.body = "first";
        respond(response);
    }).join();
    const QByteArray answers = client.readAll();
    const qsizetype first = answers.indexOf("first");
    const qsizetype second = answers.indexOf("POST /b?|2");
    const qsizetype third = answers.indexOf("GET /c?|");
    QVERIFY(0 < first && first < second && second < third);
    QCOMPARE(desk.requestCount(), 3);
}

void TestNetHttpServer::survivesLateAnswers()
{
    Desk desk;
    QList<HttpRespond> rights;
    const auto ask = [&] {
        RawClient client(desk);
        client.send("GET /later HTTP/1.1\r\nHost: x\r\n\r\n");
        QTRY_COMPARE(desk.laterCount(), 1);
        rights << desk.takeLater();
        client.socket.abort();
    };
    const auto answerElsewhere
        = [&rights] { std::thread([right = rights.takeFirst()] { right({}); }).join(); };
    for (int i = 0; i < 3; ++i)
        ask();
    answerElsewhere(); // the client has gone
    QTRY_COMPARE(desk.server->connectionCount(), 2);
    desk.server.reset();
    answerElsewhere(); // the server has gone
    desk.io.reset();
    answerElsewhere(); // the thread has gone
}

void TestNetHttpServer::answersForForgetfulHandlers()
{
    Desk desk;
    RawClient client(desk);
    client.send("GET /forget HTTP/1.1\r\nHost: x\r\nConnection: close\r\n\r\n");
    QCOMPARE(statusOf(client.readAll()), "500");
}

void TestNetHttpServer::hangsUpForHandlers()
{
    Desk desk;
    RawClient client(desk);
    client.send("GET /silence HTTP/1.1\r\nHost: x\r\n\r\n");
    QCOMPARE(client.readAll(), "");
    QCOMPARE(client.socket.state(), QAbstractSocket::UnconnectedState);
    QCOMPARE(desk.requestCount(), 1);
}

void TestNetHttpServer::answersOnce()
{
    Desk desk;
    RawClient client(desk);
    client.send(
        "GET /later HTTP/1.1\r\nHost: x\r\n\r\nGET /later HTTP/1.1\r\nHost: x\r\nConnection: close\r\n\r\n");
    QTRY_COMPARE(desk.laterCount(), 1);
    const HttpRespond first = desk.takeLater();
    first({200, "text/plain", "one", {}});
    QTRY_COMPARE(desk.laterCount(), 1);
    first({200, "text/plain", "again", {}}); // must not answer the second request
    desk.takeLater()({200, "text/plain", "two", {}});
    const QByteArray answers = client.readAll();
    QVERIFY(answers.contains("one") && answers.endsWith("two") && !answers.contains("again"));
}

void TestNetHttpServer::cutsSlowClients_data()
{
    QTest::addColumn<QByteArray>("start");
    QTest::newRow("silent") << QByteArray();
    QTest::newRow("header") << QByteArray("GET / HTTP/1.1\r\nHost: x\r\nX-Slow: ");
    QTest::newRow("body") << QByteArray("POST / HTTP/1.1\r\nHost: x\r\nContent-Length: 900\r\n\r\n");
    QTest::newRow("chunks") << QByteArray(
        "POST / HTTP/1.1\r\nHost: x\r\nTransfer-Encoding: chunked\r\n\r\n300\r\n");
    QTest::newRow("second header") << QByteArray(
        "GET / HTTP/1.1\r\nHost: x\r\n\r\nGET / HTTP/1.1\r\nHost: x\r\nX-Slow: ");
}

void TestNetHttpServer::cutsSlowClients()
{
    QFETCH(QByteArray, start);
    HttpLimits limits = smallLimits();
    limits.headerMs = 150;
    limits.bodyMs = 150;
    Desk desk(limits);
    RawClient client(desk);
    client.send(start);
    QTimer trickle; // each byte shows life, none of them buys time
    connect(&trickle, &QTimer::timeout, this, [&] {
        if (!start.isEmpty())
            client.send("a");
    });
    trickle.start(20);
    QTRY_COMPARE(client.socket.state(), QAbstractSocket::UnconnectedState);
    QVERIFY(client.socket.readAll().contains("HTTP/1.1 408 "));
    QTRY_COMPARE(desk.server->connectionCount(), 0);
}

void TestNetHttpServer::closesIdleConnections()
{
    HttpLimits limits = smallLimits();
    limits.idleMs = 100;
    Desk desk(limits);
    RawClient client(desk);
    client.send("GET / HTTP/1.1\r\nHost: x\r\n\r\n");
    const QByteArray all = client.readAll();
    QCOMPARE(all.count("HTTP/1.1 "), 1); // nothing is said at the end
    QTRY_COMPARE(desk.server->connectionCount(), 0);
}

void TestNetHttpServer::givesUpOnHandlers()
{
    HttpLimits limits = smallLimits();
    limits.answerMs = 50;
    Desk desk(limits);
    RawClient client(desk);
    client.send("GET /later HTTP/1.1\r\nHost: x\r\n\r\n");
    const QByteArray answer = client.readAll();
    desk.takeLater()({});
    QCOMPARE(statusOf(answer), "503");
    QCOMPARE(answer.count("HTTP/1.1 "), 1);
}

void TestNetHttpServer::cutsNonReaders()
{
    HttpLimits limits = smallLimits();
    limits.sendMs = 100;
    Desk desk(limits);
    RawClient client(desk);
    client.socket.setReadBufferSize(1'024);
    client.send("GET /large HTTP/1.1\r\nHost: x\r\n\r\n");
    QTRY_COMPARE(desk.requestCount(), 1);
    QTRY_COMPARE(desk.server->connectionCount(), 0);
}

void TestNetHttpServer::capsConnections()
{
    HttpLimits limits = smallLimits();
    limits.connections = 3;
    limits.connectionsPerAddress = 2;
    Desk desk(limits);
    const QByteArray request = "GET / HTTP/1.1\r\nHost: x\r\n\r\n";
    const auto isServed = [&](RawClient &client) {
        client.send(request);
        return statusOf(client.readUntil("GET /?|")) == "200";
    };
    RawClient first(desk);
    auto second = std::make_unique<RawClient>(desk);
    QVERIFY(isServed(first) && isServed(*second));
    RawClient third(desk);
    QCOMPARE(statusOf(third.readAll()), "503"); // too many of this address
    RawClient neighbour(desk, u"127.0.0.1"_s, u"127.0.0.2"_s);
    QVERIFY(isServed(neighbour));
    RawClient stranger(desk, u"127.0.0.1"_s, u"127.0.0.3"_s);
    QCOMPARE(statusOf(stranger.readAll()), "503"); // too many at all
    second.reset();
    QTRY_COMPARE(desk.server->connectionCount(), 2);
    RawClient again(desk);
    QVERIFY(isServed(again));
}

void TestNetHttpServer::listensOnIpv6()
{
    Desk desk(smallLimits(), u"::1"_s);
    RawClient client(desk, u"::1"_s);
    client.send("GET / HTTP/1.1\r\nHost: [::1]\r\n\r\n");
    QCOMPARE(statusOf(client.readUntil("GET /?|")), "200");
    QCOMPARE(desk.requests.constFirst().remoteAddress, "::1");

    Desk both(smallLimits(), u"::"_s);
    RawClient old(both, u"127.0.0.1"_s);
    old.send("GET / HTTP/1.1\r\nHost: x\r\n\r\n");
    QCOMPARE(statusOf(old.readUntil("GET /?|")), "200");
    QCOMPARE(both.requests.constFirst().remoteAddress, "127.0.0.1");
}

void TestNetHttpServer::saysWhyItCannotListen()
{
    const Desk desk;
    const auto taken = HttpServer::listen(*desk.io, u"127.0.0.1"_s, desk.server->port(), {}, {});
    QVERIFY(!taken);
    QCOMPARE(taken.error().code, u"cannot_listen"_s);
    QVERIFY(taken.error().text.contains(QString::number(desk.server->port())));
    const auto nowhere = HttpServer::listen(*desk.io, u"localhost"_s, 0, {}, {});
    QVERIFY(!nowhere);
    QCOMPARE(nowhere.error().code, u"address_invalid"_s);
}

QTEST_GUILESS_MAIN(TestNetHttpServer)
#include "tst_nethttpserver.moc"
