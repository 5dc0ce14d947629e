// SPDX-FileCopyrightText: 2026 The Waypost authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/entry/singleinstance.h"

#include <QCryptographicHash>
#include <QDir>
#include <QElapsedTimer>
#include <QFileInfo>
#include <QJsonDocument>
#include <QLocalSocket>
#include <QStandardPaths>
#include <QTimer>

#include <sys/socket.h>
#include <sys/stat.h>
#include <unistd.h>

namespace waypost::ui {

namespace {
using namespace Qt::StringLiterals;
constexpr int lockWaitMs = 100;
constexpr int talkMs = 2'000;
constexpr int patienceMs = 4'000; ///< for a first one that is only just starting
constexpr int mostCallers = 8;
constexpr qsizetype longestAnswer = 16;
constexpr auto taken = "taken\n";

Error folderError(const QString &folder)
{
    return {u"instance_folder"_s,
            u"%1 is not a folder that only you can use. Remove it and start again."_s.arg(
                QDir::toNativeSeparators(folder))};
}

QString socketName(const QString &profile)
{
    const QByteArray path = QDir(profile).absolutePath().toUtf8();
    return QString::fromLatin1(QCryptographicHash::hash(path, QCryptographicHash::Sha256).first(8).toHex());
}
} // namespace

std::optional<uint> userOf(qintptr descriptor)
{
    ucred credentials {};
    socklen_t size = sizeof credentials;
    if (getsockopt(int(descriptor), SOL_SOCKET, SO_PEERCRED, &credentials, &size) != 0
        || size != sizeof credentials)
        return std::nullopt;
    return credentials.uid;
}

QString SingleInstance::runtimeFolder(const QString &profile)
{
    const QString runtime = qEnvironmentVariable("XDG_RUNTIME_DIR");
    return QFileInfo(runtime).isDir() ? runtime + u"/waypost"_s : profile + u"/run"_s;
}

SingleInstance::SingleInstance(const QString &profile, const QString &runtime, QObject *parent)
    : QObject(parent)
    , m_runtime(runtime)
    , m_socket(runtime + u'/' + socketName(profile))
    , m_lock(m_socket + u".lock"_s)
{
    m_lock.setStaleLockTime(0); // it may run for weeks; whether its process lives is what counts
    m_server.setSocketOptions(QLocalServer::UserAccessOption);
    m_server.setMaxPendingConnections(mostCallers);
    connect(&m_server, &QLocalServer::newConnection, this, &SingleInstance::greet);
}

SingleInstance::~SingleInstance() = default;

Result<Done> SingleInstance::prepare() const
{
    if (!QDir().mkpath(QFileInfo(m_runtime).absolutePath()))
        return folderError(m_runtime);
    const QByteArray path = QFile::encodeName(m_runtime);
    if (mkdir(path.constData(), S_IRWXU) != 0 && errno != EEXIST)
        return folderError(m_runtime);
    struct stat facts { };
    const bool ours = lstat(path.constData(), &facts) == 0 && S_ISDIR(facts.st_mode)
        && facts.st_uid == geteuid() && (facts.st_mode & (S_IRWXG | S_IRWXO)) == 0;
    return ours ? Result<Done>(Done {}) : folderError(m_runtime);
}

Result<SingleInstance::Role> SingleInstance::begin(const Call &call)
{
    if (auto prepared = prepare(); !prepared)
        return prepared.error();
    QElapsedTimer waited;
    waited.start();
    while (true) {
        if (m_lock.tryLock(lockWaitMs)) {
            const auto listening = listen();
            return listening ? Result<Role>(Role::First) : listening.error();
        }
        const auto handed = handOver(call);
        if (handed)
            return Role::Later;
        if (handed.error().code == "instance_foreign"_L1 || waited.hasExpired(patienceMs))
            return handed.error();
    }
}

Result<Done> SingleInstance::listen()
{
    QLocalServer::removeServer(m_socket); // whoever left it is gone: we hold the lock
    if (m_server.listen(m_socket))
        return Done {};
    return folderError(m_runtime);
}

Result<Done> SingleInstance::handOver(const Call &call) const
{
    QLocalSocket socket;
    socket.connectToServer(m_socket);
    if (socket.waitForConnected(talkMs)) {
        if (userOf(socket.socketDescriptor()) != geteuid())
            return Error {u"instance_foreign"_s,
                          u"Somebody else's program answers for Waypost. Nothing was told to it."_s};
        const QJsonObject said {{u"address"_s, call.address}, {u"token"_s, call.token}};
        socket.write(QJsonDocument(said).toJson(QJsonDocument::Compact) + '\n');
        while (!socket.canReadLine() && socket.bytesAvailable() <= longestAnswer
               && socket.waitForReadyRead(talkMs)) { }
        if (socket.readLine(longestAnswer) == taken)
            return Done {};
    }
    return Error {u"instance_silent"_s, u"Waypost is running and does not answer. End it and start again."_s};
}

void SingleInstance::greet()
{
    while (QLocalSocket *socket = m_server.nextPendingConnection()) {
        connect(socket, &QLocalSocket::disconnected, socket, &QObject::deleteLater);
        if (userOf(socket->socketDescriptor()) != geteuid()) {
            socket->abort();
            socket->deleteLater();
            continue;
        }
        socket->setReadBufferSize(longestCall + 1);
        QTimer::singleShot(talkMs, socket, [socket] { socket->abort(); });
        connect(socket, &QLocalSocket::readyRead, this, [this, socket] { hear(*socket); });
        hear(*socket);
    }
}

void SingleInstance::hear(QLocalSocket &socket)
{
    if (!socket.canReadLine()) {
        if (socket.bytesAvailable() > longestCall)
            socket.abort();
        return;
    }
    const QJsonDocument said = QJsonDocument::fromJson(socket.readLine(longestCall + 1));
    if (!said.isObject())
        return socket.abort();
    socket.disconnect(this); // one call is all
    socket.write(taken);
    socket.disconnectFromServer();
    Q_EMIT called({said["address"_L1].toString(), said["token"_L1].toString()});
}

} // namespace waypost::ui
