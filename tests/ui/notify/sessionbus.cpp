// SPDX-FileCopyrightText: 2026 The Waypost authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/notify/sessionbus.h"

#include <QFile>

namespace waypost::tests {

namespace {
using namespace Qt::StringLiterals;
constexpr int startMs = 10'000;
} // namespace

SessionBus::SessionBus()
{
    QFile file(m_folder.filePath(u"bus.conf"_s));
    if (!file.open(QIODevice::WriteOnly))
        return;
    file.write(
        "<!DOCTYPE busconfig PUBLIC \"-//freedesktop//DTD D-Bus Bus Configuration 1.0//EN\" "
        "\"http://www.freedesktop.org/standards/dbus/1.0/busconfig.dtd\">\n<busconfig><type>session</type>"
        "<listen>unix:dir="
        + m_folder.path().toUtf8()
        + "</listen><auth>EXTERNAL</auth><policy context=\"default\"><allow send_destination=\"*\"/>"
          "<allow eavesdrop=\"false\"/><allow own=\"*\"/></policy></busconfig>\n");
    file.close();
    m_daemon.start(u"dbus-daemon"_s,
                   {u"--nofork"_s, u"--print-address=1"_s, u"--config-file="_s + file.fileName()});
    while (!m_daemon.canReadLine() && m_daemon.waitForReadyRead(startMs)) { }
    m_address = QString::fromLatin1(m_daemon.readLine()).trimmed();
}

SessionBus::~SessionBus()
{
    for (const QString &name : m_names)
        QDBusConnection::disconnectFromBus(name);
    m_daemon.terminate();
    m_daemon.waitForFinished();
}

QDBusConnection SessionBus::connect(const QString &name)
{
    m_names << name;
    return QDBusConnection::connectToBus(m_address, name);
}

NotificationServer::NotificationServer(const QDBusConnection &bus, QStringList capabilities)
    : m_bus(bus)
    , m_capabilities(std::move(capabilities))
{
    m_bus.registerObject(u"/org/freedesktop/Notifications"_s, this,
                         QDBusConnection::ExportAllSlots | QDBusConnection::ExportAllSignals);
    m_bus.registerService(u"org.freedesktop.Notifications"_s);
}

NotificationServer::~NotificationServer()
{
    m_bus.unregisterService(u"org.freedesktop.Notifications"_s);
    m_bus.unregisterObject(u"/org/freedesktop/Notifications"_s);
}

uint NotificationServer::Notify(const QString &, uint replaces, const QString &, const QString &title,
                                const QString &body, const QStringList &actions, const QVariantMap &hints,
                                int)
{
    if (refuses) {
        sendErrorReply(u"org.freedesktop.Notifications.Error.ExcessNotificationGeneration"_s, u"Enough."_s);
        return 0;
    }
    const uint id = replaces != 0 ? replaces : ++m_last;
    shown << Shown {replaces, id, title, body, actions, hints};
    if (holds) {
        setDelayedReply(true);
        m_held << message().createReply(QVariant::fromValue(id));
    }
    return id;
}

void NotificationServer::release()
{
    holds = false;
    for (const QDBusMessage &reply : std::exchange(m_held, {}))
        m_bus.send(reply);
}

void NotificationServer::CloseNotification(uint id)
{
    closed << id;
    Q_EMIT NotificationClosed(id, 3);
}

NotificationPortal::NotificationPortal(const QDBusConnection &bus)
    : m_bus(bus)
{
    m_bus.registerObject(u"/org/freedesktop/portal/desktop"_s, this,
                         QDBusConnection::ExportAllSlots | QDBusConnection::ExportAllSignals);
    m_bus.registerService(u"org.freedesktop.portal.Desktop"_s);
}

NotificationPortal::~NotificationPortal()
{
    m_bus.unregisterService(u"org.freedesktop.portal.Desktop"_s);
}

void NotificationPortal::AddNotification(const QString &id, const QVariantMap &notification)
{
    added << id;
    last = notification;
}

} // namespace waypost::tests
