// SPDX-FileCopyrightText: 2026 The Waypost authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/sync/device.h"
#include "ui/settings/settingsform.h"

namespace waypost::ui {

/// Which program this is, who one is in it, and whose work it stands on.
class AboutPage final : public SettingsForm {
    Q_OBJECT
public:
    AboutPage(const Theme &theme, const sync::Me &me, QWidget *parent = nullptr);
};

} // namespace waypost::ui
