// SPDX-FileCopyrightText: 2026 The Waypost authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/quality/qualityscreen.h"

#include "ui/inbox/inboxcontext.h"
#include "ui/kit/segmenttabs.h"
#include "ui/kit/theme.h"
#include "ui/quality/ratingspane.h"
#include "ui/quality/reviewspane.h"

#include <QHBoxLayout>
#include <QStackedWidget>
#include <QVBoxLayout>

namespace waypost::ui {

namespace {
using namespace Qt::StringLiterals;
constexpr int soonMs = 200;
constexpr qint64 qualityDayMs = 24LL * 3600 * 1000;
} // namespace

QualityScreen::QualityScreen(InboxContext &context, QWidget *parent)
    : QWidget(parent)
    , m_context(context)
    , m_tabs(new SegmentTabs(context.theme, {tr("Ratings"), tr("Reviews")}, this))
    , m_ratings(new RatingsPane(context, this))
    , m_reviews(new ReviewsPane(context, this))
    , m_stack(new QStackedWidget(this))
{
    setAccessibleName(tr("Quality"));
    m_tabs->setAccessibleName(tr("Quality"));
    m_stack->addWidget(m_ratings);
    m_stack->addWidget(m_reviews);
    auto *head = new QHBoxLayout;
    head->setContentsMargins(16, 8, 16, 0);
    head->addWidget(m_tabs);
    head->addStretch(1);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addLayout(head);
    column->addWidget(m_stack, 1);
    m_soon.setSingleShot(true);
    m_soon.setInterval(soonMs);
    connect(&m_soon, &QTimer::timeout, this, &QualityScreen::readAgain);
    connect(&context.desk, &sync::Desk::changed, this, [this](const sync::ChangeSet &changes) {
        for (const auto &table : {u"ratings"_s, u"reviews"_s, u"scorecards"_s, u"agents"_s})
            m_stale = m_stale || changes.contains(table);
        if (m_stale && isVisible() && !m_soon.isActive())
            m_soon.start();
    });
    connect(m_tabs, &SegmentTabs::currentChanged, m_stack, &QStackedWidget::setCurrentIndex);
    connect(m_ratings, &RatingsPane::periodChanged, this, &QualityScreen::readAgain);
    connect(m_ratings, &RatingsPane::conversationChosen, this, &QualityScreen::conversationChosen);
    connect(m_reviews, &ReviewsPane::conversationChosen, this, &QualityScreen::conversationChosen);
}

void QualityScreen::showReviews(bool reviews)
{
    m_tabs->setCurrent(reviews ? 1 : 0);
}

void QualityScreen::showEvent(QShowEvent *event)
{
    QWidget::showEvent(event);
    if (m_stale)
        readAgain();
}

void QualityScreen::readAgain()
{
    m_stale = false;
    const qint64 from = m_context.clock.nowMs() - m_ratings->days() * qualityDayMs;
    m_context.desk.ask<QualityBook>(
        this, [me = m_context.directory.me(), from](sync::View &view) { return readQuality(view, me, from); },
        [this, asked = ++m_asked](const QualityBook &book) {
            if (asked != m_asked)
                return;
            m_ratings->show(book);
            m_reviews->show(book);
        });
}

} // namespace waypost::ui
