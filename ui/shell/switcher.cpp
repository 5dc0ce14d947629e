// SPDX-FileCopyrightText: 2026 The Waypost authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/switcher.h"

#include "ui/kit/rowsview.h"
#include "ui/kit/theme.h"
#include "ui/shell/palette.h"

#include <QGuiApplication>
#include <QKeyEvent>
#include <QPainter>
#include <QVBoxLayout>

namespace waypost::ui {

namespace {
constexpr int mostSwitched = 12;
}

Switcher::Switcher(const Theme &theme, sync::Desk &desk, QWidget *parent)
    : QDialog(parent, Qt::Dialog | Qt::FramelessWindowHint)
    , m_theme(theme)
    , m_desk(desk)
    , m_rows(new RowsView(theme, RowsView::Edge::Top, this))
{
    setAccessibleName(tr("Recent conversations"));
    m_rows->setAccessibleName(tr("Recent conversations"));
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(8, 8, 8, 8);
    column->addWidget(m_rows);
    m_rows->setFrameShape(QFrame::NoFrame);
    m_rows->setUniformHeight(true);
    m_rows->setPainter(this);
    m_rows->setFocusPolicy(Qt::NoFocus);
    setFocusPolicy(Qt::StrongFocus);
    connect(m_rows, &RowsView::activated, this, &Switcher::choose);
}

Switcher::~Switcher()
{
    m_rows->setPainter(nullptr);
}

void Switcher::step(const QStringList &recent, int direction)
{
    if (isVisible())
        return move(direction);
    if (recent.size() < 2 || m_waiting)
        return;
    m_waiting = true;
    m_desk.ask<QList<PaletteLine>>(
        this, [some = recent.mid(0, mostSwitched)](sync::View &view) { return recentLines(view, some); },
        [this, direction](const QList<PaletteLine> &lines) {
            m_waiting = false;
            if (lines.size() < 2)
                return;
            m_lines = lines;
            m_rows->setEstimatedHeight(paletteLineHeight());
            m_rows->reset(int(m_lines.size()));
            m_rows->setCurrentRow(0);
            move(direction);
            resize(420, int(m_lines.size()) * paletteLineHeight() + 18);
            if (const QWidget *window = parentWidget())
                QDialog::move(window->mapToGlobal(QPoint((window->width() - width()) / 2, 96)));
            const bool held = QGuiApplication::queryKeyboardModifiers().testFlag(Qt::ControlModifier);
            if (!m_held.value_or(held))
                return choose(); // let go already: the one before
            open();
            setFocus();
        });
}

void Switcher::move(int direction)
{
    const int count = int(m_lines.size());
    m_rows->setCurrentRow((m_rows->currentRow() + direction + count) % count);
}

void Switcher::choose()
{
    const int row = m_rows->currentRow();
    accept();
    if (row >= 0 && row < m_lines.size())
        Q_EMIT conversationChosen(m_lines[row].id);
}

bool Switcher::event(QEvent *event)
{
    if (event->type() == QEvent::ShortcutOverride || event->type() == QEvent::KeyPress) {
        const int key = static_cast<QKeyEvent *>(event)->key();
        const bool back = key == Qt::Key_Backtab || key == Qt::Key_Up;
        if (back || key == Qt::Key_Tab || key == Qt::Key_Down) {
            if (event->type() == QEvent::KeyPress)
                move(back ? -1 : 1);
            event->accept();
            return true;
        }
        if (event->type() == QEvent::KeyPress && (key == Qt::Key_Return || key == Qt::Key_Enter)) {
            choose();
            return true;
        }
    }
    if (event->type() == QEvent::KeyRelease && static_cast<QKeyEvent *>(event)->key() == Qt::Key_Control) {
        choose();
        return true;
    }
    return QDialog::event(event);
}

int Switcher::height(int, int)
{
    return paletteLineHeight();
}

void Switcher::paint(QPainter &painter, int row, const QRect &rect, const RowState &state)
{
    painter.setLayoutDirection(layoutDirection());
    paintPaletteLine(m_theme, painter, m_lines[row], rect, state);
}

QString Switcher::text(int row) const
{
    return m_lines[row].title;
}

} // namespace waypost::ui
