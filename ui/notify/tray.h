// SPDX-FileCopyrightText: 2026 The Waypost authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "ui/kit/theme.h"

#include <QIcon>
#include <QMenu>
#include <QPointer>
#include <QSystemTrayIcon>

class QSettings;

namespace waypost::ui {

/// What the icon tells.
struct TrayState {
    int unread = 0; ///< conversations, of those that count
    bool attention = false; ///< something did not go out, or somebody has been told twice
    bool silent = false; ///< do not disturb
    bool locked = false;
    bool offline = false;
    bool operator==(const TrayState &) const = default;
};

/// How the icon looks: in the product's colour, or in one colour for a panel that is light or dark.
enum class TrayLook { Colour, ForLightPanel, ForDarkPanel };

/// The icon in every size panels ask for. Drawn, not stored: it carries the number.
[[nodiscard]] QIcon trayPicture(const TrayState &state, TrayLook look, const Tokens &tokens);
/// "Waypost – 3 unread conversations, do not disturb": the tooltip.
[[nodiscard]] QString trayWords(const TrayState &state);

/// The icon in the panel and its menu, and what closing the window means. Settings, below "tray/": show
/// (true), close_to_tray (false), look ("colour", "mono"). Where no panel takes icons, closing a window
/// closes it.
class Tray final : public QObject {
    Q_OBJECT
public:
    Tray(const Theme &theme, QSettings &settings, QObject *parent = nullptr);
    ~Tray() override;

    void setState(const TrayState &state);
    void setSilentUntil(qint64 untilMs); ///< shown in the menu; 0: not silent
    void applySettings();
    /// Closing this window hides it, if that is wanted and there is a panel to bring it back from.
    void keep(QWidget *window);
    [[nodiscard]] bool closesToTray() const;
    void setHosted(bool hosted); ///< there is a panel that takes icons; asked from the system otherwise
    void leave(); ///< the next close is a real one
    void showMessage(const QString &title, const QString &body); ///< where no notification server is

    [[nodiscard]] QMenu &menu() { return m_menu; }

Q_SIGNALS:
    void openWanted(); ///< a click on the icon, or its menu
    void messageClicked();
    void silenceWanted(qint64 forMs); ///< 0: no more silence; -1: until tomorrow morning
    void lockWanted();
    void quitWanted();

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void fillMenu();
    void draw();
    [[nodiscard]] TrayLook look() const;

    const Theme &m_theme;
    QSettings &m_settings;
    QSystemTrayIcon m_icon;
    QMenu m_menu;
    QAction *m_hourly = nullptr;
    QAction *m_tillMorning = nullptr;
    QAction *m_loudAgain = nullptr;
    TrayState m_state;
    QPointer<QWidget> m_window;
    bool m_hosted;
    bool m_leaving = false;
};

} // namespace waypost::ui
