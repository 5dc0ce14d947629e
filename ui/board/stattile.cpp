// SPDX-FileCopyrightText: 2026 The Waypost authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/board/stattile.h"

#include "ui/board/boardlook.h"
#include "ui/kit/bidi.h"
#include "ui/kit/painting.h"

#include <QCoreApplication>
#include <QPainter>

#include <algorithm>

namespace waypost::ui {

namespace {
using namespace Qt::StringLiterals;
constexpr int tileHeight = 88;
constexpr int tileWidth = 150;
constexpr int leastTile = 110;
constexpr int smallestFigure = 15;
} // namespace

StatTile::StatTile(const Theme &theme, const QString &caption, int percent, QWidget *parent)
    : QAbstractButton(parent)
    , m_theme(theme)
    , m_caption(caption)
    , m_percent(percent)
{
    setFocusPolicy(Qt::StrongFocus);
    setAttribute(Qt::WA_Hover);
    setCursor(Qt::PointingHandCursor);
    setAccessibleName(caption);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    connect(&theme, &Theme::changed, this, qOverload<>(&QWidget::update));
}

void StatTile::setFigure(const QString &figure, QColor Tokens::*ink, const QString &below)
{
    if (figure == m_figure && below == m_below && ink == m_ink)
        return;
    m_figure = figure;
    m_below = below;
    m_ink = ink;
    //: a figure and what it is: "Breached: 3"
    setAccessibleName(QCoreApplication::translate("StatTile", "%1: %2").arg(m_caption, figure));
    update();
}

QSize StatTile::sizeHint() const
{
    return {scaled(tileWidth, m_percent), scaled(tileHeight, m_percent)};
}

QSize StatTile::minimumSizeHint() const
{
    return {leastTile, sizeHint().height()};
}

void StatTile::paintEvent(QPaintEvent *)
{
    const Tokens &tokens = m_theme.tokens();
    QPainter painter(this);
    painter.setLayoutDirection(layoutDirection());
    fillRounded(painter, rect(), CardCorner, underMouse() ? tokens.paper3 : tokens.paper, tokens.line);
    const int inset = scaled(CardInset, m_percent);
    const QRect inner = rect().adjusted(inset, 0, -inset, 0);
    const auto line = [&](int top, int height) {
        return QRect(inner.left(), scaled(top, m_percent), inner.width(), scaled(height, m_percent));
    };
    painter.setFont(boardFont(TextRole::Body, m_percent));
    painter.setPen(tokens.ink2);
    painter.drawText(line(10, 18), Qt::AlignVCenter | Qt::AlignLeading,
                     elidedLine(m_caption, painter.fontMetrics(), inner.width()));
    QFont large = boardFont(TextRole::Figure, m_percent);
    const qreal wide = tabularWidth(large, m_figure);
    if (wide > inner.width()) // never cut a number off
        large.setPixelSize(std::max(smallestFigure, int(large.pixelSize() * inner.width() / wide)));
    painter.setFont(large);
    painter.setPen(tokens.*m_ink);
    if (isPlain(m_figure))
        drawTabular(painter, line(29, 32),
                    layoutDirection() == Qt::RightToLeft ? Qt::AlignRight : Qt::AlignLeft, m_figure);
    else
        painter.drawText(line(29, 32), Qt::AlignVCenter | Qt::AlignLeading, m_figure);
    painter.setFont(boardFont(TextRole::Caption, m_percent));
    painter.setPen(tokens.ink2);
    painter.drawText(line(62, 18), Qt::AlignVCenter | Qt::AlignLeading,
                     elidedLine(m_below, painter.fontMetrics(), inner.width()));
    if (hasFocus())
        drawFocusRing(painter, rect(), CardCorner, tokens);
}

} // namespace waypost::ui
