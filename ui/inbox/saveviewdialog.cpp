// SPDX-FileCopyrightText: 2026 The Waypost authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/inbox/saveviewdialog.h"

#include "core/base/ids.h"
#include "ui/inbox/inboxcontext.h"
#include "ui/kit/flatbutton.h"
#include "ui/kit/theme.h"

#include <QComboBox>
#include <QFormLayout>
#include <QLabel>
#include <QLineEdit>

namespace waypost::ui {

namespace {
using namespace Qt::StringLiterals;
constexpr int longestName = 60;
} // namespace

SaveViewDialog::SaveViewDialog(InboxContext &context, const QString &query, QWidget *parent)
    : QDialog(parent)
    , m_clock(context.clock)
    , m_query(query)
    , m_name(new QLineEdit(this))
    , m_scope(new QComboBox(this))
    , m_sort(new QComboBox(this))
    , m_badge(new QComboBox(this))
    , m_save(new FlatButton(context.theme, ButtonKind::Primary, tr("Save view"), this))
{
    setWindowTitle(tr("Save as view"));
    setMinimumWidth(360);
    auto *form = new QFormLayout(this);
    auto *shown = new QLabel(query, this);
    shown->setTextFormat(Qt::PlainText);
    shown->setWordWrap(true);
    m_name->setMaxLength(longestName);
    m_name->setAccessibleName(tr("Name"));
    QList<QPair<QString, QString>> scopes {{tr("Only me"), u"mine"_s}};
    const bool leads = context.desk.me().role != "agent"_L1;
    for (const Directory::Person &team : context.directory.teams())
        scopes << qMakePair(tr("Team %1").arg(team.name), QString(u"team/"_s + team.id));
    if (leads)
        scopes << qMakePair(tr("Everyone"), u"everyone"_s);
    addChoices(m_scope, tr("Who sees it"), scopes);
    addChoices(m_sort, tr("Order"),
               {{tr("Newest first"), u"newest"_s},
                {tr("Longest waiting first"), u"oldest_waiting"_s},
                {tr("Most urgent first"), u"priority"_s},
                {tr("Reply window closing first"), u"window"_s},
                {tr("Due first"), u"due"_s}});
    addChoices(m_badge, tr("Number beside it"),
               {{tr("How many there are"), u"count"_s}, {tr("None"), u"none"_s}});
    form->addRow(tr("Shows"), shown);
    form->addRow(tr("Name"), m_name);
    form->addRow(tr("Who sees it"), m_scope);
    form->addRow(tr("Order"), m_sort);
    form->addRow(tr("Number beside it"), m_badge);
    auto *cancel = new FlatButton(context.theme, ButtonKind::Ghost, tr("Cancel"), this);
    auto *row = new QHBoxLayout;
    row->addStretch();
    row->addWidget(cancel);
    row->addWidget(m_save);
    form->addRow(row);
    m_save->setEnabled(false);
    connect(m_name, &QLineEdit::textChanged, this,
            [this](const QString &name) { m_save->setEnabled(!name.trimmed().isEmpty()); });
    connect(m_name, &QLineEdit::returnPressed, m_save, &QAbstractButton::click);
    connect(m_save, &QAbstractButton::clicked, this, &QDialog::accept);
    connect(cancel, &QAbstractButton::clicked, this, &QDialog::reject);
    m_name->setFocus();
}

void SaveViewDialog::addChoices(QComboBox *box, const QString &name,
                                const QList<QPair<QString, QString>> &choices)
{
    box->setAccessibleName(name);
    for (const auto &[text, value] : choices)
        box->addItem(text, value);
}

Command SaveViewDialog::command() const
{
    const QString scope = m_scope->currentData().toString();
    Command command;
    command.type = u"view.save"_s;
    command.subject = newId(m_clock.nowMs());
    command.data
        = {{u"name"_s, m_name->text().trimmed()},         {u"query"_s, m_query},
           {u"scope"_s, scope.section(u'/', 0, 0)},       {u"team"_s, scope.section(u'/', 1)},
           {u"sort"_s, m_sort->currentData().toString()}, {u"badge"_s, m_badge->currentData().toString()}};
    return command;
}

} // namespace waypost::ui
