// SPDX-FileCopyrightText: 2026 The Waypost authors
// SPDX-License-Identifier: GPL-3.0-or-later
// RowsView's keyboard and mouse.
#include "ui/kit/bidi.h"
#include "ui/kit/rowsview.h"

#include <QAccessible>
#include <QContextMenuEvent>
#include <QHelpEvent>
#include <QScrollBar>
#include <QToolTip>

namespace waypost::ui {

// The current row and the keyboard

bool RowsView::isSelectable(int row) const
{
    return row >= 0 && row < rowCount() && (m_painter == nullptr || m_painter->selectable(row));
}

int RowsView::selectableFrom(int row, int direction) const
{
    while (row >= 0 && row < rowCount() && !isSelectable(row))
        row += direction;
    return row >= 0 && row < rowCount() ? row : -1;
}

void RowsView::setCurrentRow(int row, Reveal how)
{
    if (row < -1 || row >= rowCount())
        return;
    const int before = m_current;
    m_current = row;
    reveal(row, how);
    if (before < 0 || row < 0) // the ring goes from the rows to one of them, or back
        viewport()->update();
    else
        for (const int touched : {before, row})
            viewport()->update(rectOf(touched));
    if (row == before)
        return;
    tellAccessibility(row);
    Q_EMIT currentChanged(row);
}

void RowsView::moveCurrent(int steps)
{
    const int direction = steps < 0 ? -1 : 1;
    int row = m_current;
    if (row < 0) { // starts with what is on screen
        row = selectableFrom(direction > 0 ? firstVisible() : lastVisible(), direction);
        steps -= direction;
    }
    for (; steps != 0 && row >= 0; steps -= direction) {
        const int next = selectableFrom(row + direction, direction);
        if (next < 0)
            break;
        row = next;
    }
    if (row >= 0)
        setCurrentRow(row);
}

/// A row taller than the screen is read before it is left.
void RowsView::step(int direction)
{
    const QRect rect = rectOf(m_current);
    const int beyond = direction > 0 ? rect.bottom() + 1 - viewport()->height() : -rect.top();
    const bool readOn = m_current >= 0 && rect.height() > viewport()->height() && beyond > 0
        && rect.intersects(viewport()->rect());
    if (readOn)
        settle({Anchor::Kind::Row, m_current, rect.top() - direction * std::min(beyond, 2 * RowsLineStep)});
    else
        moveCurrent(direction);
}

void RowsView::page(int direction)
{
    const int distance = viewport()->height() - RowsLineStep;
    if (m_current < 0) {
        verticalScrollBar()->setValue(verticalScrollBar()->value() + direction * distance);
        return;
    }
    const qint64 target = m_heights.top(m_current) + direction * qint64(distance);
    int row = selectableFrom(m_heights.rowAt(std::max<qint64>(0, target)), direction);
    if (row < 0)
        row = selectableFrom(direction > 0 ? rowCount() - 1 : 0, -direction);
    if (row == m_current)
        moveCurrent(direction);
    else
        setCurrentRow(row);
}

void RowsView::activate(int row)
{
    if (isSelectable(row))
        Q_EMIT activated(row);
}

void RowsView::keyPressEvent(QKeyEvent *event)
{
    if (event->modifiers() & (Qt::ControlModifier | Qt::AltModifier | Qt::MetaModifier)) {
        event->ignore();
        return;
    }
    m_byKeyboard = true;
    switch (event->key()) {
    case Qt::Key_Up:
        step(-1);
        break;
    case Qt::Key_Down:
        step(1);
        break;
    case Qt::Key_PageUp:
        page(-1);
        break;
    case Qt::Key_PageDown:
        page(1);
        break;
    case Qt::Key_Home:
        setCurrentRow(selectableFrom(0, 1));
        break;
    case Qt::Key_End:
        setCurrentRow(selectableFrom(rowCount() - 1, -1));
        if (m_edge == Edge::Bottom)
            scrollToEdge();
        break;
    case Qt::Key_Return:
    case Qt::Key_Enter:
    case Qt::Key_Space:
        activate(m_current);
        break;
    default:
        event->ignore(); // not QAbstractScrollArea's: it would scroll sideways
    }
}

void RowsView::focusInEvent(QFocusEvent *event)
{
    m_byKeyboard = event->reason() != Qt::MouseFocusReason;
    if (m_current >= 0)
        tellAccessibility(m_current);
    viewport()->update();
}

void RowsView::focusOutEvent(QFocusEvent *)
{
    viewport()->update();
}

void RowsView::tellAccessibility(int row)
{
    if (!QAccessible::isActive() || row < 0)
        return;
    QAccessibleEvent event(this, QAccessible::Focus);
    event.setChild(row);
    QAccessible::updateAccessibility(&event);
}

// The mouse

std::optional<HitArea> RowsView::areaAt(const QPoint &pos) const
{
    const int row = rowAt(pos);
    if (row < 0 || m_painter == nullptr)
        return {};
    for (const HitArea &area : m_painter->hitAreas(row, rectOf(row)))
        if (area.rect.contains(pos))
            return area;
    return {};
}

void RowsView::setHovered(const QPoint &pos)
{
    const int row = viewport()->underMouse() ? rowAt(pos) : -1;
    const auto area = areaAt(pos);
    viewport()->setCursor(area && !area->action.isEmpty() ? area->cursor : Qt::ArrowCursor);
    if (row == m_hovered)
        return;
    viewport()->update(rectOf(m_hovered));
    m_hovered = row;
    viewport()->update(rectOf(m_hovered));
}

void RowsView::mousePressEvent(QMouseEvent *event)
{
    m_byKeyboard = false;
    const QPoint pos = event->position().toPoint();
    const int row = rowAt(pos);
    m_pressed = m_grabbed = -1;
    if (row < 0 || m_painter == nullptr)
        return;
    if (m_painter->mouse(row, rectOf(row), *event)) {
        m_grabbed = row;
        viewport()->update();
        return;
    }
    if (event->button() != Qt::LeftButton)
        return;
    m_pressed = row;
    const auto area = areaAt(pos);
    if ((!area || area->action.isEmpty()) && isSelectable(row))
        setCurrentRow(row);
}

void RowsView::mouseMoveEvent(QMouseEvent *event)
{
    if (m_grabbed >= 0 && m_painter) {
        m_painter->mouse(m_grabbed, rectOf(m_grabbed), *event);
        viewport()->update();
        return;
    }
    setHovered(event->position().toPoint());
}

void RowsView::mouseReleaseEvent(QMouseEvent *event)
{
    const QPoint pos = event->position().toPoint();
    if (m_grabbed >= 0 && m_painter) {
        m_painter->mouse(m_grabbed, rectOf(m_grabbed), *event);
        m_grabbed = -1;
        viewport()->update();
        return;
    }
    const int row = m_pressed;
    m_pressed = -1;
    if (row < 0 || rowAt(pos) != row || event->button() != Qt::LeftButton)
        return;
    if (const auto area = areaAt(pos); area && !area->action.isEmpty())
        Q_EMIT hit(row, area->action, area->rect);
    else
        activate(row);
}

void RowsView::contextMenuEvent(QContextMenuEvent *event)
{
    const bool byKey = event->reason() == QContextMenuEvent::Keyboard;
    const int row = byKey ? m_current : rowAt(event->pos());
    if (row < 0)
        return;
    const QPoint global = byKey ? viewport()->mapToGlobal(rectOf(row).center()) : event->globalPos();
    Q_EMIT menuRequested(row, global);
}

bool RowsView::viewportEvent(QEvent *event)
{
    if (event->type() == QEvent::Leave)
        setHovered({-1, -1});
    if (event->type() == QEvent::ToolTip) {
        const auto *help = static_cast<QHelpEvent *>(event);
        const auto area = areaAt(help->pos());
        if (area && !area->tip.isEmpty())
            QToolTip::showText(help->globalPos(), plainTip(area->tip), viewport(), area->rect);
        else
            QToolTip::hideText();
        return true;
    }
    return QAbstractScrollArea::viewportEvent(event);
}

} // namespace waypost::ui
