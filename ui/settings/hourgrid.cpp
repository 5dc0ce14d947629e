// SPDX-FileCopyrightText: 2026 The Waypost authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/settings/hourgrid.h"

#include "ui/kit/fonts.h"
#include "ui/kit/theme.h"

#include <QHelpEvent>
#include <QLocale>
#include <QPainter>
#include <QStyle>
#include <QToolTip>

#include <algorithm>

namespace waypost::ui {

namespace {
using namespace Qt::StringLiterals;

constexpr int gridDays = 7;
constexpr int gridHours = 24;
constexpr int gridCell = 18;
constexpr int gridHead = 18;
constexpr int gridLabel = 40;
constexpr int labelledEvery = 6;
} // namespace

HourGrid::HourGrid(const Theme &theme, QWidget *parent)
    : QWidget(parent)
    , m_theme(theme)
{
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
    setAccessibleName(tr("What would have been missed, by hour"));
    QObject::connect(&theme, &Theme::changed, this, qOverload<>(&QWidget::update));
}

void HourGrid::setHours(const std::array<sla::Compared, sla::hoursOfAWeek> &hours)
{
    m_hours = hours;
    const auto worst = std::max_element(hours.begin(), hours.end(), [](const auto &a, const auto &b) {
        return a.would.missed < b.would.missed;
    });
    const int at = int(worst - hours.begin());
    setAccessibleDescription(worst->would.missed > 0 ? textOf(at / gridHours, at % gridHours) : QString());
    update();
}

QSize HourGrid::sizeHint() const
{
    return {gridLabel + gridHours * gridCell + 1, gridHead + gridDays * gridCell + 1};
}

QRect HourGrid::cell(int day, int hour) const
{
    return QStyle::visualRect(
        layoutDirection(), rect(),
        QRect(gridLabel + hour * gridCell, gridHead + day * gridCell, gridCell - 1, gridCell - 1));
}

QString HourGrid::textOf(int day, int hour) const
{
    const sla::Compared &figures = m_hours[size_t(day * gridHours + hour)];
    return tr("%1, %2:00: %3 of %4 missed, as it was %5")
        .arg(QLocale().dayName(day + 1), QLocale().toString(hour), QLocale().toString(figures.would.missed),
             QLocale().toString(figures.would.n), QLocale().toString(figures.was.missed));
}

void HourGrid::paintEvent(QPaintEvent *)
{
    const Tokens &tokens = m_theme.tokens();
    QPainter painter(this);
    painter.setFont(fontFor(TextRole::Small));
    painter.setPen(tokens.ink3);
    for (int hour = 0; hour < gridHours; hour += labelledEvery)
        painter.drawText(cell(0, hour).translated(0, -gridHead),
                         Qt::AlignLeft | Qt::AlignVCenter | Qt::TextDontClip, QLocale().toString(hour));
    for (int day = 0; day < gridDays; ++day) {
        const QRect label(0, gridHead + day * gridCell, gridLabel - 4, gridCell);
        painter.setPen(tokens.ink3);
        painter.drawText(QStyle::visualRect(layoutDirection(), rect(), label), Qt::AlignCenter,
                         QLocale().dayName(day + 1, QLocale::ShortFormat));
        for (int hour = 0; hour < gridHours; ++hour) {
            const sla::Decided &would = m_hours[size_t(day * gridHours + hour)].would;
            const double share = would.n > 0 ? double(would.missed) / double(would.n) : 0;
            painter.fillRect(cell(day, hour),
                             would.n == 0 ? tokens.paper3 : mixed(tokens.okSoft, tokens.bad, share));
        }
    }
}

bool HourGrid::event(QEvent *event)
{
    if (event->type() != QEvent::ToolTip)
        return QWidget::event(event);
    const auto *help = static_cast<QHelpEvent *>(event);
    for (int day = 0; day < gridDays; ++day)
        for (int hour = 0; hour < gridHours; ++hour)
            if (cell(day, hour).contains(help->pos())) {
                QToolTip::showText(help->globalPos(), textOf(day, hour), this);
                return true;
            }
    QToolTip::hideText();
    return true;
}

} // namespace waypost::ui
