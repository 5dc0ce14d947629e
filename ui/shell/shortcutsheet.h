// SPDX-FileCopyrightText: 2026 The Waypost authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include <QDialog>

class QGridLayout;
class QScrollArea;

namespace waypost::ui {

class Keymap;
class SearchField;
class Theme;

/// The keys in force on one sheet, made from the table of commands; the field above finds by command or key.
class ShortcutSheet final : public QDialog {
    Q_OBJECT
public:
    ShortcutSheet(const Theme &theme, const Keymap &keymap, QWidget *parent);
    [[nodiscard]] int shown() const { return m_shown; } ///< commands on the sheet

private:
    void fill(const QString &wanted);
    void add(QGridLayout &grid, const QString &text, const QString &keys);

    const Theme &m_theme;
    const Keymap &m_keymap;
    SearchField *m_field;
    QScrollArea *m_scroll;
    int m_shown = 0;
};

} // namespace waypost::ui
