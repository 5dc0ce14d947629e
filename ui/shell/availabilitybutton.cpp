// SPDX-FileCopyrightText: 2026 The Waypost authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/availabilitybutton.h"

#include "ui/inbox/inboxcontext.h"
#include "ui/kit/flatbutton.h"
#include "ui/kit/theme.h"
#include "ui/kit/timetext.h"

#include <QActionGroup>
#include <QHBoxLayout>
#include <QMenu>
#include <QPainter>
#include <QStyle>

namespace waypost::ui {

namespace {
using namespace Qt::StringLiterals;

constexpr int availabilityDot = 8;
constexpr int availabilityHeight = 24;
constexpr int availabilityTickMs = 30'000;
constexpr qint64 leastSinceMs = 60'000; ///< before that it is "just now", which needs no words

QColor dotOf(const QString &state, const Tokens &tokens)
{
    return state == "online"_L1 ? tokens.ok : state == "busy"_L1 ? tokens.bad : tokens.warn;
}
} // namespace

AvailabilityButton::AvailabilityButton(InboxContext &context, QWidget *parent)
    : QWidget(parent)
    , m_context(context)
    , m_button(new FlatButton(context.theme, ButtonKind::Ghost, {}, this))
    , m_menu(new QMenu(this))
{
    setAccessibleName(tr("Availability"));
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(0);
    row->addSpacing(availabilityDot); // the dot stands there, at either side of the window
    row->addWidget(m_button);
    m_button->setCompact(true);
    m_button->setMaximumHeight(availabilityHeight);
    m_button->setMenu(m_menu);
    connect(m_menu, &QMenu::aboutToShow, this, &AvailabilityButton::fillMenu);
    connect(&context.directory, &Directory::changed, this, &AvailabilityButton::refresh);
    connect(&context.desk, &sync::Desk::stateChanged, this, &AvailabilityButton::refresh);
    connect(&context.theme, &Theme::changed, this, qOverload<>(&QWidget::update));
    m_minute.setInterval(availabilityTickMs);
    connect(&m_minute, &QTimer::timeout, this, &AvailabilityButton::refresh);
    refresh();
}

QString AvailabilityButton::text() const
{
    return m_button->text();
}

void AvailabilityButton::choose(const QString &wanted)
{
    if (m_context.directory.availability(m_context.directory.me()).wanted == wanted)
        return;
    Command command;
    command.type = u"availability.set"_s;
    command.subject = m_context.directory.me();
    command.data = {{u"wanted"_s, wanted}};
    m_context.desk.give(command);
}

/// The relay knows this device as gone while there is no line to it; what was chosen holds then.
void AvailabilityButton::refresh()
{
    const routing::Availability own = m_context.directory.availability(m_context.directory.me());
    const bool live = m_context.desk.state().link == sync::Link::Live;
    m_state = live && own.state != "offline"_L1 ? own.state : own.wanted;
    const qint64 since = m_context.clock.nowMs() - own.since;
    const QString name = Directory::availabilityName(m_state);
    m_button->setText(m_state == own.state && own.since > 0 && since >= leastSinceMs
                          ? tr("%1 · %2").arg(name, TimeText::span(since))
                          : name);
    const bool idle = m_state == "away"_L1 && own.wanted != "away"_L1;
    const bool offShift = own.connected != 0 && own.onShift == 0;
    m_button->setToolTip(idle ? tr("Nothing was touched here for a while. Move the pointer and it is over.")
                             : offShift ? tr("You are off shift: nothing new is handed out to you")
                                        : tr("Whether you get new conversations"));
    m_button->setAccessibleName(tr("Availability: %1").arg(m_button->text()));
    updateGeometry();
    update();
}

void AvailabilityButton::fillMenu()
{
    m_menu->clear();
    auto *group = new QActionGroup(m_menu);
    const QString wanted = m_context.directory.availability(m_context.directory.me()).wanted;
    const auto add = [&](const QString &state, const QString &words) {
        QAction *action = m_menu->addAction(tr("%1: %2").arg(Directory::availabilityName(state), words), this,
                                            [this, state] { choose(state); });
        action->setCheckable(true);
        action->setChecked(wanted == state);
        group->addAction(action);
    };
    add(u"online"_s, tr("you get new conversations"));
    add(u"busy"_s, tr("you keep yours and get no new ones"));
    add(u"away"_s, tr("what nobody has begun to answer goes to others after a while"));
}

void AvailabilityButton::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(Qt::NoPen);
    painter.setBrush(dotOf(m_state, m_context.theme.tokens()));
    const QRect dot(0, (height() - availabilityDot) / 2, availabilityDot, availabilityDot);
    painter.drawEllipse(QStyle::visualRect(layoutDirection(), rect(), dot));
}

void AvailabilityButton::showEvent(QShowEvent *event)
{
    QWidget::showEvent(event);
    m_minute.start();
    refresh();
}

void AvailabilityButton::hideEvent(QHideEvent *event)
{
    QWidget::hideEvent(event);
    m_minute.stop();
}

} // namespace waypost::ui
