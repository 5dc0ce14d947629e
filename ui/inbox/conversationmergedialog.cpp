// SPDX-FileCopyrightText: 2026 The Waypost authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/inbox/conversationmergedialog.h"

#include "ui/inbox/inboxcontext.h"
#include "ui/inbox/words.h"
#include "ui/kit/flatbutton.h"
#include "ui/kit/formatter.h"
#include "ui/kit/timetext.h"

#include <QLabel>
#include <QListWidget>
#include <QVBoxLayout>

namespace waypost::ui {

namespace {
using namespace Qt::StringLiterals;
constexpr int shownToMerge = 50;
} // namespace

ConversationMergeDialog::ConversationMergeDialog(InboxContext &context,
                                                 const sync::ListedConversation &source, QWidget *parent)
    : QDialog(parent)
    , m_context(context)
    , m_list(new QListWidget(this))
    , m_explain(new QLabel(this))
    , m_merge(new FlatButton(context.theme, ButtonKind::Primary, tr("Merge"), this))
{
    setWindowTitle(tr("Merge with another conversation"));
    resize(460, 340);
    auto *column = new QVBoxLayout(this);
    m_explain->setTextFormat(Qt::PlainText);
    m_explain->setWordWrap(true);
    m_explain->setText(tr("Everything said here will stand in the other one, too, and go on there. Nothing "
                          "is lost, and you can undo it."));
    column->addWidget(m_explain);
    m_list->setAccessibleName(tr("Other conversations of this customer"));
    column->addWidget(m_list, 1);
    auto *row = new QHBoxLayout;
    auto *cancel = new FlatButton(context.theme, ButtonKind::Secondary, tr("Cancel"), this);
    row->addStretch();
    row->addWidget(cancel);
    row->addWidget(m_merge);
    column->addLayout(row);
    m_merge->setEnabled(false);
    connect(cancel, &QAbstractButton::clicked, this, &QDialog::reject);
    connect(m_list, &QListWidget::currentRowChanged, this,
            [this](int current) { m_merge->setEnabled(current >= 0); });
    connect(m_list, &QListWidget::itemActivated, m_merge, &QAbstractButton::click);
    connect(m_merge, &QAbstractButton::clicked, this, [this] {
        Q_EMIT chosen(m_list->currentItem()->data(Qt::UserRole).toString());
        accept();
    });
    using Others = QList<sync::ListedConversation>;
    context.desk.ask<Others>(
        this,
        [id = source.id, contact = source.conversation.contact, name = source.contactName](sync::View &view) {
            Others others;
            for (const auto &found : view.find(name, shownToMerge))
                if (found.id != id && found.conversation.contact == contact
                    && found.conversation.mergedInto.isEmpty())
                    others << found;
            return others;
        },
        [this](const Others &others) { fill(others); });
}

void ConversationMergeDialog::fill(const QList<sync::ListedConversation> &others)
{
    if (others.isEmpty()) {
        m_explain->setText(tr("This customer has no other conversation."));
        return;
    }
    const qint64 now = m_context.clock.nowMs();
    for (const auto &other : others) {
        auto *item = new QListWidgetItem(tr("%1 · %2 · %3")
                                             .arg(m_context.directory.channelName(other.conversation.channel),
                                                  TimeText().inList(other.conversation.lastAt, now),
                                                  previewOf(Words::preview(other.conversation), 80)),
                                         m_list);
        item->setData(Qt::UserRole, other.id);
    }
    m_list->setCurrentRow(0);
    m_list->setFocus();
}

} // namespace waypost::ui
