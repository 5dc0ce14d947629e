// SPDX-FileCopyrightText: 2026 The Waypost authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/relay/relaylog.h"

#include <QDateTime>

#include <cstdio>

namespace waypost::relay {

namespace {
const char *nameOfLevel(QtMsgType type)
{
    switch (type) {
    case QtDebugMsg:
        return "debug";
    case QtInfoMsg:
        return "info";
    case QtWarningMsg:
        return "warning";
    case QtCriticalMsg:
        return "error";
    case QtFatalMsg:
        break;
    }
    return "fatal";
}

void writeLogLine(QtMsgType type, const QMessageLogContext &context, const QString &text)
{
    QByteArray line = text.toUtf8();
    for (char &c : line)
        if (uchar(c) < 0x20 || c == 0x7f)
            c = ' ';
    const QByteArray time = QDateTime::currentDateTimeUtc().toString(Qt::ISODateWithMs).toLatin1();
    std::fprintf(stderr, "%s %s %s: %s\n", time.constData(), nameOfLevel(type),
                 context.category ? context.category : "", line.constData());
}
} // namespace

const QLoggingCategory &relayLog()
{
    static const QLoggingCategory category("waypost.relay", QtInfoMsg);
    return category;
}

void logToStderr()
{
    qInstallMessageHandler(writeLogLine);
}

} // namespace waypost::relay
