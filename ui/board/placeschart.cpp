// SPDX-FileCopyrightText: 2026 The Waypost authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/board/placeschart.h"

#include "ui/board/boardlook.h"
#include "ui/board/boardmodel.h"
#include "ui/kit/painting.h"
#include "ui/kit/theme.h"

#include <QAccessible>
#include <QKeyEvent>
#include <QLocale>
#include <QToolTip>
#include <QValueAxis>

#include <algorithm>
#include <cmath>

namespace waypost::ui {

namespace {
constexpr int chartSide = 40; ///< for what stands beside the lines
constexpr int chartTop = 12;
constexpr int chartBottom = 24;
constexpr int chartEnd = 8;
constexpr double markedRoom = 12; ///< pixels in which the marked number stands alone
} // namespace

PlacesChart::PlacesChart(const Theme &theme, BoardModel &model, int percent, QWidget *parent)
    : QChartView(parent)
    , m_theme(theme)
    , m_model(model)
    , m_percent(percent)
    , m_across(new QValueAxis(this))
    , m_up(new QValueAxis(this))
{
    setFocusPolicy(Qt::StrongFocus);
    setMouseTracking(true);
    setRenderHint(QPainter::Antialiasing);
    setFrameShape(QFrame::NoFrame);
    setBackgroundBrush(Qt::NoBrush);
    viewport()->setAutoFillBackground(false);
    chart()->legend()->hide();
    chart()->setBackgroundVisible(false);
    chart()->setAnimationOptions(QChart::NoAnimation);
    chart()->setLocalizeNumbers(true);
    chart()->addAxis(m_across, Qt::AlignBottom);
    chart()->addAxis(m_up, Qt::AlignLeft);
    m_across->setVisible(false);
    m_up->setVisible(false); // drawn here instead: lines and numbers stand right in both directions
    setMinimumHeight(110);
    connect(&theme, &Theme::changed, this, [this] {
        dress();
        viewport()->update();
    });
    connect(&model, &BoardModel::changed, this, [this] { count(); });
}

void PlacesChart::join(QAbstractSeries *series)
{
    chart()->addSeries(series);
    series->attachAxis(m_across);
    series->attachAxis(m_up);
}

void PlacesChart::setRange(double least, double most)
{
    m_up->setRange(least, most);
}

void PlacesChart::setPlaces(int count)
{
    m_across->setRange(-0.5, std::max(1, count) - 0.5);
}

void PlacesChart::lay()
{
    const bool turned = layoutDirection() == Qt::RightToLeft;
    const int side = scaled(chartSide, m_percent);
    const int left = turned ? chartEnd : side;
    const int right = turned ? side : chartEnd;
    m_across->setReverse(turned);
    chart()->setPlotArea(
        QRectF(viewport()->rect()).adjusted(left, chartTop, -right, -scaled(chartBottom, m_percent)));
}

void PlacesChart::resizeEvent(QResizeEvent *event)
{
    QChartView::resizeEvent(event);
    lay();
}

void PlacesChart::changeEvent(QEvent *event)
{
    QChartView::changeEvent(event);
    if (event->type() == QEvent::LayoutDirectionChange)
        lay();
}

QRectF PlacesChart::column(int place) const
{
    const QRectF plot = chart()->plotArea();
    const double wide = plot.width() / std::max(1, places());
    const int from = layoutDirection() == Qt::RightToLeft ? places() - 1 - place : place;
    return {plot.left() + from * wide, plot.top(), wide, plot.height()};
}

double PlacesChart::heightOf(double value) const
{
    const QRectF plot = chart()->plotArea();
    const double span = std::max(1e-9, m_up->max() - m_up->min());
    return plot.bottom() - plot.height() * (value - m_up->min()) / span;
}

int PlacesChart::placeAt(const QPoint &pos) const
{
    for (int i = 0; i < places(); ++i)
        if (column(i).adjusted(0, -chartTop, 0, chartBottom).contains(pos))
            return i;
    return -1;
}

void PlacesChart::setCurrent(int place)
{
    m_current = place;
    setAccessibleDescription(place >= 0 && place < places() ? said(place) : QString());
    if (place >= 0) {
        QAccessibleEvent told(this, QAccessible::DescriptionChanged);
        QAccessible::updateAccessibility(&told);
    }
    viewport()->update();
}

void PlacesChart::keyPressEvent(QKeyEvent *event)
{
    const int forward = layoutDirection() == Qt::RightToLeft ? -1 : 1;
    const int last = places() - 1;
    switch (event->key()) {
    case Qt::Key_Right:
        return setCurrent(std::clamp(m_current + forward, 0, last));
    case Qt::Key_Left:
        return setCurrent(std::clamp(m_current - forward, 0, last));
    case Qt::Key_Home:
        return setCurrent(0);
    case Qt::Key_End:
        return setCurrent(last);
    case Qt::Key_Return:
    case Qt::Key_Enter:
    case Qt::Key_Space:
        if (m_current >= 0 && m_current <= last)
            Q_EMIT asked(question(m_current));
        return;
    default:
        QChartView::keyPressEvent(event);
    }
}

void PlacesChart::mousePressEvent(QMouseEvent *event)
{
    const int place = placeAt(event->position().toPoint());
    if (place < 0 || event->button() != Qt::LeftButton)
        return;
    setCurrent(place);
    Q_EMIT asked(question(place));
}

void PlacesChart::mouseMoveEvent(QMouseEvent *event)
{
    const int place = placeAt(event->position().toPoint());
    viewport()->setCursor(place >= 0 ? Qt::PointingHandCursor : Qt::ArrowCursor);
    if (place >= 0)
        QToolTip::showText(event->globalPosition().toPoint(), said(place), this);
    else
        QToolTip::hideText();
}

void PlacesChart::focusInEvent(QFocusEvent *event)
{
    QChartView::focusInEvent(event);
    if (m_current < 0 && event->reason() != Qt::MouseFocusReason)
        setCurrent(0);
    viewport()->update();
}

void PlacesChart::focusOutEvent(QFocusEvent *event)
{
    QChartView::focusOutEvent(event);
    viewport()->update();
}

void PlacesChart::drawBackground(QPainter *painter, const QRectF &rect)
{
    QChartView::drawBackground(painter, rect);
    const Tokens &tokens = m_theme.tokens();
    const QRectF plot = chart()->plotArea();
    painter->setFont(boardFont(TextRole::Caption, m_percent));
    for (int i = 0; i <= steps; ++i) {
        const double value = m_up->min() + (m_up->max() - m_up->min()) * i / steps;
        const double y = heightOf(value);
        painter->fillRect(QRectF(plot.left(), std::round(y), plot.width(), 1), tokens.line);
        if (const auto marked = mark(); !marked || std::abs(heightOf(*marked) - y) > markedRoom)
            drawBeside(*painter, value, tokens.ink2);
    }
    if (const auto marked = mark())
        drawBeside(*painter, *marked, tokens.warn);
}

/// A number beside the lines.
void PlacesChart::drawBeside(QPainter &painter, double value, const QColor &ink) const
{
    const QRectF plot = chart()->plotArea();
    const double y = heightOf(value);
    const bool turned = layoutDirection() == Qt::RightToLeft;
    const double wide = turned ? viewport()->width() - plot.right() : plot.left();
    painter.setPen(ink);
    painter.drawText(QRectF(turned ? plot.right() + 6 : 0, y - 10, wide - 6, 20),
                     int(Qt::AlignVCenter | (turned ? Qt::AlignLeft : Qt::AlignRight)),
                     QLocale().toString(qint64(std::llround(value))));
}

void PlacesChart::drawForeground(QPainter *painter, const QRectF &rect)
{
    QChartView::drawForeground(painter, rect);
    const Tokens &tokens = m_theme.tokens();
    painter->setFont(boardFont(TextRole::Caption, m_percent));
    painter->setPen(tokens.ink2);
    for (int i = 0; i < places(); ++i) {
        const QRectF above = column(i);
        painter->drawText(QRectF(above.left() - 20, above.bottom() + 4, above.width() + 40,
                                 scaled(chartBottom, m_percent) - 4),
                          int(Qt::AlignHCenter | Qt::AlignTop), label(i));
    }
    if (hasFocus() && m_current >= 0 && m_current < places())
        drawFocusRing(*painter, column(m_current).adjusted(1, -6, -1, 20), 6, tokens);
}

} // namespace waypost::ui
