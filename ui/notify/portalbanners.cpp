// SPDX-FileCopyrightText: 2026 The Waypost authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/notify/portalbanners.h"

#include <QDBusMessage>
#include <QDBusMetaType>
#include <QDBusPendingCallWatcher>
#include <QDBusPendingReply>
#include <QFile>

namespace waypost::ui {

namespace {
using namespace Qt::StringLiterals;

const QString portalService = QStringLiteral("org.freedesktop.portal.Desktop");
const QString portalPath = QStringLiteral("/org/freedesktop/portal/desktop");
const QString portalInterface = QStringLiteral("org.freedesktop.portal.Notification");
constexpr int portalAnswerMs = 5'000;
constexpr qsizetype mostOffered = 500;
constexpr qsizetype mostButtons = 3;

QDBusMessage portalCall(const QString &method, const QVariantList &arguments)
{
    QDBusMessage message = QDBusMessage::createMethodCall(portalService, portalPath, portalInterface, method);
    message.setArguments(arguments);
    return message;
}
} // namespace

bool inSandbox()
{
    return QFile::exists(u"/.flatpak-info"_s) || qEnvironmentVariableIsSet("SNAP");
}

PortalBanners::PortalBanners(const QDBusConnection &bus, QObject *parent)
    : Banners(parent)
    , m_bus(bus)
{
    qDBusRegisterMetaType<QList<QVariantMap>>();
    m_bus.connect(portalService, portalPath, portalInterface, u"ActionInvoked"_s, this,
                  SLOT(hearAction(QString, QString, QVariantList)));
}

void PortalBanners::show(const Banner &banner)
{
    QStringList offered {u"open"_s};
    QList<QVariantMap> buttons;
    for (const Banner::Choice &choice : banner.choices.mid(0, mostButtons)) {
        buttons << QVariantMap {{u"label"_s, choice.text}, {u"action"_s, choice.id}};
        offered << choice.id;
    }
    QVariantMap told {{u"title"_s, bannerLine(banner.title, longestTitle)},
                      {u"body"_s, bannerLine(banner.body, longestBody)},
                      {u"priority"_s, banner.urgent ? u"urgent"_s : u"normal"_s},
                      {u"default-action"_s, u"open"_s}};
    if (!buttons.isEmpty())
        told.insert(u"buttons"_s, QVariant::fromValue(buttons));
    if (m_offered.size() >= mostOffered)
        m_offered.clear();
    m_offered.insert(banner.key, offered);
    auto *watcher = new QDBusPendingCallWatcher(
        m_bus.asyncCall(portalCall(u"AddNotification"_s, {banner.key, told}), portalAnswerMs), this);
    connect(watcher, &QDBusPendingCallWatcher::finished, this, [this, watcher, banner] {
        watcher->deleteLater();
        if (QDBusPendingReply<> {*watcher}.isError() && m_offered.remove(banner.key))
            Q_EMIT failed(banner);
    });
}

void PortalBanners::withdraw(const QString &key)
{
    if (m_offered.remove(key))
        m_bus.asyncCall(portalCall(u"RemoveNotification"_s, {key}), portalAnswerMs);
}

void PortalBanners::hearAction(const QString &id, const QString &action, const QVariantList &)
{
    if (m_offered.value(id).contains(action))
        Q_EMIT chosen(id, action);
}

} // namespace waypost::ui
