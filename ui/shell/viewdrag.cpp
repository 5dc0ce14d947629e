// SPDX-FileCopyrightText: 2026 The Waypost authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/viewdrag.h"

#include "ui/kit/rowpainter.h"
#include "ui/kit/rowsview.h"

#include <QApplication>
#include <QKeyEvent>
#include <QLabel>
#include <QMouseEvent>

#include <utility>

namespace waypost::ui {

ViewDrag::ViewDrag(RowsView &rows)
    : QObject(&rows)
    , m_rows(rows)
{
    rows.installEventFilter(this); // keys
    rows.viewport()->installEventFilter(this);
}

ViewDrag::~ViewDrag() = default;

bool ViewDrag::eventFilter(QObject *watched, QEvent *event)
{
    switch (event->type()) {
    case QEvent::MouseButtonPress: {
        const auto &press = static_cast<const QMouseEvent &>(*event);
        end();
        const int row = press.button() == Qt::LeftButton ? m_rows.rowAt(press.position().toPoint()) : -1;
        m_row = row >= 0 && m_rows.painter()->selectable(row) ? row : -1;
        m_from = press.globalPosition().toPoint();
        break;
    }
    case QEvent::MouseMove:
        if (m_row >= 0 && watched == m_rows.viewport()) {
            follow(static_cast<const QMouseEvent &>(*event).globalPosition().toPoint());
            return m_shadow != nullptr;
        }
        break;
    case QEvent::MouseButtonRelease:
        if (m_shadow) {
            const QPoint pos = static_cast<const QMouseEvent &>(*event).globalPosition().toPoint();
            const int row = m_row;
            end();
            if (!m_rows.window()->frameGeometry().contains(pos))
                Q_EMIT droppedOutside(row);
        } else {
            end();
        }
        break;
    case QEvent::KeyPress:
        if (m_shadow && static_cast<const QKeyEvent &>(*event).key() == Qt::Key_Escape) {
            end();
            return true;
        }
        break;
    case QEvent::WindowDeactivate:
        end();
        break;
    default:
        break;
    }
    return QObject::eventFilter(watched, event);
}

void ViewDrag::follow(const QPoint &globalPos)
{
    if (!m_shadow && (globalPos - m_from).manhattanLength() < QApplication::startDragDistance())
        return;
    if (!m_shadow) {
        const QPixmap picture = m_rows.viewport()->grab(m_rows.rectOf(m_row));
        m_shadow = std::make_unique<QLabel>();
        m_shadow->setWindowFlags(Qt::ToolTip | Qt::FramelessWindowHint | Qt::WindowTransparentForInput);
        m_shadow->setAttribute(Qt::WA_ShowWithoutActivating);
        m_shadow->setPixmap(picture);
        m_shadow->setWindowOpacity(0.8);
        m_shadow->show();
    }
    m_shadow->move(globalPos + QPoint(12, 12));
}

void ViewDrag::end()
{
    m_shadow.reset();
    m_row = -1;
}

} // namespace waypost::ui
