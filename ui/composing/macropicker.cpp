// SPDX-FileCopyrightText: 2026 The Waypost authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/composing/macropicker.h"

#include "ui/composing/macrowords.h"
#include "ui/kit/flatbutton.h"
#include "ui/kit/fonts.h"
#include "ui/kit/searchfield.h"
#include "ui/kit/theme.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QListWidget>
#include <QVBoxLayout>

namespace waypost::ui {

MacroPicker::MacroPicker(const Theme &theme, ReplyLibrary &library, MacroRunner &runner, ComposePlace place,
                         QWidget *parent)
    : QDialog(parent)
    , m_library(library)
    , m_runner(runner)
    , m_place(std::move(place))
    , m_field(new SearchField(theme, tr("Search macros"), this))
    , m_list(new QListWidget(this))
    , m_plan(new QLabel(this))
    , m_run(new FlatButton(theme, ButtonKind::Primary, tr("Run"), this))
{
    setWindowTitle(tr("Run a macro"));
    setAccessibleName(tr("Run a macro"));
    resize(560, 320);
    m_list->setAccessibleName(tr("Macros"));
    m_list->setFrameShape(QFrame::NoFrame);
    m_list->setFont(fontFor(TextRole::Body));
    m_plan->setTextFormat(Qt::PlainText);
    m_plan->setWordWrap(true);
    m_plan->setAlignment(Qt::AlignTop | Qt::AlignLeading);
    m_plan->setFont(fontFor(TextRole::Body));
    m_plan->setAccessibleName(tr("What it will do"));
    m_run->setTrailingIcon(Icon::Return);
    m_run->setEnabled(false);
    auto *panes = new QHBoxLayout;
    panes->setSpacing(14);
    panes->addWidget(m_list, 2);
    panes->addWidget(m_plan, 3);
    auto *foot = new QHBoxLayout;
    foot->addStretch(1);
    foot->addWidget(m_run);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(16, 16, 16, 16);
    layout->setSpacing(10);
    layout->addWidget(m_field);
    layout->addLayout(panes, 1);
    layout->addLayout(foot);
    connect(m_field, &QLineEdit::textChanged, this, &MacroPicker::search);
    connect(m_field, &QLineEdit::returnPressed, this, &MacroPicker::take);
    connect(m_field, &SearchField::left, this, &QDialog::reject);
    connect(m_field, &SearchField::stepped, this, &MacroPicker::step);
    connect(m_list, &QListWidget::currentItemChanged, this, &MacroPicker::showPlan);
    connect(m_list, &QListWidget::itemDoubleClicked, this, &MacroPicker::take);
    connect(m_run, &FlatButton::clicked, this, &MacroPicker::take);
    connect(&library, &ReplyLibrary::changed, this, [this] { search(m_field->text()); });
    search({});
}

QString MacroPicker::current() const
{
    const QListWidgetItem *item = m_list->currentItem();
    return item ? item->data(Qt::UserRole).toString() : QString();
}

void MacroPicker::search(const QString &text)
{
    const QString before = current();
    m_list->clear();
    for (const QString &id : m_library.macrosFor(text)) {
        auto *item = new QListWidgetItem(m_library.shelf().macros[id].name, m_list);
        item->setData(Qt::UserRole, id);
        if (id == before && text.isEmpty())
            m_list->setCurrentItem(item);
    }
    if (!m_list->currentItem() && m_list->count() > 0)
        m_list->setCurrentRow(0);
    if (m_list->count() == 0)
        showPlan();
}

void MacroPicker::step(int by)
{
    const int count = m_list->count();
    if (count > 0)
        m_list->setCurrentRow(std::clamp(m_list->currentRow() + by, 0, count - 1));
}

void MacroPicker::showPlan()
{
    m_ready.clear();
    m_run->setEnabled(false);
    const QString id = current();
    if (id.isEmpty()) {
        m_plan->setText(m_library.shelf().macros.isEmpty()
                            ? tr("There are no macros yet. Make one in the settings.")
                            : tr("No macro by that name"));
        return;
    }
    m_runner.preview(id, m_place, [picker = QPointer(this), id](const replies::MacroPlan &plan) {
        if (!picker || id != picker->current())
            return;
        QStringList lines;
        for (const replies::MacroStep &step : plan.steps)
            lines << u"• " + stepText(step, picker->m_library.shelf());
        picker->m_plan->setText(lines.join(u'\n'));
        picker->m_run->setEnabled(plan.canRun());
        if (plan.canRun())
            picker->m_ready = id;
    });
}

void MacroPicker::take()
{
    if (m_ready.isEmpty() || m_ready != current())
        return;
    Q_EMIT picked(m_ready);
    accept();
}

} // namespace waypost::ui
