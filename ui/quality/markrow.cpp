// SPDX-FileCopyrightText: 2026 The Waypost authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/quality/markrow.h"

#include "ui/kit/chips.h"
#include "ui/kit/fonts.h"
#include "ui/kit/theme.h"

#include <QButtonGroup>
#include <QHBoxLayout>
#include <QLabel>
#include <QLocale>
#include <QRadioButton>
#include <QVBoxLayout>

namespace waypost::ui {

namespace {
constexpr int notApplicableId = 1'000; ///< QButtonGroup takes no negative ids of its own
}

MarkRow::MarkRow(const Theme &theme, const feedback::Criterion &criterion, QWidget *parent)
    : QWidget(parent)
    , m_criterion(criterion.id)
    , m_marks(new QButtonGroup(this))
{
    setAccessibleName(criterion.label);
    auto *title = new QLabel(criterion.label, this);
    title->setTextFormat(Qt::PlainText);
    title->setWordWrap(true);
    title->setFont(fontFor(TextRole::Strong));
    auto *head = new QHBoxLayout;
    head->addWidget(title, 1);
    auto *weight = new QLabel(tr("weight %1").arg(QLocale().toString(criterion.weight)), this);
    weight->setFont(fontFor(TextRole::Small));
    weight->setForegroundRole(QPalette::PlaceholderText);
    if (criterion.fatal) {
        auto *fatal = new ChipLabel(theme, this);
        fatal->setChip({tr("0 fails all"), ChipTone::Bad});
        head->addWidget(fatal);
    }
    head->addWidget(weight);
    auto *marks = new QHBoxLayout;
    marks->setSpacing(10);
    const auto add = [&](const QString &text, const QString &name, int id) {
        auto *button = new QRadioButton(text, this);
        button->setAccessibleName(name);
        m_marks->addButton(button, id);
        marks->addWidget(button);
    };
    const QLocale locale;
    for (int mark = 0; mark <= criterion.scale; ++mark)
        add(locale.toString(mark),
            tr("%1: %2 of %3").arg(criterion.label, locale.toString(mark), locale.toString(criterion.scale)),
            mark);
    add(tr("Does not apply"), tr("%1: does not apply").arg(criterion.label), notApplicableId);
    marks->addStretch(1);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 6, 0, 6);
    column->setSpacing(4);
    column->addLayout(head);
    column->addLayout(marks);
    connect(m_marks, &QButtonGroup::idClicked, this, &MarkRow::changed);
}

std::optional<int> MarkRow::mark() const
{
    const int id = m_marks->checkedId();
    if (id < 0)
        return std::nullopt;
    return id == notApplicableId ? -1 : id;
}

void MarkRow::setMark(std::optional<int> mark)
{
    if (!mark) {
        m_marks->setExclusive(false);
        for (QAbstractButton *button : m_marks->buttons())
            button->setChecked(false);
        m_marks->setExclusive(true);
    } else if (QAbstractButton *button = m_marks->button(*mark < 0 ? notApplicableId : *mark)) {
        button->setChecked(true);
    }
}

void MarkRow::setReadOnly(bool readOnly)
{
    for (QAbstractButton *button : m_marks->buttons())
        button->setEnabled(!readOnly);
}

} // namespace waypost::ui
