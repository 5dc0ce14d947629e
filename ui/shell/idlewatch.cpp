// SPDX-FileCopyrightText: 2026 The Waypost authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/idlewatch.h"

#include <QCoreApplication>
#include <QEvent>

#include <algorithm>
#include <utility>

namespace waypost::ui {

namespace {
constexpr qint64 idleMinuteMs = 60'000;

bool isTouch(QEvent::Type type)
{
    switch (type) {
    case QEvent::KeyPress:
    case QEvent::ShortcutOverride:
    case QEvent::MouseButtonPress:
    case QEvent::MouseMove:
    case QEvent::HoverMove:
    case QEvent::Wheel:
    case QEvent::TouchBegin:
    case QEvent::TouchUpdate:
    case QEvent::TabletPress:
    case QEvent::TabletMove:
    case QEvent::InputMethod:
        return true;
    default:
        return false;
    }
}
} // namespace

IdleWatch::IdleWatch(const Clock &clock, QObject *parent)
    : QObject(parent)
    , m_clock(clock)
    , m_touchedAt(clock.nowMs())
{
    m_timer.setSingleShot(true);
    m_timer.setTimerType(Qt::VeryCoarseTimer);
    connect(&m_timer, &QTimer::timeout, this, &IdleWatch::look);
    qApp->installEventFilter(this);
}

void IdleWatch::setMinutes(int minutes)
{
    m_minutes = std::max(0, minutes);
    look();
}

bool IdleWatch::eventFilter(QObject *watched, QEvent *event)
{
    if (event->spontaneous() && isTouch(event->type())) {
        m_touchedAt = m_clock.nowMs();
        if (m_idle)
            look();
    }
    return QObject::eventFilter(watched, event);
}

void IdleWatch::look()
{
    const qint64 left = m_touchedAt + m_minutes * idleMinuteMs - m_clock.nowMs();
    m_timer.stop();
    if (m_minutes > 0 && left > 0)
        m_timer.start(int(std::min<qint64>(left, 24 * 60 * idleMinuteMs)));
    set(m_minutes > 0 && left <= 0);
}

void IdleWatch::set(bool idle)
{
    if (std::exchange(m_idle, idle) != idle)
        Q_EMIT changed(idle);
}

} // namespace waypost::ui
