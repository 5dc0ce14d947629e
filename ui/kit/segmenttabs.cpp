// SPDX-FileCopyrightText: 2026 The Waypost authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/kit/segmenttabs.h"

#include "ui/kit/bidi.h"
#include "ui/kit/fonts.h"
#include "ui/kit/painting.h"
#include "ui/kit/theme.h"

#include <QHelpEvent>
#include <QKeyEvent>
#include <QMouseEvent>
#include <QPainter>
#include <QToolTip>

namespace waypost::ui {

namespace {
constexpr int TabGap = 14;
constexpr int TabHeight = 26;
} // namespace

SegmentTabs::SegmentTabs(const Theme &theme, QList<QString> tabs, QWidget *parent)
    : QWidget(parent)
    , m_theme(theme)
    , m_tabs(std::move(tabs))
    , m_enabled(m_tabs.size(), true)
    , m_why(m_tabs.size())
{
    setFont(fontFor(TextRole::Body));
    setFocusPolicy(Qt::TabFocus);
    setMouseTracking(true);
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
    setAccessibleName(m_tabs.value(0));
    connect(&theme, &Theme::changed, this, qOverload<>(&QWidget::update));
}

/// As wide as in bold, so that nothing moves when the current one changes.
QRect SegmentTabs::tabRect(int tab) const
{
    const QFontMetrics metrics(fontFor(TextRole::Strong));
    int x = 2;
    for (int i = 0; i < tab; ++i)
        x += metrics.horizontalAdvance(m_tabs[i]) + TabGap;
    const int tabWidth = metrics.horizontalAdvance(m_tabs[tab]);
    if (layoutDirection() == Qt::RightToLeft)
        x = width() - x - tabWidth;
    return {x, 0, tabWidth, TabHeight};
}

QSize SegmentTabs::sizeHint() const
{
    const QFontMetrics metrics(fontFor(TextRole::Strong));
    int width = 4 - TabGap;
    for (const QString &tab : m_tabs)
        width += metrics.horizontalAdvance(tab) + TabGap;
    return {std::max(0, width), TabHeight};
}

void SegmentTabs::setCurrent(int tab)
{
    if (tab < 0 || tab >= count() || tab == m_current || !m_enabled[tab])
        return;
    m_current = tab;
    setAccessibleName(m_tabs[tab]);
    update();
    Q_EMIT currentChanged(tab);
}

void SegmentTabs::setTabEnabled(int tab, bool enabled, const QString &why)
{
    m_enabled[tab] = enabled;
    m_why[tab] = why;
    if (!enabled && tab == m_current)
        step(1);
    update();
}

int SegmentTabs::tabAt(const QPoint &pos) const
{
    for (int i = 0; i < count(); ++i)
        if (tabRect(i).adjusted(-TabGap / 2, 0, TabGap / 2, 0).contains(pos))
            return i;
    return -1;
}

/// To the next tab that can be used, round the end.
void SegmentTabs::step(int direction)
{
    for (int i = 1; i < count(); ++i) {
        const int tab = (m_current + direction * i + count() * i) % count();
        if (m_enabled[tab]) {
            setCurrent(tab);
            return;
        }
    }
}

void SegmentTabs::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    const Tokens &t = m_theme.tokens();
    for (int i = 0; i < count(); ++i) {
        const QRect rect = tabRect(i);
        const bool current = i == m_current;
        painter.setFont(fontFor(current ? TextRole::Strong : TextRole::Body));
        painter.setPen(!m_enabled[i] ? mixed(t.paper, t.ink, 0.42)
                                     : (current ? t.accentInk : (i == m_hovered ? t.ink : t.ink2)));
        painter.drawText(rect, Qt::AlignHCenter | Qt::AlignVCenter | Qt::TextSingleLine, m_tabs[i]);
        if (current)
            painter.fillRect(rect.left(), TabHeight - 2, rect.width(), 2, t.accent);
        if (current && hasFocus())
            drawFocusRing(painter, QRectF(rect).adjusted(-2, 0, 2, 0), 4, t);
    }
}

void SegmentTabs::mousePressEvent(QMouseEvent *event)
{
    if (event->button() == Qt::LeftButton)
        setCurrent(tabAt(event->position().toPoint()));
}

void SegmentTabs::mouseMoveEvent(QMouseEvent *event)
{
    const int tab = tabAt(event->position().toPoint());
    if (tab == m_hovered)
        return;
    m_hovered = tab;
    setCursor(tab >= 0 && m_enabled[tab] ? Qt::PointingHandCursor : Qt::ArrowCursor);
    update();
}

void SegmentTabs::leaveEvent(QEvent *)
{
    m_hovered = -1;
    update();
}

void SegmentTabs::keyPressEvent(QKeyEvent *event)
{
    const int forward = layoutDirection() == Qt::RightToLeft ? -1 : 1;
    if (event->key() == Qt::Key_Right)
        step(forward);
    else if (event->key() == Qt::Key_Left)
        step(-forward);
    else
        QWidget::keyPressEvent(event);
}

bool SegmentTabs::event(QEvent *event)
{
    if (event->type() != QEvent::ToolTip)
        return QWidget::event(event);
    const auto *help = static_cast<QHelpEvent *>(event);
    const int tab = tabAt(help->pos());
    QToolTip::showText(help->globalPos(), tab >= 0 ? plainTip(m_why[tab]) : QString(), this);
    return true;
}

} // namespace waypost::ui
