// SPDX-FileCopyrightText: 2026 The Waypost authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "tests/ui/inbox/deskfolder.h"
#include "ui/shell/mainwindow.h"

#include <QApplication>
#include <QTemporaryDir>

#include <memory>

namespace waypost::demo {

/// A window on a desk with the demo shop in its cache; no relay.
struct Opened {
    explicit Opened(const QList<StoredRow> &rows = shop())
        : folder(rows)
        , clock(now)
        , desk(folder.open(clock))
        , settings(home.filePath(QStringLiteral("desktop.ini")), QSettings::IniFormat)
        , theme(ui::ThemeChoice::Light)
    {
        theme.applyTo(*qApp);
        renew();
    }
    /// The program again; `crashed`: the one before had no time to close its window.
    void renew(bool crashed = false)
    {
        if (window && !crashed)
            window->close();
        window.reset();
        window = std::make_unique<ui::MainWindow>(theme, *desk, clock, settings);
        window->setGeometry(0, 0, 1440, 900);
        window->show();
    }
    DeskFolder folder;
    VirtualClock clock;
    std::unique_ptr<sync::Desk> desk;
    QTemporaryDir home;
    QSettings settings;
    ui::Theme theme;
    std::unique_ptr<ui::MainWindow> window;
};

} // namespace waypost::demo
