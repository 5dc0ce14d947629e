// SPDX-FileCopyrightText: 2026 The Waypost authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/settings/dayhours.h"

#include "ui/kit/theme.h"
#include "ui/settings/hourstext.h"

#include <QLineEdit>
#include <QPainter>
#include <QVBoxLayout>

namespace waypost::ui {

namespace {
constexpr int stripHeight = 6;
constexpr int secondsOfDay = 86'400;
constexpr qsizetype longestHours = 300;
} // namespace

DayHours::DayHours(const Theme &theme, const QString &name, QWidget *parent)
    : QWidget(parent)
    , m_theme(theme)
    , m_field(new QLineEdit(this))
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, stripHeight + 3);
    column->addWidget(m_field);
    m_field->setMaxLength(longestHours);
    m_field->setPlaceholderText(tr("closed"));
    m_field->setAccessibleName(name);
    m_field->setAccessibleDescription(tr("Write it as 9:00–12:30, 13:30–18:00. Empty: closed."));
    setFocusProxy(m_field);
    connect(m_field, &QLineEdit::textChanged, this, [this] {
        const bool readable = open().has_value();
        m_field->setToolTip(readable ? QString() : m_field->accessibleDescription());
        update();
        Q_EMIT changed();
    });
    connect(&theme, &Theme::changed, this, qOverload<>(&QWidget::update));
}

void DayHours::setOpen(const QList<calendars::Interval> &open)
{
    m_field->setText(HoursText::ofDay(open));
}

std::optional<QList<calendars::Interval>> DayHours::open() const
{
    return HoursText::toDay(m_field->text());
}

void DayHours::paintEvent(QPaintEvent *)
{
    const Tokens &tokens = m_theme.tokens();
    const auto hours = open();
    QPainter painter(this);
    const QRect strip(0, height() - stripHeight, width(), stripHeight);
    painter.fillRect(strip, hours ? tokens.paper3 : tokens.badSoft);
    if (!hours) {
        painter.fillRect(strip.adjusted(0, 2, 0, -2), tokens.bad);
        return;
    }
    for (const calendars::Interval &each : *hours) {
        const int left = int(qint64(width()) * each.from / secondsOfDay);
        const int right = int(qint64(width()) * each.to / secondsOfDay);
        const QRect bar(left, strip.top(), std::max(1, right - left), stripHeight);
        painter.fillRect(layoutDirection() == Qt::RightToLeft
                             ? QRect(width() - bar.right() - 1, bar.top(), bar.width(), bar.height())
                             : bar,
                         tokens.accent);
    }
}

} // namespace waypost::ui
