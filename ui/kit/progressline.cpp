// SPDX-FileCopyrightText: 2026 The Waypost authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/kit/progressline.h"

#include "ui/kit/painting.h"
#include "ui/kit/theme.h"

#include <QPainter>

namespace waypost::ui {

ProgressLine::ProgressLine(const Theme &theme, QWidget *parent)
    : QWidget(parent)
    , m_theme(theme)
{
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    connect(&theme, &Theme::changed, this, qOverload<>(&QWidget::update));
}

void ProgressLine::setValue(double share)
{
    m_share = std::clamp(share, 0.0, 1.0);
    update();
}

void ProgressLine::setColour(QColor Tokens::*colour)
{
    m_colour = colour;
    update();
}

void ProgressLine::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    const qreal radius = height() / 2.0;
    fillRounded(painter, rect(), radius, m_theme.tokens().paper3);
    if (m_share <= 0)
        return;
    QRectF done(0, 0, std::max<qreal>(height(), width() * m_share), height());
    if (layoutDirection() == Qt::RightToLeft)
        done.moveRight(width());
    fillRounded(painter, done, radius, m_theme.tokens().*m_colour);
}

} // namespace waypost::ui
