// SPDX-FileCopyrightText: 2026 The Waypost authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/sync/desk.h"
#include "ui/kit/rowpainter.h"
#include "ui/shell/paletteindex.h"

#include <QDialog>

#include <optional>

namespace waypost::ui {

class RowsView;
class Theme;

/// Ctrl+Tab: the conversations one was in last. Each further Tab goes on while Ctrl is held; letting go of
/// Ctrl, or Enter, opens; Escape does not.
class Switcher final : public QDialog, private RowPainter {
    Q_OBJECT
public:
    Switcher(const Theme &theme, sync::Desk &desk, QWidget *parent);
    ~Switcher() override;
    /// `recent`: newest first, the open one among them. `direction`: 1 or -1. Nothing without two of them.
    void step(const QStringList &recent, int direction);
    /// Whether Ctrl is held, in place of what the system says: where keys are not pressed by hand.
    void setHeld(std::optional<bool> held) { m_held = held; }

Q_SIGNALS:
    void conversationChosen(const QString &id);

protected:
    bool event(QEvent *event) override;

private:
    void move(int direction);
    void choose();
    [[nodiscard]] int height(int row, int width) override;
    void paint(QPainter &painter, int row, const QRect &rect, const RowState &state) override;
    [[nodiscard]] QString text(int row) const override;

    const Theme &m_theme;
    sync::Desk &m_desk;
    RowsView *m_rows;
    QList<PaletteLine> m_lines;
    std::optional<bool> m_held;
    bool m_waiting = false; ///< for the desk
};

} // namespace waypost::ui
