// SPDX-FileCopyrightText: 2026 The Waypost authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/kit/elidedlabel.h"

#include "ui/kit/bidi.h"
#include "ui/kit/emoji.h"
#include "ui/kit/theme.h"

#include <QEvent>
#include <QHelpEvent>
#include <QPainter>
#include <QStyle>
#include <QToolTip>

namespace waypost::ui {

ElidedLabel::ElidedLabel(const Theme &theme, TextRole role, QColor Tokens::*colour, QWidget *parent)
    : QWidget(parent)
    , m_theme(theme)
    , m_colour(colour)
{
    setFont(fontFor(role));
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Fixed);
    connect(&theme, &Theme::changed, this, qOverload<>(&QWidget::update));
}

void ElidedLabel::setText(const QString &text)
{
    if (m_text == text)
        return;
    m_text = text;
    setAccessibleName(text);
    updateGeometry();
    update();
}

void ElidedLabel::setColour(QColor Tokens::*colour)
{
    m_colour = colour;
    update();
}

void ElidedLabel::setAlignment(Qt::Alignment alignment)
{
    m_alignment = alignment;
    update();
}

void ElidedLabel::setTabular(bool tabular)
{
    m_tabular = tabular;
    updateGeometry();
    update();
}

QSize ElidedLabel::sizeHint() const
{
    const QFontMetricsF metrics(font());
    const QString shown = m_text.left(512);
    const qreal width = m_tabular ? tabularWidth(font(), shown) : metrics.horizontalAdvance(shown);
    return {int(std::ceil(width)) + 1, int(std::ceil(metrics.height())) + 2};
}

QSize ElidedLabel::minimumSizeHint() const
{
    return {std::min(24, sizeHint().width()), sizeHint().height()};
}

void ElidedLabel::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setLayoutDirection(layoutDirection());
    painter.setPen(isEnabled() ? m_theme.tokens().*m_colour : m_theme.tokens().ink3);
    if (!m_tabular) {
        drawLine(painter, rect(), m_text, m_alignment);
        return;
    }
    const Qt::Alignment absolute = m_alignment & Qt::AlignHCenter
        ? Qt::AlignHCenter
        : QStyle::visualAlignment(layoutDirection(), m_alignment);
    drawTabular(painter, rect(), absolute, m_text);
}

bool ElidedLabel::event(QEvent *event)
{
    if (event->type() != QEvent::ToolTip || !toolTip().isEmpty())
        return QWidget::event(event);
    if (sizeHint().width() > width())
        QToolTip::showText(static_cast<QHelpEvent *>(event)->globalPos(), plainTip(m_text), this);
    else
        QToolTip::hideText();
    return true;
}

} // namespace waypost::ui
