// SPDX-FileCopyrightText: 2026 The Waypost authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/desktop/desktopties.h"

#include "core/team/team.h"
#include "core/vault/keyring.h"
#include "ui/entry/lockpage.h"
#include "ui/print/printdialog.h"
#include "ui/settings/settingswindow.h"
#include "ui/shell/inboxscreen.h"
#include "ui/shell/linkopener.h"

#include <QApplication>
#include <QDBusConnection>

namespace waypost {

namespace {
using namespace Qt::StringLiterals;
constexpr qint64 silentHourMs = 3'600'000;

/// The passphrase that seals the cache opens the lock too, where there is one.
ui::AppLock::Judge judgeOf(const QString &folder, const Clock &clock)
{
    const vault::Keyring keyring(folder, clock);
    if (!keyring.isMade() || keyring.keeper() != vault::Keeper::Passphrase)
        return {};
    return [folder, &clock](const QString &passphrase) {
        return vault::Keyring(folder, clock).openWithPassphrase(passphrase);
    };
}
} // namespace

DesktopTies::DesktopTies(const Parts &parts)
    : m_d(parts)
    , m_tray(m_d.theme, m_d.settings)
    , m_lock(m_d.theme, m_d.home, m_d.clock, m_d.settings, judgeOf(m_d.home + u"/desk"_s, m_d.clock))
    , m_centre({m_d.desk, m_d.clock, m_d.settings, m_tray, [this] { return onlooker(); }},
               QDBusConnection::sessionBus())
{
    connect(&m_tray, &ui::Tray::openWanted, this, [this] { bringUp({}); });
    connect(&m_tray, &ui::Tray::lockWanted, &m_lock, &ui::AppLock::lock);
    connect(&m_tray, &ui::Tray::quitWanted, this, &DesktopTies::quit);
    connect(&m_lock, &ui::AppLock::quitWanted, this, &DesktopTies::quit);
    connect(&m_lock, &ui::AppLock::passphraseWanted, this, &DesktopTies::askForLockPassphrase);
    connect(&m_lock, &ui::AppLock::lockedChanged, this, [this](bool locked) {
        m_centre.setLocked(locked);
        if (!locked)
            follow(std::exchange(m_waiting, {}));
    });
    connect(&m_centre, &ui::NotifyCentre::openWanted, this,
            [this](const QString &conversation, const QString &entry, const QString &token) {
                bringUp(token);
                if (!conversation.isEmpty())
                    follow(ui::linkToConversation(conversation, entry));
            });
    connect(&m_d.desk, &sync::Desk::changed, this, [this](const sync::ChangeSet &changes) {
        if (changes.contains(u"saved_views"_s))
            readViews();
    });
    connect(&m_centre, &ui::NotifyCentre::urgencyWanted, this, [this] {
        if (m_window && !m_window->isActiveWindow())
            QApplication::alert(m_window);
    });
}

DesktopTies::~DesktopTies() = default;

ui::Onlooker DesktopTies::onlooker() const
{
    const QWidget *active = QApplication::activeWindow();
    ui::Onlooker seen {{}, active != nullptr, m_lock.isLocked()};
    if (!active)
        return seen;
    if (const auto *inbox = active->findChild<ui::InboxScreen *>()) // the first window's or another one's
        seen.conversation = inbox->conversation();
    return seen;
}

void DesktopTies::adopt(ui::MainWindow &window, bool minimized)
{
    m_window = &window;
    m_tray.keep(&window);
    bind(window);
    const bool hidden = minimized || m_d.settings.value(u"tray/start_minimized"_s, false).toBool();
    if (hidden && QSystemTrayIcon::isSystemTrayAvailable())
        QApplication::setQuitOnLastWindowClosed(false);
    else if (hidden)
        window.showMinimized();
    else
        window.show();
    readViews();
    m_lock.resume();
    if (!m_lock.isLocked())
        follow(std::exchange(m_waiting, {}));
}

void DesktopTies::bind(ui::MainWindow &window)
{
    using Id = ui::CommandId;
    ui::CommandSet &commands = window.commands();
    commands.on(Id::Lock, this, [this] { m_lock.lock(); });
    commands.on(Id::DoNotDisturb, this, [this] {
        const bool silent = m_d.clock.nowMs() < m_centre.rules().silentUntil;
        m_centre.silence(silent ? 0 : silentHourMs);
    });
    commands.on(Id::TestNotification, this, [this] { m_centre.test(); });
    commands.on(Id::Print, this, [this] { print(); });
    commands.on(Id::ExportPdf, this, [this] { print(); });
    connect(&window, &ui::MainWindow::quitWanted, this, &DesktopTies::quit);
    connect(&window, &ui::MainWindow::settingsMade, this, &DesktopTies::addSettings);
    connect(&window, &ui::MainWindow::soundWanted, &m_centre, &ui::NotifyCentre::ringUrgent);
}

void DesktopTies::addSettings(ui::SettingsWindow &window)
{
    QList<ui::NotifyPage::Named> teams;
    if (m_window)
        for (const auto &team : m_window->context().directory.teams())
            teams << ui::NotifyPage::Named {team.id, team.name};
    auto *page = new ui::NotifyPage(m_d.theme, m_centre, m_d.settings, teams, m_views);
    connect(page, &ui::NotifyPage::trayChanged, &m_tray, &ui::Tray::applySettings);
    window.addPage(u"notifications"_s, ui::Icon::Bell, ui::NotifyPage::tr("Notifications"), page);
    window.addPage(u"lock"_s, ui::Icon::Lock, ui::LockPage::tr("App lock"),
                   new ui::LockPage(m_d.theme, m_lock, m_d.settings));
}

/// For the page of settings, which is made in one go.
void DesktopTies::readViews()
{
    using Named = ui::NotifyPage::Named;
    m_d.desk.ask<QList<Named>>(
        this,
        [](sync::View &view) {
            QList<Named> names;
            for (const sync::SavedViewItem &item : view.savedViews())
                names << Named {u"view:"_s + item.id, item.view.name};
            return names;
        },
        [this](QList<Named> names) { m_views = std::move(names); });
}

/// Wayland lets nobody come to the front without the desktop's leave; Qt takes it from the environment.
void DesktopTies::bringUp(const QString &token)
{
    if (!m_window)
        return;
    if (!token.isEmpty())
        qputenv("XDG_ACTIVATION_TOKEN", token.toUtf8());
    if (m_window->isMinimized())
        m_window->showNormal();
    m_window->show();
    m_window->raise();
    m_window->activateWindow();
}

void DesktopTies::answer(const ui::Call &call)
{
    bringUp(call.token);
    follow(call.address);
}

void DesktopTies::follow(const QString &address)
{
    if (address.isEmpty())
        return;
    if (!m_window || m_lock.isLocked()) {
        m_waiting = address; // the last one counts
        return;
    }
    auto *opener = m_window->findChild<ui::LinkOpener *>();
    if (!opener)
        opener = new ui::LinkOpener(*m_window, m_d.desk, m_d.theme);
    opener->open(address);
}

void DesktopTies::print()
{
    const QString conversation = m_window ? m_window->inbox().conversation() : QString();
    if (conversation.isEmpty())
        return;
    auto *dialog = new ui::PrintDialog(m_d.theme, m_d.desk, conversation, m_window);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->open();
}

void DesktopTies::askForLockPassphrase()
{
    if (!m_window)
        return;
    bringUp({});
    m_window->showSettings(u"lock"_s);
}

void DesktopTies::quit()
{
    m_tray.leave();
    QCoreApplication::quit();
}

} // namespace waypost
