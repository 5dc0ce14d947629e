// SPDX-FileCopyrightText: 2026 The Waypost authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/world.h"

#include "core/base/bytes.h"
#include "tests/support/freeport.h"
#include "tests/support/webhooks.h"

#include <QDeadlineTimer>
#include <QEventLoop>
#include <QFile>
#include <QJsonDocument>
#include <QNetworkAccessManager>
#include <QNetworkProxy>
#include <QNetworkReply>
#include <QTest>

namespace waypost::tests {

namespace {
using namespace Qt::StringLiterals;
constexpr int startMs = 30'000;
constexpr int callMs = 60'000;

void writeFile(const QString &path, const QByteArray &bytes)
{
    QFile file(path);
    if (!file.open(QIODevice::WriteOnly) || file.write(bytes) != bytes.size())
        qFatal("cannot write %s", qPrintable(path));
    file.setPermissions(QFile::ReadOwner | QFile::WriteOwner);
}

QByteArray readFile(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}
} // namespace

World::World()
    : m_secret(randomBytes(16).toHex())
    , m_webhookPort(freeServerPort())
    , m_agentsPort(freeServerPort())
{
    writeFile(path(u"app-secret"_s), m_secret);
    writeFile(path(u"token"_s), randomBytes(16).toHex());
    writeFile(path(u"verify-token"_s), randomBytes(16).toHex());
    if (qEnvironmentVariable("WAYPOST_TEST_STORE") == "postgres"_L1) {
        m_postgres = std::make_unique<PostgresServer>();
        useStore(m_postgres->makeDatabase(), u"store_lease_seconds=3\n"_s);
    }
}

World::~World()
{
    for (const auto &process : {m_relays[0].get(), m_relays[1].get(), m_sandbox.get()})
        if (process && process->state() != QProcess::NotRunning) {
            process->terminate();
            if (!process->waitForFinished(startMs))
                process->kill();
        }
}

std::unique_ptr<QProcess> World::program(const QString &name, const QStringList &arguments)
{
    auto process = std::make_unique<QProcess>();
    process->setProcessChannelMode(QProcess::ForwardedErrorChannel);
    process->setStandardInputFile(QProcess::nullDevice());
    process->start(QStringLiteral(WAYPOST_BINARY_DIR "/bin/") + name, arguments);
    if (!process->waitForStarted(startMs))
        qFatal("%s does not start", qPrintable(name));
    return process;
}

QJsonObject World::waitReady(const QString &name, QProcess &process)
{
    const QDeadlineTimer deadline(startMs);
    QJsonObject ready;
    while (ready.isEmpty() && !deadline.hasExpired() && process.state() == QProcess::Running) {
        ready = QJsonDocument::fromJson(readFile(path(name))).object();
        if (ready.isEmpty())
            process.waitForFinished(10); // returns at once if it ends
    }
    if (ready.isEmpty())
        qFatal("%s: the program did not get ready", qPrintable(name));
    return ready;
}

void World::startSandbox(const QStringList &more)
{
    m_sandbox = program(u"waypost-sandbox"_s,
                        QStringList {u"--listen"_s,
                                     u"127.0.0.1:0"_s,
                                     u"--webhook"_s,
                                     u"http://127.0.0.1:%1/webhooks/whatsapp"_s.arg(m_webhookPort),
                                     u"--app-secret-file"_s,
                                     path(u"app-secret"_s),
                                     u"--token-file"_s,
                                     path(u"token"_s),
                                     u"--verify-token-file"_s,
                                     path(u"verify-token"_s),
                                     u"--phone-number-id"_s,
                                     u"106540352242922"_s,
                                     u"--waba-id"_s,
                                     u"102290129340398"_s,
                                     u"--display-number"_s,
                                     u"+15550783881"_s,
                                     u"--seed"_s,
                                     u"11"_s,
                                     u"--ready-file"_s,
                                     path(u"sandbox-ready.json"_s)}
                            + more);
    m_sandboxPort = quint16(waitReady(u"sandbox-ready.json"_s, *m_sandbox)["port"_L1].toInt());
}

void World::useStore(const QString &uri, const QString &more)
{
    m_store = uri;
    m_more = more;
}

void World::useTwoRelays()
{
    const QStringList servers {u"127.0.0.2"_s, u"127.0.0.3"_s};
    m_doors = {std::make_unique<Forwarder>(m_webhookPort, servers),
               std::make_unique<Forwarder>(m_agentsPort, servers)};
}

QString World::hostOf(int which) const
{
    return m_doors[0] ? u"127.0.0.%1"_s.arg(2 + which) : u"127.0.0.1"_s;
}

QString World::ledger() const
{
    return m_store.isEmpty() ? path(u"relay/"_s + ledgerFile()) : m_store;
}

void World::startRelay(int which)
{
    const QString file = path(u"relay%1.ini"_s.arg(which));
    const QString ready = u"relay%1-ready.json"_s.arg(which);
    QString ini
        = u"[relay]\nworkspace=Test\ndata=%1\n"_s.arg(path(which == 0 ? u"relay"_s : u"relay1"_s)) + m_more;
    if (!m_store.isEmpty())
        ini += u"shared=%1\nstore=%2\n"_s.arg(path(u"relay"_s), m_store);
    ini += u"\n[public]\nlisten=%1:%2\n\n[agents]\nlisten=%1:%3\nhost=127.0.0.1\n"_s.arg(hostOf(which))
               .arg(m_webhookPort)
               .arg(m_agentsPort);
    for (auto it = m_channels.cbegin(); it != m_channels.cend(); ++it)
        ini += u"\n[channel.%1]\nname=%1\nphone_number_id=%2\naccount_id=102290129340398\nnumber=+"
               u"15550783881\n"
               "api_base=http://127.0.0.1:%3\napi_version=v24.0\ntoken_file=%4\napp_secret_files=%5\nverify_token_file=%6\n"_s
                   .arg(it.value(), it.key())
                   .arg(m_providerPort ? m_providerPort : m_sandboxPort)
                   .arg(path(u"token"_s), path(u"app-secret"_s), path(u"verify-token"_s));
    writeFile(file, ini.toUtf8());
    QFile::remove(path(ready));
    m_relays[which] = program(u"waypost-relay"_s, {u"--config"_s, file, u"--ready-file"_s, path(ready)});
    (void)waitReady(ready, *m_relays[which]);
}

void World::stopRelay(int which)
{
    m_relays[which]->terminate();
    QVERIFY(m_relays[which]->waitForFinished(startMs));
    QCOMPARE(m_relays[which]->exitStatus(), QProcess::NormalExit);
    QCOMPARE(m_relays[which]->exitCode(), 0);
}

void World::killRelay(int which)
{
    m_relays[which]->kill();
    QVERIFY(m_relays[which]->waitForFinished(startMs));
}

void World::pairOwner(const QString &home)
{
    m_owner = home;
    const Spoken spoken
        = ctl(home, {u"pair"_s, u"--address-file"_s, path(u"relay/pairing-code"_s), u"--name"_s, home});
    QVERIFY2(spoken.exitCode == 0, spoken.err.constData());
}

void World::pairAgent(const QString &home, const QString &name, const QString &role)
{
    const QString invite = path(home + u".invite"_s);
    const Spoken added
        = ctl(m_owner, {u"user"_s, u"add"_s, name, u"--role"_s, role, u"--invite-file"_s, invite});
    QVERIFY2(added.exitCode == 0, added.err.constData());
    const Spoken spoken = ctl(home, {u"pair"_s, u"--address-file"_s, invite, u"--name"_s, home});
    QVERIFY2(spoken.exitCode == 0, spoken.err.constData());
}

Spoken World::ctl(const QString &home, const QStringList &arguments, int timeoutMs)
{
    QProcess process;
    process.setStandardInputFile(QProcess::nullDevice());
    process.start(QStringLiteral(WAYPOST_BINARY_DIR "/bin/waypostctl"),
                  arguments + QStringList {u"--home"_s, path(home), u"--json"_s});
    Spoken spoken;
    if (process.waitForFinished(timeoutMs))
        spoken.exitCode = process.exitStatus() == QProcess::NormalExit ? process.exitCode() : -1;
    else
        process.kill();
    spoken.out = process.readAllStandardOutput();
    spoken.err = process.readAllStandardError();
    return spoken;
}

QString World::ledgerFile()
{
    return u"ledger.sqlite"_s;
}

std::unique_ptr<World::Watch> World::watch(const QString &home)
{
    return std::make_unique<Watch>(
        program(u"waypostctl"_s, {u"watch"_s, u"--home"_s, path(home), u"--json"_s}));
}

namespace {
struct Fetched {
    int status = 0;
    QByteArray body;
};

Fetched fetch(const QByteArray &method, const QUrl &url, const QByteArray &body,
              const QList<QPair<QByteArray, QByteArray>> &headers)
{
    QNetworkAccessManager manager;
    manager.setProxy(QNetworkProxy::NoProxy);
    QNetworkRequest request(url);
    request.setTransferTimeout(callMs);
    for (const auto &[name, value] : headers)
        request.setRawHeader(name, value);
    const std::unique_ptr<QNetworkReply> reply(manager.sendCustomRequest(request, method, body));
    QEventLoop loop;
    QObject::connect(reply.get(), &QNetworkReply::finished, &loop, &QEventLoop::quit);
    if (!reply->isFinished())
        loop.exec();
    return {reply->attribute(QNetworkRequest::HttpStatusCodeAttribute).toInt(), reply->readAll()};
}
} // namespace

QJsonObject World::sandbox(const QByteArray &method, const QString &where, const QJsonObject &body)
{
    const QByteArray bytes
        = method == "GET" ? QByteArray() : QJsonDocument(body).toJson(QJsonDocument::Compact);
    const Fetched fetched = fetch(method, QUrl(u"http://127.0.0.1:%1%2"_s.arg(m_sandboxPort).arg(where)),
                                  bytes, {{"Content-Type", "application/json"}});
    if (fetched.status / 100 != 2)
        QTest::qFail(
            qPrintable(u"%1: %2 %3"_s.arg(where).arg(fetched.status).arg(QString::fromUtf8(fetched.body))),
            __FILE__, __LINE__);
    return QJsonDocument::fromJson(fetched.body).object();
}

QByteArray World::signatureOf(const QByteArray &body) const
{
    return "sha256=" + hmacSha256(m_secret, body).toHex();
}

void World::greet(qint64 customers)
{
    QJsonArray says;
    for (qint64 i = 0; i < customers; ++i)
        says << QJsonObject {{u"customer"_s,
                              QJsonObject {{u"name"_s, u"Customer %1"_s.arg(i)},
                                           {u"phone"_s, u"+1555020%1"_s.arg(i, 5, 10, QLatin1Char('0'))}}},
                             {u"text"_s, u"Hello"_s}};
    sandbox("POST", u"/sandbox/say"_s, {{u"say"_s, says}});
    sandbox("POST", u"/sandbox/flush"_s);
}

LoadPlan World::textLoad(const QString &run) const
{
    LoadPlan plan;
    plan.port = webhookPort();
    plan.secret = secret();
    plan.body = [run](qint64 n) { return textWebhook(run, n); };
    return plan;
}

int World::webhook(const QByteArray &body, const QByteArray &signature)
{
    return fetch("POST", QUrl(u"http://127.0.0.1:%1/webhooks/whatsapp"_s.arg(m_webhookPort)), body,
                 {{"Content-Type", "application/json"},
                  {"X-Hub-Signature-256", signature.isEmpty() ? signatureOf(body) : signature}})
        .status;
}

int World::webhookAt(int which, const QByteArray &body)
{
    return fetch("POST", QUrl(u"http://%1:%2/webhooks/whatsapp"_s.arg(hostOf(which)).arg(m_webhookPort)),
                 body, {{"Content-Type", "application/json"}, {"X-Hub-Signature-256", signatureOf(body)}})
        .status;
}

World::Watch::Watch(std::unique_ptr<QProcess> process)
    : m_process(std::move(process))
{
}

World::Watch::~Watch()
{
    m_process->terminate();
    if (!m_process->waitForFinished(startMs))
        m_process->kill();
}

bool World::Watch::readMore(int timeoutMs)
{
    if (m_process->bytesAvailable() == 0 && !m_process->waitForReadyRead(timeoutMs))
        return false;
    m_rest += m_process->readAllStandardOutput();
    for (qsizetype end = m_rest.indexOf('\n'); end >= 0; end = m_rest.indexOf('\n')) {
        m_lines << QJsonDocument::fromJson(m_rest.left(end)).object();
        m_rest.remove(0, end + 1);
    }
    return true;
}

QJsonObject World::Watch::waitFor(const QJsonObject &fields, int timeoutMs)
{
    const auto fits = [&fields](const QJsonObject &line) {
        for (auto it = fields.begin(); it != fields.end(); ++it)
            if (const QJsonValue value
                = line.contains(it.key()) ? line[it.key()] : line["row"_L1].toObject()[it.key()];
                value != it.value())
                return false;
        return true;
    };
    const QDeadlineTimer deadline(timeoutMs);
    qsizetype seen = 0;
    do {
        for (; seen < m_lines.size(); ++seen)
            if (fits(m_lines[seen]))
                return m_lines[seen];
    } while (readMore(int(deadline.remainingTime())) && !deadline.hasExpired());
    return {};
}

} // namespace waypost::tests
