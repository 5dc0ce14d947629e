// SPDX-FileCopyrightText: 2026 The Waypost authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/inbox/templatepreview.h"

#include "ui/inbox/bubblecontent.h"
#include "ui/inbox/inboxcontext.h"
#include "ui/inbox/mirror.h"
#include "ui/kit/theme.h"

#include <QPainter>

namespace waypost::ui {

TemplatePreview::TemplatePreview(InboxContext &context, QWidget *parent)
    : QWidget(parent)
    , m_context(context)
{
    setMinimumWidth(180);
    connect(&context.pictures, &Pictures::arrived, this, [this](const QString &media) {
        if (m_content && conversations::mediaOf(*m_content) == media)
            layOut(); // its height is known now
    });
}

void TemplatePreview::setContent(const std::optional<conversations::TemplateContent> &content)
{
    m_content = content;
    layOut();
}

void TemplatePreview::resizeEvent(QResizeEvent *)
{
    layOut();
}

void TemplatePreview::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setLayoutDirection(layoutDirection());
    painter.setRenderHint(QPainter::Antialiasing);
    if (m_parts.empty())
        return;
    painter.setPen(Qt::NoPen);
    painter.setBrush(m_context.theme.tokens().mine);
    const QRect inner(12, 0, width() - 24, m_height);
    const Mirror mirror {layoutDirection(), inner};
    painter.drawRoundedRect(QRectF(0, 0, width(), m_height), 11, 11);
    int y = 8;
    for (const auto &part : m_parts) {
        const bool fills = part == m_parts.back() && !part->text(); // buttons
        const QSize size = part->layOut(inner.width()).toSize();
        part->paint(painter,
                    mirror(QRect(inner.left(), y, fills ? inner.width() : size.width(), size.height())));
        y += size.height() + 6;
    }
}

void TemplatePreview::layOut()
{
    m_parts.clear();
    m_height = 0;
    if (m_content) {
        const Tokens &tokens = m_context.theme.tokens();
        m_parts = partsOf({m_context, tokens.mine, mixed(tokens.mine, tokens.ink, 0.1)}, *m_content);
        m_height = 10;
        for (const auto &part : m_parts)
            m_height += int(part->layOut(width() - 24).height()) + 6;
    }
    setMinimumHeight(m_height);
    update();
}

} // namespace waypost::ui
