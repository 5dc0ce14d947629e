// SPDX-FileCopyrightText: 2026 The Waypost authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/settings/targetgrid.h"

#include "ui/settings/hourstext.h"

#include <QComboBox>
#include <QGridLayout>
#include <QLabel>
#include <QSpinBox>
#include <QStandardItemModel>
#include <QVBoxLayout>

#include <algorithm>
#include <array>

namespace waypost::ui {

namespace {
using namespace Qt::StringLiterals;
using sla::ClockKind;
using sla::Target;

constexpr int minuteUnit = 60;
constexpr int hourUnit = 3'600;
constexpr int dayUnit = 0; ///< working days are no seconds
constexpr int dayIndex = 2;
constexpr int mostOfUnit = 9'999;
constexpr int mostDays = 366;
constexpr std::array shownClocks {ClockKind::First, ClockKind::Next, ClockKind::Update,
                                  ClockKind::Resolution};
} // namespace

const QStringList &priorities()
{
    static const QStringList all {u"urgent"_s, u"high"_s, u"normal"_s, u"low"_s};
    return all;
}

TargetGrid::TargetGrid(QWidget *parent)
    : QWidget(parent)
{
    setAccessibleName(tr("What is promised"));
    auto *grid = new QGridLayout(this);
    grid->setContentsMargins(0, 0, 0, 0);
    grid->setHorizontalSpacing(10);
    int column = 1;
    for (const ClockKind kind : shownClocks) {
        auto *head = new QLabel(HoursText::ofClock(kind), this);
        head->setTextFormat(Qt::PlainText);
        grid->addWidget(head, 0, column);
        grid->setColumnStretch(column++, 1);
    }
    int row = 1;
    for (const QString &priority : priorities()) {
        auto *name = new QLabel(HoursText::ofPriority(priority), this);
        name->setTextFormat(Qt::PlainText);
        grid->addWidget(name, row, 0);
        column = 1;
        for (const ClockKind kind : shownClocks) {
            const Cell cell = makeCell(priority, kind);
            auto *pair = new QVBoxLayout;
            pair->setSpacing(2);
            pair->addWidget(cell.number);
            pair->addWidget(cell.unit);
            grid->addLayout(pair, row, column++);
            m_cells.emplace(std::pair {priority, kind}, cell);
        }
        ++row;
    }
}

TargetGrid::Cell TargetGrid::makeCell(const QString &priority, ClockKind kind)
{
    const QString name = tr("%1, %2").arg(HoursText::ofPriority(priority), HoursText::ofClock(kind));
    const Cell cell {new QSpinBox(this), new QComboBox(this)};
    cell.number->setRange(0, mostOfUnit);
    cell.number->setSpecialValueText(u"—"_s);
    cell.number->setAccessibleName(name);
    cell.number->setObjectName(priority + u'/' + sla::nameOf(kind));
    cell.unit->addItem(tr("minutes"), minuteUnit);
    cell.unit->addItem(tr("hours"), hourUnit);
    cell.unit->addItem(tr("working days"), dayUnit);
    cell.unit->setAccessibleName(tr("Unit of %1").arg(name));
    cell.unit->setEnabled(false);
    connect(cell.number, &QSpinBox::valueChanged, this, [this, cell](int value) {
        cell.unit->setEnabled(value > 0);
        Q_EMIT changed();
    });
    connect(cell.unit, &QComboBox::currentIndexChanged, this, [this, cell](int index) {
        cell.number->setMaximum(index == dayIndex ? mostDays : mostOfUnit);
        Q_EMIT changed();
    });
    return cell;
}

void TargetGrid::setGrid(const sla::Grid &grid)
{
    for (const auto &[place, cell] : m_cells) {
        const QSignalBlocker quietNumber(cell.number);
        const QSignalBlocker quietUnit(cell.unit);
        const Target target = grid.value(place.first).value(place.second);
        const bool hours = target.seconds > 0 && target.seconds % hourUnit == 0;
        const int unit = target.days > 0 ? dayUnit : hours ? hourUnit : minuteUnit;
        cell.unit->setCurrentIndex(cell.unit->findData(unit));
        cell.number->setMaximum(unit == dayUnit ? mostDays : mostOfUnit);
        cell.number->setValue(unit == dayUnit ? target.days : int(target.seconds / unit));
        cell.unit->setEnabled(cell.number->value() > 0);
    }
    Q_EMIT changed();
}

sla::Grid TargetGrid::grid() const
{
    sla::Grid grid;
    for (const auto &[place, cell] : m_cells) {
        const int number = cell.number->value();
        const int unit = cell.unit->currentData().toInt();
        if (number > 0)
            grid[place.first].insert(
                place.second, unit == dayUnit ? Target {0, number} : Target {qint64(number) * unit, 0});
    }
    return grid;
}

void TargetGrid::setDays(bool possible)
{
    for (const auto &[place, cell] : m_cells) {
        auto *items = qobject_cast<QStandardItemModel *>(cell.unit->model());
        items->item(dayIndex)->setEnabled(possible);
        items->item(dayIndex)->setToolTip(possible ? QString() : tr("Choose a calendar first."));
    }
}

QString TargetGrid::exampleRow(const sla::Grid &grid, ClockKind &kind)
{
    for (const QString &priority : {u"normal"_s, u"high"_s, u"urgent"_s, u"low"_s})
        for (const ClockKind each : shownClocks)
            if (grid.value(priority).contains(each)) {
                kind = each;
                return priority;
            }
    return {};
}

} // namespace waypost::ui
