// SPDX-FileCopyrightText: 2026 The Waypost authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "relaykit.h"

#include "core/base/bytes.h"
#include "core/base/ids.h"
#include "core/base/text.h"

#include <QDateTime>
#include <QJsonArray>
#include <QJsonDocument>
#include <QTest>

#include <atomic>

namespace relaykit {

using namespace Qt::StringLiterals;

namespace {
constexpr int patienceMs = 10'000;

net::HttpResponse jsonResponse(int status, const QJsonObject &object)
{
    return {status, "application/json", QJsonDocument(object).toJson(QJsonDocument::Compact), {}};
}
} // namespace

QJsonObject ApiCall::json() const
{
    return QJsonDocument::fromJson(body).object();
}

Api::Api()
{
    auto server
        = net::HttpServer::listen(m_io, u"127.0.0.1"_s, 0, {},
                                  [this](const net::HttpRequest &request, const net::HttpRespond &respond) {
                                      handle(request, respond);
                                  });
    if (!server)
        qFatal("the API stand-in cannot listen");
    m_server = *std::move(server);
}

QUrl Api::base() const
{
    return QUrl(u"http://127.0.0.1:%1"_s.arg(m_server->port()));
}

QList<ApiCall> Api::calls(const QByteArray &pathEnd) const
{
    const QMutexLocker lock(&m_mutex);
    QList<ApiCall> calls;
    for (const ApiCall &call : m_calls)
        if (call.path.endsWith(pathEnd))
            calls << call;
    return calls;
}

void Api::answerWith(Answer answer)
{
    const QMutexLocker lock(&m_mutex);
    m_answer = std::move(answer);
}

void Api::answer(const net::HttpRespond &respond, const QJsonObject &object)
{
    respond(jsonResponse(200, object));
}

void Api::accept(const net::HttpRespond &respond, const QByteArray &providerId)
{
    answer(respond,
           {{u"messaging_product"_s, u"whatsapp"_s},
            {u"messages"_s, QJsonArray {QJsonObject {{u"id"_s, QString::fromLatin1(providerId)}}}}});
}

void Api::refuse(const net::HttpRespond &respond, int status, int code)
{
    respond(jsonResponse(
        status, {{u"error"_s, QJsonObject {{u"message"_s, u"(#%1) no"_s.arg(code)}, {u"code"_s, code}}}}));
}

void Api::handle(const net::HttpRequest &request, const net::HttpRespond &respond)
{
    ApiCall call {request.method, request.path, request.header("authorization"), request.body};
    if (!request.query.isEmpty())
        call.path += '?' + request.query;
    Answer answer;
    int number = 0;
    {
        const QMutexLocker lock(&m_mutex);
        m_calls << call;
        answer = m_answer;
        number = ++m_accepted;
    }
    if (answer)
        answer(call, respond);
    else if (call.path.contains("message_templates"))
        respond(jsonResponse(200, {{u"data"_s, QJsonArray()}}));
    else
        accept(respond, "wamid.out" + QByteArray::number(number));
}

Client::Client(quint16 port)
{
    QSslConfiguration tls = QSslConfiguration::defaultConfiguration();
    tls.setPeerVerifyMode(QSslSocket::VerifyNone); // pinning is the desktop's and tested there
    m_socket.setSslConfiguration(tls);
    connect(&m_socket, &QWebSocket::connected, this, [this] {
        for (const QByteArray &message : std::as_const(m_unsent))
            m_socket.sendBinaryMessage(message);
    });
    connect(&m_socket, &QWebSocket::disconnected, this, [this] { m_closed = true; });
    connect(&m_socket, &QWebSocket::binaryMessageReceived, this, [this](const QByteArray &message) {
        bytes += message;
        if (const auto frame = wire::decode(message))
            frames << *frame;
    });
    m_socket.open(QUrl(u"wss://127.0.0.1:%1/"_s.arg(port)));
}

void Client::say(const wire::Frame &frame)
{
    if (connected())
        m_socket.sendBinaryMessage(wire::encode(frame));
    else
        m_unsent << wire::encode(frame);
}

QHash<QString, QVariant> Client::row(const QString &table, const QString &id) const
{
    QHash<QString, QVariant> values;
    for (const wire::RowsFrame &frame : all<wire::RowsFrame>())
        for (const auto &change : frame.changes)
            for (const store::KeyedRow &row : change.rows)
                if (change.table == table && row.id == id)
                    for (qsizetype i = 0; i < change.columns.size(); ++i)
                        values.insert(change.columns[i], row.values[i]);
    return values;
}

QStringList Client::ids(const QString &table) const
{
    QSet<QString> ids;
    for (const wire::RowsFrame &frame : all<wire::RowsFrame>())
        for (const auto &change : frame.changes)
            for (const store::KeyedRow &row : change.rows)
                if (change.table == table)
                    ids << row.id;
    QStringList sorted(ids.begin(), ids.end());
    sorted.sort();
    return sorted;
}

qint64 Client::cursor() const
{
    const auto rows = all<wire::RowsFrame>();
    return rows.isEmpty() ? 0 : rows.last().upto;
}

wire::Hello Client::comingBack() const
{
    wire::Hello hello;
    hello.deviceId = welcome.deviceId;
    hello.token = welcome.token;
    hello.epoch = welcome.epoch;
    hello.cursor = cursor();
    return hello;
}

bool Client::signIn(const wire::Hello &hello)
{
    say(hello);
    if (!QTest::qWaitFor([this] { return closed() || !all<wire::Welcome>().isEmpty(); }, patienceMs)
        || all<wire::Welcome>().isEmpty())
        return false;
    welcome = all<wire::Welcome>().last();
    return true;
}

wire::AnswerFrame Client::give(const QString &type, const QString &subject, const QJsonObject &data)
{
    const QString id = newId(QDateTime::currentMSecsSinceEpoch());
    say(wire::CommandFrame {{id, type, subject, {}, 0, 1'000'000'000, data}});
    wire::AnswerFrame answer;
    const bool answered = QTest::qWaitFor(
        [&] {
            for (const wire::AnswerFrame &each : all<wire::AnswerFrame>())
                if (each.id == id)
                    answer = each;
            return answer.id == id;
        },
        patienceMs);
    if (!answered)
        answer.refused = Error {u"no_answer"_s, {}};
    return answer;
}

wire::Page Client::ask(const QString &what, const QJsonObject &data)
{
    say(wire::Query {++m_asked, what, data});
    wire::Page page;
    const bool answered = QTest::qWaitFor(
        [&] {
            for (const wire::Page &each : all<wire::Page>())
                if (each.id == m_asked)
                    page = each;
            return page.id == m_asked;
        },
        patienceMs);
    if (!answered)
        page.refused = Error {u"no_answer"_s, {}};
    return page;
}

namespace {
/// A masked binary message (RFC 6455, 5.2) of less than 64 KiB.
QByteArray clientFrame(const QByteArray &message)
{
    QByteArray frame("\x82\xfe", 2);
    frame += char(message.size() >> 8);
    frame += char(message.size() & 0xff);
    return frame + QByteArray(4, '\0') + message; // masked with zeros
}

/// The first whole message of a server's bytes, taken out; empty if it is not all there.
QByteArray takeServerFrame(QByteArray &bytes)
{
    const auto byteAt = [&](qsizetype i) { return qsizetype(uchar(bytes[i])); };
    if (bytes.size() < 2)
        return {};
    const qsizetype lengthBytes = byteAt(1) == 126 ? 2 : byteAt(1) == 127 ? 8 : 0;
    qsizetype length = lengthBytes == 0 ? byteAt(1) : 0;
    if (bytes.size() < 2 + lengthBytes)
        return {};
    for (qsizetype i = 0; i < lengthBytes; ++i)
        length = length << 8 | byteAt(2 + i);
    if (bytes.size() < 2 + lengthBytes + length)
        return {};
    QByteArray message = bytes.mid(2 + lengthBytes, length);
    bytes.remove(0, 2 + lengthBytes + length);
    return message;
}
} // namespace

SlowReader::SlowReader(quint16 port, const wire::Hello &hello)
    : m_cursor(hello.cursor)
{
    m_socket.setPeerVerifyMode(QSslSocket::VerifyNone);
    m_socket.setReadBufferSize(64 * 1024);
    connect(&m_socket, &QSslSocket::encrypted, this, [this] {
        m_socket.write("GET / HTTP/1.1\r\nHost: relay\r\nUpgrade: websocket\r\nConnection: Upgrade\r\n"
                       "Sec-WebSocket-Key: dGhlIHNhbXBsZSBub25jZQ==\r\nSec-WebSocket-Version: 13\r\n\r\n");
    });
    connect(&m_socket, &QSslSocket::readyRead, this, [this, hello] {
        if (!m_paused)
            read();
        if (const qsizetype end = m_buffer.indexOf("\r\n\r\n"); !m_upgraded && end >= 0) {
            m_upgraded = true;
            m_buffer.remove(0, end + 4);
            m_socket.write(clientFrame(wire::encode(hello)));
        }
    });
    m_socket.connectToHostEncrypted(u"127.0.0.1"_s, port);
}

void SlowReader::stopReading()
{
    m_paused = true;
}

void SlowReader::goOnReading()
{
    m_paused = false;
    m_socket.setReadBufferSize(0);
    read();
}

void SlowReader::read()
{
    const QByteArray bytes = m_socket.readAll();
    m_received += bytes.size();
    m_buffer += bytes;
    while (m_upgraded) {
        const QByteArray message = takeServerFrame(m_buffer);
        if (message.isEmpty())
            break;
        if (const auto frame = wire::decode(message))
            take(*frame);
    }
}

void SlowReader::take(const wire::Frame &frame)
{
    m_welcomed = m_welcomed || std::holds_alternative<wire::Welcome>(frame);
    const auto *rows = std::get_if<wire::RowsFrame>(&frame);
    if (!rows)
        return;
    m_continuous = m_continuous && rows->after == m_cursor;
    m_cursor = rows->upto;
    for (const auto &change : rows->changes)
        for (const store::KeyedRow &row : change.rows)
            if (change.table == "messages"_L1)
                m_messages << row.id;
}

Stage::Stage()
{
    config.dataFolder = folder.filePath(u"data"_s);
    config.workspace = u"Corner shop"_s;
    config.publicListen = {u"127.0.0.1"_s, 0};
    config.agentsListen = {u"127.0.0.1"_s, 0};
    relay::ChannelConfig channel;
    channel.id = u"main"_s;
    channel.name = u"Main"_s;
    channel.numberId = u"1066"_s;
    channel.number = u"+4930123456"_s;
    channel.apiBase = api.base();
    channel.pacing.retryBaseMs = 5;
    channel.token = "token one";
    channel.appSecrets = {"app secret one", "app secret two"};
    channel.verifyToken = "verify me";
    config.channels = {channel};
    if (qEnvironmentVariable("WAYPOST_TEST_STORE") != "postgres"_L1)
        return;
    postgres = std::make_unique<tests::PostgresServer>(tests::PostgresServer::Options {.fsync = false});
    config.store = postgres->makeDatabase();
}

bool Stage::start()
{
    auto started = relay::Relay::start(config, clock);
    if (started)
        relay = *std::move(started);
    else
        startError = started.error().text;
    return bool(started);
}

net::HttpOutcome Stage::call(net::HttpCall call)
{
    auto outcome = std::make_shared<net::HttpOutcome>();
    auto answered = std::make_shared<std::atomic<bool>>(false);
    m_http.call(std::move(call), [outcome, answered](const net::HttpOutcome &told) {
        *outcome = told;
        *answered = true;
    });
    return QTest::qWaitFor([&] { return answered->load(); }, patienceMs) ? *outcome : net::HttpOutcome {};
}

int Stage::post(const QByteArray &body, const QByteArray &secret)
{
    net::HttpCall request;
    request.method = "POST";
    request.url = QUrl(u"http://127.0.0.1:%1/webhooks/whatsapp"_s.arg(relay->publicPort()));
    request.body = body;
    request.headers << qMakePair(QByteArray("Content-Type"), QByteArray("application/json"))
                    << qMakePair(QByteArray("X-Hub-Signature-256"),
                                 QByteArray("sha256=" + hmacSha256(secret, body).toHex()));
    return call(request).status;
}

QByteArray Stage::text(const QString &phone, const QString &providerId, const QString &words)
{
    const QString waId = phone.mid(1);
    const QJsonObject message {{u"from"_s, waId},
                               {u"id"_s, providerId},
                               {u"timestamp"_s, QString::number(QDateTime::currentSecsSinceEpoch())},
                               {u"type"_s, u"text"_s},
                               {u"text"_s, QJsonObject {{u"body"_s, words}}}};
    const QJsonObject value {
        {u"messaging_product"_s, u"whatsapp"_s},
        {u"metadata"_s,
         QJsonObject {{u"display_phone_number"_s, u"4930123456"_s}, {u"phone_number_id"_s, u"1066"_s}}},
        {u"contacts"_s,
         QJsonArray {QJsonObject {{u"profile"_s, QJsonObject {{u"name"_s, u"Zoë"_s}}}, {u"wa_id"_s, waId}}}},
        {u"messages"_s, QJsonArray {message}}};
    const QJsonObject entry {
        {u"id"_s, u"2077"_s},
        {u"changes"_s, QJsonArray {QJsonObject {{u"field"_s, u"messages"_s}, {u"value"_s, value}}}}};
    return QJsonDocument(
               QJsonObject {{u"object"_s, u"whatsapp_business_account"_s}, {u"entry"_s, QJsonArray {entry}}})
        .toJson(QJsonDocument::Compact);
}

QByteArray Stage::changed(const QByteArray &webhook, const std::function<void(QJsonObject &value)> &change)
{
    QJsonObject body = QJsonDocument::fromJson(webhook).object();
    QJsonObject entry = body[u"entry"_s][0].toObject();
    QJsonObject field = entry[u"changes"_s][0].toObject();
    QJsonObject value = field[u"value"_s].toObject();
    change(value);
    field[u"value"_s] = value;
    entry[u"changes"_s] = QJsonArray {field};
    body[u"entry"_s] = QJsonArray {entry};
    return QJsonDocument(body).toJson(QJsonDocument::Compact);
}

QVariant Stage::value(const QString &statement, const QVariantList &values) const
{
    const auto reader = store::Database::open({relay::Relay::ledgerPath(config), true});
    return reader ? (*reader)->value(statement, values) : QVariant();
}

QString Stage::conversationWith(const QString &phone) const
{
    return value(u"SELECT c.id FROM conversations c JOIN contacts p ON p.id = c.contact WHERE p.phone = ?"_s,
                 {phone})
        .toString();
}

std::unique_ptr<Client> Stage::owner()
{
    const auto address = wire::PairingAddress::parse(
        QString::fromUtf8(readSmallFile(config.dataFolder + u"/pairing-code"_s)));
    auto client = std::make_unique<Client>(relay->agentsPort());
    wire::Hello hello;
    hello.code = address ? address->code : QString();
    hello.deviceName = u"Desk"_s;
    return client->signIn(hello) ? std::move(client) : nullptr;
}

std::unique_ptr<Client> Stage::colleague(Client &owner, const QString &role)
{
    const QString id = newId(clock.nowMs());
    if (owner.give(u"agent.add"_s, id, {{u"name"_s, QString(u"Col "_s + role)}, {u"role"_s, role}}).refused)
        return nullptr;
    const wire::Page page = owner.ask(u"invite"_s, {{u"agent"_s, id}});
    auto client = std::make_unique<Client>(relay->agentsPort());
    wire::Hello hello;
    hello.code = page.data["code"_L1].toString();
    hello.deviceName = u"Laptop"_s;
    return client->signIn(hello) ? std::move(client) : nullptr;
}

} // namespace relaykit
