// SPDX-FileCopyrightText: 2026 The Waypost authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "ui/composing/savedpage.h"

class QVBoxLayout;

namespace waypost::ui {

/// Macros: a name and up to twenty actions, one line each.
class MacroEditor final : public SavedPage {
    Q_OBJECT
public:
    MacroEditor(const Theme &theme, sync::Desk &desk, QWidget *parent = nullptr);

protected:
    [[nodiscard]] QList<Entry> entries() const override;
    void fill(const QString &id) override;
    [[nodiscard]] QJsonObject written() const override;

private:
    class ActionLine;
    void addAction(const QJsonObject &action);

    QLineEdit *m_name;
    QComboBox *m_reach;
    QVBoxLayout *m_lines;
};

} // namespace waypost::ui
