// SPDX-FileCopyrightText: 2026 The Waypost authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/inbox/windowclock.h"

#include "ui/kit/theme.h"
#include "ui/kit/timetext.h"

#include <QHBoxLayout>

#include <algorithm>
#include <utility>

namespace waypost::ui {

namespace {
constexpr qint64 windowWarnMs = 2 * 3'600'000;
constexpr qint64 windowUrgentMs = 30 * 60'000;
} // namespace

WindowClock::WindowClock(InboxContext &context, QWidget *parent)
    : QWidget(parent)
    , m_context(context)
    , m_label(new ElidedLabel(context.theme, TextRole::Body, &Tokens::ink3, this))
{
    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(m_label);
    m_label->setTabular(true);
    m_timer.setSingleShot(true);
    m_timer.setTimerType(Qt::PreciseTimer);
    connect(&m_timer, &QTimer::timeout, this, &WindowClock::tick);
}

void WindowClock::setUntil(qint64 untilMs)
{
    m_until = untilMs;
    m_open = false;
    tick();
}

void WindowClock::showEvent(QShowEvent *event)
{
    QWidget::showEvent(event);
    tick();
}

void WindowClock::hideEvent(QHideEvent *event)
{
    QWidget::hideEvent(event);
    m_timer.stop();
}

void WindowClock::tick()
{
    const qint64 left = m_until - m_context.clock.nowMs();
    const bool wasOpen = std::exchange(m_open, left > 0);
    m_label->setColour(left > windowWarnMs         ? &Tokens::ink3
                           : left > windowUrgentMs ? &Tokens::warn
                                                   : &Tokens::bad);
    m_label->setText(m_until == 0   ? QString()
                         : left > 0 ? tr("Window %1").arg(TimeText::span(left))
                                    : tr("Window closed"));
    m_label->setToolTip(m_until == 0 ? QString()
                                     : tr("Free replies until %1. After that only templates may be sent.")
                                           .arg(TimeText().exact(m_until)));
    updateGeometry();
    if (left <= 0) {
        m_timer.stop();
        if (wasOpen)
            Q_EMIT closed();
        return;
    }
    if (isVisible())
        m_timer.start(int(std::min<qint64>(TimeText::nextChangeMs(left), 3'600'000)));
}

} // namespace waypost::ui
