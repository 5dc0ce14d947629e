// SPDX-FileCopyrightText: 2026 The Waypost authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/base/result.h"
#include "ui/settings/settingsform.h"
#include "ui/shell/commands.h"

class QComboBox;
class QKeySequenceEdit;
class QTreeWidget;

namespace waypost::ui {

class FlatButton;
class InlineBanner;
class Keymap;
class SearchField;

/// Settings, Keyboard: the preset, every command with its keys, and catching another key for one. A key that
/// is somebody else's is not taken away: it is said whose it is.
class KeyboardPage final : public SettingsForm {
    Q_OBJECT
public:
    KeyboardPage(const Theme &theme, Keymap &keymap, QWidget *parent = nullptr);
    void choose(CommandId id);

private:
    void addTable();
    void addCapture();
    void fill();
    void filter(const QString &text);
    void showChosen();
    void take(bool besides); ///< the caught key in place of the others, or besides them
    void tell(const Result<Done> &result, const QString &done);
    [[nodiscard]] std::optional<CommandId> chosen() const;

    Keymap &m_keymap;
    QComboBox *m_preset;
    SearchField *m_field;
    QTreeWidget *m_table;
    QKeySequenceEdit *m_capture;
    InlineBanner *m_banner;
    QList<FlatButton *> m_buttons;
};

} // namespace waypost::ui
