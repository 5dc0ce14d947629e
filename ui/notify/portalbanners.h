// SPDX-FileCopyrightText: 2026 The Waypost authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "ui/notify/banners.h"

#include <QDBusConnection>
#include <QHash>

namespace waypost::ui {

/// Banners from inside a sandbox: org.freedesktop.portal.Notification. It has no field to answer in.
class PortalBanners final : public Banners {
    Q_OBJECT
public:
    explicit PortalBanners(const QDBusConnection &bus, QObject *parent = nullptr);
    void show(const Banner &banner) override;
    void withdraw(const QString &key) override;

private Q_SLOTS:
    void hearAction(const QString &id, const QString &action, const QVariantList &parameters);

private:
    QDBusConnection m_bus;
    QHash<QString, QStringList> m_offered; ///< by key: what may be chosen
};

/// True inside Flatpak or Snap, where the portal is the way out.
[[nodiscard]] bool inSandbox();

} // namespace waypost::ui
