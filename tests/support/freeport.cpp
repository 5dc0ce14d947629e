// SPDX-FileCopyrightText: 2026 The Waypost authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/freeport.h"

#include <QFile>
#include <QRandomGenerator>
#include <QTcpServer>

namespace waypost::tests {

namespace {
constexpr int lowest = 10'000;

/// The first port that the kernel may choose by itself.
int firstEphemeral()
{
    QFile range(QStringLiteral("/proc/sys/net/ipv4/ip_local_port_range"));
    constexpr int usual = 32'768;
    if (!range.open(QIODevice::ReadOnly))
        return usual;
    const int first = range.readAll().simplified().split(' ').constFirst().toInt();
    return first > lowest ? first : usual;
}
} // namespace

quint16 freeServerPort()
{
    const int above = firstEphemeral();
    for (int tries = 0; tries < 100; ++tries) {
        QTcpServer server;
        const auto port = quint16(QRandomGenerator::system()->bounded(lowest, above));
        if (server.listen(QHostAddress::LocalHost, port))
            return port;
    }
    qFatal("there is no free loopback port");
    return 0;
}

} // namespace waypost::tests
