// SPDX-FileCopyrightText: 2026 The Waypost authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/sandbox/options.h"

#include <QCoreApplication>
#include <QJsonDocument>
#include <QJsonObject>
#include <QSaveFile>

#include <csignal>
#include <cstdio>
#include <pthread.h>

using namespace waypost;
using namespace Qt::StringLiterals;

namespace {
constexpr int refused = 1;
constexpr int wrongUse = 2;

void print(const QString &line)
{
    const QByteArray bytes = "waypost-sandbox: " + line.toUtf8() + '\n';
    std::fwrite(bytes.constData(), 1, std::size_t(bytes.size()), stderr);
}

bool writeReadyFile(const QString &path, const QString &address, quint16 port)
{
    if (path.isEmpty())
        return true;
    QSaveFile file(path);
    return file.open(QIODevice::WriteOnly)
        && file.write(QJsonDocument(QJsonObject {{u"address"_s, address}, {u"port"_s, port}}).toJson()) > 0
        && file.commit();
}
} // namespace

int main(int argc, char **argv)
{
    // Blocked before there are threads: all of them inherit that, and only sigwait() below takes the signals.
    sigset_t ending;
    sigemptyset(&ending);
    sigaddset(&ending, SIGTERM);
    sigaddset(&ending, SIGINT);
    pthread_sigmask(SIG_BLOCK, &ending, nullptr);
    std::signal(SIGPIPE, SIG_IGN);

    const QCoreApplication application(argc, argv);
    const QStringList arguments = QCoreApplication::arguments().mid(1);
    if (arguments == QStringList {u"--help"_s}) {
        print(sandbox::usageText());
        return 0;
    }
    const auto options = sandbox::readOptions(arguments);
    if (!options) {
        print(options.error().text);
        if (options.error().code == "usage"_L1)
            print(sandbox::usageText());
        return options.error().code == "usage"_L1 ? wrongUse : refused;
    }
    net::IoThread io;
    const auto server = sandbox::Server::start(io, options->server, print);
    if (!server) {
        print(server.error().text);
        return refused;
    }
    if (!writeReadyFile(options->readyFile, options->server.address, (*server)->port())) {
        print(u"The ready file can't be written."_s);
        return refused;
    }
    print(u"Listening on %1, port %2."_s.arg(options->server.address).arg((*server)->port()));
    int signal = 0;
    sigwait(&ending, &signal);
    print(u"Ending."_s);
    return 0;
}
