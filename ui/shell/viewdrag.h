// SPDX-FileCopyrightText: 2026 The Waypost authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include <QObject>
#include <QPoint>

#include <memory>

class QLabel;

namespace waypost::ui {

class RowsView;

/// Lets a row be dragged out of its window. Nobody else takes such a drag, so the mouse is followed here,
/// which also knows where the button was let go of: Wayland tells that to nobody else. Escape ends it.
class ViewDrag final : public QObject {
    Q_OBJECT
public:
    explicit ViewDrag(RowsView &rows); ///< becomes its child
    ~ViewDrag() override;

Q_SIGNALS:
    void droppedOutside(int row);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void follow(const QPoint &globalPos);
    void end();

    RowsView &m_rows;
    std::unique_ptr<QLabel> m_shadow; ///< what is dragged, below the pointer
    QPoint m_from;
    int m_row = -1; ///< that is pressed; -1: none
};

} // namespace waypost::ui
