// SPDX-FileCopyrightText: 2026 The Waypost authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "tests/core/sync/scriptedrelay.h"
#include "tests/ui/inbox/deskfolder.h"
#include "ui/shell/mainwindow.h"

#include <QTemporaryDir>

#include <memory>

namespace waypost::screens {

/// The demo shop on a desk that is connected to a relay, so that the window looks as on any working day. The
/// relay says welcome, answers what a page of settings asks, and nothing more.
class Stage {
public:
    /// `change` may alter the rows before the desk has them. `size`: of the window.
    Stage(ui::Theme &theme, const std::function<void(QList<demo::StoredRow> &)> &change, QSize size);
    ~Stage();

    [[nodiscard]] ui::MainWindow &window() { return *m_window; }
    [[nodiscard]] sync::Desk &desk() { return *m_desk; }
    [[nodiscard]] QString folder() const { return m_home.path(); } ///< for files a state needs
    void open(int conversation); ///< of the demo shop; comes back when it is shown
    /// Ends the program with the words if it does not come true within ten seconds.
    static void wait(const char *what, const std::function<bool()> &come);
    void settle(); ///< pictures, counts and answers that are on their way

private:
    tests::ScriptedRelay m_relay;
    demo::DeskFolder m_folder;
    VirtualClock m_clock {demo::now};
    QTemporaryDir m_home;
    QSettings m_settings;
    std::unique_ptr<sync::Desk> m_desk;
    std::unique_ptr<ui::MainWindow> m_window;
};

} // namespace waypost::screens
