// SPDX-FileCopyrightText: 2026 The Waypost authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include <QDialog>

namespace waypost::ui {

class Theme;

/// All shortcuts on one sheet, made from the table of commands.
class ShortcutSheet final : public QDialog {
    Q_OBJECT
public:
    ShortcutSheet(const Theme &theme, QWidget *parent);
};

} // namespace waypost::ui
