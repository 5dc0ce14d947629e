// SPDX-FileCopyrightText: 2026 The Waypost authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/inbox/conversationheader.h"

#include "ui/inbox/inboxcontext.h"
#include "ui/inbox/promiseclock.h"
#include "ui/inbox/triage.h"
#include "ui/inbox/words.h"
#include "ui/kit/elidedlabel.h"
#include "ui/kit/flatbutton.h"
#include "ui/kit/formatter.h"
#include "ui/kit/theme.h"

#include <QHBoxLayout>
#include <QMenu>
#include <QPainter>

namespace waypost::ui {

namespace {
using namespace Qt::StringLiterals;
constexpr int leastName = 100; ///< of the name, when all buttons are there
constexpr int nameRoom = 24; ///< beside the name
} // namespace

ConversationHeader::ConversationHeader(InboxContext &context, Triage &triage, QWidget *parent)
    : QWidget(parent)
    , m_context(context)
    , m_triage(triage)
    , m_name(new ElidedLabel(context.theme, TextRole::Subtitle, &Tokens::ink, this))
    , m_promise(new PromiseClock(context, this))
    , m_first(new ChipLabel(context.theme, this))
    , m_second(new ChipLabel(context.theme, this))
    , m_assignee(new FlatButton(context.theme, ButtonKind::Secondary, {}, this))
    , m_team(new FlatButton(context.theme, ButtonKind::Secondary, {}, this))
    , m_snooze(new FlatButton(context.theme, ButtonKind::Secondary, tr("Snooze"), this))
    , m_resolve(new FlatButton(context.theme, ButtonKind::Primary, tr("Resolve"), this))
    , m_reopen(new FlatButton(context.theme, ButtonKind::Secondary, tr("Reopen"), this))
    , m_more(new FlatButton(context.theme, Icon::More, tr("More actions"), this))
{
    setFixedHeight(53);
    setAccessibleName(tr("Conversation"));
    m_assignee->setTrailingIcon(Icon::Down);
    m_assignee->setMenu(triage.assigneeMenu(this));
    m_team->setTrailingIcon(Icon::Down);
    m_team->setMenu(triage.teamMenu(this));
    m_snooze->setMenu(triage.snoozeMenu(this));
    m_resolve->setTrailingIcon(Icon::Down);
    m_resolve->setMenu(triage.resolveMenu(this));
    m_reopen->setIconOf(Icon::Reopen);
    connect(m_reopen, &FlatButton::clicked, &triage, &Triage::reopen);

    auto *menu = new QMenu(this);
    QMenu *teams = triage.teamMenu(this);
    teams->setTitle(tr("Team"));
    menu->addMenu(teams);
    menu->addMenu(triage.snoozeMenu(this));
    menu->addMenu(triage.priorityMenu(this));
    menu->addAction(tr("Tags…"), this, &ConversationHeader::tagsWanted);
    menu->addAction(tr("Show or hide details"), this, &ConversationHeader::detailsWanted);
    const auto standing = menu->actions();
    connect(menu, &QMenu::aboutToShow, this, [this, menu, standing] {
        for (QAction *action : menu->actions())
            if (!standing.contains(action))
                delete action;
        menu->addSeparator();
        m_triage.addRareActions(*menu);
    });
    m_more->setMenu(menu);

    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins(16, 0, 10, 1);
    layout->setSpacing(8);
    layout->addWidget(m_name);
    layout->addSpacing(4);
    layout->addWidget(m_promise);
    layout->addWidget(m_first);
    layout->addWidget(m_second);
    layout->addStretch(1);
    for (FlatButton *button : {m_assignee, m_team, m_snooze, m_resolve, m_reopen, m_more})
        layout->addWidget(button);
    connect(&context.directory, &Directory::changed, this, &ConversationHeader::refresh);
    connect(&context.theme, &Theme::changed, this, qOverload<>(&QWidget::update));
    refresh();
}

void ConversationHeader::setConversation(const std::optional<sync::ListedConversation> &listed)
{
    m_listed = listed;
    refresh();
}

void ConversationHeader::refresh()
{
    const conversations::Conversation c = m_listed ? m_listed->conversation : conversations::Conversation {};
    m_name->setText(m_listed ? previewOf(m_listed->contactName, 100) : QString());
    m_promise->setSession(m_listed ? m_listed->promises : std::nullopt);
    QList<Chip> chips;
    if (c.priority == "urgent"_L1 || c.priority == "high"_L1)
        chips << Chip {Words::priority(c.priority),
                       c.priority == "urgent"_L1 ? ChipTone::Bad : ChipTone::Warn};
    for (const QString &tag : tagsOf(c))
        chips << Chip {previewOf(tag, 24),
                       tag.compare("vip"_L1, Qt::CaseInsensitive) == 0 ? ChipTone::Special
                                                                       : ChipTone::Neutral};
    m_first->setChip(chips.value(0));
    m_second->setChip(chips.value(1));
    m_assignee->setText(c.assignee.isEmpty() ? tr("Assign")
                                             : Words::firstName(m_context.directory.authorName(c.assignee)));
    m_assignee->setAccessibleName(
        tr("Assignee: %1")
            .arg(c.assignee.isEmpty() ? tr("nobody") : m_context.directory.authorName(c.assignee)));
    const QString team = m_context.directory.teamName(c.team);
    m_team->setText(team.isEmpty() ? tr("Team") : team);
    m_team->setAccessibleName(tr("Team: %1").arg(team.isEmpty() ? tr("none") : team));
    arrange();
}

/// What the whole row needs, with every button at its words' width.
int ConversationHeader::roomFor(bool closed) const
{
    const QMargins margins = layout()->contentsMargins();
    int needed = margins.left() + leastName + nameRoom + margins.right();
    for (const FlatButton *button : {m_assignee, m_team, m_more, closed ? m_reopen : m_resolve})
        needed += button->sizeHint().width() + layout()->spacing();
    return closed ? needed : needed + m_snooze->sizeHint().width() + layout()->spacing();
}

void ConversationHeader::arrange()
{
    const bool any = m_listed.has_value();
    const bool closed = any && m_listed->conversation.status == "closed"_L1;
    const bool wide = roomFor(closed) <= width(); // else team and snooze live in the menu alone
    m_assignee->setVisible(any);
    m_team->setVisible(any && wide);
    m_snooze->setVisible(any && wide && !closed);
    m_resolve->setVisible(any && !closed);
    m_reopen->setVisible(closed);
    m_more->setVisible(any);
    int used = layout()->contentsMargins().left() + m_name->sizeHint().width() + nameRoom;
    for (const FlatButton *button : {m_assignee, m_team, m_snooze, m_resolve, m_reopen, m_more})
        used += button->isHidden() ? 0 : button->sizeHint().width() + layout()->spacing();
    // Whole or not at all; of a promise at least what is left.
    m_promise->setShort(false);
    if (used + m_promise->sizeHint().width() > width())
        m_promise->setShort(true);
    const bool promise = any && !m_promise->text().isEmpty();
    used += promise ? m_promise->sizeHint().width() + layout()->spacing() : 0;
    m_promise->setVisible(promise && used <= width());
    for (ChipLabel *chip : {m_first, m_second}) {
        used += chip->sizeHint().width() + layout()->spacing();
        chip->setVisible(any && !chip->accessibleName().isEmpty() && used <= width());
    }
}

void ConversationHeader::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.fillRect(rect(), m_context.theme.tokens().paper);
    painter.fillRect(QRect(0, height() - 1, width(), 1), m_context.theme.tokens().line);
}

void ConversationHeader::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    arrange();
}

} // namespace waypost::ui
