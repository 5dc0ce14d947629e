// SPDX-FileCopyrightText: 2026 The Waypost authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/inbox/bubblepreview.h"

#include "ui/inbox/bubble.h"
#include "ui/inbox/inboxcontext.h"
#include "ui/kit/formatter.h"
#include "ui/kit/theme.h"

#include <QJsonDocument>
#include <QPainter>

namespace waypost::ui {

namespace {
using namespace Qt::StringLiterals;
} // namespace

BubblePreview::BubblePreview(InboxContext &context, QWidget *parent)
    : QWidget(parent)
    , m_context(context)
{
    setMinimumSize(300, 240);
}

BubblePreview::~BubblePreview() = default;

void BubblePreview::setContent(const conversations::Content &content)
{
    sync::TimelineEntry entry;
    entry.id = u"preview"_s;
    entry.at = m_context.clock.nowMs();
    entry.message.direction = u"out"_s;
    entry.message.author = m_context.directory.me();
    entry.message.kind = conversations::kindOf(content);
    entry.message.status = u"queued"_s;
    entry.message.content
        = QString::fromUtf8(QJsonDocument(conversations::toJson(content)).toJson(QJsonDocument::Compact));
    m_bubble = std::make_unique<Bubble>(m_context, entry, BubblePlace {});
    setAccessibleName(tr("Preview: %1").arg(previewOf(conversations::wordsOf(content))));
    update();
}

void BubblePreview::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setLayoutDirection(layoutDirection());
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(Qt::NoPen);
    painter.setBrush(m_context.theme.tokens().paper2);
    painter.drawRoundedRect(rect(), 9, 9);
    if (!m_bubble)
        return;
    m_bubble->setWidth(width());
    m_bubble->paint(painter, {0, std::max(8, (height() - m_bubble->height()) / 2)});
}

} // namespace waypost::ui
