// SPDX-FileCopyrightText: 2026 The Waypost authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "app/desktop/desktopties.h"
#include "app/desktop/trial.h"
#include "core/base/clock.h"
#include "core/sync/desk.h"
#include "ui/kit/theme.h"
#include "ui/onboarding/firstrun.h"
#include "ui/onboarding/unlockdialog.h"
#include "ui/shell/mainwindow.h"

#include <QSettings>

#include <memory>
#include <optional>

class QApplication;

namespace waypost {

/// The desktop program's run: what is wired to what, from the first window to the inbox. Everything it keeps
/// is in one folder.
class Session final : public QObject {
    Q_OBJECT
public:
    struct Options {
        QString home;
        bool trySandbox = false;
        bool unattended = false; ///< nobody is there to answer a dialog
        bool minimized = false; ///< begins in the tray, or as an icon where there is none
        bool offline = false; ///< reads the local copy and talks to nobody
    };
    Session(Options options, QApplication &application);
    ~Session() override;
    void begin();
    /// What it, or a second start of it, was called for.
    void answer(const ui::Call &call);
    void quit(); ///< whatever closing a window means
    void showWindow(); ///< a new one in place of the old one, if there is one: for a change of direction

    [[nodiscard]] ui::MainWindow *window() const { return m_window.get(); }
    [[nodiscard]] ui::Theme &theme() { return m_theme; }
    [[nodiscard]] sync::Desk &desk() { return *m_desk; }

Q_SIGNALS:
    void windowShown();
    void failed(const QString &text);
    void languageWanted(const QString &code); ///< one of ui::languages(); empty: the system's

private:
    void askHow(); ///< the first-run dialog
    void startDesk();
    void startTrial();
    void pair(const wire::PairingAddress &address, const QString &deviceName);
    void tellProblem(const QString &text);
    void showLock(const sync::LinkState &state); ///< the dialog comes and goes as the desk is locked or not
    [[nodiscard]] std::unique_ptr<ui::UnlockDialog> makeUnlock();

    Options m_options;
    SystemClock m_clock;
    QSettings m_settings;
    ui::Theme m_theme;
    std::unique_ptr<Trial> m_trial;
    std::unique_ptr<sync::Desk> m_desk;
    std::unique_ptr<DesktopTies> m_ties; ///< none when unattended
    std::unique_ptr<ui::FirstRun> m_firstRun;
    std::unique_ptr<ui::MainWindow> m_window;
    std::unique_ptr<ui::UnlockDialog> m_unlock;
};

} // namespace waypost
