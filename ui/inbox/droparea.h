// SPDX-FileCopyrightText: 2026 The Waypost authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "ui/composing/pasted.h"

#include <QObject>
#include <QPoint>

class QWidget;

namespace waypost::ui {

/// Lets files, pictures and contact cards be dropped on a widget. Words that are dragged are left to the
/// widget.
class DropArea final : public QObject {
    Q_OBJECT
public:
    explicit DropArea(QWidget &widget); ///< becomes its child

Q_SIGNALS:
    void dropped(const waypost::ui::Pasted &pasted, const QPoint &pos); ///< in the widget

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;
};

} // namespace waypost::ui
