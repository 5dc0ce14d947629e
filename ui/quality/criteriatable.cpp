// SPDX-FileCopyrightText: 2026 The Waypost authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/quality/criteriatable.h"

#include "ui/kit/flatbutton.h"
#include "ui/kit/theme.h"

#include <QHBoxLayout>
#include <QHeaderView>
#include <QSpinBox>
#include <QTableWidget>
#include <QUuid>
#include <QVBoxLayout>

namespace waypost::ui {

namespace {
enum CriterionColumn { LabelColumn, WeightColumn, ScaleColumn, FatalColumn, CriterionColumns };
constexpr int criteriaHeight = 220;
constexpr int mostCriterionWeight = 100;
constexpr int mostCriterionScale = 10;
constexpr int criterionIdLength = 8;

QSpinBox *numberCell(const QString &name, int value, int most)
{
    auto *box = new QSpinBox;
    box->setAccessibleName(name);
    box->setRange(1, most);
    box->setValue(value);
    box->setFrame(false);
    return box;
}
} // namespace

CriteriaTable::CriteriaTable(const Theme &theme, QWidget *parent)
    : QWidget(parent)
    , m_table(new QTableWidget(0, CriterionColumns, this))
{
    m_table->setAccessibleName(tr("Criteria"));
    m_table->setHorizontalHeaderLabels({tr("Criterion"), tr("Weight"), tr("Best mark"), tr("0 fails all")});
    m_table->horizontalHeader()->setSectionResizeMode(QHeaderView::ResizeToContents);
    m_table->horizontalHeader()->setSectionResizeMode(LabelColumn, QHeaderView::Stretch);
    m_table->verticalHeader()->hide();
    m_table->setSelectionBehavior(QAbstractItemView::SelectRows);
    m_table->setSelectionMode(QAbstractItemView::SingleSelection);
    m_table->setTabKeyNavigation(false);
    m_table->setFixedHeight(criteriaHeight);
    auto *add = new FlatButton(theme, ButtonKind::Secondary, tr("Add a criterion"), this);
    auto *remove = new FlatButton(theme, ButtonKind::Ghost, tr("Take the chosen one out"), this);
    connect(add, &QAbstractButton::clicked, this, [this] {
        addLine({});
        m_table->setCurrentCell(m_table->rowCount() - 1, LabelColumn);
        m_table->editItem(m_table->currentItem());
    });
    connect(remove, &QAbstractButton::clicked, this, [this] { m_table->removeRow(m_table->currentRow()); });
    auto *buttons = new QHBoxLayout;
    buttons->addWidget(add);
    buttons->addWidget(remove);
    buttons->addStretch(1);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->addWidget(m_table);
    column->addLayout(buttons);
}

void CriteriaTable::addLine(const feedback::Criterion &criterion)
{
    const int row = m_table->rowCount();
    m_table->insertRow(row);
    auto *label = new QTableWidgetItem(criterion.label);
    label->setData(Qt::UserRole,
                   criterion.id.isEmpty()
                       ? QUuid::createUuid().toString(QUuid::WithoutBraces).left(criterionIdLength)
                       : criterion.id);
    m_table->setItem(row, LabelColumn, label);
    m_table->setCellWidget(row, WeightColumn,
                           numberCell(tr("Weight"), criterion.weight, mostCriterionWeight));
    m_table->setCellWidget(row, ScaleColumn,
                           numberCell(tr("Best mark"), criterion.scale, mostCriterionScale));
    auto *fatal = new QTableWidgetItem;
    fatal->setFlags(Qt::ItemIsEnabled | Qt::ItemIsSelectable | Qt::ItemIsUserCheckable);
    fatal->setCheckState(criterion.fatal ? Qt::Checked : Qt::Unchecked);
    fatal->setData(Qt::AccessibleTextRole, tr("0 fails all"));
    m_table->setItem(row, FatalColumn, fatal);
}

void CriteriaTable::setCriteria(const QList<feedback::Criterion> &criteria)
{
    m_table->setRowCount(0);
    for (const feedback::Criterion &criterion : criteria)
        addLine(criterion);
}

QList<feedback::Criterion> CriteriaTable::criteria() const
{
    QList<feedback::Criterion> criteria;
    for (int row = 0; row < m_table->rowCount(); ++row) {
        const QTableWidgetItem *label = m_table->item(row, LabelColumn);
        const auto number
            = [&](int column) { return qobject_cast<QSpinBox *>(m_table->cellWidget(row, column))->value(); };
        if (!label->text().trimmed().isEmpty())
            criteria << feedback::Criterion {label->data(Qt::UserRole).toString(), label->text().trimmed(),
                                             number(WeightColumn), number(ScaleColumn),
                                             m_table->item(row, FatalColumn)->checkState() == Qt::Checked};
    }
    return criteria;
}

} // namespace waypost::ui
