// SPDX-FileCopyrightText: 2026 The Waypost authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/inbox/factlist.h"

#include "ui/kit/elidedlabel.h"
#include "ui/kit/flatbutton.h"

#include <QClipboard>
#include <QGridLayout>
#include <QGuiApplication>

#include <utility>

namespace waypost::ui {

namespace {
constexpr int copySide = 22;
}

FactList::FactList(const Theme &theme, QWidget *parent)
    : QWidget(parent)
    , m_theme(theme)
    , m_grid(new QGridLayout(this))
{
    m_grid->setContentsMargins(0, 0, 0, 0);
    m_grid->setHorizontalSpacing(8);
    m_grid->setVerticalSpacing(5);
    m_grid->setColumnStretch(1, 1);
}

void FactList::setFacts(const QList<Fact> &facts)
{
    if (facts == m_facts)
        return;
    const QList<Fact> before = std::exchange(m_facts, facts);
    while (m_lines.size() < size_t(facts.size()))
        m_lines.push_back(newLine());
    for (int row = 0; row < int(m_lines.size()); ++row)
        if (row >= facts.size() || row >= before.size() || facts[row] != before[row])
            setLine(row, facts.value(row));
}

FactList::Line FactList::newLine()
{
    const int row = int(m_lines.size());
    Line line;
    line.label = new ElidedLabel(m_theme, TextRole::Body, &Tokens::ink3, this);
    line.value = new ElidedLabel(m_theme, TextRole::Body, &Tokens::ink, this);
    line.value->setAlignment(Qt::AlignTrailing);
    m_grid->addWidget(line.label, row, 0);
    m_grid->addWidget(line.value, row, 1, 1, 2);
    return line;
}

void FactList::setLine(int row, const Fact &fact)
{
    Line &line = m_lines[size_t(row)];
    const bool shown = !fact.label.isEmpty();
    const bool copies = !fact.copied.isEmpty();
    line.label->setText(fact.label);
    line.value->setText(fact.value);
    line.label->setVisible(shown);
    line.value->setVisible(shown);
    if (copies && !line.copy) {
        line.copy = new FlatButton(m_theme, Icon::Copy, {}, this);
        line.copy->setCompact(true);
        line.copy->setFixedSize(copySide, copySide);
        connect(line.copy, &FlatButton::clicked, this,
                [this, row] { QGuiApplication::clipboard()->setText(m_facts.value(row).copied); });
        m_grid->addWidget(line.copy, row, 2);
    }
    if (!line.copy)
        return;
    const QString does = tr("Copy %1").arg(fact.label);
    line.copy->setAccessibleName(does);
    line.copy->setToolTip(does);
    line.copy->setVisible(copies);
    m_grid->removeWidget(line.value); // it leaves room for the button only where there is one
    m_grid->addWidget(line.value, row, 1, 1, copies ? 1 : 2);
}

} // namespace waypost::ui
