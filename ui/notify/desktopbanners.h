// SPDX-FileCopyrightText: 2026 The Waypost authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "ui/notify/banners.h"

#include <QDBusConnection>
#include <QHash>
#include <QSet>

class QDBusPendingCallWatcher;

namespace waypost::ui {

/// Banners of the desktop's notification server: org.freedesktop.Notifications, specification 1.2, with
/// KDE's inline reply where it is offered. Asks what the server can do, again whenever it is started anew.
class DesktopBanners final : public Banners {
    Q_OBJECT
public:
    explicit DesktopBanners(const QDBusConnection &bus, QObject *parent = nullptr);
    void show(const Banner &banner) override;
    void withdraw(const QString &key) override;
    [[nodiscard]] const QSet<QString> &capabilities() const { return m_capabilities; }

private Q_SLOTS:
    void hearAction(uint id, const QString &action);
    void hearReply(uint id, const QString &text);
    void hearToken(uint id, const QString &token);
    void hearClosed(uint id, uint reason);

private:
    struct Shown {
        uint id = 0; ///< the server's; 0: it has not answered yet
        bool underway = false;
        bool unwanted = false; ///< withdrawn before it was there
        Banner banner;
        bool again = false; ///< `banner` is newer than what the server has
    };
    void askCapabilities();
    void forgetIds();
    void send(const QString &key);
    void answered(const QString &key, QDBusPendingCallWatcher &watcher);
    void closeOnServer(uint id);
    [[nodiscard]] QString keyOf(uint id) const;
    [[nodiscard]] QStringList actionsOf(const Banner &banner) const;

    QDBusConnection m_bus;
    QSet<QString> m_capabilities;
    bool m_known = false; ///< the capabilities
    QHash<QString, Shown> m_shown;
};

} // namespace waypost::ui
