// SPDX-FileCopyrightText: 2026 The Waypost authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include <QLineEdit>

namespace waypost::ui {

class Theme;

/// A line with a magnifier, a way to clear it and the shortcut that leads to it. Escape clears, then gives
/// the keyboard back through `left`.
class SearchField final : public QLineEdit {
    Q_OBJECT
public:
    SearchField(const Theme &theme, const QString &placeholder, QWidget *parent = nullptr);
    void setShortcutHint(const QString &hint); ///< "Ctrl K"
    [[nodiscard]] QSize sizeHint() const override;

Q_SIGNALS:
    void left(); ///< Escape on an empty field
    void stepped(int rows); ///< Up and Down: a result list moves along

protected:
    void changeEvent(QEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void paintEvent(QPaintEvent *event) override;

private:
    void updateMargins();

    const Theme &m_theme;
    QString m_hint;
};

} // namespace waypost::ui
