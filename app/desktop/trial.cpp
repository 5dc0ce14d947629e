// SPDX-FileCopyrightText: 2026 The Waypost authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/desktop/trial.h"

#include "core/base/bytes.h"
#include "core/base/endsignals.h"
#include "core/base/text.h"

#include <QCoreApplication>
#include <QDateTime>
#include <QDir>
#include <QFile>
#include <QJsonDocument>
#include <QSaveFile>
#include <QTcpServer>

namespace waypost {

namespace {
using namespace Qt::StringLiterals;
constexpr int lookEveryMs = 50;
constexpr int longestStartMs = 30'000;
constexpr int goodbyeMs = 5'000;

/// A port that is free now. Another program may take it before ours does; then the start fails with a clear
/// sentence.
quint16 freePort()
{
    QTcpServer server;
    return server.listen(QHostAddress::LocalHost) ? server.serverPort() : quint16(0);
}

bool writeSecret(const QString &path, const QByteArray &bytes)
{
    if (QFile::exists(path))
        return true;
    QFile file(path);
    if (!file.open(QIODevice::WriteOnly | QIODevice::NewOnly))
        return false;
    return file.setPermissions(QFile::ReadOwner | QFile::WriteOwner) && file.write(bytes) == bytes.size();
}

QJsonObject readyFile(const QString &path)
{
    return QJsonDocument::fromJson(readSmallFile(path)).object();
}
} // namespace

Trial::Trial(Options options, QObject *parent)
    : QObject(parent)
    , m_options(std::move(options))
{
    m_look.setInterval(lookEveryMs);
    connect(&m_look, &QTimer::timeout, this, &Trial::look);
}

Trial::~Trial()
{
    m_over = true;
    for (QProcess *process : {&m_relay, &m_sandbox})
        if (process->state() != QProcess::NotRunning) {
            process->terminate();
            if (!process->waitForFinished(goodbyeMs))
                process->kill();
        }
}

Result<Done> Trial::prepare()
{
    const Error noFolder {u"no_folder"_s,
                          tr("The folder for the trial can't be written. Choose another with --home.")};
    QDir folder(m_options.folder);
    if (!folder.mkpath(u"relay"_s))
        return noFolder;
    QFile::setPermissions(m_options.folder, QFile::ReadOwner | QFile::WriteOwner | QFile::ExeOwner);
    for (const QString &name : {u"token"_s, u"app-secret"_s, u"verify-token"_s})
        if (!writeSecret(path(name), randomBytes(24).toHex()))
            return noFolder;
    QFile::remove(path(u"relay-ready.json"_s));
    QFile::remove(path(u"sandbox-ready.json"_s));
    // Kept from one start to the next: the paired device knows the relay by its address.
    for (const QString &name : {u"webhook-port"_s, u"agents-port"_s})
        if (!writeSecret(path(name), QByteArray::number(freePort())))
            return noFolder;
    m_webhookPort = readSmallFile(path(u"webhook-port"_s)).toUShort();
    m_agentsPort = readSmallFile(path(u"agents-port"_s)).toUShort();
    return Done {};
}

void Trial::start()
{
    if (const auto prepared = prepare(); !prepared) {
        giveUp(prepared.error().text);
        return;
    }
    startProgram(m_sandbox, u"waypost-sandbox"_s,
                 {u"--listen"_s,
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
                  m_options.seed.isEmpty()
                      ? QString::number(QDateTime::currentMSecsSinceEpoch() % 1'000'000'007)
                      : m_options.seed,
                  u"--speed"_s,
                  m_options.speed,
                  u"--scenario"_s,
                  m_options.scenario,
                  u"--ready-file"_s,
                  path(u"sandbox-ready.json"_s)});
    m_look.start();
}

void Trial::startProgram(QProcess &process, const QString &name, const QStringList &arguments)
{
    process.setProcessChannelMode(QProcess::ForwardedErrorChannel);
    process.setStandardInputFile(QProcess::nullDevice());
    process.setChildProcessModifier(&EndSignals::allow);
    connect(&process, &QProcess::errorOccurred, this, [this, name] {
        giveUp(tr("%1 could not be started. Is it installed beside this program?").arg(name));
    });
    connect(&process, &QProcess::finished, this,
            [this, name] { giveUp(tr("%1 has ended. Its last words are on the terminal.").arg(name)); });
    process.start(QCoreApplication::applicationDirPath() + u'/' + name, arguments);
}

void Trial::look()
{
    const QJsonObject sandbox = readyFile(path(u"sandbox-ready.json"_s));
    if (++m_looks * lookEveryMs > longestStartMs) {
        giveUp(tr("The relay or the sandbox did not start within half a minute. Try again; their words are "
                  "on the terminal."));
    } else if (!sandbox.isEmpty() && m_relay.state() == QProcess::NotRunning) {
        const QString ini
            = u"[relay]\ndata=%1\nworkspace=%2\n\n[public]\nlisten=127.0.0.1:%3\n\n[agents]\nlisten=127.0.0."
              u"1:%4\n\n"
              "[channel.main]\nname=%2\nphone_number_id=106540352242922\naccount_id=102290129340398\nnumber=+"
              "15550783881\n"
              "api_base=http://127.0.0.1:%5\napi_version=v24.0\ntoken_file=%6\napp_secret_files=%7\nverify_token_file=%8\n"_s
                  .arg(path(u"relay"_s), tr("Trial shop"))
                  .arg(m_webhookPort)
                  .arg(m_agentsPort)
                  .arg(sandbox["port"_L1].toInt())
                  .arg(path(u"token"_s), path(u"app-secret"_s), path(u"verify-token"_s));
        QSaveFile file(path(u"relay.ini"_s));
        if (!file.open(QIODevice::WriteOnly) || file.write(ini.toUtf8()) < 0 || !file.commit()) {
            giveUp(tr("The folder for the trial can't be written. Choose another with --home."));
            return;
        }
        startProgram(m_relay, u"waypost-relay"_s,
                     {u"--config"_s, path(u"relay.ini"_s), u"--ready-file"_s, path(u"relay-ready.json"_s)});
    } else if (!readyFile(path(u"relay-ready.json"_s)).isEmpty()) {
        m_look.stop();
        Q_EMIT ready(QString::fromUtf8(readSmallFile(path(u"relay/pairing-code"_s))));
    }
}

void Trial::giveUp(const QString &text)
{
    if (m_over)
        return;
    m_over = true;
    m_look.stop();
    Q_EMIT failed(text);
}

} // namespace waypost
