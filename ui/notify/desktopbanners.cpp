// SPDX-FileCopyrightText: 2026 The Waypost authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/notify/desktopbanners.h"

#include <QDBusMessage>
#include <QDBusPendingCallWatcher>
#include <QDBusPendingReply>
#include <QDBusServiceWatcher>

#include <algorithm>

namespace waypost::ui {

namespace {
using namespace Qt::StringLiterals;

const QString notifyService = QStringLiteral("org.freedesktop.Notifications");
const QString notifyPath = QStringLiteral("/org/freedesktop/Notifications");
const QString openChoice = QStringLiteral("open");
const QString defaultAction = QStringLiteral("default"); ///< the server's name for a click on the banner
const QString replyAction = QStringLiteral("inline-reply");
constexpr int answerMs = 5'000;
constexpr uint closedByPerson = 2;
constexpr uchar normalUrgency = 1;
constexpr uchar criticalUrgency = 2;
constexpr int serverDecides = -1;
constexpr qsizetype mostShown = 200;

QDBusMessage notifyCall(const QString &method, const QVariantList &arguments)
{
    QDBusMessage message = QDBusMessage::createMethodCall(notifyService, notifyPath, notifyService, method);
    message.setArguments(arguments);
    return message;
}
} // namespace

DesktopBanners::DesktopBanners(const QDBusConnection &bus, QObject *parent)
    : Banners(parent)
    , m_bus(bus)
{
    const auto listen = [this](const QString &signal, const char *slot) {
        m_bus.connect(notifyService, notifyPath, notifyService, signal, this, slot);
    };
    listen(u"ActionInvoked"_s, SLOT(hearAction(uint, QString)));
    listen(u"NotificationReplied"_s, SLOT(hearReply(uint, QString)));
    listen(u"ActivationToken"_s, SLOT(hearToken(uint, QString)));
    listen(u"NotificationClosed"_s, SLOT(hearClosed(uint, uint)));
    auto *owner
        = new QDBusServiceWatcher(notifyService, m_bus, QDBusServiceWatcher::WatchForOwnerChange, this);
    connect(owner, &QDBusServiceWatcher::serviceOwnerChanged, this,
            [this](const QString &, const QString &, const QString &now) {
                forgetIds();
                m_known = false;
                if (!now.isEmpty())
                    askCapabilities();
            });
    askCapabilities();
}

/// Another server counts from another beginning. What is underway is answered yet, if only by an error.
void DesktopBanners::forgetIds()
{
    m_shown.removeIf([](const auto &entry) { return !entry->underway; });
    for (Shown &shown : m_shown)
        shown.id = 0;
}

void DesktopBanners::askCapabilities()
{
    auto *watcher
        = new QDBusPendingCallWatcher(m_bus.asyncCall(notifyCall(u"GetCapabilities"_s, {}), answerMs), this);
    connect(watcher, &QDBusPendingCallWatcher::finished, this, [this, watcher] {
        watcher->deleteLater();
        const QDBusPendingReply<QStringList> reply = *watcher;
        const QStringList words = reply.isError() ? QStringList() : reply.value();
        m_capabilities = {words.begin(), words.end()};
        m_known = true;
        for (const QString &key : m_shown.keys())
            if (!m_shown[key].underway && m_shown[key].again)
                send(key);
    });
}

void DesktopBanners::show(const Banner &banner)
{
    if (m_shown.size() >= mostShown && !m_shown.contains(banner.key))
        withdraw(m_shown.cbegin().key());
    Shown &shown = m_shown[banner.key];
    shown.banner = banner;
    shown.again = true;
    shown.unwanted = false;
    if (m_known && !shown.underway)
        send(banner.key);
}

QStringList DesktopBanners::actionsOf(const Banner &banner) const
{
    QStringList actions;
    if (!m_capabilities.contains(u"actions"_s))
        return actions;
    actions << defaultAction << tr("Open");
    if (!banner.reply.isEmpty() && m_capabilities.contains(replyAction))
        actions << replyAction << tr("Reply");
    for (const Banner::Choice &choice : banner.choices)
        actions << choice.id << choice.text;
    return actions;
}

void DesktopBanners::send(const QString &key)
{
    Shown &shown = m_shown[key];
    const Banner &banner = shown.banner;
    shown.again = false;
    shown.underway = true;
    QString body = bannerLine(banner.body, longestBody);
    if (m_capabilities.contains(u"body-markup"_s))
        body = body.toHtmlEscaped();
    QVariantMap hints {{u"urgency"_s, QVariant::fromValue(banner.urgent ? criticalUrgency : normalUrgency)},
                       {u"category"_s, u"im.received"_s},
                       {u"desktop-entry"_s, u"org.waypost.Waypost"_s},
                       {u"suppress-sound"_s, true}}; // ours is chosen by the agent
    if (!banner.reply.isEmpty() && m_capabilities.contains(replyAction))
        hints.insert(u"x-kde-reply-placeholder-text"_s, banner.reply);
    const QDBusMessage call
        = notifyCall(u"Notify"_s,
                     {u"Waypost"_s, shown.id, u"org.waypost.Waypost"_s,
                      bannerLine(banner.title, longestTitle), body, actionsOf(banner), hints, serverDecides});
    auto *watcher = new QDBusPendingCallWatcher(m_bus.asyncCall(call, answerMs), this);
    connect(watcher, &QDBusPendingCallWatcher::finished, this, [this, key, watcher] {
        watcher->deleteLater();
        answered(key, *watcher);
    });
}

void DesktopBanners::answered(const QString &key, QDBusPendingCallWatcher &watcher)
{
    const QDBusPendingReply<uint> reply = watcher;
    const auto it = m_shown.find(key);
    if (it == m_shown.end())
        return; // another server has taken over
    it->underway = false;
    if (reply.isError()) {
        const Banner banner = it->banner;
        const bool unwanted = it->unwanted;
        m_shown.erase(it);
        if (!unwanted)
            Q_EMIT failed(banner);
        return;
    }
    it->id = reply.value();
    if (it->unwanted) {
        closeOnServer(it->id);
        m_shown.erase(it);
    } else if (it->again) {
        send(key);
    }
}

void DesktopBanners::withdraw(const QString &key)
{
    const auto it = m_shown.find(key);
    if (it == m_shown.end())
        return;
    if (it->underway) {
        it->unwanted = true;
        it->again = false;
        return;
    }
    if (it->id != 0)
        closeOnServer(it->id);
    m_shown.erase(it);
}

void DesktopBanners::closeOnServer(uint id)
{
    m_bus.asyncCall(notifyCall(u"CloseNotification"_s, {id}), answerMs);
}

QString DesktopBanners::keyOf(uint id) const
{
    for (auto it = m_shown.cbegin(); it != m_shown.cend(); ++it)
        if (it->id == id && id != 0)
            return it.key();
    return {};
}

void DesktopBanners::hearAction(uint id, const QString &action)
{
    const QString key = keyOf(id); // signals about other programs' banners come too
    if (key.isEmpty())
        return;
    const QString choice = action == defaultAction ? openChoice : action;
    const QList<Banner::Choice> choices = m_shown[key].banner.choices;
    const bool offered = std::any_of(choices.begin(), choices.end(),
                                     [&](const Banner::Choice &each) { return each.id == choice; });
    if (choice == openChoice || offered)
        Q_EMIT chosen(key, choice);
}

void DesktopBanners::hearReply(uint id, const QString &text)
{
    const QString key = keyOf(id);
    const QString words = text.trimmed();
    if (!key.isEmpty() && !m_shown[key].banner.reply.isEmpty() && !words.isEmpty())
        Q_EMIT replied(key, words.left(longestReply));
}

void DesktopBanners::hearToken(uint id, const QString &token)
{
    constexpr qsizetype longestToken = 512;
    if (!keyOf(id).isEmpty() && token.size() <= longestToken)
        Q_EMIT activation(token);
}

void DesktopBanners::hearClosed(uint id, uint reason)
{
    const QString key = keyOf(id);
    if (key.isEmpty())
        return;
    Shown &shown = m_shown[key];
    if (shown.underway || shown.again) {
        shown.id = 0; // the next one is on its way and stays
        return;
    }
    m_shown.remove(key);
    if (reason == closedByPerson)
        Q_EMIT dismissed(key);
}

} // namespace waypost::ui
