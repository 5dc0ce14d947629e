// SPDX-FileCopyrightText: 2026 The Waypost authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/settings/specialdays.h"

#include "ui/kit/flatbutton.h"
#include "ui/settings/hourstext.h"

#include <QCheckBox>
#include <QDateEdit>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QLineEdit>
#include <QLocale>
#include <QTreeWidget>
#include <QVBoxLayout>

#include <algorithm>

namespace waypost::ui {

namespace {
using calendars::SpecialDay;

constexpr int daysListHeight = 150;
constexpr int longestDayName = 60;
} // namespace

SpecialDays::SpecialDays(const Theme &theme, QWidget *parent)
    : QWidget(parent)
    , m_list(new QTreeWidget(this))
    , m_date(new QDateEdit(QDate::currentDate(), this))
    , m_name(new QLineEdit(this))
    , m_open(new QLineEdit(this))
    , m_yearly(new QCheckBox(tr("every year"), this))
    , m_remove(new FlatButton(theme, ButtonKind::Danger, tr("Remove"), this))
{
    m_list->setAccessibleName(tr("Special days"));
    m_list->setHeaderLabels({tr("Date"), tr("Name"), tr("Open")});
    m_list->setRootIsDecorated(false);
    m_list->setSelectionMode(QAbstractItemView::ExtendedSelection);
    m_list->setFixedHeight(daysListHeight);
    m_list->header()->setSectionResizeMode(QHeaderView::ResizeToContents);
    m_date->setCalendarPopup(true);
    m_date->setLayoutDirection(Qt::LeftToRight); // right to left, Qt would turn the parts around
    m_date->setAccessibleName(tr("Date of a special day"));
    m_name->setAccessibleName(tr("Name of a special day"));
    m_name->setPlaceholderText(tr("Christmas Day"));
    m_name->setMaxLength(longestDayName);
    m_open->setAccessibleName(tr("Hours of a special day"));
    m_open->setPlaceholderText(tr("closed"));
    m_yearly->setAccessibleName(tr("The special day comes every year"));
    auto *add = new FlatButton(theme, ButtonKind::Secondary, tr("Add"), this);
    add->setAccessibleName(tr("Add the special day"));
    m_remove->setAccessibleName(tr("Remove the chosen special days"));
    m_remove->setEnabled(false);
    auto *line = new QHBoxLayout;
    line->addWidget(m_date);
    line->addWidget(m_name, 2);
    line->addWidget(m_open, 1);
    line->addWidget(m_yearly);
    auto *buttons = new QHBoxLayout;
    buttons->addWidget(add);
    buttons->addWidget(m_remove);
    buttons->addStretch(1);
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Fixed);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->addWidget(m_list);
    column->addLayout(line);
    column->addLayout(buttons);
    connect(add, &QAbstractButton::clicked, this, &SpecialDays::addWritten);
    connect(m_name, &QLineEdit::returnPressed, this, &SpecialDays::addWritten);
    connect(m_open, &QLineEdit::returnPressed, this, &SpecialDays::addWritten);
    connect(m_remove, &QAbstractButton::clicked, this, &SpecialDays::removeChosen);
    connect(m_list, &QTreeWidget::itemSelectionChanged, this,
            [this] { m_remove->setEnabled(!m_list->selectedItems().isEmpty()); });
}

void SpecialDays::setDays(const QList<SpecialDay> &days)
{
    m_days = days;
    refill();
}

void SpecialDays::addDays(const QList<SpecialDay> &days)
{
    for (const SpecialDay &day : days) {
        m_days.removeIf(
            [&](const SpecialDay &other) { return other.date == day.date && other.yearly == day.yearly; });
        m_days << day;
    }
    std::sort(m_days.begin(), m_days.end(),
              [](const SpecialDay &a, const SpecialDay &b) { return a.date < b.date; });
    refill();
    Q_EMIT changed();
}

void SpecialDays::addWritten()
{
    const auto open = HoursText::toDay(m_open->text());
    if (!open)
        return m_open->setFocus(Qt::OtherFocusReason);
    addDays({{m_date->date(), m_name->text().trimmed(), *open, m_yearly->isChecked()}});
    m_name->clear();
    m_open->clear();
}

void SpecialDays::removeChosen()
{
    QList<int> rows;
    for (QTreeWidgetItem *item : m_list->selectedItems())
        rows << m_list->indexOfTopLevelItem(item);
    std::sort(rows.rbegin(), rows.rend());
    for (const int row : rows)
        m_days.removeAt(row);
    refill();
    Q_EMIT changed();
}

void SpecialDays::refill()
{
    m_list->clear();
    for (const SpecialDay &day : m_days) {
        const QString date = QLocale().toString(day.date, QLocale::ShortFormat);
        const QString open = HoursText::ofDay(day.open);
        new QTreeWidgetItem(
            m_list,
            {day.yearly ? tr("%1, every year").arg(QLocale().toString(day.date, QStringLiteral("d MMMM")))
                        : date,
             day.name, open.isEmpty() ? tr("closed") : open});
    }
    m_remove->setEnabled(false);
}

} // namespace waypost::ui
