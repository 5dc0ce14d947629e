// SPDX-FileCopyrightText: 2026 The Waypost authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/sync/desk.h"
#include "ui/kit/theme.h"

#include <QDialog>

namespace waypost::ui {

/// Appearance, and who this device belongs to.
class SettingsDialog final : public QDialog {
    Q_OBJECT
public:
    SettingsDialog(const Theme &theme, const sync::Me &me, QWidget *parent);

Q_SIGNALS:
    void themeChosen(waypost::ui::ThemeChoice choice); ///< at once, so that one sees it
};

} // namespace waypost::ui
