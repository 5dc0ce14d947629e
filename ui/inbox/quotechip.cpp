// SPDX-FileCopyrightText: 2026 The Waypost authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/inbox/quotechip.h"

#include "ui/inbox/inboxcontext.h"
#include "ui/kit/flatbutton.h"
#include "ui/kit/theme.h"

#include <QPainter>

namespace waypost::ui {

QuoteChip::QuoteChip(InboxContext &context, QWidget *parent)
    : QWidget(parent)
    , m_context(context)
    , m_close(new FlatButton(context.theme, Icon::Close, tr("Do not answer this message"), this))
{
    m_close->setCompact(true);
    setFixedHeight(44);
    hide();
    connect(m_close, &FlatButton::clicked, this, [this] {
        setQuote({});
        Q_EMIT dropped();
    });
}

void QuoteChip::setQuote(const std::optional<Quote> &quote)
{
    m_quote = quote;
    setAccessibleName(quote ? tr("Answers %1: %2").arg(quote->author, quote->text) : QString());
    setVisible(quote.has_value());
    update();
}

void QuoteChip::paintEvent(QPaintEvent *)
{
    if (!m_quote)
        return;
    QPainter painter(this);
    painter.setLayoutDirection(layoutDirection());
    painter.setRenderHint(QPainter::Antialiasing);
    const auto part
        = quotePart({m_context, m_context.theme.tokens().paper, m_context.theme.tokens().line}, *m_quote);
    const QSizeF size = part->layOut(width() - 40);
    part->paint(painter, QRectF(isRightToLeft() ? 40 : 0, 0, width() - 40, size.height()));
}

void QuoteChip::resizeEvent(QResizeEvent *)
{
    const QSize size = m_close->sizeHint();
    m_close->setGeometry(isRightToLeft() ? 0 : width() - size.width(), (height() - size.height()) / 2,
                         size.width(), size.height());
}

} // namespace waypost::ui
