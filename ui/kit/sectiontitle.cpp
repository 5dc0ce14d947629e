// SPDX-FileCopyrightText: 2026 The Waypost authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/kit/sectiontitle.h"

#include "ui/kit/fonts.h"
#include "ui/kit/theme.h"

#include <QFontMetrics>
#include <QLocale>
#include <QPainter>
#include <QStyle>

namespace waypost::ui {

SectionTitle::SectionTitle(const Theme &theme, const QString &text, QWidget *parent)
    : QWidget(parent)
    , m_theme(theme)
{
    setFont(fontFor(TextRole::Caps));
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Fixed);
    connect(&theme, &Theme::changed, this, qOverload<>(&QWidget::update));
    setText(text);
}

void SectionTitle::setText(const QString &text)
{
    m_text = text;
    setAccessibleName(text);
    updateGeometry();
    update();
}

void SectionTitle::setTrailing(const QString &text)
{
    m_trailing = text;
    update();
}

QSize SectionTitle::sizeHint() const
{
    return {QFontMetrics(font()).horizontalAdvance(locale().toUpper(m_text)) + 8, 22};
}

void SectionTitle::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setPen(m_theme.tokens().ink3);
    const int leading = int(QStyle::visualAlignment(layoutDirection(), Qt::AlignLeft));
    const int trailing = int(QStyle::visualAlignment(layoutDirection(), Qt::AlignRight));
    painter.drawText(contentsRect(), leading | Qt::AlignVCenter | Qt::TextSingleLine,
                     locale().toUpper(m_text));
    painter.setFont(fontFor(TextRole::Caption));
    painter.drawText(contentsRect(), trailing | Qt::AlignVCenter | Qt::TextSingleLine, m_trailing);
}

} // namespace waypost::ui
