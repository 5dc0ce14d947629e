// SPDX-FileCopyrightText: 2026 The Waypost authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/base/clock.h"
#include "core/sync/desk.h"
#include "ui/entry/applock.h"
#include "ui/entry/singleinstance.h"
#include "ui/notify/notifycentre.h"
#include "ui/notify/notifypage.h"
#include "ui/notify/tray.h"
#include "ui/shell/mainwindow.h"

#include <QPointer>
#include <QSettings>

#include <memory>

namespace waypost {

/// What ties the program to the desktop it runs on, whichever window it has: tray, notifications, lock, links
/// from outside, printing.
class DesktopTies final : public QObject {
    Q_OBJECT
public:
    struct Parts {
        ui::Theme &theme;
        sync::Desk &desk;
        const Clock &clock;
        QSettings &settings;
        QString home;
    };
    explicit DesktopTies(const Parts &parts);
    ~DesktopTies() override;

    /// The program's window from now on; shown unless it begins in the tray.
    void adopt(ui::MainWindow &window, bool minimized);
    void answer(const ui::Call &call); ///< of a second start, or of this one
    void quit();

private:
    void bind(ui::MainWindow &window);
    void addSettings(ui::SettingsWindow &window);
    void readViews();
    void bringUp(const QString &token);
    void follow(const QString &address);
    void print();
    void askForLockPassphrase();
    [[nodiscard]] ui::Onlooker onlooker() const;

    Parts m_d;
    ui::Tray m_tray;
    ui::AppLock m_lock;
    ui::NotifyCentre m_centre;
    QPointer<ui::MainWindow> m_window;
    QList<ui::NotifyPage::Named> m_views; ///< saved ones
    QString m_waiting; ///< an address that came before there was a window, or while it was locked
};

} // namespace waypost
