// SPDX-FileCopyrightText: 2026 The Waypost authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/inbox/scheduledialog.h"

#include "ui/inbox/triage.h"
#include "ui/kit/flatbutton.h"
#include "ui/kit/theme.h"
#include "ui/kit/timetext.h"

#include <QCheckBox>
#include <QDateTimeEdit>
#include <QLabel>
#include <QStyle>
#include <QVBoxLayout>

#include <algorithm>

namespace waypost::ui {

namespace {
constexpr qint64 minuteMs = 60'000;
constexpr qint64 hourMs = 60 * minuteMs;
constexpr int longestDays = 365; ///< the relay refuses what is later

QString whenText(qint64 atMs, qint64 nowMs)
{
    const TimeText time;
    return ScheduleDialog::tr("%1, %2").arg(time.day(atMs, nowMs), time.clock(atMs));
}
} // namespace

ScheduleDialog::ScheduleDialog(const Theme &theme, Use use, const Facts &facts, QWidget *parent)
    : QDialog(parent)
    , m_facts(facts)
    , m_when(new QDateTimeEdit(this))
    , m_warning(new QLabel(this))
    , m_keepAsleep(new QCheckBox(tr("Stay asleep when the customer writes"), this))
    , m_schedule(
          new FlatButton(theme, ButtonKind::Primary, use == Use::Send ? tr("Schedule") : tr("Snooze"), this))
{
    setWindowTitle(use == Use::Send ? tr("Send later") : tr("Snooze until"));
    setMinimumWidth(380);
    auto *column = new QVBoxLayout(this);
    column->setSpacing(8);
    for (const qint64 at : suggestions(facts.nowMs, QTimeZone::systemTimeZone())) {
        auto *button = new FlatButton(theme, ButtonKind::Secondary, whenText(at, facts.nowMs), this);
        connect(button, &QAbstractButton::clicked, this, [this, at] {
            choose(at);
            accept();
        });
        button->setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
        column->addWidget(button);
    }
    auto *label = new QLabel(tr("Another time"), this);
    label->setBuddy(m_when);
    column->addWidget(label);
    m_when->setAccessibleName(windowTitle());
    m_when->setCalendarPopup(true);
    // Right to left, Qt turns the order of the parts round on top of what the letters do by themselves.
    m_when->setLayoutDirection(Qt::LeftToRight);
    m_when->setAlignment(QStyle::visualAlignment(layoutDirection(), Qt::AlignLeading));
    m_when->setDisplayFormat(QLocale().dateTimeFormat(QLocale::ShortFormat));
    const QDateTime now = QDateTime::fromMSecsSinceEpoch(facts.nowMs);
    m_when->setDateTimeRange(now.addMSecs(minuteMs), now.addDays(longestDays));
    column->addWidget(m_when);
    m_warning->setTextFormat(Qt::PlainText);
    m_warning->setWordWrap(true);
    column->addWidget(m_warning);
    m_keepAsleep->setVisible(use == Use::Snooze);
    column->addWidget(m_keepAsleep);
    auto *row = new QHBoxLayout;
    auto *cancel = new FlatButton(theme, ButtonKind::Ghost, tr("Cancel"), this);
    row->addStretch();
    row->addWidget(cancel);
    row->addWidget(m_schedule);
    column->addLayout(row);
    connect(cancel, &QAbstractButton::clicked, this, &QDialog::reject);
    connect(m_schedule, &QAbstractButton::clicked, this, &QDialog::accept);
    connect(m_when, &QDateTimeEdit::dateTimeChanged, this, &ScheduleDialog::explain);
    choose(facts.chosenMs > 0 ? facts.chosenMs : facts.nowMs + hourMs);
    explain();
}

qint64 ScheduleDialog::chosenMs() const
{
    return m_when->dateTime().toMSecsSinceEpoch() / minuteMs * minuteMs;
}

bool ScheduleDialog::keepsAsleep() const
{
    return m_keepAsleep->isChecked();
}

void ScheduleDialog::choose(qint64 atMs)
{
    m_when->setDateTime(QDateTime::fromMSecsSinceEpoch(atMs));
}

QList<qint64> ScheduleDialog::suggestions(qint64 nowMs, const QTimeZone &zone)
{
    constexpr int evening = 18;
    const QDateTime now = QDateTime::fromMSecsSinceEpoch(nowMs, zone);
    QList<qint64> times {(nowMs + hourMs) / minuteMs * minuteMs};
    const QDateTime tonight(now.date(), QTime(evening, 0), zone);
    if (tonight > now.addMSecs(hourMs))
        times << tonight.toMSecsSinceEpoch();
    times << Triage::morningMs(nowMs, 1, zone);
    if (const int days = Triage::daysToMonday(nowMs, zone); days > 1)
        times << Triage::morningMs(nowMs, days, zone);
    return times;
}

void ScheduleDialog::explain()
{
    const bool late = m_facts.needsWindow && chosenMs() >= m_facts.windowUntilMs;
    m_warning->setVisible(late);
    if (late)
        m_warning->setText(tr("The reply window closes before that (%1). Unless the customer writes again, "
                              "this will stop and wait for you.")
                               .arg(whenText(m_facts.windowUntilMs, m_facts.nowMs)));
    m_schedule->setAccessibleDescription(m_warning->isHidden() ? QString() : m_warning->text());
}

} // namespace waypost::ui
