// SPDX-FileCopyrightText: 2026 The Waypost authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "ui/kit/theme.h"
#include "ui/settings/settingsform.h"

namespace waypost::ui {

class Preferences;

/// Language, appearance, writing: what a person chooses for this device.
class GeneralPage final : public SettingsForm {
    Q_OBJECT
public:
    GeneralPage(const Theme &theme, Preferences &preferences, QWidget *parent = nullptr);

Q_SIGNALS:
    void themeChosen(waypost::ui::ThemeChoice choice);

private:
    void addAppearance();
    void addWriting();

    Preferences &m_preferences;
};

} // namespace waypost::ui
