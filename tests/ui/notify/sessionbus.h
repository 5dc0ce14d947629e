// SPDX-FileCopyrightText: 2026 The Waypost authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include <QDBusConnection>
#include <QDBusContext>
#include <QDBusMessage>
#include <QList>
#include <QObject>
#include <QProcess>
#include <QStringList>
#include <QTemporaryDir>
#include <QVariantMap>

namespace waypost::tests {

/// A real message bus of one's own: a dbus-daemon in a folder that goes with it.
class SessionBus {
public:
    SessionBus();
    ~SessionBus();
    [[nodiscard]] bool runs() const { return !m_address.isEmpty(); }
    [[nodiscard]] QDBusConnection connect(const QString &name); ///< another program's end of it

private:
    QTemporaryDir m_folder;
    QProcess m_daemon;
    QString m_address;
    QStringList m_names;
};

/// What a notification server was told.
struct Shown {
    uint replaces = 0;
    uint id = 0;
    QString title;
    QString body;
    QStringList actions;
    QVariantMap hints;
};

/// A desktop's notification server, on its own connection.
class NotificationServer : public QObject, protected QDBusContext {
    Q_OBJECT
    Q_CLASSINFO("D-Bus Interface", "org.freedesktop.Notifications")
public:
    NotificationServer(const QDBusConnection &bus, QStringList capabilities);
    ~NotificationServer() override;

    QList<Shown> shown;
    QList<uint> closed;
    bool refuses = false;
    bool holds = false; ///< does not answer until release()
    void release();

public Q_SLOTS:
    QStringList GetCapabilities() { return m_capabilities; } // NOLINT: the specification's names
    uint Notify(const QString &program, uint replaces, const QString &icon, const QString &title,
                const QString &body, const QStringList &actions, const QVariantMap &hints, int timeout);
    void CloseNotification(uint id);

Q_SIGNALS:
    void ActionInvoked(uint id, const QString &action);
    void NotificationReplied(uint id, const QString &text);
    void ActivationToken(uint id, const QString &token);
    void NotificationClosed(uint id, uint reason);

private:
    QDBusConnection m_bus;
    QStringList m_capabilities;
    QList<QDBusMessage> m_held;
    uint m_last = 40;
};

/// The portal's end of org.freedesktop.portal.Notification.
class NotificationPortal : public QObject {
    Q_OBJECT
    Q_CLASSINFO("D-Bus Interface", "org.freedesktop.portal.Notification")
public:
    explicit NotificationPortal(const QDBusConnection &bus);
    ~NotificationPortal() override;
    QStringList added;
    QVariantMap last;
    QStringList removed;

public Q_SLOTS:
    void AddNotification(const QString &id, const QVariantMap &notification); // NOLINT
    void RemoveNotification(const QString &id) { removed << id; } // NOLINT

Q_SIGNALS:
    void ActionInvoked(const QString &id, const QString &action, const QVariantList &parameters);

private:
    QDBusConnection m_bus;
};

} // namespace waypost::tests
