// SPDX-FileCopyrightText: 2026 The Waypost authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/inbox/bulkbar.h"

#include "ui/inbox/inboxcontext.h"
#include "ui/inbox/selection.h"
#include "ui/inbox/triage.h"
#include "ui/kit/elidedlabel.h"
#include "ui/kit/flatbutton.h"
#include "ui/kit/theme.h"

#include <QHBoxLayout>
#include <QInputDialog>
#include <QMenu>
#include <QPainter>

namespace waypost::ui {

BulkBar::BulkBar(InboxContext &context, Selection &selection, QWidget *parent)
    : QWidget(parent)
    , m_context(context)
    , m_selection(selection)
    , m_triage(new Triage(context, this))
    , m_count(new ElidedLabel(context.theme, TextRole::Strong, &Tokens::ink, this))
    , m_assign(new FlatButton(context.theme, Icon::Assign, tr("Assign the selected"), this))
    , m_snooze(new FlatButton(context.theme, Icon::Snooze, tr("Snooze the selected"), this))
    , m_resolve(new FlatButton(context.theme, Icon::Resolve, tr("Resolve the selected"), this))
    , m_more(new FlatButton(context.theme, Icon::More, tr("More for the selected"), this))
    , m_clear(new FlatButton(context.theme, Icon::Close, tr("Clear the selection"), this))
{
    setAccessibleName(tr("Selected conversations"));
    m_assign->setMenu(m_triage->assigneeMenu(this));
    m_snooze->setMenu(m_triage->snoozeMenu(this));
    m_resolve->setMenu(m_triage->resolveMenu(this));
    auto *menu = new QMenu(this);
    QMenu *teams = m_triage->teamMenu(this);
    teams->setTitle(tr("Team"));
    menu->addMenu(teams);
    menu->addMenu(m_triage->priorityMenu(this));
    menu->addAction(tr("Add a tag…"), this, &BulkBar::askForTag);
    menu->addAction(tr("Mark as read"), m_triage, &Triage::markRead);
    menu->addAction(tr("Follow"), m_triage, [this] { m_triage->follow(true); });
    menu->addAction(tr("Reopen"), m_triage, &Triage::reopen);
    m_more->setMenu(menu);
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(12, 4, 8, 4);
    row->setSpacing(2);
    row->addWidget(m_count, 1);
    for (FlatButton *button : {m_assign, m_snooze, m_resolve, m_more, m_clear}) {
        button->setCompact(true);
        row->addWidget(button);
    }
    connect(m_clear, &QAbstractButton::clicked, &selection, &Selection::clear);
    connect(m_triage, &Triage::resolved, &selection, &Selection::clear);
    connect(&selection, &Selection::changed, this, &BulkBar::follow);
    hide();
}

void BulkBar::follow()
{
    const auto &all = m_selection.all();
    m_triage->setConversations(all);
    m_count->setText(tr("%n selected", nullptr, int(all.size())));
    setVisible(!all.isEmpty());
}

void BulkBar::askForTag()
{
    auto *dialog = new QInputDialog(this);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setWindowTitle(tr("Add a tag"));
    dialog->setLabelText(tr("Tag for %n conversations", nullptr, int(m_selection.all().size())));
    connect(dialog, &QInputDialog::textValueSelected, this, [this](const QString &tag) {
        if (!tag.trimmed().isEmpty())
            m_triage->tag({tag.trimmed()}, {});
    });
    dialog->open();
}

void BulkBar::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.fillRect(rect(), m_context.theme.tokens().accentSoft);
}

} // namespace waypost::ui
